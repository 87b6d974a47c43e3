"""What fills removed nodes: values, seeds, gradients, and how hard an adversary hits."""

import dataclasses

import pytest
import torch

from jali.artefact import BadInput
from jali.circuit import Node
from jali.pruning import ablation
from jali.pruning.fills import FILLS, Adversarial, Attack, Constant, Resample, Stochastic, Stock
from jali.pruning.measure import Meter
from jali.tap import record
from jali.tasks.task import two_way_loss
from tests import planted

TASK, MODEL = planted.task(), planted.plant(norm="rms", norm_gain=False)
WIRING = MODEL.wiring
MEANS = ablation.measure_means(MODEL, planted.text())
PAIRS = TASK.validation.first(6)
KEPT = planted.circuit() - {Node("0.attn.k", 0)}


def meter(name: str, seed: int = 0, **attack) -> Meter:
    stock = Stock(model=MODEL, means=MEANS, pairs=TASK.train, attack=Attack(**attack), seed=seed)
    return Meter(model=MODEL, wiring=WIRING, means=MEANS, fill=FILLS[name](stock))


def seen(measured: Meter, nodes=KEPT, step: int = 0) -> dict[str, torch.Tensor]:
    """Every site of a run with these nodes kept, after filling."""
    cache: dict[str, torch.Tensor] = {}
    tap, store = measured.filled(measured.gates(nodes, keep=True), PAIRS, step), record(cache)
    measured.logits(PAIRS, lambda site, vector: store(site, tap(site, vector)))
    return cache


@pytest.mark.parametrize("name", FILLS)
@pytest.mark.parametrize("norms", ["live", "frozen"])
def test_nothing_is_filled_where_all_is_kept_and_a_seed_gives_the_same_numbers(name, norms):
    measured = dataclasses.replace(meter(name, steps=2), norms=norms)
    everything = measured.scored(WIRING.nodes(), PAIRS)
    assert torch.equal(everything.margin, measured.score(None, PAIRS).margin)
    again = dataclasses.replace(meter(name, steps=2), norms=norms)
    assert torch.equal(measured.scored(KEPT, PAIRS).margin, again.scored(KEPT, PAIRS).margin)


@pytest.mark.parametrize("name", FILLS)
def test_gradients_reach_the_gates(name):
    measured = meter(name, steps=1)
    gates = {site: torch.full((width,), 0.7).requires_grad_(True) for site, width in WIRING.widths.items()}
    two_way_loss(measured.logits(PAIRS, measured.filled(gates, PAIRS)), PAIRS).mean().backward()
    assert float(gates["0.attn.k"].grad[0].abs()) > 0


def test_the_mean_over_the_task_leaves_out_padding():
    means = ablation.task_means(MODEL, PAIRS)
    rows = []
    for row in range(2 * len(PAIRS)):
        _, cache = MODEL.run_with_cache(torch.tensor([PAIRS.prompt(row).tokens]))
        rows.append(cache["0.mlp.post_act"][0])
    torch.testing.assert_close(means["0.mlp.post_act"], torch.cat(rows).mean(0))
    assert "logits" not in means
    filled = seen(meter("task-mean"))
    expected = ablation.task_means(MODEL, TASK.train)["0.mlp.post_act"]
    torch.testing.assert_close(filled["0.mlp.post_act"], expected.expand(*filled["0.mlp.post_act"].shape))


def test_resampling_takes_another_prompts_value_aligned_at_the_end():
    fill = Resample(model=MODEL, donors=TASK.train, seed=3)
    cache, chosen = seen(dataclasses.replace(meter("mean"), fill=fill)), fill.rows(PAIRS)
    for row, donor in enumerate(chosen.tolist()):
        _, clean = MODEL.run_with_cache(torch.tensor([TASK.train.prompt(donor).tokens]))
        length = int(PAIRS.length[row])
        assert TASK.train.pair[donor] != PAIRS.pair[row]
        assert TASK.train.length[donor] >= length
        for site in ("0.mlp.post_act", "1.attn.v"):
            torch.testing.assert_close(cache[site][row, :length], clean[site][0, -length:])
        torch.testing.assert_close(cache["0.attn.k"][row, :length, 0], clean["0.attn.k"][0, -length:, 0])
    assert chosen.tolist() != fill.at(1).rows(PAIRS).tolist()
    assert chosen.tolist() != dataclasses.replace(fill, seed=4).rows(PAIRS).tolist()


def test_a_donor_that_is_too_short_repeats_its_first_value():
    short = TASK.train.select([i for i in range(len(TASK.train)) if TASK.train.length[2 * i] == 7][:2])
    fill = Resample(model=MODEL, donors=short)
    cache, chosen = seen(dataclasses.replace(meter("mean"), fill=fill)), fill.rows(PAIRS)
    row = int(PAIRS.length.argmax())
    spare = int(PAIRS.length[row]) - 7
    _, clean = MODEL.run_with_cache(torch.tensor([short.prompt(int(chosen[row])).tokens]))
    assert spare > 0
    for place in range(spare + 1):
        torch.testing.assert_close(cache["0.mlp.post_act"][row, place], clean["0.mlp.post_act"][0, 0])


def test_one_pair_cannot_be_resampled():
    with pytest.raises(BadInput, match="at least 2, got 1"):
        Resample(model=MODEL, donors=TASK.train.first(1))


def test_a_random_part_is_filled_and_the_rest_lives_another_one_for_each_pair_and_step():
    measured = meter("stochastic")
    cache, other = seen(measured), seen(measured, step=1)
    mean = MEANS["0.mlp.act_in"]
    gone = (cache["0.mlp.act_in"] == mean).all(1)
    assert 0.1 < gone.float().mean() < 0.9
    assert torch.equal(gone[::2], gone[1::2])
    assert len({tuple(row.tolist()) for row in gone[::2]}) == len(PAIRS)
    assert not torch.equal(gone, (other["0.mlp.act_in"] == mean).all(1))
    full = seen(measured, WIRING.nodes())
    first = full["0.attn.act_in"][0]  # Nothing before it is filled, so what is live is the model's.
    live = ~(cache["0.attn.act_in"][0] == MEANS["0.attn.act_in"]).all(0)
    assert torch.equal(cache["0.attn.act_in"][0][:, live], first[:, live])


def test_an_adversary_does_at_least_the_harm_of_removing_all_and_more_with_a_budget():
    circuit = planted.circuit()
    plain, losses = meter("mean").loss(circuit, PAIRS), []
    for steps, restarts in ((0, 1), (6, 1), (6, 3)):
        losses.append(meter("adversarial", steps=steps, restarts=restarts).loss(circuit, PAIRS))
    assert losses[0] == pytest.approx(plain, abs=1e-6)
    assert losses == sorted(losses)
    assert losses[-1] > 1.2 * plain


def test_an_adversarys_shares_lie_between_0_and_1_and_leave_kept_nodes_alone():
    measured = meter("adversarial")
    fill = Adversarial(below=Constant(values=MEANS), attack=Attack(steps=4, restarts=2))
    gates = measured.gates(planted.circuit(), keep=True)
    shares = fill.live(gates, PAIRS, measured.logits)
    assert all(float(share.min()) >= 0 and float(share.max()) <= 1 for share in shares.values())
    assert any(float(share.max()) > 0 for share in shares.values())
    full, cache = seen(measured, WIRING.nodes()), seen(measured, planted.circuit())
    torch.testing.assert_close(cache["0.attn.act_in"][..., 0], full["0.attn.act_in"][..., 0])


@pytest.mark.parametrize("wrong", [{"steps": -1}, {"restarts": 0}, {"rate": 0.0}, {"rate": 1.5}])
def test_a_budget_without_a_meaning_is_refused(wrong):
    with pytest.raises(BadInput, match="An attack has"):
        Attack(**wrong)


def test_a_stand_in_is_the_constant_below():
    mean = Constant(values=MEANS)
    assert Stochastic(below=mean).values is MEANS
    assert Adversarial(below=mean).values is MEANS
    assert meter("zero").fill.values == {}
