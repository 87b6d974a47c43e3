"""One update, against the same steps written out plainly."""

import copy
from contextlib import nullcontext

import pytest
import torch

from jali import kernels
from jali.artefact import BadInput
from jali.training.density import project, supports, targets
from jali.training.optim import Optim, gradient_factor, gradient_rms, optimizer, settled, turn_of, update
from tests.training import runs


def gradients(model):
    model.loss(*runs.batch(0)[:2]).backward()


@pytest.mark.parametrize(("rule", "factor"), [("normalise", 7.0), ("clip", 7.0), ("none", 7.0), ("clip", 1e-9)])
def test_gradients_are_scaled_by_their_rms(rule, factor):
    model = runs.model()
    gradients(model)
    for p in model.parameters():
        p.grad *= factor * 1e6 if factor > 1 else factor
    flat = torch.cat([p.grad.flatten() for p in model.parameters()]).double()
    rms = float(flat.square().mean().sqrt())
    assert gradient_rms(model) == pytest.approx(rms, rel=1e-5)
    expected = {"normalise": rms / (rms + 1e-5), "clip": min(rms, 1.0), "none": rms}[rule]
    assert rms * gradient_factor(rms, rule) == pytest.approx(expected, rel=1e-4)


def test_what_has_no_gradient_is_cut_all_the_same():
    model, config = runs.model(), Optim(sparse_biases=False)
    gradients(model)
    model.mlp[0].up.weight.grad = None
    before = model.mlp[0].up.weight.detach().clone()
    parts = targets(model, biases=False, embeddings=True)
    update(optimizer(model, config), parts, config, lr=0.1, density=0.25)
    after = model.mlp[0].up.weight.detach()
    assert int(after.count_nonzero()) == after.numel() // 4
    assert torch.equal(after[after != 0], before[after != 0])


@pytest.mark.parametrize("order", ["paper", "script"])
def test_kernels_step_as_pytorch_does(order):
    model, config = runs.model(), Optim(step_order=order, minimum=1)
    plain = copy.deepcopy(model)
    adam, stock = (optimizer(one, config) for one in (model, plain))
    for step in range(3):
        for one, its, forced in ((model, adam, nullcontext()), (plain, stock, kernels.reference())):
            with forced:
                one.zero_grad()
                one.loss(*runs.batch(step)[:2]).backward()
                parts = targets(one, biases=True, embeddings=True)
                update(its, parts, config, lr=0.01, density=0.25, factor=3.0)
    for p, q in zip(model.parameters(), plain.parameters(), strict=True):
        torch.testing.assert_close(p, q, rtol=0, atol=1e-3)
        assert adam.state[p]["step"] == stock.state[q]["step"] == 3


def test_a_factor_scales_what_the_moments_see():
    model, config = runs.model(torch.float64), Optim(sparse_biases=False)
    plain = copy.deepcopy(model)
    for one, factor in ((model, 0.25), (plain, 1.0)):
        gradients(one)
        for p in one.parameters():
            p.grad.mul_(0.25 / factor)
        adam = optimizer(one, config)
        update(adam, targets(one, biases=False, embeddings=True), config, lr=0.1, density=0.25, factor=factor)
    for p, q in zip(model.parameters(), plain.parameters(), strict=True):
        torch.testing.assert_close(p, q, rtol=0, atol=1e-12)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"betas": (1.5, 2.0)}, r"betas are two numbers in \[0, 1\), got \(1.5, 2.0\)"),
        ({"betas": (0.9,)}, "betas are two numbers"),
        ({"eps": float("nan")}, "eps must be positive"),
        ({"weight_decay": -1.0}, "weight_decay and minimum at least 0"),
    ],
)
def test_values_out_of_range_are_refused(wrong, message):
    with pytest.raises(BadInput, match=message):
        Optim(**wrong)


@pytest.mark.parametrize("order", ["paper", "script"])
def test_the_order_of_one_step(order):
    model = runs.model(torch.float64)
    plain = copy.deepcopy(model)
    config = Optim(step_order=order, sparse_biases=False)
    parts, adam = targets(model, biases=False, embeddings=True), optimizer(model, config)
    gradients(model)
    gradients(plain)
    update(adam, parts, config, lr=0.1, density=0.25)
    by_hand = dict(plain.named_parameters())
    cut = {part.name for part in parts}
    for name, p in by_hand.items():
        with torch.no_grad():
            decay = 0.1 * 0.1 if p.ndim > 1 else 0.0
            if order == "paper":
                p *= 1 - decay
            p -= 0.1 * p.grad / (p.grad.abs() + 0.1)  # Adam's first step: both moments are the gradient's own.
            if name in cut:
                smallest = p.abs().flatten().sort(descending=True).values[int(0.25 * p.numel()) - 1]
                p *= p.abs() >= smallest
            if order == "script":
                p *= 1 - decay
    for name, p in model.named_parameters():
        assert torch.allclose(p, by_hand[name], rtol=0, atol=1e-12), name


def test_by_rows_every_entry_moves_once_in_so_many_steps_and_live_ones_always():
    model, config = runs.model(), Optim(weight_gradient="rows", rows_every=4, sparse_biases=False)
    parts, adam = targets(model, biases=False, embeddings=True), optimizer(model, config)
    project(parts, 0.1)
    up = model.mlp[0].up.weight
    for step in range(6):
        turn, live = turn_of(step, config), up.detach() != 0
        model.zero_grad()
        with kernels.take_turns(turn):
            gradients(model)
        moments = adam.state[up]["exp_avg"].clone() if adam.state[up] else torch.zeros_like(up)
        update(adam, parts, config, lr=0.01, density=0.1, turn=turn)
        moved = adam.state[up]["exp_avg"] != moments
        rows = torch.arange(len(up)) % 4 == step % 4
        assert not moved[~(live | rows[:, None])].any()
        assert moved[live].double().mean() > 0.9
        assert moved[rows].double().mean() > 0.3  # Neurons that no token keeps have no gradient.
    embedding = adam.state[model.embed.weight]["exp_avg"]
    assert (embedding[runs.batch(0)[0].unique()] != 0).double().mean() > 0.9


def test_by_rows_the_rms_is_estimated_from_rows_that_have_their_turn():
    model, config = runs.model(), Optim(weight_gradient="rows", rows_every=2)
    project(targets(model, biases=False, embeddings=True), 0.1)
    gradients(model)
    whole, found = gradient_rms(model), []
    for step in range(2):
        model.zero_grad()
        with kernels.take_turns(turn_of(step, config)):
            gradients(model)
        found.append(gradient_rms(model, turn_of(step, config)) ** 2)
    assert sum(found) / 2 == pytest.approx(whole**2, rel=0.02)


def test_by_rows_a_step_is_the_same_on_references():
    model, config = runs.model(), Optim(weight_gradient="rows", rows_every=3, minimum=1)
    plain = copy.deepcopy(model)
    adam, stock = (optimizer(one, config) for one in (model, plain))
    for step in range(4):
        for one, its, forced in ((model, adam, nullcontext()), (plain, stock, kernels.reference())):
            with forced, kernels.take_turns(turn_of(step, config)):
                one.zero_grad()
                one.loss(*runs.batch(step)[:2]).backward()
                parts = targets(one, biases=True, embeddings=True)
                update(its, parts, config, lr=0.01, density=0.25, factor=3.0, turn=turn_of(step, config))
    for p, q in zip(model.parameters(), plain.parameters(), strict=True):
        torch.testing.assert_close(p, q, rtol=0, atol=1e-3)


def test_rows_of_a_tied_embedding_are_refused():
    with pytest.raises(BadInput, match="rows are for transformers"):
        optimizer(runs.bdh(), Optim(weight_gradient="rows"))
    with pytest.raises(BadInput, match="tied to its embedding"):
        optimizer(runs.model(tied=True), Optim(weight_gradient="rows"))


def test_at_least_one_row_in_one_has_its_turn():
    with pytest.raises(BadInput, match="rows_every is at least 1, got 0"):
        Optim(rows_every=0)


@pytest.mark.parametrize("seed", range(3))
def test_where_a_matrix_is_settled_no_gradient_changes_its_support(seed):
    model, config = runs.model(), Optim(eps=1e-8, sparse_biases=False, gradient_scale="none")
    parts = targets(model, biases=False, embeddings=False)
    project(parts, 0.1)
    for part in parts:
        part.weight.data = part.weight.data.sign() * (0.1 + 0.01 * part.weight.data.abs())
    assert settled(parts, config, 0.1 / 2.2, 0.1) == 0, "a step may be that large"
    rate = 0.1 / 2.5
    assert settled(parts, config, rate, 0.1) == 1
    assert settled(parts, config, rate, 0.2) == 0, "zeros fill up what is left"
    before, adam = supports(parts), optimizer(model, config)
    generator = torch.Generator().manual_seed(seed)
    for step in range(40):
        for p in model.parameters():
            size = 10 ** (3 * torch.rand((), generator=generator)) if step % 7 == 0 else 1.0
            p.grad = torch.randn(p.shape, generator=generator) * size
        held = {part.name: part.weight.detach().clone() for part in parts}
        update(adam, parts, config, lr=rate, density=0.1)
        after = supports(parts)
        assert all(torch.equal(after[name], before[name]) for name in after)
        for part in parts:  # Another step of such size from the same weights.
            part.weight.data = held[part.name]


def test_what_is_dense_is_settled_by_no_test():
    model = runs.model()
    parts = targets(model, biases=False, embeddings=False)
    assert settled(parts, Optim(), 0.01, 1.0) < 0.5
    assert settled(parts, Optim(betas=(0.99, 0.9)), 1e-9, 0.5) == 0
