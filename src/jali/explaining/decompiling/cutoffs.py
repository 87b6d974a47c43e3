"""What stands in for AbsTopK in a program: each node's own least size, fitted on training prompts.

AbsTopK keeps a node where few others of its site are larger, and those may lie outside the circuit. A program cannot
see them; it drops a node where its size is below a cutoff, which is 0 where the selection never drops it.
"""

import dataclasses
from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor

from jali.circuit import Circuit, Node
from jali.explaining.decompiling.program import Floats
from jali.models.transformer import Transformer
from jali.tap import Tap, chain, keep

_SLACK = 1.02
"""A cutoff whose squared error is this times the least is as good; of those the one in the widest gap is taken."""


def fit(before: Floats, after: Floats) -> float:
    """Returns the cutoff that makes the values before a selection most like those after it, by squared error.

    Args:
        before: a node's values without the selection, shape (n,).
        after: the same with it: those of the circuit in its model, 0 where the node was not selected.

    Returns:
        At least 0. It lies in the middle of a gap between values, so that rounding turns no decision.
    """
    order = np.argsort(np.abs(before), kind="stable")
    sizes, before, after = np.abs(before)[order], before[order], after[order]
    dropped = np.concatenate([[0.0], np.cumsum(after**2)])
    kept = np.concatenate([np.cumsum(((before - after) ** 2)[::-1])[::-1], [0.0]])
    errors = dropped + kept
    if errors[0] <= errors.min() * _SLACK + 1e-12:
        return 0.0
    ends = np.concatenate([[0.0], sizes, [2 * sizes[-1] + 1.0]])
    gaps = np.where(errors <= errors.min() * _SLACK + 1e-12, np.diff(ends), -1.0)
    place = int(gaps.argmax())
    return float(ends[place] + ends[place + 1]) / 2


def opened(model: Transformer) -> Transformer:
    """The same weights without AbsTopK, in memory once."""
    return Transformer.of_tensors(dataclasses.replace(model.config, afrac=None), model.state_dict())


def alone(circuit: Circuit, cutoffs: Mapping[Node, float]) -> Tap:
    """Runs an opened model on the circuit alone, its nodes dropped below their cutoffs: what a program computes."""
    least: dict[str, Tensor] = {}
    for node, cutoff in cutoffs.items():
        least.setdefault(node.site, torch.zeros(circuit.widths[node.site]))[node.channel] = cutoff

    def tap(site: str, vector: Tensor) -> Tensor:
        return vector * (vector.abs() >= least[site].to(vector)) if site in least else vector

    return chain(tap, keep(circuit))
