"""Which position of one prompt stands for which of another, where prompts differ in length."""

from dataclasses import fields

import torch
from torch import Tensor

from jali.tasks.task import Pairs


def partners(pairs: Pairs) -> Pairs:
    """The same pairs with their sides exchanged: row 2i is then the other side of what it was."""
    rows = torch.arange(2 * len(pairs)).view(-1, 2).flip(1).flatten()
    return Pairs(**{field.name: getattr(pairs, field.name)[rows] for field in fields(Pairs)})


def places(base: Pairs, source: Pairs) -> Tensor:
    """For each position of a base row the position of the source row that stands for it, shape (N, T of base).

    What the two sides of a pair share before they first differ is aligned at that place, what they share behind the
    last difference at the end; between them positions are counted from the first difference. Where the source is
    shorter, its nearest position stands in; the last position stands for the last.
    """
    start, tail = (part.repeat_interleave(2)[:, None] for part in differing(base))
    start_s, tail_s = (part.repeat_interleave(2)[:, None] for part in differing(source))
    length, length_s = base.length[:, None], source.length[:, None]
    at = torch.arange(base.tokens.shape[1])[None, :].expand(len(base.tokens), -1)
    before = (start_s - (start - at)).clamp(min=0)
    middle = (start_s + (at - start)).minimum((length_s - tail_s - 1).maximum(start_s)).minimum(length_s - 1)
    behind = (length_s - (length - at)).maximum((length_s - tail_s).minimum(length_s - 1))
    found = torch.where(at < start, before, torch.where(at < length - tail, middle, behind))
    found = torch.where(at == length - 1, length_s - 1, found)
    return found.minimum(length_s - 1)


def differing(pairs: Pairs) -> tuple[Tensor, Tensor]:
    """Per pair, shape (N/2,): how many tokens its sides share at the beginning, and how many of the rest at the end."""
    starts, tails = [], []
    for i in range(len(pairs)):
        one, other = pairs.prompt(2 * i).tokens, pairs.prompt(2 * i + 1).tokens
        shorter = min(len(one), len(other))
        start = next((k for k in range(shorter) if one[k] != other[k]), shorter)
        rest = shorter - start
        starts.append(min(start, shorter - 1))
        tails.append(next((k for k in range(rest) if one[-1 - k] != other[-1 - k]), rest))
    return torch.tensor(starts), torch.tensor(tails)
