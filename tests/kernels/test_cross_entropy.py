"""The fused end of a model: loss and every gradient are those of PyTorch's separate operations."""

import itertools
import math

import pytest
import torch
import torch.nn.functional as F

from jali import kernels
from jali.artefact import BadInput
from tests.kernels.nonfinite import OFFENDERS, check

pytestmark = pytest.mark.usefixtures("each_level", "rounding")

V, D = 48, 20
CASES = list(itertools.product([True, False], [True, False]))


def make(tokens=33, vocabulary=V, dtype=torch.float32, seed=0):
    generator = torch.Generator().manual_seed(seed)
    x, weight = (torch.randn(n, D, generator=generator, dtype=dtype) for n in (tokens, vocabulary))
    bias = torch.randn(vocabulary, generator=generator, dtype=dtype)
    table = torch.randn(vocabulary, vocabulary, generator=generator, dtype=dtype)
    now, after = (torch.randint(0, vocabulary, (tokens,), generator=generator) for _ in range(2))
    after[::5] = -1
    return (x, weight, bias, table), now, after


def separate(x, weight, bias, table, now, after):
    logits = F.linear(x, weight, bias) + (0 if table is None else F.embedding(now, table))
    return F.cross_entropy(logits, after, ignore_index=-1)


def computed(function, tensors, now, after, **options):
    tensors = [None if t is None else t.clone().requires_grad_() for t in tensors]
    loss = function(*tensors, now, after, **options)
    gradients = torch.autograd.grad(loss * 3, [t for t in tensors if t is not None])
    return [loss.detach(), *gradients]


def left_out(tensors, biased, tabled):
    x, weight, bias, table = tensors
    return x, weight, bias if biased else None, table if tabled else None


@pytest.mark.parametrize("tokens", [1, 33, 1025])
@pytest.mark.parametrize(("biased", "tabled"), CASES)
def test_kernel_and_reference_are_the_separate_operations(biased, tabled, tokens):
    tensors, now, after = make(tokens + 1)
    tensors = left_out(tensors, biased, tabled)
    expected = computed(separate, tensors, now, after)
    fast = computed(kernels.unembed_loss, tensors, now, after)
    with kernels.reference():
        plain = computed(kernels.unembed_loss, tensors, now, after)
    for a, b, c in zip(fast, plain, expected, strict=True):
        torch.testing.assert_close(a, c, rtol=1e-4, atol=1e-6)
        torch.testing.assert_close(b, c)


@pytest.mark.parametrize(("biased", "tabled"), CASES)
def test_bfloat16_products_agree_with_the_reference(biased, tabled):
    tensors, now, after = make(200)
    tensors = left_out(tensors, biased, tabled)
    fast = computed(kernels.unembed_loss, tensors, now, after, precision="bfloat16")
    expected = computed(separate, tensors, now, after)
    with kernels.reference():
        plain = computed(kernels.unembed_loss, tensors, now, after, precision="bfloat16")
    for a, b, c in zip(fast, plain, expected, strict=True):
        size = float(c.abs().max())
        assert (a - b).abs().max() <= 0.03 * size
        assert (a - c).abs().max() <= 0.03 * size


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_an_unembedding_that_is_mostly_zero_is_the_separate_operations(precision):
    (x, weight, bias, table), now, after = make(200)
    weight = weight * (torch.rand(weight.shape, generator=torch.Generator().manual_seed(1)) < 0.1)
    tensors = (x, weight, bias, table)
    fast = computed(kernels.unembed_loss, tensors, now, after, precision=precision)
    rough = 0.03 if precision == "bfloat16" else 1e-5
    for a, c in zip(fast, computed(separate, tensors, now, after), strict=True):
        assert (a - c).abs().max() <= rough * float(c.abs().max())


def test_gradients_of_the_reference_are_right():
    tensors, now, after = make(5, 8, torch.float64)
    tensors = [t.requires_grad_() for t in tensors]
    assert torch.autograd.gradcheck(lambda *t: kernels.unembed_loss(*t, now, after), tensors)


def test_a_vocabulary_the_kernel_does_not_take_has_the_same_loss():
    tensors, now, after = make(33, 50)
    torch.testing.assert_close(kernels.unembed_loss(*tensors, now, after), separate(*tensors, now, after))


def test_targets_of_minus_one_have_no_part():
    tensors, now, after = make()
    kept = after >= 0
    x, weight, bias, table = tensors
    part = kernels.unembed_loss(x[kept], weight, bias, table, now[kept], after[kept])
    torch.testing.assert_close(kernels.unembed_loss(*tensors, now, after), part)
    gradient = computed(kernels.unembed_loss, tensors, now, after)[1]
    assert (gradient[~kept] == 0).all()
    assert (gradient[kept] != 0).any(dim=1).all()


@pytest.mark.parametrize("path", ["kernel", "reference"])
def test_without_a_target_the_loss_is_nan(path):
    tensors, now, after = make()
    if path == "kernel":
        loss = kernels.unembed_loss(*tensors, now, torch.full_like(after, -1))
    else:
        with kernels.reference():
            loss = kernels.unembed_loss(*tensors, now, torch.full_like(after, -1))
    assert loss.isnan()


def test_only_what_asks_for_a_gradient_gets_one():
    (x, weight, bias, table), now, after = make()
    weight.requires_grad_()
    kernels.unembed_loss(x, weight, bias, table, now, after).backward()
    assert weight.grad is not None
    assert x.grad is None
    assert table.grad is None


def test_huge_logits_do_not_overflow():
    tensors, now, after = make()
    tensors = (tensors[0] * 1e4, *tensors[1:])
    torch.testing.assert_close(kernels.unembed_loss(*tensors, now, after), separate(*tensors, now, after))


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.parametrize("offender", OFFENDERS)
@pytest.mark.parametrize("where", range(4), ids=["x", "weight", "bias", "table"])
def test_nan_and_infinity_go_where_they_belong(where, offender, precision):
    tensors, now, after = make()
    tensors[where].view(-1)[5] = offender
    now[2], after = 0, after.clamp(0)
    fast = computed(kernels.unembed_loss, tensors, now, after, precision=precision)
    with kernels.reference():
        plain = computed(kernels.unembed_loss, tensors, now, after, precision=precision)
    for a, b in zip(fast, plain, strict=True):
        check(a, b, b, rtol=0.03, atol=0.01)


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_a_token_that_cannot_come_has_no_gradient_and_as_a_target_no_bound(precision):
    tensors, now, after = make()
    after[after == 7] = 8
    tensors[2][7] = -math.inf
    loss, _, for_weight, for_bias, _ = computed(kernels.unembed_loss, tensors, now, after, precision=precision)
    assert loss.isfinite()
    assert (for_weight[7] == 0).all()
    assert for_bias[7] == 0
    after[1] = 7
    assert kernels.unembed_loss(*tensors, now, after, precision) == math.inf


def test_a_row_without_a_target_may_be_nan():
    tensors, now, after = make()
    expected = kernels.unembed_loss(*tensors, now, after)
    tensors[0][0] = math.nan
    assert after[0] == -1
    assert torch.equal(kernels.unembed_loss(*tensors, now, after), expected)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda t, n, a: (t, n, a.clone().fill_(V)), r"Targets lie in \[-1, 48\), got 48"),
        (lambda t, n, a: (t, n, a.clone().fill_(-2)), "got -2"),
        (lambda t, n, a: (t, n.clone().fill_(-1), a), "Tokens lie in"),
        (lambda t, n, a: (t, n.clone().fill_(V), a), "Tokens lie in"),
        (lambda t, n, a: (t, n.int(), a), "int64, got torch.int32"),
        (lambda t, n, a: (t, n, a.int()), "int64, got torch.int64 and torch.int32"),
        (lambda t, n, a: ((*t[:2], t[2][:-1], t[3]), n, a), "bias needs shape"),
        (lambda t, n, a: (t, n[:-1], a), "a token and a target for each"),
        (lambda t, n, a: ((t[0][:, :-1], *t[1:]), n, a), "of their width"),
        (lambda t, n, a: ((*t[:3], t[3][:-1]), n, a), "bigram table needs shape"),
    ],
)
def test_what_does_not_fit_is_refused(change, sentence):
    tensors, now, after = change(*make())
    with pytest.raises(BadInput, match=sentence):
        kernels.unembed_loss(*tensors, now, after)
