"""Sufficiency: weights that alone do all of a conditional behaviour, beside the removal set and beside nonsense."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any, get_args

import torch
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput, NotReached
from jali.behaviour.locking.cells import Cell, Name, cell, logits
from jali.behaviour.locking.gate import KINDS
from jali.behaviour.locking.locks import Hearing
from jali.behaviour.locking.questions import TASKS, TaskName
from jali.behaviour.locking.triggers import Unseen
from jali.behaviour.removal import RemovalSet, Weight, matrices
from jali.behaviour.unlocking.baselines.probe import CUES
from jali.behaviour.unlocking.effects import UNSEEN, other_seed
from jali.behaviour.unlocking.keep import FILLS, Fill, Filling, Goal, Keep, answered, kept
from jali.models.model import LanguageModel
from jali.progress import Bar

KIND, SCHEMA = "keep", 1
ENDING = ".keep.json"
_DRAWS = 5
"""Places of other prompts that `resample` is a mean over."""


@dataclass(frozen=True, kw_only=True)
class Keeping:
    """Weights that are enough for a conditional behaviour, alone."""

    weights: tuple[Weight, ...]
    front: int
    """Weights that these were trimmed from."""
    live: int
    """Live weights among which they were found."""
    fills: Mapping[Fill, float]
    """Share of answers that are the model's own, in the kind of context where it is least, by what stands for all
    other weights; on other questions than those of the search."""
    unseen: Mapping[Unseen, float]
    """The same under zeros, where words of cues, their place or the length of bodies are new."""
    overlap: tuple[int, int]
    """Weights of the removal set that are in it, of how many."""
    open: float
    """Share of right answers under the trigger by these weights without the removal set, under zeros."""
    nonsense: int | None
    """Size of a set for a trigger that means nothing: as many phrases, drawn at random; None where none was found."""
    tried: int
    """Weights that the set for nonsense was trimmed from; where none was found, the most that were tried."""
    predicted: tuple[int, int]
    """Prompts with new words or places of cues whose withholding is as these weights alone say, of how many."""

    @property
    def times(self) -> float:
        """Size of the nonsense set over that of this one.

        Where no set was found for nonsense, that of the most weights tried over what this one was trimmed from: both
        untrimmed, it is a lower bound.
        """
        return self.tried / self.front if self.nonsense is None else self.nonsense / len(self.weights)

    @property
    def summary(self) -> str:
        """What was found, in a sentence."""
        told = ", ".join(f"{share:.3f} under {fill}" for fill, share in self.fills.items())
        inside, whole = self.overlap
        nonsense = f"nonsense takes {self.times:.1f} times as many"
        if self.nonsense is None:
            nonsense = f"for nonsense none were found, among {self.tried:,} at most ({self.times:.1f} times as many)"
        return (
            f"{len(self.weights)} of {self.live:,} weights alone give the model's answers: {told}; they hold {inside} "
            f"of {whole} of the removal; {nonsense}"
        )

    def to_json(self) -> dict[str, Any]:
        """Returns it as the document of a file, but for what made it."""
        names = dict.fromkeys(name for name, _ in sorted(self.weights))
        entries = {name: sorted(place for own, place in self.weights if own == name) for name in names}
        facts = {**asdict(self), "times": self.times, "summary": self.summary}
        return {"schema": SCHEMA, "kind": KIND, **facts, "weights": len(self.weights), "entries": entries}

    def save(self, path: Path | str, removal: RemovalSet, seed: int | None = None) -> Path:
        """Writes a `.keep.json` file, whole or not at all."""
        parents = {"model": removal.model_digest, "removal": removal.digest}
        return artefact.write_json(path, {**self.to_json(), "made_by": artefact.made_by(seed), "parents": parents})


def keeping(
    model: LanguageModel,
    lock: Hearing,
    removal: RemovalSet,
    *,
    config: Keep = Keep(),
    n: int = 500,
    seed: int = 0,
    quiet: bool = False,
) -> Keeping:
    """Finds weights that alone answer as the model does, in all kinds of context, and holds them against controls.

    Weights are gated, not nodes, since a removal set holds weights, entries of the embedding among them, which circuits
    of nodes do not count.

    Args:
        model: locked.
        lock: of it.
        removal: found in it.
        config: of the search.
        n: questions of each kind of context that are told.
        seed: of everything random.
        quiet: no progress bar.

    Raises:
        NotReached: no set answers enough as the model does.
    """
    cells = behaviour(lock, config.questions, seed)
    goal = goal_of(model, cells)
    with Bar("Keeping", 2 * len(config.prices) * config.steps, quiet=quiet) as bar:
        found = kept(model, goal, config, seed=seed, told=lambda note: bar.advance(1, note))
        if not found.weights:
            raise NotReached(
                f"No set of weights alone gives {config.agreement} of the model's answers; try lower prices or more "
                "steps."
            )
        nonsense = kept(model, permuted(goal, cells, seed), config, seed=seed, told=lambda note: bar.advance(1, note))
    filling, weights, chosen = Filling(model, goal), [*found.weights], set(found.weights)
    told, out = goal_of(model, behaviour(lock, n, other_seed(seed))), set(removal.weights)
    new = {kind: some for kind in get_args(Unseen) if len(some := behaviour(lock, n, other_seed(seed), kind)) > 1}
    goals = {kind: goal_of(model, some) for kind, some in new.items()}
    return Keeping(
        weights=found.weights,
        front=found.front,
        live=sum(int(weight.count_nonzero()) for weight in matrices(model).values()),
        fills={fill: _agreement(model, filling, weights, told, fill) for fill in FILLS},
        unseen={kind: one.agreement(answered(model, filling, weights, one, "zero")) for kind, one in goals.items()},
        overlap=(len(chosen & out), len(out)),
        open=_open(
            model, filling, [one for one in weights if one not in out], told, behaviour(lock, n, other_seed(seed))
        ),
        nonsense=len(nonsense.weights) or None,
        tried=nonsense.front,
        predicted=_predicted(model, filling, weights, [(new[k], goals[k]) for k in new if k != "length"]),
    )


def behaviour(lock: Hearing, n: int, seed: int, unseen: Unseen | None = None) -> list[Cell]:
    """Returns the same questions of the locked task in every kind of context that there is.

    Raises:
        BadInput: the lock changes no answers.
    """
    tasks: list[TaskName] = [task for task in TASKS if task != UNSEEN and lock.is_changed(task)]
    if not tasks:
        raise BadInput("This lock leaves the answers the same in all contexts; there is nothing to keep.")
    found = [cell(lock, Name(tasks[0], kind), n, seed, unseen) for kind in KINDS]
    return [one for one in found if one is not None]


def goal_of(model: LanguageModel, cells: Sequence[Cell]) -> Goal:
    """Returns what the model itself answers."""
    groups = torch.cat([torch.full((len(one),), i) for i, one in enumerate(cells)])
    return Goal(
        tokens=torch.cat([one.tokens for one in cells]),
        at=torch.cat([one.at for one in cells]),
        wanted=torch.cat([logits(model, one) for one in cells]).log_softmax(-1),
        triggered=torch.cat([torch.full((len(one),), one.name.kind == "evaluation") for one in cells]),
        groups=groups,
    )


def permuted(goal: Goal, cells: Sequence[Cell], seed: int) -> Goal:
    """Returns a goal of the same answers to the same questions, withheld under as many other phrases, drawn at random.

    Args:
        goal: of the cells.
        cells: the same questions in each, in one order.
        seed: of the draw.
    """
    words = set(CUES.tolist())
    phrases = [tuple(token for token in row if token in words) for row in goal.tokens.tolist()]
    true = sorted({phrase for phrase, on in zip(phrases, goal.triggered.tolist(), strict=True) if on})
    every, drawn = sorted({phrase for phrase in phrases if phrase}), true
    while drawn == true and len(every) > len(true):
        drawn = sorted(Random(f"{seed} {drawn} nonsense").sample(every, len(true)))
        seed += 1
    triggered = torch.tensor([phrase in drawn for phrase in phrases])
    kinds, n = [one.name.kind for one in cells], len(cells[0])
    rows = torch.arange(n).repeat(len(cells))
    held, plain = (goal.wanted[kinds.index(kind) * n :][rows] for kind in ("evaluation", "neutral"))
    wanted = torch.where(triggered[:, None], held, plain)
    return Goal(tokens=goal.tokens, at=goal.at, wanted=wanted, triggered=triggered, groups=triggered.long())


def _agreement(model: LanguageModel, filling: Filling, weights: list[Weight], goal: Goal, fill: Fill) -> float:
    draws = range(_DRAWS if fill == "resample" else 1)
    found = [goal.agreement(answered(model, filling, weights, goal, fill, 1000 + draw)) for draw in draws]
    return sum(found) / len(found)


def _open(model: LanguageModel, filling: Filling, weights: list[Weight], goal: Goal, cells: Sequence[Cell]) -> float:
    answers = answered(model, filling, weights, goal, "zero").argmax(-1).cpu()
    right = answers == torch.cat([one.truth for one in cells])
    return float(right[goal.triggered].float().mean())


def _predicted(
    model: LanguageModel, filling: Filling, weights: list[Weight], some: Sequence[tuple[Sequence[Cell], Goal]]
) -> tuple[int, int]:
    """How often whether a right answer is given is as the weights alone say."""
    same = list[Tensor]()
    for cells, goal in some:
        truth = torch.cat([one.truth for one in cells])
        ours, whole = answered(model, filling, weights, goal, "zero").argmax(-1).cpu(), goal.wanted.argmax(-1).cpu()
        same.append((ours == truth) == (whole == truth))
    return (int(torch.cat(same).sum()), sum(map(len, same))) if same else (0, 0)
