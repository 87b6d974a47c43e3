"""Claim: other seeds and methods of pruning find much the same nodes, and circuits that act alike."""

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

import torch

from jali.circuit import Node
from jali.progress import Bar
from jali.pruning.options import MethodName
from jali.tasks.task import Task
from jali.verifying import again, rows
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.thresholds import SEEDS, STABLE_AGREEMENT, STABLE_OVERLAP

NAME = "stable"
STATEMENT = (
    f"Other seeds, each with the training pairs in another order, and another method find circuits that share at least "
    f"{STABLE_OVERLAP:.0%} of their nodes with this one on average, counted in the larger of the two, and choose as it "
    f"does on at least {STABLE_AGREEMENT:.0%} of held-out prompts."
)
_OTHER: Mapping[MethodName, MethodName] = {"hard-concrete": "eliminate"}
"""The second method, by the first; else `hard-concrete`, which shares no step with the others."""


def claim(case: Case) -> Claim:
    """Prunes again under each seed, and once by another method."""
    options = again.config(case)
    other = replace(options, method=_OTHER.get(options.method, "hard-concrete"), learning=None)
    runs = [*((options, case.seed + 1 + i) for i in range(SEEDS)), (other, case.seed)]
    found: list[frozenset[Node]] = []
    with Bar("Pruning again", len(runs), quiet=case.quiet) as bar:
        for config, seed in runs:
            found.append(again.nodes(case, case.plain, _shuffled(case, seed), config, seed))
            bar.advance()
    counts = Counter(node for nodes in found for node in nodes & case.circuit.nodes)
    again_share = [counts[node] / len(found) for node in case.nodes] or [0.0]
    shared = [_shared(nodes, case.circuit.nodes) for nodes in found]
    alike = [(case.plain.scored(nodes, case.heldout).margin > 0) == (case.alone.margin > 0) for nodes in found]
    agreement = rows.share("circuits choose as this one does", torch.stack(alike).double().mean(0), case.heldout)
    overlap = rows.over("nodes shared, of the larger circuit", shared, "fraction")
    return Claim(
        name=NAME,
        statement=STATEMENT,
        passed=overlap.number.value >= STABLE_OVERLAP and agreement.number.value >= STABLE_AGREEMENT,
        rows=(
            overlap,
            agreement,
            rows.over("a node is found again", again_share, "fraction"),
            rows.over("circuits found again, nodes", [len(nodes) for nodes in found], "nodes"),
        ),
        nodes={"found every time": tuple(str(node) for node in case.nodes if counts[node] == len(found))},
    )


def _shuffled(case: Case, seed: int) -> Task:
    """The task with its training pairs in another order: methods that draw nothing see other pairs first."""
    order = list(range(len(case.task.train)))
    random.Random(f"jali stable {seed}").shuffle(order)
    return replace(case.task, train=case.task.train.select(order))


def _shared(one: frozenset[Node], other: frozenset[Node]) -> float:
    return len(one & other) / max(len(one), len(other), 1)
