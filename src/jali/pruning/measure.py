"""Measures what a set of nodes does on pairs: the two-way loss with all else ablated, or with only it ablated."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from jali.circuit import Node, Wiring
from jali.models.transformer import Transformer
from jali.tap import Tap, chain, fill, freeze_norms, record
from jali.tasks.task import Pairs, Score, score

Norms = Literal["live", "frozen"]


@dataclass(frozen=True)
class Meter:
    """A model, its means and how norms are treated: everything needed to score a set of nodes."""

    model: Transformer
    wiring: Wiring
    means: Mapping[str, Tensor]
    norms: Norms = "live"
    """`live` recomputes each norm on the ablated stream, as the paper does; `frozen` divides by the full model's."""

    def tap(self, nodes: Iterable[Node], *, keep: bool) -> Tap:
        """Keeps these nodes and fills all others with their means, or the other way round."""
        marked = {site: torch.zeros(width, dtype=torch.bool) for site, width in self.wiring.widths.items()}
        for node in nodes:
            marked[node.site][node.channel] = True
        removed = {site: ~mask if keep else mask for site, mask in marked.items()}
        return fill({site: mask for site, mask in removed.items() if bool(mask.any())}, self.means)

    def scored(self, nodes: Iterable[Node], pairs: Pairs, *, keep: bool = True) -> Score:
        """Scores the model on pairs with these nodes kept alone, or with these nodes removed."""
        return self.score(self.tap(nodes, keep=keep), pairs)

    @torch.no_grad()
    def score(self, tap: Tap | None, pairs: Pairs) -> Score:
        """Scores the model under a tap; with frozen norms each batch of prompts first runs unpruned."""
        if self.norms == "live" or tap is None:
            return score(self.model, pairs, tap=tap)
        return score(self._with_frozen_norms, pairs, tap=tap)

    def _with_frozen_norms(self, tokens: Tensor, tap: Tap, **rest: Tensor) -> Tensor:
        scales: dict[str, Tensor] = {}
        self.model(tokens, tap=record(scales, _scales(self.wiring)), **rest)
        return self.model(tokens, tap=chain(freeze_norms(scales), tap), **rest)

    def loss(self, nodes: Iterable[Node], pairs: Pairs) -> float:
        """Halved two-way loss in nats with these nodes kept alone."""
        return self.scored(nodes, pairs).loss


def _scales(wiring: Wiring) -> frozenset[str]:
    return frozenset(site.name for site in wiring.sites if site.name.endswith(".scale"))
