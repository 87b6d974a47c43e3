"""A step of AdamW with the projection behind it: PyTorch's AdamW, then `keep_largest_`."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from jali import kernels
from jali.artefact import BadInput
from jali.kernels import Kept, Rates

pytestmark = pytest.mark.usefixtures("each_level")
RATES = Rates(0.02, (0.9, 0.95), 0.1, 0.1, 3, 0.5)


def make(*shape, dtype=torch.float32, seed=0):
    generator = torch.Generator().manual_seed(seed)
    weight, gradient, first, second = torch.randn(4, *shape, generator=generator, dtype=torch.float64).to(dtype)
    return weight, gradient, first, second.square()


def stepped(tensors, rates=RATES, kept=None):
    tensors = [tensor.clone() for tensor in tensors]
    kernels.adamw_(*tensors, rates, kept)
    return tensors


def on_reference(*given):
    with kernels.reference():
        return stepped(*given)


@pytest.mark.parametrize(
    "rates", [RATES, Rates(0.1, (0.0, 0.999), 1e-8, 0.0, 1), RATES._replace(factor=1e-3, step=900)]
)
@pytest.mark.parametrize("shape", [(1,), (7,), (16,), (33, 65), (300, 200)])
def test_a_step_is_that_of_pytorch(shape, rates):
    tensors = make(*shape)
    optimised = torch.nn.Parameter(tensors[0].double())
    adam = torch.optim.AdamW([optimised], lr=rates.lr, betas=rates.betas, eps=rates.eps, weight_decay=rates.decay)
    optimised.grad = tensors[1].double() * rates.factor
    moments = {"exp_avg": tensors[2].double(), "exp_avg_sq": tensors[3].double()}
    adam.state[optimised] = {"step": torch.tensor(rates.step - 1.0), **moments}
    adam.step()
    for found in (stepped(tensors, rates), on_reference(tensors, rates)):
        assert torch.equal(found[1], tensors[1]), "gradients stay as they are"
        for mine, its in zip((found[0], *found[2:]), (optimised, *moments.values()), strict=True):
            torch.testing.assert_close(mine.double(), its.detach(), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("share", [0.0, 0.01, 1 / 32, 0.2, 0.7, 1.0])
@pytest.mark.parametrize(("minimum", "dim"), [(0, None), (2, 0), (4, 1)])
@pytest.mark.parametrize("shape", [(40, 70), (64, 64), (65, 130), (257, 300)])
def test_what_stays_is_what_the_projection_keeps_of_the_stepped_weights(shape, minimum, dim, share):
    tensors, k = make(*shape), int(share * math.prod(shape))
    if dim is not None and minimum * shape[dim] > k:
        return
    kept, whole = stepped(tensors, RATES, Kept(k, minimum, dim)), stepped(tensors)
    kernels.keep_largest_(whole[0], k, minimum, dim)
    assert all(map(torch.equal, kept, whole))


@given(st.integers(0, 2**31), st.integers(40, 90), st.integers(60, 130), st.data())
def test_ties_and_empty_groups_go_as_in_the_projection(seed, rows, columns, data):
    weight, gradient, first, second = make(rows, columns, seed=seed)
    weight = (weight * data.draw(st.sampled_from([0.5, 2.0, 8.0]))).round()
    weight[::3] *= data.draw(st.sampled_from([0.0, 1e-3, 1.0]))
    weight[:, ::4] *= data.draw(st.sampled_from([0.0, 1e-3, 1.0]))
    tensors = (weight, gradient.round() * 0, first * 0, second * 0 + 1)
    dim = data.draw(st.sampled_from([0, 1]))
    minimum = data.draw(st.integers(0, 4))
    k = data.draw(st.integers(minimum * weight.shape[dim], weight.numel() // 3))
    kept, whole = stepped(tensors, RATES, Kept(k, minimum, dim)), stepped(tensors)
    with kernels.reference():
        kernels.keep_largest_(whole[0], k, minimum, dim)
    assert torch.equal(kept[0], whole[0])


def test_the_same_on_any_threads(four_threads):
    tensors = make(300, 500)
    first = stepped(tensors, RATES, Kept(1500, 3, 1))
    torch.set_num_threads(1)
    assert all(map(torch.equal, first, stepped(tensors, RATES, Kept(1500, 3, 1))))


@pytest.mark.parametrize("dtype", [torch.float64, torch.bfloat16])
def test_other_types_stay_what_they_are(dtype):
    found = stepped(make(9, 9, dtype=dtype), RATES, Kept(20))
    assert {tensor.dtype for tensor in found} == {dtype}
    assert found[0].count_nonzero() == 20


def test_nan_stays_and_is_kept():
    tensors = make(70, 70)
    tensors[1][3, 4] = math.nan
    kept = stepped(tensors, RATES, Kept(100))[0]
    assert kept[3, 4].isnan()
    assert kept.isnan().sum() == 1
    assert kept.count_nonzero() == 100


@pytest.mark.parametrize("where", range(4))
@pytest.mark.parametrize("lay", [lambda x: x.T.contiguous().T, lambda x: torch.stack([x, x], -1)[..., 0]])
def test_tensors_may_lie_in_any_way(where, lay):
    tensors = list(make(33, 40))
    expected = stepped(tensors, RATES, Kept(200))
    tensors[where] = lay(tensors[where])
    kernels.adamw_(*tensors, RATES, Kept(200))
    for mine, its in zip(tensors, expected, strict=True):
        torch.testing.assert_close(mine, its, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("kept", [None, Kept(100, 1, 0)])
def test_a_step_between_a_graph_and_its_gradient_is_noticed(kept):
    weight, gradient, first, second = make(20, 30)
    parameter = torch.nn.Parameter(weight)
    loss = (parameter * parameter).sum()
    kernels.adamw_(parameter, gradient, first, second, RATES, kept)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        loss.backward()


@pytest.mark.parametrize("betas", [(0.9, 0.9999), (0.999, 0.999999)])
def test_the_first_step_is_right_for_slow_moments(betas):
    weight, gradient, _, _ = make(50, 60)
    tensors = [weight, gradient, torch.zeros_like(weight), torch.zeros_like(weight)]
    rates = Rates(0.1, betas, 1e-8, 0.0, 1)
    exact = stepped([tensor.double() for tensor in tensors], rates)[0]
    torch.testing.assert_close(stepped(tensors, rates)[0].double(), exact, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("kept", [Kept(5, 4, 0), Kept(-3), Kept(100, 2, None), Kept(1000, 3000, 0)])
def test_what_cannot_be_kept_is_refused_and_nothing_moves(kept):
    tensors = make(64, 70)
    before = [tensor.clone() for tensor in tensors]
    with pytest.raises(BadInput):
        kernels.adamw_(*tensors, RATES, kept)
    assert all(map(torch.equal, tensors, before))


def test_shapes_that_differ_are_refused():
    weight, gradient, first, second = make(4, 5)
    with pytest.raises(BadInput, match="of one shape"):
        kernels.adamw_(weight, gradient.T, first, second, RATES)
    with pytest.raises(BadInput, match="at step 0"):
        kernels.adamw_(weight, gradient, first, second, RATES._replace(step=0))
