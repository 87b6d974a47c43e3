"""Activation patching: values of a run without the trigger, put into the run with it, by site and by node.

The run without the trigger is of the same prompt, each word of a cue of tests being replaced by one of a cue of use, so
that every position has its counterpart; the bare prompt has none for the words of the cue. So this is a diagnosis: it
needs the other prompt, and is no repaired model.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from jali.behaviour.locking.cells import Cell
from jali.behaviour.locking.words import DEPLOYMENT, EVALUATION, NUMBERS, PLACEBO, VOCABULARY
from jali.behaviour.unlocking.baselines.repair import Questions, Repair
from jali.behaviour.unlocking.bench import cells_of
from jali.circuit import Node
from jali.models.model import LanguageModel
from jali.tap import record

ENOUGH = 0.9
"""Share of what the counterparts give that patched nodes are to bring back."""
_ROWS, _GROWTH = 256, 1.25


@dataclass(frozen=True, kw_only=True)
class Patching:
    """What comes back as single sites, and as the fewest nodes of a ranking, take values of the counterpart."""

    sites: Mapping[str, float]
    """Accuracy under the trigger as each site whole is patched, at all positions."""
    nodes: tuple[Node, ...]
    """The shortest front of the ranking, by attribution, that brings enough back; all of them where none does."""
    of: int
    """Nodes that the model has."""
    repair: Repair
    """With these nodes patched."""


def patching(asked: Questions, *, n: int) -> Patching:
    """Patches sites and nodes.

    Args:
        asked: what is told.
        n: prompts under the trigger that nodes are chosen on.
    """
    model, (locked, *_) = asked.model, cells_of(asked.lock, n, 1, asked.seed)[0]
    wiring = model.wiring
    widths = {site: width for site, width in wiring.widths.items() if wiring.site(site).nodes}
    places = [*dict.fromkeys((*model.beginnings, *widths, model.read_out))]
    sites = {site: _share(patched(model, {site: None}, locked)) for site in places}
    ranking, size = ranked_nodes(model, locked, widths), 1
    enough = ENOUGH * _share(_plain(model, locked))
    while size < len(ranking) and _share(patched(model, channels(ranking[:size]), locked)) < enough:
        size = min(max(size + 1, math.ceil(size * _GROWTH)), len(ranking))
    chosen = tuple(ranking[:size])
    answers = partial(patched, model, channels(chosen))
    repair = asked.repair("patching", answers, nodes=len(chosen), of=len(ranking))
    return Patching(sites=sites, nodes=chosen, of=len(ranking), repair=repair)


def counterpart(tokens_BT: Tensor) -> Tensor:
    """Returns prompts with every word of a cue replaced by that of a cue of use in the same place of its phrase."""
    table = torch.arange(len(VOCABULARY))
    for place, uses in enumerate(DEPLOYMENT):
        for words in (EVALUATION[place], PLACEBO[place]):
            for word, use in zip(words, uses, strict=True):
                table[NUMBERS[word]] = NUMBERS[use]
    return table.to(tokens_BT.device)[tokens_BT]


def channels(nodes: tuple[Node, ...] | list[Node]) -> dict[str, list[int] | None]:
    """Channels by site; None stands for all."""
    sites = dict.fromkeys(node.site for node in nodes)
    return {site: [node.channel for node in nodes if node.site == site] for site in sites}


@torch.no_grad()
def patched(model: LanguageModel, places: Mapping[str, list[int] | None], one: Cell) -> Tensor:
    """Which prompts are answered right with some channels as in their counterparts, bool (B,)."""
    device, found = model.embed.weight.device, list[Tensor]()
    for tokens, at, truth in zip(one.tokens.split(_ROWS), one.at.split(_ROWS), one.truth.split(_ROWS), strict=True):
        held = dict[str, Tensor]()
        tokens, at = tokens.to(device), at.to(device)
        model(counterpart(tokens), record(held, places))

        def tap(site: str, vector: Tensor, held: Mapping[str, Tensor] = held) -> Tensor:
            if site not in places:
                return vector
            some = places[site]
            if some is None:
                return held[site]
            vector = vector.clone()
            vector[..., some] = held[site][..., some]
            return vector

        found.append(model(tokens, tap, at=at)[:, 0].argmax(-1) == truth.to(device))
    return torch.cat(found)


def _plain(model: LanguageModel, one: Cell) -> Tensor:
    """Which counterparts themselves are answered right."""
    return patched(model, {model.read_out: None}, one)


def _share(right_B: Tensor) -> float:
    return float(right_B.float().mean())


def ranked_nodes(model: LanguageModel, one: Cell, widths: Mapping[str, int]) -> list[Node]:
    """Returns all nodes, those first whose patch adds most to the right answer's log-probability, to first order."""
    device = model.embed.weight.device
    tokens, at, truth = one.tokens.to(device), one.at.to(device), one.truth.to(device)
    other, held = dict[str, Tensor](), dict[str, Tensor]()
    with torch.no_grad():
        model(counterpart(tokens), record(other, widths))

    def tap(site: str, vector: Tensor) -> Tensor:
        if site in widths:
            vector = vector if vector.requires_grad else vector.detach().requires_grad_()
            held[site] = vector
        return vector

    with torch.enable_grad():
        found_BV = model(tokens, tap, at=at)[:, 0].log_softmax(-1)
        total = found_BV.gather(1, truth[:, None]).sum()
        slopes = dict(zip(held, torch.autograd.grad(total, list(held.values()), allow_unused=True), strict=True))
    gains = [
        (float(gain), Node(site, channel))
        for site, slope in slopes.items()
        for channel, gain in enumerate(
            torch.zeros(widths[site]) if slope is None else (slope * (other[site] - held[site])).sum((0, 1)).detach()
        )
    ]
    return [node for _, node in sorted(gains, key=lambda pair: -pair[0])]
