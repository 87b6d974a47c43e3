"""A scale and a shift per channel, and their slopes, on every path."""

import pytest
import torch

from jali import kernels

pytestmark = pytest.mark.usefixtures("each_level")


def drawn(*shape, seed=0):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def slopes(x, scale, shift, g):
    parts = [part.detach().requires_grad_(True) for part in (x, scale, shift)]
    y = kernels.affine(*parts)
    return (y.detach(), *torch.autograd.grad(y, parts, g))


@pytest.mark.parametrize("width", [1, 15, 16, 17, 96, 1000])
@pytest.mark.parametrize("rows", [(), (1,), (127,), (3, 129)])
def test_the_kernel_gives_what_the_reference_gives(width, rows):
    x, g = drawn(*rows, width), drawn(*rows, width, seed=1)
    scale, shift = drawn(width, seed=2), drawn(width, seed=3)
    found = slopes(x, scale, shift, g)
    with kernels.reference():
        expected = slopes(x, scale, shift, g)
    for one, other in zip(found, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-5, atol=2e-5)


def test_rows_may_lie_apart_in_memory_and_slopes_may_be_one_number_for_all():
    whole, scale, shift = drawn(4, 5, 96), drawn(32), drawn(32)
    for x in (whole[..., 32:64], whole.transpose(0, 1)[..., :32]):
        assert torch.allclose(kernels.affine(x, scale, shift), x * scale + shift, atol=1e-6)
        _, dx, dscale, dshift = slopes(x, scale, shift, torch.ones(()).expand(x.shape))
        assert torch.equal(dx, scale.expand(x.shape)) and dshift.eq(20).all()
        torch.testing.assert_close(dscale, x.sum((0, 1)))


def test_shares_of_nought_and_one_are_exact():
    x, gate, fill = drawn(9, 33), (drawn(33, seed=1) > 0).float(), drawn(33, seed=2)
    assert torch.equal(kernels.affine(x, gate, fill * (1 - gate)), torch.where(gate == 1, x, fill))


def test_scales_that_differ_between_prompts_are_broadcast():
    x, scale, shift = drawn(3, 4, 8), drawn(3, 1, 8), drawn(8)
    torch.testing.assert_close(kernels.affine(x, scale, shift), x * scale + shift)


@pytest.mark.parametrize("wanted", [(True, False, False), (False, True, False), (False, False, True)])
def test_each_slope_is_right_where_only_it_is_wanted(wanted):
    draws = (drawn(5, 8), drawn(8, seed=1), drawn(8, seed=2))
    parts = [part.clone().requires_grad_(one) for part, one in zip(draws, wanted, strict=True)]
    kernels.affine(*parts).square().sum().backward()
    expected = slopes(*draws, 2 * torch.addcmul(draws[2], draws[0], draws[1]))[1:]
    for part, one, slope in zip(parts, wanted, expected, strict=True):
        if one:
            torch.testing.assert_close(part.grad, slope)


@pytest.mark.parametrize("shape", [(6,), (5, 6), (2, 5, 6)])
def test_slopes_of_slopes_are_those_of_the_reference(shape):
    x, scale, shift = drawn(*shape), drawn(6, seed=1), drawn(6, seed=2)

    def second():
        return torch.autograd.functional.hessian(lambda s: kernels.affine(x, s, shift).square().sum(), scale)

    found = second()
    with kernels.reference():
        torch.testing.assert_close(found, second())
    assert found.count_nonzero() == 6


@pytest.mark.usefixtures("four_threads")
def test_threads_do_not_show_in_the_slopes():
    x, g, scale, shift = drawn(1000, 40), drawn(1000, 40, seed=1), drawn(40, seed=2), drawn(40, seed=3)
    found = slopes(x, scale, shift, g)
    torch.set_num_threads(1)
    assert all(torch.equal(one, other) for one, other in zip(found, slopes(x, scale, shift, g), strict=True))


def test_no_rows_and_other_numbers_go_to_the_reference():
    assert kernels.affine(torch.ones(0, 4), torch.ones(4), torch.ones(4)).shape == (0, 4)
    assert kernels.affine(torch.ones(2, 4, dtype=torch.float64), torch.ones(4), torch.ones(4)).sum() == 16
