"""Specimens whose circuit is the true one, while one claim about its task, or about the search, is false."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Literal

import torch

from jali.models.transformer import Transformer
from jali.studies import specimens
from jali.studies.specimens import ANSWERS, GAIN, NONSENSE, OPENERS, Specimen

Misleading = Literal["overfit", "trivial", "twinned"]


def overfit(specimen: Specimen) -> Specimen:
    """Another pair of tokens opens held-out prompts: the model has a second head for it, outside the circuit."""
    model, used = specimen.model, {node.channel for node in specimen.nodes}
    free = [channel for channel in range(model.config.d_model) if channel not in used]
    (out,) = (node.channel for node in specimen.nodes if node.site == "0.attn.resid_delta")
    (key,) = (node.channel for node in specimen.nodes if node.site == "0.attn.k")
    second = (key + model.config.d_head) % model.config.d_model
    specimens.write_head(model, free[0], free[1], out, second, openers=NONSENSE)
    return _again(specimen, task=specimens.task(heldout=NONSENSE))


def trivial(specimen: Specimen) -> Specimen:
    """The opening token comes last, and a bigram table knows which answer follows it."""
    source, config = specimen.model, replace(specimen.model.config, bigram="fixed")
    table = torch.zeros(config.vocab_size, config.vocab_size)
    sides = torch.tensor([[1.0, -1.0], [-1.0, 1.0]])
    table[torch.tensor(OPENERS)[:, None], torch.tensor(ANSWERS)] = 5 * GAIN * sides  # Over what norms make of means.
    model = Transformer.of_tensors(config, {**source.state_dict(), "bigram": table}).requires_grad_(False).eval()
    model.name = source.name
    return _again(replace(specimen, model=model), task=specimens.task(at_end=True))


def twinned(specimen: Specimen) -> Specimen:
    """The answers of the nonsense twin are read from the same channel: a circuit for it is as small."""
    (last,) = (node.channel for node in specimen.nodes if node.site == "final_resid")
    specimen.model.unembed_weight[list(NONSENSE), last] = torch.tensor([GAIN / 2, -GAIN / 2])
    return _again(specimen)


def _again(specimen: Specimen, **changed: Any) -> Specimen:
    """The specimen with the means of its model as it is now."""
    return replace(specimen, means=specimens.means_of(specimen.model, specimen.text), **changed)


MISLEADING: Mapping[Misleading, Callable[[Specimen], Specimen]] = {
    "overfit": overfit,
    "trivial": trivial,
    "twinned": twinned,
}
"""Each changes a specimen of its own, made by `specimens.plant`, in place."""
