"""A point of a search: the nodes that are left, the edges that are gone between them, and the loss."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from jali.circuit import Edge, Node, Wiring
from jali.pruning.objective import Part


@dataclass(frozen=True)
class Stage:
    """One point of the path: what was dropped to get here, and the loss then."""

    nodes: frozenset[Node]
    loss: float = math.nan
    """In nats, on the pairs of the first bound; not a number until it is measured."""
    dropped: tuple[Node | Edge, ...] = ()
    gone: frozenset[Edge] = frozenset()
    """Edges between the nodes that were removed; all others are kept."""

    def edges(self, wiring: Wiring) -> tuple[Edge, ...]:
        """The edges that are left."""
        return tuple(edge for edge in wiring.edges(self.nodes) if edge not in self.gone)

    def without(self, parts: list[Part]) -> "Stage":
        """Returns the stage after these are dropped, its loss not yet known."""
        dropped = tuple(one for part in parts for one in part)
        nodes = self.nodes - {one for one in dropped if isinstance(one, Node)}
        gone = self.gone | {one for one in dropped if isinstance(one, Edge)}
        gone = frozenset(edge for edge in gone if edge.source in nodes and edge.target in nodes)
        return Stage(nodes, math.nan, dropped, gone)

    def after(self, before: "Stage") -> "Stage":
        """Returns it with the nodes and edges it lacks of an earlier stage as what was dropped."""
        nodes = sorted(before.nodes - self.nodes)
        edges = sorted(e for e in self.gone - before.gone if e.source in before.nodes and e.target in before.nodes)
        return replace(self, dropped=(*nodes, *edges))


def node_parts(owner: Mapping[str, str], stage: Stage) -> list[Part]:
    """Returns the nodes that can be dropped, those of one owner together."""
    groups: dict[Node, list[Node]] = {}
    for node in sorted(stage.nodes):
        groups.setdefault(Node(owner[node.site], node.channel), []).append(node)
    return [tuple(group) for group in groups.values()]


def edge_parts(wiring: Wiring, stage: Stage) -> list[Part]:
    """Returns the edges that can be dropped."""
    return [(edge,) for edge in stage.edges(wiring)]
