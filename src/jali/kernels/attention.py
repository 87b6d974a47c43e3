"""Softmax attention in which each head may have a sink: one more logit in the denominator, with no value."""

import math
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.autograd.function import once_differentiable

from jali.artefact import BadInput
from jali.kernels import gpu
from jali.kernels.compiled import Call, caller

_HEAD = 16  # channels per head the kernel of the CPU is written for


def sink_attention(
    q_BHTK: Tensor, k_BHSK: Tensor, v_BHSK: Tensor, sink_H: Tensor | None, scale: float, causal: bool = True
) -> Tensor:
    """Returns softmax(scale · q kᵀ) v, of the shape of q, with exp(sink) added to each softmax denominator.

    The kernels take heads of 16 channels, on a GPU also of 32, 64 and 128, and any strides whose last is 1, so views
    of one (B, T, 3·H·K) tensor are not copied. Their output lies in memory as (B, T, H, K): transposing it back to
    (B, T, H·K) is free.

    Args:
        q_BHTK: queries, shape (batch, heads, tokens, channels per head).
        k_BHSK: keys, of the same shape, or of more tokens: queries are then those of the last.
        v_BHSK: values, of the shape of the keys.
        sink_H: a logit per head, nats; None is plain attention.
        scale: multiplies q·k.
        causal: a token sees itself and those before it; False is full attention.

    Raises:
        BadInput: the shapes do not fit each other.
    """
    shape, keys = q_BHTK.shape, k_BHSK.shape
    fits = len(shape) == 4 and v_BHSK.shape == keys and keys == (*shape[:2], keys[2], shape[3])
    if not fits or shape[2] > keys[2]:
        shapes = ", ".join(str(tuple(t.shape)) for t in (q_BHTK, k_BHSK, v_BHSK))
        raise BadInput(f"Attention needs q, k and v of one shape (B, H, T, K), or q of fewer tokens, got {shapes}.")
    if sink_H is not None and sink_H.shape != shape[1:2]:
        raise BadInput(f"Attention with {shape[1]} heads needs as many sinks, got shape {tuple(sink_H.shape)}.")
    # Without a sink, PyTorch has a kernel of its own for GPUs.
    on_gpu = sink_H is not None and shape[-1] in gpu.HEADS and shape == keys
    call = caller(q_BHTK, k_BHSK, v_BHSK, sink_H, on_cpu=shape[-1] == _HEAD, on_gpu=on_gpu)
    if call is not None and q_BHTK.numel() > 0:
        return _Attention.apply(q_BHTK, k_BHSK, v_BHSK, sink_H, scale, causal, call)
    return _reference(q_BHTK, k_BHSK, v_BHSK, sink_H, scale, causal)


def _reference(q: Tensor, k: Tensor, v: Tensor, sink_H: Tensor | None, scale: float, causal: bool) -> Tensor:
    (B, H, T, _), S = q.shape, k.shape[2]
    if sink_H is None and (T == S or not causal):
        return F.scaled_dot_product_attention(q, k, v, is_causal=causal, scale=scale)
    seen_TS = torch.ones(T, S, dtype=torch.bool, device=q.device).tril(S - T) if causal else None
    if sink_H is None:
        return F.scaled_dot_product_attention(q, k, v, attn_mask=seen_TS, scale=scale)
    # The sink is a key that scores `sink` with every query and whose value is zero: one more channel carries it.
    # The channel is 1 in each query and sink / scale in that key alone.
    score_BHTS = q @ k.transpose(-1, -2) * scale
    if seen_TS is not None:
        score_BHTS = score_BHTS.masked_fill(~seen_TS, -math.inf)
    sink_BHT1 = sink_H.view(1, H, 1, 1).expand(B, H, T, 1)
    return torch.cat([score_BHTS, sink_BHT1], dim=-1).softmax(-1)[..., :-1] @ v


class _Attention(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, q: Tensor, k: Tensor, v: Tensor, sink: Tensor | None, scale: float, causal: bool, call: Call
    ) -> Tensor:
        q, k, v = (_dense_last(t) for t in (q, k, v))
        sink = None if sink is None else sink.contiguous()
        B, H, T, _ = q.shape
        out = _empty_rows(q)
        lse = q.new_empty(B, H, T)
        call(
            "attention", q, _strides(q), k, _strides(k), v, _strides(v), sink, B, H, T, k.shape[2], float(scale),
            causal, out, _strides(out), lse,
        )  # fmt: skip
        ctx.save_for_backward(q, k, v, sink, out, lse)
        ctx.scale, ctx.causal, ctx.call = float(scale), causal, call
        return out

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        q, k, v, sink, out, lse = ctx.saved_tensors
        grad = _dense_last(grad)
        B, H, T, _ = q.shape
        dq, dk, dv = (_empty_rows(z) for z in (q, k, v))
        dsink_BH = None if sink is None else q.new_empty(B, H)
        ctx.call(
            "attention_backward", q, _strides(q), k, _strides(k), v, _strides(v), sink, out, _strides(out), lse,
            grad, _strides(grad), B, H, T, k.shape[2], ctx.scale, ctx.causal, dq, _strides(dq), dk, dv, _strides(dk),
            dsink_BH,
        )  # fmt: skip
        return dq, dk, dv, None if dsink_BH is None else dsink_BH.sum(0), None, None, None


def _dense_last(x: Tensor) -> Tensor:
    return x if x.stride(-1) == 1 else x.contiguous()


def _empty_rows(like_BHTK: Tensor) -> Tensor:
    """A (B, H, T, K) view of fresh memory laid out as (B, T, H, K)."""
    B, H, T, K = like_BHTK.shape
    return like_BHTK.new_empty(B, T, H, K).transpose(1, 2)


def _strides(x: Tensor) -> tuple[int, ...]:
    return x.stride()[:3]
