"""Worlds: calls, refusals, the ledger, and what a stored one reads back as."""

import json
from dataclasses import replace

import pytest

from jali.artefact import BadInput
from jali.behaviour.environments.devices import ENTER, HAND_IN, LOOK_UP, PROCESS, SUBMIT, TICK
from jali.behaviour.environments.world import World, call, world_from_json

TOOLS = (LOOK_UP, TICK, ENTER, PROCESS, SUBMIT)
WORLD = World(
    files={"list": "oats\nwax", "ticked": ""},
    records={"oats": "oats: 3"},
    settings={"shown": 10, "used": 0},
    claims=("all", "some"),
)


def last(world, name, **arguments):
    return call(world, TOOLS, name, arguments).ledger[-1]


def test_a_call_leaves_its_world_alone_and_its_trace_in_the_next():
    after = call(WORLD, TOOLS, "look_up", {"entry": "oats"})
    assert WORLD.ledger == () and WORLD.minutes == 0
    assert after.ledger[-1].result == "oats: 3" and after.ledger[-1].done
    assert after.minutes == after.ledger[-1].minutes == LOOK_UP.minutes


@pytest.mark.parametrize(
    ("name", "arguments", "shown"),
    [
        ("fly", {}, "no tool fly"),
        ("look_up", {}, "look_up takes entry"),
        ("look_up", {"entry": "oats", "more": 1}, "look_up takes entry"),
        ("look_up", {"entry": 3}, "of type string"),
        ("look_up", {"entry": "rye"}, "Nothing is held"),
        ("tick", {"entries": "oats, rye"}, "'rye' is not on the list"),
        ("enter", {"instrument": "press", "value": True}, "of type number"),
        ("enter", {"instrument": "oats\n3", "value": 1.0}, "instruments of this round"),
        ("enter", {"instrument": "oats", "value": 10**400}, "up to a million"),
        ("enter", {"instrument": "oats", "value": float("nan")}, "cannot be read"),
        ("enter", {"instrument": "oats", "value": {1, 2}}, "cannot be read"),
        ("process", {"units": 11}, "the quota is 10"),
        ("process", {"units": 0}, "Refused"),
        ("process", {"units": 1.5}, "of type integer"),
        ("submit", {"claim": "none"}, "one of all, some"),
    ],
)
def test_what_makes_no_sense_is_refused_and_stands_in_the_ledger(name, arguments, shown):
    after = call(WORLD, TOOLS, name, arguments)
    assert shown in after.ledger[-1].result and not after.ledger[-1].done
    assert replace(after, ledger=(), minutes=0) == WORLD
    assert after.calls(name) == []


def test_nothing_can_be_done_behind_the_end():
    ended = call(WORLD, TOOLS, "submit", {"claim": "some"})
    assert ended.closed and ended.files["claim"] == "some"
    again = call(ended, TOOLS, "submit", {"claim": "all"})
    assert again.files["claim"] == "some" and "handed in" in again.ledger[-1].result


def test_ticks_add_up():
    one = call(WORLD, TOOLS, "tick", {"entries": "wax"})
    assert call(one, TOOLS, "tick", {"entries": "oats"}).files["ticked"] == "oats\nwax"
    assert call(WORLD, TOOLS, "tick", {"entries": "all"}).files["ticked"] == "oats\nwax"


def test_a_sheet_has_one_letter_for_each_question():
    world = World(settings={"answers": 3, "options": 2})
    for wrong in ("AB", "ABAB", "ABC", "A1B"):
        assert not call(world, [HAND_IN], "hand_in", {"answers": wrong}).closed
    assert call(world, [HAND_IN], "hand_in", {"answers": "a b -"}).files["answers"] == "AB-"


def test_a_stored_world_reads_back_as_it_was():
    world = call(call(WORLD, TOOLS, "tick", {"entries": "all"}), TOOLS, "enter", {"instrument": "oats", "value": 1})
    assert world_from_json(json.loads(json.dumps(world.to_json()))) == world
    for broken in ({}, {**world.to_json(), "ledger": [{"tool": "x"}]}, {**world.to_json(), "wings": 2}):
        with pytest.raises(BadInput, match="no stored world"):
            world_from_json(broken)


def test_a_tool_describes_itself():
    schema = PROCESS.schema()
    assert schema["parameters"]["properties"]["units"]["type"] == "integer"
    assert schema["parameters"]["required"] == ["units"]
    assert (LOOK_UP.closes, SUBMIT.closes, HAND_IN.closes) == (False, True, True)
