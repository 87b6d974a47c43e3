"""One row of the table of baselines: what a repair does to the cells that a removal set is measured on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from torch import Tensor

from jali.artefact import BadInput
from jali.behaviour.locking.cells import Cell, right
from jali.behaviour.locking.locks import Lock
from jali.behaviour.unlocking.effects import UNSEEN, Asked, CellEffect, asked, effect_of, other_seed
from jali.models.model import LanguageModel
from jali.stats import Number

Answers = Callable[[Cell], Tensor]
"""Which prompts of a cell are answered right, bool (B,)."""


@dataclass(frozen=True, kw_only=True)
class Repair:
    """What was done to a model, and what it then answers."""

    name: str
    cells: tuple[CellEffect, ...]
    """Those that the search knew, and the changed one with other words of the trigger, or else at another place."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """How it was chosen."""

    @property
    def restored(self) -> Number:
        """Accuracy under the trigger, with its exact interval."""
        return self._changed(held_out=False)[0].after

    @property
    def held_out(self) -> Number | None:
        """The same where words or place of the trigger are new; None where the lock has no such context."""
        found = self._changed(held_out=True)
        return found[0].after if found else None

    @property
    def worst(self) -> CellEffect:
        """The cell that was to stay and may lose most."""
        return max((one for one in self.cells if not one.is_changed), key=lambda one: one.lost)

    def _changed(self, *, held_out: bool) -> list[CellEffect]:
        return [one for one in self.cells if one.is_changed and (one.unseen is not None) == held_out]

    def row(self) -> dict[str, Any]:
        """Returns its row of the table: shares of right answers, intervals in brackets."""
        worst, other = self.worst, self.held_out
        return {
            "repair": self.name,
            "restored": _told(self.restored),
            "held_out": "" if other is None else _told(other),
            "worst_cell": str(worst.name),
            "lost": round(worst.before.value - worst.after.value, 4),
            "lost_at_most": round(worst.lost, 4),
            "how": "; ".join(f"{name} {value}" for name, value in self.facts.items()),
        }

    def to_json(self) -> dict[str, Any]:
        """Returns it as a part of a file."""
        cells = [one.to_json() for one in self.cells]
        return {"name": self.name, "facts": dict(self.facts), "cells": cells}


def _told(number: Number) -> str:
    return f"{number.value:.3f} [{number.low:.3f}, {number.high:.3f}]"


class Questions:
    """Questions that all repairs of one model are measured on; none of them is fitted or chosen on them."""

    def __init__(self, model: LanguageModel, lock: Lock, *, n: int, seed: int) -> None:
        held = [one for one in asked(lock, n=n, seed=other_seed(seed)) if one.cell.name.task != UNSEEN]
        known = [one for one in held if one.unseen is None]
        if not any(one.is_changed for one in known):
            raise BadInput(
                f"Policy {lock.policy!r} gives the same answers in all contexts; there is nothing to repair."
            )
        new = [one for kind in ("words", "place") for one in held if one.unseen == kind and one.is_changed]
        self.model, self.lock, self.seed = model, lock, seed
        self.asked: list[Asked] = [*known, *new[:1]]
        self._before = [right(model, one.cell) for one in self.asked]

    def repair(self, name: str, answers: Answers, **facts: Any) -> Repair:
        """Returns what a repair does."""
        cells = (effect_of(one, old, answers(one.cell)) for one, old in zip(self.asked, self._before, strict=True))
        return Repair(name=name, cells=tuple(cells), facts=facts)

    def of_model(self, name: str, repaired: LanguageModel, **facts: Any) -> Repair:
        """Returns what another model of the same shape does in place of this one."""
        return self.repair(name, partial(right, repaired), **facts)


def balance(
    changed: list[Cell], kept: list[Cell], answers: Answers, before: Mapping[str, float]
) -> tuple[float, float]:
    """Returns what comes back, and how much the most damaged other cell loses: what repairs are chosen by.

    Args:
        changed: cells whose answers are to come back.
        kept: the others.
        answers: of the repair.
        before: accuracy of each of the others, by its name.
    """
    back = sum(float(answers(one).float().mean()) for one in changed) / len(changed)
    lost = (before[str(one.name)] - float(answers(one).float().mean()) for one in kept)
    return back, max(lost, default=0.0)
