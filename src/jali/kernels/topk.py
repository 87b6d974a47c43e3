"""AbsTopK: the activation function that keeps the k entries of largest magnitude (section 2.1 of arXiv 2511.13653)."""

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from jali.artefact import BadInput
from jali.kernels import gpu, native
from jali.kernels.compiled import Call, caller


def abs_topk(x: Tensor, k: int) -> Tensor:
    """Keeps the k largest |x| of the last dimension and makes the rest exactly 0.

    Ties go to the lowest index; NaN counts as larger than any number. The gradient flows through kept entries alone,
    also where a kept entry is zero.

    Args:
        x: shape (…, D), any floating dtype.
        k: entries kept, 0 ≤ k; at D and above x is returned as it came.

    Raises:
        BadInput: k is negative or x has no dimensions.
    """
    if k < 0 or x.ndim == 0:
        raise BadInput(f"AbsTopK keeps k ≥ 0 entries of a last dimension, got k {k} and shape {tuple(x.shape)}.")
    if k >= x.shape[-1]:
        return x
    if k > 0 and x.numel() > 0 and (call := caller(x, on_gpu=x.shape[-1] <= gpu.WIDEST)):
        return _AbsTopK.apply(x, k, call)
    return _reference(x, k)


def abs_topk_some(x: Tensor, k: int | None, entries: Tensor, fill: Tensor) -> Tensor:
    """AbsTopK of which only some entries are wanted: `abs_topk(x, k)` in these, `fill` in all others.

    It carries no gradient. A few entries take a fraction of the time of all.

    Args:
        x: shape (…, D), float32 as `fill`.
        k: entries kept of a row, 0 ≤ k; None keeps all.
        entries: shape (E,), int64, places in the last dimension.
        fill: shape (D,).

    Raises:
        BadInput: k is negative, the fill is of another width, or an entry is not in x.
    """
    width = x.shape[-1] if x.ndim else 0
    if fill.shape != (width,) or (len(entries) and not 0 <= int(entries.min()) <= int(entries.max()) < width):
        raise BadInput(
            f"AbsTopK fills x of shape {tuple(x.shape)} from a vector of shape {tuple(fill.shape)} but for entries "
            f"{entries[:3].tolist()}…; the fill is as wide as x, and entries lie within."
        )
    with torch.no_grad():
        if k is not None and 0 < k < x.shape[-1] and x.numel() > 0 and native.usable(x, fill):
            return _some_native(x, k, entries, fill)
        y = fill.expand(x.shape).clone()
        y[..., entries] = (x if k is None else abs_topk(x, k))[..., entries]
        return y


def _some_native(x: Tensor, k: int, entries: Tensor, fill: Tensor) -> Tensor:
    width = x.shape[-1]
    rows, stride = native.as_rows(x)
    y = x.new_empty(x.shape)
    places = entries.to(torch.int32).contiguous()
    native.call("abs_topk_some", rows, stride, x.numel() // width, width, k, places, len(places), fill.contiguous(), y)
    return y


def _reference(x: Tensor, k: int) -> Tensor:
    order = x.detach().abs().sort(dim=-1, descending=True, stable=True).indices[..., :k]
    kept = torch.zeros_like(x, dtype=torch.bool).scatter(-1, order, True)
    return torch.where(kept, x, torch.zeros((), dtype=x.dtype, device=x.device))


class _AbsTopK(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, k: int, call: Call) -> Tensor:
        width = x.shape[-1]
        rows = x.numel() // width
        x, stride = native.as_rows(x)
        y = x.new_empty(x.shape)
        kept = x.new_empty(rows, -(-width // 16), dtype=torch.int16) if ctx.needs_input_grad[0] else None
        call("abs_topk", x, stride, rows, width, k, y, kept)
        if kept is not None:
            ctx.save_for_backward(kept)
            ctx.call = call
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, None, None]:
        (kept,) = ctx.saved_tensors
        width = grad.shape[-1]
        grad, stride = native.as_rows(grad)
        dx = grad.new_empty(grad.shape)
        ctx.call("abs_topk_backward", grad, stride, grad.numel() // width, width, kept, dx)
        return dx, None, None
