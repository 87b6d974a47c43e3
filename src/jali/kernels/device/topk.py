"""AbsTopK along rows, forward and backward, in Triton: each program holds whole rows."""

import triton
import triton.language as tl
from torch import Tensor

from jali.kernels.device.select import cut_of, kept_of, keys_of, tile_of


def abs_topk(x: Tensor, stride: int, rows: int, width: int, k: int, y: Tensor, kept: Tensor | None) -> None:
    """Writes AbsTopK of rows that lie `stride` apart to a dense y, 0 < k < width.

    Args:
        x: its first entry is that of the first row.
        stride: entries between rows.
        rows: their number.
        width: of a row, at most `gpu.WIDEST`.
        k: entries kept.
        y: shape (rows, width).
        kept: shape (rows, ⌈width / 16⌉), int16, a bit per entry; None where no gradient is wanted.
    """
    tile = tile_of(width)
    _abs_topk[(triton.cdiv(rows, tile["ROWS"]),)](x, stride, rows, width, k, y, kept, **tile)


def abs_topk_backward(grad: Tensor, stride: int, rows: int, width: int, kept: Tensor, dx: Tensor) -> None:
    """Writes the gradient of x: that of y where its bit in `kept` is set, else 0; arguments as in `abs_topk`."""
    tile = tile_of(width)
    _abs_topk_backward[(triton.cdiv(rows, tile["ROWS"]),)](grad, stride, rows, width, kept, dx, **tile)


@triton.jit
def _places(rows, width, ROWS: tl.constexpr, BLOCK: tl.constexpr):
    """Row and column numbers of this program's tile, and which of them are there."""
    row = tl.program_id(0).to(tl.int64) * ROWS + tl.arange(0, ROWS)[:, None]
    column = tl.arange(0, BLOCK)[None, :]
    return row, column, (row < rows) & (column < width)


@triton.jit(do_not_specialize=["rows", "k"])
def _abs_topk(x, stride, rows, width, k, y, kept, ROWS: tl.constexpr, BLOCK: tl.constexpr):
    row, column, inside = _places(rows, width, ROWS, BLOCK)
    value = tl.load(x + row * stride + column, mask=inside, other=0.0)
    keys = tl.where(inside, keys_of(value), -1)
    stays = kept_of(keys, cut_of(keys, k), k)
    tl.store(y + row * width + column, tl.where(stays, value, 0.0), mask=inside)
    if kept is not None:
        WORDS: tl.constexpr = BLOCK // 16
        bits = tl.reshape(stays.to(tl.int32) << (column & 15), (ROWS, WORDS, 16))
        word = tl.arange(0, WORDS)[None, :]
        count = tl.cdiv(width, 16)
        there = (row < rows) & (word < count)
        tl.store(kept + row * count + word, tl.sum(bits, axis=2).to(tl.int16), mask=there)


@triton.jit(do_not_specialize=["rows"])
def _abs_topk_backward(grad, stride, rows, width, kept, dx, ROWS: tl.constexpr, BLOCK: tl.constexpr):
    row, column, inside = _places(rows, width, ROWS, BLOCK)
    word = tl.load(kept + row * tl.cdiv(width, 16) + (column >> 4), mask=inside, other=0).to(tl.int32)
    stays = ((word >> (column & 15)) & 1) != 0
    slope = tl.load(grad + row * stride + column, mask=inside & stays, other=0.0)
    tl.store(dx + row * width + column, slope, mask=inside)
