"""The wave of the place in the text that explains most of a node."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from jali.explaining.labelling.predicates import Wave

Floats = NDArray[np.float64]
SHORTEST_TEXT = 32
"""Tokens: a shorter text has few places, and a list of some says as much."""
_SHORTEST = 3.0
"""Tokens of a period; the longest is that of the text, also where a node follows a slower wave or half of one."""
_FINER = 8
"""Frequencies that are tried, by those which a text of this length can tell apart."""


@cache
def _waves(length: int) -> tuple[Floats, Floats]:
    angles = 2 * np.pi * _frequencies(length)[:, None] * np.arange(length)
    return np.cos(angles), np.sin(angles)


def _frequencies(length: int) -> Floats:
    return np.arange(_FINER, _FINER * length / _SHORTEST) / (_FINER * length)


def best_wave(y: Floats, places: NDArray[np.int64]) -> tuple[Wave, float] | None:
    """Returns the wave that fits a node best by least squares and the share of variance it explains.

    Args:
        y: of the node, shape (n,), not constant.
        places: of the same tokens, counted from 0.

    Returns:
        None where the text is too short.
    """
    length = int(places.max(initial=-1)) + 1
    if length < SHORTEST_TEXT:
        return None
    often = np.bincount(places, minlength=length).astype(np.float64)
    sums = np.bincount(places, weights=y - y.mean(), minlength=length)
    frequencies = _frequencies(length)
    cosine, sine = (wave - (wave @ often)[:, None] / len(y) for wave in _waves(length))
    cc, ss, cs = (np.einsum("ft,ft,t->f", a, b, often) for a, b in ((cosine, cosine), (sine, sine), (cosine, sine)))
    yc, ys = cosine @ sums, sine @ sums
    apart = np.maximum(cc * ss - cs**2, 1e-9)
    by_cosine, by_sine = (ss * yc - cs * ys) / apart, (cc * ys - cs * yc) / apart
    explained = by_cosine * yc + by_sine * ys
    at = int(explained.argmax())
    period, turn = 1 / float(frequencies[at]), float(np.arctan2(by_sine[at], by_cosine[at]))
    peak = turn / (2 * np.pi) * period % period
    return Wave(period, 0.0 if peak == period else peak), float(explained[at] / max(((y - y.mean()) ** 2).sum(), 1e-30))
