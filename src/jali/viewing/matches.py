"""Which nodes of two circuits do the same: matched by the correlation of their activations on the same tokens."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from jali.circuit import Circuit
from jali.models.model import LanguageModel
from jali.tap import record
from jali.viewing.readouts import short

TOKENS = 16_384
"""Tokens both models read, at most."""
WINDOW = 128
"""Tokens of a window, at most."""
_BATCH = 16


def between(
    first: tuple[LanguageModel, Circuit], second: tuple[LanguageModel, Circuit], windows_NT: Tensor
) -> dict[str, Any] | None:
    """Returns, for each node of either circuit, the node of the other that correlates most, in either sign.

    Both models run whole. Nodes that never vary are matched with none.

    Args:
        first: a model and its circuit.
        second: another, which reads the same tokens.
        windows_NT: tokens.

    Returns:
        How many `tokens` were read, and `forward` and `backward`: rows of node, its match, correlation in [−1, 1].
        None where the two read other tokens.
    """
    if not _same_tokens(first[0], second[0]):
        return None
    length = min(WINDOW, windows_NT.shape[1], first[0].config.context, second[0].config.context)
    windows_NT = windows_NT[: max(1, TOKENS // length), :length].long()
    (a_names, a_KP), (b_names, b_KP) = (_activations(*one, windows_NT) for one in (first, second))
    correlation_AB = a_KP @ b_KP.T
    return {
        "tokens": windows_NT.numel(),
        "forward": _best(a_names, b_names, correlation_AB),
        "backward": _best(b_names, a_names, correlation_AB.T),
    }


def _same_tokens(first: LanguageModel, second: LanguageModel) -> bool:
    a, b = first.tokenizer, second.tokenizer
    if a is None or b is None:
        return first.config.vocab_size == second.config.vocab_size and a is b
    return a.get_vocab() == b.get_vocab()


@torch.no_grad()
def _activations(model: LanguageModel, circuit: Circuit, windows_NT: Tensor) -> tuple[list[str], Tensor]:
    """Names of nodes, and their activations, centred and of unit length; zeros where they never vary."""
    nodes = sorted(circuit.nodes)
    parts = []
    for rows in windows_NT.split(_BATCH):
        cache: dict[str, Tensor] = {}
        model(rows, tap=record(cache, {node.site for node in nodes}))
        found = [cache[node.site][..., node.channel].double().flatten() for node in nodes]
        parts.append(torch.stack(found) if found else torch.zeros(0, rows.numel(), dtype=torch.double))
    all_KP = torch.cat(parts, dim=1)
    centred_KP = all_KP - all_KP.mean(dim=1, keepdim=True)
    length_K1 = centred_KP.norm(dim=1, keepdim=True)
    still = length_K1 <= 1e-9 * all_KP.norm(dim=1, keepdim=True)
    return [str(node) for node in nodes], torch.where(still, 0.0, centred_KP / length_K1.clamp_min(1e-300))


def _best(names: Sequence[str], others: Sequence[str], correlation_AB: Tensor) -> list[list[Any]]:
    if not names or not others:
        return []
    best_A, at_A = correlation_AB.abs().max(dim=1)
    return [
        [name, others[int(at_A[i])], short(float(correlation_AB[i, at_A[i]]), 3)]
        for i, name in enumerate(names)
        if float(best_A[i]) > 0
    ]
