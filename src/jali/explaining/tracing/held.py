"""One prompt's forward pass as linear maps: what is not linear in it is held at the value it had.

Read from a wiring and the vectors one forward pass recorded. Held are

- attention patterns, so queries and keys move nothing; those of a linear memory as well, with their phases;
- one factor of a product, that which comes by a gate: of a BDH's neuron y = relu(D_y a) ∘ x it is x;
- the divisors of norms; the mean that LayerNorm subtracts is linear and is not held;
- which channels AbsTopK kept, taken from the recorded vector, so ties and roundings are those of the pass itself;
- what a neuron passes on of its sum: ReLU 1 or 0, GELU its cumulative normal, as gelu(x) = x · Φ(x). With this factor
  held the neuron is exact, which a derivative in its place would not be.

All of it is in float64 and in main memory, whatever the model is in and wherever.

Shapes: T tokens, W channels of a site, S of a source, H heads.
"""

import dataclasses
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Self, TypeVar

import torch
from torch import Tensor

from jali.circuit import INPUTS, Site, Wire, Wiring
from jali.models import rules
from jali.rule import Rule

_Tensors = TypeVar("_Tensors", Wire, Rule)


@dataclass(frozen=True, kw_only=True)
class Carry:
    """What one wire brings to a site: linear in its source, or given where the source is an input."""

    wire: str
    source: str
    width: int
    """Channels of the source."""
    weight: Tensor | None = None
    """Shape (W, S), of a linear wire."""
    pattern: Tensor | None = None
    """Shape (H, T, T), of a wire that mixes over positions: what each takes of each other one."""
    shared: bool = False
    """Whether all heads mix the same channels, so that what arrives is H times as wide."""
    offset: int = 0
    """Of a copy: its first channel at the target."""
    given: Tensor | None = None
    """Shape (T, W): the rows of a table that an input picks."""

    def forward(self, x_TS: Tensor, width: int) -> Tensor:
        """What arrives, shape (T, W)."""
        if self.weight is not None:
            return x_TS @ self.weight.T
        if self.pattern is not None:
            return _mixed(self.pattern, _in_heads(x_TS, 1 if self.shared else len(self.pattern)))
        after = width - self.offset - x_TS.shape[-1]
        return torch.nn.functional.pad(x_TS, (self.offset, after)) if self.offset or after else x_TS

    def back(self, g_TW: Tensor) -> Tensor:
        """The transpose of `forward`, shape (T, S)."""
        if self.weight is not None:
            return g_TW @ self.weight
        if self.pattern is not None:
            g_HTK = self.pattern.transpose(-1, -2) @ _in_heads(g_TW, len(self.pattern))
            return g_HTK.sum(0) if self.shared else g_HTK.transpose(0, 1).flatten(1)
        return g_TW[..., self.offset : self.offset + self.width]

    def absolute(self) -> Self:
        """The same with all that multiplies made positive."""
        parts = {name: getattr(self, name) for name in ("weight", "pattern", "given")}
        return dataclasses.replace(self, **{name: part.abs() for name, part in parts.items() if part is not None})


@dataclass(frozen=True, kw_only=True)
class Held:
    """One site: its vector is `centre` applied to the sum its wires bring, times `scale`, plus `constant`."""

    site: str
    node: bool
    """Whether its channels are nodes; other places are passed through. A place whose norm subtracts the mean counts as
    nodes here: behind it one channel would reach another by two ways that partly cancel."""
    value: Tensor
    """Shape (T, W), as recorded."""
    carries: tuple[Carry, ...]
    scale: Tensor
    """Shape (T, W)."""
    constant: Tensor
    """Shape (T, W): what its biases add, of wires and of a norm."""
    centre: Tensor | None = None
    """Shape (W, W), of a norm that subtracts the mean."""

    def forward(self, x_TW: Tensor) -> Tensor:
        """From the sum its wires bring to its vector, without the constant."""
        return (x_TW if self.centre is None else x_TW @ self.centre.T) * self.scale

    def back(self, g_TW: Tensor) -> Tensor:
        """The transpose of `forward`."""
        return g_TW * self.scale if self.centre is None else (g_TW * self.scale) @ self.centre

    def absolute(self) -> Self:
        """The same with all that multiplies, the constant and the value made positive."""
        return dataclasses.replace(
            self,
            value=self.value.abs(),
            carries=tuple(carry.absolute() for carry in self.carries),
            scale=self.scale.abs(),
            constant=self.constant.abs(),
            centre=None if self.centre is None else self.centre.abs(),
        )


def narrowed(wiring: Wiring, token: int, against: int | None) -> Wiring:
    """Returns the wiring with one logit, or the difference of two, in place of all: its last site is one node."""

    def row(table: Tensor | None) -> Tensor | None:
        if table is None:
            return None
        return (_exact(table[token]) if against is None else _exact(table[token]) - _exact(table[against]))[None]

    last = wiring.sites[-1]
    ends = [dataclasses.replace(w, weight=row(w.weight), bias=row(w.bias)) for w in wiring.into(last.name)]
    others = [wire for wire in wiring.wires if wire.target != last.name]
    return Wiring((*wiring.sites[:-1], dataclasses.replace(last, width=1, nodes=True)), (*others, *ends))


def hold(wiring: Wiring, values: Mapping[str, Tensor]) -> tuple[Held, ...]:
    """Returns every site that reaches the last one other than through what is held, in forward order.

    Args:
        wiring: of the model, or narrowed to one answer.
        values: by site the recorded vector (1, T, W), and the inputs `tokens` (1, T) and `positions` (T,).

    Raises:
        ValueError: a site's rules are not known here; no architecture of jali declares such.
    """
    known = {name: x if name in INPUTS else _exact(x) for name, x in values.items()}
    into: dict[str, list[Wire]] = {}
    for wire in wiring.wires:
        into.setdefault(wire.target, []).append(_exactly(wire, "weight", "bias"))
    reached = _reached(wiring, into)
    widths = {site.name: site.width for site in wiring.sites}
    sites = (site for site in wiring.sites if site.name in reached)
    return tuple(_held(_with_exact_rules(site), tuple(into.get(site.name, ())), known, widths) for site in sites)


def _exact(x: Tensor) -> Tensor:
    return x.detach().cpu().double()


def _exactly(given: _Tensors, *names: str) -> _Tensors:
    tensors = {name: tensor for name in names if (tensor := getattr(given, name)) is not None}
    return dataclasses.replace(given, **{name: _exact(tensor) for name, tensor in tensors.items()})


def _with_exact_rules(site: Site) -> Site:
    return dataclasses.replace(site, rules=tuple(_exactly(rule, "gain", "bias", "sink") for rule in site.rules))


def _reached(wiring: Wiring, into: Mapping[str, Sequence[Wire]]) -> set[str]:
    found = {wiring.sites[-1].name}
    for site in reversed(wiring.sites):
        if site.name in found:
            found |= {wire.source for wire in into.get(site.name, ()) if wire.kind != "gate"}
    return found


def _held(site: Site, wires: tuple[Wire, ...], values: Mapping[str, Tensor], widths: Mapping[str, int]) -> Held:
    value = values[site.name][0]
    pattern = _pattern(site.rules[0], wires, values)
    carries = tuple(_carry(wire, values, widths, pattern, site.rules[0]) for wire in wires if wire.kind != "gate")
    bias = sum((wire.bias for wire in wires if wire.bias is not None), value.new_zeros(site.width))
    scale, shift, centre = torch.ones_like(value), torch.zeros_like(value), None
    for rule, x, gates in _before_each(site, wires, values):
        if rule.op == "norm":
            centre = _centre(rule, value, scale) if rule.center else centre
            factor, added = _norm(rule, value, x, gates)
        elif rule.op == "multiply":
            factor, added = gates[0][0], 0.0
        else:
            factor, added = _factor(rule, value, x), 0.0
        scale, shift = scale * factor, shift * factor + added
    constant = (bias if centre is None else bias @ centre.T) * scale + shift
    node = site.nodes or centre is not None
    return Held(site=site.name, node=node, value=value, carries=carries, scale=scale, constant=constant, centre=centre)


def _pattern(rule: Rule, wires: tuple[Wire, ...], values: Mapping[str, Tensor]) -> Tensor | None:
    if rule.op == "attend":
        q, k, *_ = rules.divisors(wires, values)
        return rules.pattern(rule, q, k)[0]
    if rule.op in ("add", "embed"):
        return None
    raise ValueError(f"A site that begins with {rule.op!r} cannot be held; sum (add, embed) and attention can.")


def _carry(
    wire: Wire, values: Mapping[str, Tensor], widths: Mapping[str, int], pattern: Tensor | None, rule: Rule
) -> Carry:
    weight, given = wire.weight, None
    if wire.source in INPUTS:
        assert weight is not None
        weight, given = None, weight.T[values[wire.source].reshape(-1)]
    mixed = pattern if wire.kind == "mix" else None
    width = widths.get(wire.source, 0)
    carried = {"weight": weight, "pattern": mixed, "given": given, "shared": mixed is not None and rule.shared}
    return Carry(wire=wire.name, source=wire.source, width=width, offset=wire.offset, **carried)


def _before_each(
    site: Site, wires: tuple[Wire, ...], values: Mapping[str, Tensor]
) -> Iterable[tuple[Rule, Tensor | None, list[Tensor]]]:
    """Each rule after the first with the vector it acts on, (T, W), None where no rule asks for it; and gates left."""
    later = site.rules[1:]
    gates = rules.divisors(wires, values)[2 if site.rules[0].op == "attend" else 0 :]
    asked = any(rule.op in ("gelu", "relu") or (rule.op == "norm" and not gates) for rule in later)
    x = rules.gather(site, wires, values).expand(1, *values[site.name].shape[1:]) if asked else None
    for rule in later:
        yield rule, None if x is None else x[0], gates
        x = None if x is None else rules.apply(rule, x, gates)
        gates = gates[1:] if rule.op in ("norm", "multiply") else gates


def _norm(rule: Rule, value: Tensor, x: Tensor | None, divisors: list[Tensor]) -> tuple[Tensor, Tensor]:
    """What a norm multiplies by and adds, (T, W) each."""
    width = rule.width or value.shape[-1]
    factor, added = torch.ones_like(value), torch.zeros_like(value)
    if divisors:
        divisor = divisors[0][0]
    else:
        assert x is not None
        divisor = rules.root_mean_square(rule, x[:, :width])
    factor[:, :width] = (1.0 if rule.gain is None else rule.gain) / divisor.repeat_interleave(width // rule.heads, -1)
    added[:, :width] = 0.0 if rule.bias is None else rule.bias
    return factor, added


def _centre(rule: Rule, value: Tensor, scale: Tensor) -> Tensor:
    """The matrix that takes the mean away; it stands before all that scales."""
    if not bool((scale == 1).all()):
        raise ValueError("A norm that subtracts the mean can only be a site's second rule.")
    width = rule.width or value.shape[-1]
    centre = torch.eye(value.shape[-1], dtype=value.dtype)
    run = width // rule.heads
    centre[:width, :width] -= torch.block_diag(*[torch.full((run, run), 1 / run, dtype=value.dtype)] * rule.heads)
    return centre


def _factor(rule: Rule, value: Tensor, x: Tensor | None) -> Tensor:
    """What a rule that acts channel by channel multiplies by, (T, W)."""
    if rule.op == "topk":
        return (value != 0).to(value)
    assert x is not None, rule.op
    if rule.op == "relu":
        return (x > 0).to(value)
    return (1 + torch.erf(x / math.sqrt(2))) / 2


def _in_heads(x_TE: Tensor, heads: int) -> Tensor:
    return x_TE.unflatten(-1, (heads, -1)).transpose(0, 1)


def _mixed(pattern_HTT: Tensor, x_HTK: Tensor) -> Tensor:
    return (pattern_HTT @ x_HTK).transpose(0, 1).flatten(1)
