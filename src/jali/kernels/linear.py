"""The linear map: float32 or bfloat16 products, which skip the zeros of a sparse matrix where that is faster."""

from typing import Any, Literal, NamedTuple, get_args

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.autograd.function import once_differentiable

from jali.artefact import BadInput
from jali.kernels import native

Precision = Literal["float32", "bfloat16"]

SPARSE_BELOW = 0.3
"""Density of a matrix under which skipping zeros is faster than a dense bfloat16 product (measured on Zen 4)."""


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None, precision: str = "float32") -> Tensor:
    """Returns x @ weight.T + bias, shape (…, out).

    In bfloat16 the products of the forward pass and of both gradients round their factors to bfloat16; what goes in
    and comes out, and the bias, keep their dtype. x is kept for the backward pass in its rounded form. Where the
    weight is sparse (and the CPU multiplies bfloat16), forward pass and gradient of x skip its zeros; the gradient of
    the weight is always dense and complete. In float32 zeros are skipped only where the weight takes no gradient, as in
    all work on a finished model. A zero that is skipped adds nothing even where x is NaN or infinite, so such an x
    reaches only the outputs that are wired to it; in a dense product it reaches all.

    Args:
        x: shape (…, in).
        weight: shape (out, in).
        bias: shape (out,), or None.
        precision: "float32" (the dtype of x and weight, whichever it is) or "bfloat16".

    Raises:
        BadInput: another precision, or shapes that do not fit.
    """
    _check(x, weight, bias, precision)
    usable = x.numel() > 0 and weight.numel() > 0 and weight.is_contiguous() and native.usable(x, weight, bias)
    if precision == "bfloat16":
        return (_Native if usable else _Reference).apply(x, weight, bias)
    if usable and _frozen(weight, bias):
        starts = _starts(weight)
        if int(starts[-1]) < SPARSE_BELOW * weight.numel():
            return _Frozen.apply(x, weight, bias, starts)
    return F.linear(x, weight, bias)


def _check(x: Tensor, weight: Tensor, bias: Tensor | None, precision: str) -> None:
    if precision not in get_args(Precision):
        raise BadInput(f"The precision of a linear map is 'float32' or 'bfloat16', got {precision!r}.")
    fits = x.ndim > 0 and weight.ndim == 2 and weight.shape[1] == x.shape[-1]
    if not fits or (bias is not None and bias.shape != weight.shape[:1]):
        shapes = ", ".join(str(tuple(t.shape)) for t in (x, weight, bias) if t is not None)
        raise BadInput(f"A linear map needs x (…, in), a weight (out, in) and a bias (out,) or None, got {shapes}.")


class _Reference(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
        x_NI, w_OI = _matrix(x).bfloat16(), weight.bfloat16()
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
        grad_NO = _matrix(grad)
        g_NO = grad_NO.bfloat16()
        dx = (g_NO @ w_OI).to(for_x).view(ctx.shape) if ctx.needs_input_grad[0] else None
        dw = (g_NO.T @ x_NI).to(for_weight) if ctx.needs_input_grad[1] else None
        db = grad_NO.sum(0).to(for_bias) if ctx.needs_input_grad[2] else None
        return dx, dw, db


class _Native(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
        x_NI = _matrix(x)
        bias = None if bias is None else bias.contiguous()
        ctx.sparse = _pays(weight)
        if ctx.sparse:
            y_NO, rounded_NI, _ = _multiply(x_NI, _rows(weight), bias, rounded=ctx.needs_input_grad[1])
        else:
            rounded_NI, _ = _narrow(x_NI)
            y_NO = _widen(rounded_NI @ weight.bfloat16().T, bias)
        ctx.save_for_backward(rounded_NI if ctx.needs_input_grad[1] else None, weight)
        ctx.shape = x.shape
        return y_NO.view(*x.shape[:-1], weight.shape[0])

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, Tensor | None, Tensor | None]:
        x_NI, weight = ctx.saved_tensors
        for_x, for_weight, for_bias = ctx.needs_input_grad
        grad_NO = _matrix(grad)
        dx = None
        if ctx.sparse and for_x:
            dx, g_NO, db = _multiply(grad_NO, _rows(weight, transposed=True), rounded=for_weight, sums=for_bias)
        else:
            g_NO, db = _narrow(grad_NO, sums=for_bias)
            if for_x:
                dx = _widen(g_NO @ weight.bfloat16())
        dw = _widen(g_NO.T @ x_NI) if g_NO is not None and for_weight else None
        return None if dx is None else dx.view(ctx.shape), dw, db


class _Frozen(torch.autograd.Function):
    """A sparse matrix that takes no gradient, in float32."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, starts: Tensor) -> Tensor:
        ctx.save_for_backward(weight)
        rows = _rows(weight, starts, dtype=torch.float32)
        return _multiply_frozen(x, rows, None if bias is None else bias.contiguous())

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, None, None, None]:
        (weight,) = ctx.saved_tensors
        rows = _rows(weight, transposed=True, dtype=torch.float32)
        return _multiply_frozen(grad, rows), None, None, None


def _matrix(x: Tensor) -> Tensor:
    """Returns x as dense rows, copied if need be."""
    return x.reshape(x.shape[:-1].numel(), x.shape[-1]).contiguous()


def _frozen(weight: Tensor, bias: Tensor | None) -> bool:
    return not weight.requires_grad and (bias is None or not bias.requires_grad)


class _Rows(NamedTuple):
    """The nonzeros of a matrix, row by row; each row an even number of them."""

    starts: Tensor
    columns: Tensor
    values: Tensor


def _pays(weight: Tensor) -> bool:
    return native.level() == "avx512_bf16" and _mostly_zero(weight)


def _mostly_zero(weight: Tensor) -> bool:
    return int(torch.count_nonzero(weight)) < SPARSE_BELOW * weight.numel()


def _starts(weight: Tensor, transposed: bool = False) -> Tensor:
    """Where each row's nonzeros begin, shape (rows + 1,); the last is how many there are, with one more in odd rows."""
    rows, columns = weight.shape
    starts = weight.new_empty((columns if transposed else rows) + 1, dtype=torch.int32)
    native.call("sparse_starts", weight, rows, columns, transposed, starts)
    return starts


def _rows(
    weight: Tensor, starts: Tensor | None = None, transposed: bool = False, dtype: torch.dtype = torch.bfloat16
) -> _Rows:
    rows, columns = weight.shape
    starts = _starts(weight, transposed) if starts is None else starts
    count = int(starts[-1])
    found = _Rows(starts, starts.new_empty(count), starts.new_empty(count, dtype=dtype))
    fill = "sparse_fill_bf16" if dtype == torch.bfloat16 else "sparse_fill"
    native.call(fill, weight, rows, columns, transposed, *found)
    return found


def _multiply_frozen(x: Tensor, rows: _Rows, bias: Tensor | None = None) -> Tensor:
    x_NI, outputs = _matrix(x), len(rows.starts) - 1
    y_NO = x.new_empty(len(x_NI), outputs)
    native.call("sparse_linear", x_NI, *x_NI.shape, *rows, outputs, bias, y_NO, None, None)
    return y_NO.view(*x.shape[:-1], outputs)


def _multiply(
    x_NI: Tensor, rows: _Rows, bias: Tensor | None = None, rounded: bool = False, sums: bool = False
) -> tuple[Tensor, Tensor | None, Tensor | None]:
    """Returns x Wᵀ + bias; where asked x in bfloat16, and the sums of its columns."""
    (tokens, inputs), outputs = x_NI.shape, len(rows.starts) - 1
    y_NO = x_NI.new_empty(tokens, outputs)
    rounded_NI = x_NI.new_empty(x_NI.shape, dtype=torch.bfloat16) if rounded else None
    sums_I = x_NI.new_empty(inputs) if sums else None
    native.call("sparse_linear_bf16", x_NI, tokens, inputs, *rows, outputs, bias, y_NO, rounded_NI, sums_I)
    return y_NO, rounded_NI, sums_I


def _widen(x_NO: Tensor, bias: Tensor | None = None) -> Tensor:
    """Returns x + bias in float32."""
    y_NO = x_NO.new_empty(x_NO.shape, dtype=torch.float32)
    native.call("widen", x_NO.contiguous(), *x_NO.shape, bias, y_NO)
    return y_NO


def _narrow(x_NI: Tensor, sums: bool = False) -> tuple[Tensor, Tensor | None]:
    """Returns x in bfloat16, and where asked the sums of its columns."""
    rounded_NI = x_NI.new_empty(x_NI.shape, dtype=torch.bfloat16)
    sums_I = x_NI.new_empty(x_NI.shape[1]) if sums else None
    native.call("narrow", x_NI, *x_NI.shape, rounded_NI, sums_I)
    return rounded_NI, sums_I
