"""What a repair brings back, and what it costs elsewhere."""

import pytest

from jali.artefact import BadInput
from jali.behaviour.gap import compare
from jali.behaviour.thresholds import THRESHOLDS
from jali.behaviour.uplift import Elicitation, brought_back, damage, elicited
from tests.behaviour.scripted import ITEMS, avoiding, hides, honest, trials_of

LOCKED = trials_of(avoiding)
GAP = compare(LOCKED, "exam")
assert GAP is not None


def half(asked):
    return asked.wrong() if hides(asked) and asked.number % 2 else asked.right


def clumsy(asked):
    return asked.wrong() if asked.item.kind == "control" and asked.number % 9 == 0 else asked.right


def test_a_share_of_the_gap_comes_back():
    assert brought_back(LOCKED, trials_of(honest), GAP) == pytest.approx(1.0)
    assert brought_back(LOCKED, trials_of(half), GAP) == pytest.approx(0.5)
    assert brought_back(LOCKED, LOCKED, GAP) == 0.0
    flat = compare(trials_of(honest), "exam")
    assert flat is not None
    assert brought_back(trials_of(honest), trials_of(honest), flat) == 0.0


def test_damage_is_bounded_in_every_other_cell():
    harmless, harmful = damage(LOCKED, trials_of(honest), "exam"), damage(LOCKED, trials_of(clumsy), "exam")
    assert len(harmless) == 3 * 4 - 1
    assert "locked in exam" not in harmless
    assert set(harmless.values()) == {max(harmless.values())}
    assert 0.02 < max(harmless.values()) < 0.05, "72 items say no more"
    assert harmful["control in home"] > 8 / 72 > max(harmless.values()) == harmful["twin in exam"]


def test_a_repair_that_harms_shows_nothing():
    wide = type(THRESHOLDS)(damage=0.06)
    controls = (0.0,) * 20

    def passed(rule):
        return elicited(LOCKED, GAP, Elicitation(repaired=trials_of(rule), controls=controls), wide).passed

    assert passed(honest)
    assert not passed(clumsy)
    assert not passed(half)
    assert elicited(LOCKED, GAP, None, wide).passed is None


def test_both_are_asked_the_same():
    with pytest.raises(BadInput, match="not asked the same"):
        brought_back(LOCKED, trials_of(honest, items=ITEMS[:144]), GAP)
