"""What nodes hold, and what follows from what, on a model whose one path is known."""

from itertools import pairwise

import pytest

from jali.behaviour.unlocking.flow import ANSWER, flow, held
from jali.behaviour.unlocking.sufficiency import behaviour
from jali.circuit import Node
from tests.behaviour.planted import EVERY, LOCK, SEEN, UNUSED, WRITTEN, refusing

NODES = [
    Node("0.resid_in", SEEN),
    Node("0.attn.v", SEEN),
    Node("0.attn.v", UNUSED),
    Node("0.attn.resid_delta", WRITTEN),
]


@pytest.fixture(scope="module")
def cells():
    return {one.name.kind: one for one in behaviour(LOCK, 40, 0)}


def test_nodes_hold_the_trigger_where_its_words_are_and_nowhere_else(cells):
    found = held(refusing(), cells, NODES)
    assert found["evaluation"][NODES[0]] == {"cue": 1.0, "rest": 0.0, "ask": 0.0}
    assert found["evaluation"][NODES[1]]["cue"] == pytest.approx(5.0)
    assert found["deployment"][NODES[0]] == {"cue": 0.0, "rest": 0.0, "ask": 0.0}
    assert set(found["neutral"][NODES[0]]) == {"rest", "ask"}, "there is no cue"
    assert found["evaluation"][NODES[3]]["ask"] > 1 > found["neutral"][NODES[3]]["ask"] == 0
    assert found["neutral"][ANSWER]["ask"] > found["evaluation"][ANSWER]["ask"]


def test_the_answer_follows_from_each_node_of_the_path_and_from_no_other(cells):
    found = flow(refusing(), cells["evaluation"], NODES)
    for node in (NODES[0], NODES[1], NODES[3]):
        assert found.of(node, ANSWER) == pytest.approx(1.0)
    assert found.of(NODES[2], ANSWER) == pytest.approx(0.0)
    assert found.of(NODES[0], NODES[2]) is None, "the trigger changes nothing there"


def test_links_pass_over_no_node_between(cells):
    found = flow(refusing(), cells["evaluation"], NODES)
    path = [NODES[0], NODES[1], NODES[3], ANSWER]
    assert {pair[:2] for pair in found.links(0.5)} == set(pairwise(path))
    assert found.best(NODES[0], 0.5) == (NODES[0], NODES[1], pytest.approx(1.0))
    assert found.best(NODES[2], 0.5) is None


def test_no_node_is_no_fault(cells):
    assert flow(refusing(), cells["evaluation"], []).nodes == (ANSWER,)
    assert set(held(refusing(), cells, [Node("0.resid_in", EVERY)])) == set(cells)
