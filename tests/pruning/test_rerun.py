"""Losses from the first block that differs are those of whole runs, to the bit, and blocks ahead of it do not run."""

import pytest
import torch

from jali.circuit import Node
from jali.models.blocks import Attention
from jali.models.transformer import Transformer, TransformerConfig
from jali.pruning.fills import Constant, Resample
from jali.pruning.measure import Meter
from jali.pruning.rerun import Rerun
from jali.tap import begin, record
from tests import planted


def model_of(**options) -> Transformer:
    torch.manual_seed(0)
    config = TransformerConfig(
        n_layer=3,
        d_model=16,
        d_head=4,
        d_mlp=24,
        vocab_size=12,
        context=32,
        afrac=0.5,
        positions="sinusoidal",
        **options,
    )
    return Transformer(config).requires_grad_(False).eval()


def meter_of(**options) -> Meter:
    model = model_of()
    means = {site: torch.randn(width) / 4 for site, width in model.wiring.widths.items()}
    return Meter(model=model, wiring=model.wiring, means=means, **options)


def batches():
    pairs = planted.task().train
    return [pairs.select(range(start, start + 4)) for start in (0, 4)]


def whole(meter: Meter, nodes) -> float:
    parts = batches()
    return sum(float(meter.scored(nodes, part).losses.double().sum()) for part in parts) / 16


@pytest.mark.parametrize("norms", ["live", "frozen"])
def test_losses_are_those_of_whole_runs_to_the_bit(norms):
    meter = meter_of(norms=norms)
    rerun, nodes = Rerun(meter, batches()), meter.wiring.nodes()
    assert rerun.hold(meter, nodes) == whole(meter, nodes)
    for i, site in enumerate(meter.wiring.widths):
        gone = Node(site, i % 4)
        assert rerun.loss(meter, nodes - {gone}, [gone]) == whole(meter, nodes - {gone}), site
        if i % 3 == 0:
            rerun.keep()
            nodes -= {gone}


def test_edges_that_go_count_from_where_they_leave():
    meter = meter_of()
    rerun, nodes = Rerun(meter, batches()), meter.wiring.nodes()
    rerun.hold(meter, nodes)
    for edge in meter.wiring.edges()[:: max(len(meter.wiring.edges()) // 7, 1)]:
        cut = meter.without({edge})
        assert rerun.loss(cut, nodes, [edge]) == whole(cut, nodes)


def test_what_is_over_the_limit_is_given_up_and_not_held():
    meter = meter_of()
    rerun, nodes = Rerun(meter, batches()), meter.wiring.nodes()
    base = rerun.hold(meter, nodes)
    assert rerun.loss_within(meter, frozenset(), 0.0) is None
    gone = Node("2.mlp.post_act", 0)
    assert rerun.loss(meter, nodes, [gone]) == base


def test_what_batches_not_run_are_trusted_to_win_back_decides_how_many_run(monkeypatch):
    meter, ran, score = meter_of(), [], Meter.score
    rerun, nodes = Rerun(meter, batches()), meter.wiring.nodes()
    rerun.hold(meter, nodes)
    tried, held = ([float(meter.scored(some, part).losses.sum()) for part in batches()] for some in ((), nodes))
    monkeypatch.setattr(Meter, "score", lambda self, *rest: ran.append(1) or score(self, *rest))
    for recovery, expected in ((1.0, 2), (0.75, 2), (0.25, 1), (0.0, 1)):
        ran.clear()
        rerun.loss_within(meter, frozenset(), (tried[0] + held[1] / 2) / 16, recovery=recovery)
        assert len(ran) == expected, recovery


def test_blocks_ahead_of_the_first_difference_do_not_run(monkeypatch):
    meter, ran = meter_of(), []
    rerun, nodes, forward = Rerun(meter, batches()[:1]), meter.wiring.nodes(), Attention.forward

    def told(self, *rest, **more):
        ran.append(self.name)
        return forward(self, *rest, **more)

    monkeypatch.setattr(Attention, "forward", told)
    rerun.hold(meter, nodes)
    assert ran == ["0.attn", "1.attn", "2.attn"]
    for site, expected in (("0.attn.q", 3), ("1.attn.q", 2), ("1.mlp.post_act", 1), ("2.mlp.post_act", 0)):
        ran.clear()
        rerun.loss(meter, nodes - {Node(site, 0)}, [Node(site, 0)])
        assert len(ran) == expected, site


@pytest.mark.parametrize("fill", ["resample", "constant"])
def test_only_constants_leave_what_comes_before_as_it_was(fill):
    meter = meter_of()
    fills = {
        "resample": Resample(model=meter.model, donors=planted.task().train),
        "constant": Constant(values=meter.means),
    }
    other = Meter(model=meter.model, wiring=meter.wiring, means=meter.means, fill=fills[fill])
    rerun, nodes, gone = Rerun(other, batches()), other.wiring.nodes(), Node("2.mlp.post_act", 1)
    rerun.hold(other, nodes)
    assert rerun.loss(other, nodes - {gone}, [gone]) == whole(other, nodes - {gone})
    assert any(rerun._held[0]) is (fill == "constant")


@pytest.mark.parametrize("options", [{}, {"d_positions": 8}, {"norm": "layer"}])
def test_a_model_can_begin_at_each_of_its_beginnings(options):
    model, tokens, cache = model_of(**options), torch.randint(0, 12, (2, 9)), {}
    logits = model(tokens, tap=record(cache))
    for site in model.beginnings:
        seen = {}
        begun = model(tokens, tap=begin(lambda name, x, seen=seen: seen.setdefault(name, x), site, cache[site]))
        assert torch.equal(begun, logits)
        order = [place.name for place in model.wiring.sites]
        assert min(map(order.index, seen)) > order.index(site)
