"""Small domains: words of their own, some of them frequent and most of them rare, in no order.

Ours: arXiv 2509.26507 has no such text. Which words a domain has, and how often, is all that there is to learn of it:
in context, by counting, or in weights, once and for all.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from jali.training.fit import Batch


@dataclass(frozen=True, kw_only=True)
class Domains:
    """What domains are like."""

    vocabulary: int = 192
    """Words of all domains; each is a token."""
    words: int = 32
    """Words of one."""
    power: float = 1.0
    """The word of rank r is said in proportion to r^−power; 0 makes all equal."""

    @property
    def shares(self) -> Tensor:
        """Probability of a domain's words by rank, shape (words,)."""
        weights = torch.arange(1, self.words + 1, dtype=torch.float64) ** -self.power
        return weights / weights.sum()

    @property
    def entropy(self) -> float:
        """Nats per token for one who knows the domain."""
        return float(-(self.shares * self.shares.log()).sum())


def draw(kind: Domains, rows: int, generator: torch.Generator, *, among: Tensor | None = None) -> Tensor:
    """Returns the words of domains, the most frequent first, shape (rows, words), each domain drawn independently.

    Args:
        kind: of domains.
        rows: how many.
        generator: of all that is random.
        among: tokens that words are taken from; all where None.
    """
    tokens = torch.arange(kind.vocabulary) if among is None else among
    return tokens[torch.rand(rows, len(tokens), generator=generator).argsort(dim=1)[:, : kind.words]]


def text(kind: Domains, words: Tensor, length: int, generator: torch.Generator) -> Tensor:
    """Returns a text for each row of words, shape (rows, length)."""
    drawn = torch.multinomial(kind.shares.repeat(len(words), 1), length, replacement=True, generator=generator)
    return words.gather(1, drawn)


def stream(kind: Domains, rows: int, shape: tuple[int, int], step: int, generator: torch.Generator) -> Batch:
    """Windows of a step: each row reads a text of some windows, then all begin anew with others.

    The first half of the rows reads one domain each, the other half two, the second from the middle on, so that a model
    learns to go on with a memory of another domain.

    Args:
        kind: of domains.
        rows: of a step.
        shape: windows of a text, and tokens of a window.
        step: counted from 0.
        generator: of the texts that the step is of: the same for all their windows.
    """
    windows, context = shape
    texts, others = (text(kind, draw(kind, rows, generator), windows * context + 1, generator) for _ in range(2))
    middle = windows // 2 * context
    texts[rows // 2 :, middle:] = others[rows // 2 :, middle:]
    first = step % windows * context
    found = texts[:, first : first + context + 1]
    goes_on = torch.full((rows,), step % windows > 0)
    return Batch(found[:, :-1].contiguous(), found[:, 1:].contiguous(), goes_on)
