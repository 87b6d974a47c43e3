"""Paths: all of them add up to the answer; the best are the best; the reader is told in one screen."""

import pytest

from jali.explaining.tracing.trace import trace
from jali.explaining.tracing.ways import summary, ways
from tests.explaining.tracing.prompts import NEURON, PASSED, PROMPT, SEEN, relay
from tests.models.options import tiny


def test_all_paths_add_up_to_the_answer():
    found = trace(tiny(n_layer=1, afrac=0.5).double(), [1, 2, 3], share=1)
    every = ways(found.graph, 10**9)
    assert len(every) > 50
    assert sum(way.contribution for way in every) == pytest.approx(found.answer.value, abs=1e-9)
    assert sum(way.influence for way in every) == pytest.approx(1, abs=1e-9)


def test_the_best_are_the_first_of_all():
    graph = trace(tiny(afrac=0.25).double(), [1, 2, 3, 4], share=0.9).graph
    every, best = ways(graph, 10**9), ways(graph, 5)
    assert [way.influence for way in best] == pytest.approx([way.influence for way in every[:5]])
    from_tokens = [way for way in every if graph.sites[way.nodes[0]].startswith("tokens -> ")]
    few = ways(graph, 3, tokens=True)
    assert [way.influence for way in few] == pytest.approx([way.influence for way in from_tokens[:3]])


def test_a_planted_model_has_one_path_from_its_token():
    found = trace(relay(), PROMPT, token=10, against=11, share=1)
    (way,) = ways(found.graph, 9, tokens=True)
    assert way.contribution == pytest.approx(12 * 2 * SEEN * PASSED)
    said = summary(found)
    assert f"is {12 * NEURON - 4:.3f} nats above '#11'" in said
    assert f"token embeddings {way.contribution:+.3f}, biases" in said
    path = "'#1'@1 → 0.attn.act_in[0] → 0.attn.v[0] → 0.attn.resid_delta[5]@3 → 1.mlp.act_in[5]"
    assert f"{way.contribution:+8.3f}" in said and path in said
    assert said.endswith("final_resid[7] → answer")


def test_a_summary_says_when_no_path_is_left():
    found = trace(relay(), PROMPT, token=10, against=11, share=0.01)
    assert "No path from a token lies within this share." in summary(found)
    assert "No path" not in summary(found, 0)
    assert "the logit of '#10'" in summary(trace(relay(), PROMPT, token=10, alone=True))
    assert "nats below" in summary(trace(relay(), PROMPT, token=11, against=10))
