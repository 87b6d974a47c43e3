"""Slopes of the loss in gates: against finite differences, and against removals."""

import dataclasses

import pytest
import torch

from jali.artefact import BadInput
from jali.circuit import Edge, Node
from jali.pruning import ablation
from jali.pruning.attribute import Attribution, attribute_edges, attribute_nodes, edge_slopes, node_slopes
from jali.pruning.measure import Meter, at_rest
from jali.tap import weigh_edges
from tests import planted

TASK, MODEL = planted.task(), planted.plant()
WIRING, PAIRS = MODEL.wiring, TASK.train.first(12)
METER = Meter(model=MODEL, wiring=WIRING, means=ablation.measure_means(MODEL, planted.text()))
OPEN = {site: torch.ones(width) for site, width in WIRING.widths.items()}


def loss(gates: dict[str, torch.Tensor], meter: Meter = METER) -> float:
    return meter.score(meter.filled(gates, PAIRS), PAIRS).loss


def test_a_nodes_slope_is_what_closing_its_gate_a_little_adds_to_the_loss():
    slopes = node_slopes(METER, OPEN, PAIRS)
    for node in (Node("0.attn.k", 0), Node("0.attn.v", 0), Node("1.mlp.post_act", 3)):
        less = {site: gate.clone() for site, gate in OPEN.items()}
        less[node.site][node.channel] -= 0.01
        measured = (loss(less) - loss(OPEN)) / 0.01
        assert float(slopes[node.site][node.channel]) == pytest.approx(measured, rel=0.05, abs=1e-5)


def test_an_edges_slope_is_what_taking_a_little_of_its_weight_adds_to_the_loss():
    edges = [e for e in WIRING.edges() if e.source in planted.circuit() and e.target in planted.circuit()]
    slopes = edge_slopes(METER, {}, edges, torch.ones(len(edges)), PAIRS)
    for i in range(len(edges)):
        shares = torch.ones(len(edges))
        shares[i] -= 0.01
        weighed = METER.grafted(weigh_edges(edges, shares, WIRING, METER.means))
        measured = (loss({}, weighed) - loss({})) / 0.01
        assert float(slopes[i]) == pytest.approx(measured, rel=0.05, abs=1e-5)


@pytest.mark.parametrize("steps", [0, 5])
def test_what_was_planted_ranks_first(steps):
    with at_rest(MODEL):
        config = Attribution(steps=steps, pairs=12)
        scores = attribute_nodes(METER, PAIRS, config)
        values = {Node(site, i): float(v) for site, row in scores.items() for i, v in enumerate(row)}
        assert set(sorted(values, key=lambda node: -values[node])[:6]) == planted.circuit()
        edges = attribute_edges(METER, PAIRS, dataclasses.replace(config, of="edges"))
        assert {node.site for node in edges if isinstance(node, Node)} == {"final_resid"}
        first = sorted(edges, key=lambda part: -edges[part])[:4]
        ends = {end for e in first if isinstance(e, Edge) for end in e[:2]} | {n for n in first if isinstance(n, Node)}
        assert ends == planted.circuit()


def test_closed_nodes_stay_closed():
    closed = dataclasses.replace(METER, closed=planted.circuit())
    scores = attribute_nodes(closed, PAIRS, Attribution(steps=2, pairs=4))
    assert max(float(row.abs().max()) for row in scores.values()) < 1e-3


@pytest.mark.parametrize("wrong", [{"of": "sites"}, {"steps": -1}, {"pairs": 0}])
def test_options_without_a_meaning_are_refused(wrong):
    with pytest.raises(BadInput, match="Attribution is"):
        Attribution(**wrong)
