"""Prices in nodes, edges and bits; ties between queries and keys."""

import pytest
import torch

from jali.artefact import BadInput
from jali.circuit import Node
from jali.pruning.objective import Objective, owners, ranking
from jali.pruning.stage import Stage, node_parts
from tests import planted
from tests.models.options import bdh

WIRING = planted.plant().wiring
TOTAL = sum(WIRING.widths.values())


def gates(nodes) -> dict[str, torch.Tensor]:
    found = {site: torch.zeros(width) for site, width in WIRING.widths.items()}
    for node in nodes:
        found[node.site][node.channel] = 1.0
    return found


@pytest.mark.parametrize("unit", ["nodes", "edges", "bits"])
def test_the_whole_model_costs_as_much_as_it_has_nodes_and_less_costs_less(unit):
    objective = Objective(WIRING, unit)
    assert float(objective.price(gates(WIRING.nodes()))) == pytest.approx(TOTAL, rel=1e-4)
    assert 0 < float(objective.price(gates(planted.circuit()))) < 0.1 * TOTAL


def test_a_price_in_edges_counts_edges_and_has_slopes():
    objective, open_gates = Objective(WIRING, "edges"), gates(planted.circuit())
    scale = TOTAL / len(WIRING.edges())
    key = open_gates["0.attn.k"].requires_grad_(True)
    price = objective.price(open_gates)
    assert float(price.detach()) == pytest.approx(len(WIRING.edges(planted.circuit())) * scale)
    price.backward()
    assert float(key.grad[0]) == pytest.approx(scale)


def test_savings_follow_the_objective():
    edges, parts = WIRING.edges(planted.circuit()), [(Node("0.attn.v", 0),), (Node("final_resid", 2),)]
    assert set(Objective(WIRING, "nodes").savings(edges, parts).values()) == {1.0}
    in_edges = Objective(WIRING, "edges").savings(edges, parts)
    assert in_edges[parts[0]] == pytest.approx(4 * in_edges[parts[1]])  # Two edges against half of one.
    in_bits = Objective(WIRING, "bits").savings(edges, parts)
    assert in_bits[parts[0]] > in_bits[parts[1]] > 0


def test_tied_a_key_goes_with_its_query():
    assert owners(WIRING, tied=True)["1.attn.k"] == "1.attn.q"
    assert owners(WIRING, tied=False)["1.attn.k"] == "1.attn.k"
    stage = Stage(planted.circuit(query=True), 0.0)
    tied = node_parts(owners(WIRING, tied=True), stage)
    assert (Node("0.attn.k", 0), Node("0.attn.q", 0)) in tied
    assert len(tied) == len(node_parts(owners(WIRING, tied=False), stage)) - 1


def test_passes_of_one_block_are_tied_where_there_is_one():
    wiring = bdh(n_layer=3).wiring
    owner = owners(wiring, tied=True, passes="tied")
    assert owner["2.y"] == owner["0.y"] == "0.y"
    assert owner["1.x.key"] == "0.x.query"
    assert owner["final_resid"] == "final_resid"
    stage = Stage(frozenset({Node("0.y", 3), Node("2.y", 3), Node("1.y", 4)}))
    assert node_parts(owner, stage) == [(Node("0.y", 3), Node("2.y", 3)), (Node("1.y", 4),)]
    for alone in (WIRING, bdh(untied=True).wiring, bdh(n_layer=1).wiring):
        assert owners(alone, tied=False) == {site: site for site in alone.widths}
        with pytest.raises(BadInput, match="no passes to tie"):
            owners(alone, tied=False, passes="tied")


def test_a_ranking_leaves_out_what_is_closed():
    scores = {"a": torch.tensor([1.0, 3.0]), "b": torch.tensor([3.0, 2.0])}
    assert ranking(scores, frozenset({Node("b", 1)})) == [Node("a", 1), Node("b", 0), Node("a", 0)]
