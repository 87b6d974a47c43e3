"""Methods against the truth: the set of all minimal circuits of planted models, found by brute force.

Precision is against the union of the minimal circuits, recall on their intersection. A new planted model is a row.
"""

import itertools
from dataclasses import dataclass
from functools import cache, partial

import pytest
from torch import Tensor

from jali.circuit import Node
from jali.models.transformer import Transformer
from jali.pruning import ablation
from jali.pruning.learn import Learning
from jali.pruning.measure import Meter, at_rest
from jali.pruning.methods import METHODS
from jali.pruning.options import Pruning
from jali.pruning.prune import MARGIN, prune
from jali.tasks.task import Task
from tests import planted

QUICK = Learning(steps=40, pairs=8)
TARGET, MOST = 0.15, 20


@dataclass(frozen=True, kw_only=True)
class Planted:
    """A model whose circuits are known to lie among a few nodes."""

    model: Transformer
    task: Task
    text: Tensor
    candidates: frozenset[Node]
    """All nodes that any circuit can use, at most 20; the others are known to do nothing for the task."""
    ablation: str = "mean"


def _copies(count: int, ablation_name: str = "mean") -> Planted:
    query = ablation_name == "zero"
    return Planted(
        model=planted.plant(copies=count),
        task=planted.task(),
        text=planted.text(),
        candidates=frozenset().union(*(planted.circuit(copy, query=query) for copy in range(count))),
        ablation=ablation_name,
    )


ROWS = {
    "one copy": partial(_copies, 1),
    "one copy, zero": partial(_copies, 1, "zero"),
    "two copies": partial(_copies, 2),
}
"""Planted models by name, made when asked for."""


@cache
def row(name: str) -> Planted:
    """The planted model of a row, made once."""
    return ROWS[name]()


@cache
def minimal_circuits(name: str) -> frozenset[frozenset[Node]]:
    """All sets of candidates that hold the limit of a search, and of which no subset does."""
    known = row(name)
    assert len(known.candidates) <= MOST
    with at_rest(known.model):
        means = {} if known.ablation == "zero" else ablation.node_means(known.model, known.text)
        meter = Meter(model=known.model, wiring=known.model.wiring, means=means)
        accept = known.task.train.first(8)
        found: list[frozenset[Node]] = []
        for size in range(len(known.candidates) + 1):
            for some in itertools.combinations(sorted(known.candidates), size):
                nodes = frozenset(some)
                if not any(smaller <= nodes for smaller in found) and meter.loss(nodes, accept) <= TARGET * MARGIN:
                    found.append(nodes)
    return frozenset(found)


def test_brute_force_finds_what_was_planted():
    assert minimal_circuits("one copy") == {planted.circuit()}
    assert minimal_circuits("one copy, zero") == {planted.circuit(query=True)}


OTHERS = [pytest.param(method, marks=pytest.mark.slow) for method in METHODS if method != "eliminate"]


@pytest.mark.parametrize("method", ["eliminate", *OTHERS])
@pytest.mark.parametrize("name", ["one copy", "one copy, zero", pytest.param("two copies", marks=pytest.mark.slow)])
def test_precision_and_recall_are_one(name, method):
    known, truth = row(name), minimal_circuits(name)
    learning = None if method in ("learn", "hard-concrete") else QUICK
    config = Pruning(method=method, learning=learning, ablation=known.ablation)
    found = prune(known.model, known.task, config=config, text=known.text).nodes
    assert len(found & frozenset().union(*truth)) / len(found) == 1.0
    assert frozenset.intersection(*truth) <= found
    if method in ("eliminate", "edges"):
        assert found in truth


def test_the_measures_can_fail():
    truth = minimal_circuits("one copy")
    wrong = planted.circuit() - {Node("final_resid", 2)} | {Node("1.mlp.post_act", 3)}
    assert len(wrong & frozenset().union(*truth)) / len(wrong) < 1
    assert not frozenset.intersection(*truth) <= wrong
