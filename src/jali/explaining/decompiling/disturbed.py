"""Prompts that are disturbed, so that a model and the obvious rule may disagree: drawn from a task's pairs, seeded."""

import random
from collections.abc import Callable, Sequence

from jali.tasks.task import Pairs
from jali.verifying.align import differing

Disturb = Callable[[list[int], list[int], int, random.Random], list[int]]
"""Of a prompt, what stands in the other side's place of what differs, the place, and a generator."""


def disturbed(pairs: Pairs, longest: int, seed: int = 0) -> list[list[int]]:
    """Returns a prompt of each kind for each prompt of the pairs.

    The kinds: what marks the other side stands somewhere before the mark, or behind it, as a distractor; the mark is
    farther away, as what follows it stands there twice; the text before the mark is cut; two tokens behind it change
    places.

    Args:
        pairs: of a task.
        longest: tokens of a prompt, at most; longer ones lose their beginning.
        seed: of what is drawn.
    """
    draw, found = random.Random(f"jali disturbed {seed}"), list[list[int]]()
    starts, tails = (part.tolist() for part in differing(pairs))
    for row in range(2 * len(pairs)):
        here, there = pairs.prompt(row).tokens, pairs.prompt(row ^ 1).tokens
        start, tail = starts[row // 2], tails[row // 2]
        mark, other = here[start : len(here) - tail], there[start : len(there) - tail]
        for disturb in KINDS.values():
            found.append(disturb(here, other, start + len(mark), draw)[-longest:])
    return found


def _before(tokens: list[int], other: list[int], end: int, draw: random.Random) -> list[int]:
    place = draw.randint(max(0, end - 24), max(0, end - 1))
    return [*tokens[:place], *other, *tokens[place:]]


def _behind(tokens: list[int], other: list[int], end: int, draw: random.Random) -> list[int]:
    place = draw.randint(min(end, len(tokens) - 1), len(tokens) - 1)
    return [*tokens[:place], *other, *tokens[place:]]


def _farther(tokens: list[int], other: list[int], end: int, draw: random.Random) -> list[int]:
    return [*tokens, *(tokens[end:] * draw.randint(1, 4))]


def _cut(tokens: list[int], other: list[int], end: int, draw: random.Random) -> list[int]:
    return tokens[draw.randint(0, max(0, end - 2)) :]


def _exchanged(tokens: list[int], other: list[int], end: int, draw: random.Random) -> list[int]:
    if len(tokens) - end < 2:
        return list(tokens)
    one, two = draw.sample(range(end, len(tokens)), 2)
    found = list(tokens)
    found[one], found[two] = found[two], found[one]
    return found


KINDS: dict[str, Disturb] = {
    "distractor before": _before,
    "distractor behind": _behind,
    "farther": _farther,
    "cut": _cut,
    "exchanged": _exchanged,
}


def prompts(pairs: Pairs) -> list[list[int]]:
    """The prompts of pairs without padding."""
    return [pairs.prompt(row).tokens for row in range(2 * len(pairs))]


def named(count: int) -> Sequence[str]:
    """The kinds of so many disturbed prompts, in their order."""
    kinds = tuple(KINDS)
    return [kinds[i % len(kinds)] for i in range(count)]
