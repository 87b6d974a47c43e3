"""AbsTopK in Triton: the entries the law keeps, to the bit, and their gradients."""

import math

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jali import kernels
from jali.kernels import gpu
from tests.kernels.test_topk import HARD, SMALLEST, bits, by_the_law

QUICK = settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])


def both_ways(x, k, upstream):
    x = x.detach().requires_grad_()
    y = kernels.abs_topk(x, k)
    return y.detach(), torch.autograd.grad(y, x, upstream)[0]


def check(x, k, device):
    """Values and gradients beside the reference's, which a test of its own holds to the law."""
    upstream = torch.randn(x.shape, generator=torch.Generator().manual_seed(5)) + 3.0
    fast = both_ways(x.to(device), k, upstream.to(device))
    with kernels.reference():
        plain = both_ways(x, k, upstream)
    for mine, its in zip(fast, plain, strict=True):
        assert torch.equal(bits(mine.cpu()), bits(its))


@QUICK
@given(st.integers(1, 40), st.integers(1, 40), st.data())
def test_it_keeps_what_the_law_says(device, width, k, data):
    x = torch.tensor(data.draw(st.lists(HARD, min_size=2 * width, max_size=2 * width))).view(2, width)
    assert torch.equal(bits(kernels.abs_topk(x.to(device), k).cpu()), bits(by_the_law(x, k)))
    check(x, k, device)


@pytest.mark.parametrize("width", [2, 15, 16, 17, 255, 1000, 8192])
@pytest.mark.parametrize(("share", "ties"), [(0.06, True), (0.25, False), (0.9, True)])
def test_masks_and_gradients_are_equal_at_every_width(device, calls, width, share, ties):
    x = torch.randn(3, width, generator=torch.Generator().manual_seed(width))
    check((x * 8).round() / 8 if ties else x, max(1, int(share * width)), device)
    assert calls == ["abs_topk", "abs_topk_backward"]


@pytest.mark.parametrize("rows", [1, 128, 129])
def test_rows_fill_programs_or_do_not(device, rows):
    check(torch.randn(rows, 16, generator=torch.Generator().manual_seed(rows)), 3, device)


@pytest.mark.parametrize("k", [1, 17, 20])
def test_rows_without_a_number_of_their_own(device, k):
    """All zero, all equal, all NaN, all infinite, all denormal: the first k are kept, and have a gradient."""
    x = torch.tensor([0.0, 1.0, -3.0, math.nan, -math.inf, SMALLEST, -0.0])[:, None].expand(7, 33).to(device)
    _, slope = both_ways(x, k, torch.ones(7, 33, device=device))
    assert torch.equal(slope.cpu(), (torch.arange(33) < k).float().expand(7, 33))


def test_every_nan_is_the_same_whatever_its_bits(device):
    x = torch.tensor([0x7F800001, 1, 0x7FFFFFFF, -1, 0x7FC00000], dtype=torch.int32).view(torch.float32)
    assert kernels.abs_topk(x.to(device), 2).isnan().tolist() == [True, False, True, False, False]


def test_rows_and_gradients_may_lie_apart_in_memory(device):
    whole = torch.randn(4, 5, 96)
    for view in (whole[..., 32:64], whole[:, ::2, :40], whole.transpose(1, 2), whole[0, 0]):
        check(view, 3, device)
    x, upstream = torch.randn(6, 40), torch.randn(40, 6).T
    fast = both_ways(x.to(device), 7, upstream.to(device))[1]
    with kernels.reference():
        assert torch.equal(fast.cpu(), both_ways(x, 7, upstream)[1])


@pytest.mark.parametrize(
    "x",
    [torch.randn(1, gpu.WIDEST + 1), torch.randn(3, 20, dtype=torch.float64), torch.zeros(0, 20), torch.zeros(3, 0)],
    ids=["wide", "float64", "no rows", "no entries"],
)
def test_what_the_kernel_does_not_take_goes_to_the_reference(device, calls, x):
    found = kernels.abs_topk(x.to(device), 5)
    with kernels.reference():
        assert torch.equal(found.cpu(), kernels.abs_topk(x, 5))
    assert calls == []


def test_without_a_gradient_none_is_prepared(device, monkeypatch):
    given = []
    monkeypatch.setattr(gpu, "call", lambda name, *arguments: given.append(arguments[-1]))
    kernels.abs_topk(torch.randn(3, 20, device=device), 5)
    assert given == [None]
