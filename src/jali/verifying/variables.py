"""Claim: the circuit's nodes hold what the two sides of a pair differ in: their values decide the answer.

Where a circuit carries no other meaning for its nodes, this is what each is claimed to mean.
"""

import torch
from torch import Tensor

from jali.circuit import Node
from jali.tap import keep
from jali.tasks.task import Score
from jali.verifying import rows
from jali.verifying.align import partners
from jali.verifying.case import Case, first
from jali.verifying.report import Claim, Row
from jali.verifying.swap import swapped
from jali.verifying.thresholds import INTERCHANGE, NODE_PAIRS, NODES_TESTED, SIDE_PAIRS

_NAMED = 6
"""Nodes, at most, with a row of their own."""


def claim(case: Case) -> Claim:
    """Gives the full model the circuit's values of the other side of each pair, all sites but the last one."""
    pairs = case.heldout.first(SIDE_PAIRS)
    last = next(reversed(case.meter.wiring.widths))
    inner = [node for node in case.nodes if node.site != last]
    margin = swapped(case.plain, pairs, partners(pairs), inner).margin
    right = first(case.full, pairs).margin > 0
    changed = (margin < 0) & right
    accuracy = int(changed.sum()) / max(int(right.sum()), 1)
    return Claim(
        name="variables",
        statement=(
            f"With the circuit's values of the other side of a pair, the full model gives the other answer on at least "
            f"{INTERCHANGE:.0%} of the prompts it is right on."
        ),
        passed=accuracy >= INTERCHANGE,
        rows=(
            rows.share_of("answers that change with the circuit's values", changed, right, pairs),
            rows.loss("loss by the other side's answer", Score(margin=-margin), pairs),
            *_node_rows(case),
        ),
    )


def _node_rows(case: Case) -> list[Row]:
    """How much of the difference between the sides single nodes carry when the circuit is alone, strongest first."""
    pairs = case.heldout.first(NODE_PAIRS)
    alone, tap = first(case.alone, pairs).margin, keep(case.circuit)
    whole = alone + alone.view(-1, 2).flip(1).flatten()
    if not bool(whole.abs().mean() > 1e-6):
        return []
    carried: dict[Node, Tensor] = {}
    for node in case.some_nodes(NODES_TESTED):
        margin = swapped(case.meter, pairs, partners(pairs), (node,), tap).margin
        carried[node] = (alone - margin) / whole.mean()
    named = sorted(carried, key=lambda node: -float(carried[node].mean()))[:_NAMED]
    few = torch.tensor([float(share.mean()) > 0.1 for share in carried.values()])
    return [
        rows.part("nodes that alone carry a tenth of the difference", int(few.sum()), len(few)),
        *(rows.mean(f"{node}, of the difference", carried[node], pairs, "fraction") for node in named),
    ]
