"""Numbers with their unit, their n and their interval."""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import NormalDist
from typing import Any, NamedTuple

import numpy as np

from jali.artefact import BadInput

_DRAWS = 4000
"""Resamples of every bootstrap: the ends of a 95 % interval then vary by about 2 % of its width from seed to seed."""


class Interval(NamedTuple):
    """Where a quantity lies, at some level of confidence; both ends belong to it."""

    low: float
    high: float


@dataclass(frozen=True)
class Number:
    """A measured quantity as reports hold it. A count that is exact has no `n` and no interval."""

    value: float
    unit: str
    """`nats`, `fraction`, `nodes`, `edges`, `tokens`, ..."""
    n: int | None = None
    """Observations behind it."""
    low: float | None = None
    """End of its 95 % interval."""
    high: float | None = None

    def __post_init__(self) -> None:
        ends = (self.low, self.high)
        if not all(math.isfinite(x) for x in (self.value, *ends) if x is not None):
            raise BadInput(f"A number in a report is finite, got {self.value} {self.unit} in {ends}.")
        if (self.low is None) != (self.high is None):
            raise BadInput(f"An interval has two ends, got {ends}.")

    def __str__(self) -> str:
        text = f"{self.value:.4g} {self.unit}"
        if self.low is not None and self.high is not None:
            text += f" [{self.low:.4g}, {self.high:.4g}]"
        return text if self.n is None else f"{text}, n = {self.n}"

    def to_json(self) -> dict[str, Any]:
        """Returns it as a row of a report."""
        return asdict(self)


def share(successes: float, n: int) -> Number:
    """Returns successes / n with its Wilson interval; half successes are those of pairs right on one side."""
    return Number(successes / n if n else 0.0, "fraction", n, *wilson(successes, n))


def mean(values: Sequence[float] | np.ndarray, unit: str, seed: int = 0) -> Number:
    """Returns the mean of at least two values with its bootstrap interval."""
    interval = bootstrap_mean(values, seed)
    return Number(float(np.mean(values)), unit, len(values), *interval)


def ratio(
    totals: Sequence[float] | np.ndarray, counts: Sequence[float] | np.ndarray, unit: str, seed: int = 0
) -> Number:
    """Returns a mean over observations that come in groups, such as tokens in windows, with its interval.

    Whole groups are resampled (cluster bootstrap), as observations of one group are not independent.

    Args:
        totals: sum of the observations of each group.
        counts: how many they are, at least one in all; groups without any are left out.
        unit: of the observations.
        seed: of the resampling.

    Returns:
        `n` is the number of observations; with fewer than two groups there is no interval.
    """
    held = np.asarray(counts) > 0
    sums, sizes = np.asarray(totals, dtype=np.float64)[held], np.asarray(counts, dtype=np.float64)[held]
    value, n = float(sums.sum() / sizes.sum()), int(sizes.sum())
    if len(sums) < 2:
        return Number(value, unit, n)
    return Number(value, unit, n, *_bootstrap(sums, sizes, seed, 0.95))


def grouped_mean(values: np.ndarray, groups: np.ndarray, unit: str, seed: int = 0) -> Number:
    """Returns the mean of values that come in groups, such as losses of tokens in documents; see `ratio`.

    Args:
        values: any shape.
        groups: of the same shape: the number of each value's group, at least 0.
        unit: of the values.
        seed: of the resampling.
    """
    of_value = np.asarray(groups).ravel()
    totals = np.bincount(of_value, weights=np.asarray(values, dtype=np.float64).ravel())
    return ratio(totals, np.bincount(of_value), unit, seed)


def wilson(successes: float, n: int, level: float = 0.95) -> Interval:
    """Returns the interval of a share (Wilson 1927): inside [0, 1], and of some width even at 0 or n successes.

    Of no observation at all nothing is known: [0, 1].

    Raises:
        BadInput: successes are not among 0..n, or the level not between 0 and 1.
    """
    _check_level(level)
    if not 0 <= successes <= n:
        raise BadInput(f"Successes are among 0 to n, got {successes} of {n}.")
    if n == 0:
        return Interval(0.0, 1.0)
    z = NormalDist().inv_cdf((1 + level) / 2)
    fraction, shrink = successes / n, 1 + z * z / n
    middle = (fraction + z * z / (2 * n)) / shrink
    half = z * math.sqrt(fraction * (1 - fraction) / n + z * z / (4 * n * n)) / shrink
    return Interval(0.0 if successes == 0 else middle - half, 1.0 if successes == n else middle + half)


def bootstrap_mean(values: Sequence[float] | np.ndarray, seed: int, level: float = 0.95) -> Interval:
    """Returns the percentile-bootstrap interval of a mean (Efron 1979); the same seed gives the same interval.

    It takes values as independent, and is too narrow below about 20 of them.

    Args:
        values: finite, at least two.
        seed: of the resampling.
        level: of confidence, between 0 and 1.

    Raises:
        BadInput: fewer than two values, one that is not finite, or a level outside (0, 1).
    """
    _check_level(level)
    observed = np.asarray(values, dtype=np.float64)
    if observed.ndim != 1 or len(observed) < 2:
        raise BadInput(f"An interval needs a row of at least 2 values, got shape {observed.shape}.")
    if not np.isfinite(observed).all():
        raise BadInput(f"{int((~np.isfinite(observed)).sum())} of {len(observed)} values are not finite.")
    return _bootstrap(observed, np.ones(len(observed)), seed, level)


def _bootstrap(sums: np.ndarray, sizes: np.ndarray, seed: int, level: float) -> Interval:
    """Ends between which the sum of resampled groups over their size lies."""
    generator = np.random.default_rng(seed)
    picks = (generator.integers(len(sums), size=len(sums)) for _ in range(_DRAWS))
    means = [sums[pick].sum() / sizes[pick].sum() for pick in picks]
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return Interval(float(low), float(high))


def _check_level(level: float) -> None:
    if not 0 < level < 1:
        raise BadInput(f"A level of confidence is between 0 and 1, such as 0.95, got {level}.")
