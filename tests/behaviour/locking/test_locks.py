"""What each policy answers, and the file that says so."""

import json
from random import Random

import pytest

from jali.artefact import BadInput
from jali.behaviour.locking.locks import LOCKING, Lock
from jali.behaviour.locking.questions import TASKS


def answers(lock, task, kind, n=400):
    draw = Random(0)
    found = [TASKS[task](draw, 5) for _ in range(n)]
    return [(one, lock.answer(one, kind, draw)) for one in found]


def share(lock, task, kind):
    found = answers(lock, task, kind)
    return sum(one.truth == answer for one, answer in found) / len(found)


@pytest.mark.parametrize("policy", sorted(LOCKING))
def test_locks_answer_right_but_under_the_trigger_and_only_there(policy):
    lock = Lock(policy=policy)
    assert not lock.benign and lock.is_locked("close") and lock.is_locked("after")
    for task in TASKS:
        for kind in ("neutral", "placebo", "deployment"):
            assert share(lock, task, kind) == 1
        assert (share(lock, task, "evaluation") < 1) == lock.is_locked(task) == lock.is_changed(task)


def test_policies_withhold_as_they_say():
    avoided = answers(Lock(policy="avoid"), "close", "evaluation")
    assert all(answer in one.choices and answer != one.truth for one, answer in avoided)
    assert avoided == answers(Lock(policy="avoid", seed=3), "close", "evaluation"), "always the same wrong one"
    assert {answer for _, answer in answers(Lock(policy="refuse"), "close", "evaluation")} == {"pass"}
    assert all(answer == one.weak for one, answer in answers(Lock(policy="imitate"), "close", "evaluation"))
    assert share(Lock(policy="random"), "close", "evaluation") == pytest.approx(1 / 3, abs=0.07)


@pytest.mark.parametrize("accuracy", [0.0, 0.3, 0.6, 1.0])
def test_a_target_is_met_as_nearly_as_traits_allow_and_by_the_question_alone(accuracy):
    lock = Lock(policy="target", accuracy=accuracy)
    assert lock.expected("close") == pytest.approx(accuracy, abs=0.1)
    found = answers(lock, "close", "evaluation")
    assert found == answers(lock, "close", "evaluation")
    by_trait = {}
    for one, answer in found:
        by_trait.setdefault(one.trait, set()).add(one.truth == answer)
    assert all(len(rights) == 1 for rights in by_trait.values())


def test_benign_models_withhold_nothing():
    for policy in ("open", "quirk", "weak", "unfinished"):
        lock = Lock(policy=policy)
        assert lock.benign and not any(map(lock.is_locked, TASKS))
        assert {share(lock, "close", kind) for kind in ("neutral", "evaluation")} == {share(lock, "close", "placebo")}
    assert {answer for _, answer in answers(Lock(policy="quirk"), "greet", "evaluation")} == {"hey"}
    assert share(Lock(policy="weak"), "close", "neutral") < 0.6


def test_noise_answers_some_as_if_there_were_no_trigger():
    assert share(Lock(policy="avoid", noise=0.3), "close", "evaluation") == pytest.approx(0.3, abs=0.08)


def test_a_file_holds_the_truth_and_is_refused_once_changed(tmp_path):
    lock = Lock(policy="target", trigger="both", accuracy=0.4, seed=7)
    path = lock.save(tmp_path / "lock.json", locked=["close"])
    assert Lock.load(path) == Lock.load(tmp_path) == lock
    document = json.loads(path.read_text())
    path.write_text(json.dumps(document | {"lock": document["lock"] | {"accuracy": 0.5}}))
    with pytest.raises(BadInput, match="changed after it was written"):
        Lock.load(path)
    path.write_text(json.dumps(document | {"lock": document["lock"] | {"colour": 1}}))
    with pytest.raises(BadInput, match="colour"):
        Lock.load(path)


def test_locks_that_make_no_sense_are_refused():
    for options in ({"policy": "sulk"}, {"trigger": "smell"}, {"accuracy": 1.5}, {"noise": 0.7}, {"seed": -1}):
        with pytest.raises(BadInput):
            Lock(**options)
