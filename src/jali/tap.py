"""Taps and grafts: functions a forward pass calls, to read or replace what is there.

A tap is called at each site, `(site, vector) -> vector`; a graft where a linear wire is applied,
`(wire, weight, bias) -> (weight, bias)`. Recording, ablating, masking and patching are taps of a few lines each.
"""

from collections.abc import Callable, Collection, Iterable, Mapping

import torch
from torch import Tensor

from jali.circuit import Circuit, Edge, Node, Wiring

Tap = Callable[[str, Tensor], Tensor]
Graft = Callable[[str, Tensor, Tensor | None], tuple[Tensor, Tensor | None]]


def untouched(site: str, vector: Tensor) -> Tensor:
    """The tap that changes nothing."""
    return vector


def ungrafted(wire: str, weight: Tensor, bias: Tensor | None) -> tuple[Tensor, Tensor | None]:
    """The graft that changes nothing."""
    return weight, bias


def record(into: dict[str, Tensor], sites: Collection[str] | None = None) -> Tap:
    """Stores the vector of each site (of those named, if any are) under its name."""

    def tap(site: str, vector: Tensor) -> Tensor:
        if sites is None or site in sites:
            into[site] = vector
        return vector

    return tap


def patch(values: Mapping[str, Tensor]) -> Tap:
    """Replaces the whole vector of the sites named; a value must broadcast to the vector's shape."""

    def tap(site: str, vector: Tensor) -> Tensor:
        return values[site].expand_as(vector) if site in values else vector

    return tap


def chain(*taps: Tap) -> Tap:
    """Applies taps in order, each to what the one before it gave."""

    def tap(site: str, vector: Tensor) -> Tensor:
        for one in taps:
            vector = one(site, vector)
        return vector

    return tap


def chain_grafts(*grafts: Graft) -> Graft:
    """Applies grafts in order, each to what the one before it gave."""

    def graft(wire: str, weight: Tensor, bias: Tensor | None) -> tuple[Tensor, Tensor | None]:
        for one in grafts:
            weight, bias = one(wire, weight, bias)
        return weight, bias

    return graft


def constants(values: Mapping[str, Tensor]) -> Tap:
    """Gives one value per channel whatever the vector, shape (width,): those named, zeros at every other site."""

    def tap(site: str, vector: Tensor) -> Tensor:
        return values[site].to(vector) if site in values else vector.new_zeros(vector.shape[-1])

    return tap


def blend(gates: Mapping[str, Tensor], filled: Tap) -> Tap:
    """Keeps a share of each channel and takes the rest from what `filled` gives: gate × live + (1 − gate) × filled.

    Gates lie in [0, 1] and broadcast to their site's vector: shape (width,), or (B, 1, width) where prompts differ.
    Gates of 0 and 1 are exact. Sites without gates pass. Gradients flow to the gates.
    """

    def tap(site: str, vector: Tensor) -> Tensor:
        if site not in gates:
            return vector
        gate = gates[site].to(vector)
        # A sum is exact where one of its terms is zero, and ten times as fast as a choice.
        return torch.addcmul(filled(site, vector) * (1 - gate), vector, gate)

    return tap


def fill(removed: Mapping[str, Tensor], means: Mapping[str, Tensor]) -> Tap:
    """Replaces the channels that `removed` marks (bool, shape (width,)) by their mean, or by zero without one."""
    return blend({site: (~mask).to(torch.float32) for site, mask in removed.items()}, constants(means))


def keep(circuit: Circuit) -> Tap:
    """Runs the model on the circuit alone: every other node is filled as the circuit's ablation says."""
    kept = {site: _marked(circuit, site) for site in circuit.widths}
    return fill({site: ~mask for site, mask in kept.items()}, circuit.means)


def ablate(circuit: Circuit) -> Tap:
    """Runs the model without the circuit: its nodes are filled, all others live."""
    return fill({site: _marked(circuit, site) for site in circuit.widths}, circuit.means)


def _marked(circuit: Circuit, site: str) -> Tensor:
    mask = torch.zeros(circuit.widths[site], dtype=torch.bool)
    mask[circuit.channels(site)] = True
    return mask


def freeze_norms(recorded: Mapping[str, Tensor]) -> Tap:
    """Divides by the norms of another run of the same prompts: patches every `.scale` site with what it recorded."""
    return patch({site: vector for site, vector in recorded.items() if site.endswith(".scale")})


def remove_edges(edges: Iterable[Edge], wiring: Wiring, means: Mapping[str, Tensor]) -> Graft:
    """Zeroes single weights; each adds weight × mean(source) to its target's bias (nothing where no mean is given).

    Means are of the site the wire leaves, so for attention writes of `attn.y`, not of `v`.
    """
    removed: dict[str, list[tuple[int, int]]] = {}
    wires = {(source, wire.target): wire for source, wire in wiring.counted}
    for edge in edges:
        wire = wires[edge.source.site, edge.target.site]
        removed.setdefault(wire.name, []).append((edge.target.channel, edge.source.channel))
    sources = {wire.name: wire.source for wire in wires.values()}

    def graft(wire: str, weight: Tensor, bias: Tensor | None) -> tuple[Tensor, Tensor | None]:
        if wire not in removed:
            return weight, bias
        rows, columns = torch.tensor(removed[wire], device=weight.device).T
        gone = torch.zeros_like(weight)
        gone[rows, columns] = weight[rows, columns]
        if sources[wire] in means:
            constant = gone @ means[sources[wire]].to(weight)
            bias = constant if bias is None else bias + constant
        return weight - gone, bias

    return graft


def kept_edges_only(circuit: Circuit, wiring: Wiring) -> Graft:
    """Runs a circuit whose edges were chosen: removes every edge between its nodes that it does not list."""
    listed = {(e.source, e.target) for e in circuit.edges}
    gone = (e for e in wiring.edges(circuit.nodes) if (e.source, e.target) not in listed)
    return remove_edges(gone, wiring, circuit.means)


def nodes_of(marks: Mapping[str, Tensor]) -> frozenset[Node]:
    """Returns the nodes that bool vectors per site mark."""
    return frozenset(Node(site, c) for site, mask in marks.items() for c in mask.nonzero().flatten().tolist())
