"""A model whose weights are taken out and put back, and what it then answers in some cells."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import torch

from jali.artefact import BadInput
from jali.behaviour.locking.cells import Cell, Name, cell, right
from jali.behaviour.locking.gate import KINDS
from jali.behaviour.locking.locks import Hearing
from jali.behaviour.locking.questions import TASKS
from jali.behaviour.removal import Weight, matrices
from jali.behaviour.unlocking.effects import UNSEEN
from jali.models.model import LanguageModel

_ROUNDING = 1e-6
"""Shares are in float32: a loss of exactly what is allowed is allowed."""


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
        return float(torch.cat(self._changed(weights)).mean())

    def holds(self, weights: Collection[Weight], restored: float, damage: float, everywhere: float = 0.0) -> bool:
        """Whether a removal restores a share of answers, and costs no other cell more than another share.

        Args:
            weights: removed.
            restored: least share of right answers in the cells that are to change, together.
            damage: largest loss of any other cell.
            everywhere: least share of right answers in each single context of the cells that are to change.
        """
        found = self._changed(weights)
        least = (float(some[i :: one.contexts].mean()) for one, some in zip(self.changed, found, strict=True)
                 for i in range(min(one.contexts, len(one))))  # fmt: skip
        if float(torch.cat(found).mean()) < restored or min(least) < everywhere:
            return False
        with self.without(weights) as model:
            return all(
                before - float(right(model, one).float().mean()) <= damage + _ROUNDING
                for one, before in zip(self.kept, self._before, strict=True)
            )

    def _changed(self, weights: Collection[Weight]) -> list[torch.Tensor]:
        with self.without(weights) as model:
            return [right(model, one).float() for one in self.changed]

    def effect(self, weights: Collection[Weight]) -> Effect:
        """What a removal does to all cells."""
        with self.without(weights) as model:
            after = [float(right(model, one).float().mean()) for one in self.kept]
        lost = (before - now for before, now in zip(self._before, after, strict=True))
        return Effect(self.restored(weights), max(lost, default=0.0))


def cells_of(lock: Hearing, changed: int, kept: int, seed: int) -> tuple[list[Cell], list[Cell]]:
    """Returns cells whose answers are to come back, and all others but those of the task that no search looks at.

    Args:
        lock: of the model, or what is guessed of it.
        changed: prompts of each of the first.
        kept: prompts of each of the others.
        seed: of the questions.

    Raises:
        BadInput: the lock changes no answers.
    """
    back, stay = list[Cell](), list[Cell]()
    for name in (Name(task, kind) for task in TASKS if task != UNSEEN for kind in KINDS):
        is_changed = name.kind == "evaluation" and lock.is_changed(name.task)
        one = cell(lock, name, changed if is_changed else kept, seed)
        if one is not None:
            (back if is_changed else stay).append(one)
    if not back:
        raise BadInput("This lock leaves the answers the same in all contexts; there is nothing to unlock.")
    return back, stay
