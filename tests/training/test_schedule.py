"""The schedule has the shape of figure 11 and the official script."""

import dataclasses
from itertools import pairwise

import pytest

from jali.artefact import BadInput
from jali.training.schedule import Schedule


def test_density_falls_linearly_and_stays():
    schedule = Schedule(steps=1000, density=1 / 64)
    assert schedule.density_at(249) == pytest.approx((1 + 1 / 64) / 2, abs=1e-3)
    assert schedule.density_at(500) == schedule.density_at(999) == 1 / 64
    values = [schedule.density_at(i) for i in range(1000)]
    assert values == sorted(values, reverse=True)


def test_exponential_annealing_halves_at_equal_intervals():
    schedule = Schedule(steps=1000, density=1 / 16, anneal="exponential")
    assert schedule.density_at(124) == pytest.approx(1 / 2, rel=0.02)
    assert schedule.density_at(249) == pytest.approx(1 / 4, rel=0.02)


# Relative rates read off figure 11 (fact sheet 2.1): final density 1/64 of a run annealed over its first half.
@pytest.mark.parametrize(
    ("share", "rate"), [(0.01, 0.1263), (0.23, 0.1317), (0.39, 0.16), (0.483, 0.297), (0.5, 0.5045)]
)
def test_the_sharkfin_is_the_papers(share, rate):
    steps = 100_000
    schedule = Schedule(steps=steps, lr=1.0, density=1 / 64)
    assert schedule.lr_at(int(share * steps) - 1) == pytest.approx(rate, rel=0.03)


def test_the_rate_rises_then_falls_to_zero():
    schedule = Schedule(steps=1000, lr=1.0, density=1.0, anneal="none", sharkfin=False)
    assert schedule.lr_at(0) == pytest.approx(0.1)
    assert schedule.lr_at(9) == pytest.approx(1.0)
    assert schedule.lr_at(999) == pytest.approx(1 / 990)


def test_the_exponent_bends_the_line():
    """Appendix of the official script: 1 − (1 − p)^e of the way."""
    schedule = Schedule(steps=1000, density=1 / 16, anneal_exponent=3.0)
    assert schedule.density_at(124) == pytest.approx(1 + (1 / 16 - 1) * (1 - 0.75**3))
    straight = Schedule(steps=1000, density=1 / 16)
    assert all(schedule.density_at(i) < straight.density_at(i) for i in range(498))


def test_power_annealing_is_straight_where_both_axes_are_logarithms():
    schedule = Schedule(steps=10_000, density=1 / 64, anneal="power", anneal_start=0.01, anneal_stop=0.5)
    assert schedule.density_at(99) == 1
    halved = [schedule.density_at(at - 1) for at in (100, 200, 400, 800, 1600, 3200)]
    ratios = [b / a for a, b in pairwise(halved)]
    assert ratios == pytest.approx([ratios[0]] * 5)
    assert schedule.density_at(4999) == 1 / 64
    from_the_start = Schedule(steps=100, density=1 / 64, anneal="power")
    assert from_the_start.density_at(0) == 1
    assert from_the_start.density_at(48) > from_the_start.density_at(49) == 1 / 64


def test_annealing_at_one_moment_is_a_jump():
    schedule = Schedule(steps=10, density=1 / 4, anneal_start=0.5, anneal_stop=0.5)
    assert [schedule.density_at(i) for i in range(3, 6)] == [1.0, 1 / 4, 1 / 4]


def test_embeddings_follow_the_others_unless_asked():
    for anneal in ("along", "late"):
        schedule = Schedule(steps=1000, density=1 / 13, anneal="exponential", embedding_anneal=anneal)
        assert all(schedule.embedding_density_at(i) == schedule.density_at(i) for i in range(1000))


def test_embeddings_are_cut_as_in_the_script():
    """Of width 4 · 256 at pfrac 1/4: blocks end at pfrac / 16, embeddings at pfrac / 4; pfrac falls from 16."""
    along = Schedule(steps=1000, density=1 / 64, embedding_factor=4.0)
    late = dataclasses.replace(along, embedding_anneal="late")
    for i in range(1000):
        pfrac = along.density_at(i) * 16
        mapped = 0.25 + (pfrac - 0.25) * (4 - 0.25) / (16 - 0.25)
        assert along.embedding_density_at(i) == pytest.approx(mapped / 4)
        assert late.embedding_density_at(i) == min(pfrac / 4, 1.0)
    assert along.embedding_density_at(999) == late.embedding_density_at(999) == 1 / 16
    assert late.embedding_density_at(374) == 1  # Three quarters of the way: dense until the last quarter.
    assert late.embedding_density_at(390) < 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"steps": 0},
        {"density": 0.0},
        {"anneal_start": 0.6},
        {"lr": 0.0},
        {"lr": float("nan")},
        {"warmup": 2.0},
        {"warmup": -1.0},
        {"anneal_exponent": 0.0},
        {"anneal_exponent": 2.0, "anneal": "exponential"},
        {"embedding_factor": 0.5},
    ],
)
def test_values_out_of_range_are_refused(wrong):
    with pytest.raises(BadInput):
        Schedule(**{"steps": 10, **wrong})
