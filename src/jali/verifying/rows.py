"""Rows of a claim: a named number whose n counts clusters of pairs and whose interval resamples those."""

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from jali import stats
from jali.stats import Number
from jali.tasks.task import Pairs, Score
from jali.verifying.report import Row


def clusters(pairs: Pairs) -> list[list[int]]:
    """The factors over which pairs are not independent: template and context; pairs themselves where there are none.

    Pairs without context are each a context of their own.
    """
    template, number = pairs.template[::2].tolist(), list(range(len(pairs)))
    source = [place if place >= 0 else -1 - i for i, place in enumerate(pairs.source[::2].tolist())]
    found = [factor for factor in (template, source) if 1 < len(set(factor)) < len(factor)]
    return found or [number]


def loss(name: str, score: Score, pairs: Pairs) -> Row:
    """A mean loss in nats; the two sides of a pair are one observation."""
    return mean(name, score.losses, pairs, "nats")


def accuracy(name: str, score: Score, pairs: Pairs) -> Row:
    """A share of right prompts."""
    return share(name, score.margin > 0, pairs)


def mean(name: str, of_rows: Tensor, pairs: Pairs, unit: str, seed: int = 0) -> Row:
    """A mean over the rows of pairs, shape (N,), or over the pairs, shape (N/2,)."""
    return Row(name, stats.clustered(_by_pair(of_rows, pairs), clusters(pairs), unit, seed), len(pairs))


def share(name: str, of_rows: Tensor, pairs: Pairs) -> Row:
    """A share of rows, shape (N,), that are true, or the mean of shares of pairs, shape (N/2,).

    Where all clusters agree a bootstrap has no width; then the Wilson interval at n clusters is given.
    """
    number = mean(name, of_rows.double(), pairs, "fraction").number
    n = number.n or 1
    low, high = stats.wilson(number.value * n, n)
    if number.low is None or number.high is None or number.low == number.high:
        number = Number(number.value, "fraction", n, min(low, number.value), max(high, number.value))
    return Row(name, number, len(pairs))


def share_of(name: str, of_rows: Tensor, among: Tensor, pairs: Pairs) -> Row:
    """A share of some of the rows, both of shape (N,); pairs without any are left out."""
    held = among.view(-1, 2).sum(1)
    kept = pairs.select(held.nonzero().flatten().tolist())
    if not len(kept):
        return Row(name, Number(0.0, "fraction", 0), 0)
    of_pairs = ((of_rows & among).view(-1, 2).sum(1) / held.clamp(min=1))[held > 0]
    return share(name, of_pairs, kept)


def correlation(name: str, one: Tensor, other: Tensor, pairs: Pairs) -> Row:
    """A correlation over the rows of pairs, both of shape (N,)."""
    factors = [[level for level in factor for _ in (0, 1)] for factor in clusters(pairs)]
    return Row(name, stats.correlation(one.double().numpy(), other.double().numpy(), factors), len(pairs))


def over(name: str, values: Sequence[float], unit: str) -> Row:
    """A mean over independent things, such as random circuits, with its bootstrap interval."""
    return Row(name, stats.mean(values, unit) if len(values) > 1 else Number(float(values[0]), unit, len(values)))


def median(name: str, values: Sequence[float], unit: str) -> Row:
    """A median over independent things, such as nodes, with its bootstrap interval."""
    return Row(name, stats.median(values, unit))


def part(name: str, count: int, n: int) -> Row:
    """A share of n things, such as nodes, with its Wilson interval."""
    return Row(name, stats.share(count, n))


def exact(name: str, value: float, unit: str, n: int | None = None) -> Row:
    """A count, or another number that was not estimated."""
    return Row(name, Number(value, unit, n))


def _by_pair(of_rows: Tensor, pairs: Pairs) -> np.ndarray:
    values = of_rows.double()
    return (values.view(-1, 2).mean(1) if len(values) == 2 * len(pairs) else values).numpy()
