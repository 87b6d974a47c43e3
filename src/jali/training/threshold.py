"""The cut of matrices that lie apart: the exact threshold without gathering them.

The bits of |w|, read as an integer, are ordered as |w| is. So the k-th largest of a matrix is found digit by digit,
from the top: each process counts its entries by the next 11 bits, the counts are added up, and only the entries in the
bin of the k-th go on to the next round. float32 takes three rounds, each one all-reduce for all matrices together.
"""

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, distributed

from jali.kernels import Kept
from jali.kernels.project import check_kept
from jali.training.shards import as_matrix, gathered, summed

_DIGIT = 11
"""Bits of a round; 2,048 counts of 8 bytes for each matrix."""


@torch.no_grad()
def keep_largest_apart_(weights: Sequence[Tensor], kept: Sequence[Kept]) -> None:
    """`kernels.keep_largest_` on parameters that lie apart, all at once: the same entries stay as of the whole ones.

    Ties go to the lowest index of the whole matrix, which is the lowest rank's and of its entries the first.

    Args:
        weights: of one dtype, each sharded along its first dimension; a vector counts as one row.
        kept: what stays of each.

    Raises:
        BadInput: as `keep_largest_`.
    """
    for weight, wanted in zip(weights, kept, strict=True):
        check_kept(weight if weight.ndim == 2 else weight[None], *wanted)
    cut = [(weight, wanted) for weight, wanted in zip(weights, kept, strict=True) if wanted.k < weight.numel()]
    if not cut:
        return
    bits = [_magnitude(as_matrix(weight)) for weight, _ in cut]
    protected = _protected(bits, [wanted for _, wanted in cut])
    free = [b.flatten() if safe is None else b[~safe] for b, safe in zip(bits, protected, strict=True)]
    left = [w.k - (0 if w.dim is None else w.minimum * weight.shape[w.dim]) for weight, w in cut]
    threshold, ties, own = _threshold(free, left, 8 * cut[0][0].element_size() - 1)
    shares = (ties - gathered(own)[: distributed.get_rank()].sum(0)).clamp(min=0).tolist()
    for (weight, _), b, safe, t, share in zip(cut, bits, protected, threshold, shares, strict=True):
        stays = _first_from(b, t, share) if safe is None else safe | _first_from(b.masked_fill_(safe, -1), t, share)
        as_matrix(weight).masked_fill_(stays.logical_not_(), 0.0)


def _magnitude(weight: Tensor) -> Tensor:
    """|w| as integers of the same order, at least 32 bits wide; all NaN are one number above infinity."""
    kind = {2: torch.int16, 4: torch.int32, 8: torch.int64}[weight.element_size()]
    infinite = int(torch.tensor(torch.inf, dtype=weight.dtype).view(kind))
    bits = weight.abs().view(kind).clamp_(max=infinite + 1)
    return bits.int() if kind == torch.int16 else bits


def _first_from(bits: Tensor, smallest: Tensor, ties: int) -> Tensor:
    """The mask of what is above `smallest`, and of the first `ties` that equal it."""
    stays = bits > smallest
    stays.view(-1)[(bits == smallest).flatten().nonzero()[:ties, 0]] = True
    return stays


def _first_along(bits: Tensor, smallest: Tensor, ties: Tensor, dim: int) -> Tensor:
    """The same of each row or column, with a number and a tie count of its own."""
    tied = bits == smallest
    return (tied & (tied.cumsum(dim) <= ties)).logical_or_(bits > smallest)


def _threshold(parts: Sequence[Tensor], wanted: Sequence[int], width: int) -> tuple[Tensor, Tensor, Tensor]:
    """Of each list of numbers, the wanted-th largest over all processes; how many that equal it are wanted, and here.

    Args:
        parts: this process's numbers, in [0, 2 ** width).
        wanted: how many of each are to stay, at most as many as there are.
        width: bits.
    """
    left = torch.tensor(wanted, device=parts[0].device)
    found, numbers = torch.zeros_like(left), list(parts)
    for end in range(width, 0, -_DIGIT):
        shift, digit = max(end - _DIGIT, 0), min(end, _DIGIT)
        bins = [torch.bincount(n >> shift & 2**digit - 1, minlength=2**digit) for n in numbers]
        from_here_up = summed(torch.stack(bins)).flip(1).cumsum(1).flip(1)
        chosen = (from_here_up >= left[:, None]).sum(1, keepdim=True) - 1
        left -= F.pad(from_here_up, (0, 1)).gather(1, chosen + 1)[:, 0]
        found = (found << digit) + chosen[:, 0]
        numbers = [n[n >> shift == f] for n, f in zip(numbers, found, strict=True)]
    return found, left, torch.tensor([len(n) for n in numbers], device=found.device)


def _protected(bits: Sequence[Tensor], kept: Sequence[Kept]) -> list[Tensor | None]:
    """Masks of the `minimum` largest of each row or column; None where there is no minimum."""
    found: list[Tensor | None] = [None] * len(kept)
    for i, (b, wanted) in enumerate(zip(bits, kept, strict=True)):
        if wanted.minimum and wanted.dim == 0:  # Rows are here whole.
            smallest = b.topk(wanted.minimum, 1).values[:, -1:]
            ties = wanted.minimum - (b > smallest).sum(1, keepdim=True)
            found[i] = _first_along(b, smallest, ties, 1)
    columns = [i for i, wanted in enumerate(kept) if wanted.minimum and wanted.dim == 1]
    if columns:
        most = max(kept[i].minimum for i in columns)
        shown = gathered(torch.cat([_top_of_columns(bits[i], most) for i in columns], 1))
        for i, part in zip(columns, shown.split([bits[i].shape[1] for i in columns], 2), strict=True):
            found[i] = _safe_in_columns(bits[i], part, kept[i].minimum)
    return found


def _top_of_columns(bits: Tensor, most: int) -> Tensor:
    """The largest so many of each column's entries that are here, shape (most, columns); −1 where there are fewer."""
    here = min(most, len(bits))
    return F.pad(bits.topk(here, 0).values, (0, 0, 0, most - here), value=-1)


def _safe_in_columns(bits: Tensor, shown: Tensor, minimum: int) -> Tensor:
    """The mask of this process's entries that are among the `minimum` largest of their column.

    Args:
        bits: this process's rows.
        shown: the largest entries of each column on each process, at least `minimum`, shape (processes, any, columns).
        minimum: of each column.
    """
    smallest = shown.flatten(0, 1).topk(minimum, 0).values[-1]
    tied = (shown == smallest).sum(1)
    ties = minimum - (shown > smallest).sum((0, 1)) - tied[: distributed.get_rank()].sum(0)
    return _first_along(bits, smallest, ties, 0)
