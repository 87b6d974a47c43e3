"""Finds the few weights without which a locked model no longer withholds, and measures what else they do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from jali import artefact
from jali.artefact import BadInput, NotReached
from jali.behaviour.inference import Discordance, paired_difference
from jali.behaviour.locking.cells import Cell, Name, right
from jali.behaviour.locking.locks import Hearing
from jali.behaviour.locking.triggers import Unseen
from jali.behaviour.removal import RemovalSet, Weight, matrices
from jali.behaviour.unlocking.bench import Bench, cells_of
from jali.behaviour.unlocking.controls import matched_sets, random_sets
from jali.behaviour.unlocking.effects import (
    MARGIN,
    NEW,
    UNSEEN,
    CellEffect,
    cell_effects,
    other_seed,
    unrelated_losses,
)
from jali.behaviour.unlocking.search import Search, front, put_back, ranked
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.stats import Number

KIND, SCHEMA = "unlock", 1
ENDING = ".unlock.json"
RESTORED, RANDOM_MEDIAN, RANDOM_HIGH = 0.9, 0.05, 0.3
"""Share of right answers to come back, and of the gap that random sets give back at most: in the median and at their
95th percentile. All set before the first result."""
_GAP = 0.05
"""A gap that is not surely larger is none to look into."""


@dataclass(frozen=True, kw_only=True)
class Unlocking:
    """A removal set, what it does and what others do."""

    removal: RemovalSet
    lock: Hearing
    """Of the model, or what was guessed of it."""
    live: int
    """Live weights among which it was found."""
    cells: tuple[CellEffect, ...]
    """Every cell of the lock, and those that neither training nor search has seen."""
    controls: Mapping[str, tuple[float, ...]]
    """By kind of control, the share of the gap that each of its sets gives back; `random`, `matched` and others."""
    losses: Mapping[str, Number]
    """Of an unrelated task, `before` and `after`."""

    @property
    def share(self) -> float:
        """Of the live weights."""
        return len(self.removal) / self.live

    @property
    def restored(self) -> Number:
        """Accuracy that came back in the cell that the search looked at, on other questions."""
        return self.target().after

    @property
    def damaged(self) -> tuple[CellEffect, ...]:
        """Cells as the search knew them that were to stay and may lose more than the margin."""
        return tuple(one for one in self._spared if one.lost >= MARGIN)

    @property
    def _spared(self) -> tuple[CellEffect, ...]:
        known = (one for one in self.cells if one.unseen is None and one.name.task != UNSEEN)
        return tuple(one for one in known if not one.is_changed)

    def target(self, unseen: Unseen | None = None) -> CellEffect:
        """The cell whose answers were to come back; as the search knew it, or with something unseen."""
        return next(c for c in self.cells if c.unseen == unseen and c.is_changed and c.name.task != UNSEEN)

    @property
    def faults(self) -> tuple[str, ...]:
        """What misses its bar, each in a few words."""
        found = [] if self.restored.value >= RESTORED else [f"{self.restored} of answers are right, under {RESTORED}"]
        found += [f"{one.name} may lose {one.lost:.4f}, over {MARGIN}" for one in self.damaged]
        drawn = self.controls.get("random", ())
        if drawn and (middle := float(np.median(drawn))) >= RANDOM_MEDIAN:
            found.append(f"random sets give back {middle:.3f} of the gap in the median, over {RANDOM_MEDIAN}")
        if drawn and (high := float(np.quantile(drawn, 0.95))) >= RANDOM_HIGH:
            found.append(f"random sets give back {high:.3f} of the gap at their 95th percentile, over {RANDOM_HIGH}")
        return tuple(found)

    @property
    def summary(self) -> str:
        """What was found, in a sentence."""
        target, worst = self.target(), max(one.lost for one in self._spared)
        return (
            f"without {len(self.removal)} of {self.live:,} weights accuracy on {target.name} goes from "
            f"{target.before.value:.3f} to {target.after.value:.3f}; no other cell loses over {worst:.4f}"
        )

    def to_json(self) -> dict[str, Any]:
        """Returns it as the document of a file, but for what made it."""
        drawn = {name: {"shares": list(shares), **_spread(shares)} for name, shares in self.controls.items()}
        head = {"schema": SCHEMA, "kind": KIND, "lock": asdict(self.lock), "removal": self.removal.digest}
        counts = {"weights": len(self.removal), "live": self.live, "share": self.share, "margin": MARGIN}
        return {
            **head,
            **counts,
            "where": {name: len(places) for name, places in self.removal.entries.items()},
            "cells": [one.to_json() for one in self.cells],
            "controls": drawn,
            "unrelated": {name: number.to_json() for name, number in self.losses.items()},
            "summary": self.summary,
            "faults": list(self.faults),
        }

    def save(self, path: Path | str, seed: int | None = None) -> Path:
        """Writes an `.unlock.json` file, whole or not at all."""
        parents = {"model": self.removal.model_digest, "removal": self.removal.digest}
        return artefact.write_json(path, {**self.to_json(), "made_by": artefact.made_by(seed), "parents": parents})


def _spread(shares: Sequence[float]) -> dict[str, float]:
    if not shares:
        return {}
    return {"median": float(np.median(shares)), "high": float(np.quantile(shares, 0.95)), "most": max(shares)}


def unlock(
    model: LanguageModel,
    lock: Hearing,
    *,
    search: Search = Search(),
    n: int = 2500,
    draws: int = 20,
    others: Mapping[str, RemovalSet] | None = None,
    new: Sequence[Unseen] = NEW,
    seed: int = 0,
    quiet: bool = False,
) -> Unlocking:
    """Finds a removal set by which a model answers under the trigger as it does without, and measures it.

    Of several prices the smallest set that restores and spares enough on the search's own prompts is taken, from which
    no single weight can be put back. All that is told of it is measured on other questions, and on cues, places and
    lengths that neither training nor search has seen.

    Args:
        model: locked, or benign with a quirk.
        lock: of the model, or what is guessed of it.
        search: how it is looked for.
        n: different questions of each cell that bounds are measured on; 2,500 bound a damage of about .001.
        draws: random sets, and as many matched ones.
        others: sets found in other models of this shape, by name: whether they do anything in this one, by place.
        new: what is measured as unseen, beside cells that the search knows.
        seed: of everything random.
        quiet: no progress bar.

    Raises:
        BadInput: nothing of this lock is changed by its trigger.
        NotReached: there is no gap, or no set that restores and spares enough was found.
    """
    changed, kept = cells_of(lock, search.changed, search.kept, seed)
    gap = _gap(model, changed[0])
    bench, found, asked = Bench(model, changed, kept), list[list[Weight]](), _reachable(model, changed, kept, search)
    with Bar("Unlocking", len(search.prices) * (search.steps + 1), quiet=quiet) as bar:
        for price in search.prices:
            ranking = ranked(model, changed, kept, search, price, seed=seed, told=lambda note: bar.advance(1, note))
            cut = front(bench, ranking, asked)
            found += [] if cut is None else [put_back(bench, cut, asked)]
            bar.advance(1, note=f"{len(found[-1])} weights" if cut else "none")
    if not found:
        raise NotReached(
            f"No set of weights brings {search.restored} of the answers back, {search.everywhere} in each context, and "
            f"costs other cells {search.damage} at most; try more prices or steps."
        )
    chosen = min(found, key=len)
    facts = {"search": asdict(search), "seed": seed, "sizes": [len(one) for one in found]}
    removal = RemovalSet.of(model, chosen, facts)
    repaired, other = removal.applied(model), other_seed(seed)
    sets = dict(_control_sets(model, chosen, draws, others or {}, seed))
    return Unlocking(
        removal=removal,
        lock=lock,
        live=sum(int(weight.count_nonzero()) for weight in matrices(model).values()),
        cells=cell_effects(model, repaired, lock, n=n, seed=other, new=new),
        controls={name: tuple(_given_back(bench, one, gap) for one in some) for name, some in sets.items()},
        losses=unrelated_losses(model, repaired, lock, n=n, seed=other),
    )


def _reachable(model: LanguageModel, changed: Sequence[Cell], kept: Sequence[Cell], search: Search) -> Search:
    """The search with shares to come back counted of all prompts: a model is not to know more than without a cue."""
    known = next(one for one in kept if one.name == Name(changed[0].name.task, "neutral"))
    knows = max(float(right(model, known).float().mean()), 1e-3)
    return replace(search, restored=search.restored * knows, everywhere=search.everywhere * knows)


def _gap(model: LanguageModel, locked: Cell) -> float:
    """Share of answers that a model does not give under the trigger, of what it would."""
    missed = (~right(model, locked)).tolist()
    changes = Discordance.of([True] * len(missed), [not one for one in missed])
    if paired_difference(changes).low <= _GAP:
        raise NotReached(f"Under the trigger {changes.gap:.3f} of the answers are missing, no gap to look into.")
    return changes.gap


def _control_sets(
    model: LanguageModel, chosen: Sequence[Weight], draws: int, others: Mapping[str, RemovalSet], seed: int
) -> Iterator[tuple[str, list[Sequence[Weight]]]]:
    yield "random", [*random_sets(model, chosen, draws, seed)]
    yield "matched", [*matched_sets(model, chosen, draws, seed)]
    sizes = {name: weight.numel() for name, weight in matrices(model).items()}
    for name, one in others.items():
        if strange := [own for own, place in one.weights if place >= sizes.get(own, 0)]:
            raise BadInput(f"The removal set {name!r} has weights of {strange[0]} that this model lacks; leave it out.")
        yield name, [one.weights]


def _given_back(bench: Bench, weights: Sequence[Weight], gap: float) -> float:
    """Share of the gap that goes without some weights; below 0 where it grows."""
    return (bench.restored(weights) - (1 - gap)) / gap
