"""A step of AdamW in Triton; the first count of the projection is made in the same pass over the weights."""

import triton
import triton.language as tl
from torch import Tensor

from jali.kernels.device.project import BLOCK, count_first, cut_counted, new_tally
from jali.kernels.device.select import keys_of


def adamw(
    weight: Tensor, gradient: Tensor, first: Tensor, second: Tensor, rows: int, columns: int,
    factor: float, keep1: float, take1: float, keep2: float, take2: float, decay: float, rate: float, inverse: float,
    eps: float, k: int, minimum: int, by_column: bool, every: int, turn: int, scratch: Tensor | None,
) -> None:  # fmt: skip
    """Takes a step in place, then keeps k weights as `keep_largest` does; all where k is the size.

    Args:
        weight: dense, as are all others.
        gradient: of the same shape.
        first: mean of gradients.
        second: mean of their squares.
        rows: of the weight.
        columns: of the weight.
        factor: the gradient is multiplied by it.
        keep1: share of the first moment that stays.
        take1: share of the gradient that enters it.
        keep2: the same of the second.
        take2: the same.
        decay: the weight is multiplied by it.
        rate: of learning, over the first bias correction.
        inverse: one over the root of the second bias correction.
        eps: Adam's ε.
        k: weights kept.
        minimum: of each group.
        by_column: whether groups are columns.
        every: rows that share a turn lie so far apart; at 1 all take the step.
        turn: the first row whose turn it is. In other rows zeros stay as they are, with their moments.
        scratch: as in `keep_largest`; None where all stay.
    """
    size = rows * columns
    tally = new_tally(weight) if k < size else None
    numbers = (factor, keep1, take1, keep2, take2, decay, rate, inverse, eps)
    turns = (columns, every, turn) if every > 1 else (None, None, None)
    _step[(triton.cdiv(size, BLOCK),)](weight, gradient, first, second, size, *numbers, *turns, tally, BLOCK=BLOCK)
    if tally is not None and scratch is not None:
        cut_counted(weight, rows, columns, k, minimum, by_column, tally, scratch)


@triton.jit(do_not_specialize=["turn"])
def _step(
    weight, gradient, first, second, size,
    factor, keep1, take1, keep2, take2, decay, rate, inverse, eps, columns, every, turn, tally, BLOCK: tl.constexpr,
):  # fmt: skip
    place = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = place < size
    slope = tl.load(gradient + place, mask=inside, other=0.0) * factor
    mean = tl.load(first + place, mask=inside, other=0.0) * keep1 + slope * take1
    square = tl.load(second + place, mask=inside, other=0.0) * keep2 + slope * slope * take2
    step = tl.div_rn(rate * mean, tl.sqrt_rn(square) * inverse + eps)
    before = tl.load(weight + place, mask=inside, other=0.0)
    value, moved = before * decay - step, inside
    if every is not None:
        moved = inside & ((before != 0.0) | (place.to(tl.int32) // columns % every == turn))
        value = tl.where(moved, value, before)
    tl.store(first + place, mean, mask=moved)
    tl.store(second + place, square, mask=moved)
    tl.store(weight + place, value, mask=moved)
    if tally is not None:
        count_first(keys_of(value), tally, inside)
