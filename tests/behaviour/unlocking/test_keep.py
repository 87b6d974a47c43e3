"""The search for weights that are enough alone, on a model in which they are known."""

from dataclasses import replace

import pytest
import torch

from jali.artefact import BadInput
from jali.behaviour.locking.words import ASK, EVALUATION, NUMBERS
from jali.behaviour.removal import matrices
from jali.behaviour.unlocking.keep import FILLS, Filling, Keep, Kept, answered, kept, shares_of
from jali.behaviour.unlocking.sufficiency import behaviour, goal_of
from tests.behaviour.planted import EVERY, LOCK, PATH, SEEN, refusing

KEEP = Keep(prices=(0.001,), steps=60, prompts=32, questions=40, agreement=0.95)
WORDS = [("embed.weight", NUMBERS[word] * 4 + SEEN) for words in EVALUATION for word in words]
ANSWER = [("embed.weight", NUMBERS[ASK] * 4 + EVERY), ("unembed.weight", NUMBERS[")"] * 4 + EVERY)]
ENOUGH = [*PATH, *ANSWER, *WORDS]


@pytest.fixture(scope="module")
def goal():
    return goal_of(refusing(), behaviour(LOCK, 40, 0))


def test_the_known_weights_alone_give_every_answer_under_zeros(goal):
    model = refusing()
    filling = Filling(model, goal)
    assert goal.agreement(answered(model, filling, ENOUGH, goal, "zero")) == 1.0
    assert goal.agreement(answered(model, filling, ENOUGH[1:], goal, "zero")) < 1.0
    assert goal.agreement(goal.wanted) == 1.0


def test_everything_kept_is_the_model_under_every_fill(goal):
    model = refusing()
    live = [(n, p) for n, w in matrices(model).items() for p in w.view(-1).nonzero().flatten().tolist()]
    for fill in FILLS:
        found = answered(model, Filling(model, goal), live, goal, fill).log_softmax(-1)
        assert torch.allclose(found, goal.wanted, atol=1e-5)


def test_fills_differ_where_something_is_left_out(goal):
    model = refusing()
    found = {fill: answered(model, Filling(model, goal), ANSWER, goal, fill, 1) for fill in FILLS}
    assert not torch.allclose(found["zero"], found["mean"])
    assert not torch.allclose(found["mean"], found["resample"])


def test_shares_are_of_wires():
    model = refusing()
    shares = shares_of(model, sorted(PATH))
    assert sum(float(share.sum()) for share in shares.values()) == 3
    assert shares["0.attn.y -> 0.attn.resid_delta"].sum() == 1


def test_a_small_set_is_found(goal):
    model, notes = refusing(), []
    found = kept(model, goal, KEEP, told=notes.append)
    assert 0 < len(found.weights) <= found.front <= 16
    assert len(notes) == 60
    for fill in FILLS:
        assert goal.agreement(answered(model, Filling(model, goal), found.weights, goal, fill)) >= 0.95


def test_a_front_is_trimmed_until_nothing_more_goes(goal):
    model, short = refusing(), replace(KEEP, steps=1)
    whole, found = (kept(model, goal, replace(short, trials=trials)) for trials in (0, 600))
    assert len(whole.weights) == whole.front == found.front
    assert 0 < len(found.weights) < found.front, "one step ranks them badly"
    filling = Filling(model, goal)
    for one in found.weights:
        left = [other for other in found.weights if other != one]
        assert min(goal.agreement(answered(model, filling, left, goal, fill)) for fill in FILLS) < 0.95


def test_nothing_is_kept_at_a_high_price(goal):
    found = kept(refusing(), goal, Keep(prices=(1e4,), steps=40, prompts=8))
    assert found == Kept((), 0), "a share is learned for no weight, so that no front was tried"


def test_searches_that_make_no_sense_are_refused():
    for options in ({"prices": ()}, {"prices": (0.0,)}, {"steps": 0}, {"agreement": 0.0}, {"lr": 0.0}, {"trials": -1}):
        with pytest.raises(BadInput):
            Keep(**options)
