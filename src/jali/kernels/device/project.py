"""The projection in Triton: an exact threshold by three counts of bits, and no number that the host waits for.

A key is |weight| as 31 bits. The first pass counts keys by their upper 11 bits; the bin with the k-th largest is then
known to whoever reads the counts, and the second pass counts the next 10 bits of that bin's keys alone, the third the
last 10. So the threshold is exact, and so is the number of ties that stay; only where not all of them do, one more pass
counts them block by block. Counts are integers, whose sum does not depend on the order of programs.
"""

import torch
import triton
import triton.language as tl
from torch import Tensor

from jali.kernels.device.select import cut_of, kept_of, keys_of, tile_of

BLOCK = 4096
"""Entries of a program; not measured."""
CHUNK = 1024
"""Blocks whose ties are added up at once."""
_BINS = (2048, 1024, 1024)


def keep_largest(
    weight: Tensor, rows: int, columns: int, k: int, minimum: int, by_column: bool, scratch: Tensor
) -> None:
    """Keeps k entries of a dense matrix in place, 0 < k < rows · columns, and writes 0 elsewhere.

    Args:
        weight: shape (rows, columns).
        rows: their number.
        columns: their number.
        k: entries kept.
        minimum: kept of each group first, 0 ≤ minimum · groups ≤ k; groups have at most `gpu.WIDEST` entries.
        by_column: whether groups are columns.
        scratch: int32, as many as the weight has.
    """
    tally = new_tally(weight)
    size = rows * columns
    _count[(triton.cdiv(size, BLOCK),)](weight, size, columns, tally, k, None, 0, by_column, LEVEL=0, BLOCK=BLOCK)
    cut_counted(weight, rows, columns, k, minimum, by_column, tally, scratch)


def new_tally(weight: Tensor) -> Tensor:
    """Counts for the three passes, all zero."""
    return weight.new_zeros(sum(_BINS), dtype=torch.int32)


def cut_counted(
    weight: Tensor, rows: int, columns: int, k: int, minimum: int, by_column: bool, tally: Tensor, scratch: Tensor
) -> None:
    """The same for a matrix whose first pass was counted already."""
    size, guards, groups = rows * columns, None, 0
    grid = (triton.cdiv(size, BLOCK),)
    if minimum:
        groups, length = (columns, rows) if by_column else (rows, columns)
        guards = scratch.new_empty(2, groups)
        tile = tile_of(length)
        apart = (1, columns) if by_column else (columns, 1)
        _guard[(triton.cdiv(groups, tile["ROWS"]),)](weight, groups, length, *apart, minimum, tally, guards, **tile)
        k -= minimum * groups
    given = (weight, size, columns, tally, k, guards, groups, by_column)
    _count[grid](*given, LEVEL=1, BLOCK=BLOCK)
    _count[grid](*given, LEVEL=2, BLOCK=BLOCK)
    _count_ties[grid](*given, scratch, BLOCK=BLOCK)
    _cut[grid](*given, scratch, BLOCK=BLOCK, CHUNK=CHUNK)


@triton.jit
def count_first(key, tally, inside):
    """Adds a block of keys to the counts of the first pass."""
    _add(tally, key >> 20, inside, 2048)


@triton.jit
def _add(tally, bins, counted, BINS: tl.constexpr):
    if tl.max(counted.to(tl.int32), axis=0) > 0:
        found = tl.histogram(bins, BINS, mask=counted)
        tl.atomic_add(tally + tl.arange(0, BINS), found, mask=found > 0, sem="relaxed")


@triton.jit
def _find(tally, k, BINS: tl.constexpr):
    """The bin of the k-th largest, how many of it are wanted, and how many it has; the last bin for k = 0."""
    bins = tl.arange(0, BINS)
    count = tl.load(tally + bins)
    above = tl.sum(count, axis=0) - tl.cumsum(count, axis=0)
    found = tl.max(tl.where(above + count >= k, bins, 0), axis=0)
    here = bins == found
    return found, k - tl.sum(tl.where(here, above, 0), axis=0), tl.sum(tl.where(here, count, 0), axis=0)


@triton.jit
def _threshold(tally, k):
    """The key of the k-th largest, how many equal to it stay, and how many there are."""
    first, wanted, _ = _find(tally, k, 2048)
    second, wanted, _ = _find(tally + 2048, wanted, 1024)
    third, wanted, there = _find(tally + 3072, wanted, 1024)
    return (first << 20) | (second << 10) | third, wanted, there


@triton.jit
def _keys(weight, size, columns, guards, groups, by_column, BLOCK: tl.constexpr):
    """Places and keys of this program's block, and which entries are there and guarded by a minimum."""
    place = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = place < size
    key = keys_of(tl.load(weight + place, mask=inside, other=0.0))
    guarded = place < 0
    if guards is not None:
        short = place.to(tl.int32)  # The size fits, and quotients of 64 bits are slow.
        row, column = short // columns, short % columns
        group, within = (column, row) if by_column else (row, column)
        threshold = tl.load(guards + group, mask=inside, other=0)
        last = tl.load(guards + groups + group, mask=inside, other=0)
        guarded = inside & ((key > threshold) | ((key == threshold) & (within <= last)))
    return place, key, inside, guarded


@triton.jit(do_not_specialize=["k"])
def _count(
    weight, size, columns, tally, k, guards, groups, by_column: tl.constexpr, LEVEL: tl.constexpr, BLOCK: tl.constexpr
):
    _, key, inside, guarded = _keys(weight, size, columns, guards, groups, by_column, BLOCK)
    free = inside & (guarded == 0)
    if LEVEL == 0:
        count_first(key, tally, free)
    else:
        first, wanted, _ = _find(tally, k, 2048)
        if LEVEL == 1:
            _add(tally + 2048, (key >> 10) & 1023, free & (key >> 20 == first), 1024)
        else:
            second, wanted, _ = _find(tally + 2048, wanted, 1024)
            _add(tally + 3072, key & 1023, free & (key >> 10 == (first << 10 | second)), 1024)


@triton.jit(do_not_specialize=["minimum"])
def _guard(weight, groups, length, across, along, minimum, tally, guards, ROWS: tl.constexpr, BLOCK: tl.constexpr):
    """Finds of each group what its minimum keeps, as a threshold and the last place of those equal to it that stay.

    They leave the counts of the first pass, so that what is counted from here on is what the minimum does not keep.
    """
    group = tl.program_id(0).to(tl.int64) * ROWS + tl.arange(0, ROWS)[:, None]
    within = tl.arange(0, BLOCK)[None, :]
    inside = (group < groups) & (within < length)
    value = tl.load(weight + group * across + within.to(tl.int64) * along, mask=inside, other=0.0)
    key = tl.where(inside, keys_of(value), -1)
    threshold = cut_of(key, minimum)
    stays = kept_of(key, threshold, minimum) & inside
    equal = stays & (key == threshold[:, None])
    last = tl.max(tl.where(equal, within, -1), axis=1)
    number = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
    tl.store(guards + number, threshold, mask=number < groups)
    tl.store(guards + groups + number, last, mask=number < groups)
    tl.atomic_add(tally + (key >> 20), tl.full((ROWS, BLOCK), -1, tl.int32), mask=stays, sem="relaxed")


@triton.jit(do_not_specialize=["k"])
def _count_ties(weight, size, columns, tally, k, guards, groups, by_column: tl.constexpr, scratch, BLOCK: tl.constexpr):
    threshold, wanted, there = _threshold(tally, k)
    if wanted < there:
        _, key, inside, guarded = _keys(weight, size, columns, guards, groups, by_column, BLOCK)
        equal = inside & (guarded == 0) & (key == threshold)
        tl.store(scratch + tl.program_id(0), tl.sum(equal.to(tl.int32), axis=0))


@triton.jit(do_not_specialize=["k"])
def _cut(
    weight, size, columns, tally, k, guards, groups, by_column: tl.constexpr, scratch,
    BLOCK: tl.constexpr, CHUNK: tl.constexpr,
):  # fmt: skip
    threshold, wanted, there = _threshold(tally, k)
    place, key, inside, guarded = _keys(weight, size, columns, guards, groups, by_column, BLOCK)
    equal = (guarded == 0) & (key == threshold)
    if wanted < there:
        before = 0
        for start in range(0, tl.program_id(0), CHUNK):
            block = start + tl.arange(0, CHUNK)
            before += tl.sum(tl.load(scratch + block, mask=block < tl.program_id(0), other=0), axis=0)
        equal = equal & (before + tl.cumsum(equal.to(tl.int32), axis=0) <= wanted)
    tl.store(weight + place, 0.0, mask=inside & (guarded == 0) & (key <= threshold) & (equal == 0))
