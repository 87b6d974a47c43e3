"""One update, against the same steps written out plainly."""

import copy
from contextlib import nullcontext

import pytest
import torch

from jali import kernels
from jali.artefact import BadInput
from jali.training.density import targets
from jali.training.optim import Optim, gradient_factor, gradient_rms, optimizer, update
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
