"""Products of what a model makes: exact, or rounded where that is let and faster."""

import pytest
import torch

from jali import kernels
from jali.kernels import native

pytestmark = pytest.mark.usefixtures("each_level", "rounding")


def drawn():
    generator = torch.Generator().manual_seed(0)
    x, y = (torch.randn(3, 2, *shape, generator=generator) for shape in ((5, 64), (64, 7)))
    return x, y[:, :1]


def computed(x, y, precision):
    x, y = (z.clone().requires_grad_() for z in (x, y))
    z = kernels.product(x, y, precision)
    return [z.detach(), *torch.autograd.grad(z.square().sum(), [x, y])]


def test_float32_is_the_plain_product():
    x, y = drawn()
    assert torch.equal(kernels.product(x, y), x @ y)


def test_bfloat16_is_the_reference_where_kernels_round_and_exact_elsewhere():
    x, y = drawn()
    fast, exact = computed(x, y, "bfloat16"), computed(x, y, "float32")
    with kernels.reference():
        plain = computed(x, y, "bfloat16")
    for a, b, c in zip(fast, plain, exact, strict=True):
        assert a.dtype == b.dtype == torch.float32
        assert torch.equal(a, b if native.rounds() else c)
        assert 0 < (b - c).abs().max() <= 0.02 * c.abs().max()
