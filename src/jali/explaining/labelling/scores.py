"""How good a label is on text it was not fitted on."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from jali.explaining.labelling.search import sides
from jali.explaining.thresholds import SIDE

Floats = NDArray[np.float64]


class Score(NamedTuple):
    """Of a label for one node."""

    auroc: float
    """Of what the label guesses, for telling where the node is strong from where it is not; the lower of its two signs
    where it has both. In [0, 1]; 0.5 is chance, also where the text has no strong place."""
    r2: float
    """Share of the node's variance that the guess explains, with values fitted before; below 0 where it harms."""
    n: int
    """Tokens."""
    strong: int
    """Those where the node is strong."""


class Strong(NamedTuple):
    """Where a node counts as strong, as the text it was fitted on says."""

    high: float | None
    """Above this; None where too little of it lies above its median."""
    low: float | None
    """Below this."""


def strong(y: Floats) -> Strong:
    """Returns the cuts that part a node's two sides into strong and weak with the least variance left (Otsu 1979)."""
    above, below = sides(y)
    high = _cut(y) if above >= SIDE else None
    return Strong(high, -_cut(-y) if below >= SIDE else None)


def _cut(y: Floats) -> float:
    """Of what lies above the median, all else counting as the median."""
    middle = float(np.median(y))
    ordered = np.sort(np.maximum(y - middle, 0))
    counts = np.arange(1, len(ordered), dtype=np.float64)
    sums = np.cumsum(ordered)[:-1]
    apart = (sums - counts * ordered.mean()) ** 2 / (counts * (len(ordered) - counts))
    at = int(np.where(ordered[1:] > ordered[:-1], apart, -1.0).argmax())
    return middle + float(ordered[at] + ordered[at + 1]) / 2


def score(y: Floats, guess: Floats, cuts: Strong) -> Score:
    """Scores what a label guesses, (n,), against the node, (n,)."""
    left, around = float(((y - guess) ** 2).sum()), float(((y - y.mean()) ** 2).sum())
    sought = []
    if cuts.high is not None:
        sought.append((y > cuts.high, guess))
    if cuts.low is not None:
        sought.append((y < cuts.low, -guess))
    found = [auroc(truth, by) for truth, by in sought]
    many = sum(int(truth.sum()) for truth, _ in sought)
    return Score(min(found, default=0.5), 1 - left / around if around > 0 else 0.0, len(y), many)


def auroc(truth: NDArray[np.bool_], by: Floats) -> float:
    """Share of (true, false) places that `by` orders rightly, ties counted half; 0.5 where there are none of a kind."""
    true = int(truth.sum())
    if not 0 < true < len(truth):
        return 0.5
    _, codes, counts = np.unique(by, return_inverse=True, return_counts=True)
    ranks = np.cumsum(counts) - (counts - 1) / 2
    return float((ranks[codes[truth]].sum() - true * (true + 1) / 2) / (true * (len(truth) - true)))
