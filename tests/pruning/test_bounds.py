"""What a search stays within, and the templates held back from it."""

import dataclasses

import pytest
import torch

from jali.circuit import Edge
from jali.pruning import eliminate as eliminate_module
from jali.pruning.bounds import Bound, best, bounds_of, hold_back, within
from jali.pruning.eliminate import Elimination, eliminate
from jali.pruning.learn import Learning
from jali.pruning.measure import Meter, at_rest
from jali.pruning.methods import METHODS, Search
from jali.pruning.options import Pruning
from jali.pruning.prune import MARGIN_UNSEEN, prune, resolved
from jali.pruning.stage import Stage
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


def stage_of(nodes: frozenset, gone: frozenset = frozenset()) -> Stage:
    return Stage(nodes, METER.without(gone).loss(nodes, PAIRS), gone=gone)


WHOLE, NOTHING = stage_of(RIGHT), stage_of(frozenset())
BOTH = (Bound(pairs=PAIRS, limit=0.1), Bound(pairs=PAIRS, limit=0.05))


def test_a_stage_is_within_all_bounds_or_out():
    assert within(METER, WHOLE, BOTH) and not within(METER, NOTHING, BOTH)
    assert not within(METER, WHOLE, (BOTH[0], Bound(pairs=PAIRS, limit=-1.0)))
    assert not within(METER, WHOLE, (Bound(pairs=PAIRS, limit=-1.0), BOTH[1]))


def test_removed_edges_count():
    edge = next(edge for edge in MODEL.wiring.edges(RIGHT) if edge.source.site == "0.attn.v")
    lame = stage_of(RIGHT, frozenset({edge}))
    assert isinstance(edge, Edge)
    assert BOTH[0].loss(METER, lame) == lame.loss > 0.1
    assert not BOTH[0].holds(METER, lame) and BOTH[0].holds(METER, WHOLE)


@pytest.mark.parametrize(
    ("limits", "left"),
    [
        ((0.1, 0.05), [WHOLE]),
        ((0.1, -1.0), [WHOLE]),
        ((0.1, 9.0), [WHOLE]),
        ((-1.0, 9.0), [WHOLE]),
        ((9.0, 9.0), [WHOLE, NOTHING]),
    ],
)
def test_the_best_are_within_all_bounds_then_within_the_first_then_of_least_loss(limits, left):
    assert best(METER, [WHOLE, NOTHING], [Bound(pairs=PAIRS, limit=limit) for limit in limits]) == left


def test_unseen_templates_get_the_limit_and_what_the_model_itself_loses_more_there():
    hard = dataclasses.replace(PAIRS, answer=PAIRS.foil, foil=PAIRS.answer)
    more = METER.score(None, hard).loss - METER.score(None, PAIRS).loss
    assert more > 1
    assert [bound.limit for bound in bounds_of(METER, PAIRS, hard, 0.1, 8)] == [0.1, pytest.approx(0.1 + more)]
    assert [bound.limit for bound in bounds_of(METER, hard, PAIRS, 0.1, 8)] == [0.1, 0.1]
    assert [len(bound.pairs) for bound in bounds_of(METER, PAIRS, hard, 0.1, 3)] == [3, 3]
    assert len(bounds_of(METER, PAIRS, PAIRS.select([]), 0.1, 8)) == 1


LENIENT, STRICT = Bound(pairs=PAIRS, limit=2.0), Bound(pairs=PAIRS, limit=0.1)


def test_no_removal_goes_over_the_second_limit():
    spare = sorted(MODEL.wiring.nodes() - RIGHT)[:9]
    for bounds, left in (((LENIENT, STRICT), RIGHT), ((LENIENT,), frozenset())):
        path = [stage_of(RIGHT | set(spare))]
        with torch.no_grad():
            eliminate(METER, path, PAIRS, bounds, Elimination(rising=(1.0,)))
        assert path[-1].nodes == left


@pytest.mark.parametrize(("share", "within"), [(0.5, True), (0.4, False)])
def test_a_share_is_of_what_the_losses_leave(share, within):
    less = RIGHT - {min(RIGHT)}
    begin, end = stage_of(RIGHT), METER.loss(less, PAIRS)
    path, limit = [begin], begin.loss + (end - begin.loss) / 0.45
    with torch.no_grad():
        config = Elimination(rising=(1.0,), patience=1)
        eliminate(METER, path, PAIRS, [Bound(pairs=PAIRS, limit=limit)], config, share=share)
    assert (len(path) > 1) == within


@pytest.mark.parametrize("method", METHODS)
def test_every_method_stays_within_the_second_bound(method):
    config = resolved(Pruning(method=method, learning=Learning(steps=40, pairs=8)))
    search = Search(meter=METER, pairs=planted.task().train, bounds=(LENIENT, STRICT), config=config)
    with at_rest(MODEL):
        METHODS[method].run(search)
    assert STRICT.holds(METER, search.path[-1])
    assert planted.circuit() <= search.path[-1].nodes


def test_a_bound_that_the_beginning_is_out_of_decides_nothing():
    never = Bound(pairs=PAIRS, limit=-1.0)
    search = Search(meter=METER, pairs=PAIRS, bounds=(*BOTH, never), config=Pruning(), path=[WHOLE])
    assert search.kept == BOTH
    assert search.within(WHOLE) and not search.within(NOTHING)


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


def test_masks_and_rankings_never_see_them(monkeypatch):
    task = planted.task()
    task = dataclasses.replace(task, train=templated(task.train, 8))
    looked = []
    batch, held = Pairs.batch, eliminate_module._exact_harms
    monkeypatch.setattr(Pairs, "batch", lambda self, *how: looked.append(self) or batch(self, *how))
    exact = lambda ground, *on: looked.append(ground.pairs) or held(ground, *on)  # noqa: E731
    monkeypatch.setitem(eliminate_module._HARMS, "exact", exact)
    prune(MODEL, task, config=Pruning(learning=Learning(steps=40, pairs=8)), text=planted.text())
    assert len(looked) > 40 and not any({3, 7} & set(pairs.template.tolist()) for pairs in looked)
