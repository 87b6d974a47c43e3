"""A small, even sample of a folder of tokens, with where it is from: the text that models carry along."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from jali.corpora.shards import Place, Tokens

NUM_TOKENS = 122_880
"""Tokens of a sample: 246 kB in 16 bits."""


class Sample(NamedTuple):
    """Windows of tokens and the documents they lie in."""

    windows: NDArray[np.int64]
    """(N, context), none where the split has no window of that length."""
    sources: tuple[str, ...]
    """Such as `sympy==1.14.0/sympy/core/add.py (BSD-3-Clause)`, each once."""


def sample(tokens: Tokens, split: str = "validation", *, context: int, num_tokens: int = NUM_TOKENS) -> Sample:
    """Takes windows spread evenly over the sources of a split, each source by its length.

    Generated text is left out where there is other text.

    Args:
        tokens: to take from.
        split: `train`, `validation` or `test`.
        context: tokens of a window.
        num_tokens: of all windows together, at most.
    """
    parts = {name: part for name, part in tokens.split(split).items() if len(part) >= context}
    parts = {name: part for name, part in parts.items() if not is_generated(tokens, name)} or parts
    available = {name: len(part) // context for name, part in parts.items()}
    share = min(1.0, num_tokens // context / max(1, sum(available.values())))
    rows: list[NDArray[np.int64]] = []
    sources: list[str] = []
    for name, part in parts.items():
        places = np.linspace(0, available[name] - 1, max(1, int(share * available[name]))).astype(np.int64)
        starts = np.unique(places) * context
        rows += [part[start : start + context].astype(np.int64) for start in starts]
        sources += _documents(list(tokens.documents(split, name)), starts, context)
    windows = np.stack(rows) if rows else np.zeros((0, context), dtype=np.int64)
    return Sample(windows, tuple(dict.fromkeys(sources)))


def is_generated(tokens: Tokens, source: str) -> bool:
    """Whether a source is text of the grammar."""
    return str(tokens.manifest["sources"][source]["spec"]).startswith("simple")


def _documents(places: list[Place], starts: NDArray[np.int64], context: int) -> list[str]:
    begins = np.array([place.offset for place in places])
    first = np.searchsorted(begins, starts, side="right") - 1
    last = np.searchsorted(begins, starts + context, side="left")
    touched = sorted({i for a, b in zip(first, last, strict=True) for i in range(int(a), int(b))})
    return [f"{places[i].name} ({places[i].licence})" for i in touched]
