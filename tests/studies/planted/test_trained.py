"""Models trained to hold a circuit hold it: alone it does the task, and its variable can be swapped."""

from types import SimpleNamespace

import pytest

from jali.pruning.measure import Meter
from jali.studies.planted import trained
from jali.studies.planted.build import nodes
from jali.tasks.task import score


def test_there_are_eight_of_four_kinds():
    made = trained.recipes()
    assert len({recipe.name for recipe in made}) == len(made) == 8
    assert sum(recipe.normed for recipe in made) == 4
    assert all(nodes(recipe.swapped) < nodes(recipe.circuit) for recipe in made)


def test_other_seeds_are_tried_until_a_circuit_is_left(monkeypatch):
    recipe, tried = trained.recipes()[3], []

    def made(wanted):
        tried.append(wanted.seed)
        return SimpleNamespace(claims={"mean": ...} if len(tried) == 3 else {})

    monkeypatch.setattr(trained, "trained", made)
    assert trained.holding(recipe).claims
    assert tried == [3, 11, 19]
    monkeypatch.setattr(trained, "trained", lambda wanted: SimpleNamespace(claims={}))
    assert trained.holding(recipe) is None


@pytest.mark.slow
@pytest.mark.parametrize("recipe", trained.recipes(), ids=lambda recipe: recipe.name)
def test_the_chosen_nodes_do_the_task_alone_and_the_rest_does_not(recipe):
    found = trained.holding(recipe)
    assert found is not None, "no seed left a circuit"
    chosen, meter = nodes(recipe.circuit), found.meter("mean")
    assert score(found.model, found.task.heldout).loss < 0.05
    assert found.claims["mean"], "no part of the chosen nodes reaches the limit"
    assert all(circuit <= chosen for circuit in found.claims["mean"])
    for circuit in found.claims["mean"]:
        assert meter.loss(circuit, found.task.heldout) < 0.15
    assert _density(meter) < 0.35


def _density(meter: Meter) -> float:
    weights = [wire.weight for _, wire in meter.wiring.counted]
    return sum(int(w.count_nonzero()) for w in weights) / sum(w.numel() for w in weights)
