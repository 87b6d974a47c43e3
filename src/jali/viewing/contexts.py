"""The places of a text where each node is most and least active, found in one pass."""

from typing import Any

import torch
from torch import Tensor

from jali.circuit import Circuit, Node
from jali.models.transformer import Transformer
from jali.tap import record
from jali.viewing.readouts import ACTIVATION_DIGITS, short, text

EACH, ALL = 4, 1200
"""Contexts at each end of a node, at most; and for all nodes together, about."""
BEFORE, AFTER = 20, 5
"""Tokens shown around a place."""
TOKENS = 65_536
"""Tokens that are read, at most."""
_BATCH = 16


@torch.no_grad()
def find(model: Transformer, circuit: Circuit, windows_NT: Tensor) -> dict[str, dict[str, Any]]:
    """Returns, per node, the contexts with its highest activations, and its lowest where those are below zero.

    The full model reads the text. One window gives at most one context per end, so that one odd file cannot fill it.
    """
    windows_NT = windows_NT[: max(1, TOKENS // windows_NT.shape[1])].long()
    acts = _activations(model, circuit, windows_NT)
    each = max(1, min(EACH, ALL // max(1, len(circuit))))
    return {
        str(node): {
            "top": _contexts(model, windows_NT, act_NT, each, largest=True),
            "bottom": _contexts(model, windows_NT, act_NT, each, largest=False),
        }
        for node, act_NT in acts.items()
    }


def _activations(model: Transformer, circuit: Circuit, windows_NT: Tensor) -> dict[Node, Tensor]:
    parts: dict[Node, list[Tensor]] = {node: [] for node in sorted(circuit.nodes)}
    sites = {node.site for node in parts}
    for rows in windows_NT.split(_BATCH):
        cache: dict[str, Tensor] = {}
        model(rows, tap=record(cache, sites))
        for node, found in parts.items():
            found.append(cache[node.site][..., node.channel].float().clone())
    return {node: torch.cat(found) for node, found in parts.items()}


def _contexts(
    model: Transformer, windows_NT: Tensor, act_NT: Tensor, each: int, *, largest: bool
) -> list[dict[str, Any]]:
    signed_NT = act_NT if largest else -act_NT
    best_N, at_N = signed_NT.max(dim=1)
    order = best_N.argsort(descending=True, stable=True)[:each].tolist()
    return [_context(model, windows_NT[i], act_NT[i], int(at_N[i])) for i in order if float(best_N[i]) > 0]


def _context(model: Transformer, tokens_T: Tensor, act_T: Tensor, at: int) -> dict[str, Any]:
    start, end = max(0, at - BEFORE), min(len(tokens_T), at + AFTER + 1)
    return {
        "tokens": [text(model.tokenizer, token) for token in tokens_T[start:end].tolist()],
        "activations": [short(value, ACTIVATION_DIGITS) for value in act_T[start:end].tolist()],
        "position": at - start,
    }
