"""The circuit with cutoffs in the place of AbsTopK, evaluated by the one forward pass: what programs are held to."""

import dataclasses
from collections.abc import Mapping

import torch
from torch import Tensor

from jali.circuit import Circuit, Node
from jali.models.model import LanguageModel
from jali.tap import Tap, chain, keep


def opened(model: LanguageModel) -> LanguageModel:
    """The same weights without AbsTopK, in memory once."""
    return type(model).of_tensors(dataclasses.replace(model.config, afrac=None), model.state_dict())


def alone(circuit: Circuit, cutoffs: Mapping[Node, float]) -> Tap:
    """Runs an opened model on the circuit alone, its nodes dropped below their cutoffs: what a program computes."""
    least: dict[str, Tensor] = {}
    for node, cutoff in cutoffs.items():
        least.setdefault(node.site, torch.zeros(circuit.widths[node.site]))[node.channel] = cutoff

    def tap(site: str, vector: Tensor) -> Tensor:
        return vector * (vector.abs() >= least[site].to(vector)) if site in least else vector

    return chain(tap, keep(circuit))
