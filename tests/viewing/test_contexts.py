"""Contexts are the places of text where a node is most and least active in the full model."""

import torch

from jali.circuit import Node
from jali.viewing import contexts

NODE = Node("0.mlp.post_act", 17)


def test_the_first_context_holds_the_highest_activation_of_all(planted, text):
    found = contexts.find(planted.model, planted.circuit, text)
    assert set(found) == {str(node) for node in planted.circuit.nodes}
    _, cache = planted.model.run_with_cache(text)
    highest = float(cache[NODE.site][..., NODE.channel].max())
    first = found[str(NODE)]["top"][0]
    assert abs(first["activations"][first["position"]] - highest) <= 5e-3 * abs(highest)
    assert first["tokens"][first["position"]] == '("'


def test_lowest_contexts_are_those_below_zero_alone(planted, text):
    found = contexts.find(planted.model, planted.circuit, text)
    for ends in found.values():
        assert all(one["activations"][one["position"]] < 0 for one in ends["bottom"])
        assert all(one["activations"][one["position"]] > 0 for one in ends["top"])


def test_each_window_gives_one_context_at_most(planted, text):
    one = text[:1].repeat(2, 1)
    assert len(contexts.find(planted.model, planted.circuit, one)[str(NODE)]["top"]) <= 2


def test_contexts_are_cut_around_their_place(planted, text):
    for ends in contexts.find(planted.model, planted.circuit, text).values():
        for one in ends["top"] + ends["bottom"]:
            assert len(one["tokens"]) == len(one["activations"]) <= contexts.BEFORE + contexts.AFTER + 1
            assert one["position"] <= contexts.BEFORE


def test_an_inactive_node_has_no_contexts(planted):
    text = torch.zeros(2, 8, dtype=torch.int64)
    found = contexts.find(planted.model, planted.circuit, text)
    assert all(len(ends["top"]) <= 2 for ends in found.values())
