"""Where a site stands in the picture: its layer, its block, and the column it is drawn in."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from jali.circuit import Node, Wiring

_SITE = re.compile(r"(\d+)\.(attn|mlp)\.(act_in|q|k|v|resid_delta|post_act)")
_BLOCKS = {"attn": "attention", "mlp": "MLP"}
_TITLES = {"act_in": "reads", "q": "heads", "k": "heads", "v": "heads", "post_act": "neurons", "resid_delta": "writes"}


_PASS = re.compile(r"(\d+)\.(read|x|x\.query|x\.key|x\.gate|value|a|y|u)")
_OF_PASS = {
    "read": ("reads", "act_in"),
    "x": ("neurons", "x"),
    "x.query": ("heads", "q"),
    "x.key": ("heads", "k"),
    "value": ("stored", "value"),
    "a": ("recalled", "a"),
    "x.gate": ("gates", "gate"),
    "y": ("outputs", "y"),
    "u": ("writes", "resid_delta"),
}
"""Of the sites of a pass of a BDH: title of the column, and kind."""
_READS = ("act_in", "value", "final_resid")
"""Kinds that read a channel of the stream."""


class Spot(NamedTuple):
    """What a site name says."""

    layer: int | None
    block: str
    title: str
    kind: str

    @property
    def place(self) -> str:
        """Name of its column; q, k and v share one."""
        return ".".join(
            part for part in (None if self.layer is None else str(self.layer), self.block, self.title) if part
        )


def spot(site: str) -> Spot:
    """Reads a site name; names this package does not know get a column of their own."""
    if match := _SITE.fullmatch(site):
        layer, block, kind = match.groups()
        return Spot(int(layer), _BLOCKS[block], _TITLES[kind], kind)
    if match := _PASS.fullmatch(site):
        return Spot(int(match[1]), "pass", *_OF_PASS[match[2]])
    if site == "final_resid":
        return Spot(None, "output", "final", "final_resid")
    layer, dot, rest = site.partition(".")
    return Spot(int(layer), "", rest, "other") if dot and layer.isdigit() else Spot(None, "", site, "other")


def places(sites: Iterable[str]) -> list[dict[str, Any]]:
    """Returns the columns of all node sites of a model, in forward order."""
    found: dict[str, dict[str, Any]] = {}
    for site in sites:
        at = spot(site)
        column = {"name": at.place, "layer": at.layer, "block": at.block, "title": at.title, "sites": []}
        found.setdefault(at.place, column)["sites"].append(site)
    return list(found.values())


def stream(node: Node, widths: Mapping[str, int]) -> int | None:
    """The residual channel a node reads or writes; None for heads, neurons and concatenated positions."""
    kind = spot(node.site).kind
    if kind in ("resid_delta", "final_resid", "value"):
        return node.channel
    return node.channel if kind == "act_in" and node.channel < widths.get("final_resid", 0) else None


def copies(nodes: Iterable[Node], widths: Mapping[str, int], wiring: Wiring | None = None) -> list[tuple[Node, Node]]:
    """Returns every (write, later read) of the same residual channel, `final_resid` being the last read.

    With what passes of a BDH hand on: a neuron to its roles, and a stored channel to what each head recalls of it.

    Args:
        nodes: of the circuit.
        widths: of all sites with nodes, in forward order.
        wiring: of the model. Without it names of sites decide, and every write is taken to stay in the stream, which
            it does not where passes hand on neurons (`residual="neurons"`).
    """
    if wiring is not None:
        return _wired(frozenset(nodes), wiring)
    order = {site: i for i, site in enumerate(widths)}
    kept = sorted(nodes, key=lambda node: (order[node.site], node.channel))
    writes = [node for node in kept if spot(node.site).kind == "resid_delta"]
    reads = [node for node in kept if reads_stream(node)]
    return _handed_on(kept, widths) + [
        (write, read)
        for write in writes
        for read in reads
        if order[write.site] < order[read.site] and stream(read, widths) == write.channel
    ]


def _wired(kept: frozenset[Node], wiring: Wiring) -> list[tuple[Node, Node]]:
    order = {site: i for i, site in enumerate(wiring.widths)}
    arriving = {site: _arriving(wiring, site) for site in {node.site for node in kept}}
    found = []
    for target in kept:
        for site, offset, mixed in arriving[target.site]:
            channel = target.channel - offset
            source = Node(site, channel % wiring.widths[site] if mixed else channel)
            found += [(source, target)] if source in kept else []
    return sorted(found, key=lambda pair: [(order[node.site], node.channel) for node in pair])


def _arriving(wiring: Wiring, site: str) -> list[tuple[str, int, bool]]:
    """The nearest sites with nodes that copies lead from to one, with the offset, and whether heads lie between."""
    found, ahead = [], [(wire, wire.offset, False) for wire in wiring.into(site) if wire.kind == "copy"]
    while ahead:
        wire, offset, mixed = ahead.pop()
        if wiring.site(wire.source).nodes:
            found.append((wire.source, offset, mixed or wire.kind == "mix"))
        else:
            behind = (one for one in wiring.into(wire.source) if one.kind in ("copy", "mix"))
            ahead += [(one, offset + one.offset, mixed or wire.kind == "mix") for one in behind]
    return found


def embedded(wiring: Wiring) -> frozenset[str]:
    """Returns the sites that copies join with the embedding of tokens, be it by others: those of one stream.

    All that read a residual stream or write to it; of passes that hand on neurons, what the first one reads.
    """
    beside: dict[str, set[str]] = {}
    for wire in wiring.wires:
        if wire.kind == "copy":
            beside.setdefault(wire.source, set()).add(wire.target)
            beside.setdefault(wire.target, set()).add(wire.source)
    ahead, found = [wire.target for wire in wiring.wires if wire.source == "tokens" and wire.target != "logits"], set()
    while ahead:
        if (site := ahead.pop()) not in found:
            found.add(site)
            ahead += beside.get(site, ())
    return frozenset(found)


def reads_stream(node: Node) -> bool:
    """Whether it is of a site that reads the residual stream."""
    return spot(node.site).kind in _READS


def _handed_on(kept: Iterable[Node], widths: Mapping[str, int]) -> list[tuple[Node, Node]]:
    found, nodes = [], frozenset(kept)
    for node in kept:
        at = spot(node.site)
        if at.block == "pass" and at.kind in ("q", "k", "gate"):
            found.append((Node(f"{at.layer}.x", node.channel), node))
        elif at.kind == "a":
            value = f"{at.layer}.value"
            found.append((Node(value, node.channel % widths[value]), node))
    return [(source, target) for source, target in found if source in nodes]


_FACTORS = {".q": ".k", ".x.query": ".x.key", ".x.gate": ".y"}
"""Ends of site names whose channels multiply each other: a query and its key, the gate of a neuron and its output."""


def gates(nodes: Iterable[Node]) -> list[tuple[Node, Node]]:
    """Returns every pair of one channel that multiply each other: a query and its key, a gate and what it gates."""
    kept = frozenset(nodes)
    pairs = (
        (node, Node(node.site.removesuffix(end) + other, node.channel))
        for node in sorted(kept)
        for end, other in _FACTORS.items()
        if node.site.endswith(end) and spot(node.site).kind in ("q", "gate")
    )
    return [(one, other) for one, other in pairs if other in kept]
