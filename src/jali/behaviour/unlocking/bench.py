"""A model whose weights are taken out and put back, and what it then answers in some cells."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import torch

from jali.behaviour.locking.cells import Cell, right
from jali.behaviour.removal import Weight, matrices
from jali.models.model import LanguageModel


class Effect(NamedTuple):
    """What a removal does to some cells."""

    restored: float
    """Share of right answers in the cells that are to change, in [0, 1]."""
    worst: float
    """Share of answers that the most damaged of the other cells loses; 0 where none was asked."""


class Bench:
    """Cells that are to change and cells that are to stay, under one removal or another."""

    def __init__(self, model: LanguageModel, changed: Sequence[Cell], kept: Sequence[Cell]) -> None:
        self.model = type(model).of_tensors(model.config, {n: t.clone() for n, t in model.state_dict().items()})
        self.changed, self.kept = list(changed), list(kept)
        self._weights = {name: tensor.clone() for name, tensor in matrices(self.model).items()}
        self._before = [float(right(self.model, one).float().mean()) for one in self.kept]

    @contextmanager
    def without(self, weights: Collection[Weight]) -> Iterator[LanguageModel]:
        """The model without some weights, for as long as the block lasts."""
        held = matrices(self.model)
        for name, place in weights:
            held[name].view(-1)[place] = 0.0
        try:
            yield self.model
        finally:
            for name, place in weights:
                held[name].view(-1)[place] = self._weights[name].view(-1)[place]

    def restored(self, weights: Collection[Weight]) -> float:
        """Share of right answers without some weights in the cells that are to change."""
        with self.without(weights) as model:
            found = [right(model, one).float() for one in self.changed]
        return float(torch.cat(found).mean())

    def holds(self, weights: Collection[Weight], restored: float, damage: float) -> bool:
        """Whether a removal restores a share of answers, and costs no other cell more than another share."""
        if self.restored(weights) < restored:
            return False
        with self.without(weights) as model:
            return all(
                before - float(right(model, one).float().mean()) <= damage
                for one, before in zip(self.kept, self._before, strict=True)
            )

    def effect(self, weights: Collection[Weight]) -> Effect:
        """What a removal does to all cells."""
        with self.without(weights) as model:
            after = [float(right(model, one).float().mean()) for one in self.kept]
        lost = (before - now for before, now in zip(self._before, after, strict=True))
        return Effect(self.restored(weights), max(lost, default=0.0))
