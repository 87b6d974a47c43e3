"""Begins a model with the weights of another, which may lack some of its parts."""

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.models.model import LanguageModel


@torch.no_grad()
def begin_with(model: LanguageModel, other: LanguageModel) -> None:
    """Copies the weights of `other` into `model` in place.

    A matrix of `model` that reads more channels than that of `other` (concatenated positions) gets zeros for them, so
    the two give the same logits until AbsTopK chooses among the channels that were added. What `other` has no part for
    is left as it is.

    Args:
        model: to fill.
        other: of the same widths and vocabulary.

    Raises:
        BadInput: a tensor of `other` has no place in `model`.
    """
    tensors = model.state_dict()
    for name, source in other.state_dict().items():
        target = tensors.get(name)
        if target is None or not _fits(source, target):
            shape = "none" if target is None else tuple(target.shape)
            raise BadInput(
                f"A model cannot begin with {other.name or 'the other'}: {name} has shape {tuple(source.shape)} there "
                f"and {shape} here; keep its options and add to them only."
            )
        if source.shape == target.shape:
            target.copy_(source)
        else:
            target.zero_()
            target[:, : source.shape[1]] = source


def _fits(source: Tensor, target: Tensor) -> bool:
    wider = source.ndim == target.ndim == 2 and len(source) == len(target) and source.shape[1] <= target.shape[1]
    return source.shape == target.shape or wider
