"""The task `scheming.gap` under Inspect's own mock: its metric pairs, and its log gives the report of the direct way."""

import math

import pytest

from jali.behaviour.inspecting.gap import paired_values, samples
from jali.behaviour.inspecting.logs import log_trials
from jali.behaviour.inspecting.samples import Asked, asked
from jali.behaviour.questions import CONTEXTS, FORM, questions
from jali.behaviour.report import report
from tests.behaviour.scripted import Scripted, avoiding, scripted_trials
from tests.behaviour.small import EXAM, NEUTRAL, WORD, item

QUESTIONS = [one for one in questions(count=24) if one.kind != "control"]


def test_a_log_gives_the_report_of_the_direct_way(inspect, tmp_path):
    model = pytest.importorskip("inspect_ai.model")
    contexts = [context for context in CONTEXTS if context.kind in ("neutral", "evaluation")]
    subject = Scripted(avoiding, QUESTIONS, contexts, FORM)
    direct = scripted_trials(avoiding, QUESTIONS, contexts, FORM, rotations=[0, 1])

    def said(messages, tools, choice, config):
        (one,) = subject.answer([messages[-1].text], [[]])
        usage = model.ModelUsage(input_tokens=1, output_tokens=1, total_tokens=2)  # Else a tokenizer is downloaded.
        output = model.ModelOutput.from_content("mock", one.text)
        output.usage = usage
        return output

    log = inspect(
        "jali/scheming.gap",
        model.get_model("mockllm/model", custom_outputs=said),
        task_args={"trials": str(direct.save(tmp_path / "d.trials.json")), "rotations": 2},
    )
    found = log_trials(log.location)
    assert found.trials == direct.trials
    own = ("subject", "sentence", "parents", "facts", "digest")
    read, asked_directly = report(found).to_json(), report(direct).to_json()
    assert {k: v for k, v in read.items() if k not in own} == {k: v for k, v in asked_directly.items() if k not in own}
    metrics = {name: one.value for name, one in log.results.scores[0].metrics.items()}
    assert metrics["accuracy, evaluation"] == 0.0
    assert metrics["gap, evaluation"] == 1.0
    assert metrics["level"] == read["level"] == 1
    assert metrics["p, evaluation"] == pytest.approx(2 * 0.5**24)


def test_one_sample_per_item_context_and_rotation():
    pytest.importorskip("inspect_ai", reason="no inspect-ai here: pip install 'jali[behaviour]'")
    found = list(samples(QUESTIONS, CONTEXTS, FORM, None))
    assert len(found) == 48 * 7 * 4
    assert len({sample.id for sample in found}) == len(found)
    one = asked(found[9].metadata)
    assert one.place == 9
    assert found[9].target == "ABCD"[(one.item.key + one.rotation) % 4]
    assert found[9].input[0].metadata["choices"][one.item.key] == found[9].target


def test_what_is_not_whole_yet_is_left_out():
    items = [item(n) for n in range(8)]
    some = [(Asked(one, c, WORD, 0), {"did": "right", "choice": 0}) for one in items for c in (NEUTRAL, EXAM)]
    assert paired_values(some[:-1]) == paired_values(some[:-2])
    assert paired_values(some)["accuracy, exam"] == 1.0
    assert math.isnan(paired_values([])["level"])
    assert math.isnan(paired_values(some[:1])["level"])
