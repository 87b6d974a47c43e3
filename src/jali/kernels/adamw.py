"""One step of AdamW on one parameter, and the projection behind it: what makes a model sparse, in one pass."""

import math
from typing import NamedTuple

import torch
from torch import Tensor
from torch.optim.adamw import adamw

from jali.artefact import BadInput
from jali.kernels.compiled import Call, caller
from jali.kernels.project import check_kept, fits_gpu, keep_largest_
from jali.kernels.turn import Turn


class Kept(NamedTuple):
    """What of a matrix stays after a step; see `keep_largest_`."""

    k: int
    """Entries."""
    minimum: int = 0
    """Of each group whatever their size."""
    dim: int | None = None
    """Of the groups: 0 for rows, 1 for columns; None without a minimum."""


class Rates(NamedTuple):
    """The numbers of one step."""

    lr: float
    betas: tuple[float, float]
    eps: float
    decay: float
    """Decoupled, per unit of the rate."""
    step: int
    """From 1."""
    factor: float = 1.0
    """The gradient is multiplied by it ahead of all else."""


@torch.no_grad()
def adamw_(
    weight: Tensor,
    gradient: Tensor,
    first: Tensor,
    second: Tensor,
    rates: Rates,
    kept: Kept | None = None,
    turn: Turn | None = None,
) -> None:
    """Takes a step of AdamW in place (Loshchilov and Hutter 2019), then keeps the largest weights if asked.

    Args:
        weight: any shape, a matrix (rows, columns) if some are to be kept.
        gradient: of the same shape; stays as it is.
        first: mean of gradients so far, of the same shape.
        second: mean of their squares.
        rates: of this step.
        kept: what stays; all where None.
        turn: what of a matrix takes the step, weight and moments; all where None.

    Raises:
        BadInput: shapes differ, or what is to be kept cannot be.
    """
    tensors = (weight, gradient, first, second)
    if any(tensor.shape != weight.shape for tensor in tensors) or rates.step < 1:
        shapes = ", ".join(str(tuple(tensor.shape)) for tensor in tensors)
        raise BadInput(f"A step of AdamW, from 1 on, needs tensors of one shape, got {shapes} at step {rates.step}.")
    if kept is not None:
        check_kept(weight, *kept)
    dense = weight.numel() > 0 and all(t.is_contiguous() for t in tensors)
    fits = kept is None or fits_gpu(weight, kept.minimum, kept.dim)
    if dense and (call := caller(*tensors, on_gpu=fits)):
        _compiled(call, tensors, rates, kept, turn)
        return
    if turn is None:
        _reference(*tensors, rates)
    else:
        _in_turn(*tensors, rates, turn)
    if kept is not None:
        keep_largest_(weight, *kept)


def _compiled(call: Call, tensors: tuple[Tensor, ...], rates: Rates, kept: Kept | None, turn: Turn | None) -> None:
    weight, _, first, second = tensors
    (beta1, beta2), size = rates.betas, weight.numel()
    rows, columns = weight.shape if weight.ndim == 2 else (1, size)
    k, minimum, dim = kept or (size, 0, None)
    cut = 0 < k < size
    call(
        "adamw", *tensors, rows, columns, float(rates.factor),
        float(beta1), 1.0 - beta1, float(beta2), 1.0 - beta2, 1.0 - rates.lr * rates.decay,
        rates.lr / (1 - beta1**rates.step), 1 / math.sqrt(1 - beta2**rates.step), float(rates.eps),
        k if cut else size, minimum, dim == 1, *((1, 0) if turn is None else (turn.every, turn.number)),
        weight.new_empty(weight.shape, dtype=torch.int32) if cut else None,
    )  # fmt: skip
    if k == 0:
        weight.zero_()
    for changed in (weight, first, second):  # As PyTorch's own operations say of themselves.
        torch.autograd.graph.increment_version(changed)


def _reference(weight: Tensor, gradient: Tensor, first: Tensor, second: Tensor, rates: Rates) -> None:
    """PyTorch's own; its fused form takes no strides."""
    fused = all(t.is_contiguous() for t in (weight, gradient, first, second))
    scaled = gradient if rates.factor == 1 else gradient * rates.factor
    before = torch.tensor(float(rates.step - 1), device=weight.device)
    adamw(
        [weight], [scaled], [first], [second], [], [before], fused=fused, foreach=False, amsgrad=False, maximize=False,
        beta1=rates.betas[0], beta2=rates.betas[1], lr=rates.lr, weight_decay=rates.decay, eps=rates.eps,
    )  # fmt: skip


def _in_turn(weight: Tensor, gradient: Tensor, first: Tensor, second: Tensor, rates: Rates, turn: Turn) -> None:
    """The same for what has its turn: the rest is put back."""
    others, tensors = ~turn.mask(weight), (weight, first, second)
    before = [tensor.clone() for tensor in tensors]
    _reference(weight, gradient, first, second, rates)
    for tensor, old in zip(tensors, before, strict=True):
        tensor[others] = old[others]
