"""Recomputes a site from its rules and incoming wires: the meaning of a wiring, independent of any architecture.

Not the forward pass of a model, and never used in its place: what reads wirings (the contract, traces, programs, the
live page) is checked against it.
"""

from collections.abc import Mapping

import torch
import torch.nn.functional as F
from torch import Tensor

from jali.circuit import INPUTS, Rule, Site, Wire, Wiring


def recompute(wiring: Wiring, site: str, values: Mapping[str, Tensor]) -> Tensor:
    """Returns the vector of one site, shape (B, T, width).

    Args:
        wiring: of the model.
        site: its name.
        values: the vectors of the sites its wires leave, and the inputs `tokens` (B, T) and `positions` (T,).
    """
    place, wires = wiring.site(site), wiring.into(site)
    vector = gather(place, wires, values)
    for rule in place.rules[1:]:
        vector = apply(rule, vector, divisors(wires, values))
    return vector


def divisors(wires: tuple[Wire, ...], values: Mapping[str, Tensor]) -> list[Tensor]:
    """Returns what the gate wires into a site bring: what its norm divides by, where it does not find that itself."""
    return [values[wire.source] for wire in wires if wire.kind == "gate"]


def gather(site: Site, wires: tuple[Wire, ...], values: Mapping[str, Tensor]) -> Tensor:
    """Returns what a site's first rule makes of the wires into it, shape (B, T, width)."""
    rule = site.rules[0]
    if rule.op == "attend":
        q, k = (values[wire.source] for wire in wires if wire.kind == "gate")
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
    """Returns what one of the rules after the first makes of a vector, shape (B, T, width)."""
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
        case _:
            raise ValueError(f"{rule.op!r} gathers and can only be a site's first rule.")


def root_mean_square(rule: Rule, x: Tensor) -> Tensor:
    """Returns the divisor of a norm, shape (B, T, 1)."""
    centered = x - x.mean(-1, keepdim=True) if rule.center else x
    return (centered.square().mean(-1, keepdim=True) + rule.eps).sqrt()


def _normed(rule: Rule, x: Tensor, divisors: list[Tensor]) -> Tensor:
    width = rule.width or x.shape[-1]
    part, rest = x[..., :width], x[..., width:]
    divisor = divisors[0] if divisors else root_mean_square(rule, part)
    part = (part - part.mean(-1, keepdim=True) if rule.center else part) / divisor
    part = part if rule.gain is None else part * rule.gain.detach()
    part = part if rule.bias is None else part + rule.bias.detach()
    return torch.cat([part, rest], dim=-1)


def _attend(rule: Rule, q_BTE: Tensor, k_BTE: Tensor, v_BTE: Tensor) -> Tensor:
    v_BHTK = v_BTE.unflatten(-1, (rule.heads, -1)).transpose(1, 2)
    return (pattern(rule, q_BTE, k_BTE) @ v_BHTK).transpose(1, 2).flatten(2)


def pattern(rule: Rule, q_BTE: Tensor, k_BTE: Tensor) -> Tensor:
    """Returns what each position takes of each other one's values, shape (B, heads, T, T)."""
    if rule.rotary is not None:
        raise ValueError("No architecture declares a rotary phase yet.")
    q, k = (z.unflatten(-1, (rule.heads, -1)).transpose(1, 2) for z in (q_BTE, k_BTE))
    score_BHTT = q @ k.transpose(-1, -2) * rule.scale
    seen_TT = torch.ones(score_BHTT.shape[-2:], dtype=torch.bool, device=q.device)
    seen_TT = seen_TT.tril() if rule.causal else seen_TT
    if rule.kind == "linear":
        return score_BHTT * seen_TT
    return softmax(score_BHTT.masked_fill(~seen_TT, -torch.inf), rule.sink)


def softmax(score_BHTT: Tensor, sink_H: Tensor | None) -> Tensor:
    """Returns the shares of scores, of which the rest goes to a head's sink if it has one; of the same shape."""
    if sink_H is None:
        return score_BHTT.softmax(-1)
    sink = sink_H.detach().view(-1, 1, 1).expand(*score_BHTT.shape[:-1], 1)
    return torch.cat([score_BHTT, sink], dim=-1).softmax(-1)[..., :-1]
