"""Sequences of key–value pairs and queries: a context of pairs whose values are random, then keys in another order."""

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.training.fit import Batch


@dataclass(frozen=True, kw_only=True)
class Pairs:
    """Tokens 0 to keys − 1 are keys, those behind them values."""

    keys: int = 16
    """Keys there are; K of the fact that a context has at most that many pairs."""
    values: int = 16
    """Values there are; one of them is drawn for each pair, independently: chance is 1 / values."""

    @property
    def vocabulary(self) -> int:
        """Tokens."""
        return self.keys + self.values


class Drawn(NamedTuple):
    """Some sequences of one length."""

    tokens: Tensor
    """Key, value, …; then queried key, its value, …; shape (B, T)."""
    cut: int
    """Tokens of the context."""
    kind: Pairs
    """Which tokens are values."""

    @property
    def answers(self) -> Tensor:
        """The value of each query, shape (B, Q)."""
        return self.tokens[:, self.cut + 1 :: 2]

    @property
    def asked(self) -> Tensor:
        """What a model reads: all but the last value, shape (B, T − 1)."""
        return self.tokens[:, :-1]

    @property
    def batch(self) -> Batch:
        """For training: a loss at the queried keys alone."""
        targets_BT = torch.full_like(self.asked, -1)
        targets_BT[:, self.cut :: 2] = self.answers
        return Batch(self.asked.contiguous(), targets_BT)


def draw(kind: Pairs, rows: int, pairs: int, generator: torch.Generator, *, distractors: int = 0) -> Drawn:
    """Draws sequences of one length.

    Args:
        kind: of keys and values.
        rows: sequences.
        pairs: that are asked about, each once, in an order of its own.
        generator: of all that is random.
        distractors: pairs behind these in the context, of other keys, that nobody asks about.

    Raises:
        BadInput: there are not enough keys.
    """
    shown = pairs + distractors
    if not 1 <= pairs <= shown <= kind.keys:
        raise BadInput(f"A context has 1 to {kind.keys} pairs, of keys that differ, got {pairs} and {distractors}.")
    keys_BP = torch.rand(rows, kind.keys, generator=generator).argsort(dim=1)[:, :shown]
    values_BP = kind.keys + torch.randint(kind.values, (rows, shown), generator=generator)
    context_BP2 = torch.stack([keys_BP, values_BP], dim=-1)
    order_BQ = torch.rand(rows, pairs, generator=generator).argsort(dim=1)
    queries_BQ2 = context_BP2.gather(1, order_BQ[..., None].expand(-1, -1, 2))
    return Drawn(torch.cat([context_BP2.flatten(1), queries_BQ2.flatten(1)], dim=1), 2 * shown, kind)


def most_frequent(drawn: Drawn) -> Tensor:
    """What one who remembers which values there were, but not of which keys, does best to say; shape (B,)."""
    values_BP = drawn.tokens[:, 1 : drawn.cut : 2]
    return values_BP.mode(dim=1).values
