"""The graph of neurons: what a neuron's output adds to others in the next pass, G = D_x E, and its modules.

Sections 5.5 and figure 9 of arXiv 2509.26507. Where neurons are is read off the wiring: whatever has a memory that is
found by neurons, and outputs of the same neurons, has this graph.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from jali.circuit import INPUTS, Wire, Wiring
from jali.models.model import LanguageModel
from jali.models.synapses import remembering
from jali.studies.bdh_lab.graph import Edges, modularity, modules, scattered
from jali.viewing.readouts import ACTIVATION_DIGITS, short

DEGREE = 3
"""Edges per neuron: of all weights of G the largest, this many times the neurons."""
EDGES = 12_000
"""On a page, at most; where neurons are more than a third of that, they have fewer each."""
MODULES = 40
"""On a page, at most: the largest."""
_SEED = 0
_ROWS = 1024
"""Of G that are computed at once: whole it would be too large for models of many neurons."""


class Neurons(NamedTuple):
    """The neurons of one pass."""

    sites: tuple[str, ...]
    """Whose channels they are: themselves, their roles and their outputs."""
    into: Wire
    """From the stream to them (D_x)."""
    out: Wire
    """From their outputs to the stream (E)."""


def neurons(wiring: Wiring) -> list[Neurons]:
    """Returns the neurons by which each memory is found, where they have outputs of their own, in forward order."""
    lifted = {site.name: wire for site in wiring.sites if (wire := _lifted(wiring, site.name)) is not None}
    found = []
    for memory in remembering(wiring):
        into = lifted.get(memory.key)
        roles = [name for name, wire in lifted.items() if wire is into and wiring.site(name).nodes]
        outputs = {name for name in wiring.widths if _gated(wiring, name, roles)}
        out = next((wire for wire in wiring.wires if wire.kind == "linear" and wire.source in outputs), None)
        if into is not None and out is not None:
            found.append(Neurons((*roles, out.source), into, out))
    return found


def _lifted(wiring: Wiring, site: str) -> Wire | None:
    """The last matrix whose product copies lead from to a site, or which it is the product of."""
    behind, ahead = list[Wire](), [site]
    while ahead:
        wires = wiring.into(ahead.pop())
        behind += [wire for wire in wires if wire.kind == "linear" and wire.source not in INPUTS]
        ahead += [wire.source for wire in wires if wire.kind == "copy"]
    order = {one.name: i for i, one in enumerate(wiring.sites)}
    return max(behind, key=lambda wire: order[wire.target], default=None)


def _gated(wiring: Wiring, site: str, roles: Sequence[str]) -> bool:
    multiplies = any(rule.op == "multiply" for rule in wiring.site(site).rules)
    return multiplies and any(wire.kind == "gate" and wire.source in roles for wire in wiring.into(site))


def graph(model: LanguageModel) -> dict[str, Any] | None:
    """Returns the largest weights of G with the modules of its neurons; None where none is above 0, or no neuron is.

    Of passes with matrices of their own it is from the first to the second. What norms between the two do is left out,
    so weights compare with each other alone.
    """
    found = neurons(model.wiring)
    if not found:
        return None
    first, second = found[0], found[min(1, len(found) - 1)]
    assert first.out.weight is not None
    assert second.into.weight is not None
    into_ND, out_DN = second.into.weight.detach(), first.out.weight.detach()
    edges = largest(into_ND, out_DN, min(DEGREE * len(into_ND), EDGES))
    if not len(edges.weight):
        return None
    rated, parts = modules(edges, _SEED)
    ordered = sorted((part for part in parts if len(part) > 1), key=lambda part: (-len(part), min(part)))[:MODULES]
    of = {neuron: i for i, part in enumerate(ordered) for neuron in part}
    null = modularity(scattered(edges, np.random.default_rng(_SEED)), _SEED)
    return {
        "neurons": edges.neurons,
        "sites": [site for one in found for site in one.sites],
        "passes": len(found),
        "shared": len({one.into.weight.data_ptr() for one in found if one.into.weight is not None}) == 1,
        "sources": edges.source.tolist(),
        "targets": edges.target.tolist(),
        "weights": [short(weight, ACTIVATION_DIGITS) for weight in edges.weight.tolist()],
        "modules": [of.get(neuron, -1) for neuron in range(edges.neurons)],
        "modularity": short(rated, ACTIVATION_DIGITS),
        "random": short(null, ACTIVATION_DIGITS),
    }


def largest(into_ND: Tensor, out_DN: Tensor, count: int) -> Edges:
    """Returns the largest weights above 0 of a product, at most `count`, the strongest first, none to itself."""
    weights, places, n = into_ND.new_zeros(0), torch.zeros(0, dtype=torch.long), len(into_ND)
    for start in range(0, n, _ROWS):
        rows_RN = into_ND[start : start + _ROWS] @ out_DN
        rows_RN[torch.arange(len(rows_RN)), torch.arange(start, start + len(rows_RN))] = 0
        best = rows_RN.flatten().topk(min(count, rows_RN.numel()))
        weights = torch.cat([weights, best.values])
        places = torch.cat([places, best.indices.cpu() + start * n])
        order = weights.argsort(descending=True, stable=True)[:count]
        weights, places = weights[order], places[order.cpu()]
    kept = weights > 0
    at = places[kept.cpu()].numpy()
    return Edges(at % n, at // n, weights[kept].double().cpu().numpy(), n)
