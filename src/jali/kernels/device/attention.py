"""Attention with sinks in Triton, forward: scores of a block of queries are made, used and forgotten block by block.

Shapes in names: Q and S are queries and keys of a block, K channels of a head.
"""

import triton
import triton.language as tl
from torch import Tensor

Strides = tuple[int, ...]
"""Of batch, head and token; channels lie side by side."""


def attention(
    q: Tensor, q_strides: Strides, k: Tensor, k_strides: Strides, v: Tensor, v_strides: Strides, sink: Tensor,
    batch: int, heads: int, tokens: int, keys: int, scale: float, causal: bool, out: Tensor, out_strides: Strides,
    lse: Tensor,
) -> None:  # fmt: skip
    """Writes attention to `out` and the logarithm of each softmax denominator, the sink's part included, to `lse`.

    Args:
        q: queries (batch, heads, tokens, K), K a power of two from 16 to 128.
        q_strides: theirs.
        k: keys.
        k_strides: theirs.
        v: values.
        v_strides: theirs.
        sink: shape (heads,), nats.
        batch: size.
        heads: number.
        tokens: number.
        keys: of each sequence; as many.
        scale: multiplies q·k.
        causal: a token sees itself and those before it.
        out: as q.
        out_strides: its.
        lse: shape (batch, heads, tokens), dense.
    """
    channels = q.shape[-1]
    tile = tile_of(channels)
    _forward[(batch * heads, triton.cdiv(tokens, tile["QUERIES"]))](
        q, q_strides, k, k_strides, v, v_strides, sink, out, out_strides, lse, heads, tokens, scale,
        CAUSAL=causal, CHANNELS=channels, **tile,
    )  # fmt: skip


def tile_of(channels: int) -> dict[str, int]:
    """Queries and keys that a program holds at once: what registers take without spilling, not what was measured."""
    side = max(16, 1024 // channels)
    return {"QUERIES": side, "KEYS": side}


@triton.jit
def places_of(strides, head, heads, token, CHANNELS: tl.constexpr):
    """Where some tokens of a head lie in a (batch, heads, tokens, K) tensor; `head` counts through batch and heads."""
    start = (head // heads).to(tl.int64) * strides[0] + (head % heads).to(tl.int64) * strides[1]
    return start + token.to(tl.int64)[:, None] * strides[2] + tl.arange(0, CHANNELS)[None, :]


@triton.jit
def rows_of(base, strides, head, heads, token, tokens, CHANNELS: tl.constexpr):
    """What lies there, 0 past the last token."""
    place = places_of(strides, head, heads, token, CHANNELS)
    return tl.load(base + place, mask=(token < tokens)[:, None], other=0.0)


@triton.jit
def scores_of(q_QK, k_SK, query, key, tokens, scale, CAUSAL: tl.constexpr):
    """Scores (Q, S), products in full float32, not in TF32; and whether each query sees each key."""
    seen_QS = (query < tokens)[:, None] & (key < tokens)[None, :]
    if CAUSAL:
        seen_QS = seen_QS & (key[None, :] <= query[:, None])
    return tl.dot(q_QK, tl.trans(k_SK), input_precision="ieee") * scale, seen_QS


@triton.jit
def _forward(
    q, q_strides, k, k_strides, v, v_strides, sink, out, out_strides, lse, heads, tokens, scale,
    CAUSAL: tl.constexpr, CHANNELS: tl.constexpr, QUERIES: tl.constexpr, KEYS: tl.constexpr,
):  # fmt: skip
    head, first = tl.program_id(0), tl.program_id(1) * QUERIES
    query = first + tl.arange(0, QUERIES)
    q_QK = rows_of(q, q_strides, head, heads, query, tokens, CHANNELS)
    # The sink is a key that each query sees first, with a value of zero: exp(sink - sink) = 1.
    top_Q = tl.zeros((QUERIES,), tl.float32) + tl.load(sink + head % heads)
    total_Q = tl.full((QUERIES,), 1.0, tl.float32)
    y_QK = tl.zeros((QUERIES, CHANNELS), tl.float32)
    end = tl.minimum(first + QUERIES, tokens) if CAUSAL else tokens
    for start in range(0, end, KEYS):
        key = start + tl.arange(0, KEYS)
        k_SK = rows_of(k, k_strides, head, heads, key, tokens, CHANNELS)
        v_SK = rows_of(v, v_strides, head, heads, key, tokens, CHANNELS)
        score_QS, seen_QS = scores_of(q_QK, k_SK, query, key, tokens, scale, CAUSAL)
        score_QS = tl.where(seen_QS, score_QS, float("-inf"))
        higher_Q = tl.maximum(top_Q, tl.max(score_QS, axis=1))
        finite_Q = tl.where(higher_Q == float("-inf"), 0.0, higher_Q)
        weight_QS = tl.exp(score_QS - finite_Q[:, None])
        fade_Q = tl.exp(top_Q - finite_Q)
        total_Q = total_Q * fade_Q + tl.sum(weight_QS, axis=1)
        y_QK = y_QK * fade_Q[:, None] + tl.dot(weight_QS, v_SK, input_precision="ieee")
        top_Q = higher_Q
    inside = query < tokens
    place = places_of(out_strides, head, heads, query, CHANNELS)
    tl.store(out + place, y_QK / total_Q[:, None], mask=inside[:, None])
    tl.store(lse + head.to(tl.int64) * tokens + query, top_Q + tl.log(total_Q), mask=inside)
