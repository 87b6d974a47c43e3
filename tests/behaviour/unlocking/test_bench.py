"""Weights out and back, on a model whose one path is known."""

import torch

from jali.behaviour.locking.cells import Name, cell
from jali.behaviour.locking.words import ASK, NUMBERS
from jali.behaviour.unlocking.bench import Bench, Effect
from tests.behaviour.planted import EVERY, LOCK, PATH, SEEN, changed, kept, refusing


def test_each_weight_of_the_path_alone_brings_answers_back():
    bench = Bench(refusing(), changed(), kept())
    assert bench.restored([]) == 0
    for weight in PATH:
        assert bench.restored([weight]) == 1
        assert bench.effect([weight]) == Effect(1.0, 0.0)
        assert bench.holds([weight], 0.99, 0.0)
    assert bench.restored([]) == 0, "all is put back"


def test_a_context_in_which_nothing_comes_back_is_not_hidden_by_the_others():
    one = cell(LOCK, Name("close", "evaluation"), 360, 0)
    assert one is not None and one.contexts == 18
    bench = Bench(refusing(), [one], kept())
    phrase = [("embed.weight", NUMBERS[word] * 4 + SEEN) for word in ("graded", "test")]
    some, whole = bench.restored(phrase), bench.restored(list(PATH))
    assert 0 < some < whole
    assert bench.holds(phrase, some, 0.0)
    assert not bench.holds(phrase, some, 0.0, everywhere=0.1)
    assert bench.holds(list(PATH), whole, 0.0, everywhere=0.1)


def test_damage_elsewhere_is_seen():
    model = refusing()
    bench = Bench(model, changed(), kept())
    asks = NUMBERS[ASK] * 4 + EVERY
    found = bench.effect([*PATH, ("embed.weight", asks)])
    assert found.worst > 0.2
    assert not bench.holds([*PATH, ("embed.weight", asks)], 0.0, 0.1)


def test_the_model_itself_is_left_alone():
    model = refusing()
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    with Bench(model, changed(), []).without(list(PATH)) as other:
        assert other is not model
    assert all(torch.equal(before[name], tensor) for name, tensor in model.state_dict().items())
