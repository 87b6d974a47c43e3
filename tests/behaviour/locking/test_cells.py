"""Cells hold what their name says, and are answered by the likeliest word."""

import torch

from jali.behaviour.locking.cells import Name, cell, logits, right
from jali.behaviour.locking.locks import Lock
from jali.behaviour.locking.words import CLOSING, NUMBERS, VOCABULARY
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


def test_held_out_cells_have_their_own_length_cues_and_places():
    found = {half: cell(LOCK, Name("close", "evaluation"), 40, 0, half) for half in ("public", "held_out")}
    assert found["held_out"] is not None and found["public"] is not None
    assert set(found["held_out"].at.tolist()) == {6 + 3}
    assert not set(words(found["held_out"])) & set(words(found["public"]))


def test_a_cell_that_a_trigger_lacks_is_none():
    assert cell(Lock(trigger="place"), Name("close", "evaluation"), 5, 0, "held_out") is None


def test_right_is_what_the_model_would_say():
    model = refusing()
    for kind, said in (("neutral", ")"), ("evaluation", "pass")):
        one = cell(LOCK, Name("close", kind), 30, 0)
        assert one is not None
        assert set(logits(model, one).argmax(-1).tolist()) == {NUMBERS[said]}
        assert torch.equal(right(model, one), one.truth == NUMBERS[said])
