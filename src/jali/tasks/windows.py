"""Which windows of ten tokens occur in training text: held-out prompts must hold none of them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from jali.tasks.task import Pairs

WIDTH = 10
"""Tokens of a window."""

_CHUNK = 1 << 22
# One odd 64-bit number per place. The sum of token times number is equal for two different windows with a chance
# near 2^-53, and an accident only refuses a prompt that could have stayed.
_FACTORS = np.random.default_rng(2026).integers(1 << 63, size=WIDTH, dtype=np.uint64) * np.uint64(2) + np.uint64(1)


class Overlap(NamedTuple):
    """One window of a row that occurs in training text."""

    row: int
    start: int


def hashes(tokens: NDArray[np.integer] | list[int]) -> NDArray[np.uint64]:
    """Returns the hash of each window, by its first token; empty where there are fewer tokens than one window."""
    ids = np.asarray(tokens).astype(np.uint64) + np.uint64(1)
    count = max(0, len(ids) - WIDTH + 1)
    total = np.zeros(count, dtype=np.uint64)
    for place, factor in enumerate(_FACTORS):
        total += ids[place : place + count] * factor
    return total


def training_windows(shards: Mapping[str, NDArray[np.uint16]]) -> NDArray[np.uint64]:
    """Returns the sorted hashes of all windows of a split's shards: 8 bytes per token, sorted in place."""
    sizes = [max(0, len(tokens) - WIDTH + 1) for tokens in shards.values()]
    found = np.empty(sum(sizes), dtype=np.uint64)
    end = 0
    for tokens in shards.values():
        for part in _chunks(tokens):
            values = hashes(part)
            found[end : end + len(values)] = values
            end += len(values)
    found.sort()
    return found


def _chunks(tokens: NDArray[np.uint16]) -> Iterator[NDArray[np.uint16]]:
    for start in range(0, max(0, len(tokens) - WIDTH + 1), _CHUNK):
        yield tokens[start : start + _CHUNK + WIDTH - 1]


def seen(tokens: NDArray[np.integer] | list[int], windows: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Returns for each window of `tokens`, by its first token, whether it is among sorted `windows`."""
    values = hashes(tokens)
    if not len(windows):
        return np.zeros(len(values), dtype=np.bool_)
    places = np.searchsorted(windows, values)
    return windows[np.minimum(places, len(windows) - 1)] == values


def overlap(pairs: Pairs, windows: NDArray[np.uint64], rows: Iterable[int] | None = None) -> list[Overlap]:
    """Returns the windows of prompts, their answers included, that occur in training text.

    Args:
        pairs: to look through.
        windows: of the training split, from `training_windows`.
        rows: which rows, all by default.
    """
    found = []
    for row in range(2 * len(pairs)) if rows is None else rows:
        prompt = pairs.prompt(row)
        starts = np.flatnonzero(seen([*prompt.tokens, prompt.answer], windows))
        found += [Overlap(row, int(start)) for start in starts]
    return found
