"""Linear maps: float32 as PyTorch has it, bfloat16 products dense or sparse, and matrices that take no gradient."""

import pytest
import torch
import torch.nn.functional as F

from jali import kernels
from jali.artefact import BadInput
from jali.kernels import native
from jali.kernels.linear import SPARSE_BELOW
from tests.kernels.nonfinite import OFFENDERS, check

pytestmark = pytest.mark.usefixtures("each_level", "rounding")


def make(tokens=(3, 50), inputs=70, outputs=300, density=0.05, seed=0):
    generator = torch.Generator().manual_seed(seed)
    weight = torch.randn(outputs, inputs, generator=generator)
    weight = weight * (torch.rand(outputs, inputs, generator=generator) < density)
    return torch.randn(*tokens, inputs, generator=generator), weight, torch.randn(outputs, generator=generator)


def computed(x, weight, bias, precision, upstream):
    tensors = [t.clone().requires_grad_() for t in (x, weight, bias) if t is not None]
    y = kernels.linear(*tensors, precision=precision)
    return [y.detach(), *torch.autograd.grad(y, tensors, upstream)]


@pytest.mark.parametrize("density", [0.0, 0.01, 0.05, 0.2, SPARSE_BELOW + 0.1, 1.0])
@pytest.mark.parametrize("biased", [True, False])
@pytest.mark.parametrize("shape", [((3, 50), 70, 300), ((1,), 16, 16), ((130,), 33, 65), ((2, 5, 4), 256, 31)])
def test_bfloat16_products_agree_with_the_reference(shape, biased, density):
    tokens, inputs, outputs = shape
    x, weight, bias = make(tokens, inputs, outputs, density)
    bias = bias if biased else None
    upstream = torch.randn(*tokens, outputs, generator=torch.Generator().manual_seed(9))
    fast = computed(x, weight, bias, "bfloat16", upstream)
    with kernels.reference():
        plain = computed(x, weight, bias, "bfloat16", upstream)
    exact = computed(*(None if t is None else t.double() for t in (x, weight, bias)), "float32", upstream.double())
    for a, b, c in zip(fast, plain, exact, strict=True):
        size = max(float(c.abs().max()), 1e-6)
        assert (a - b).abs().max() <= 0.01 * size
        assert (a - c).abs().max() <= 0.02 * size


def test_bfloat16_keeps_types_and_takes_only_the_gradients_asked_for():
    x, weight, bias = make()
    weight.requires_grad_()
    y = kernels.linear(x, weight, bias, "bfloat16")
    assert y.dtype == torch.float32
    y.sum().backward()
    assert weight.grad.dtype == torch.float32
    assert x.grad is None
    assert bias.grad is None


def test_the_gradient_of_a_sparse_matrix_is_complete():
    x, weight, bias = make(density=0.01)
    gradient = computed(x, weight, bias, "bfloat16", torch.ones(3, 50, 300))[2]
    assert (gradient[weight == 0] != 0).double().mean() > 0.9


@pytest.mark.parametrize("density", [0.0, 0.05, 1.0])
@pytest.mark.parametrize("biased", [True, False])
def test_float32_with_a_gradient_is_pytorch(biased, density):
    x, weight, bias = make(density=density)
    bias = bias if biased else None
    upstream = torch.randn(3, 50, 300, generator=torch.Generator().manual_seed(1))
    fast = computed(x, weight, bias, "float32", upstream)
    with kernels.reference():
        plain = computed(x, weight, bias, "float32", upstream)
    for a, b in zip(fast, plain, strict=True):
        torch.testing.assert_close(a, b)


def test_without_rounding_bfloat16_is_float32(rounding):
    x, weight, bias = make(density=0.5)
    upstream = torch.ones(3, 50, 300)
    narrow, plain = (computed(x, weight, bias, precision, upstream) for precision in ("bfloat16", "float32"))
    rounds = rounding and native.level() == "avx512_bf16"
    if native.level() != "none":
        assert torch.equal(narrow[0], plain[0]) is not rounds


def test_a_weight_changed_before_the_gradient_is_noticed():
    x, weight, bias = make()
    weight.requires_grad_()
    y = kernels.linear(x, weight, bias)
    with torch.no_grad():
        weight.mul_(2)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        y.sum().backward()


@pytest.mark.parametrize("biased", [True, False])
@pytest.mark.parametrize("density", [0.0, 0.05, 1.0])
def test_a_frozen_matrix_gives_what_the_reference_gives(biased, density):
    x, weight, bias = make(density=density)
    bias, x = bias if biased else None, x.requires_grad_()
    upstream = torch.randn(3, 50, 300, generator=torch.Generator().manual_seed(1))
    y = kernels.linear(x, weight, bias)
    (dx,) = torch.autograd.grad(y, x, upstream)
    with kernels.reference():
        expected = kernels.linear(x, weight, bias)
        (expected_dx,) = torch.autograd.grad(expected, x, upstream)
    torch.testing.assert_close(y, expected)
    torch.testing.assert_close(dx, expected_dx)


@pytest.mark.parametrize("biased", [True, False])
@pytest.mark.parametrize("shape", [(64, 64), (50, 70), (3, 5), (1, 300)])
def test_some_rows_alone_are_the_same_to_the_bit(shape, biased):
    weight = torch.randn(shape, generator=torch.Generator().manual_seed(1)).relu().sub(1.5).relu()
    bias = torch.randn(shape[0], generator=torch.Generator().manual_seed(3)) if biased else None
    x = torch.randn(40, shape[1], generator=torch.Generator().manual_seed(2))
    whole = kernels.linear(x, weight, bias)
    for first, last in ((7, 8), (0, 2), (20, 36), (20, 37)):
        assert torch.equal(whole[first:last], kernels.linear(x[first:last], weight, bias))
    assert torch.equal(whole[:6].view(2, 3, -1), kernels.linear(x[:6].view(2, 3, -1), weight, bias))


@pytest.mark.parametrize("density", [0.0, 0.05, 0.2, 0.24, 0.26, 0.5, 1.0])
@pytest.mark.parametrize("rows", [1, 3, 16])
def test_few_rows_give_what_the_reference_gives(rows, density, four_threads):
    x, weight, bias = make(density=density)
    x = x.view(-1, x.shape[-1])[:rows]
    found = kernels.linear(x, weight, bias)
    with kernels.reference():
        torch.testing.assert_close(found, kernels.linear(x, weight, bias))


def test_few_rows_have_gradients_too():
    x, weight, bias = (t.requires_grad_() for t in make(density=0.05))
    slopes = []
    for rows in (x.view(-1, x.shape[-1])[:3], x.view(-1, x.shape[-1])[:20]):
        slopes.append(torch.autograd.grad(kernels.linear(rows, weight, bias)[:3].square().sum(), [x, weight, bias]))
    for few, many in zip(*slopes, strict=True):
        torch.testing.assert_close(few, many)


def test_a_frozen_matrix_may_lie_transposed_and_x_apart():
    x, weight, bias = make()
    torch.testing.assert_close(kernels.linear(x, weight.T.contiguous().T, bias), F.linear(x, weight, bias))
    apart = torch.randn(5, 140, generator=torch.Generator().manual_seed(1))[:, ::2]
    torch.testing.assert_close(kernels.linear(apart, weight, bias), F.linear(apart, weight, bias))
    torch.testing.assert_close(
        kernels.linear(apart, weight, bias, "bfloat16"), F.linear(apart, weight, bias), rtol=0.02, atol=0.05
    )


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_nothing_given(precision):
    _, weight, bias = make()
    assert kernels.linear(torch.zeros(0, 70), weight, bias, precision).shape == (0, 300)


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_float64_stays_float64(precision):
    x, weight, bias = (t.double() for t in make())
    y = kernels.linear(x, weight, bias, precision)
    assert y.dtype == torch.float64
    torch.testing.assert_close(y, F.linear(x, weight, bias), rtol=0.05, atol=0.05)


def without_zeros(x, weight, bias, precision):
    """The law: a weight of zero multiplies nothing, not even NaN."""
    rounded = (lambda t: t) if precision == "float32" else (lambda t: t.bfloat16().double())
    return torch.where(weight != 0, rounded(weight) * rounded(x)[:, None], 0.0).sum(-1) + bias


@pytest.mark.parametrize("density", [0.1, 1.0])
@pytest.mark.parametrize("frozen", ["float32", "bfloat16", None])
@pytest.mark.parametrize("offender", OFFENDERS)
@pytest.mark.parametrize("where", range(3), ids=["x", "weight", "bias"])
def test_nan_and_infinity_go_where_they_belong(where, offender, frozen, density, rounding):
    """`frozen` names the precision of a matrix without a gradient; None is a trained one in bfloat16."""
    precision = (frozen or "bfloat16") if rounding and native.level() == "avx512_bf16" else "float32"
    x, weight, bias = given = make((40,), 33, 65, density)
    given[where].view(-1)[7] = offender
    upstream = torch.randn(40, 65, generator=torch.Generator().manual_seed(1))

    def both(*tensors):
        x, weight, bias = (t.clone().requires_grad_(i == 0 or frozen is None) for i, t in enumerate(tensors))
        y = kernels.linear(x, weight, bias, precision)
        return [y.detach(), *torch.autograd.grad(y, [x] if frozen else [x, weight, bias], upstream)]

    fast = both(x, weight, bias)
    with kernels.reference():
        plain = both(x, weight, bias)
    nothing = torch.zeros(())
    law = [without_zeros(*(t.double() for t in given), precision)]
    law.append(without_zeros(upstream.double(), weight.double().T, nothing, precision))
    for a, b, c in zip(fast, plain, [*law, *plain[2:]], strict=True):
        check(a, b, c, rtol=0.02, atol=0.02)


@pytest.mark.parametrize("density", [0.03, 1.0])
def test_the_same_pass_gives_the_same_bits_on_any_threads(density, four_threads):
    x, weight, bias = make((1000,), 256, 512, density)
    upstream = torch.randn(1000, 512, generator=torch.Generator().manual_seed(1))
    first = computed(x, weight, bias, "bfloat16", upstream)
    for _ in range(20):
        again = computed(x, weight, bias, "bfloat16", upstream)
        assert all(map(torch.equal, first, again))
    torch.set_num_threads(1)
    assert torch.equal(first[3], computed(x, weight, bias, "bfloat16", upstream)[3])


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.parametrize(("tokens", "inputs", "outputs"), [(5, 0, 3), (5, 4, 0), (0, 4, 3), (0, 0, 0)])
def test_nothing_on_any_side(tokens, inputs, outputs, precision):
    x, weight, bias = make((2, tokens), inputs, outputs, density=1.0)
    y, dx, dw, db = computed(x, weight, bias, precision, torch.ones(2, tokens, outputs))
    assert torch.equal(y, F.linear(x, weight, bias).detach())
    assert (dx.shape, dw.shape) == (x.shape, weight.shape)
    assert torch.equal(db, torch.full((outputs,), 2.0 * tokens))


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.parametrize("density", [0.05, 1.0])
def test_shapes_that_do_not_fit_are_refused(precision, density):
    x, weight, bias = make(density=density)
    wrong = [(x[..., :-1], weight, bias), (x, weight, bias[:-1]), (x, weight, bias[:1]), (x, weight[0], None)]
    for given in [*wrong, (torch.tensor(1.0), weight, None)]:
        with pytest.raises(BadInput, match="A linear map needs"):
            kernels.linear(*given, precision)


def test_another_precision_is_refused():
    x, weight, bias = make()
    with pytest.raises(BadInput, match="'float16'"):
        kernels.linear(x, weight, bias, "float16")
