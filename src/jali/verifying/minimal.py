"""Claim: the circuit holds hardly any node it could do without; groups that stand in for each other are named."""

from dataclasses import dataclass

import torch
from torch import Tensor

from jali.circuit import Node
from jali.progress import Bar
from jali.tasks.task import Pairs
from jali.verifying import rows
from jali.verifying.case import Case, first
from jali.verifying.report import Claim
from jali.verifying.thresholds import GROUP_RUNS, MINIMAL_PAIRS, NODES_DROPPED, SUPERFLUOUS_RISE, SUPERFLUOUS_SHARE


def claim(case: Case) -> Claim:
    """Drops each node from the circuit alone; then, one after the other, those that are not missed."""
    rises = _Rises(case, case.heldout.first(MINIMAL_PAIRS))
    single: dict[Node, Tensor] = {}
    tested = case.some_nodes(NODES_DROPPED)
    with Bar("Dropping each node", len(tested), quiet=case.quiet) as bar:
        for node in tested:
            single[node] = rises.without({node})
            bar.advance()
    cost = {node: float(rise.mean()) for node, rise in single.items()}
    order = sorted((node for node in cost if cost[node] <= SUPERFLUOUS_RISE), key=lambda node: (cost[node], node))
    gone = _together(rises, order)
    missed = [node for node in order if node not in gone]
    groups = _groups(rises, gone, missed[: GROUP_RUNS // max(len(gone), 1)])
    share = len(gone) / max(len(cost), 1)
    return Claim(
        name="minimal",
        statement=(
            f"At most {SUPERFLUOUS_SHARE:.0%} of the nodes can go together while the loss of the circuit alone rises "
            f"by no more than {SUPERFLUOUS_RISE} nats."
        ),
        passed=bool(cost) and share <= SUPERFLUOUS_SHARE,
        rows=(
            rows.part("nodes that can go together", len(gone), len(cost)),
            *_rise_rows(rises.pairs, single),
            rows.exact("redundant groups", len(missed), "groups"),
        ),
        nodes={
            **({"superfluous": tuple(map(str, gone))} if gone else {}),
            **{f"redundant group {i}": tuple(map(str, group)) for i, group in enumerate(groups, 1)},
        },
    )


@dataclass(frozen=True)
class _Rises:
    """What the loss of the circuit alone rises by without some of its nodes."""

    case: Case
    pairs: Pairs

    def without(self, nodes: set[Node]) -> Tensor:
        """Nats, shape (N,)."""
        less = self.case.meter.scored(self.case.circuit.nodes - nodes, self.pairs).losses
        return less - first(self.case.alone, self.pairs).losses

    def mean(self, nodes: set[Node]) -> float:
        """Nats."""
        return float(self.without(nodes).double().mean())


def _together(rises: _Rises, order: list[Node]) -> list[Node]:
    """Nodes that can all go: from the front of an order, many at once while that is not missed, then fewer."""
    gone: list[Node] = []
    at, run = 0, len(order)
    while at < len(order):
        if rises.mean({*gone, *order[at : at + run]}) <= SUPERFLUOUS_RISE:
            gone += order[at : at + run]
            at += run
        elif run > 1:
            run //= 2
        else:
            at += 1
    return gone


def _groups(rises: _Rises, gone: list[Node], needed: list[Node]) -> list[tuple[Node, ...]]:
    """Nodes none of which is missed alone, though together they are.

    Each is one node that has to stay once others have gone, and those of them without which it is missed. There are as
    many groups as such nodes; of a large circuit only the first are looked at: each takes a run for each other node.
    """
    found = []
    for node in needed:
        partners = [other for other in gone if rises.mean({node, other}) > SUPERFLUOUS_RISE]
        found.append((node, *(partners or gone)))
    return found


def _rise_rows(pairs: Pairs, single: dict[Node, Tensor]) -> tuple[rows.Row, ...]:
    if not single:
        return ()
    least = min(single.values(), key=lambda rise: float(rise.mean()))
    mean = torch.stack(list(single.values())).mean(0)
    return (
        rows.mean("rise of the loss without one node, mean over nodes", mean, pairs, "nats"),
        rows.mean("rise of the loss without the node least missed", least, pairs, "nats"),
    )
