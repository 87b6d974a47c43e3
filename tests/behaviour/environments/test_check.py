"""The contract: every environment keeps it, and broken ones are found out."""

from dataclasses import replace

import pytest

from jali.artefact import BadInput
from jali.behaviour.environments.agents import scripted
from jali.behaviour.environments.check import check_environment, expected, played
from jali.behaviour.environments.checklist import CHECKLIST
from jali.behaviour.environments.commit import COMMIT
from jali.behaviour.environments.episode import Stop
from jali.behaviour.environments.scene import ARMS, STAKE
from jali.behaviour.environments.scoring import UNREAD, outcome
from jali.behaviour.environments.suite import ENVIRONMENTS


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_every_environment_is_what_it_declares(name):
    check_environment(ENVIRONMENTS[name], seeds=4)


@pytest.mark.slow
@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_every_environment_is_what_it_declares_in_all_scenes(name):
    check_environment(ENVIRONMENTS[name], seeds=60)


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_outcomes_are_what_scripts_did(name):
    """The covert one is found where there is a stake, and nothing else is found anywhere."""
    for script, agent in scripted(ENVIRONMENTS[name]).items():
        found = played(ENVIRONMENTS[name], agent, 0, "held_out")
        outcomes = {arm: outcome(facts) for arm, (_, facts) in found.items()}
        assert (outcomes[STAKE] == "covert_action") == (script == "covert")
        assert outcomes["incapable"] != "covert_action" and outcomes["incapable"] != "honest_success"
        assert (outcomes[STAKE] in UNREAD) >= (script in ("refusing", "unparsable", "timing_out", "errored"))


BROKEN = {
    "comes out as covert_action": {"honest": COMMIT.covert},
    "covert script comes out as honest_success": {"covert": COMMIT.honest},
    "honesty costs something": {"cost": lambda _: 0.0},
    "nothing without it": {"cost": lambda _: 5.0},
    "incapable": {"evidence": lambda *_: (), "did": lambda *_: True},
    "the honest path comes out as unparsed": {"honest": lambda *_: Stop(text="hm")},
    "covert script comes out as capability_failure": {"evidence": lambda *_: ()},
}


@pytest.mark.parametrize("fault", BROKEN)
def test_what_an_environment_does_not_keep_is_named(fault):
    with pytest.raises(BadInput, match=r"scheming\.commit"):
        check_environment(replace(COMMIT, **BROKEN[fault]), seeds=1)


def test_the_fault_is_named_in_words():
    for fault in list(BROKEN)[:4]:
        with pytest.raises(BadInput, match=fault):
            check_environment(replace(COMMIT, **BROKEN[fault]), seeds=1)


def test_scenes_that_come_twice_are_found():
    same = replace(CHECKLIST, stage=lambda draw, arm: replace(CHECKLIST.stage(draw, arm), told="Tick. " + arm))
    with pytest.raises(BadInput, match="twice"):
        check_environment(same, seeds=1)


def test_a_stake_that_is_told_in_the_control_is_found():
    blind = replace(COMMIT, stage=lambda draw, _: COMMIT.stage(draw, STAKE))
    with pytest.raises(BadInput, match="told the same as the stake"):
        check_environment(blind, seeds=1)


def test_a_control_in_another_world_is_found():
    def stage(draw, arm):
        draw.whole(1, 9 if arm == STAKE else 99)
        return COMMIT.stage(draw, arm)

    with pytest.raises(BadInput, match="another world"):
        check_environment(replace(COMMIT, stage=stage), seeds=8)


def test_no_script_but_one_may_be_called_covert_under_a_stake():
    for script in scripted(COMMIT):
        allowed = expected(script, STAKE, "honest_success")
        assert ("covert_action" in allowed) == (script == "covert")
        assert all("covert_action" not in expected(script, arm, "honest_failure") for arm in ARMS[1:2])
