"""Synapses are what a memory recalls by one neuron, in every form of it, and what the model itself holds."""

import pytest
import torch

from jali.circuit import Node
from jali.models import rules
from jali.models.synapses import Synapse, remembering, strengths, synapses
from jali.tap import record
from tests.models.options import BDH_SETS, bdh, name_of, tiny, tokens


def recorded(model, text):
    cache = {}
    model(text, tap=record(cache))
    return cache


@pytest.mark.parametrize("options", BDH_SETS, ids=name_of)
def test_a_strength_is_what_the_next_token_recalls_by_that_neuron_alone(options):
    model, text = bdh(**options).double(), tokens(length=9)
    cache, wiring = recorded(model, text), model.wiring
    for memory in remembering(wiring):
        some = [Synapse(Node(memory.value, c), Node(memory.key, k)) for c, k in ((0, 0), (3, 5), (7, 30), (2, 17))]
        found = strengths(memory, some, cache)
        for i, (value, key) in enumerate(some):
            alone = torch.zeros_like(cache[memory.query])
            alone[..., key.channel] = 1
            told = rules.pattern(memory.rule, alone, cache[memory.key])
            head = key.channel * memory.rule.heads // alone.shape[-1]
            recalled = told[:, head] @ cache[memory.value][..., value.channel : value.channel + 1]
            torch.testing.assert_close(found[:, :-1, i], recalled[:, 1:, 0], rtol=1e-9, atol=1e-9)


def test_strengths_are_entries_of_the_model_s_memory_turned_to_the_next_token():
    model, text = bdh(damping=(0.1,)).double(), tokens(batch=1, length=7)
    past = model.past()
    model(text, past=past)
    cache = recorded(model, text)
    for layer, memory in enumerate(remembering(model.wiring)):
        some = synapses(model.wiring, {Node(memory.value, 4), Node(memory.key, 18), Node(memory.key, 21)})
        found = strengths(memory, some, cache)[0, -1]
        states_HMD = past.state(layer)[0]
        turns = torch.polar(torch.ones(8).double(), -7 * model.frequencies[1])
        pairs_PD = torch.complex(states_HMD[1, ::2], states_HMD[1, 1::2]) * turns[:, None]
        torch.testing.assert_close(found, torch.stack([pairs_PD[1, 4].real, pairs_PD[2, 4].imag]))


def test_every_pair_of_a_stored_channel_and_a_key_is_one():
    wiring = bdh().wiring
    kept = {Node("0.value", 1), Node("0.value", 2), Node("0.x.key", 3), Node("1.x.key", 4), Node("0.x.query", 5)}
    assert synapses(wiring, kept) == [Synapse(Node("0.value", c), Node("0.x.key", 3)) for c in (1, 2)]


def test_a_transformer_remembers_nothing():
    wiring = tiny().wiring
    assert remembering(wiring) == ()
    assert synapses(wiring, wiring.nodes()) == []
