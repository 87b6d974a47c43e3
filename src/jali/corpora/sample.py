"""A small, even sample of a folder of tokens, with where it is from: the text that models carry along."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from jali.corpora.shards import Place, Tokens, windows

NUM_TOKENS = 122_880
"""Tokens of a sample: 246 kB in 16 bits."""
_UNSEEN_SEED = 1 << 20  # The order in which `mixed` draws; no run has it.


class Sample(NamedTuple):
    """Windows of tokens and the documents they lie in."""

    windows: NDArray[np.int64]
    """(N, context), none where the split has no window of that length."""
    sources: tuple[str, ...]
    """Such as `sympy==1.14.0/sympy/core/add.py (BSD-3-Clause)`, each once."""
    documents: NDArray[np.int64]
    """(N,): number of the document in which each window begins."""


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
    documents: list[NDArray[np.int64]] = [np.zeros(0, dtype=np.int64)]
    before = 0
    for name, part in parts.items():
        places = np.linspace(0, available[name] - 1, max(1, int(share * available[name]))).astype(np.int64)
        starts = np.unique(places) * context
        rows += [part[start : start + context].astype(np.int64) for start in starts]
        held = list(tokens.documents(split, name))
        sources += _documents(held, starts, context)
        documents.append(before + _first(held, starts))
        before += len(held)
    found = np.stack(rows) if rows else np.zeros((0, context), dtype=np.int64)
    return Sample(found, tuple(dict.fromkeys(sources)), np.concatenate(documents))


def mixed(tokens: Tokens, *, context: int, num_tokens: int = NUM_TOKENS) -> NDArray[np.int64]:
    """Draws windows as training does, sources by weight and generated text with them, in an order no run has.

    Args:
        tokens: to take from; of their training split.
        context: tokens of a window, at least 2.
        num_tokens: of all windows together, about.

    Returns:
        (N, context).

    Raises:
        BadInput: no source with a weight is as long as a window.
    """
    count = max(1, num_tokens // context)
    text = tokens.split("train")
    return windows(text, tokens.sources, seed=_UNSEEN_SEED, step=0, batch=count, context=context - 1)


def is_generated(tokens: Tokens, source: str) -> bool:
    """Whether a source is text of the grammar."""
    row = tokens.manifest["sources"][source]
    return row.get("kind", row["spec"].partition(":")[0]) == "simple"  # Manifests of the first days name no kind.


def _documents(places: list[Place], starts: NDArray[np.int64], context: int) -> list[str]:
    last = np.searchsorted([place.offset for place in places], starts + context, side="left")
    touched = sorted({i for a, b in zip(_first(places, starts), last, strict=True) for i in range(int(a), int(b))})
    return [f"{places[i].name} ({places[i].licence})" for i in touched]


def _first(places: list[Place], starts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number of the document in which each window begins."""
    return np.searchsorted([place.offset for place in places], starts, side="right") - 1
