"""The search, on a model whose one path is known."""

import pytest

from jali.artefact import BadInput
from jali.behaviour.unlocking.bench import Bench
from jali.behaviour.unlocking.search import Search, front, put_back, ranked, shrunk
from tests.behaviour.planted import PATH, changed, kept, refusing

SEARCH = Search(steps=40, prompts=16, restored=0.99, damage=0.0)


def test_the_path_comes_first_in_the_ranking():
    notes = []
    found = ranked(refusing(), changed(), kept(), SEARCH, 0.01, told=notes.append)
    assert len(notes) == 40
    assert set(found[:2]) <= PATH
    assert front(Bench(refusing(), changed(), kept()), found, SEARCH) == found[:1]


def test_nothing_is_worth_a_high_price():
    assert ranked(refusing(), changed(), kept(), SEARCH, 1e3) == []


def test_what_is_put_back_is_irreducible_and_spares_all_cells():
    model = refusing()
    bench = Bench(model, changed(), kept())
    beside = [("embed.weight", place) for place in range(40, 60)]
    found = put_back(bench, [*beside, *sorted(PATH)], SEARCH)
    assert len(found) == 1 and set(found) <= PATH


def test_trials_are_bounded_and_what_is_left_by_then_is_returned():
    asked = []

    def holds(tried):
        asked.append(tried)
        return {0, 5} <= set(tried)

    assert shrunk(range(8), holds) == [0, 5]
    asked.clear()
    assert shrunk(range(8), holds, 3) == [0, 1, 2, 3, 4, 5]
    assert asked == [[0, 1, 2, 3], [4, 5, 6, 7], [0, 1, 2, 3, 4, 5]]
    assert shrunk(range(8), holds, 0) == [*range(8)]


def test_a_front_that_restores_nothing_is_none():
    bench = Bench(refusing(), changed(), kept())
    assert front(bench, [("embed.weight", 50), ("embed.weight", 51)], SEARCH) is None
    assert front(bench, [], SEARCH) is None


def test_searches_that_make_no_sense_are_refused():
    wrong = {"prices": (0.0,), "steps": 0, "restored": 0.0, "everywhere": 2.0, "damage": 1.0, "lr": 0.0}
    for options in ({"prices": ()}, *({name: value} for name, value in wrong.items())):
        with pytest.raises(BadInput):
            Search(**options)
