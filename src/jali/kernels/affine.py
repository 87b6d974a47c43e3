"""A scale and a shift per channel: what a tap does to a vector whose channels it keeps in part or fills."""

from typing import Any

import torch
from torch import Tensor

from jali.kernels import native

_PANEL = 128
"""Rows whose sums are made by one thread, as in the kernel."""


def affine(x: Tensor, scale: Tensor, shift: Tensor) -> Tensor:
    """Returns x · scale + shift, exact where one of the two terms is zero.

    Gradients flow to all three. Those of scale and shift, one number per channel, are made in the same pass as that of
    x by a kernel, which runs where a gradient is wanted; without one it gains nothing.

    Args:
        x: shape (…, D).
        scale: shape (D,), or any that broadcasts to x.
        shift: as scale.
    """
    width = x.shape[-1] if x.ndim else 0
    learns = torch.is_grad_enabled() and any(part.requires_grad for part in (x, scale, shift))
    if learns and x.numel() > 0 and scale.shape == shift.shape == (width,) and native.usable(x, scale, shift):
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
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, Tensor | None, Tensor | None]:
        x, scale = ctx.saved_tensors
        if torch.is_grad_enabled():  # Slopes of slopes are wanted.
            rows = tuple(range(x.ndim - 1))
            return grad * scale, (grad * x).sum(rows) if rows else grad * x, grad.sum(rows) if rows else grad
        (x, x_stride), (grad, stride) = native.as_rows(x), native.as_rows(grad)
        wanted, width = ctx.needs_input_grad, x.shape[-1]
        count = x.numel() // width
        dx = x.new_empty(x.shape) if wanted[0] else None
        dscale, dshift = x.new_empty(width), x.new_empty(width)
        partial = x.new_empty(2, -(-count // _PANEL), width)
        native.call("affine_backward", grad, stride, x, x_stride, count, width, scale, dx, dscale, dshift, partial)
        return dx, dscale if wanted[1] else None, dshift if wanted[2] else None
