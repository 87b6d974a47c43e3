"""Sequences that repeat a word: a fixed beginning of 13 letters, then a random word of 8, eight times.

The task of section 6.4 and figure 14 of arXiv 2509.26507, one word per sequence where the paper goes on with others.
"""

import string
from collections.abc import Sequence

import torch
from torch import Tensor

from jali.training.fit import Batch

LETTERS = len(string.ascii_lowercase)
"""Tokens; chance is one over it."""
PREFIX, WORD, TIMES = 13, 8, 8
"""Letters of the beginning, the first of the alphabet in their order; letters of the word; how often it is shown."""
LENGTH = PREFIX + WORD * TIMES


def repeated(rows: int, generator: torch.Generator) -> Tensor:
    """Returns sequences of `LENGTH` letters, shape (rows, T)."""
    word = torch.randint(LETTERS, (rows, WORD), generator=generator)
    return _begun(word.repeat(1, TIMES))


def strangers(tokens: Tensor) -> Tensor:
    """Returns the control: each word is shown once in a row, and repeats are the words of other rows.

    Over all rows there are as many of each letter at each place as in what is given, and nobody can predict them.

    Args:
        tokens: of `repeated`, at least `TIMES` rows; the prefix and the first presentation stay.
    """
    word = tokens[:, PREFIX : PREFIX + WORD]
    return _begun(torch.cat([word.roll(-time, dims=0) for time in range(TIMES)], dim=1))


def batch(rows: int, generator: torch.Generator) -> Batch:
    """Sequences for training, with a loss at every letter."""
    tokens = repeated(rows, generator)
    return Batch(tokens[:, :-1].contiguous(), tokens[:, 1:].contiguous())


def presentation(time: int) -> slice:
    """Places at which all letters but the last of a presentation are read, from 0: what follows is in the word too.

    Of the first one nobody can say what follows; of the others whoever remembers the word can.
    """
    begin = PREFIX + WORD * time
    return slice(begin, begin + WORD - 1)


def shares(at_T: Sequence[float] | Tensor) -> list[float]:
    """Means over each presentation of something measured where letters are read."""
    held = torch.as_tensor(at_T, dtype=torch.float64)
    return [float(held[presentation(time)].mean()) for time in range(TIMES)]


def _begun(letters: Tensor) -> Tensor:
    return torch.cat([torch.arange(PREFIX).expand(len(letters), -1), letters], dim=1)
