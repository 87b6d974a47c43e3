"""What a circuit file says beside its nodes."""

import pytest

from jali.circuit import Node
from jali.progress import Bar
from jali.pruning.account import account, knee, sizes, steps
from jali.pruning.measure import Meter
from jali.pruning.options import Pruning
from jali.pruning.prune import resolved
from jali.pruning.stage import Stage
from tests import planted
from tests.models.options import bdh


def test_the_knee_is_where_dropping_begins_to_cost():
    sizes, losses = [1000, 300, 100, 50, 40, 36, 33], [0.01, 0.01, 0.01, 0.012, 0.1, 0.2, 0.3]
    rows = [{"nodes": n, "edges": n, "validation_loss": x, "without": 1.0} for n, x in zip(sizes, losses, strict=True)]
    assert knee([{"nodes": 2000, "loss": 0.0}, *rows])["nodes"] == 50
    assert knee(rows[:1])["nodes"] == 1000


@pytest.mark.parametrize("stages", [1, 5, 20])
def test_an_account_moves_a_bar_to_its_end(stages):
    model, task, moved = planted.plant(), planted.task(), []
    meter = Meter(model=model, wiring=model.wiring, means={})
    nodes = sorted(model.wiring.nodes())
    path = [Stage(frozenset(nodes[: len(nodes) - i]), 0.1) for i in range(stages)]
    bar = Bar("", steps(path), quiet=True)
    bar.advance = lambda *_: moved.append(1)
    account(meter, task, path, resolved(Pruning()), pairs=8, bar=bar)
    assert len(moved) == steps(path)


def test_a_block_passed_twice_is_counted_once_and_its_memory_apart():
    model = bdh(n_layer=2, n_head=2)
    for matrix in (model.passes[0].D_x, model.passes[0].E):
        matrix.weight.data.fill_(1.0)
    wiring = model.wiring
    nodes = [Node(f"{layer}.{site}", 3) for layer in (0, 1) for site in ("read", "x", "x.key", "value", "y", "u")]
    nodes += [Node("1.value", 4), Node("0.y", 5)]
    edges = wiring.edges(nodes)
    assert len(edges) == 5  # read → x and y → u in both passes, and one more y → u in the first.
    told = sizes(wiring, nodes, edges)
    assert told == {"rolled_nodes": 8, "rolled_edges": 3, "synapses": 1 + 2}
    assert sizes(bdh(n_layer=2, untied=True).wiring, nodes, edges) == {"synapses": 3}
    assert sizes(planted.plant().wiring, planted.circuit(), ()) == {}
