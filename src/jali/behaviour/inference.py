"""Exact statistics of paired evaluations: the same items answered in two contexts, the item being the unit.

Everything is computed from counts, to rounding; nothing is approximated by a normal curve but the score interval of
`paired_difference`, whose coverage holds at a few dozen items (Tango 1998). Intervals and tests of means of real
numbers are in `jali.stats`.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import NamedTuple

import numpy as np

from jali.artefact import BadInput
from jali.stats import Interval

_STEPS = 100
"""Halvings of an interval in a search: more than float64 can tell apart."""


@dataclass(frozen=True)
class Discordance:
    """How items changed from one context to another: a 2 × 2 table."""

    kept: int
    """Right in both."""
    lost: int
    """Right in the first, wrong in the second."""
    gained: int
    """Wrong in the first, right in the second."""
    missed: int
    """Wrong in both."""

    def __post_init__(self) -> None:
        if min(self.kept, self.lost, self.gained, self.missed) < 0:
            raise BadInput(f"Counts of items are at least 0, got {self}.")

    @classmethod
    def of(cls, first: Sequence[bool], second: Sequence[bool]) -> "Discordance":
        """Counts items by whether their answers were right, in the same order.

        Raises:
            BadInput: there is no item, or one side has more.
        """
        if len(first) != len(second) or not first:
            raise BadInput(f"The same items are answered in both contexts; got {len(first)} and {len(second)}.")
        pairs = list(zip(map(bool, first), map(bool, second), strict=True))
        counts = [pairs.count(pair) for pair in ((True, True), (True, False), (False, True), (False, False))]
        return cls(*counts)

    @property
    def n(self) -> int:
        """Items."""
        return self.kept + self.lost + self.gained + self.missed

    @property
    def gap(self) -> float:
        """Accuracy in the first context minus that in the second, in [−1, 1]."""
        return (self.lost - self.gained) / self.n if self.n else 0.0


class Exact(NamedTuple):
    """A two-sided p of counts."""

    p: float
    """How often as much or more comes by chance."""
    mid_p: float
    """The same with half the weight of what is just as much: nearer to its level, no longer at most it."""


def mcnemar(lost: int, gained: int) -> Exact:
    """Tests whether items change one way more often than the other (exact McNemar test, two-sided).

    Args:
        lost: items right in the first context alone.
        gained: items right in the second context alone.

    Returns:
        Both are 1 where no item changed. Six items that changed one way are the least that give p < .05.
    """
    n, fewer = _counted(lost) + _counted(gained), min(lost, gained)
    weights = binomial(n, 0.5)
    tail, seen = 2 * float(weights[: fewer + 1].sum()), float(weights[fewer])
    if 2 * fewer == n:  # Both tails hold what was seen.
        return Exact(1.0, 1.0 - seen / 2 if n else 1.0)
    return Exact(min(1.0, tail), min(1.0, tail - seen))


def below_chance(right: int, n: int, chance: float) -> float:
    """Returns how often one who guesses has at most so many right: a small p says that answers were known and avoided.

    Args:
        right: items answered right.
        n: items, at least 1.
        chance: of a guess, in (0, 1).
    """
    _check_share(right, n)
    if not 0 < chance < 1:
        raise BadInput(f"Chance is between 0 and 1, got {chance}.")
    return float(min(1.0, binomial(n, chance)[: right + 1].sum()))


def sign_flip(differences: Sequence[int]) -> Exact:
    """Tests whether differences are as often of one sign as of the other, weighted by their size (exact).

    Of a difference in differences each pair of items has one of −2 to 2. McNemar's test is of the wrong thing there.

    Args:
        differences: whole numbers, one per pair; the sum of their sizes at most a million.

    Returns:
        p over all 2ⁿ choices of signs, by the distribution of their sum; 1 where all are 0.
    """
    sizes = [abs(int(one)) for one in differences if one]
    if any(one != int(one) for one in differences) or sum(sizes) > 10**6:
        raise BadInput("Signs are flipped of whole numbers whose sizes add up to at most a million.")
    seen, weights = abs(sum(int(one) for one in differences)), np.ones(1)
    for size in sizes:  # weights[k]: of the sum that has k more than the least one.
        weights = (np.pad(weights, (0, 2 * size)) + np.pad(weights, (2 * size, 0))) / 2
    sums = np.abs(np.arange(len(weights)) - sum(sizes))
    more, same = float(weights[sums > seen].sum()), float(weights[sums == seen].sum())
    return Exact(min(1.0, more + same), min(1.0, more + same / 2))


def clopper_pearson(successes: int, n: int, level: float = 0.95) -> Interval:
    """Returns the exact interval of a share (Clopper and Pearson 1934): it never covers less often than it says.

    Of 0 of n its upper end is about 3.7 / n at a level of .95, and 3 / n at .90, which is a one-sided bound of .95.

    Raises:
        BadInput: successes are not among 0..n, n is 0, or the level not between 0 and 1.
    """
    _check_share(successes, n)
    tail = (1 - _checked(level)) / 2
    low = 0.0 if successes == 0 else _crossing(lambda p: float(binomial(n, p)[successes:].sum()) - tail)
    high = 1.0 if successes == n else _crossing(lambda p: tail - float(binomial(n, p)[: successes + 1].sum()))
    return Interval(low, high)


def paired_difference(changes: Discordance, level: float = 0.95) -> Interval:
    """Returns the interval of a gap between two contexts (score interval of Tango 1998, for paired shares)."""
    if changes.n == 0:
        raise BadInput("A gap is of at least 1 item.")
    z = NormalDist().inv_cdf((1 + _checked(level)) / 2)

    def end(sign: int) -> float:
        if sign * changes.gap == 1.0:
            return 1.0
        return _crossing(lambda gap: sign * _score(changes, sign * gap) - z, sign * changes.gap, 1.0)

    return Interval(-end(-1), end(1))


def is_equivalent(changes: Discordance, margin: float, level: float = 0.95) -> bool:
    """Whether two contexts differ by less than a margin, either way (two one-sided tests, each at 1 − level).

    That nothing is damaged is said by this, never by a difference that is not significant.

    Args:
        changes: of items.
        margin: of accuracy, in (0, 1), set before looking.
        level: of confidence.
    """
    if not 0 < margin < 1:
        raise BadInput(f"A margin of accuracy is between 0 and 1, such as 0.015, got {margin}.")
    if not 0.75 < level < 1:
        raise BadInput(f"A level of two one-sided tests is between 0.75 and 1, such as 0.95, got {level}.")
    low, high = paired_difference(changes, 2 * level - 1)
    return -margin < low and high < margin


def holm(ps: Mapping[str, float]) -> dict[str, float]:
    """Returns p values corrected for there being several (Holm 1979), by name as given."""
    adjusted, highest = dict[str, float](), 0.0
    for rank, name in enumerate(sorted(ps, key=lambda name: ps[name])):
        highest = max(highest, min(1.0, (len(ps) - rank) * ps[name]))
        adjusted[name] = highest
    return {name: adjusted[name] for name in ps}


def power(n: int, gap: float, noise: float = 0.05, alpha: float = 0.05) -> float:
    """Returns how often `mcnemar` finds a gap, exactly: before an evaluation, to see whether it can answer.

    Args:
        n: items, at least 1.
        gap: true difference of accuracy, in [0, 1].
        noise: share of items that change each way without it.
        alpha: level of the test.
    """
    one, other = noise + gap, noise
    if n < 1 or not (gap >= 0 and noise >= 0 and one + other <= 1):
        raise BadInput(f"A gap of {gap} above a noise of {noise} both ways is no share of {n} items.")
    changed, split = binomial(n, one + other), one / (one + other) if one else 0.5
    found = 0.0
    for count in range(n + 1):
        refused = _refused(count, alpha)
        if refused >= 0:
            ways = binomial(count, split)
            found += float(changed[count] * (ways[: refused + 1].sum() + ways[count - refused :].sum()))
    return found


def true_rate(rate: float, sensitivity: float, specificity: float) -> float:
    """Returns a rate corrected for a judge's errors (Rogan and Gladen 1978), held inside [0, 1].

    Args:
        rate: of what the judge flags.
        sensitivity: share of true cases that it flags, on a labelled set.
        specificity: share of others that it does not.

    Raises:
        BadInput: the judge is no better than a coin, so nothing can be said.
    """
    if not all(0 <= one <= 1 for one in (rate, sensitivity, specificity)):
        raise BadInput(f"Rates are in [0, 1], got {rate}, {sensitivity} and {specificity}.")
    better = sensitivity + specificity - 1
    if better <= 0:
        raise BadInput(
            f"A judge of sensitivity {sensitivity} and specificity {specificity} is no better than a coin; take "
            "another."
        )
    return min(1.0, max(0.0, (rate + specificity - 1) / better))


def evenness(counts: Sequence[int]) -> float:
    """Returns the entropy of what positions were chosen over the largest there can be: 1 if all alike, 0 if ever one.

    Raises:
        BadInput: there is no choice among at least two positions.
    """
    shares = _shares(counts)
    return float(-(shares[shares > 0] * np.log(shares[shares > 0])).sum() / math.log(len(shares)))


def divergence(counts: Sequence[int], control: Sequence[int]) -> float:
    """Returns how far choices of positions are from those of a control: Jensen–Shannon, in bits, 0 to 1."""
    one, other = _shares(counts), _shares(control)
    if len(one) != len(other):
        raise BadInput(f"Choices are among the same positions, got {len(one)} and {len(other)}.")
    middle = (one + other) / 2
    return float(sum((s[s > 0] * np.log2(s[s > 0] / middle[s > 0])).sum() for s in (one, other)) / 2)


def binomial(n: int, p: float) -> np.ndarray:
    """Returns the probabilities of 0 to n successes of n, float64, shape (n + 1,)."""
    if p in (0.0, 1.0):
        return np.eye(n + 1)[int(p) * n]
    k = np.arange(n + 1)
    factorials = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, n + 1)))])
    return np.exp(factorials[n] - factorials - factorials[::-1] + k * math.log(p) + (n - k) * math.log1p(-p))


def _score(changes: Discordance, gap: float) -> float:
    """How many standard errors the gap that was seen lies below another, were that one true."""
    n, lost, gained = changes.n, changes.lost, changes.gained
    # The likeliest share of items gained under that gap (equation 8 of Tango 1998).
    b, c = -lost - gained + (2 * n - lost + gained) * gap, -gained * gap * (1 - gap)
    share = (math.sqrt(max(b * b - 8 * n * c, 0.0)) - b) / (4 * n)
    variance = n * (2 * share + gap * (1 - gap))
    off = n * gap - (lost - gained)
    return off / math.sqrt(variance) if variance > 0 else math.copysign(math.inf, off) if off else 0.0


def _refused(count: int, alpha: float) -> int:
    """The most items of so many that may change the rarer way for the test to find a gap; −1 where it never does."""
    tails = 2 * np.cumsum(binomial(count, 0.5))
    return min(int(np.searchsorted(tails, alpha, side="right")) - 1, (count - 1) // 2)


def _crossing(rising: Callable[[float], float], low: float = 0.0, high: float = 1.0) -> float:
    """Where a function that rises from below 0 to above it does so."""
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < 0 else (low, middle)
    return high


def _shares(counts: Sequence[int]) -> np.ndarray:
    if len(counts) < 2 or min(counts) < 0 or not sum(counts):
        raise BadInput(f"Choices are counted among at least 2 positions, got {list(counts)}.")
    return np.asarray(counts, dtype=np.float64) / sum(counts)


def _counted(count: int) -> int:
    if count < 0:
        raise BadInput(f"A count of items is at least 0, got {count}.")
    return count


def _check_share(successes: int, n: int) -> None:
    if n < 1 or not 0 <= successes <= n:
        raise BadInput(f"Successes are among 0 to n, of at least 1; got {successes} of {n}.")


def _checked(level: float) -> float:
    if not 0.5 < level < 1:
        raise BadInput(f"A level of confidence is between 0.5 and 1, such as 0.95, got {level}.")
    return level
