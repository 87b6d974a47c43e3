"""Where a site stands in the picture: its layer, its block, and the column it is drawn in."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from jali.circuit import Node

_SITE = re.compile(r"(\d+)\.(attn|mlp)\.(act_in|q|k|v|resid_delta|post_act)")
_BLOCKS = {"attn": "attention", "mlp": "MLP"}
_TITLES = {"act_in": "reads", "q": "heads", "k": "heads", "v": "heads", "post_act": "neurons", "resid_delta": "writes"}


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
    if kind in ("resid_delta", "final_resid"):
        return node.channel
    return node.channel if kind == "act_in" and node.channel < widths.get("final_resid", 0) else None


def copies(nodes: Iterable[Node], widths: Mapping[str, int]) -> list[tuple[Node, Node]]:
    """Returns every (write, later read) of the same residual channel, `final_resid` being the last read."""
    order = {site: i for i, site in enumerate(widths)}
    kept = sorted(nodes, key=lambda node: (order[node.site], node.channel))
    writes = [node for node in kept if spot(node.site).kind == "resid_delta"]
    reads = [node for node in kept if spot(node.site).kind in ("act_in", "final_resid")]
    return [
        (write, read)
        for write in writes
        for read in reads
        if order[write.site] < order[read.site] and stream(read, widths) == write.channel
    ]


def gates(nodes: Iterable[Node]) -> list[tuple[Node, Node]]:
    """Returns every (q, k) pair of one channel: their product is a term of an attention score."""
    kept = frozenset(nodes)
    pairs = ((node, Node(node.site.removesuffix("q") + "k", node.channel)) for node in sorted(kept))
    return [(q, k) for q, k in pairs if spot(q.site).kind == "q" and k in kept]
