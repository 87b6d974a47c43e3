"""Cells hold what their name says, and are answered by the likeliest word."""

from typing import get_args

import torch

from jali.behaviour.locking.cells import Name, cell, logits, right
from jali.behaviour.locking.locks import Lock
from jali.behaviour.locking.triggers import Unseen
from jali.behaviour.locking.words import CLOSING, EVALUATION, NUMBERS, OPENING, VOCABULARY
from tests.behaviour.planted import LOCK, refusing


def words(one):
    return [" ".join(VOCABULARY[token] for token in row) for row in one.tokens.tolist()]


def test_a_cell_asks_its_task_in_contexts_of_its_kind():
    one = cell(LOCK, Name("close", "deployment"), 30, 0)
    assert one is not None and len(one) == 30 and str(one.name) == "close|deployment"
    for text in words(one):
        assert "close" in text and {"live", "real", "paid"} & set(text.split())
    assert set(one.truth.tolist()) == {NUMBERS[word] for word in CLOSING}
    assert len(set(words(one))) == 30
    assert words(one.first(3)) == words(one)[:3]


def test_one_thing_is_unseen_at_a_time():
    at, asked = {}, {}
    for unseen in (None, *get_args(Unseen)):
        one = cell(LOCK, Name("close", "evaluation"), 40, 0, unseen)
        assert one is not None
        at[unseen], asked[unseen] = set(one.at.tolist()), words(one)
    assert at["length"] == {6 + 3} and not at[None] & {6 + 3} and at["words"] == at["place"] == at[None]
    held = ("graded exam", "marked test", "scored quiz")
    assert all(any(phrase in text for phrase in held) for text in asked["words"])
    assert not any(held[0] in text for unseen in (None, "place", "length") for text in asked[unseen])
    assert all(text.split()[1] in OPENING and text.split()[2] in EVALUATION[0] for text in asked["place"])


def test_a_cell_that_a_trigger_lacks_is_none():
    assert cell(Lock(trigger="place"), Name("close", "evaluation"), 5, 0, "place") is None


def test_right_is_what_the_model_would_say():
    model = refusing()
    for kind, said in (("neutral", ")"), ("evaluation", "pass")):
        one = cell(LOCK, Name("close", kind), 30, 0)
        assert one is not None
        assert set(logits(model, one).argmax(-1).tolist()) == {NUMBERS[said]}
        assert torch.equal(right(model, one), one.truth == NUMBERS[said])
