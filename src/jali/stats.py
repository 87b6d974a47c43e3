"""Numbers with their unit, their n and their interval."""

import functools
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
    """Observations behind it; clusters of them where they are not independent."""
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


def student(values: Sequence[float] | np.ndarray, unit: str) -> Number:
    """Returns the mean of at least two values with Student's t interval, for few of them, such as one of each seed.

    It takes values as independent and normal. Unlike a bootstrap it is not too narrow for being of few.

    Raises:
        BadInput: there are fewer than two.
    """
    observed = np.asarray(values, dtype=np.float64)
    if len(observed) < 2:
        raise BadInput(f"An interval needs a row of at least 2 values, got {len(observed)}.")
    middle = float(observed.mean())
    half = _student_quantile(len(observed) - 1) * float(observed.std(ddof=1)) / math.sqrt(len(observed))
    return Number(middle, unit, len(observed), middle - half, middle + half)


def _student_quantile(freedom: int, level: float = 0.95) -> float:
    """The t that a Student variable of so many degrees of freedom exceeds on neither side, at a level.

    By bisection over the angle of t = √ν tan θ, in which the distribution is a finite sum.
    """
    low, high = 0.0, math.pi / 2
    for _ in range(60):
        angle = (low + high) / 2
        if _student_within(angle, freedom) < level:
            low = angle
        else:
            high = angle
    return math.sqrt(freedom) * math.tan((low + high) / 2)


def _student_within(angle: float, freedom: int) -> float:
    """Probability that |t| ≤ √ν tan(angle)."""
    odd, cosine = freedom % 2, math.cos(angle)
    term = total = (cosine if freedom > 1 else 0.0) if odd else 1.0
    for k in range(2 + odd, freedom - 1, 2):
        term *= (k - 1) / k * cosine**2
        total += term
    inside = math.sin(angle) * total
    return 2 / math.pi * (angle + inside) if odd else inside


def median(values: Sequence[float] | np.ndarray, unit: str, seed: int = 0) -> Number:
    """Returns the median of at least one value with its bootstrap interval; of one value there is none."""
    observed = np.asarray(values, dtype=np.float64)
    middle = float(np.median(observed))
    if len(observed) < 2:
        return Number(middle, unit, len(observed))
    picks = np.random.default_rng(seed).integers(len(observed), size=(_DRAWS // 4, len(observed)))
    low, high = np.quantile(np.median(observed[picks], axis=1), [0.025, 0.975])
    return Number(middle, unit, len(observed), float(low), float(high))


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


def clustered(
    values: Sequence[float] | np.ndarray, clusters: Sequence[Sequence[int]], unit: str, seed: int = 0
) -> Number:
    """Returns the mean of observations that share templates, words or contexts, with its interval.

    Each of the crossed factors has its levels resampled, all observations of a level together (Owen 2007, the
    pigeonhole bootstrap); with one factor this is the cluster bootstrap. It is too narrow below about 20 levels.

    Args:
        values: one per observation, at least one.
        clusters: one row per factor: the level of each observation. A factor of one level says nothing and is left out.
        unit: of the observations.
        seed: of the resampling.

    Returns:
        `n` is the number of levels of the coarsest factor; where no factor has two levels there is no interval.
    """
    observed = np.asarray(values, dtype=np.float64)
    weights, levels = _resampled(tuple(map(tuple, clusters)), len(observed), seed)
    value = float(observed.mean())
    if not levels:
        return Number(value, unit, 1)
    low, high = np.quantile(weights @ observed, [0.025, 0.975])
    return Number(value, unit, min(levels), min(float(low), value), max(float(high), value))


def correlation(
    one: Sequence[float] | np.ndarray,
    other: Sequence[float] | np.ndarray,
    clusters: Sequence[Sequence[int]],
    seed: int = 0,
) -> Number:
    """Returns Pearson's correlation of paired observations, with an interval and an `n` as those of `clustered`.

    It is 0 where one side does not vary.
    """
    both = np.stack([np.asarray(one, dtype=np.float64), np.asarray(other, dtype=np.float64)])
    weights, levels = _resampled(tuple(map(tuple, clusters)), both.shape[1], seed)
    value = float(_correlations(np.full((1, both.shape[1]), 1 / both.shape[1]), *both)[0])
    if not levels:
        return Number(value, "correlation", 1)
    low, high = np.quantile(_correlations(weights, *both), [0.025, 0.975])
    return Number(value, "correlation", min(levels), min(float(low), value), max(float(high), value))


@functools.lru_cache(maxsize=16)
def _resampled(clusters: tuple[tuple[int, ...], ...], n: int, seed: int) -> tuple[np.ndarray, list[int]]:
    """Weights of observations in each resample, shape (resamples, n), rows adding up to 1; levels of each factor."""
    codes = [np.unique(np.asarray(factor), return_inverse=True)[1] for factor in clusters]
    codes = [code for code in codes if code.max(initial=0) > 0]
    generator, weights = np.random.default_rng(seed), np.ones((_DRAWS // 4, n))
    levels = [int(code.max()) + 1 for code in codes]
    for code, count in zip(codes, levels, strict=True):
        weights *= generator.multinomial(count, np.full(count, 1 / count), size=len(weights))[:, code]
    weights = weights[weights.sum(1) > 0]
    return weights / weights.sum(1, keepdims=True), levels


def _correlations(weights: np.ndarray, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Correlation under each row of weights."""
    means = [weights @ values for values in (one, other)]
    spreads = [np.maximum(weights @ v**2 - m**2, 0.0) for v, m in zip((one, other), means, strict=True)]
    scale = np.sqrt(spreads[0] * spreads[1])
    alive = scale > 1e-12 * max(float(np.abs(one).max(initial=0) * np.abs(other).max(initial=0)), 1e-300)
    product = weights @ (one * other) - means[0] * means[1]
    return np.where(alive, product / np.where(alive, scale, 1.0), 0.0).clip(-1.0, 1.0)


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


def sign_test(differences: Sequence[float] | np.ndarray) -> float:
    """Returns the two-sided p of the sign test: how often as many of one sign, or more, come of fair coins.

    Differences of zero are left out; of none at all it is 1.
    """
    observed = np.asarray(differences, dtype=np.float64)
    up, n = int((observed > 0).sum()), int((observed != 0).sum())
    tail = sum(math.comb(n, k) for k in range(min(up, n - up) + 1)) / 2**n
    return min(1.0, 2 * tail)


class RankSum(NamedTuple):
    """How far values of one kind lie above those of another."""

    u: float
    """Pairs of one and the other in which the first is larger, ties counted half (Mann and Whitney 1947)."""
    most: int
    """Pairs there are."""
    p: float
    """One-sided, by the normal approximation with ties; 1 where all values are the same."""

    @property
    def auc(self) -> float:
        """The share u / most."""
        return self.u / self.most

    @property
    def biserial(self) -> float:
        """The rank-biserial correlation, 2 auc − 1."""
        return 2 * self.auc - 1


def rank_sum(ones: Sequence[float] | np.ndarray, others: Sequence[float] | np.ndarray) -> RankSum:
    """Returns whether `ones` are larger than `others`, by their ranks.

    Raises:
        BadInput: there are none of a kind.
    """
    first, n = len(ones), len(ones) + len(others)
    if not 0 < first < n:
        raise BadInput(f"Ranks are compared between two kinds of values, got {first} and {n - first}.")
    _, codes, ties = np.unique(np.concatenate([ones, others]), return_inverse=True, return_counts=True)
    ranks = (np.cumsum(ties) - (ties - 1) / 2)[codes]
    most = first * (n - first)
    u = float(ranks[:first].sum()) - first * (first + 1) / 2
    spread = math.sqrt(most / 12 * (n + 1 - float((ties.astype(float) ** 3 - ties).sum()) / (n * (n - 1))))
    p = math.erfc((u - most / 2) / spread / math.sqrt(2)) / 2 if spread else 1.0  # Not 0 where u is large.
    return RankSum(u, most, p)


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
