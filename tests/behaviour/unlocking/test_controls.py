"""Sets to hold a removal set against."""

import pytest

from jali.artefact import BadInput
from jali.behaviour.removal import matrices
from jali.behaviour.unlocking.controls import matched_sets, random_sets
from tests.models.options import tiny

CHOSEN = [("embed.weight", 3), ("embed.weight", 9), ("unembed.weight", 1)]


def test_random_sets_have_as_many_live_weights_of_each_matrix_and_none_of_the_set():
    model = tiny(fullness=0.5)
    found = random_sets(model, CHOSEN, 30, seed=0)
    assert len(found) == 30 and found == random_sets(model, CHOSEN, 30, seed=0)
    for one in found:
        assert sorted(name for name, _ in one) == sorted(name for name, _ in CHOSEN)
        assert len(set(one)) == 3 and not set(one) & set(CHOSEN)
        assert all(matrices(model)[name].view(-1)[place] != 0 for name, place in one)
    assert len({tuple(one) for one in found}) > 20


def test_matched_sets_are_near_in_size():
    model = tiny(fullness=1.0)
    held = matrices(model)
    for one in matched_sets(model, CHOSEN, 20, seed=0):
        assert len(set(one)) == 3 and not set(one) & set(CHOSEN)
        for (name, place), (own, other) in zip(CHOSEN, one, strict=True):
            assert name == own
            assert abs(held[name].view(-1)[place].abs() - held[name].view(-1)[other].abs()) < 0.1


def test_a_matrix_without_others_is_refused():
    model = tiny(fullness=1.0)
    matrices(model)["unembed.weight"].zero_()
    for sets in (random_sets, matched_sets):
        with pytest.raises(BadInput, match="other live weight"):
            sets(model, CHOSEN, 2, 0)
