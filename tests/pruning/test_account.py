"""What a circuit file says beside its nodes."""

import pytest

from jali.progress import Bar
from jali.pruning.account import account, knee, steps
from jali.pruning.measure import Meter
from jali.pruning.options import Pruning
from jali.pruning.prune import resolved
from jali.pruning.stage import Stage
from tests import planted


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
