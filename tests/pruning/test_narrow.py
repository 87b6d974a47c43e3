"""Bisection on k: never more than where it began, honest where nothing reaches the limit."""

import itertools

import pytest

from jali.circuit import Edge, Node
from jali.pruning.bounds import Bound
from jali.pruning.measure import Meter
from jali.pruning.narrow import narrow
from jali.pruning.stage import Stage
from tests import planted

MODEL, PAIRS = planted.plant(), planted.task().train.first(8)
BOUNDS = (Bound(pairs=PAIRS, limit=0.05),)
METER = Meter(model=MODEL, wiring=MODEL.wiring, means={})
RIGHT = sorted(planted.circuit(query=True))
OTHERS = sorted(MODEL.wiring.nodes() - set(RIGHT))
RANKED = [*OTHERS[:3], *RIGHT, *OTHERS[3:]]


@pytest.mark.parametrize("at", [1, 10, 40, len(RANKED)])
def test_it_ends_at_the_smallest_set_from_wherever_it_begins(at):
    path: list[Stage] = []
    narrow(METER, path, RANKED, BOUNDS, at)
    assert path[-1].nodes == set(RANKED[:10])
    assert all(stage.loss <= 0.05 for stage in path)
    sizes = [len(stage.nodes) for stage in path]
    assert sizes == sorted(sizes, reverse=True) and sizes[0] <= max(at * 2, 40)
    for before, stage in itertools.pairwise(path):
        assert before.nodes - stage.nodes == set(stage.dropped)


def test_where_nothing_reaches_the_limit_it_gives_the_least_loss():
    path: list[Stage] = []
    narrow(METER, path, RANKED[:8], BOUNDS, 4)
    assert len(path) == 1 and path[0].loss > 0.05


@pytest.mark.parametrize(("limit", "size"), [(0.1, 10), (-1.0, 9)], ids=["reachable", "not"])
def test_it_stays_within_the_second_bound_too_unless_nothing_does(limit, size):
    path: list[Stage] = []
    lenient = METER.loss(frozenset(RANKED[:9]), PAIRS) + 0.01
    narrow(METER, path, RANKED, (Bound(pairs=PAIRS, limit=lenient), Bound(pairs=PAIRS, limit=limit)), 40)
    assert len(path[-1].nodes) <= size
    assert (len(path[-1].nodes) == 10) == (limit > 0)


def test_edges_bring_their_ends_and_take_the_rest_away():
    edges: list[Node | Edge] = [edge for edge in MODEL.wiring.edges() if edge.source in RIGHT and edge.target in RIGHT]
    path: list[Stage] = []
    narrow(METER, path, [Node("final_resid", 2), Node("0.attn.q", 0), *edges, *MODEL.wiring.edges()[:40]], BOUNDS, 20)
    assert path[-1].nodes == set(RIGHT)
    assert set(path[-1].edges(MODEL.wiring)) == set(edges)


def test_ctrl_c_keeps_what_was_seen():
    class Interrupted(Meter):
        def loss(self, nodes, pairs):
            if len(list(nodes)) < 30:
                raise KeyboardInterrupt
            return super().loss(nodes, pairs)

    path: list[Stage] = []
    with pytest.raises(KeyboardInterrupt):
        narrow(Interrupted(model=MODEL, wiring=MODEL.wiring, means={}), path, RANKED, BOUNDS, 80)
    assert [len(stage.nodes) for stage in path] == [80, 40]
