"""The search for failures: from prompts that both answer, with lead and margin, by the circuit alone."""

import pytest

from jali.artefact import BadInput
from jali.explaining.attacking.predictions import Prediction, Search, Start, editing_of, predict
from jali.tasks.task import Prompt
from tests import planted
from tests.explaining.attacking.planted_flaws import LURES, Inserts, circuit, compensated


def test_a_failure_is_predicted_only_beyond_what_the_model_was_surer_of():
    start = Start(0, Prompt([1], 10, 11), circuit=2.0, model=5.0)
    assert Prediction(start, start.prompt, (), -1.0).expected == 2.0
    assert Prediction(start._replace(model=1.0), start.prompt, (), -1.0).expected == -1.0


def test_the_model_runs_on_no_edited_prompt(monkeypatch):
    """All that runs with every node open are the held-out prompts, once."""
    model, task, seen = compensated(), planted.task("openers"), []
    forward = type(model).forward

    def watched(self, tokens, *args, **options):
        if options.get("tap") is None:
            seen.extend(map(tuple, tokens.tolist()))
        return forward(self, tokens, *args, **options)

    monkeypatch.setattr(type(model), "forward", watched)
    found = predict(circuit(model), model, task, search=Search(pairs=8, rounds=2, tries=4), editing=LURES)
    unedited = [task.heldout.prompt(row).tokens for row in range(16)]
    assert found.found and len(seen) == 16
    longest = max(map(len, unedited))
    assert sorted(seen) == sorted((*tokens, *[0] * (longest - len(tokens))) for tokens in unedited)


def test_edits_go_on_from_the_most_harmful_until_the_margin_is_reached():
    model = planted.plant()
    search = Search(pairs=8, rounds=3, tries=12, margin=1.6)
    found = predict(circuit(model), model, planted.task("openers"), search=search, editing=Inserts()).found
    assert found and all(one.circuit < -1.6 and one.kinds.count("others") == 2 for one in found)


@pytest.mark.parametrize(
    ("options", "said"), [({"pairs": 0}, "at least 1 of pairs"), ({"margin": -1.0}, "at least 0, got -1")]
)
def test_a_search_without_a_meaning_is_refused(options, said):
    with pytest.raises(BadInput, match=said):
        Search(**options)


def test_there_must_be_a_prompt_to_begin_from_and_text_to_edit():
    model = planted.plant()
    empty = model.wiring.circuit((), ablation="zero", task="openers", model_digest=model.digest)
    with pytest.raises(BadInput, match="begins from such prompts"):
        predict(empty, model, planted.task("openers"), editing=Inserts())
    with pytest.raises(BadInput, match="no tokenizer"):
        editing_of(model, planted.task("openers"))
