"""AdamW in Triton: PyTorch's step, and behind it the cut of `keep_largest_`, counted in the same pass."""

import math

import pytest
import torch

from jali import kernels
from jali.kernels import Kept, Rates, Turn
from jali.training.density import supports, targets
from jali.training.optim import Optim, optimizer, update
from tests.kernels.test_adamw import RATES, make, on_reference, stepped
from tests.training import runs


def on(device, tensors):
    return [tensor.to(device) for tensor in tensors]


@pytest.mark.parametrize(
    "rates", [RATES, Rates(0.1, (0.0, 0.999), 1e-8, 0.0, 1), RATES._replace(factor=1e-3, step=900)]
)
@pytest.mark.parametrize("shape", [(7,), (70, 130)])
def test_a_step_is_that_of_pytorch(device, calls, shape, rates):
    tensors = make(*shape)
    fast = stepped(on(device, tensors), rates)
    assert calls == ["adamw"]
    assert torch.equal(fast[1].cpu(), tensors[1]), "gradients stay as they are"
    plain = on_reference([tensor.double() for tensor in tensors], rates)
    for mine, its in zip(fast, plain, strict=True):
        torch.testing.assert_close(mine.cpu().double(), its, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("share", [0.1, 1.0])
@pytest.mark.parametrize(("minimum", "dim"), [(0, None), (2, 0), (4, 1)])
def test_what_stays_is_what_the_projection_keeps_of_the_stepped_weights(device, minimum, dim, share):
    tensors, groups = make(70, 130), 0 if dim is None else (70, 130)[dim]
    k = max(int(share * 70 * 130), minimum * groups)
    kept, whole = stepped(on(device, tensors), RATES, Kept(k, minimum, dim)), stepped(on(device, tensors))
    with kernels.reference():
        kernels.keep_largest_(whole[0], k, minimum, dim)
    assert all(map(torch.equal, kept, whole))


@pytest.mark.parametrize(("minimum", "dim"), [(0, None), (3, 0), (3, 1)])
@pytest.mark.parametrize("k", [1000])
def test_ties_and_empty_groups_go_as_in_the_projection(device, minimum, dim, k):
    weight = (2 * make(60, 90)[0]).round()
    weight[::3], weight[:, ::4] = 0.0, 0.0
    tensors = (weight, weight * 0, weight * 0, weight * 0 + 1)
    kept, whole = stepped(on(device, tensors), RATES, Kept(k, minimum, dim)), stepped(on(device, tensors))
    with kernels.reference():
        kernels.keep_largest_(whole[0], k, minimum, dim)
    assert torch.equal(kept[0], whole[0])


@pytest.mark.parametrize("number", [0, 2, 3])
def test_only_what_has_its_turn_takes_the_step(device, calls, number):
    tensors, turn = make(20, 30), Turn(every=3, number=number)
    tensors[0][make(20, 30, seed=1)[0] < 0.5] = 0.0
    fast, plain = on(device, [t.clone() for t in tensors]), [t.clone() for t in tensors]
    kernels.adamw_(*fast, RATES, Kept(200, 1, 0), turn)
    with kernels.reference():
        kernels.adamw_(*plain, RATES, Kept(200, 1, 0), turn)
    assert calls == ["adamw"]
    for mine, its in zip(fast, plain, strict=True):
        torch.testing.assert_close(mine.cpu(), its, rtol=1e-5, atol=1e-6)
    assert torch.equal(fast[0].cpu() != 0, plain[0] != 0)


def test_nan_stays_and_is_kept(device):
    tensors = make(70, 70)
    tensors[1][3, 4] = math.nan
    kept = stepped(on(device, tensors), RATES, Kept(100))[0]
    assert kept[3, 4].isnan()
    assert kept.isnan().sum() == 1
    assert kept.count_nonzero() == 100


def test_tensors_that_lie_in_another_way_go_to_the_reference(device, calls):
    tensors = list(make(33, 40))
    tensors[2] = tensors[2].T.contiguous().T
    found, plain = stepped(on(device, tensors), RATES, Kept(200)), on_reference(tensors, RATES, Kept(200))
    assert "adamw" not in calls
    for mine, its in zip(found, plain, strict=True):
        torch.testing.assert_close(mine.cpu(), its, rtol=1e-5, atol=1e-6)


def test_a_step_between_a_graph_and_its_gradient_is_noticed(device):
    weight, gradient, first, second = on(device, make(20, 30))
    parameter = torch.nn.Parameter(weight)
    loss = (parameter * parameter).sum()
    kernels.adamw_(parameter, gradient, first, second, RATES, Kept(100, 1, 0))
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        loss.backward()


def trained(model, device):
    """Losses of two steps of training, and what is kept after them."""
    config, losses = Optim(minimum=1), []
    adam, parts = optimizer(model, config), targets(model, biases=True, embeddings=True)
    for step in range(2):
        tokens, givens = (t[:1].to(device) for t in runs.batch(step)[:2])
        loss = model.loss(tokens, givens)
        model.zero_grad()
        loss.backward()
        update(adam, parts, config, lr=0.02, density=0.3)
        losses.append(loss.item())
    return losses, supports(parts)


@pytest.mark.slow
def test_a_model_trains_as_on_references(device, calls):
    """Every kernel in its place: forward, backward, step and cut."""
    losses, kept = trained(runs.model().to(device), device)
    assert set(calls) == {"abs_topk", "abs_topk_backward", "attention", "attention_backward", "adamw"}
    with kernels.reference():
        plain_losses, plain = trained(runs.model(), "cpu")
    assert losses == pytest.approx(plain_losses, rel=1e-5)
    same = [(kept[name].cpu() == plain[name]).float().mean() for name in plain]
    assert min(same) > 0.98, "but for a weight that rounding moves over a threshold, what stays is the same"
