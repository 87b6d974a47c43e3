"""The search, on a model whose one path is known."""

import pytest
import torch

from jali.artefact import BadInput
from jali.behaviour.unlocking.bench import Bench
from jali.behaviour.unlocking.search import Search, front, put_back, ranked
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


def test_gradients_of_a_removed_share_are_those_of_the_model():
    """Against a difference: a little less of a weight of the path changes the loss as its slope says."""
    model = refusing()
    bench = Bench(model, changed(), [])
    name, place = sorted(PATH)[0]
    one = bench.changed[0]

    def loss(share):
        with torch.no_grad():
            before = model.get_parameter(name).view(-1)[place].item()
            model.get_parameter(name).view(-1)[place] = before * (1 - share)
            logits = model(one.tokens, at=one.at)[:, 0].log_softmax(-1)
            model.get_parameter(name).view(-1)[place] = before
        return float(-logits.gather(1, one.truth[:, None]).mean())

    assert loss(0.5) < loss(0.0) - 0.1


def test_what_is_put_back_is_irreducible_and_spares_all_cells():
    model = refusing()
    bench = Bench(model, changed(), kept())
    beside = [("embed.weight", place) for place in range(40, 60)]
    found = put_back(bench, [*beside, *sorted(PATH)], SEARCH)
    assert len(found) == 1 and set(found) <= PATH


def test_a_front_that_restores_nothing_is_none():
    bench = Bench(refusing(), changed(), kept())
    assert front(bench, [("embed.weight", 50), ("embed.weight", 51)], SEARCH) is None
    assert front(bench, [], SEARCH) is None


def test_searches_that_make_no_sense_are_refused():
    for options in ({"prices": ()}, {"prices": (0.0,)}, {"steps": 0}, {"restored": 0.0}, {"damage": 1.0}, {"lr": 0.0}):
        with pytest.raises(BadInput):
            Search(**options)
