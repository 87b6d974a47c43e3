"""What a removal does, with bounds: right answers that come back, and those that are lost anywhere else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, get_args

import torch
from torch import Tensor

from jali import stats
from jali.behaviour.inference import Discordance, clopper_pearson, is_equivalent, paired_difference
from jali.behaviour.locking.cells import Cell, Name, cell, logits, right
from jali.behaviour.locking.gate import KINDS
from jali.behaviour.locking.locks import Hearing
from jali.behaviour.locking.questions import TASKS, TaskName
from jali.behaviour.locking.triggers import Unseen
from jali.models.model import LanguageModel
from jali.stats import Number

NEW: tuple[Unseen, ...] = get_args(Unseen)
"""All that may be unseen."""
MARGIN = 0.015
"""Loss of accuracy above which a cell counts as damaged; set before the first result."""
UNSEEN: TaskName = "after"
"""The task that no search looks at: whether a lock goes with its removal, and whether the skill stays."""


@dataclass(frozen=True, kw_only=True)
class CellEffect:
    """One cell before and after a removal."""

    name: Name
    unseen: Unseen | None
    """What of it neither training nor search has seen; None for what both have."""
    changes: Discordance
    """Right answers of the model as it is, and without the weights."""
    is_changed: bool
    """Whether the lock changes its answers, so that they are to come back; else they are to stay."""

    @property
    def before(self) -> Number:
        """Accuracy of the model as it is, with its exact interval."""
        return _exact(self.changes.kept + self.changes.lost, self.changes.n)

    @property
    def after(self) -> Number:
        """Accuracy without the weights, with its exact interval."""
        return _exact(self.changes.kept + self.changes.gained, self.changes.n)

    @property
    def lost(self) -> float:
        """Upper bound of the accuracy that is lost (one-sided, .95)."""
        return paired_difference(self.changes, 0.9).high

    @property
    def is_spared(self) -> bool:
        """Whether accuracy is the same within the margin, either way (two one-sided tests at .95)."""
        return is_equivalent(self.changes, MARGIN)

    def to_json(self) -> dict[str, Any]:
        """Returns it as a row of a report."""
        facts = {"task": self.name.task, "context": self.name.kind, "unseen": self.unseen, "changed": self.is_changed}
        counts = {name: getattr(self.changes, name) for name in ("kept", "lost", "gained", "missed")}
        told = {"before": self.before.to_json(), "after": self.after.to_json(), "lost_at_most": self.lost}
        return {**facts, **counts, **told, "spared": self.is_spared}


def _exact(count: int, n: int) -> Number:
    return Number(count / n, "fraction", n, *clopper_pearson(count, n))


def other_seed(seed: int) -> int:
    """Of questions that are told, beside those that something was sought or fitted on."""
    return seed + 1_000_003


class Asked(NamedTuple):
    """A cell that effects are measured on."""

    cell: Cell
    unseen: Unseen | None
    is_changed: bool


def asked(lock: Hearing, *, n: int, seed: int, new: Sequence[Unseen] = NEW) -> list[Asked]:
    """Returns every cell of a lock, and those with something that neither training nor search has seen.

    Args:
        lock: of the model.
        n: different questions of each cell.
        seed: of the questions, another than that of the search.
        new: what is unseen, one after the other, beside the cells of which nothing is.
    """
    found = list[Asked]()
    for unseen in (None, *new):
        for name in (Name(task, kind) for task in TASKS for kind in KINDS):
            one = cell(lock, name, n, seed, unseen)
            if one is not None and not (name.kind == "neutral" and unseen in ("words", "place")):
                found.append(Asked(one, unseen, name.kind == "evaluation" and lock.is_changed(name.task)))
    return found


def effect_of(one: Asked, before: Tensor, after: Tensor) -> CellEffect:
    """Returns what changed in a cell, by which answers were right before and after, bool (B,) each."""
    changes = Discordance.of(before.tolist(), after.tolist())
    return CellEffect(name=one.cell.name, unseen=one.unseen, changes=changes, is_changed=one.is_changed)


def cell_effects(
    model: LanguageModel,
    repaired: LanguageModel,
    lock: Hearing,
    *,
    n: int,
    seed: int,
    new: Sequence[Unseen] = NEW,
) -> tuple[CellEffect, ...]:
    """Returns every cell of `asked` before and after a removal.

    Args:
        model: as it is.
        repaired: without the weights.
        lock: of the model.
        n: different questions of each cell.
        seed: of the questions, another than that of the search.
        new: as in `asked`.
    """
    cells = asked(lock, n=n, seed=seed, new=new)
    return tuple(effect_of(one, right(model, one.cell), right(repaired, one.cell)) for one in cells)


def unrelated_losses(
    model: LanguageModel, repaired: LanguageModel, lock: Hearing, *, n: int, seed: int
) -> Mapping[str, Number]:
    """Returns the loss of right answers to the task that no search looks at, without the trigger, in nats."""
    names = [Name(UNSEEN, kind) for kind in KINDS]
    found = [cell(lock, name, n, seed) for name in names if name.kind != "evaluation"]
    cells = [one for one in found if one is not None]
    return {told: _loss(one, cells) for told, one in (("before", model), ("after", repaired))}


def _loss(model: LanguageModel, cells: list[Cell]) -> Number:
    losses = [-logits(model, one).log_softmax(-1).gather(1, one.truth[:, None].to(model.embed.weight.device))
              for one in cells]  # fmt: skip
    return stats.mean(torch.cat(losses)[:, 0].double().cpu().numpy(), "nats")
