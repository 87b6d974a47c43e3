"""Recomputes a site from its rules and incoming wires: the meaning of a wiring, independent of any architecture.

Not the forward pass of a model, and never used in its place: what reads wirings (the contract, traces, programs, the
live page) is checked against it.
"""

from collections.abc import Mapping

import torch
import torch.nn.functional as F
from torch import Tensor

from jali.circuit import INPUTS, Site, Wire, Wiring
from jali.rule import Rule


def recompute(wiring: Wiring, site: str, values: Mapping[str, Tensor]) -> Tensor:
    """Returns the vector of one site, shape (B, T, width).

    Args:
        wiring: of the model.
        site: its name.
        values: the vectors of the sites its wires leave, and the inputs `tokens` (B, T) and `positions` (T,).
    """
    place, wires = wiring.site(site), wiring.into(site)
    vector, gates = gather(place, wires, values), divisors(wires, values)
    gates = gates[{"attend": 2, "multiply": len(gates)}.get(place.rules[0].op, 0) :]
    for rule in place.rules[1:]:
        vector = apply(rule, vector, gates)
        gates = gates[1:] if rule.op in ("norm", "multiply") else gates
    return vector


def divisors(wires: tuple[Wire, ...], values: Mapping[str, Tensor]) -> list[Tensor]:
    """Returns what the gate wires into a site bring, in order: queries and keys, or divisors of norms and factors."""
    return [values[wire.source] for wire in wires if wire.kind == "gate"]


def gather(site: Site, wires: tuple[Wire, ...], values: Mapping[str, Tensor]) -> Tensor:
    """Returns what a site's first rule makes of the wires into it, shape (B, T, width)."""
    rule = site.rules[0]
    if rule.op == "attend":
        q, k, *_ = divisors(wires, values)
        (v,) = (values[wire.source] for wire in wires if wire.kind == "mix")
        return _attend(rule, q, k, v)
    if rule.op == "multiply":
        return torch.stack([values[wire.source] for wire in wires]).prod(dim=0)
    if rule.op not in ("add", "embed"):
        raise ValueError(f"The first rule of {site.name} must gather (embed, add, attend, multiply), got {rule.op!r}.")
    carried = [_carried(wire, values) for wire in wires if wire.kind in ("copy", "linear")]
    offsets = [wire.offset for wire in wires if wire.kind in ("copy", "linear")]
    width = max(offset + x.shape[-1] for offset, x in zip(offsets, carried, strict=True))
    total = carried[0].new_zeros(*max((x.shape[:-1] for x in carried), key=len), width)
    for offset, x in zip(offsets, carried, strict=True):
        total[..., offset : offset + x.shape[-1]] += x
    return total


def _carried(wire: Wire, values: Mapping[str, Tensor]) -> Tensor:
    source = values[wire.source]
    if wire.kind == "copy":
        return source
    assert wire.weight is not None
    weight = wire.weight.detach()
    carried = F.embedding(source, weight.T) if wire.source in INPUTS else source @ weight.T
    return carried if wire.bias is None else carried + wire.bias.detach()


def apply(rule: Rule, x: Tensor, divisors: list[Tensor]) -> Tensor:
    """Returns what one of the rules after the first makes of a vector, shape (B, T, width).

    Args:
        rule: to apply.
        x: the vector so far.
        divisors: what gate wires bring that no rule before this one took.
    """
    match rule.op:
        case "rms":
            return root_mean_square(rule, x)
        case "norm":
            return _normed(rule, x, divisors)
        case "topk":
            # A stable sort settles ties by index, the written law; kernels are compared with it.
            order = x.abs().sort(dim=-1, descending=True, stable=True).indices[..., : rule.k]
            return torch.zeros_like(x).scatter(-1, order, x.gather(-1, order))
        case "gelu":
            return F.gelu(x)
        case "relu":
            return x.relu()
        case "multiply" if divisors:
            return x * divisors[0]
        case _:
            raise ValueError(f"{rule.op!r} gathers and can only be a site's first rule.")


def root_mean_square(rule: Rule, x: Tensor) -> Tensor:
    """Returns the divisor of a norm, shape (B, T, heads)."""
    runs = x.unflatten(-1, (rule.heads, -1))
    centered = runs - runs.mean(-1, keepdim=True) if rule.center else runs
    return (centered.square().mean(-1) + rule.eps).sqrt()


def _normed(rule: Rule, x: Tensor, divisors: list[Tensor]) -> Tensor:
    width = rule.width or x.shape[-1]
    part, rest = x[..., :width], x[..., width:]
    divisor = divisors[0] if divisors else root_mean_square(rule, part)
    runs = part.unflatten(-1, (rule.heads, -1))
    runs = runs - runs.mean(-1, keepdim=True) if rule.center else runs
    part = (runs / divisor[..., None]).flatten(-2)
    part = part if rule.gain is None else part * rule.gain.detach()
    part = part if rule.bias is None else part + rule.bias.detach()
    return torch.cat([part, rest], dim=-1)


def _attend(rule: Rule, q_BTE: Tensor, k_BTE: Tensor, v_BTE: Tensor) -> Tensor:
    v_BHTK = v_BTE[:, None] if rule.shared else v_BTE.unflatten(-1, (rule.heads, -1)).transpose(1, 2)
    return (pattern(rule, q_BTE, k_BTE) @ v_BHTK).transpose(1, 2).flatten(2)


def pattern(rule: Rule, q_BTE: Tensor, k_BTE: Tensor) -> Tensor:
    """Returns what each position takes of each other one's values, shape (B, heads, T, T)."""
    q, k = (_turned(rule, z.unflatten(-1, (rule.heads, -1)).transpose(1, 2)) for z in (q_BTE, k_BTE))
    score_BHTT = q @ k.transpose(-1, -2) * rule.scale
    seen_TT = torch.ones(score_BHTT.shape[-2:], dtype=torch.bool, device=q.device)
    seen_TT = seen_TT.tril() if rule.causal else seen_TT
    seen_TT = seen_TT & ~torch.eye(len(seen_TT), dtype=torch.bool, device=q.device) if rule.strict else seen_TT
    if rule.kind == "linear":
        return score_BHTT * seen_TT * _faded(rule, seen_TT).to(score_BHTT)
    return softmax(score_BHTT.masked_fill(~seen_TT, -torch.inf), rule.sink)


def phases(rule: Rule, per_head: int) -> Tensor:
    """Returns radians per position of each pair of a head's channels, shape (heads or 1, pairs), float64."""
    if rule.frequencies is not None:
        return rule.frequencies.detach().cpu().double()
    assert rule.rotary is not None, "it has a phase"
    return rule.rotary ** (-2 * torch.arange(per_head // 2, dtype=torch.float64) / per_head)[None]


def _turned(rule: Rule, x_BHTK: Tensor) -> Tensor:
    """Each pair of neighbouring channels as a complex number, turned by the phase of its position."""
    if rule.rotary is None:
        return x_BHTK
    frequencies_HP = phases(rule, x_BHTK.shape[-1])
    phase_HTP = torch.arange(x_BHTK.shape[-2], dtype=torch.float64)[:, None] * frequencies_HP[:, None]
    turns_HTP = torch.polar(torch.ones_like(phase_HTP), phase_HTP).to(x_BHTK.device)
    turned_BHTP = torch.view_as_complex(x_BHTK.double().unflatten(-1, (-1, 2)).contiguous()) * turns_HTP
    return torch.view_as_real(turned_BHTP).flatten(-2).to(x_BHTK.dtype)


def _faded(rule: Rule, seen_TT: Tensor) -> Tensor:
    """What is left of a score by its distance, shape (heads or 1, T, T)."""
    places_T = torch.arange(len(seen_TT), device=seen_TT.device, dtype=torch.float64)
    distance_TT = (places_T[:, None] - places_T).abs()
    rates = torch.tensor(rule.damping or (0.0,), device=seen_TT.device, dtype=torch.float64)
    return (-rates[:, None, None] * distance_TT).exp()


def softmax(score_BHTT: Tensor, sink_H: Tensor | None) -> Tensor:
    """Returns the shares of scores, of which the rest goes to a head's sink if it has one; of the same shape."""
    if sink_H is None:
        return score_BHTT.softmax(-1)
    sink = sink_H.detach().view(-1, 1, 1).expand(*score_BHTT.shape[:-1], 1)
    return torch.cat([score_BHTT, sink], dim=-1).softmax(-1)[..., :-1]
