"""Attention with sinks in Triton: output and all gradients beside float64, in every layout and at every length."""

import math

import pytest
import torch

from jali import kernels
from tests.kernels.nonfinite import OFFENDERS, check
from tests.kernels.test_attention import by_the_formula, computed, make


def near(tensors, causal, device):
    """Holds output and gradients to the reference in float64."""
    upstream = torch.randn(tensors[0].shape, generator=torch.Generator().manual_seed(1))
    fast = computed([t.to(device) for t in tensors], True, causal, upstream.to(device))
    exact = computed([t.double() for t in tensors], True, causal, upstream.double())
    for mine, its in zip(fast, exact, strict=True):
        torch.testing.assert_close(mine.cpu().double(), its, rtol=1e-4, atol=2e-5)


@pytest.mark.parametrize("length", [1, 64, 65, 150])
@pytest.mark.parametrize("causal", [True, False])
def test_output_and_gradients_are_those_of_float64(device, calls, causal, length):
    near(make(B=2, H=2, T=length, seed=length), causal, device)
    assert calls == ["attention", "attention_backward"]


@pytest.mark.parametrize(("channels", "causal"), [(32, True), (64, False), (128, True)])
def test_wider_heads(device, calls, causal, channels):
    near(make(B=1, H=2, T=40, K=channels), causal, device)
    assert calls == ["attention", "attention_backward"]


def test_the_gradient_of_a_sink_is_that_of_small_differences(device):
    q, k, v, sink = make(B=2, H=3, T=20)
    upstream = torch.randn(q.shape, generator=torch.Generator().manual_seed(1))
    found = computed([t.to(device) for t in (q, k, v, sink)], True, True, upstream.to(device))[-1]
    for h in range(3):
        step = 1e-4 * torch.nn.functional.one_hot(torch.tensor(h), 3)
        high, low = (
            (by_the_formula(*(t.double() for t in (q, k, v, s)), 0.25, True) * upstream).sum()
            for s in (sink.double() + step, sink.double() - step)
        )
        assert float(found[h]) == pytest.approx(float(high - low) / 2e-4, rel=1e-3, abs=1e-4)


@pytest.mark.parametrize("offender", OFFENDERS)
@pytest.mark.parametrize(("where", "causal"), [("q", True), ("k", True), ("v", True), ("sink", True), ("k", False)])
def test_nan_and_infinity_go_where_they_belong(device, causal, where, offender):
    tensors = make(B=1, H=1, T=21)
    tensors["q k v sink".split().index(where)].view(-1)[0 if where == "sink" else 3 * 16 + 1] = offender
    upstream = torch.randn(tensors[0].shape, generator=torch.Generator().manual_seed(1))
    fast = computed([t.to(device) for t in tensors], True, causal, upstream.to(device))
    with kernels.reference():
        plain = computed(tensors, True, causal, upstream)
    law = computed([t.double() for t in tensors], True, causal, upstream.double(), by_the_formula)
    for a, b, c in zip(fast, plain, law, strict=True):
        check(a.cpu(), b, c, rtol=1e-4, atol=2e-5)


def test_views_of_one_tensor_are_read_where_they_lie(device):
    z = torch.randn(2, 70, 3 * 32, device=device)
    q, k, v = (part.unflatten(-1, (2, 16)).transpose(1, 2) for part in z.split(32, dim=-1))
    near([q.cpu(), k.cpu(), v.cpu(), torch.zeros(2)], True, device)
    found = kernels.sink_attention(q, k, v, torch.zeros(2, device=device), 0.25)
    assert found.transpose(1, 2).is_contiguous()
    with kernels.reference():
        plain = kernels.sink_attention(q, k, v, torch.zeros(2, device=device), 0.25)
    torch.testing.assert_close(found, plain, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("size", [30.0, 1e4])
def test_large_scores_do_not_overflow(device, size):
    q, k, v, sink = make(T=20)
    found = kernels.sink_attention((q * size).to(device), (k * size).to(device), v.to(device), sink.to(device), 0.25)
    assert found.isfinite().all()
    with kernels.reference():
        plain = kernels.sink_attention(q * size, k * size, v, sink, 0.25)
    torch.testing.assert_close(found.cpu(), plain, rtol=1e-2, atol=1e-2)


def test_a_very_large_sink_takes_everything_and_none_takes_nothing(device):
    q, k, v, _ = (t.to(device) for t in make())
    assert kernels.sink_attention(q, k, v, torch.full((3,), 80.0, device=device), 0.25).abs().max() < 1e-20
    found = kernels.sink_attention(q, k, v, torch.full((3,), -math.inf, device=device), 0.25)
    with kernels.reference():
        torch.testing.assert_close(found, kernels.sink_attention(q, k, v, None, 0.25), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(("channels", "sunk"), [(8, True), (24, True), (256, True), (16, False)])
def test_what_the_kernel_does_not_take_goes_to_pytorch(device, calls, channels, sunk):
    q, k, v, sink = (t.to(device) for t in make(B=1, T=7, K=channels))
    found = kernels.sink_attention(q, k, v, sink if sunk else None, 0.25)
    expected = by_the_formula(*(t.double() for t in (q, k, v)), sink.double() if sunk else None, 0.25, True)
    torch.testing.assert_close(found.double(), expected, rtol=1e-4, atol=1e-5)
    assert calls == []
