"""Attention with sinks: the kernel beside the reference, the reference beside the written formula and PyTorch."""

import itertools
import math

import pytest
import torch
import torch.nn.functional as F

from jali import kernels
from jali.artefact import BadInput
from tests.kernels.nonfinite import OFFENDERS, check

pytestmark = pytest.mark.usefixtures("each_level")

CASES = list(itertools.product([True, False], [True, False]))


def make(B=2, H=3, T=21, K=16, dtype=torch.float32, seed=0, queries=None):
    generator = torch.Generator().manual_seed(seed)
    q, k, v = (torch.randn(B, H, T, K, generator=generator, dtype=dtype) for _ in range(3))
    q = q if queries is None else q[:, :, T - queries :].contiguous()
    return q, k, v, torch.randn(H, generator=generator, dtype=dtype)


def by_the_formula(q, k, v, sink, scale, causal):
    """exp(scale q·k) / (exp(sink) + Σ exp(scale q·k)), one query at a time."""
    out = torch.zeros_like(q)
    (B, H, T, _), S = q.shape, k.shape[2]
    for b, h, t in itertools.product(range(B), range(H), range(T)):
        seen = slice(0, S - T + t + 1 if causal else S)
        weight = (scale * (k[b, h, seen] @ q[b, h, t])).exp()
        total = weight.sum() + (0 if sink is None else sink[h].exp())
        out[b, h, t] = (weight[:, None] * v[b, h, seen]).sum(0) / total
    return out


@pytest.mark.parametrize(("sunk", "causal"), CASES)
def test_the_reference_is_the_formula(sunk, causal):
    q, k, v, sink = make(T=6, K=5, dtype=torch.float64)
    sink = sink if sunk else None
    found = kernels.sink_attention(q, k, v, sink, 0.4, causal)
    torch.testing.assert_close(found, by_the_formula(q, k, v, sink, 0.4, causal), rtol=0, atol=1e-12)


@pytest.mark.parametrize(("sunk", "causal"), CASES)
@pytest.mark.parametrize("queries", [2, 4])
def test_gradients_of_the_reference_are_right(sunk, causal, queries):
    tensors = [t.detach().requires_grad_() for t in make(B=1, H=2, T=4, K=3, dtype=torch.float64, queries=queries)]
    assert torch.autograd.gradcheck(
        lambda q, k, v, sink: kernels.sink_attention(q, k, v, sink if sunk else None, 0.7, causal), tensors
    )


def computed(tensors, sunk, causal, upstream, attention=kernels.sink_attention):
    q, k, v, sink = (t.clone().requires_grad_() for t in tensors)
    out = attention(q, k, v, sink if sunk else None, 0.25, causal)
    gradients = torch.autograd.grad(out, [q, k, v, sink] if sunk else [q, k, v], upstream)
    return [out.detach(), *gradients]


@pytest.mark.parametrize(("sunk", "causal"), CASES)
@pytest.mark.parametrize("queries", [1, 2, 5])
def test_fewer_queries_than_keys_are_the_last(sunk, causal, queries):
    q, k, v, sink = make(T=6, K=5, dtype=torch.float64)
    sink = sink if sunk else None
    found = kernels.sink_attention(q[:, :, -queries:], k, v, sink, 0.4, causal)
    whole = kernels.sink_attention(q, k, v, sink, 0.4, causal)[:, :, -queries:]
    torch.testing.assert_close(found, whole, rtol=0, atol=1e-12)
    torch.testing.assert_close(found, by_the_formula(q[:, :, -queries:], k, v, sink, 0.4, causal), rtol=0, atol=1e-12)


LENGTHS = [(n, n) for n in (1, 2, 15, 16, 17, 100, 256)] + [(1, 2), (1, 16), (1, 256), (3, 17), (9, 40), (31, 33)]


@pytest.mark.parametrize(("queries", "length"), LENGTHS)
@pytest.mark.parametrize(("sunk", "causal"), CASES)
def test_kernel_and_reference_agree_forward_and_backward(sunk, causal, queries, length):
    tensors = make(T=length, seed=length, queries=queries)
    upstream = torch.randn(tensors[0].shape, generator=torch.Generator().manual_seed(1))
    fast = computed(tensors, sunk, causal, upstream)
    with kernels.reference():
        plain = computed(tensors, sunk, causal, upstream)
    exact = computed([t.double() for t in tensors], sunk, causal, upstream.double())
    for a, b, c in zip(fast, plain, exact, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=2e-5)
        torch.testing.assert_close(a.double(), c, rtol=1e-4, atol=2e-5)


@pytest.mark.parametrize("offender", OFFENDERS)
@pytest.mark.parametrize("where", ["q", "k", "v", "sink"])
@pytest.mark.parametrize(("sunk", "causal"), CASES)
@pytest.mark.parametrize("queries", [21, 18])
def test_nan_and_infinity_go_where_they_belong(sunk, causal, where, offender, queries):
    tensors = make(B=1, H=1, T=21, queries=queries)
    tensors["q k v sink".split().index(where)].view(-1)[0 if where == "sink" else 3 * 16 + 1] = offender
    upstream = torch.randn(tensors[0].shape, generator=torch.Generator().manual_seed(1))
    fast = computed(tensors, sunk, causal, upstream)
    if not sunk:  # PyTorch's attention makes a row of -inf 0, its softmax NaN: a sink of -inf goes through the latter.
        tensors[3].fill_(-math.inf)
    with kernels.reference():
        plain = computed(tensors, True, causal, upstream)[: len(fast)]
    law = computed([t.double() for t in tensors], sunk, causal, upstream.double(), by_the_formula)
    for a, b, c in zip(fast, plain, law, strict=True):
        check(a, b, c, rtol=1e-4, atol=2e-5)


def test_views_of_one_tensor_are_read_where_they_lie():
    z = torch.randn(2, 9, 3 * 32)
    q, k, v = (part.unflatten(-1, (2, 16)).transpose(1, 2) for part in z.split(32, dim=-1))
    found = kernels.sink_attention(q, k, v, torch.zeros(2), 0.25)
    with kernels.reference():
        torch.testing.assert_close(found, kernels.sink_attention(q, k, v, torch.zeros(2), 0.25), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("size", [30.0, 1e4])
def test_large_scores_do_not_overflow(size):
    q, k, v, sink = make(T=20)
    found = kernels.sink_attention(q * size, k * size, v, sink, 0.25)
    assert found.isfinite().all()
    with kernels.reference():
        torch.testing.assert_close(
            found, kernels.sink_attention(q * size, k * size, v, sink, 0.25), rtol=1e-2, atol=1e-2
        )


def test_a_very_large_sink_takes_everything_and_a_very_small_one_nothing():
    q, k, v, _ = make()
    assert kernels.sink_attention(q, k, v, torch.full((3,), 80.0), 0.25).abs().max() < 1e-20
    found = kernels.sink_attention(q, k, v, torch.full((3,), -80.0), 0.25)
    plain = F.scaled_dot_product_attention(q, k, v, is_causal=True, scale=0.25)
    torch.testing.assert_close(found, plain, rtol=1e-4, atol=1e-5)


def test_a_causal_token_sees_nothing_after_it():
    q, k, v, sink = make(T=30)
    whole = kernels.sink_attention(q, k, v, sink, 0.25)
    begin = kernels.sink_attention(*(t[:, :, :13] for t in (q, k, v)), sink, 0.25)
    torch.testing.assert_close(whole[:, :, :13], begin, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("width", [1, 8, 32])
def test_other_head_widths_take_the_reference(width):
    q, k, v, sink = make(T=7, K=width)
    found = kernels.sink_attention(q, k, v, sink, 0.25)
    expected = by_the_formula(*(t.double() for t in (q, k, v, sink)), 0.25, True)
    torch.testing.assert_close(found.double(), expected, rtol=1e-4, atol=1e-5)


def test_nothing_given():
    q, k, v, sink = make(B=0)
    assert kernels.sink_attention(q, k, v, sink, 0.25).shape == (0, 3, 21, 16)


def test_shapes_that_do_not_fit_are_refused():
    q, k, v, sink = make()
    with pytest.raises(BadInput, match="of one shape"):
        kernels.sink_attention(q, k[:, :, :4], v, sink, 1.0)
    with pytest.raises(BadInput, match="or q of fewer tokens"):
        kernels.sink_attention(q, k[:, :, :4], v[:, :, :4], sink, 1.0)
    with pytest.raises(BadInput, match="of one shape"):
        kernels.sink_attention(q[0], k[0], v[0], sink, 1.0)
    with pytest.raises(BadInput, match="as many sinks"):
        kernels.sink_attention(q, k, v, sink[:2], 1.0)
