"""Attention with sinks in Triton, backward: gradients of queries in one pass, of keys and values in another.

With the sink's part in `lse`, a weight is exp(score - lse), and what the output's gradient says of a score is
weight · (grad · value - grad · out); of the sink it is the same with a value of zero (Dao et al. 2022,
appendix B, with one more key). No sum depends on the order of programs.
"""

import torch
import triton
import triton.language as tl
from torch import Tensor

from jali.kernels.device.attention import Strides, places_of, rows_of, scores_of, tile_of


def attention_backward(
    q: Tensor, q_strides: Strides, k: Tensor, k_strides: Strides, v: Tensor, v_strides: Strides, sink: Tensor,
    out: Tensor, out_strides: Strides, lse: Tensor, grad: Tensor, grad_strides: Strides,
    batch: int, heads: int, tokens: int, keys: int, scale: float, causal: bool,
    dq: Tensor, dq_strides: Strides, dk: Tensor, dv: Tensor, strides: Strides, dsink: Tensor,
) -> None:  # fmt: skip
    """Writes the gradients of queries, keys, values and sinks; arguments that `attention` has are the same.

    Args:
        q: queries.
        q_strides: theirs.
        k: keys.
        k_strides: theirs.
        v: values.
        v_strides: theirs.
        sink: as there.
        out: what attention made.
        out_strides: its.
        lse: what attention made.
        grad: of `out`.
        grad_strides: its.
        batch: size.
        heads: number.
        tokens: number.
        keys: of each sequence; as many.
        scale: of q·k.
        causal: or not.
        dq: gradient of q.
        dq_strides: its.
        dk: of k.
        dv: of v.
        strides: of these two.
        dsink: gradient of the sinks in each sequence, shape (batch, heads).
    """
    tile = tile_of(q.shape[-1])
    blocks = triton.cdiv(tokens, tile["QUERIES"])  # As many as of keys.
    grid = (batch * heads, blocks)
    delta = torch.empty_like(lse)
    partial = lse.new_empty(batch, heads, blocks)
    sizes = {"CHANNELS": q.shape[-1], **tile}
    _delta[grid](out, out_strides, grad, grad_strides, sink, lse, delta, partial, heads, tokens, blocks, **sizes)
    read = (q, q_strides, k, k_strides, v, v_strides, grad, grad_strides, lse, delta, heads, tokens, scale)
    _query_backward[grid](*read, dq, dq_strides, CAUSAL=causal, **sizes)
    _key_backward[grid](*read, dk, dv, strides, CAUSAL=causal, **sizes)
    torch.sum(partial, dim=-1, out=dsink)


@triton.jit
def _delta(
    out, out_strides, grad, grad_strides, sink, lse, delta, partial, heads, tokens, blocks,
    CHANNELS: tl.constexpr, QUERIES: tl.constexpr, KEYS: tl.constexpr,
):  # fmt: skip
    """Writes grad · out of each query, and this block's part of the sink's gradient."""
    head, block = tl.program_id(0), tl.program_id(1)
    query = block * QUERIES + tl.arange(0, QUERIES)
    y_QK = rows_of(out, out_strides, head, heads, query, tokens, CHANNELS)
    grad_QK = rows_of(grad, grad_strides, head, heads, query, tokens, CHANNELS)
    delta_Q = tl.sum(y_QK * grad_QK, axis=1)
    place = head.to(tl.int64) * tokens + query
    tl.store(delta + place, delta_Q, mask=query < tokens)
    lse_Q = tl.load(lse + place, mask=query < tokens, other=float("inf"))
    part = tl.sum(tl.exp(tl.load(sink + head % heads) - lse_Q) * delta_Q, axis=0)
    tl.store(partial + head.to(tl.int64) * blocks + block, -part)


@triton.jit
def _slopes(
    q_QK, k_SK, v_SK, grad_QK, lse, delta, head, query, key, tokens, scale, CAUSAL: tl.constexpr
):  # fmt: skip
    """Weights (Q, S) and the gradients of their scores."""
    place = head.to(tl.int64) * tokens + query
    lse_Q = tl.load(lse + place, mask=query < tokens, other=0.0)
    delta_Q = tl.load(delta + place, mask=query < tokens, other=0.0)
    score_QS, seen_QS = scores_of(q_QK, k_SK, query, key, tokens, scale, CAUSAL)
    weight_QS = tl.where(seen_QS, tl.exp(score_QS - lse_Q[:, None]), 0.0)
    told_QS = tl.dot(grad_QK, tl.trans(v_SK), input_precision="ieee") - delta_Q[:, None]
    return weight_QS, tl.where(seen_QS, weight_QS * told_QS, 0.0)


@triton.jit
def _query_backward(
    q, q_strides, k, k_strides, v, v_strides, grad, grad_strides, lse, delta, heads, tokens, scale, dq, strides,
    CAUSAL: tl.constexpr, CHANNELS: tl.constexpr, QUERIES: tl.constexpr, KEYS: tl.constexpr,
):  # fmt: skip
    head, first = tl.program_id(0), tl.program_id(1) * QUERIES
    query = first + tl.arange(0, QUERIES)
    q_QK = rows_of(q, q_strides, head, heads, query, tokens, CHANNELS)
    grad_QK = rows_of(grad, grad_strides, head, heads, query, tokens, CHANNELS)
    dq_QK = tl.zeros((QUERIES, CHANNELS), tl.float32)
    end = tl.minimum(first + QUERIES, tokens) if CAUSAL else tokens
    for start in range(0, end, KEYS):
        key = start + tl.arange(0, KEYS)
        k_SK = rows_of(k, k_strides, head, heads, key, tokens, CHANNELS)
        v_SK = rows_of(v, v_strides, head, heads, key, tokens, CHANNELS)
        _, slope_QS = _slopes(q_QK, k_SK, v_SK, grad_QK, lse, delta, head, query, key, tokens, scale, CAUSAL)
        dq_QK += tl.dot(slope_QS, k_SK, input_precision="ieee")
    tl.store(dq + places_of(strides, head, heads, query, CHANNELS), dq_QK * scale, mask=(query < tokens)[:, None])


@triton.jit
def _key_backward(
    q, q_strides, k, k_strides, v, v_strides, grad, grad_strides, lse, delta, heads, tokens, scale, dk, dv, strides,
    CAUSAL: tl.constexpr, CHANNELS: tl.constexpr, QUERIES: tl.constexpr, KEYS: tl.constexpr,
):  # fmt: skip
    head, first = tl.program_id(0), tl.program_id(1) * KEYS
    key = first + tl.arange(0, KEYS)
    k_SK = rows_of(k, k_strides, head, heads, key, tokens, CHANNELS)
    v_SK = rows_of(v, v_strides, head, heads, key, tokens, CHANNELS)
    dk_SK = tl.zeros((KEYS, CHANNELS), tl.float32)
    dv_SK = tl.zeros((KEYS, CHANNELS), tl.float32)
    begin = first if CAUSAL else 0  # Blocks of queries are as long as those of keys.
    for start in range(begin, tokens, QUERIES):
        query = start + tl.arange(0, QUERIES)
        q_QK = rows_of(q, q_strides, head, heads, query, tokens, CHANNELS)
        grad_QK = rows_of(grad, grad_strides, head, heads, query, tokens, CHANNELS)
        weight_QS, slope_QS = _slopes(
            q_QK, k_SK, v_SK, grad_QK, lse, delta, head, query, key, tokens, scale, CAUSAL
        )  # fmt: skip
        dv_SK += tl.dot(tl.trans(weight_QS), grad_QK, input_precision="ieee")
        dk_SK += tl.dot(tl.trans(slope_QS), q_QK, input_precision="ieee")
    place = places_of(strides, head, heads, key, CHANNELS)
    tl.store(dk + place, dk_SK * scale, mask=(key < tokens)[:, None])
    tl.store(dv + place, dv_SK, mask=(key < tokens)[:, None])
