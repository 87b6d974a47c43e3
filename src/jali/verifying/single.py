"""Claim: the intact model needs single nodes of the circuit more than other nodes like them."""

import torch
from torch import Tensor

from jali.circuit import Node
from jali.verifying import controls, rows
from jali.verifying.case import Case, first
from jali.verifying.report import Claim
from jali.verifying.thresholds import HARM, NODE_PAIRS, NODE_SHARE, NODES_TESTED

_STATEMENT = (
    f"Removed from the intact model one at a time, at least {NODE_SHARE:.0%} of the circuit's nodes do more harm, by "
    f"{HARM} nats, than all controls of like site, mean activation and attribution."
)


def claim(case: Case) -> Claim:
    """Removes each node, and each of its controls, from the full model, and compares what the right answer loses."""
    chosen = controls.of_nodes(case, case.some_nodes(NODES_TESTED))
    harms = {node: _harm(case, node) for node in chosen if chosen[node]}
    if not harms:
        return Claim(
            name="necessary_nodes", statement=_STATEMENT, passed=None, not_run="no node has a control at its site"
        )
    pairs = case.heldout.first(NODE_PAIRS)
    by_control = {node: torch.stack([_harm(case, other) for other in chosen[node]]) for node in harms}
    worse = [node for node in harms if float(harms[node].mean()) > float(by_control[node].mean(1).max()) + HARM]
    excess = torch.stack([harms[node] - by_control[node].mean(0) for node in harms]).mean(0)
    return Claim(
        name="necessary_nodes",
        statement=_STATEMENT,
        passed=len(worse) / len(harms) >= NODE_SHARE,
        rows=(
            rows.part("nodes that do more harm than all their controls", len(worse), len(harms)),
            rows.mean("a node's harm less its controls', answer over foil", excess, pairs, "nats"),
            rows.over("a node's harm, answer over foil", [float(h.mean()) for h in harms.values()], "nats"),
        ),
        nodes=_weak([node for node in harms if node not in worse]),
    )


def _weak(nodes: list[Node]) -> dict[str, tuple[str, ...]]:
    return {"needed no more than a control": tuple(map(str, nodes))} if nodes else {}


def _harm(case: Case, node: Node) -> Tensor:
    """What the answer loses over the foil when a node goes, in nats, shape (N,)."""
    pairs = case.heldout.first(NODE_PAIRS)
    return first(case.full, pairs).margin - case.plain.scored((node,), pairs, keep=False).margin
