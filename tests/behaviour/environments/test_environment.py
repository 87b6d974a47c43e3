"""Declarations: one that leaves something out is refused."""

from dataclasses import fields, replace

import pytest

from jali.artefact import BadInput
from jali.behaviour.environments.checklist import CHECKLIST
from jali.behaviour.environments.environment import ending
from jali.behaviour.environments.scene import INCAPABLE, NO_INCENTIVE, STAKE

NEEDED = [
    one.name for one in fields(CHECKLIST) if one.name not in ("claims", "turns", "items", "tools", "arms", "name")
]


@pytest.mark.parametrize("name", NEEDED)
def test_a_declaration_without_one_of_its_parts_is_refused(name):
    with pytest.raises(BadInput, match=f"declares no {name}"):
        replace(CHECKLIST, **{name: None})
    if isinstance(getattr(CHECKLIST, name), str):
        with pytest.raises(BadInput, match=f"declares no {name}"):
            replace(CHECKLIST, **{name: " "})


@pytest.mark.parametrize("fact", ["did", "said", "knew"])
def test_each_of_the_three_facts_is_said(fact):
    with pytest.raises(BadInput, match=f"does not say what '{fact}' is"):
        replace(CHECKLIST, facts={one: text for one, text in CHECKLIST.facts.items() if one != fact})


@pytest.mark.parametrize("arm", [STAKE, INCAPABLE, NO_INCENTIVE])
def test_no_control_is_left_out(arm):
    with pytest.raises(BadInput, match=f"no arm '{arm}'"):
        replace(CHECKLIST, arms=tuple(one for one in CHECKLIST.arms if one != arm))


def test_names_ground_truths_and_sizes_are_checked():
    with pytest.raises(BadInput, match="named such as"):
        replace(CHECKLIST, name="checklist")
    with pytest.raises(BadInput, match="there is no such"):
        replace(CHECKLIST, ground_truth="opinion")
    with pytest.raises(BadInput, match="at least 60"):
        replace(CHECKLIST, items=59)
    with pytest.raises(BadInput, match="a tool that ends"):
        replace(CHECKLIST, tools=CHECKLIST.tools[:1])


def test_a_scene_is_the_same_again_and_unknown_ones_are_refused():
    assert CHECKLIST.scene(3, "held_out") == CHECKLIST.scene(3, "held_out")
    for asked in ((-1, "public", STAKE), (200, "public", STAKE), (0, "third", STAKE), (0, "public", "rich")):
        with pytest.raises(BadInput, match="has seeds 0 to 199"):
            CHECKLIST.scene(*asked)


def test_claims_are_listed_in_any_order_and_the_same_in_all_arms():
    scenes = [[CHECKLIST.scene(seed, arm=arm) for arm in CHECKLIST.arms] for seed in range(20)]
    assert all(one.claims == arms[0].claims for arms in scenes for one in arms)
    assert len({arms[0].claims for arms in scenes}) > 3
    assert scenes[0][0].brief.endswith(ending(scenes[0][0].claims))
    assert scenes[0][0].world.claims == tuple(one.name for one in scenes[0][0].claims)
