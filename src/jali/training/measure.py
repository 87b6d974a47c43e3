"""What a run reports of its model: validation loss by kind of text, dead neurons and channels."""

from collections.abc import Mapping
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from jali.circuit import Wiring
from jali.tap import Tap


class Sparse(Protocol):
    """What training needs of a model beyond `nn.Module`."""

    @property
    def wiring(self) -> Wiring:
        """All its sites and wires."""
        ...

    def __call__(self, tokens: Tensor, tap: Tap | None = None) -> Tensor:
        """Returns logits."""
        ...

    def loss(self, tokens_BT: Tensor, targets_BT: Tensor) -> Tensor:
        """Returns the mean loss in nats."""
        ...


def spread_windows(text: np.ndarray, context: int, count: int) -> Tensor:
    """Returns up to `count` windows of context + 1 tokens, evenly spread over a text, shape (count, context + 1)."""
    rows = [text[start : start + context + 1].astype(np.int64) for start in spread_starts(len(text), context, count)]
    return torch.from_numpy(np.stack([row for row in rows if len(row) == context + 1]))


def spread_starts(length: int, context: int, count: int) -> np.ndarray:
    """Returns where the windows of `spread_windows` begin in a text of so many tokens."""
    available = (length - 1) // context
    return np.unique(np.linspace(0, max(available - 1, 0), num=min(count, max(available, 1))).astype(int)) * context


@torch.no_grad()
def loss_on(model: Sparse, windows: Tensor, batch: int = 16) -> float:
    """Mean next-token loss in nats over windows of shape (N, context + 1)."""
    total = 0.0
    for rows in windows.split(batch):
        total += float(model.loss(rows[:, :-1].contiguous(), rows[:, 1:].contiguous())) * len(rows)
    return total / len(windows)


def losses(model: Sparse, validation: Mapping[str, Tensor]) -> dict[str, float]:
    """Loss per kind of text, in nats per token."""
    return {name: loss_on(model, windows) for name, windows in validation.items()}


@torch.no_grad()
def dead(model: Sparse, tokens: Tensor) -> dict[str, int]:
    """Counts channels that are zero at every position of a batch: neurons, what attention or memory brings, writes."""
    kinds = {"post_act": "neurons", "v": "values", "resid_delta": "writes"}  # Of a transformer; then of a BDH.
    kinds |= {"x": "neurons", "a": "values", "u": "writes"}
    count = dict.fromkeys(kinds.values(), 0)

    def tap(site: str, vector: Tensor) -> Tensor:
        if (kind := kinds.get(site.rpartition(".")[2])) is not None:
            count[kind] += int((vector == 0).flatten(0, 1).all(dim=0).sum())
        return vector

    model(tokens, tap=tap)
    return count
