"""Near-duplicate documents: MinHash over word 5-grams in one permutation, banded for look-up (Broder; Li et al.)."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

BINS = 128
ROWS = 4  # 32 bands of 4: documents at Jaccard .7 share a band with probability .9998.
SHINGLE = 5  # words

_ODD = np.uint64(0x9E3779B97F4A7C15)
_INVERSE = np.uint64(pow(0x9E3779B97F4A7C15, -1, 2**64))
_MIX = np.uint64(0xBF58476D1CE4E5B9)
_WORD = np.zeros(256, dtype=bool)
_WORD[[*range(48, 58), *range(65, 91), 95, *range(97, 123), *range(128, 256)]] = True


def signature(text: str) -> NDArray[np.uint64]:
    """Returns a document's 128 minimal hashes; the share of equal ones estimates the Jaccard similarity.

    Documents are sets of 5-grams of words (runs of letters, digits and underscores; each other visible mark is a
    word too). One hash function, its top bits choose the bin; an empty bin borrows from the next filled one.
    """
    words = _word_hashes(np.frombuffer(text.encode(), dtype=np.uint8))
    if len(words) == 0:
        return np.zeros(BINS, dtype=np.uint64)
    width = min(SHINGLE, len(words))
    count = len(words) - width + 1
    shingles = np.zeros(count, dtype=np.uint64)
    for i in range(width):
        shingles = shingles * _ODD + words[i : i + count]
    hashes = np.unique(_scramble(shingles))
    bins = hashes >> np.uint64(57)
    filled, first = np.unique(bins, return_index=True)
    nearest = np.searchsorted(filled, np.arange(BINS, dtype=np.uint64)) % len(filled)
    borrowed = (filled[nearest] - np.arange(BINS, dtype=np.uint64)) % np.uint64(BINS)
    return hashes[first[nearest]] + borrowed * _ODD


def keep_first(signatures: Sequence[NDArray[np.uint64]] | NDArray[np.uint64], similar: float) -> NDArray[np.bool_]:
    """Marks the documents to keep: those not similar to a kept document before them.

    Args:
        signatures: of the documents, in order of preference.
        similar: estimated Jaccard similarity in (0, 1] from which on a document is a near-duplicate.
    """
    keep = np.ones(len(signatures), dtype=bool)
    seen: dict[tuple[int, bytes], list[int]] = {}
    for i, mine in enumerate(signatures):
        bands = [(b, mine[b * ROWS : (b + 1) * ROWS].tobytes()) for b in range(BINS // ROWS)]
        candidates = sorted({j for band in bands for j in seen.get(band, ())})
        if candidates and float((np.stack([signatures[j] for j in candidates]) == mine).mean(1).max()) >= similar:
            keep[i] = False
            continue
        for band in bands:
            seen.setdefault(band, []).append(i)
    return keep


def _scramble(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    values = (values ^ (values >> np.uint64(30))) * _MIX
    values = (values ^ (values >> np.uint64(27))) * _ODD
    return values ^ (values >> np.uint64(31))


def _word_hashes(data: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """Hashes each word by its place-independent polynomial, without a loop over words."""
    if len(data) == 0:
        return np.zeros(0, dtype=np.uint64)
    inside = _WORD[data]
    visible = data > 32
    before = np.concatenate([[False], inside[:-1]])
    starts = np.flatnonzero(visible & ~(inside & before))
    after = np.concatenate([inside[1:], [False]])
    ends = np.flatnonzero(visible & ~(inside & after)) + 1
    powers, inverses = _powers(_ODD, len(data)), _powers(_INVERSE, len(data))
    total = np.concatenate([[np.uint64(0)], np.cumsum((data.astype(np.uint64) + np.uint64(1)) * powers)])
    return _scramble((total[ends] - total[starts]) * inverses[starts])  # Every word begins at the power 0.


def _powers(factor: np.uint64, count: int) -> NDArray[np.uint64]:
    factors = np.full(count, factor)
    factors[0] = 1
    return np.cumprod(factors, dtype=np.uint64)
