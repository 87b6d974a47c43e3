"""The meter: what it runs, and that its shortcuts change nothing."""

import dataclasses

import pytest
import torch

from jali.circuit import Node
from jali.models.transformer import Transformer
from jali.pruning import measure
from jali.pruning.fills import Constant
from jali.pruning.measure import Allowance, Exhausted, Meter, at_rest
from jali.tap import chain, freeze_norms, record
from jali.tasks import task as tasks
from tests import planted

TASK = planted.task()


def meter(**options) -> Meter:
    model = planted.plant(norm="rms", norm_gain=False)
    means = {site: torch.linspace(-0.1, 0.1, width) for site, width in model.wiring.widths.items()}
    return Meter(model=model, wiring=model.wiring, means=means, **options)


@pytest.mark.parametrize("keep", [True, False])
def test_it_scores_as_a_plain_run_under_the_same_tap(keep):
    measured = meter()
    nodes = planted.circuit()
    tap = measured.filled(measured.gates(nodes, keep=keep), TASK.heldout)
    expected = tasks.score(measured.model, TASK.heldout, tap=tap)
    torch.testing.assert_close(measured.scored(nodes, TASK.heldout, keep=keep).margin, expected.margin)


@pytest.mark.parametrize("fill", [None, Constant(values={})])
def test_many_pairs_are_scored_by_the_compiled_circuit_and_few_in_the_model(fill, monkeypatch):
    pairs, nodes = TASK.train.first(40), planted.circuit()
    (edge, *_) = meter().wiring.edges(nodes)
    measured = dataclasses.replace(meter().without([edge]), fill=fill)
    compiled = measured.scored(nodes, pairs).margin
    monkeypatch.setattr(Transformer, "forward", None)  # The compiled circuit runs without it.
    assert torch.equal(measured.scored(nodes, pairs).margin, compiled)
    monkeypatch.undo()
    monkeypatch.setattr(measure, "_COMPILED", 41)
    torch.testing.assert_close(measured.scored(nodes, pairs).margin, compiled)


def test_keeping_all_nodes_is_the_model_itself():
    measured = meter()
    everything = measured.scored(measured.wiring.nodes(), TASK.validation)
    assert torch.equal(everything.margin, measured.score(None, TASK.validation).margin)


def test_frozen_norms_divide_by_those_of_the_full_model():
    frozen = meter(norms="frozen")
    pairs, nodes = TASK.validation.first(4), planted.circuit()
    scales: dict[str, torch.Tensor] = {}
    frozen.model(pairs.tokens, tap=record(scales))
    tap = chain(freeze_norms(scales), frozen.filled(frozen.gates(nodes, keep=True), pairs))
    by_hand = frozen.model(pairs.tokens, tap=tap)[torch.arange(8), pairs.length - 1]
    margin = by_hand.gather(1, pairs.answer[:, None]) - by_hand.gather(1, pairs.foil[:, None])
    torch.testing.assert_close(frozen.scored(nodes, pairs).margin, margin[:, 0])
    assert frozen.scored(nodes, pairs).loss != pytest.approx(meter().scored(nodes, pairs).loss, rel=1e-3)


def test_closed_nodes_are_gone_whatever_is_removed():
    open_meter, closed_meter = meter(), meter(closed=planted.circuit())
    one = {Node("1.mlp.post_act", 3)}
    expected = open_meter.scored(one | planted.circuit(), TASK.validation, keep=False)
    assert torch.equal(closed_meter.scored(one, TASK.validation, keep=False).margin, expected.margin)


def test_a_loss_within_its_limit_is_the_loss_and_one_over_it_is_none():
    measured, nodes = meter(), planted.circuit()
    parts = [TASK.train.select(range(i, i + 8)) for i in range(0, 32, 8)]
    loss = measured.loss(nodes, TASK.train.first(32))
    assert measured.loss_within(nodes, parts, loss + 1e-6) == pytest.approx(loss, abs=1e-6)
    assert measured.loss_within(nodes, parts, loss - 1e-5) is None


def test_what_is_far_over_the_limit_is_given_up_early():
    runs = []

    class Counting(Meter):
        def logits(self, pairs, tap):
            runs.append(len(pairs))
            return super().logits(pairs, tap)

    model = planted.plant()
    counting = Counting(model=model, wiring=model.wiring, means={})
    parts = [TASK.train.select(range(i, i + 8)) for i in range(0, 64, 8)]
    assert counting.loss_within((), parts, 0.1) is None
    assert len(runs) == 2


def test_a_loss_that_is_no_number_is_over_every_limit():
    measured = meter()
    measured.model.unembed.weight[10, 2] = float("nan")
    assert measured.loss_within(planted.circuit(), [TASK.train.first(4)], 1e9) is None


def test_at_rest_ends_as_it_began_even_after_an_error():
    model = planted.plant().train()
    model.unembed.weight.requires_grad_(True)
    with pytest.raises(KeyError), at_rest(model):
        _see_it_at_rest_and_fail(model)
    assert model.training
    assert model.unembed.weight.requires_grad
    assert not model.embed.weight.requires_grad


def _see_it_at_rest_and_fail(model):
    assert not model.training
    assert not any(p.requires_grad for p in model.parameters())
    raise KeyError


def test_an_allowance_interrupts_once_and_counts_on():
    allowance = Allowance(work=20)
    counted = dataclasses.replace(meter(), allowance=allowance)
    counted.score(None, TASK.train.first(8))
    assert (allowance.spent, allowance.exhausted) == (16, False)
    with pytest.raises(Exhausted):
        counted.without(frozenset()).score(None, TASK.train.first(4))
    assert allowance.exhausted
    counted.score(None, TASK.train.first(4))
    assert allowance.spent == 32


def test_what_makes_little_costs_little_and_slopes_cost_more():
    allowance, few = Allowance(work=1e9), TASK.train.first(4)
    counted = dataclasses.replace(meter(), allowance=allowance)
    counted.loss((), few)
    assert allowance.spent == pytest.approx(0.3 * 8)
    counted.loss(counted.wiring.nodes(), few)
    assert allowance.spent == pytest.approx(1.3 * 8)
    counted.logits(few, None)
    assert allowance.spent == pytest.approx(4.3 * 8)


def test_an_allowance_does_not_come_between_while_ctrl_c_is_seen_to():
    allowance = Allowance(work=0)
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        allowance.take(8)
    assert (allowance.spent, allowance.exhausted) == (8, False)
    with pytest.raises(Exhausted):
        allowance.take(8)
