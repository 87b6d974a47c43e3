"""Claim: the intact model needs the circuit's ways from tokens to the answer more than other ways like them."""

import random
from dataclasses import replace

import torch
from torch import Tensor

from jali.circuit import Edge, Node, Wire
from jali.tap import remove_edges
from jali.verifying import rows
from jali.verifying.case import Case, first
from jali.verifying.graph import Graph, Step
from jali.verifying.report import Claim
from jali.verifying.thresholds import CONTROLS, HARM, NODE_PAIRS, PATH_SHARE, PATHS_TESTED, RANK_WINDOW

Way = tuple[Edge, ...]
"""The weights a way goes through, from the answer back."""
_WALKS = 200
_STATEMENT = (
    f"Cut in the intact model one at a time, at least {PATH_SHARE:.0%} of the circuit's paths from input to answer do "
    "more harm than all controls, paths over weights of like size between the same sites."
)


def claim(case: Case) -> Claim:
    """Cuts all weights of a path, and those of its controls, and compares what the right answer loses."""
    chosen, draw = ways(case), case.draw("control paths")
    wires = {(source, wire.target): wire for source, wire in case.meter.wiring.counted}
    found = {way: [control(case, way, wires, draw) for _ in range(CONTROLS)] for way in chosen}
    found = {way: [other for other in others if other] for way, others in found.items()}
    found = {way: others for way, others in found.items() if others}
    if not found:
        return _without_controls(chosen)
    pairs = case.heldout.first(NODE_PAIRS)
    harms = {way: _harm(case, way) for way in found}
    others = {way: torch.stack([_harm(case, other) for other in found[way]]) for way in found}
    worse = [way for way in found if float(harms[way].mean()) > float(others[way].mean(1).max()) + HARM]
    excess = torch.stack([harms[way] - others[way].mean(0) for way in found]).mean(0)
    return Claim(
        name="necessary_paths",
        statement=_STATEMENT,
        passed=len(worse) / len(found) >= PATH_SHARE,
        rows=(
            rows.part("paths that do more harm than all their controls", len(worse), len(found)),
            rows.mean("a path's harm less its controls', answer over foil", excess, pairs, "nats"),
            rows.over("a path's harm, answer over foil", [float(h.mean()) for h in harms.values()], "nats"),
        ),
        nodes={f"path {i}": _names(way) for i, way in enumerate(found, 1)},
    )


def ways(case: Case) -> list[Way]:
    """Paths that together cover the circuit's weights, each covering the most that those before it do not."""
    graph, draw, nodes = Graph(case.meter.wiring), case.draw("paths"), case.circuit.nodes
    ends = [node for node in case.nodes if node.site == graph.ends]
    listed = {(edge.source, edge.target): edge for edge in case.circuit.edges}
    found: set[Way] = set()
    for _ in range(_WALKS if ends else 0):
        start = draw.choice(ends)
        if (steps := graph.walk(start, nodes.__contains__, draw)) is not None:
            way = tuple(listed[pair] for pair in _pairs(graph, start, steps) if pair in listed)
            found |= {way} if way else set()
    return _cover(sorted(found))


def control(case: Case, way: Way, wires: dict[tuple[str, str], Wire], draw: random.Random) -> Way:
    """A weight outside the circuit for each of a path's, of nearly its size, on the same wire; empty where none is."""
    inside, found = case.circuit.nodes, []
    for edge in way:
        weight = wires[edge.source.site, edge.target.site].weight
        assert weight is not None
        rows_, columns = weight.detach().nonzero(as_tuple=True)
        sizes = weight.detach()[rows_, columns].abs()
        order = (sizes - abs(edge.weight)).abs().argsort(stable=True)[: 4 * RANK_WINDOW].tolist()
        others = [
            Edge(Node(edge.source.site, int(columns[i])), Node(edge.target.site, int(rows_[i])), float(sizes[i]))
            for i in order
        ]
        others = [other for other in others if not {other.source, other.target} & inside][:RANK_WINDOW]
        if not others:
            return ()
        found.append(draw.choice(others))
    return tuple(found)


def _pairs(graph: Graph, start: Node, steps: list[Step]) -> list[tuple[Node, Node]]:
    """Source and target of each counted weight on a walk; a mixing place is read through to the values behind it."""
    found, at = [], start
    for i, (source, wire) in enumerate(steps):
        if wire.kind == "linear" and graph.is_node(at):
            behind = steps[i + 1] if i + 1 < len(steps) and not graph.is_node(source) else None
            if behind is None:
                found.append((source, at))
            elif behind[1].kind == "mix":
                found.append((behind[0], at))
        at = source
    return found


def _cover(found: list[Way]) -> list[Way]:
    chosen: list[Way] = []
    covered: set[Edge] = set()
    while found and len(chosen) < PATHS_TESTED:
        best = max(found, key=lambda way: len(set(way) - covered))
        if not set(best) - covered:
            break
        chosen.append(best)
        covered |= set(best)
    return chosen


def _harm(case: Case, way: Way) -> Tensor:
    pairs = case.heldout.first(NODE_PAIRS)
    graft = remove_edges(way, case.meter.wiring, case.meter.means)
    return first(case.full, pairs).margin - replace(case.plain, graft=graft).score(None, pairs).margin


def _names(way: Way) -> tuple[str, ...]:
    return (*(str(edge.source) for edge in reversed(way)), str(way[0].target))


def _without_controls(chosen: list[Way]) -> Claim:
    """A circuit without any path fails; one whose paths have no like is not tested."""
    if chosen:
        return Claim(name="necessary_paths", statement=_STATEMENT, passed=None, not_run="no path has controls")
    none = rows.exact("paths of the circuit from input to answer", 0, "paths")
    return Claim(name="necessary_paths", statement=_STATEMENT, passed=False, rows=(none,))
