"""Where a row is cut so that its k largest stay: what AbsTopK and the projection share on a GPU."""

import triton
import triton.language as tl

_TILE = 2048
"""Entries a program works on, where a row has no more; not measured."""


@triton.jit
def keys_of(x):
    """|x| as int32, in the order of the numbers; every NaN is one and the same key, above infinity."""
    return tl.minimum(x.to(tl.int32, bitcast=True) & 0x7FFFFFFF, 0x7F800001)


@triton.jit
def cut_of(keys, k):
    """A threshold per row that as few keys reach as can, but k at least.

    Bisection on the integers, which always ends; it stops early where exactly k reach, for then any threshold will do.
    Keys have shape (rows, entries), with -1 where there is nothing.
    """
    high = tl.max(keys, axis=1)
    low = tl.zeros_like(high)
    while tl.max(high - low, axis=0) > 0:
        middle = low + ((high - low + 1) >> 1)
        reached = tl.sum((keys >= middle[:, None]).to(tl.int32), axis=1)
        low = tl.where(reached >= k, middle, low)
        high = tl.where(reached > k, high, tl.where(reached == k, middle, middle - 1))
    return low


@triton.jit
def kept_of(keys, cut, k):
    """What stays of each row: all above its threshold, and of those equal to it the first, k in total."""
    above = keys > cut[:, None]
    equal = keys == cut[:, None]
    ties = k - tl.sum(above.to(tl.int32), axis=1)
    if tl.max(tl.sum(equal.to(tl.int32), axis=1) - ties, axis=0) > 0:
        equal = equal & (tl.cumsum(equal.to(tl.int32), axis=1) <= ties[:, None])
    return above | equal


def tile_of(width: int) -> dict[str, int]:
    """How many rows of a width a program takes, how wide it sees them, and by how many warps."""
    block = max(16, triton.next_power_of_2(width))
    return {"ROWS": max(1, _TILE // block), "BLOCK": block, "num_warps": 8 if block > _TILE else 4}
