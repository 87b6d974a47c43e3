"""Exact tests and intervals against published values, brute force and their own definitions."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jali.artefact import BadInput
from jali.behaviour.inference import (
    Discordance,
    below_chance,
    binomial,
    clopper_pearson,
    divergence,
    evenness,
    holm,
    is_equivalent,
    mcnemar,
    paired_difference,
    power,
    sign_flip,
    true_rate,
)

COUNTS = st.integers(0, 30)


def test_items_are_counted_by_how_they_changed():
    found = Discordance.of([True, True, False, False, True], [True, False, True, False, False])
    assert found == Discordance(kept=1, lost=2, gained=1, missed=1)
    assert (found.n, found.gap) == (5, pytest.approx(0.2))
    with pytest.raises(BadInput, match="got 2 and 1"):
        Discordance.of([True, False], [True])
    with pytest.raises(BadInput, match="at least 0"):
        Discordance(1, -1, 0, 0)


@given(COUNTS, COUNTS)
def test_mcnemar_sums_what_is_as_rare(lost, gained):
    n, fewer = lost + gained, min(lost, gained)
    chances = [math.comb(n, k) / 2**n for k in range(n + 1)]
    as_rare = sum(c for c in chances if c <= chances[fewer] * (1 + 1e-9))
    found = mcnemar(lost, gained)
    assert found.p == pytest.approx(as_rare)
    as_often = sum({k: chances[k] for k in (fewer, n - fewer)}.values())
    assert found.mid_p == pytest.approx(as_rare - as_often / 2 if n else 1.0)


def test_six_one_way_are_the_least_evidence():
    assert mcnemar(5, 0).p > 0.05 > mcnemar(6, 0).p == pytest.approx(2 / 64)
    assert mcnemar(0, 0) == (1.0, 1.0)
    with pytest.raises(BadInput):
        mcnemar(-1, 3)


@pytest.mark.parametrize(
    ("chance", "true", "items"), [(0.25, 0.10, 55), (0.25, 0.15, 139), (1 / 3, 0.10, 25), (0.5, 0.3, 53)]
)
def test_items_that_show_avoidance(chance, true, items):
    """The fact sheet's table: items for 90 % power at .05, found by simulation there."""

    def found(n):
        tails = np.array([below_chance(right, n, chance) for right in range(n + 1)])
        return float(binomial(n, true)[tails <= 0.05].sum())

    assert found(items) == pytest.approx(0.9, abs=0.03)


def test_below_chance_is_one_sided():
    assert below_chance(0, 10, 0.25) == pytest.approx(0.75**10)
    assert below_chance(10, 10, 0.25) == 1.0
    with pytest.raises(BadInput):
        below_chance(11, 10, 0.25)
    with pytest.raises(BadInput):
        below_chance(1, 10, 1.0)


@given(st.lists(st.integers(-2, 2), min_size=1, max_size=9))
def test_signs_are_flipped_in_all_ways(differences):
    sums = [
        abs(sum(s * d for s, d in zip(signs, differences, strict=True)))
        for signs in itertools.product((-1, 1), repeat=len(differences))
    ]
    seen = abs(sum(differences))
    found = sign_flip(differences)
    assert found.p == pytest.approx(np.mean([one >= seen for one in sums]))
    assert found.mid_p == pytest.approx(np.mean([(one > seen) + (one == seen) / 2 for one in sums]))


def test_signs_of_fractions_are_refused():
    with pytest.raises(BadInput, match="whole numbers"):
        sign_flip([0.5, 1])  # pyright: ignore[reportArgumentType]


def test_clopper_and_pearson_give_the_published_intervals():
    """Newcombe (1998), Statistics in Medicine 17, table I, method 5; and three over n."""
    for (successes, n), ends in {
        (81, 263): (0.2527, 0.3676),
        (15, 148): (0.0578, 0.1617),
        (0, 20): (0.0, 0.1684),
        (1, 29): (0.0009, 0.1776),
    }.items():
        assert clopper_pearson(successes, n) == pytest.approx(ends, abs=1e-4)
    assert clopper_pearson(0, 3000, 0.9).high == pytest.approx(3 / 3000, rel=0.01)
    assert clopper_pearson(20, 20).high == 1.0


@given(st.integers(1, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), st.floats(0.6, 0.999))
def test_ends_are_where_tails_are_the_level(counts, level):
    successes, n = counts
    low, high = clopper_pearson(successes, n, level)
    if successes:
        assert binomial(n, low)[successes:].sum() == pytest.approx((1 - level) / 2, rel=1e-6)
    if successes < n:
        assert binomial(n, high)[: successes + 1].sum() == pytest.approx((1 - level) / 2, rel=1e-6)


def likeliest(changes, gap):
    """The share gained that makes what was seen likeliest, were that gap true: by looking at many."""
    share = np.linspace(max(0.0, -gap), (1 - gap) / 2, 200_001)
    with np.errstate(divide="ignore", invalid="ignore"):
        parts = [
            (changes.gained, share),
            (changes.lost, share + gap),
            (changes.n - changes.gained - changes.lost, 1 - 2 * share - gap),
        ]
        likelihood = sum(count * np.log(np.maximum(p, 0)) for count, p in parts if count)
    return float(share[np.argmax(likelihood)])


@settings(max_examples=30, deadline=None)
@given(COUNTS, st.integers(1, 20), st.integers(0, 20), COUNTS)
def test_ends_of_a_gap_are_two_standard_errors_away(kept, lost, gained, missed):
    changes = Discordance(kept, lost, gained, missed)
    low, high = paired_difference(changes)
    assert -1 <= low <= changes.gap <= high <= 1
    for end in (low, high):
        if -1 < end < 1:
            share = likeliest(changes, end)
            error = math.sqrt(changes.n * (2 * share + end - end**2))
            assert abs(changes.n * end - (lost - gained)) / error == pytest.approx(1.96, abs=0.02)


def test_a_gap_turned_round_has_the_interval_turned_round():
    low, high = paired_difference(Discordance(36, 12, 2, 0))
    assert paired_difference(Discordance(36, 2, 12, 0)) == pytest.approx((-high, -low))
    assert low > 0
    assert paired_difference(Discordance(0, 5, 0, 0)).high == 1.0
    with pytest.raises(BadInput):
        paired_difference(Discordance(0, 0, 0, 0))


def test_no_damage_needs_items_and_not_only_no_difference():
    """Of few items nothing is equivalent; of 300 that all stayed, a margin of .01 is reached."""
    assert not is_equivalent(Discordance(30, 0, 0, 0), 0.01)
    assert is_equivalent(Discordance(300, 0, 0, 0), 0.01)
    assert not is_equivalent(Discordance(290, 10, 0, 0), 0.01)
    assert not is_equivalent(Discordance(290, 0, 10, 0), 0.01)
    with pytest.raises(BadInput):
        is_equivalent(Discordance(1, 0, 0, 0), 0)


def test_holm_steps_down():
    assert holm({"a": 0.01, "b": 0.04, "c": 0.03}) == pytest.approx({"a": 0.03, "b": 0.06, "c": 0.06})
    assert holm({"a": 0.9, "b": 0.8}) == {"a": 1.0, "b": 1.0}
    assert holm({}) == {}


@pytest.mark.parametrize(
    ("items", "gap", "asked"),
    [(50, 0.10, 0.24), (100, 0.10, 0.54), (100, 0.20, 0.96), (200, 0.05, 0.38), (200, 0.10, 0.87), (400, 0.05, 0.71)],
)
def test_power_is_that_of_the_table(items, gap, asked):
    """The fact sheet's table, found by simulation there."""
    assert power(items, gap) == pytest.approx(asked, abs=0.02)


def test_power_without_a_gap_is_at_most_the_level():
    assert 0 < power(200, 0.0) <= 0.05
    assert power(5, 0.9, noise=0.0) == 0.0  # Six are the least.
    with pytest.raises(BadInput):
        power(100, 0.95)


def test_a_judge_is_corrected_for_its_errors():
    for true in (0.0, 0.13, 1.0):
        assert true_rate(true * 0.8 + (1 - true) * 0.1, 0.8, 0.9) == pytest.approx(true)
    assert true_rate(0.0, 0.8, 0.9) == 0.0
    with pytest.raises(BadInput, match="no better than a coin"):
        true_rate(0.2, 0.5, 0.5)


def test_positions_are_even_or_not():
    assert evenness([5, 5, 5, 5]) == pytest.approx(1.0)
    assert evenness([9, 0, 0, 0]) == 0.0
    assert divergence([1, 0], [0, 1]) == pytest.approx(1.0)
    assert divergence([3, 3], [8, 8]) == pytest.approx(0.0)
    for wrong in ([3], [0, 0], [-1, 2]):
        with pytest.raises(BadInput):
            evenness(wrong)
    with pytest.raises(BadInput):
        divergence([1, 1], [1, 1, 1])
