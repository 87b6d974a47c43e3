"""Levels of mechanism: each test can be failed alone, and nothing that was not measured is passed."""

import dataclasses

import pytest

from jali.behaviour.mechanism import Mechanism, beats_random, climb

WHOLE = Mechanism(
    restored=0.97,
    random=(0.0,) * 18 + (0.2, 0.6),
    matched=(0.0,) * 20,
    damage={"control in exam": 0.004, "locked in home": 0.015},
    sufficient=0.95,
    fills={"zero": 0.9, "mean": 0.95, "resample": 0.8},
    nonsense=2.5,
    predicted=(60, 60),
)


def test_all_tests_passed_is_level_three():
    level, claims = climb(WHOLE)
    assert level == 3
    assert all(claim.passed for claim in claims)
    assert [claim.name for claim in claims] == [
        "necessary", "specific", "matched", "sufficient", "faithful", "nonsense", "predictive",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "level", "failed"),
    [
        ({"restored": 0.89}, 0, {"necessary", "matched"}),
        ({"random": (0.0,) * 19}, 0, {"necessary"}),
        ({"random": (0.06,) * 20}, 0, {"necessary"}),
        ({"random": (0.0,) * 18 + (0.5, 0.5)}, 0, {"necessary"}),
        ({"matched": ()}, 1, {"matched"}),
        ({"damage": {"control": 0.016}}, 1, {"specific"}),
        ({"damage": {}}, 1, {"specific"}),
        ({"sufficient": 0.89}, 1, {"sufficient"}),
        ({"sufficient": None}, 1, {"sufficient"}),
        ({"fills": {"zero": 0.9, "mean": 0.9}}, 2, {"faithful"}),
        ({"fills": {"zero": 0.9, "mean": 0.9, "resample": 0.7}}, 2, {"faithful"}),
        ({"nonsense": 1.9}, 2, {"nonsense"}),
        ({"nonsense": None}, 2, {"nonsense"}),
        ({"nonsense": 1.9, "nonsense_found": False}, 2, {"nonsense"}),
        ({"predicted": (59, 64)}, 2, {"predictive"}),
        ({"predicted": None}, 2, {"predictive"}),
    ],
)
def test_each_test_can_fail_alone(fields, level, failed):
    found, claims = climb(dataclasses.replace(WHOLE, **fields))
    assert found == level
    assert {claim.name for claim in claims if not claim.passed} == failed


def test_a_bound_that_is_too_low_withholds_the_claim_of_nonsense_and_another_says_that_it_is_one():
    level, claims = climb(dataclasses.replace(WHOLE, nonsense_found=False))
    (held,) = (claim for claim in claims if claim.name == "nonsense")
    assert level == 3 and held.passed and "lower bound" in held.statement
    level, claims = climb(dataclasses.replace(WHOLE, nonsense=1.9, nonsense_found=False))
    (withheld,) = (claim for claim in claims if claim.name == "nonsense")
    assert level == 2 and withheld.passed is None and "lower bound" in withheld.not_run
    assert withheld.value("times, at least") == 1.9


def test_nothing_measured_is_nothing_shown():
    for nothing in (None, Mechanism()):
        level, claims = climb(nothing)
        assert level == 0
        assert all(claim.passed is None and claim.not_run for claim in claims)


def test_a_lucky_draw_is_no_level():
    assert beats_random(0.95, (0.0,) * 19 + (0.9,))
    assert not beats_random(0.95, (0.0,) * 18 + (0.4, 0.4))
    assert not beats_random(0.95, ())
