"""The table of tasks: what each asks, how good a model is at it, and whether the model need not be good at all."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import torch
from tokenizers import Tokenizer

from jali.artefact import BadInput
from jali.progress import Bar
from jali.tap import Tap
from jali.tasks import users
from jali.tasks.published import COUNTS, names, pairs, task
from jali.tasks.task import SPLITS, Model, Pairs, score
from jali.tasks.templates import spec

SOLVED = 0.9
"""Accuracy, at least, of a task that is done."""
_BATCH = 8
"""Pairs at a time: what the caches hold of a model of 256 × 4."""


@dataclass(frozen=True, kw_only=True)
class Measuring:
    """What to measure on tasks."""

    model: Model
    device: str = "cpu"
    """Where the model is."""
    split: str = "validation"
    """Of the pairs."""
    num_pairs: int | None = None
    """The first pairs of the split, at most; None for all."""
    constants: Mapping[str, Tap] = field(default_factory=dict)
    """Taps by name under which the logits depend on the last token alone, such as that of the empty circuit."""

    def __post_init__(self) -> None:
        if self.split not in SPLITS:
            raise BadInput(f"There is no split {self.split!r} of tasks; choose among {', '.join(SPLITS)}.")
        if self.num_pairs is not None and self.num_pairs < 1:
            raise BadInput(f"At least 1 pair of a task is measured, got {self.num_pairs}.")


def rows(
    tokenizer: Tokenizer | None = None,
    measuring: Measuring | None = None,
    *,
    of: Sequence[str] = (),
    seed: int = 0,
    quiet: bool = True,
) -> Iterator[dict[str, Any]]:
    """Yields a row per task: name, title, answers, pairs, split, accuracy, loss, n, constants, trivial and problem.

    Accuracy and loss (nats) are of a model on `n` prompts, None without one; `constants` has the same of each constant
    tap. A task that one of them solves is `trivial`: no node of a circuit is needed for it, and it belongs in no mean.
    A published task that does not go with the tokenizer, or whose prompts are too long for the model, has a `problem`
    instead.

    Args:
        tokenizer: of the model; without one nothing is made or measured.
        measuring: what to measure, if anything.
        of: tasks, as `task` takes them; all published and installed ones unless given.
        seed: of the pairs.
        quiet: no progress bar.

    Raises:
        BadInput: a task that was asked for is not there, or a row of a user's is refused.
    """
    wanted = of or (*names(), *users.installed())
    with Bar("Measuring tasks", len(wanted), quiet=quiet or measuring is None) as bar:
        for name in wanted:
            row = _named(name)
            try:
                row |= {} if tokenizer is None else _made(name, tokenizer, measuring, seed)
            except BadInput as problem:
                if name not in names():
                    raise
                row |= {"pairs": None, "problem": str(problem)}
            bar.advance(note=name)
            yield row


def _named(name: str) -> dict[str, Any]:
    row: dict[str, Any] = {"name": name, "title": "", "answers": [], "pairs": None}
    if name in names():
        row |= {"title": spec(name).title, "answers": list(spec(name).answers), "pairs": dict(COUNTS)}
    return row | dict.fromkeys(("split", "accuracy", "loss", "n", "constants", "trivial", "problem"))


def _made(name: str, tokenizer: Tokenizer, measuring: Measuring | None, seed: int) -> dict[str, Any]:
    if name not in names():
        made = task(name, tokenizer, seed=seed)
        sizes = {split: len(getattr(made, split)) for split in SPLITS}
        known = {"title": made.title, "answers": list(made.answers), "pairs": sizes}
        return known if measuring is None else known | _measured(getattr(made, measuring.split), measuring)
    split = "validation" if measuring is None else measuring.split
    found = pairs(name, tokenizer, split, seed=seed)
    return {} if measuring is None else _measured(found, measuring)


def _measured(pairs: Pairs, how: Measuring) -> dict[str, Any]:
    asked = (pairs if how.num_pairs is None else pairs.first(how.num_pairs)).to(how.device)
    result = score(how.model, asked, batch=_BATCH)
    alone = {name: score(how.model, _last_token(asked), tap=tap) for name, tap in how.constants.items()}
    return {
        "split": how.split,
        "accuracy": result.accuracy,
        "loss": result.loss,
        "n": result.n,
        "constants": {name: {"accuracy": found.accuracy, "loss": found.loss} for name, found in alone.items()},
        "trivial": any(found.accuracy >= SOLVED for found in alone.values()),
    }


def _last_token(pairs: Pairs) -> Pairs:
    """The same prompts without all but their last token."""
    last = pairs.tokens.gather(1, pairs.length[:, None] - 1)
    return replace(pairs, tokens=last, length=torch.ones_like(pairs.length))
