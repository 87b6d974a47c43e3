"""The schedule has the shape of figure 11 and the official script."""

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


@pytest.mark.parametrize("wrong", [{"steps": 0}, {"density": 0.0}, {"anneal_start": 0.6}, {"lr": 0.0}])
def test_values_out_of_range_are_refused(wrong):
    with pytest.raises(BadInput):
        Schedule(**{"steps": 10, **wrong})
