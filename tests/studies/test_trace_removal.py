"""Removals are exact: of a node as a tap of one's own would do it, of an edge as its target's rules say."""

import math

import pytest
import torch

from jali.explaining.tracing.held import hold
from jali.explaining.tracing.trace import run
from jali.studies.trace_removal import changes, without_edge, without_node
from tests.explaining.tracing.prompts import NEURON, PASSED, PROMPT, SEEN, relay
from tests.models.options import tiny


def gelu(x: float) -> float:
    return x * (1 + math.erf(x / math.sqrt(2))) / 2


def test_a_node_removed_is_a_node_that_is_zero():
    model = tiny(afrac=0.5).double()
    passed = run(model, [1, 2, 3, 4], token=3, against=7)
    channels = [int(passed.values["0.attn.v"][0, p].abs().argmax()) for p in (0, 2)]
    removals = [without_node(passed, "0.attn.v", p, c) for p, c in zip((0, 2), channels, strict=True)]
    found = changes(model, passed, removals)
    for (p, c), change in zip(((0, channels[0]), (2, channels[1])), found.tolist(), strict=True):

        def tap(site, x, at=(p, c)):
            if site == "0.attn.v":
                x = x.clone()
                x[0, at[0], at[1]] = 0
            return x

        logits = model(torch.tensor([[1, 2, 3, 4]]), tap=tap)[0, -1]
        assert change == pytest.approx(float(logits[3] - logits[7]) - passed.answer.value, abs=1e-12)
        assert change != 0


def test_an_edge_removed_is_gone_from_its_targets_sum_alone():
    model = relay()
    passed = run(model, PROMPT, token=10, against=11)
    held = {at.site: at for at in hold(passed.wiring, passed.values)}
    read = without_edge(passed, held, "1.mlp.post_act", 3, 0, 2 * SEEN * PASSED)
    brought = without_edge(passed, held, "0.attn.resid_delta", 3, 5, SEEN)
    assert float(read.vector[0]) == pytest.approx(gelu(-0.5))
    assert float(brought.vector[5]) == pytest.approx(0, abs=1e-12)
    silent = 12 * (gelu(-0.5) - NEURON)
    assert changes(model, passed, [read, brought]).tolist() == pytest.approx([silent, silent])


def test_where_an_edge_goes_absolute_top_k_chooses_anew():
    model = tiny(afrac=0.25).double()
    passed = run(model, [1, 2, 3, 4], token=3, against=7)
    held = {at.site: at for at in hold(passed.wiring, passed.values)}
    value = passed.values["0.mlp.resid_delta"][0, 3]
    channel = int(value.abs().argmax())
    found = without_edge(passed, held, "0.mlp.resid_delta", 3, channel, float(value[channel])).vector
    assert float(found[channel]) == 0
    assert int((found != 0).sum()) == int((value != 0).sum())


def test_norms_are_live_unless_held():
    model = tiny().double()
    passed = run(model, [1, 2, 3, 4], token=3, against=7)
    channel = int(passed.values["final_resid"][0, 3].abs().argmax())
    removal = [without_node(passed, "final_resid", 3, channel)]
    live, held = float(changes(model, passed, removal)), float(changes(model, passed, removal, norms_held=True))
    weight = model.unembed_weight[3, channel] - model.unembed_weight[7, channel]
    direct = passed.values["final.act_in"][0, 3, channel] * weight
    assert held == pytest.approx(-float(direct), abs=1e-12)
    assert abs(live - held) > 1e-6
