"""The graph of a planted model is the one written; pruning keeps the smallest sets and says what it dropped."""

import pytest
import torch

from jali.explaining.tracing.graph import Graph, graph
from jali.explaining.tracing.trace import trace
from tests.explaining.tracing.prompts import EDGES, MADE, NAMES, NEURON, PROMPT, held_prompt, relay
from tests.models.options import OPTION_SETS, name_of, tiny


def names(of: Graph) -> list[str]:
    columns = zip(of.sites, of.channels.tolist(), of.positions.tolist(), strict=True)
    return [f"{site}[{channel}]@{position}" for site, channel, position in columns]


def named_edges(of: Graph) -> dict[tuple[str, str], float]:
    called, (sources, targets, contributions, _) = names(of), of.edges
    rows = zip(sources.tolist(), targets.tolist(), contributions.tolist(), strict=True)
    return {(called[s], called[t]): value for s, t, value in rows}


def test_a_planted_model_has_the_graph_that_was_written():
    found = trace(relay(), PROMPT, token=10, against=11, share=1).graph
    assert named_edges(found) == pytest.approx(EDGES)
    assert set(names(found)) == {end for edge in EDGES for end in edge}
    assert found.active == len(found.sites) == 11
    assert float(found.remainders.abs().max()) < 1e-12


def test_its_influence_is_that_of_its_one_path_and_its_two_biases():
    found = trace(relay(), PROMPT, token=10, against=11, share=1).graph
    amounts = dict(zip(names(found), found.influence.tolist(), strict=True))
    behind = 12 * NEURON / (12 * NEURON + 4)
    assert amounts["logits[0]@3"] == 1
    assert amounts["bias -> logits[0]@3"] == pytest.approx(1 - behind)
    assert amounts["final_resid[7]@3"] == amounts["1.mlp.post_act[0]@3"] == pytest.approx(behind)
    read = EDGES["1.mlp.act_in[5]@3", "1.mlp.post_act[0]@3"]
    kept = behind * read / (read - EDGES["bias -> 1.mlp.post_act[0]@3", "1.mlp.post_act[0]@3"])
    assert amounts["tokens -> 0.resid_in[0]@1"] == amounts["0.attn.v[0]@1"] == pytest.approx(kept)


@pytest.mark.parametrize(("make", "options"), MADE, ids=NAMES)
def test_all_edges_into_a_node_add_up_to_it(make, options):
    for kind, within in ((torch.float32, 1e-5), (torch.float64, 1e-12)):
        held, said = held_prompt(make(**options).to(kind), 3, 7)
        found = graph(held, 1.0)
        assert float(found.remainders.abs().max()) < within
        assert abs(float(found.contributions[found.leaves].sum()) - said) < within
        assert found.covered == pytest.approx(1, abs=1e-9)
        assert len(found.sites) == found.active


@pytest.mark.parametrize("options", [*OPTION_SETS[:8], {"norm": "layer", "norm_bias": True}], ids=name_of)
def test_what_is_pruned_falls_to_remainders_and_the_rest_hangs_together(options):
    held, _ = held_prompt(tiny(**options).double(), 3, 7)
    before = 0.0
    for share in (0.3, 0.6, 0.9, 0.99):
        found = graph(held, share)
        arrived = torch.zeros_like(found.values).index_add(0, found.edges.target, found.edges.contribution)
        inner = ~found.leaves
        torch.testing.assert_close((arrived + found.remainders)[inner], found.values[inner])
        answer = found.sites.index("logits")
        assert set(range(len(found.sites))) - {answer} == set(found.edges.source.tolist())
        assert not bool(found.leaves[found.edges.target].any())
        assert before <= found.covered <= 1
        before = found.covered


def test_nodes_kept_are_the_fewest_of_most_influence():
    held, _ = held_prompt(tiny(afrac=0.25).double(), 3, 7)
    everything = graph(held, 1.0)
    answer = everything.sites.index("logits")
    ranked = sorted((x for i, x in enumerate(everything.influence.tolist()) if i != answer), reverse=True)
    found = graph(held, 0.8)
    kept = sorted(found.influence.tolist(), reverse=True)[1:]  # The first is the answer.
    fewest = next(i for i in range(len(ranked)) if sum(ranked[:i]) >= 0.8 * sum(ranked))
    assert len(kept) <= fewest
    assert min(kept) >= ranked[fewest - 1] - 1e-12
    assert everything.total == pytest.approx(sum(ranked))


def test_edges_of_linear_wires_are_weights_times_values():
    model = tiny(afrac=0.5).double()
    held, _ = held_prompt(model, 3, 7)
    values = {at.site: at.value for at in held}
    found = named_edges(graph(held, 1.0))
    weights = {(e.source, e.target): e.weight for e in model.wiring.edges() if e.target.site == "1.attn.v"}
    seen = 0
    for (source, target), weight in weights.items():
        for position in range(12):
            edge = (f"{source}@{position}", f"{target}@{position}")
            if edge in found:
                seen += 1
                assert found[edge] == pytest.approx(weight * float(values[source.site][position, source.channel]))
    assert seen > 20


def test_an_answer_that_nothing_says_has_an_empty_graph():
    model = tiny()
    for parameter in model.parameters():
        parameter.zero_()
    found = trace(model, [1, 2, 3], token=3, against=7).graph
    assert found.sites == ("logits",)
    assert len(found.edges.source) == 0 and found.covered == 0
