"""Heads of a circuit look where they look in its model: with softmax, and in a linear memory."""

import pytest
import torch

from jali.circuit import Node
from jali.pruning.measure import Meter
from jali.rule import Rule
from jali.verifying.case import Case
from jali.verifying.mechanism import attention, claim
from tests import planted
from tests.models.options import bdh

MEMORY = Rule(op="attend", kind="linear", heads=2, strict=True, shared=True)


def drawn(seed: int) -> torch.Tensor:
    return torch.randn(3, 5, 8, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("sink", [None, torch.tensor([0.5, -1.0])])
def test_shares_of_softmax_and_its_sink_add_up_to_one(sink):
    shares = attention(Rule(op="attend", heads=2, sink=sink), drawn(0), drawn(1))
    assert shares.shape == (3, 2, 5, 6)
    torch.testing.assert_close(shares.sum(-1), torch.ones(3, 2, 5))
    assert bool((shares[..., -1] > 1e-3).all()) == (sink is not None)


def test_scores_of_a_memory_are_signed_shares_whatever_their_size():
    query, key = drawn(0), drawn(1)
    shares = attention(MEMORY, query, key)
    torch.testing.assert_close(shares.abs().sum(-1), torch.ones(3, 2, 5))
    assert bool((shares < 0).any())
    torch.testing.assert_close(attention(MEMORY, 100 * query, key), shares)
    assert bool((shares[..., 0, -1] == 1).all())  # Ahead of the first token there is nothing to find.
    assert bool((attention(MEMORY, 0 * query, key)[..., -1] == 1).all())


def case_of(sites: tuple[str, ...]) -> Case:
    """A circuit of a BDH: all nodes of these sites."""
    model, task = bdh(n_layer=1, n_head=2, norm="rms"), planted.task()
    nodes = [Node(site, c) for site in sites for c in range(model.wiring.widths[site])]
    meter = Meter(model=model, wiring=model.wiring, means={})
    return Case(circuit=model.wiring.circuit(nodes, ablation="zero"), meter=meter, task=task)


def shift_of(case: Case) -> dict[str, float]:
    return {row.name: row.number.value for row in claim(case).rows}


def test_a_memory_that_is_kept_whole_looks_where_it_did_and_one_without_keys_nowhere():
    every = tuple(bdh(n_layer=1, n_head=2).wiring.widths)
    assert shift_of(case_of(every))["attention of kept heads that lies elsewhere"] == pytest.approx(0, abs=1e-6)
    moved = shift_of(case_of(tuple(site for site in every if site != "0.x.key")))
    assert moved["attention of kept heads that lies elsewhere"] > 0.3
    assert moved["kept heads"] == 2
    assert not claim(case_of(("0.value", "0.x.query"))).passed
