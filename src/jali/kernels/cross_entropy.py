"""The end of a language model in one operation: unembedding, bigram row and cross-entropy."""

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.autograd.function import once_differentiable

from jali.artefact import BadInput
from jali.kernels import native
from jali.kernels.linear import Ready, linear

_ROWS = 1024  # tokens whose logits exist at one time; 8 MB at a vocabulary of 2048


def unembed_loss(
    x_TD: Tensor,
    weight_VD: Tensor,
    bias_V: Tensor | None,
    table_VV: Tensor | None,
    tokens_T: Tensor,
    targets_T: Tensor,
    precision: str = "float32",
) -> Tensor:
    """Returns the mean cross-entropy, nats, of softmax(x Wᵀ + bias + table[tokens]) over targets that are not −1.

    Loss and gradients are computed together, some rows at a time, so the logits never exist whole. Without a target
    left the loss is NaN, as in PyTorch.

    Args:
        x_TD: the normed residual stream, shape (tokens, width).
        weight_VD: unembedding, shape (vocabulary, width).
        bias_V: a logit per token, or None.
        table_VV: bigram logits, the current token's row is added; or None. It gets a gradient if it asks for one.
        tokens_T: current tokens, int64, in [0, V); read only with a table.
        targets_T: next tokens, int64, in [0, V) or −1.
        precision: of the matrix products, "float32" or "bfloat16".

    Raises:
        BadInput: a token or target outside the vocabulary or of another dtype, or shapes that do not fit.
    """
    _check(x_TD, weight_VD, bias_V, table_VV, tokens_T, targets_T)
    fits = weight_VD.shape[0] % 16 == 0 and x_TD.numel() > 0
    if fits and native.usable(x_TD, weight_VD, bias_V, table_VV):
        return _UnembedLoss.apply(x_TD, weight_VD, bias_V, table_VV, tokens_T, targets_T, precision)
    return _reference(x_TD, weight_VD, bias_V, table_VV, tokens_T, targets_T, precision)


def _check(
    x_TD: Tensor, weight_VD: Tensor, bias_V: Tensor | None, table_VV: Tensor | None, tokens_T: Tensor, targets_T: Tensor
) -> None:
    length, vocabulary = x_TD.shape[0], weight_VD.shape[0]
    if tokens_T.shape != (length,) or targets_T.shape != (length,) or weight_VD.shape[1:] != x_TD.shape[1:]:
        raise BadInput(
            f"The loss needs a token and a target for each of {length} vectors and an unembedding of their width, got "
            f"{tuple(x_TD.shape)}, {tuple(weight_VD.shape)}, {tuple(tokens_T.shape)} and {tuple(targets_T.shape)}."
        )
    if bias_V is not None and bias_V.shape != (vocabulary,):
        raise BadInput(f"The unembedding's bias needs shape {(vocabulary,)}, got {tuple(bias_V.shape)}.")
    if tokens_T.dtype != torch.int64 or targets_T.dtype != torch.int64:
        raise BadInput(f"Tokens and targets are of dtype int64, got {tokens_T.dtype} and {targets_T.dtype}.")
    if table_VV is not None and table_VV.shape != (vocabulary, vocabulary):
        raise BadInput(f"The bigram table needs shape {(vocabulary, vocabulary)}, got {tuple(table_VV.shape)}.")
    if length == 0 or x_TD.device.type != "cpu":
        return
    lowest, highest = targets_T.aminmax()
    if lowest < -1 or highest >= vocabulary:
        raise BadInput(f"Targets lie in [-1, {vocabulary}), got {int(lowest)} to {int(highest)}.")
    lowest, highest = tokens_T.aminmax()
    if table_VV is not None and (lowest < 0 or highest >= vocabulary):
        raise BadInput(f"Tokens lie in [0, {vocabulary}), got {int(lowest)} to {int(highest)}.")


def _reference(
    x_TD: Tensor, weight_VD: Tensor, bias_V: Tensor | None, table_VV: Tensor | None, tokens_T: Tensor,
    targets_T: Tensor, precision: str,
) -> Tensor:  # fmt: skip
    logits_TV = linear(x_TD, weight_VD, bias_V, precision)
    if table_VV is not None:
        logits_TV = logits_TV + F.embedding(tokens_T, table_VV)
    return F.cross_entropy(logits_TV, targets_T, ignore_index=-1)


class _UnembedLoss(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, table: Tensor | None, tokens: Tensor,
        targets: Tensor, precision: str,
    ) -> Tensor:  # fmt: skip
        count = int((targets >= 0).sum())
        gradients = [
            torch.zeros_like(t) if t is not None and needed else None
            for t, needed in zip((x, weight, bias, table), ctx.needs_input_grad, strict=False)
        ]
        ready, losses = Ready(weight.contiguous(), precision), x.new_empty(x.shape[0])
        for first in range(0, x.shape[0], _ROWS):
            part = slice(first, min(first + _ROWS, x.shape[0]))
            logits, kept = ready.ahead(x[part].contiguous(), keep=gradients[1] is not None)
            native.call(
                "cross_entropy", logits, len(logits), weight.shape[0], _dense(bias), _dense(table),
                tokens[part].contiguous(), targets[part].contiguous(), 1.0 / max(count, 1), losses[part],
            )  # fmt: skip
            _accumulate(gradients, ready, logits, kept, tokens[part], part)
        ctx.save_for_backward(*gradients)
        return losses.sum(dtype=torch.float64).float() / count

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        scaled = (None if t is None else t * grad for t in ctx.saved_tensors)
        return (*scaled, None, None, None)


def _accumulate(
    gradients: list[Tensor | None], ready: Ready, dlogits: Tensor, kept: Tensor | None, tokens: Tensor, part: slice
) -> None:
    """Adds the share of some rows to the gradients of x, weight, bias and table."""
    dx, dweight, dbias, dtable = gradients
    for_x, for_weight, for_bias = ready.back(dlogits, kept, for_x=dx is not None, for_bias=dbias is not None)
    if dx is not None and for_x is not None:
        dx[part] = for_x
    if dweight is not None and for_weight is not None:
        dweight += for_weight
    if dbias is not None and for_bias is not None:
        dbias += for_bias
    if dtable is not None:
        dtable.index_add_(0, tokens, dlogits)


def _dense(tensor: Tensor | None) -> Tensor | None:
    return None if tensor is None else tensor.contiguous()
