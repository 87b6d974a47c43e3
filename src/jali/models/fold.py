"""Folds the gains of norms into the matrices that read them."""

import copy
import dataclasses
import warnings

import torch
from torch import Tensor, nn

from jali.models.blocks import Read
from jali.models.config import TransformerConfig
from jali.models.parts import Norm
from jali.models.transformer import Transformer


@torch.no_grad()
def fold_gains(model: Transformer) -> Transformer:
    """Returns the same function with gains and biases of norms inside the matrices and biases that read them.

    W (g · x + b) + c is (W g) x + (W b + c): the same logits up to rounding, and as many nonzero weights unless a gain
    is zero. What changes are the values of `act_in` sites, by the gain. An AbsTopK between norm and matrix chooses by
    |g · x + b|, so there folding is exact only if all gains are of one size and b is zero; elsewhere they stay,
    and a warning names the place. The final norm always folds. A tied unembedding becomes a matrix of its own, and
    where a norm's bias meets maps or logits without one, these get one.
    """
    folded = copy.deepcopy(model)
    staying = [
        block.name
        for attn, mlp in folded.blocks
        for block, matrix in ((attn, attn.qkv), (mlp, mlp.up))
        if not _fold_read(block.read, matrix)
    ]
    _fold_final(folded)
    if staying:
        places = ", ".join(f"{name}.act_in" for name in staying)
        warnings.warn(f"AbsTopK chooses by the gains at {places}, so they are not folded there.", stacklevel=2)
    return _rebuilt(folded, gains_stay=bool(staying))


def _fold_read(read: Read, matrix: nn.Linear) -> bool:
    """Folds the norms of one read into the matrix after it, if that is exact."""
    norms = [norm for norm in (read.norm, read.norm_positions) if norm is not None]
    gain_I = torch.cat([_gain(norm, matrix.weight) for norm in norms])
    bias_I = torch.cat([_bias(norm, matrix.weight) for norm in norms])
    chooses = read.kept is not None and read.kept < read.width
    if chooses and (bias_I.any() or (gain_I.abs() != gain_I[0].abs()).any()):
        return False
    if bias_I.any():
        constant_O = matrix.weight @ bias_I
        matrix.bias = nn.Parameter(constant_O if matrix.bias is None else matrix.bias + constant_O)
    matrix.weight.mul_(gain_I)
    for norm in norms:
        _make_plain(norm)
    return True


def _fold_final(model: Transformer) -> None:
    weight_VD = model.unembed_weight
    bias_D = _bias(model.norm, weight_VD)
    if model.norm.gain is None and not bias_D.any():
        return
    if bias_D.any():
        constant_V = weight_VD @ bias_D
        model.unembed_bias = constant_V if model.unembed_bias is None else model.unembed_bias + constant_V
    model.unembed = nn.Linear(*reversed(weight_VD.shape), bias=False).to(weight_VD)
    model.unembed.weight.copy_(weight_VD * _gain(model.norm, weight_VD))
    _make_plain(model.norm)


def _rebuilt(folded: Transformer, *, gains_stay: bool) -> Transformer:
    """A model whose configuration says what the folded one is."""
    config: TransformerConfig = folded.config
    result = Transformer(
        dataclasses.replace(
            config,
            norm_gain=config.norm_gain and gains_stay,
            norm_bias=config.norm_bias and gains_stay,
            bias=config.bias
            or any(module.bias is not None for attn, mlp in folded.blocks for module in (attn.qkv, mlp.up)),
            tied=folded.unembed is None,
            unembed_bias="none" if folded.unembed_bias is None else "fixed",
        )
    ).to(folded.embed.weight)
    state = folded.state_dict()
    result.load_state_dict({name: state.get(name, torch.zeros_like(v)) for name, v in result.state_dict().items()})
    result.tokenizer, result.precision = folded.tokenizer, folded.precision
    return result.train(folded.training).requires_grad_(folded.embed.weight.requires_grad)


def _gain(norm: Norm, like: Tensor) -> Tensor:
    return like.new_ones(norm.width) if norm.gain is None else norm.gain


def _bias(norm: Norm, like: Tensor) -> Tensor:
    return like.new_zeros(norm.width) if norm.bias is None else norm.bias


def _make_plain(norm: Norm) -> None:
    if norm.gain is not None:
        norm.gain.fill_(1.0)
    if norm.bias is not None:
        norm.bias.zero_()
