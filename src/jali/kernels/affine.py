"""A scale and a shift per channel: what a tap does to a vector whose channels it keeps in part or fills."""

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from jali.kernels import native

_PANEL = 128
"""Rows whose sums are made by one thread, as in the kernel."""


def affine(x: Tensor, scale: Tensor, shift: Tensor) -> Tensor:
    """Returns x · scale + shift, exact where one of the two terms is zero.

    Gradients flow to all three, once. Per channel, those of scale and shift are made in the same pass as that of x.

    Args:
        x: shape (…, D).
        scale: shape (D,), or any that broadcasts to x.
        shift: as scale.
    """
    width = x.shape[-1] if x.ndim else 0
    if x.numel() > 0 and scale.shape == shift.shape == (width,) and native.usable(x, scale, shift):
        return _Affine.apply(x, scale, shift)
    return torch.addcmul(shift, x, scale)


class _Affine(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, scale: Tensor, shift: Tensor) -> Tensor:
        x, stride = native.as_rows(x)
        scale = scale.contiguous()
        y = x.new_empty(x.shape)
        width = x.shape[-1]
        native.call("affine", x, stride, x.numel() // width, width, scale, shift.contiguous(), y)
        ctx.save_for_backward(x, scale)
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, Tensor | None, Tensor | None]:
        x, scale = ctx.saved_tensors
        (x, x_stride), (grad, stride) = native.as_rows(x), native.as_rows(grad)
        wanted, width = ctx.needs_input_grad, x.shape[-1]
        rows = x.numel() // width
        dx = x.new_empty(x.shape) if wanted[0] else None
        dscale, dshift = x.new_empty(width), x.new_empty(width)
        partial = x.new_empty(2, -(-rows // _PANEL), width)
        native.call("affine_backward", grad, stride, x, x_stride, rows, width, scale, dx, dscale, dshift, partial)
        return dx, dscale if wanted[1] else None, dshift if wanted[2] else None
