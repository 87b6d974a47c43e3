"""The linear map, in float32 or with its three matrix products in bfloat16."""

from typing import Any, Literal

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.autograd.function import once_differentiable

from jali.artefact import BadInput

Precision = Literal["float32", "bfloat16"]


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None, precision: str = "float32") -> Tensor:
    """Returns x @ weight.T + bias, shape (…, out).

    In bfloat16 the products of the forward pass and of both gradients round their factors to bfloat16; what goes in
    and comes out, and the bias, keep their dtype. x is kept for the backward pass in its rounded form.

    Args:
        x: shape (…, in).
        weight: shape (out, in).
        bias: shape (out,), or None.
        precision: "float32" (the dtype of x and weight, whichever it is) or "bfloat16".

    Raises:
        BadInput: another precision.
    """
    if precision == "float32":
        return F.linear(x, weight, bias)
    if precision != "bfloat16":
        raise BadInput(f"The precision of a linear map is 'float32' or 'bfloat16', got {precision!r}.")
    return _LinearBf16.apply(x, weight, bias)


class _LinearBf16(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
        x_NI, w_OI = x.reshape(-1, x.shape[-1]).bfloat16(), weight.bfloat16()
        y_NO = (x_NI @ w_OI.T).to(x.dtype)
        if bias is not None:
            y_NO += bias
        ctx.save_for_backward(x_NI, w_OI)
        ctx.shape, ctx.dtypes = x.shape, (x.dtype, weight.dtype, None if bias is None else bias.dtype)
        return y_NO.view(*x.shape[:-1], weight.shape[0])

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, Tensor | None, Tensor | None]:
        x_NI, w_OI = ctx.saved_tensors
        for_x, for_weight, for_bias = ctx.dtypes
        grad_NO = grad.reshape(-1, grad.shape[-1])
        g_NO = grad_NO.bfloat16()
        dx = (g_NO @ w_OI).to(for_x).view(ctx.shape) if ctx.needs_input_grad[0] else None
        dw = (g_NO.T @ x_NI).to(for_weight) if ctx.needs_input_grad[1] else None
        db = grad_NO.sum(0).to(for_bias) if ctx.needs_input_grad[2] else None
        return dx, dw, db
