"""What is put together from several sites into one block of channels: constants, tables, and what is made in a run."""

from dataclasses import dataclass
from typing import NamedTuple

import torch.nn.functional as F
from torch import Tensor

from jali import kernels
from jali.models.parts import positions_at


@dataclass(frozen=True)
class Scene:
    """Prompts that run, and what was made of them so far."""

    tokens: Tensor
    """(B, T) int64."""
    places: Tensor
    """(1, T) int64."""
    at: Tensor | None
    """(B,) int64: the place of each prompt that is asked for, if one is."""
    values: dict[str, Tensor]
    """Per site, shape (B, T, channels), or (B, 1, channels) where it is made at that place alone."""

    def tokens_at(self, *, everywhere: bool) -> Tensor:
        """The tokens at all places, or at the one asked for."""
        return self.tokens if everywhere or self.at is None else self.tokens.gather(1, self.at[:, None])

    def places_at(self, *, everywhere: bool) -> Tensor:
        """The places, (1, T), or the one asked for, (B, 1)."""
        return self.places if everywhere or self.at is None else self.at[:, None]

    def value(self, site: str, *, everywhere: bool) -> Tensor:
        """What a site holds at all places, or at the one asked for."""
        return self.values[site] if everywhere else positions_at(self.values[site], self.at)


class Read(NamedTuple):
    """What is made in a run at another site."""

    site: str
    columns: Tensor | None
    """Of those it made; all where None."""
    weight: Tensor | None
    """Shape (channels, columns); copied where None."""
    into: Tensor | None
    """Channels that copies are added to; all where None."""

    def of(self, value: Tensor) -> Tensor:
        """The columns of a value."""
        return value if self.columns is None else value[..., self.columns]


@dataclass(frozen=True)
class Gather:
    """A block of channels as a sum."""

    base: Tensor
    """Shape (channels,)."""
    by_token: Tensor | None = None
    """Shape (tokens, channels)."""
    by_place: Tensor | None = None
    """Shape (places, channels)."""
    reads: tuple[Read, ...] = ()
    everywhere: bool = True

    def run(self, scene: Scene) -> Tensor:
        """Returns the sum, shape (B or 1, T or 1, channels), in memory of its own."""
        total, base = None, self.base.view(1, 1, -1)
        for read in self.reads:
            x = read.of(scene.value(read.site, everywhere=self.everywhere))
            if read.weight is not None:
                total = _added(total, kernels.linear(x, read.weight, self.base if total is None else None))
            else:
                total = base.expand(*x.shape[:2], -1).clone() if total is None else total
                total = total.add_(x) if read.into is None else total.index_add_(-1, read.into, x)
        total = base.clone() if total is None else total
        if self.by_token is not None:
            total = _added(F.embedding(scene.tokens_at(everywhere=self.everywhere), self.by_token), total)
        if self.by_place is not None:
            total = _added(total, F.embedding(scene.places_at(everywhere=self.everywhere), self.by_place))
        return total


def _added(one: Tensor | None, other: Tensor) -> Tensor:
    """The sum of two blocks, either of which may be the same for all prompts or places; in memory of one of them."""
    if one is None:
        return other
    if covers(one, other):
        return one.add_(other)
    return other.add_(one) if covers(other, one) else one + other


def covers(one: Tensor, other: Tensor) -> bool:
    """Whether a block has a row for each prompt and each place that another has one for."""
    return len(one) >= len(other) and one.shape[1] >= other.shape[1]
