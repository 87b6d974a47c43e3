"""Measures three stages of the elimination: the learned mask, the knee past which dropping costs, and the target."""

from jali.circuit import Node
from jali.verifying import rows
from jali.verifying.case import Case, first, stages
from jali.verifying.report import Claim, Row
from jali.verifying.thresholds import SIDE_PAIRS


def claim(case: Case) -> Claim:
    """Runs each stage alone and the model without it, on the first held-out pairs."""
    found = [row for title, nodes in _chosen(case).items() for row in _rows(case, title, nodes)]
    statement = "Size, loss and necessity along the elimination. A squeezed circuit may leave a parallel path outside."
    return Claim(name="path", statement=statement, passed=None, rows=tuple(found))


def _chosen(case: Case) -> dict[str, frozenset[Node]]:
    """Stages by title; those the circuit's path does not tell are left out."""
    circuit, found = case.circuit, {}
    if path := stages(circuit):
        found["learned mask"] = path[0]
        size = circuit.found.get("knee", {}).get("nodes")
        if at_knee := [nodes for nodes in path if len(nodes) == size]:
            found["knee"] = at_knee[0]
    return {**found, "target": circuit.nodes}


def _rows(case: Case, title: str, nodes: frozenset[Node]) -> list[Row]:
    pairs, meter = case.heldout.first(SIDE_PAIRS), case.plain
    if nodes == case.circuit.nodes:
        alone, without, edges = first(case.alone, pairs), first(case.without, pairs), len(case.circuit.edges)
    else:
        alone, without = meter.scored(nodes, pairs), meter.scored(nodes, pairs, keep=False)
        edges = len(meter.wiring.edges(nodes))
    return [
        rows.exact(f"{title}, nodes", len(nodes), "nodes"),
        rows.exact(f"{title}, edges", edges, "edges"),
        rows.loss(f"{title}, alone, loss", alone, pairs),
        rows.loss(f"{title}, model without it, loss", without, pairs),
    ]
