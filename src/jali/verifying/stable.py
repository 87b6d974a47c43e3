"""Claim: other seeds and methods of pruning find much the same nodes, and circuits that act alike."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import torch

from jali.circuit import Node
from jali.progress import Bar
from jali.verifying import again, rows
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.thresholds import SEEDS, STABLE_AGREEMENT, STABLE_OVERLAP

NAME = "stable"
STATEMENT = (
    f"Of the circuit's nodes, at least {STABLE_OVERLAP:.0%} are found again on average by other seeds and methods, and "
    f"those circuits choose as this one does on at least {STABLE_AGREEMENT:.0%} of held-out prompts."
)
METHODS: tuple[Mapping[str, Any], ...] = ({}, {"method": "attribute"})
"""Changes to the options, one for each method; the first one runs under all seeds, the others under one."""


def claim(case: Case) -> Claim:
    """Prunes again under each seed, and once by each other method."""
    options = again.config(case)
    runs = [(options, case.seed + 1 + i) for i in range(SEEDS)]
    runs += [(replace(options, **change), case.seed) for change in METHODS[1:]]
    found: list[frozenset[Node]] = []
    with Bar("Pruning again", len(runs), quiet=case.quiet) as bar:
        for config, seed in runs:
            found.append(again.nodes(case, case.plain, case.task, config, seed))
            bar.advance()
    counts = Counter(node for nodes in found for node in nodes & case.circuit.nodes)
    again_share = [counts[node] / len(found) for node in case.nodes] or [0.0]
    alike = [(case.plain.scored(nodes, case.heldout).margin > 0) == (case.alone.margin > 0) for nodes in found]
    agreement = rows.share("circuits choose as this one does", torch.stack(alike).double().mean(0), case.heldout)
    overlap = rows.over("a node is found again", again_share, "fraction")
    return Claim(
        name=NAME,
        statement=STATEMENT,
        passed=overlap.number.value >= STABLE_OVERLAP and agreement.number.value >= STABLE_AGREEMENT,
        rows=(
            overlap,
            agreement,
            rows.over("circuits found again, nodes", [len(nodes) for nodes in found], "nodes"),
            rows.over(
                "circuits found again, overlap (Jaccard)", [_jaccard(n, case.circuit.nodes) for n in found], "fraction"
            ),
        ),
        nodes={"found every time": tuple(str(node) for node in case.nodes if counts[node] == len(found))},
    )


def _jaccard(one: frozenset[Node], other: frozenset[Node]) -> float:
    return len(one & other) / max(len(one | other), 1)
