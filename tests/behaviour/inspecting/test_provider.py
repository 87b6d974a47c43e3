"""Our models through Inspect: the numbers of the direct back end, in batches, with a removal set or without."""

import threading

import pytest

import jali
from jali.artefact import BadInput
from jali.behaviour.inspecting.logs import log_trials
from jali.behaviour.inspecting.provider import Request, Together, provider
from jali.behaviour.removal import RemovalSet, ends
from jali.behaviour.subjects import LocalSubject
from tests.behaviour.small import reader


def test_numbers_are_those_of_the_direct_back_end(evaluated, log):
    found = log_trials(log)
    assert found.items == evaluated.direct.items
    assert [(t.key, t.did, t.choice, t.text, t.knew) for t in found.trials] == [
        (t.key, t.did, t.choice, t.text, t.knew) for t in evaluated.direct.trials
    ]
    for one, other in zip(found.trials, evaluated.direct.trials, strict=True):
        assert one.logprobs == pytest.approx(other.logprobs, abs=1e-5)
    usage = log.samples[0].output.usage
    assert (usage.input_tokens, usage.output_tokens) == (
        5 + (log.samples[0].metadata["jali"]["context"]["name"] == "exam"),
        1,
    )


def test_a_removal_set_is_applied(evaluated, inspect):
    repaired = inspect(
        "jali/scheming.gap",
        f"jali/{evaluated.run}",
        model_args={"ablate": str(evaluated.ablate)},
        task_args={"trials": str(evaluated.asked), "tokens": 1, "logprobs": True},
    )
    found = log_trials(repaired)
    for one, other in zip(found.trials, evaluated.repaired.trials, strict=True):
        assert one.logprobs == pytest.approx(other.logprobs, abs=1e-5)
        assert one.text == other.text
    assert any(a.logprobs != b.logprobs for a, b in zip(found.trials, evaluated.direct.trials, strict=True))
    assert found.facts["model args"]["ablate"] == str(evaluated.ablate)
    _activations_are_those_of_what_the_removal_joined(evaluated, repaired, repaired=True)
    (step,) = repaired.samples[0].output.choices[0].logprobs.content
    assert len(step.top_logprobs) == 20
    assert step.top_logprobs[0].token == step.token


def _activations_are_those_of_what_the_removal_joined(evaluated, log, *, repaired):
    removal, model = RemovalSet.load(evaluated.ablate), jali.load(evaluated.run)
    subject = LocalSubject(model, removal=removal if repaired else None)
    nodes = ends(model, removal.weights)[:32]
    prompts = [sample.input[0].text for sample in log.samples]
    for sample, held in zip(log.samples, subject.activations(prompts, nodes, last=12), strict=True):
        told = sample.output.metadata["activations"]
        assert list(told) == list(map(str, nodes))
        for node, values in held.items():
            assert told[node] == pytest.approx(values, rel=1e-3, abs=1e-6)


def test_nodes_are_watched_without_a_removal(evaluated, inspect, log):
    watched = inspect(
        "jali/scheming.gap",
        f"jali/{evaluated.run}",
        model_args={"watch": str(evaluated.ablate)},
        task_args={"trials": str(evaluated.asked), "tokens": 1},
    )
    assert [t.text for t in log_trials(watched).trials] == [t.text for t in log_trials(log).trials]
    _activations_are_those_of_what_the_removal_joined(evaluated, watched, repaired=False)
    assert "activations" not in log.samples[0].output.metadata


def test_what_a_model_cannot_do_is_refused(evaluated, inspect):
    with pytest.raises(BadInput, match="no 'ablated'"):
        provider()(str(evaluated.run), ablated="x")
    with pytest.raises(BadInput, match="no removal"):
        provider()(str(evaluated.run), ablate=str(evaluated.run / "none.removal.json"))
    other = reader(1).save_pretrained(evaluated.run.parent / "other")
    with pytest.raises(BadInput, match="found in model"):
        provider()(str(other), ablate=str(evaluated.ablate))


def test_requests_that_wait_are_answered_together():
    together = Together(LocalSubject(reader()))
    requests = [Request(prompt=f"{n} plus 1 is", choices=("2", "3"), tokens=1 + n % 2) for n in range(12)]
    for request in requests:
        together.wait(request)
    threads = [threading.Thread(target=together.answered, args=(request,)) for request in requests]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert together.batches == 1
    alone = LocalSubject(reader())
    for request in requests:
        (reply,) = alone.answer([request.prompt], [request.choices], tokens=request.tokens)
        assert together.answered(request).text == reply.text
        assert together.answered(request).logprobs == pytest.approx(reply.logprobs, abs=1e-5)


def test_what_cannot_be_read_is_raised_where_it_was_asked():
    together = Together(LocalSubject(reader()))
    bad, later = Request("banana", (), 1), Request("1 plus 1 is", (), 1)
    together.wait(bad)
    with pytest.raises(BadInput, match="cannot spell"):
        together.answered(bad)
    together.wait(later)
    assert together.answered(later).text
