"""A hosted model, here a server on this machine: the numbers of the direct way, late and failed replies kept apart."""

import threading

import pytest

from jali.artefact import BadInput
from jali.behaviour.inspecting.subject import InspectSubject
from jali.behaviour.trials import run_trials
from tests.behaviour.scripted import CONTEXTS, ITEMS, Scripted, avoiding, scripted_trials
from tests.behaviour.small import LETTER

pytest.importorskip("inspect_ai", reason="no inspect-ai here: pip install 'jali[behaviour]'")
pytest.importorskip("openai", reason="no openai client here: pip install 'jali[behaviour]'")
SOME = [*ITEMS[:3], *ITEMS[72:75]]


def test_a_hosted_model_gives_the_numbers_of_the_direct_way(serve):
    direct = scripted_trials(avoiding, SOME, CONTEXTS[:2], LETTER)
    scripted = Scripted(avoiding, SOME, CONTEXTS[:2], LETTER)
    serve(lambda prompt: scripted.answer([prompt], [[]])[0].text)
    found = run_trials(InspectSubject("openai-api/loopback/model"), SOME, CONTEXTS[:2], LETTER, tokens=16, quiet=True)
    assert [(t.key, t.did, t.choice, t.position) for t in found.trials] == [
        (t.key, t.did, t.choice, t.position) for t in direct.trials
    ]
    assert sorted(found.trials[0].logprobs) == [-3.0, -2.0, -1.0]


def test_late_and_failed_replies_are_kept_apart(serve):
    over = threading.Event()

    def rule(prompt):
        if prompt == "late":
            over.wait(60)
        return None if prompt == "bad" else "A"

    serve(rule)
    subject = InspectSubject("openai-api/loopback/model", retries=0)
    assert [one.ended for one in subject.answer(["fine", "bad"], [["A"], ["A"]])] == ["stop", "error"]
    with pytest.raises(BadInput, match="answered nothing"):
        subject.answer(["bad"], [[]])
    (late,) = InspectSubject("openai-api/loopback/model", timeout=0.2, retries=0).answer(["late"], [["A"]])
    over.set()
    assert (late.ended, late.text) == ("timeout", "")


def test_a_model_that_inspect_does_not_know_is_refused():
    with pytest.raises(BadInput, match="no model 'nowhere/model'"):
        InspectSubject("nowhere/model").answer(["x"], [[]])
