"""The linear map: products in the precision that is faster here, which skip the zeros of a sparse matrix."""

import math
from functools import cached_property
from typing import Any, Literal, NamedTuple, get_args

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.autograd.function import once_differentiable

from jali.artefact import BadInput
from jali.kernels import native, turn
from jali.kernels.turn import Turn

Precision = Literal["float32", "bfloat16"]

SPARSE_BELOW = 0.25
"""Density of a matrix under which skipping its zeros is faster than the dense product that this processor does best
(measured: .3 for bfloat16 on Zen 4, .25 for float32 on a Xeon)."""

_FEW = 16
"""Rows of x up to which the sparse product is made from the matrix as it lies."""


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None, precision: str = "float32") -> Tensor:
    """Returns x @ weight.T + bias, shape (…, out).

    "bfloat16" lets the products of the forward pass and of both gradients round their factors to bfloat16; what goes in
    and comes out, and the bias, keep their dtype. Kernels round where the processor multiplies bfloat16 faster than
    float32 and keep float32 elsewhere; the reference always rounds. x is kept for the backward pass as it was
    multiplied. Kernels skip the zeros of a weight that is mostly zero, forward and in the gradient of x; the
    gradient of the weight is dense and complete, except under `take_turns`. A zero that is skipped adds nothing even
    where x is NaN or infinite, so such an x reaches only the outputs that are wired to it; in a dense product it
    reaches all.

    Args:
        x: shape (…, in).
        weight: shape (out, in).
        bias: shape (out,), or None.
        precision: "float32" (the dtype of x and weight, whichever it is) or "bfloat16".

    Raises:
        BadInput: another precision, or shapes that do not fit.
    """
    _check(x, weight, bias, precision)
    if x.numel() > 0 and weight.numel() > 0 and weight.is_contiguous() and native.usable(x, weight, bias):
        wanted = torch.is_grad_enabled() and any(t is not None and t.requires_grad for t in (x, weight, bias))
        if x.numel() <= _FEW * x.shape[-1] and precision == "float32" and not wanted:
            return _few(x, weight, bias)
        ready = Ready(weight, precision)
        return F.linear(x, weight, bias) if ready.plain else _Native.apply(x, weight, bias, ready)
    if precision == "bfloat16" or turn.current() is not None:
        return _Reference.apply(x, weight, bias, precision)
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
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, precision: str) -> Tensor:
        dtype = torch.bfloat16 if precision == "bfloat16" else x.dtype
        x_NI, w_OI = _matrix(x).to(dtype), weight.to(dtype)
        y_NO = (x_NI @ w_OI.T).to(x.dtype)
        if bias is not None:
            y_NO += bias
        held = turn.current()
        ctx.save_for_backward(x_NI, w_OI, None if held is None else held.mask(weight))
        ctx.shape, ctx.dtypes = x.shape, (x.dtype, weight.dtype, None if bias is None else bias.dtype)
        return y_NO.view(*x.shape[:-1], weight.shape[0])

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, Tensor | None, Tensor | None, None]:
        x_NI, w_OI, mask_OI = ctx.saved_tensors
        for_x, for_weight, for_bias = ctx.dtypes
        grad_NO = _matrix(grad)
        g_NO = grad_NO.to(x_NI.dtype)
        dx = (g_NO @ w_OI).to(for_x).view(ctx.shape) if ctx.needs_input_grad[0] else None
        dw = (g_NO.T @ x_NI).to(for_weight) if ctx.needs_input_grad[1] else None
        if dw is not None and mask_OI is not None:
            dw *= mask_OI
        db = grad_NO.sum(0).to(for_bias) if ctx.needs_input_grad[2] else None
        return dx, dw, db, None


class Ready:
    """A float32 matrix W (out, in) on the CPU, made ready for x Wᵀ and the gradients behind it, on kernels."""

    def __init__(self, weight: Tensor, precision: str) -> None:
        self.weight = weight
        self.narrow = precision == "bfloat16" and native.rounds()  # Be the matrix sparse or not.
        self._dtype = torch.bfloat16 if self.narrow else torch.float32
        starts = _starts(weight)
        sparse = int(starts[-1]) < SPARSE_BELOW * weight.numel()
        self._rows = _rows(weight, starts, self._dtype) if sparse else None
        self._turn = turn.current()

    @property
    def plain(self) -> bool:
        """Whether there is nothing to gain over PyTorch's own product."""
        return self._rows is None and not self.narrow and self._turn is None

    @cached_property
    def _columns(self) -> "_Rows":
        return _rows(self.weight, None, self._dtype, transposed=True)

    def ahead(self, x_NI: Tensor, bias: Tensor | None = None, *, keep: bool = True) -> tuple[Tensor, Tensor | None]:
        """Returns x Wᵀ + bias, (N, O), and where asked x as it was multiplied, which `back` wants."""
        if self._rows is not None:
            y_NO, rounded_NI, _ = _multiply(x_NI, self._rows, bias, rounded=keep and self.narrow)
            return y_NO, (rounded_NI if self.narrow else x_NI) if keep else None
        if not self.narrow:
            return F.linear(x_NI, self.weight, bias), x_NI if keep else None
        rounded_NI, _ = _narrow(x_NI)
        return _widen(rounded_NI @ self.weight.bfloat16().T, bias), rounded_NI if keep else None

    def back(
        self, grad_NO: Tensor, kept_NI: Tensor | None, *, for_x: bool, for_bias: bool
    ) -> tuple[Tensor | None, Tensor | None, Tensor | None]:
        """Returns the gradients of x, of W and of the bias; that of W where x was kept, the others where asked.

        That of W is complete, or where it was made ready under `take_turns` what the turn leaves of it.
        """
        dx, db, g_NO = None, None, grad_NO
        if self._rows is not None and for_x:
            rounded = self.narrow and kept_NI is not None
            dx, rounded_NO, db = _multiply(grad_NO, self._columns, rounded=rounded, sums=for_bias)
            g_NO = rounded_NO if rounded else grad_NO
        elif self.narrow:
            g_NO, db = _narrow(grad_NO, sums=for_bias)
            dx = _widen(g_NO @ self.weight.bfloat16()) if for_x else None
        else:
            dx = grad_NO @ self.weight if for_x else None
            db = grad_NO.sum(0) if for_bias else None
        if kept_NI is None or g_NO is None:
            return dx, None, db
        if self._turn is None:
            return dx, self._complete(g_NO, kept_NI), db
        return dx, self._in_turn(self._turn, grad_NO, g_NO, kept_NI), db

    def _complete(self, g_NO: Tensor, kept_NI: Tensor) -> Tensor:
        dw = g_NO.T @ kept_NI
        return _widen(dw) if self.narrow else dw

    def _in_turn(self, held: Turn, grad_NO: Tensor, g_NO: Tensor, kept_NI: Tensor) -> Tensor:
        """The gradient of W in rows that have their turn and at its nonzeros; 0 elsewhere."""
        if self._rows is None:
            return self._complete(g_NO, kept_NI) * held.mask(self.weight)
        dw, rows = torch.zeros_like(self.weight), held.rows
        name = "sparse_gradient_bf16" if self.narrow else "sparse_gradient"
        tokens, (outputs, inputs) = len(grad_NO), self.weight.shape
        native.call(name, grad_NO, kept_NI, tokens, outputs, inputs, self._rows.starts, self._rows.columns, dw)
        some_NR = g_NO[:, rows].contiguous()
        if some_NR.shape[1]:
            dw[rows] = self._complete(some_NR, kept_NI)
        return dw


class _Native(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, ready: Ready) -> Tensor:
        bias = None if bias is None else bias.contiguous()
        y_NO, kept_NI = ready.ahead(_matrix(x), bias, keep=ctx.needs_input_grad[1])
        ctx.save_for_backward(kept_NI, weight)  # The weight, so that PyTorch sees a change of it in between.
        ctx.ready, ctx.shape = ready, x.shape
        return y_NO.view(*x.shape[:-1], weight.shape[0])

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, Tensor | None, Tensor | None, None]:
        kept_NI, _ = ctx.saved_tensors
        for_x, _, for_bias, _ = ctx.needs_input_grad
        dx, dw, db = ctx.ready.back(_matrix(grad), kept_NI, for_x=for_x, for_bias=for_bias)
        return None if dx is None else dx.view(ctx.shape), dw, db, None


def _matrix(x: Tensor) -> Tensor:
    """Returns x as dense rows, copied if need be."""
    return x.reshape(x.shape[:-1].numel(), x.shape[-1]).contiguous()


class _Rows(NamedTuple):
    """The nonzeros of a matrix, row by row; each row an even number of them."""

    starts: Tensor
    columns: Tensor
    values: Tensor


def _starts(weight: Tensor, transposed: bool = False) -> Tensor:
    """Where each row's nonzeros begin, shape (rows + 1,); the last is how many there are, with one more in odd rows."""
    rows, columns = weight.shape
    starts = weight.new_empty((columns if transposed else rows) + 1, dtype=torch.int32)
    native.call("sparse_starts", weight, rows, columns, transposed, starts)
    return starts


def _rows(weight: Tensor, starts: Tensor | None, dtype: torch.dtype, transposed: bool = False) -> _Rows:
    rows, columns = weight.shape
    starts = _starts(weight, transposed) if starts is None else starts
    count = int(starts[-1])
    found = _Rows(starts, starts.new_empty(count), starts.new_empty(count, dtype=dtype))
    fill = "sparse_fill_bf16" if dtype == torch.bfloat16 else "sparse_fill"
    native.call(fill, weight, rows, columns, transposed, *found)
    return found


def _multiply(
    x_NI: Tensor, rows: _Rows, bias: Tensor | None = None, rounded: bool = False, sums: bool = False
) -> tuple[Tensor, Tensor | None, Tensor | None]:
    """Returns x Wᵀ + bias; where asked x in bfloat16, and the sums of its columns."""
    (tokens, inputs), outputs = x_NI.shape, len(rows.starts) - 1
    y_NO = x_NI.new_empty(tokens, outputs)
    rounded_NI = x_NI.new_empty(x_NI.shape, dtype=torch.bfloat16) if rounded else None
    sums_I = x_NI.new_empty(inputs) if sums else None
    name = "sparse_linear_bf16" if rows.values.dtype == torch.bfloat16 else "sparse_linear"
    native.call(name, x_NI, tokens, inputs, *rows, outputs, bias, y_NO, rounded_NI, sums_I)
    return y_NO, rounded_NI, sums_I


def _few(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """Returns x Wᵀ + bias for a few rows of x, to the bit what `Ready` gives of them, in less time."""
    x_NI, most = _matrix(x), math.ceil(SPARSE_BELOW * weight.numel())
    y_NO, found = x_NI.new_empty(len(x_NI), len(weight)), torch.empty((), dtype=torch.int64)
    bias = None if bias is None else bias.contiguous()
    native.call("sparse_few", x_NI, *x_NI.shape, weight, len(weight), bias, most, y_NO, found)
    return y_NO.view(*x.shape[:-1], len(weight)) if int(found) < most else F.linear(x, weight, bias)


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
