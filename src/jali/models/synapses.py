"""Synapses: the entries of a model's memories, which a text writes as it is read; found by the rules of a wiring.

Section 3.1 of arXiv 2509.26507, equation 8: ρ_t = (ρ_{t−1} + v_t x_tᵀ) U, an entry for each pair of a stored channel
and a neuron as a key. Nothing here is a model's forward pass: memories are computed from recorded keys and values, as
`rules` computes sites.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from jali.circuit import Node, Wiring
from jali.models.rules import phases
from jali.rule import Rule


class Remembering(NamedTuple):
    """A site that recalls, by linear attention, and the sites it recalls from."""

    site: str
    query: str
    key: str
    value: str
    rule: Rule


class Synapse(NamedTuple):
    """An entry of a memory: what is stored, and the neuron it is found by."""

    value: Node
    key: Node


def remembering(wiring: Wiring) -> tuple[Remembering, ...]:
    """Returns the memories of a model, in forward order; none of a transformer."""
    found = []
    for site in wiring.sites:
        if site.rules and site.rules[0].op == "attend" and site.rules[0].kind == "linear":
            query, key, *_ = (wire.source for wire in wiring.into(site.name) if wire.kind == "gate")
            (value,) = (wire.source for wire in wiring.into(site.name) if wire.kind == "mix")
            found.append(Remembering(site.name, query, key, value, site.rules[0]))
    return tuple(found)


def synapses(wiring: Wiring, nodes: Collection[Node]) -> list[Synapse]:
    """Returns those whose two ends are among some nodes; values shared by all heads are in each."""
    found = []
    for memory in remembering(wiring):
        heads = memory.rule.heads
        keys, values = (sorted(n for n in nodes if n.site == end) for end in (memory.key, memory.value))
        wide = [wiring.site(end).width for end in (memory.key, memory.value)]
        found += [
            Synapse(value, key)
            for key in keys
            for value in values
            if memory.rule.shared or key.channel * heads // wide[0] == value.channel * heads // wide[1]
        ]
    return found


def strengths(memory: Remembering, some: Sequence[Synapse], values: Mapping[str, Tensor]) -> Tensor:
    """Returns ρ of some synapses after each token, shape (B, T, synapses), float64.

    It is what the next token would recall by the key's neuron alone, on with 1, into the stored channel. Where pairs of
    neurons turn with distance, the key's neighbour has its part in it, and the sign says how far the writes are back.

    Args:
        memory: of all of them.
        some: of its synapses.
        values: recorded vectors of its key and value sites, shape (B, T, width).
    """
    keys, stored = (values[site].double() for site in (memory.key, memory.value))
    at = torch.tensor([one.key.channel for one in some], device=keys.device)
    head = at * memory.rule.heads // keys.shape[-1]
    # A pair of neurons is a complex number, and a step ahead turns and fades it.
    pair_BTK = torch.complex(keys[..., at - at % 2], keys[..., at - at % 2 + 1])
    if memory.rule.rotary is None:
        pair_BTK = torch.complex(keys[..., at], torch.zeros_like(keys[..., at]))
    written_BTK = pair_BTK * stored[..., [one.value.channel for one in some]]
    step_K = _step(memory.rule, keys.shape[-1] // memory.rule.heads, head, at)
    held_BK, found = torch.zeros_like(written_BTK[:, 0]), []
    for now_BK in written_BTK.unbind(1):
        held_BK = (held_BK + now_BK) * step_K
        found.append(held_BK)
    turned_BTK = torch.stack(found, 1)
    second_K = (at % 2 == 1) & (memory.rule.rotary is not None)
    return torch.where(second_K, turned_BTK.imag, turned_BTK.real) * memory.rule.scale


def _step(rule: Rule, per_head: int, head_K: Tensor, at_K: Tensor) -> Tensor:
    """What a token that passes does to each entry: e^(−s − iω)."""
    rates = torch.tensor(rule.damping or (0.0,), dtype=torch.float64, device=at_K.device)
    fading_K = -rates[head_K if len(rates) > 1 else torch.zeros_like(head_K)]
    turning_K = torch.zeros_like(fading_K)
    if rule.rotary is not None:
        frequencies_HP = phases(rule, per_head).to(at_K.device)
        rows_K = head_K if len(frequencies_HP) > 1 else torch.zeros_like(head_K)
        turning_K = -frequencies_HP[rows_K, at_K % per_head // 2]
    return torch.polar(fading_K.exp(), turning_K)
