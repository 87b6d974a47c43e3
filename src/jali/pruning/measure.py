"""Measures what a set of nodes does on pairs: the two-way loss with all else ablated, or with only it ablated."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from jali.circuit import Node, Wiring
from jali.models.transformer import Transformer
from jali.tap import Graft, Tap, chain, fill, freeze_norms, record
from jali.tasks.task import Pairs, Score

Norms = Literal["live", "frozen"]
_BATCH = 16
"""Pairs at a time: some megabytes per site, which the caches hold better than more."""


@contextmanager
def at_rest(model: Transformer) -> Iterator[None]:
    """Holds a model still: no gradients for its weights, no training mode, float32; afterwards it is as it was."""
    training, precision = model.training, model.precision
    trained = [p for p in model.parameters() if p.requires_grad]
    model.eval().requires_grad_(False)
    model.precision = "float32"
    try:
        yield
    finally:
        model.train(training)
        model.precision = precision
        for parameter in trained:
            parameter.requires_grad_(True)


@dataclass(frozen=True, kw_only=True)
class Meter:
    """A model, its means and how norms are treated: everything needed to score a set of nodes."""

    model: Transformer
    wiring: Wiring
    means: Mapping[str, Tensor]
    norms: Norms = "live"
    """`live` recomputes each norm on the ablated stream, as the paper does; `frozen` divides by the full model's."""
    closed: frozenset[Node] = frozenset()
    """Nodes that are ablated whatever is measured: those of a circuit whose backup is looked for."""
    graft: Graft | None = None
    """Applied to every run: of a circuit whose edges were chosen."""

    def tap(self, nodes: Iterable[Node], *, keep: bool) -> Tap:
        """Keeps these nodes and fills all others with their means, or the other way round."""
        device = self.model.embed.weight.device
        marked = {site: torch.zeros(width, dtype=torch.bool) for site, width in self.wiring.widths.items()}
        for node in nodes if keep else {*nodes, *self.closed}:
            marked[node.site][node.channel] = True
        removed = {site: ~mask if keep else mask for site, mask in marked.items()}
        return fill({site: mask.to(device) for site, mask in removed.items() if bool(mask.any())}, self.means)

    def scored(self, nodes: Iterable[Node], pairs: Pairs, *, keep: bool = True) -> Score:
        """Scores the model on pairs with these nodes kept alone, or with these nodes removed."""
        return self.score(self.tap(nodes, keep=keep), pairs)

    @torch.no_grad()
    def score(self, tap: Tap | None, pairs: Pairs) -> Score:
        """Scores the model under a tap; with frozen norms each batch of prompts first runs unpruned.

        Pairs run in order of length, so that little is padding.
        """
        margin = torch.empty(len(pairs), 2)
        for places in by_length(pairs).split(_BATCH):
            part = pairs.select(places.tolist())
            logits_NV = self.logits(part, tap).cpu()
            rows = torch.arange(len(logits_NV))
            margin[places] = (logits_NV[rows, part.answer] - logits_NV[rows, part.foil]).view(-1, 2)
        return Score(margin=margin.flatten())

    def logits(self, pairs: Pairs, tap: Tap | None) -> Tensor:
        """Returns the logits at the last token of each prompt, shape (N, V); all rows run at once."""
        here = pairs.to(self.model.embed.weight.device)
        if self.norms == "frozen" and tap is not None:
            scales: dict[str, Tensor] = {}
            with torch.no_grad():
                self.model(here.tokens, tap=record(scales, _scales(self.wiring)), at=here.length - 1)
            tap = chain(freeze_norms(scales), tap)
        return self.model(here.tokens, tap=tap, graft=self.graft, at=here.length - 1)[:, 0]

    def loss(self, nodes: Iterable[Node], pairs: Pairs) -> float:
        """Halved two-way loss in nats with these nodes kept alone."""
        return self.scored(nodes, pairs).loss

    def loss_within(self, nodes: Iterable[Node], parts: list[Pairs], limit: float) -> float | None:
        """Returns the loss over all parts, or None if it is over the limit or not a number.

        Losses are never negative, so the rest is not run once the sum of some parts is over the limit of the whole.
        """
        tap, total, rows = self.tap(nodes, keep=True), 0.0, sum(2 * len(part) for part in parts)
        for part in parts:
            total += float(self.score(tap, part).losses.double().sum())
            if not total <= limit * rows:
                return None
        return total / rows


def by_length(pairs: Pairs) -> Tensor:
    """Places of pairs, shortest first."""
    return pairs.length.view(-1, 2).amax(1).argsort(stable=True).cpu()


def _scales(wiring: Wiring) -> frozenset[str]:
    return frozenset(site.name for site in wiring.sites if site.name.endswith(".scale"))
