"""Intervals against published values, exact distributions and their own properties."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jali import stats
from jali.artefact import BadInput
from jali.stats import Interval, Number, bootstrap_mean, grouped_mean, mean, rank_sum, ratio, share, student, wilson


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [  # Newcombe (1998), Statistics in Medicine 17, table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_gives_the_published_intervals(successes, n, low, high):
    assert wilson(successes, n) == pytest.approx((low, high), abs=5e-5)
    assert wilson(n - successes, n) == pytest.approx((1 - high, 1 - low), abs=5e-5)


@given(st.integers(0, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), st.floats(0.01, 0.999))
def test_wilson_holds_the_share_and_stays_inside_0_and_1(counts, level):
    successes, n = counts
    low, high = wilson(successes, n, level)
    assert 0.0 <= low <= high <= 1.0
    if n:
        assert low - 1e-12 <= successes / n <= high + 1e-12


def test_wilson_solves_its_own_equation():
    """Its ends are the shares p with |p̂ − p| = z √(p (1 − p) / n)."""
    for p in wilson(7, 30):
        assert abs(7 / 30 - p) == pytest.approx(1.959963984540054 * math.sqrt(p * (1 - p) / 30))


def test_of_nothing_nothing_is_known():
    assert wilson(0, 0) == Interval(0.0, 1.0)
    assert share(0, 0) == Number(0.0, "fraction", 0, 0.0, 1.0)


@pytest.mark.parametrize(("successes", "n"), [(-1, 3), (4, 3)])
def test_impossible_counts_are_refused(successes, n):
    with pytest.raises(BadInput, match=f"got {successes} of {n}"):
        wilson(successes, n)


@pytest.mark.parametrize("level", [0.0, 1.0, 95.0, math.nan])
def test_a_level_is_between_0_and_1(level):
    with pytest.raises(BadInput, match="level of confidence"):
        wilson(1, 2, level)
    with pytest.raises(BadInput, match="level of confidence"):
        bootstrap_mean([1.0, 2.0], 0, level)


def test_the_bootstrap_of_a_mean_is_near_its_normal_interval():
    """For many values the interval is mean ± 1.96 standard errors; 4,000 draws leave some noise in its ends."""
    values = np.random.default_rng(1).exponential(size=2000)
    error = values.std() / math.sqrt(len(values))
    low, high = bootstrap_mean(values, seed=0)
    assert (low, high) == pytest.approx((values.mean() - 1.96 * error, values.mean() + 1.96 * error), abs=0.12 * error)


def test_the_bootstrap_of_two_values_is_exact():
    """Means of two draws are 0, 1/2, 1 with chances 1/4, 1/2, 1/4: so 95 % reach both ends, and 40 % neither."""
    assert bootstrap_mean([0.0, 1.0], seed=0) == Interval(0.0, 1.0)
    assert bootstrap_mean([0.0, 1.0], seed=0, level=0.4) == Interval(0.5, 0.5)


def test_the_bootstrap_covers_as_often_as_it_says():
    generator = np.random.default_rng(0)
    covered = [low <= 0.0 <= high for low, high in (bootstrap_mean(generator.normal(size=40), s) for s in range(40))]
    assert sum(covered) >= 33


@given(st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=8), st.integers(0, 3))
@settings(max_examples=8)
def test_the_bootstrap_stays_among_the_values_and_repeats(values, seed):
    interval = bootstrap_mean(values, seed)
    assert interval == bootstrap_mean(np.array(values), seed)
    assert min(values) - 1e-6 <= interval.low <= interval.high <= max(values) + 1e-6


@pytest.mark.parametrize(
    ("values", "said"),
    [([], "at least 2"), ([1.0], "at least 2"), ([[1.0, 2.0]], "shape"), ([1.0, math.nan, math.inf], "2 of 3")],
)
def test_values_without_an_interval_are_refused(values, said):
    with pytest.raises(BadInput, match=said):
        bootstrap_mean(values, 0)


def test_a_mean_has_its_interval_and_its_n():
    number = mean([1.0, 2.0, 6.0], "nats", seed=4)
    assert (number.value, number.unit, number.n) == (3.0, "nats", 3)
    assert Interval(*[number.low, number.high]) == bootstrap_mean([1.0, 2.0, 6.0], 4)


@pytest.mark.parametrize(
    ("n", "quantile"), [(2, 12.7062), (3, 4.3027), (4, 3.1824), (6, 2.5706), (11, 2.2281), (31, 2.0423)]
)
def test_a_mean_of_few_has_the_interval_of_the_tables_of_student(n, quantile):
    values = np.arange(n, dtype=float) ** 2
    found = student(values, "nats")
    half = quantile * values.std(ddof=1) / math.sqrt(n)
    assert (found.value, found.n, found.unit) == (values.mean(), n, "nats")
    assert (found.low, found.high) == pytest.approx((values.mean() - half, values.mean() + half), rel=1e-4)


def test_a_mean_of_one_has_no_interval():
    with pytest.raises(BadInput, match="at least 2"):
        student([1.0], "nats")


def test_the_rank_sum_counts_pairs_and_ties_half():
    found = rank_sum([3.0, 5.0, 2.0], [2.0, 1.0, 4.0, 0.0])
    pairs = [(one > other) + (one == other) / 2 for one in (3, 5, 2) for other in (2, 1, 4, 0)]
    assert (found.u, found.most) == (sum(pairs), 12)
    assert found.auc == pytest.approx(sum(pairs) / 12)
    assert found.biserial == pytest.approx(2 * found.auc - 1)


def test_the_p_of_a_rank_sum_is_that_of_its_normal_approximation():
    ones, others = np.arange(50.0) + 1000, np.arange(50.0)
    others[:3] += 2000
    ones[-18:] += 5000  # So three of the others lie above 32 of the ones.
    found = rank_sum(ones, others)
    assert found.u == 2500 - 3 * 32
    z = (found.u - 1250) / math.sqrt(2500 * 101 / 12)
    assert found.p == pytest.approx(0.5 * math.erfc(z / math.sqrt(2)), rel=1e-6)


def test_equal_values_say_nothing_and_one_kind_is_refused():
    assert rank_sum([1.0, 1.0], [1.0]).p == 1.0
    assert rank_sum([1.0, 1.0], [1.0]).auc == 0.5
    with pytest.raises(BadInput, match="two kinds"):
        rank_sum([1.0], [])


def test_a_ratio_weighs_groups_by_their_size():
    number = ratio([2.0, 30.0, 0.0], [1, 9, 0], "nats", seed=2)
    assert (number.value, number.unit, number.n) == (3.2, "nats", 10)
    assert number == ratio([2.0, 30.0], [1, 9], "nats", seed=2)
    assert (number.low, number.high) == (2.0, pytest.approx(30 / 9)), "two groups: both ends are one of them twice"


def test_a_ratio_of_equal_groups_is_the_bootstrap_of_their_means():
    values = np.random.default_rng(3).normal(size=300)
    number, interval = ratio(values * 5, np.full(300, 5), "nats"), bootstrap_mean(values, seed=0)
    width = interval.high - interval.low
    assert number.value == pytest.approx(values.mean())
    assert (number.low, number.high) == pytest.approx(interval, abs=0.1 * width)


def test_a_ratio_of_one_group_has_no_interval():
    assert ratio([6.0], [3], "nats") == Number(2.0, "nats", 3)


def test_wilson_takes_a_share_of_weighed_observations():
    assert share(4.5, 8) == Number(4.5 / 8, "fraction", 8, *wilson(4.5, 8))
    assert wilson(4, 8).low < wilson(4.5, 8).low < wilson(5, 8).low


def test_a_number_reads_as_people_write_it():
    assert str(Number(12, "nodes")) == "12 nodes"
    assert str(Number(0.97349, "fraction", 800, 0.96, 0.98125)) == "0.9735 fraction [0.96, 0.9812], n = 800"
    assert Number(1.5, "nats", n=2).to_json() == {"value": 1.5, "unit": "nats", "n": 2, "low": None, "high": None}


@pytest.mark.parametrize("facts", [{"value": math.nan}, {"value": 1.0, "low": -math.inf, "high": 2.0}])
def test_a_number_in_a_report_is_finite(facts):
    with pytest.raises(BadInput, match="finite"):
        Number(unit="nats", **facts)


def test_an_interval_has_two_ends():
    with pytest.raises(BadInput, match="two ends"):
        Number(1.0, "nats", n=3, low=0.5)


def test_a_ratio_resamples_groups_and_weighs_observations():
    random = np.random.default_rng(0)
    level = np.repeat(random.normal(size=40), 25)  # Groups of 25 that share most of their value.
    values, counts = (level + 0.1 * random.normal(size=1000)).reshape(40, 25), np.full(40, 25)
    found = ratio(values.sum(1), counts, "nats")
    assert found.value == pytest.approx(values.mean())
    assert found.n == 1000
    alone = bootstrap_mean(values.flatten(), 0)
    assert (found.high or 0) - (found.low or 0) > 3 * (alone.high - alone.low)
    assert ratio([6.0, 0.0, 1.0], [3, 0, 1], "nats").value == 7 / 4
    assert ratio([6.0], [3], "nats") == Number(2.0, "nats", 3)


def test_a_grouped_mean_is_the_ratio_of_its_groups():
    values, groups = np.array([[1.0, 2.0, 6.0], [0.0, 4.0, 5.0]]), np.array([[7, 7, 2], [2, 2, 9]])
    assert grouped_mean(values, groups, "nats", seed=1) == ratio([10.0, 3.0, 5.0], [3, 2, 1], "nats", seed=1)


def test_values_that_share_their_group_get_a_wider_interval():
    level = np.repeat(np.random.default_rng(0).normal(size=40), 25)
    shared = grouped_mean(level, np.arange(1000) // 25, "nats")
    alone = grouped_mean(level, np.arange(1000), "nats")
    assert shared.value == pytest.approx(alone.value)
    assert (shared.high or 0) - (shared.low or 0) > 3 * ((alone.high or 0) - (alone.low or 0))
    assert grouped_mean(level, np.zeros(1000, dtype=int), "nats").low is None


def test_clusters_widen_an_interval_and_n_counts_them():
    values = [0.0] * 50 + [1.0] * 50
    apart = stats.clustered(values, [range(100)], "nats")
    together = stats.clustered(values, [[i // 25 for i in range(100)]], "nats")
    assert (apart.n, together.n) == (100, 4)
    assert together.high - together.low > 3 * (apart.high - apart.low)
    assert stats.clustered(values, [[0] * 100], "nats").low is None
    crossed = stats.clustered(values, [[i // 10 for i in range(100)], [i % 5 for i in range(100)]], "nats")
    assert crossed.n == 5
    assert crossed.low <= crossed.value <= crossed.high


def test_a_correlation_has_its_sign_and_is_zero_where_nothing_varies():
    rising, each = list(range(20)), [range(20)]
    assert stats.correlation(rising, [2 * x for x in rising], each).value == pytest.approx(1)
    assert stats.correlation(rising, [-x for x in rising], each).high == pytest.approx(-1)
    assert stats.correlation(rising, [3.0] * 20, each).value == 0


@pytest.mark.parametrize(
    ("signs", "p"), [([1] * 5, 1 / 16), ([-1] * 6, 1 / 32), ([1, 1, 1, -1], 10 / 16), ([1, -1], 1.0), ([0.0], 1.0)]
)
def test_a_sign_test_is_exact_and_leaves_zeros_out(signs, p):
    assert stats.sign_test(signs) == pytest.approx(p)
    assert stats.sign_test([*signs, 0.0]) == pytest.approx(p)


def test_a_median_of_one_value_has_no_interval():
    assert stats.median([2.0], "nats").low is None
    found = stats.median([1.0, 2.0, 9.0], "nats")
    assert (found.value, found.n) == (2.0, 3)
    assert found.low <= 2.0 <= found.high
