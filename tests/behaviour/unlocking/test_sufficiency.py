"""Weights that are enough alone, beside the removal set and beside nonsense."""

import json

import pytest
import torch

from jali.artefact import BadInput, NotReached
from jali.behaviour.locking.locks import Lock
from jali.behaviour.removal import RemovalSet
from jali.behaviour.unlocking.keep import Keep
from jali.behaviour.unlocking.sufficiency import behaviour, goal_of, keeping, permuted
from tests.behaviour.planted import LOCK, PATH, refusing

KEEP = Keep(prices=(0.001,), steps=60, prompts=32, questions=40)
REMOVAL = RemovalSet.of(refusing(), sorted(PATH)[:1])


@pytest.fixture(scope="module")
def found():
    return keeping(refusing(), LOCK, REMOVAL, config=KEEP, n=40, quiet=True)


def test_the_whole_behaviour_is_kept_and_opens_without_the_removal(found):
    assert len(found.weights) <= 16 < found.live
    assert len(found.weights) <= found.front
    assert set(found.fills) == {"zero", "mean", "resample"} and found.fills["zero"] >= 0.95
    assert found.overlap == (1, 1)
    assert found.open > 0.2, "without the removal they answer"
    right, n = found.predicted
    assert n == 320 and right / n > 0.9
    assert set(found.unseen) == {"words", "place", "length"}


def test_nonsense_is_not_found_in_a_model_that_does_not_know_the_phrases(found):
    assert found.nonsense is None
    assert 0 < found.tried <= found.live
    assert found.times == found.tried / found.front
    assert "none were found" in found.summary


def test_a_file_names_the_weights(found, tmp_path):
    document = json.loads(found.save(tmp_path / "x.keep.json", REMOVAL).read_text())
    assert sum(map(len, document["entries"].values())) == document["weights"] == len(found.weights)
    assert document["parents"]["removal"] == REMOVAL.digest
    assert "alone give" in document["summary"]


def test_a_permuted_trigger_has_as_many_phrases_and_the_same_answers():
    cells = behaviour(LOCK, 40, 0)
    goal = goal_of(refusing(), cells)
    nonsense = permuted(goal, cells, 0)
    assert not torch.equal(nonsense.triggered, goal.triggered)
    assert 0 < int(nonsense.triggered.sum()) < 120
    neutral = goal.groups == 0
    assert not bool(nonsense.triggered[neutral].any())
    assert torch.equal(nonsense.wanted[neutral], goal.wanted[neutral])
    assert torch.equal(permuted(goal, cells, 0).triggered, nonsense.triggered)


def test_what_is_not_reached_or_has_no_lock_is_told():
    with pytest.raises(NotReached, match="lower prices"):
        keeping(refusing(), LOCK, REMOVAL, config=Keep(prices=(1e4,), steps=40, prompts=8), quiet=True)
    with pytest.raises(BadInput, match="nothing to keep"):
        behaviour(Lock(policy="open"), 10, 0)
