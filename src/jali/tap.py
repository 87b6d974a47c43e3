"""Taps and grafts: functions a forward pass calls, to read or replace what is there.

A tap is called at each site, `(site, vector) -> vector`; a graft where a linear wire is applied,
`(wire, weight, bias) -> (weight, bias)`. Recording, ablating, masking and patching are taps of a few lines each.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeVar

import torch
from torch import Tensor

from jali import kernels
from jali.circuit import Circuit, Edge, Node, Wiring

Tap = Callable[[str, Tensor], Tensor]
_Told = TypeVar("_Told")
Graft = Callable[[str, Tensor, Tensor | None], tuple[Tensor, Tensor | None]]


class Part(NamedTuple):
    """Some channels of a vector as they are, and a constant for all others."""

    channels: Tensor
    """Shape (channels,), int64, ascending."""
    constant: Tensor
    """Shape (width,); zero at these channels."""

    def like(self, vector: Tensor) -> "Part":
        """Returns it on the device and in the dtype of a vector."""
        return Part(self.channels.to(vector.device), self.constant.to(vector))


@dataclass(frozen=True)
class Known:
    """A tap that never looks at some vectors, or at some of their channels, as it puts the same in their place."""

    tap: Tap
    given: Mapping[str, Tensor] = field(default_factory=dict)
    """What it puts there, per site, shape (width,) or that of the whole vector. It may change other vectors; what it
    keeps of them, it can do without."""
    parts: Mapping[str, Part] = field(default_factory=dict)
    """Per site, the few channels that it leaves as they are, and what it puts in place of the others. What the others
    would be need not be made, nor the tap called there."""
    pointwise: bool = False
    """Whether it does the same at every position, whichever and however many are there: positions that nobody reads
    need not be made."""
    sites: frozenset[str] | None = None
    """The only ones that it looks at or changes; None where it may be any."""

    def __call__(self, site: str, vector: Tensor) -> Tensor:
        """Calls the tap."""
        return self.tap(site, vector)


def given(tap: Tap, site: str) -> Tensor | None:
    """What a tap puts at a site whatever is there, shape (width,); None where the vector has to be made."""
    return tap.given.get(site) if isinstance(tap, Known) else None


def made(tap: Tap | None, widths: Mapping[str, int]) -> float:
    """Returns the share of the channels of these sites that a run under a tap makes, in [0, 1]."""
    if not isinstance(tap, Known) or torch.is_grad_enabled():
        return 1.0
    kept = {**widths, **{site: len(part.channels) for site, part in tap.parts.items()}, **dict.fromkeys(tap.given, 0)}
    return sum(kept[site] for site in widths) / sum(widths.values())


def part_of(tap: Tap, site: str) -> Part | None:
    """The channels that a tap leaves of a site; None where all have to be made, as wherever gradients are recorded."""
    return tap.parts.get(site) if isinstance(tap, Known) and not torch.is_grad_enabled() else None


def is_pointwise(tap: Tap) -> bool:
    """Whether a tap says that it does the same at every position."""
    return isinstance(tap, Known) and tap.pointwise


def begin(tap: Tap, site: str, vector: Tensor) -> Known:
    """Begins a run at a site, with what another run of the same prompts held there; nothing ahead of it is made.

    Args:
        tap: of the run; what it would do ahead of the site is what that other run did.
        site: one of the model's `beginnings`.
        vector: what was there, shape (B, T, width), or (B, 1, width) behind the last attention, where that run made
            the one position of each row that this one reads as well.
    """
    known = tap if isinstance(tap, Known) else Known(tap)
    return replace(known, given={**known.given, site: vector}, sites=None)


untouched = Known(lambda site, vector: vector, pointwise=True, sites=frozenset())
"""The tap that changes nothing."""


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

    return Known(tap, sites=frozenset(values))


def chain(*taps: Tap) -> Tap:
    """Applies taps in order, each to what the one before it gave.

    What one of them never looks at need not be made, but where those around it look or change something.
    """

    def tap(site: str, vector: Tensor) -> Tensor:
        for one in taps:
            vector = one(site, vector)
        return vector

    given: dict[str, Tensor] = {}
    parts: dict[str, Part] = {}
    seen: frozenset[str] | None = frozenset()
    for one in taps:
        one = one if isinstance(one, Known) else Known(one)
        given, parts = ({}, {}) if one.sites is None else (_but(given, one.sites), _but(parts, one.sites))
        if seen is not None:  # Else one before it may keep what it sees of any.
            given, parts = {**given, **_but(one.given, seen)}, {**parts, **_but(one.parts, seen)}
            seen = None if one.sites is None else seen | one.sites
    return Known(tap, given, parts, pointwise=all(map(is_pointwise, taps)), sites=seen)


def _but(known: Mapping[str, _Told], sites: Collection[str]) -> dict[str, _Told]:
    return {site: value for site, value in known.items() if site not in sites}


def chain_grafts(*grafts: Graft) -> Graft:
    """Applies grafts in order, each to what the one before it gave."""

    def graft(wire: str, weight: Tensor, bias: Tensor | None) -> tuple[Tensor, Tensor | None]:
        for one in grafts:
            weight, bias = one(wire, weight, bias)
        return weight, bias

    return graft


@dataclass(frozen=True)
class Constants:
    """The tap that gives one value per channel whatever the vector: those named, zeros at every other site."""

    values: Mapping[str, Tensor]
    """Per site, shape (width,)."""

    def __call__(self, site: str, vector: Tensor) -> Tensor:
        """Returns shape (width,)."""
        return self.values[site].to(vector) if site in self.values else vector.new_zeros(vector.shape[-1])


def blend(gates: Mapping[str, Tensor], filled: Tap) -> Tap:
    """Keeps a share of each channel and takes the rest from what `filled` gives: gate × live + (1 − gate) × filled.

    Gates lie in [0, 1] and broadcast to their site's vector: shape (width,), or (B, 1, width) where prompts differ.
    Gates of 0 and 1 are exact. Sites without gates pass. Gradients flow to the gates.
    """

    def tap(site: str, vector: Tensor) -> Tensor:
        if site not in gates:
            return vector
        gate = gates[site].to(vector)
        return kernels.affine(vector, gate, filled(site, vector) * (1 - gate))

    if not isinstance(filled, Constants):
        return Known(tap, sites=frozenset(gates))
    fixed = {site: gate for site, gate in gates.items() if not gate.requires_grad}
    shut = {site: filled(site, gate) for site, gate in fixed.items() if not bool(gate.any())}
    parts = {site: _part(gate, filled(site, gate)) for site, gate in fixed.items() if site not in shut and _few(gate)}
    pointwise = all(gate.ndim < 2 or gate.shape[-2] == 1 for gate in gates.values())
    return Known(tap, shut, parts, pointwise, frozenset(gates))


def _few(gate: Tensor) -> bool:
    """Whether a gate is the same for all prompts, shut or open in every channel, and shut in most."""
    return gate.ndim == 1 and int(gate.count_nonzero()) <= len(gate) // 4 and bool(((gate == 0) | (gate == 1)).all())


def _part(gate: Tensor, constant: Tensor) -> Part:
    return Part(gate.nonzero()[:, 0], constant * (1 - gate))


def fill(removed: Mapping[str, Tensor], means: Mapping[str, Tensor]) -> Tap:
    """Replaces the channels that `removed` marks (bool, shape (width,)) by their mean, or by zero without one."""
    return blend({site: (~mask).to(torch.float32) for site, mask in removed.items()}, Constants(means))


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


def weigh_edges(edges: Sequence[Edge], gates: Tensor, wiring: Wiring, means: Mapping[str, Tensor]) -> Graft:
    """Keeps a share of single weights; what goes adds weight × mean(source) to its target's bias, nothing without one.

    Means are of the site the wire leaves, so for attention writes of `attn.y`, not of `v`. Gradients flow to the gates.

    Args:
        edges: nonzero weights of the wiring.
        gates: shape (edges,), in [0, 1]: the share of each that stays.
        wiring: of the model.
        means: per site, shape (width,).
    """
    wires = {(source, wire.target): wire for source, wire in wiring.counted}
    listed: dict[str, list[tuple[int, int, int]]] = {}
    for i, edge in enumerate(edges):
        wire = wires[edge.source.site, edge.target.site]
        listed.setdefault(wire.name, []).append((i, edge.target.channel, edge.source.channel))
    places = {name: torch.tensor(rows, device=gates.device).T for name, rows in listed.items()}
    sources = {wire.name: wire.source for wire in wires.values()}

    def graft(wire: str, weight: Tensor, bias: Tensor | None) -> tuple[Tensor, Tensor | None]:
        if wire not in places:
            return weight, bias
        some, rows, columns = places[wire].to(weight.device)
        lost = weight[rows, columns] * (1 - gates[some]).to(weight)
        if sources[wire] in means:
            constant = lost * means[sources[wire]].to(weight)[columns]
            bias = (weight.new_zeros(len(weight)) if bias is None else bias).index_add(0, rows, constant)
        return weight.index_put((rows, columns), weight[rows, columns] - lost), bias

    return graft


def remove_edges(edges: Iterable[Edge], wiring: Wiring, means: Mapping[str, Tensor]) -> Graft:
    """Zeroes single weights, as `weigh_edges` with a share of 0."""
    removed = tuple(edges)
    device = next((wire.weight.device for _, wire in wiring.counted if wire.weight is not None), None)
    return weigh_edges(removed, torch.zeros(len(removed), device=device), wiring, means)


def kept_edges_only(circuit: Circuit, wiring: Wiring) -> Graft:
    """Runs a circuit whose edges were chosen: removes every edge between its nodes that it does not list."""
    listed = {(e.source, e.target) for e in circuit.edges}
    gone = (e for e in wiring.edges(circuit.nodes) if (e.source, e.target) not in listed)
    return remove_edges(gone, wiring, circuit.means)


def nodes_of(marks: Mapping[str, Tensor]) -> frozenset[Node]:
    """Returns the nodes that bool vectors per site mark."""
    return frozenset(Node(site, c) for site, mask in marks.items() for c in mask.nonzero().flatten().tolist())
