"""What is being made small: nodes, edges, or the bits that say which nodes and edges there are."""

import math
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Literal

from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Edge, Node, Wiring

Unit = Literal["nodes", "edges", "bits"]
Passes = Literal["each", "tied"]
EDGE_BITS = 8.0
"""Bits of an edge in this price, beside log2 of the model's nodes for each node. `pruning.bits` counts exactly."""
Part = tuple[Node, ...] | tuple[Edge, ...]
"""What is dropped at once: a node, a tied pair of them, or an edge."""


class Objective:
    """Prices of nodes and edges, scaled so that the whole model costs as much as it has nodes."""

    def __init__(self, wiring: Wiring, unit: Unit) -> None:
        total = sum(wiring.widths.values())
        self.wiring = wiring
        self.node, self.edge = {"nodes": (1.0, 0.0), "edges": (0.0, 1.0), "bits": (math.log2(total), EDGE_BITS)}[unit]
        if self.edge:
            scale = total / (self.node * total + self.edge * sum(int(a.sum()) for a in self._alive.values()))
            self.node, self.edge = self.node * scale, self.edge * scale

    @cached_property
    def _alive(self) -> dict[tuple[str, str], Tensor]:
        """Per counted wire, by its node sites: 1 where a weight is not zero, shape (target, source)."""
        found = {}
        for source, wire in self.wiring.counted:
            assert wire.weight is not None
            found[source, wire.target] = (wire.weight.detach() != 0).float()
        return found

    def price(self, gates: Mapping[str, Tensor]) -> Tensor:
        """The size of what gates leave open, differentiable; an edge is open as far as both its ends are."""
        nodes = sum((gate.sum() for gate in gates.values()), start=next(iter(gates.values())).new_zeros(()))
        if not self.edge:
            return self.node * nodes
        edges = sum(gates[target] @ (alive @ gates[source]) for (source, target), alive in self._alive.items())
        return self.node * nodes + self.edge * edges

    def savings(self, edges: Iterable[Edge], parts: Iterable[Part]) -> dict[Part, float]:
        """What dropping each part makes the circuit of these edges smaller by; a node without edges counts a little."""
        degree: dict[Node, int] = {}
        if self.edge:
            for edge in edges:
                for end in edge[:2]:
                    degree[end] = degree.get(end, 0) + 1
        least = min(price for price in (self.node, self.edge) if price) / 2
        return {part: max(sum(self._saving(one, degree) for one in part), least) for part in parts}

    def _saving(self, one: Node | Edge, degree: Mapping[Node, int]) -> float:
        return self.node + self.edge * degree.get(one, 0) if isinstance(one, Node) else self.edge or 1.0


def owners(wiring: Wiring, *, tied: bool, passes: Passes = "each") -> dict[str, str]:
    """Per site, in forward order, the site whose numbers it shares: its own, or tied, a key's query.

    Queries and keys only act in pairs: both gate the place that attends. Where passes of one block are tied, what is
    meant is the site of the first.

    Raises:
        BadInput: no block is passed more than once.
    """
    if passes == "tied" and not wiring.repeated:
        raise BadInput(
            "No block of this model is passed more than once, so there are no passes to tie; leave them out."
        )
    found = {site: site for site in wiring.widths}
    for site in wiring.sites:
        if tied and any(rule.op == "attend" for rule in site.rules):
            query, key = (wire.source for wire in wiring.into(site.name) if wire.kind == "gate")
            found[key] = query
    return {site: wiring.repeated.get(of, of) for site, of in found.items()} if passes == "tied" else found


def ranking(scores: Mapping[str, Tensor], closed: frozenset[Node] = frozenset()) -> list[Node]:
    """All nodes but those closed, highest score first, ties in forward order; scores per site, shape (width,)."""
    pairs = [
        (value, Node(site, channel))
        for site, values in scores.items()
        for channel, value in enumerate(values.detach().tolist())
        if Node(site, channel) not in closed
    ]
    return [node for _, node in sorted(pairs, key=lambda pair: -pair[0])]
