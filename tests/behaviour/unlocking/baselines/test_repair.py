"""Rows of the table, on a model whose one path is known."""

import pytest

from jali.artefact import BadInput
from jali.behaviour.locking.cells import Name
from jali.behaviour.locking.locks import Lock
from jali.behaviour.removal import RemovalSet
from jali.behaviour.unlocking.baselines.repair import Questions
from tests.behaviour.planted import LOCK, PATH, refusing


def test_a_repair_is_told_by_what_comes_back_and_what_is_lost():
    model = refusing()
    asked = Questions(model, LOCK, n=60, seed=0)
    nothing = asked.of_model("nothing", model)
    assert nothing.restored.value == 0 and nothing.restored.n == 60
    assert nothing.held_out is not None and nothing.held_out.value == 0
    assert {one.unseen for one in nothing.cells} == {None, "words"}
    removed = asked.of_model("removal", RemovalSet.of(model, sorted(PATH)).applied(model), weights=3)
    assert removed.restored.value > 0.2 and removed.held_out.value > 0.15
    assert removed.worst.changes.lost == 0
    assert removed.row()["how"] == "weights 3" and removed.row()["restored"].startswith("0.")


def test_the_most_damaged_cell_is_named():
    model = refusing()
    asked = Questions(model, LOCK, n=60, seed=0)
    hurt = asked.repair("all wrong", lambda one: one.truth < 0)
    assert hurt.worst.before.value > 0.2 and hurt.worst.after.value == 0
    assert hurt.worst.name in [Name("close", kind) for kind in ("neutral", "deployment", "placebo")] or (
        hurt.worst.name.task == "last"
    )
    assert hurt.to_json()["cells"][0]["lost"] >= 0


def test_a_model_that_withholds_nothing_has_nothing_to_repair():
    with pytest.raises(BadInput, match="nothing to repair"):
        Questions(refusing(), Lock(policy="open"), n=10, seed=0)
