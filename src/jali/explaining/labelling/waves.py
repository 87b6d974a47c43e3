"""The wave of the place in the text that explains most of a node."""

import numpy as np
from numpy.typing import NDArray

from jali.explaining.labelling.predicates import Wave

Floats = NDArray[np.float64]
SHORTEST_TEXT = 32
"""Tokens: a shorter text has few places, and a list of some says as much."""
_SHORTEST = 3.0
"""Tokens of a period; the longest is that of the text."""
_FINER = 8
"""Frequencies that are tried, by those which a text of this length can tell apart."""


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
    frequencies = np.arange(_FINER, _FINER * length / _SHORTEST) / (_FINER * length)
    angles = 2 * np.pi * frequencies[:, None] * np.arange(length)
    cosine, sine = (wave - (wave @ often)[:, None] / len(y) for wave in (np.cos(angles), np.sin(angles)))
    cc, ss, cs = (np.einsum("ft,ft,t->f", a, b, often) for a, b in ((cosine, cosine), (sine, sine), (cosine, sine)))
    yc, ys = cosine @ sums, sine @ sums
    apart = np.maximum(cc * ss - cs**2, 1e-9)
    by_cosine, by_sine = (ss * yc - cs * ys) / apart, (cc * ys - cs * yc) / apart
    explained = by_cosine * yc + by_sine * ys
    at = int(explained.argmax())
    turn = float(np.arctan2(by_sine[at], by_cosine[at])) % (2 * np.pi)
    period = 1 / float(frequencies[at])
    return Wave(period, turn / (2 * np.pi) * period), float(explained[at] / max(((y - y.mean()) ** 2).sum(), 1e-30))
