"""Keeping the largest weights of a matrix: the projection that makes and keeps a model sparse (appendix A.2)."""

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.kernels import gpu
from jali.kernels.compiled import caller


@torch.no_grad()
def keep_largest_(weight: Tensor, k: int, minimum: int = 0, dim: int | None = None) -> None:
    """Keeps exactly k entries of a matrix in place, those of largest magnitude, and writes 0 elsewhere.

    With a minimum, first the `minimum` largest of each row (dim 0) or column (dim 1) are kept, then the largest of all
    others, k in total. Ties go to the lowest index, row by row; NaN counts as larger than any number.

    Args:
        weight: shape (rows, columns), any floating dtype.
        k: entries kept, 0 ≤ k; at the size of the matrix and above nothing changes.
        minimum: entries kept of each group whatever their size, 0 ≤ minimum ≤ length of a group.
        dim: 0 if the groups are rows, 1 if columns; required with a minimum.

    Raises:
        BadInput: no matrix, a negative k, or a minimum that k or the groups cannot give.
    """
    check_kept(weight, k, minimum, dim)
    if k >= weight.numel():
        return
    call = caller(weight, on_gpu=fits_gpu(weight, minimum, dim)) if k > 0 and weight.is_contiguous() else None
    if call is not None:
        rows, columns = weight.shape
        scratch = weight.new_empty(weight.shape, dtype=torch.int32)
        call("keep_largest", weight, rows, columns, k, minimum, dim == 1, scratch)
        torch.autograd.graph.increment_version(weight)
    else:
        _reference(weight, k, minimum, dim)


def fits_gpu(weight: Tensor, minimum: int, dim: int | None) -> bool:
    """Whether the groups of a minimum, if there is one, are short enough for the kernel of a GPU."""
    return minimum == 0 or dim is None or weight.shape[1 - dim] <= gpu.WIDEST


def check_kept(weight: Tensor, k: int, minimum: int, dim: int | None) -> None:
    """Refuses what `keep_largest_` cannot do.

    Raises:
        BadInput: as there.
    """
    if weight.ndim != 2 or k < 0 or minimum < 0:
        raise BadInput(
            f"A matrix, k ≥ 0 and minimum ≥ 0 are needed, got shape {tuple(weight.shape)}, k {k}, minimum {minimum}."
        )
    if minimum == 0:
        return
    if dim not in (0, 1):
        raise BadInput(f"A minimum of {minimum} needs dim 0 (rows) or 1 (columns), got {dim}.")
    groups, length = weight.shape[dim], weight.shape[1 - dim]
    if minimum > length or minimum * groups > k:
        raise BadInput(
            f"A minimum of {minimum} in each of {groups} groups of {length} needs {minimum * groups} weights, "
            f"but k is {k}; lower the minimum or keep more."
        )


def _reference(weight: Tensor, k: int, minimum: int, dim: int | None) -> None:
    size = weight.abs()
    kept = torch.zeros(weight.shape, dtype=torch.bool, device=weight.device)
    if minimum:
        along = 1 if dim == 0 else 0
        order = size.sort(dim=along, descending=True, stable=True).indices.narrow(along, 0, minimum)
        kept.scatter_(along, order, True)
        k -= int(kept.sum())
    rest = torch.nonzero(~kept.flatten()).squeeze(1)
    order = size.flatten()[rest].sort(descending=True, stable=True).indices[:k]
    kept.view(-1)[rest[order]] = True
    weight.masked_fill_(~kept, 0.0)
