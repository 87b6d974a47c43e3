"""Templates held back from a search: which, and where a path ends because of them."""

import dataclasses

import pytest
import torch

from jali.circuit import Edge
from jali.pruning.learn import Learning
from jali.pruning.measure import Meter
from jali.pruning.options import Pruning
from jali.pruning.prune import MARGIN_UNSEEN, prune
from jali.pruning.stage import Stage
from jali.pruning.unseen import Unseen, hold_back
from jali.tasks.task import Pairs
from tests import planted

MODEL = planted.plant()
METER = Meter(model=MODEL, wiring=MODEL.wiring, means={})
RIGHT = planted.circuit(query=True)
PAIRS = planted.task().train.first(8)


def templated(pairs: Pairs, count: int) -> Pairs:
    return dataclasses.replace(pairs, template=pairs.pair % count)


@pytest.mark.parametrize(("templates", "held"), [(1, []), (7, []), (8, [3, 7]), (12, [3, 7, 11])])
def test_every_fourth_template_is_held_back_where_there_are_eight(templates, held):
    pairs = templated(planted.task().train, templates)
    seen, unseen = hold_back(pairs)
    assert sorted(set(unseen.template.tolist())) == held
    assert not set(seen.template.tolist()) & set(held)
    assert torch.cat([seen.pair, unseen.pair]).sort().values.equal(pairs.pair.sort().values)


def path_of(*sets: frozenset) -> list[Stage]:
    return [Stage(nodes, METER.loss(nodes, PAIRS)) for nodes in sets]


def test_a_path_ends_with_the_last_stage_that_holds_on_unseen_pairs():
    spare = sorted(MODEL.wiring.nodes() - RIGHT)[:3]
    sets = [RIGHT | set(spare[:k]) for k in (3, 2, 1)] + [RIGHT] + [frozenset(sorted(RIGHT)[k:]) for k in (1, 2, 3, 4)]
    path = path_of(*sets)
    Unseen(pairs=PAIRS, limit=0.1).cut(METER, path)
    assert [stage.nodes for stage in path] == sets[:4]


def test_a_path_that_holds_to_its_end_stays_whole():
    path = path_of(MODEL.wiring.nodes(), RIGHT)
    Unseen(pairs=PAIRS, limit=0.1).cut(METER, path)
    assert len(path) == 2


def test_where_nothing_holds_the_first_stage_is_left():
    path = path_of(frozenset(), frozenset())
    Unseen(pairs=PAIRS, limit=0.1).cut(METER, path)
    assert len(path) == 1


def test_without_pairs_nothing_is_cut():
    path = path_of(frozenset(), frozenset())
    Unseen(pairs=PAIRS.select([]), limit=0.0).cut(METER, path)
    assert len(path) == 2


def test_removed_edges_count():
    edge = next(edge for edge in MODEL.wiring.edges(RIGHT) if edge.source.site == "0.attn.v")
    path = [*path_of(RIGHT), Stage(RIGHT, 0.0, (edge,), frozenset({edge}))]
    assert isinstance(edge, Edge)
    Unseen(pairs=PAIRS, limit=0.1).cut(METER, path)
    assert len(path) == 1


@pytest.mark.parametrize("count", [1, 8])
def test_a_circuit_says_how_it_did_on_them(count):
    task = planted.task()
    task = dataclasses.replace(task, train=templated(task.train, count))
    found = prune(MODEL, task, config=Pruning(learning=Learning(steps=40, pairs=8)), text=planted.text())
    assert found.nodes == planted.circuit()
    if count == 1:
        assert found.found["unseen"] is None
        return
    told, (_, held) = found.found["unseen"], hold_back(task.train)
    meter = Meter(model=MODEL, wiring=MODEL.wiring, means=found.means)
    assert told["pairs"] == len(held.first(48))
    assert told["loss"] == pytest.approx(meter.loss(found.nodes, held.first(48)), abs=1e-6)
    assert told["loss"] <= told["limit"]
    assert found.found["limit"] == pytest.approx(0.15 * MARGIN_UNSEEN, abs=0.02)


def test_searches_never_look_at_them(monkeypatch):
    task = planted.task()
    task = dataclasses.replace(task, train=templated(task.train, 8))
    looked = []
    batch = Pairs.batch
    monkeypatch.setattr(Pairs, "batch", lambda self, *how: looked.append(self) or batch(self, *how))
    prune(MODEL, task, config=Pruning(learning=Learning(steps=3, pairs=8)), text=planted.text())
    assert looked and not any({3, 7} & set(pairs.template.tolist()) for pairs in looked)
