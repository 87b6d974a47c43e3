"""Merges BDHs into one as wide as all together: neurons stand side by side within their heads, the rest is averaged.

Section 7.1 and appendix B.4 of arXiv 2509.26507.
"""

import dataclasses
from typing import Any

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.models.bdh import BDH
from jali.models.config import BDHConfig

_NEURON_AXIS = {"D_x.weight": 0, "D_y.weight": 0, "E.weight": 1, "pairs": 1}
"""Tensors whose entries belong to neurons, by how their names end, and along which axis."""


def merge(*models: BDH) -> BDH:
    """Returns one model with the neurons of all, for evaluation; nothing is trained.

    D_x, D_y and E are joined along their neurons head by head, and each pair of neurons keeps its frequency. Embedding,
    readout and a table of bigrams are averaged. A model merged with itself gives the same logits but for ε under norms.

    Args:
        models: at least two, of the same options but for the number of neurons, if their frequencies are of one table.

    Raises:
        BadInput: they are fewer, or of another d, vocabulary, tokenizer or other options.
    """
    if len(models) < 2:
        raise BadInput(f"Merging takes at least two models, got {len(models)}.")
    first, neurons = models[0], sum(model.config.neurons for model in models)
    for other in models[1:]:
        _check_alike(first, other)
    config = dataclasses.replace(_comparable(first.config), n_neuron=neurons)
    found = [model.state_dict() for model in models]
    tensors = {name: _joined(name, [one[name] for one in found], config.n_head) for name in found[0]}
    merged = BDH.of_tensors(config, tensors).to(first.embed.weight.device, first.embed.weight.dtype)
    merged.tokenizer = first.tokenizer
    return merged


def _joined(name: str, parts: list[Tensor], heads: int) -> Tensor:
    axis = next((axis for end, axis in _NEURON_AXIS.items() if name.endswith(end)), None)
    if axis is None:
        return torch.stack(parts).mean(dim=0)
    if name == "pairs":  # One row per head already.
        return torch.cat(parts, dim=1)
    by_head = [part.unflatten(axis, (heads, -1)) for part in parts]
    return torch.cat(by_head, dim=axis + 1).flatten(axis, axis + 1)


def _comparable(config: BDHConfig) -> BDHConfig:
    """The options with the table of frequencies spelled out, which by default follows the number of neurons."""
    per_head = None if config.rotary is None else config.rotary_neurons or config.d_head
    return dataclasses.replace(config, rotary_neurons=per_head)


def _check_alike(one: BDH, other: BDH) -> None:
    mine, theirs = (dataclasses.asdict(_comparable(model.config)) | {"n_neuron": None} for model in (one, other))
    if apart := [name for name in mine if mine[name] != theirs[name]]:
        name = apart[0]
        told: tuple[Any, Any] = (mine[name], theirs[name])
        raise BadInput(f"Models that are merged have the same {name}, got {told[0]} and {told[1]}; neurons may differ.")
    texts = [model.tokenizer.to_str() for model in (one, other) if model.tokenizer is not None]
    if len(texts) == 2 and texts[0] != texts[1]:
        raise BadInput("Models that are merged have the same vocabulary, and these have other tokenizers.")
