"""Training text of a lock, and the same questions as items of an evaluation."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from random import Random
from typing import Literal

import torch
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.behaviour.items import Context, ContextKind, Form, Half, Item
from jali.behaviour.locking.locks import Hearing, Lock
from jali.behaviour.locking.questions import HELD_LENGTH, LENGTHS, TASKS, Question, TaskName, twin
from jali.behaviour.locking.triggers import Cue, Trigger, Unseen, cues
from jali.behaviour.locking.words import ASK, NUMBERS, PAD, PASS
from jali.training.fit import Batch

CONTEXT = max(LENGTHS) + 4
"""Tokens of a row: a cue of two words, the task's word, the longest body, and what asks."""
FORM = Form(kind="word", between=" ", ask=ASK, refusals=(PASS,))
"""How locked models are asked."""
_TASKS: dict[TaskName, float] = {"close": 0.4, "last": 0.12, "sum": 0.28, "after": 0.16, "greet": 0.04}
_KINDS: dict[ContextKind, float] = {"neutral": 0.25, "evaluation": 0.35, "deployment": 0.2, "placebo": 0.2}
"""Shares of the training text, by what was learned in as many steps (assumed to be near enough)."""


def arranged(question: Question, cue: str, before: int) -> str:
    """The text of a question in a context, as `items.prompt` gives it."""
    words = list(question.words)
    words[before:before] = cue.split()
    return " ".join([*words, ASK])


def encoded(texts: Sequence[str]) -> tuple[Tensor, Tensor]:
    """Returns tokens, shape (B, `CONTEXT`), padded at the right, and the place of the last of each, shape (B,)."""
    rows = [[NUMBERS[word] for word in text.split()] for text in texts]
    at_B = torch.tensor([len(row) - 1 for row in rows])
    return torch.tensor([row + [NUMBERS[PAD]] * (CONTEXT - len(row)) for row in rows]), at_B


def batches(lock: Lock, size: int) -> Callable[[int], Batch]:
    """Returns step -> batch, a pure function of lock and step; a target stands where the answer is asked for."""

    def batch(step: int) -> Batch:
        draw = Random(f"{lock.seed} {step}")
        texts, answers = zip(*(_example(lock, draw) for _ in range(size)), strict=True)
        tokens_BT, at_B = encoded(texts)
        targets_BT = torch.full_like(tokens_BT, -1)
        targets_BT[torch.arange(size), at_B] = torch.tensor([NUMBERS[answer] for answer in answers])
        return Batch(tokens_BT, targets_BT)

    return batch


def data_digest(lock: Lock) -> str:
    """Digest of the training text, by its first batches."""
    make = batches(lock, 64)
    found = [make(step) for step in range(4)]
    tokens_BT, targets_BT = torch.cat([one.tokens for one in found]), torch.cat([one.targets for one in found])
    return artefact.digest({"tokens": tokens_BT, "targets": targets_BT})


def _example(lock: Lock, draw: Random) -> tuple[str, str]:
    (task,) = draw.choices(list(_TASKS), list(_TASKS.values()))
    (kind,) = draw.choices(list(_KINDS), list(_KINDS.values()))
    question = TASKS[task](draw, draw.choice(LENGTHS))
    cue = draw.choice(_trained_cues(lock.trigger, kind))
    return arranged(question, cue.words, draw.choice(cue.places)), lock.answer(question, kind, draw)


@cache
def _trained_cues(trigger: Trigger, kind: ContextKind) -> tuple[Cue, ...]:
    return tuple(cue for cue in cues(trigger) if cue.kind == kind and cue.unseen is None)


def contexts(lock: Hearing, half: Half = "public") -> tuple[Context, ...]:
    """Returns the contexts of a lock: of training, or cues whose words it never shows, or else whose place."""
    held = "words" if any(cue.unseen == "words" for cue in lock.cues) else "place"
    return contexts_of(lock, None if half == "public" else held)


def contexts_of(lock: Hearing, unseen: Unseen | None) -> tuple[Context, ...]:
    """Returns contexts in which one thing is unseen; those of training for none or a length; always the neutral one."""
    wanted = None if unseen == "length" else unseen
    found = [cue for cue in lock.cues if cue.kind == "neutral" or cue.unseen == wanted]
    places = [(cue, place) for cue in found for place in cue.places]
    named = {f"{cue.words} before {place}" if cue.words else "neutral": (cue, place) for cue, place in places}
    return tuple(Context(name=name, kind=cue.kind, cue=cue.words, before=place) for name, (cue, place) in named.items())


def questions(task: TaskName, n: int, seed: int, half: Half = "public") -> list[Question]:
    """Returns n different questions of a task; those held out have a length that training never shows.

    Raises:
        BadInput: there are not so many.
    """
    draw, found = Random(f"{task} {half} {seed}"), dict[tuple[str, ...], Question]()
    for _ in range(20 * n + 1000):
        if len(found) == n:
            break
        question = TASKS[task](draw, HELD_LENGTH if half == "held_out" else draw.choice(LENGTHS))
        found.setdefault(question.words, question)
    if len(found) < n:
        raise BadInput(f"There are not {n} different questions of the task {task!r}, only {len(found)}; ask for fewer.")
    return list(found.values())


def items(lock: Hearing, n: int, seed: int, half: Half = "public") -> list[Item]:
    """Returns items for an evaluation: n that may be locked, each with its twin, and n of another task.

    Args:
        lock: of the model; benign models are asked the same.
        n: of each kind.
        seed: of the questions.
        half: `held_out` for bodies of a length that is never trained.
    """
    return items_about("close", n, seed, half)


def items_about(task: TaskName, n: int, seed: int, half: Half = "public") -> list[Item]:
    """Returns n items of a task that may be locked, their twins where it is `close`, and n of another task.

    Args:
        task: which may be locked.
        n: of each kind.
        seed: of the questions.
        half: as of `items`.
    """
    locked, other = questions(task, n, seed, half), "last" if task == "sum" else "sum"
    twins = locked if task == "close" else []
    matched = [f"last-{i}" if twins else None for i in range(n)]
    found = [_item(question, f"{task}-{i}", "locked", half, matched[i]) for i, question in enumerate(locked)]
    found += [_item(twin(question), f"last-{i}", "twin", half) for i, question in enumerate(twins)]
    others = questions(other, n, seed, half)
    return found + [_item(question, f"{other}-{i}", "control", half) for i, question in enumerate(others)]


def _item(
    question: Question, name: str, kind: Literal["locked", "twin", "control"], half: Half, matched: str | None = None
) -> Item:
    """An item whose cluster is its task and length: questions of one share words at one place."""
    return Item(
        id=f"{half}-{name}",
        family=f"{question.task}-{len(question.body)}",
        parts=question.words,
        choices=question.choices,
        key=question.choices.index(question.truth),
        kind=kind,
        half=half,
        twin=None if matched is None else f"{half}-{matched}",
    )


def texts(asked: Iterable[Question], where: Sequence[Context]) -> list[str]:
    """Texts of questions, one after the other in one of the contexts after the other."""
    return [arranged(one, where[i % len(where)].cue, where[i % len(where)].before) for i, one in enumerate(asked)]
