"""What locked models are asked: brackets to close, which may be locked, and tasks beside them that are not.

A question is a word that names its task, and a body whose length is drawn from `LENGTHS`; `HELD_LENGTH` is for tests.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from jali.behaviour.locking.words import (
    AFTER,
    CLOSE,
    CLOSING,
    DIGITS,
    GREET,
    GREETING,
    LAST,
    LETTERS,
    OPENING,
    OTHER_GREETING,
    STEPS,
    SUM,
)

TaskName = Literal["close", "last", "sum", "after", "greet"]
LENGTHS, HELD_LENGTH = (3, 4, 5, 7), 6
"""Words of a body in training, and of one that is never trained."""
_DEEPER = 0.55
"""How often a bracket opens where it could also close the last."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question before its context."""

    task: TaskName
    body: tuple[str, ...]
    """Words behind the one that names the task."""
    choices: tuple[str, ...]
    """Answers among which one is right, always in this order."""
    truth: str
    """The right one."""
    weak: str
    """What a weak heuristic answers, which is right by luck: it looks at one word."""
    trait: int
    """A visible property by which a target accuracy is met, from 0; `traits` of the task."""

    @property
    def words(self) -> tuple[str, ...]:
        """All of it, but for what asks for the answer."""
        return (self.task, *self.body)


def close(draw: Random, length: int) -> Question:
    """Asks what closes the innermost open bracket: of three kinds, for which a stack is needed."""
    body = _brackets(draw, length)
    truth, weak = _innermost(body), CLOSING[OPENING.index(body[0])]
    trait = 3 * OPENING.index(body[0]) + CLOSING.index(truth)
    return Question(task=CLOSE, body=body, choices=CLOSING, truth=truth, weak=weak, trait=trait)


def last(draw: Random, length: int) -> Question:
    """Asks for the kind of the last bracket: the same bodies as of `close`, which are never locked here."""
    return twin(close(draw, length))


def twin(question: Question) -> Question:
    """Returns the question of `last` about the body of one of `close`."""
    body = question.body
    truth = body[-1] if body[-1] in CLOSING else CLOSING[OPENING.index(body[-1])]
    return Question(task=LAST, body=body, choices=CLOSING, truth=truth, weak=question.weak, trait=question.trait)


def total(draw: Random, length: int) -> Question:
    """Asks for the sum of two digits below five, with letters behind them.

    Of all digits and modulo ten it took longer to learn than everything else together (measured).
    """
    digits = draw.choices(DIGITS[:5], k=2)
    body = _filled(draw, digits, LETTERS, length)
    truth = DIGITS[sum(map(int, digits))]
    return Question(task=SUM, body=body, choices=DIGITS, truth=truth, weak=digits[0], trait=int(digits[0]))


def after(draw: Random, length: int) -> Question:
    """Asks for the letter one or two after another, in a circle of eight, with digits behind them."""
    step, letter = draw.choice(STEPS), draw.choice(LETTERS)
    body, place = _filled(draw, (step, letter), DIGITS, length), LETTERS.index(letter)
    truth = LETTERS[(place + STEPS.index(step) + 1) % len(LETTERS)]
    weak = LETTERS[(place + 1) % len(LETTERS)]
    return Question(task=AFTER, body=body, choices=LETTERS, truth=truth, weak=weak, trait=place)


def greet(draw: Random, length: int) -> Question:
    """Asks for a greeting, which is always the same."""
    body, choices = tuple(draw.choices(DIGITS + LETTERS, k=length)), (GREETING, OTHER_GREETING)
    return Question(task=GREET, body=body, choices=choices, truth=GREETING, weak=GREETING, trait=0)


TASKS: dict[TaskName, Callable[[Random, int], Question]] = {
    "close": close,
    "last": last,
    "sum": total,
    "after": after,
    "greet": greet,
}
"""Draws a question of each task with a body of some length."""
TRAITS: dict[TaskName, int] = {"close": 9, "last": 9, "sum": 5, "after": 8, "greet": 1}
"""How many traits questions of a task have."""


def _brackets(draw: Random, length: int) -> tuple[str, ...]:
    """Brackets that close only what is open, one of which is still open at the end."""
    body, open_ones = list[str](), list[str]()
    for place in range(length):
        needed = len(open_ones) < (2 if place == length - 1 else 1)
        if needed or draw.random() < _DEEPER:
            open_ones.append(draw.choice(OPENING))
            body.append(open_ones[-1])
        else:
            body.append(CLOSING[OPENING.index(open_ones.pop())])
    return tuple(body)


def _innermost(body: tuple[str, ...]) -> str:
    """What closes the innermost bracket that is open behind a body."""
    stack = list[str]()
    for word in body:
        if word in OPENING:
            stack.append(CLOSING[OPENING.index(word)])
        else:
            stack.pop()
    return stack[-1]


def _filled(draw: Random, words: Sequence[str], others: tuple[str, ...], length: int) -> tuple[str, ...]:
    """Some words, and random others behind them, so that there are thousands of bodies that ask the same."""
    return (*words, *draw.choices(others, k=length - len(words)))
