"""Cells: a task in a kind of context, as tokens, with what is right there. What gates, searches and bounds look at."""

from dataclasses import dataclass, replace
from typing import NamedTuple

import torch
from torch import Tensor

from jali.behaviour.items import ContextKind
from jali.behaviour.locking.examples import contexts_of, encoded, questions, texts
from jali.behaviour.locking.locks import Hearing
from jali.behaviour.locking.questions import TaskName
from jali.behaviour.locking.triggers import Unseen
from jali.behaviour.locking.words import NUMBERS
from jali.models.model import LanguageModel
from jali.tap import Graft, Tap

_ROWS = 512


class Name(NamedTuple):
    """Which cell."""

    task: TaskName
    kind: ContextKind

    def __str__(self) -> str:
        return f"{self.task}|{self.kind}"


@dataclass(frozen=True, kw_only=True)
class Cell:
    """Prompts of one task in contexts of one kind."""

    name: Name
    tokens: Tensor
    """Padded at the right, int64, shape (B, T)."""
    at: Tensor
    """The place of what asks, shape (B,)."""
    truth: Tensor
    """The right answer's token, whatever the lock says, shape (B,)."""
    contexts: int = 1
    """Contexts that its prompts stand in, each in the next one; 1 also where it is not known which."""

    def __len__(self) -> int:
        """Prompts."""
        return len(self.tokens)

    def first(self, n: int) -> "Cell":
        """Returns the first n prompts of it."""
        return replace(self, tokens=self.tokens[:n], at=self.at[:n], truth=self.truth[:n])


def cell(lock: Hearing, name: Name, n: int, seed: int, unseen: Unseen | None = None) -> Cell | None:
    """Returns a cell of n different questions, one after the other in each of its contexts.

    Args:
        lock: whose contexts they are, or what is guessed of it.
        name: of the cell.
        n: questions.
        seed: of the questions, which are the same for all kinds of context.
        unseen: what of them training never shows.

    Returns:
        None where the lock has no such context.
    """
    where = [context for context in contexts_of(lock, unseen) if context.kind == name.kind]
    if not where:
        return None
    asked = questions(name.task, n, seed, "held_out" if unseen == "length" else "public")
    tokens_BT, at_B = encoded(texts(asked, where))
    truth_B = torch.tensor([NUMBERS[one.truth] for one in asked])
    return Cell(name=name, tokens=tokens_BT, at=at_B, truth=truth_B, contexts=len(where))


@torch.no_grad()
def right(model: LanguageModel, one: Cell, tap: Tap | None = None) -> Tensor:
    """Which prompts of a cell a model answers right, as the likeliest of all words, bool (B,)."""
    return logits(model, one, tap).argmax(-1) == one.truth.to(model.embed.weight.device)


@torch.no_grad()
def logits(model: LanguageModel, one: Cell, tap: Tap | None = None, graft: Graft | None = None) -> Tensor:
    """What a model answers in a cell, under a tap and a graft, float32 (B, V), in nats."""
    device = model.embed.weight.device
    parts = zip(one.tokens.split(_ROWS), one.at.split(_ROWS), strict=True)
    return torch.cat([model(tokens.to(device), tap, graft, at.to(device))[:, 0] for tokens, at in parts])
