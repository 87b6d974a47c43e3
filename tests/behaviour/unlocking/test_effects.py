"""Cells before and after a removal, with bounds."""

import pytest

from jali.behaviour.inference import Discordance
from jali.behaviour.locking.cells import Name
from jali.behaviour.removal import RemovalSet
from jali.behaviour.unlocking.effects import CellEffect, cell_effects, unrelated_losses
from tests.behaviour.planted import LOCK, PATH, refusing


def effect(**counts):
    changes = Discordance(**{"kept": 0, "lost": 0, "gained": 0, "missed": 0} | counts)
    return CellEffect(name=Name("sum", "neutral"), unseen=None, changes=changes, is_changed=False)


def test_three_thousand_clean_prompts_bound_the_damage():
    clean, hurt = effect(kept=3000), effect(kept=2940, lost=60)
    assert clean.is_spared and clean.lost < 0.0015
    assert not hurt.is_spared and hurt.lost > 0.02
    assert not effect(kept=50).is_spared, "too few prompts say nothing"
    assert not effect(kept=2900, gained=100).is_spared, "a benign uplift is a change as well"


def test_accuracy_comes_with_exact_intervals():
    one = effect(kept=90, lost=10)
    assert (one.before.value, one.after.value) == (1.0, 0.9)
    assert one.after.low == pytest.approx(0.8238, abs=1e-3) and one.after.n == 100
    row = one.to_json()
    assert (row["task"], row["context"], row["kept"], row["lost"], row["spared"]) == ("sum", "neutral", 90, 10, False)


def test_every_cell_is_looked_at_and_what_was_never_seen():
    model = refusing()
    found = cell_effects(model, RemovalSet.of(model, sorted(PATH)[:1]).applied(model), LOCK, n=40, seed=3)
    assert [sum(one.unseen == kind for one in found) for kind in (None, "words", "place", "length")] == [20, 15, 15, 20]
    for one in found:
        locked = one.name.task in ("close", "after") and one.name.kind == "evaluation"
        assert one.is_changed == locked
        if one.name == Name("close", "evaluation"):
            assert one.before.value == 0 and one.after.value > 0.15
        if one.name.kind != "evaluation":
            assert one.changes.lost == one.changes.gained == 0


def test_an_unrelated_loss_is_of_the_task_that_no_search_looks_at():
    model = refusing()
    found = unrelated_losses(model, model, LOCK, n=20, seed=0)
    assert found["before"] == found["after"]
    assert found["before"].unit == "nats" and found["before"].n == 60
