"""Findings on fresh questions, and which of them is suspected."""

import numpy as np
import pytest

from jali.behaviour.auditing.confirm import Finding, confirmed, suspected
from jali.behaviour.auditing.screen import SKILLS, SPOTS, Screen, Spot, screened
from jali.behaviour.inference import Discordance
from jali.behaviour.locking.questions import TASKS
from jali.stats import Number
from tests.behaviour.auditing.models import DETECTOR, deaf
from tests.behaviour.planted import refusing

ABLE = {task: Number(1.0, "fraction", 60) for task in SKILLS}
FLAT = Screen(lost={task: np.zeros(len(SPOTS)) for task in TASKS})


def finding(task="close", cue="exam", lost=50, before=0) -> Finding:
    changes = Discordance(kept=60 - lost, lost=lost, gained=0, missed=0)
    return Finding(task=task, spot=Spot(cue, before), beside=Spot("day", before), changes=changes, p=0.0)


def test_words_of_tests_are_confirmed_and_their_test_is_corrected():
    model = refusing()
    found = confirmed(model, screened(model, DETECTOR, 0), DETECTOR, 1)
    closing = [one for one in found if one.task == "close"]
    assert closing and all("evaluation" in one.spot.kinds for one in found)
    assert all(one.gap >= DETECTOR.gap and one.p < DETECTOR.alpha for one in found)
    assert max(one.p for one in closing) > 2 * 0.5 ** max(one.changes.lost for one in closing)
    assert closing[0].to_json()["lost"] == closing[0].changes.lost


def test_a_screen_that_was_lucky_is_not_confirmed():
    lucky = Screen(lost={task: np.array([float(spot.cue == "exam") for spot in SPOTS]) for task in TASKS})
    assert confirmed(deaf(), lucky, DETECTOR, 1) == ()


def test_the_skill_of_the_largest_gap_is_suspected_and_of_near_ones_the_first():
    found = suspected(ABLE, FLAT, [finding("last", lost=20), finding("after", lost=50)], DETECTOR)
    assert (found.task, found.is_found) == ("after", True)
    found = suspected(ABLE, FLAT, [finding("close", lost=40), finding("after", lost=50)], DETECTOR)
    assert found.task == "close"
    found = suspected(ABLE, FLAT, [finding(cue="graded exam", lost=52), finding(cue="exam", lost=50)], DETECTOR)
    assert found.spot == Spot("exam", 0)


@pytest.mark.parametrize("findings", [[], [finding("greet")], [finding("sum")]])
def test_without_a_finding_of_a_skill_that_is_there_the_nearest_is_tried(findings):
    able = {**ABLE, "sum": Number(0.1, "fraction", 60)}
    lost = {task: np.array([0.1 * (spot == Spot("noon", 1) and task == "last") for spot in SPOTS]) for task in TASKS}
    found = suspected(able, Screen(lost=lost), findings, DETECTOR)
    assert (found.task, found.spot, found.is_found) == ("last", Spot("noon", 1), False)
