"""Which rows of a matrix have their turn: all zeros of the others are left out of its gradient and of its step."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from torch import Tensor

from jali.artefact import BadInput


@dataclass(frozen=True, kw_only=True)
class Turn:
    """The rows `number`, `number + every`, `number + 2 every`, … of each matrix, and everything that is not zero."""

    every: int
    """Rows that share a turn lie so far apart, at least 2."""
    number: int
    """Of the first of them, in [0, every); `every` is the turn of no row."""

    def __post_init__(self) -> None:
        if not (self.every >= 2 and 0 <= self.number <= self.every):
            raise BadInput(f"A turn comes round every 2 or more and has a number up to that, got {self}.")

    @property
    def rows(self) -> slice:
        """The rows of a matrix that have their turn."""
        return slice(0, 0) if self.number == self.every else slice(self.number, None, self.every)

    def mask(self, weight: Tensor) -> Tensor:
        """Entries of a matrix that are in it, bool, of its shape."""
        found = weight != 0
        found[self.rows] = True
        return found


_turn: ContextVar[Turn | None] = ContextVar("turn", default=None)


@contextmanager
def take_turns(turn: Turn | None) -> Iterator[None]:
    """Makes linear maps inside leave zeros whose turn it is not out of the gradients of their weights: 0 there.

    What counts is where the forward pass runs; None leaves gradients complete.
    """
    token = _turn.set(turn)
    try:
        yield
    finally:
        _turn.reset(token)


def current() -> Turn | None:
    """The turn in force; None where gradients are complete."""
    return _turn.get()
