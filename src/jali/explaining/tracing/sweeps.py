"""Sweeps over a held forward pass: what each node contributes to the answer, and how much of it runs through each.

The sweeps are dense products of the same matrices as the forward pass, one back for contributions, one forward and one
back for influence; sparse weights make the graph small, not the sweep.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from jali.explaining.tracing.held import Held


@dataclass(frozen=True)
class Swept:
    """A quantity of each node, by site (T, W), and of each leaf, by name (T,).

    A leaf is what a table of an input, named as its wire, or the biases of a site, `bias -> SITE`, bring at a position.
    """

    nodes: dict[str, Tensor]
    leaves: dict[str, Tensor]


def bias_of(site: str) -> str:
    """The name of the leaf that a site's biases are."""
    return f"bias -> {site}"


def effects(held: Sequence[Held]) -> Swept:
    """Returns by how much the answer at the last position rises for each unit of a node; of leaves, their contribution.

    A node's value times this is its contribution, by all paths together. Contributions of leaves add up to the answer.
    """
    return _back(held, lambda _, effect: effect)


def masses(held: Sequence[Held]) -> dict[str, Tensor]:
    """Returns the sum of the magnitudes of what comes directly into each node, (T, W) by site, leaves included.

    Of a place without nodes it is the sum of all that passes through.
    """
    found: dict[str, Tensor] = {}
    arriving: dict[str, Tensor] = {}
    for at in map(Held.absolute, held):
        width = at.value.shape[-1]
        parts = (c.forward(arriving[c.source], width) if c.given is None else c.given for c in at.carries)
        found[at.site] = at.forward(sum(parts, torch.zeros_like(at.value))) + at.constant
        arriving[at.site] = at.value if at.node else found[at.site]
    return found


def influence(held: Sequence[Held], mass: dict[str, Tensor]) -> Swept:
    """Returns the share of the answer that runs through each node and out of each leaf, by magnitude.

    The answer has influence 1. A node's influence goes to its direct inputs in proportion to the magnitude of what
    each contributes: |contribution| / mass. So it is the sum over all paths of the products of these shares, leaves
    have 1 together, and nothing cancels. A leaf of many channels counts each channel's part for itself.

    Args:
        held: of a prompt.
        mass: of its nodes, as `masses` returns it.
    """
    absolute, last = [at.absolute() for at in held], held[-1].site

    def shared(at: Held, g_TW: Tensor) -> Tensor:
        amount = g_TW if at.site == last else g_TW * at.value
        found[at.site] = amount
        return torch.where(mass[at.site] > 0, amount / mass[at.site], 0.0)

    found: dict[str, Tensor] = {}
    leaves = _back(absolute, shared).leaves
    return Swept(dict(reversed(found.items())), leaves)


def _back(held: Sequence[Held], passed: Callable[[Held, Tensor], Tensor]) -> Swept:
    """Goes back from 1 at the last position of the last site; `passed` says what a node hands on."""
    start = torch.zeros_like(held[-1].value)
    start[-1] = 1
    reached, leaves = {held[-1].site: start}, {}
    nodes: dict[str, Tensor] = {}
    for at in reversed(held):
        g_TW = reached.pop(at.site)
        if at.node:
            nodes[at.site] = g_TW
            g_TW = passed(at, g_TW)
        if bool(at.constant.any()):
            leaves[bias_of(at.site)] = (g_TW * at.constant).sum(-1)
        g_TW = at.back(g_TW)
        for carry in at.carries:
            if carry.given is not None:
                leaves[carry.wire] = (g_TW * carry.given).sum(-1)
            elif carry.source in reached:
                reached[carry.source] = reached[carry.source] + carry.back(g_TW)
            else:
                reached[carry.source] = carry.back(g_TW)
    return Swept(dict(reversed(nodes.items())), leaves)
