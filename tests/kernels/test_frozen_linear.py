"""The float32 product with a sparse matrix that takes no gradient."""

import pytest
import torch

from jali import kernels


@pytest.mark.parametrize("biased", [True, False])
def test_a_frozen_sparse_matrix_gives_what_the_reference_gives(biased):
    generator = torch.Generator().manual_seed(0)
    weight = torch.randn(300, 70, generator=generator) * (torch.rand(300, 70, generator=generator) < 0.05)
    bias = torch.randn(300, generator=generator) if biased else None
    x = torch.randn(3, 50, 70, generator=generator, requires_grad=True)
    upstream = torch.randn(3, 50, 300, generator=generator)
    y = kernels.linear(x, weight, bias)
    (dx,) = torch.autograd.grad(y, x, upstream)
    with kernels.reference():
        expected = kernels.linear(x, weight, bias)
        (expected_dx,) = torch.autograd.grad(expected, x, upstream)
    torch.testing.assert_close(y, expected)
    torch.testing.assert_close(dx, expected_dx)


def test_one_row_alone_is_the_same_to_the_bit():
    weight = torch.randn(64, 64, generator=torch.Generator().manual_seed(1)).relu().sub(1.5).relu()
    x = torch.randn(40, 64, generator=torch.Generator().manual_seed(2))
    assert torch.equal(kernels.linear(x, weight)[7:8], kernels.linear(x[7:8], weight))
