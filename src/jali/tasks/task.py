"""Pairs of prompts with two candidate answers, and the loss and accuracy of a model on them."""

import dataclasses
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import torch
from torch import Tensor

from jali.artefact import BadInput

SPLITS = ("train", "validation", "heldout")
MAX_TOKENS = 256
"""Tokens of a prompt, at most, as in the paper."""

Model = Callable[..., Tensor]
"""`model(tokens_BT, tap=None, graft=None)` gives logits of shape (B, T, V) in nats."""


class Prompt(NamedTuple):
    """One prompt without padding, for those who look at prompts one at a time."""

    tokens: list[int]
    answer: int
    foil: int


class Source(NamedTuple):
    """Where the real code in front of a prompt comes from."""

    name: str
    """Package, version and file, such as `sympy==1.14.0/sympy/core/add.py`."""
    licence: str
    """SPDX expression."""


@dataclass(frozen=True, kw_only=True)
class Pairs:
    """Prompts in pairs: rows 2i and 2i + 1 are the two sides of one pair, and each one's answer is the other's foil."""

    tokens: Tensor
    """(N, T) int64, padded on the right with 0."""
    length: Tensor
    """(N,) int64: tokens of each prompt. Its answer is read at position length − 1."""
    answer: Tensor
    """(N,) int64: the right token."""
    foil: Tensor
    """(N,) int64: the wrong one."""
    pair: Tensor
    """(N,) int64: number of the pair, kept through `select`."""
    template: Tensor
    """(N,) int64: number of the template, or of the user's group."""
    source: Tensor
    """(N,) int64: index into the task's `sources`, −1 without context."""

    def __post_init__(self) -> None:
        if len(self.tokens) % 2 or not torch.equal(self.answer[::2], self.foil[1::2]):
            raise BadInput("Rows of pairs come two by two, and the answer of one is the foil of the other.")

    def __len__(self) -> int:
        """The number of pairs, half that of rows."""
        return len(self.tokens) // 2

    @property
    def num_pairs(self) -> int:
        """The number of pairs, half that of rows."""
        return len(self)

    def select(self, pairs: Iterable[int]) -> "Pairs":
        """Returns these pairs, by their place from 0, in this order, both sides of each; padding is cut to fit.

        Raises:
            BadInput: there is no such pair.
        """
        wanted = list(pairs)
        if outside := [i for i in wanted if not 0 <= i < len(self)]:
            raise BadInput(f"There is no pair {outside[0]}: there are {len(self)} here, counted from 0.")
        rows = [2 * i + side for i in wanted for side in (0, 1)]
        return self._rows(torch.tensor(rows, dtype=torch.int64, device=self.tokens.device))

    def first(self, count: int) -> "Pairs":
        """Returns the first pairs, at most so many."""
        return self.select(range(min(count, len(self))))

    def batch(self, seed: int, step: int, size: int) -> "Pairs":
        """Returns `size` whole pairs, a pure function of its arguments.

        Pairs are visited in a random order, each once per epoch; an epoch begins inside a batch where it must.
        """
        places = range(step * size, (step + 1) * size)
        orders = {epoch: self._order(seed, epoch) for epoch in {place // len(self) for place in places}}
        return self.select(orders[place // len(self)][place % len(self)] for place in places)

    def to(self, device: torch.device | str) -> "Pairs":
        """Returns the same pairs on a device."""
        return dataclasses.replace(self, **{name: tensor.to(device) for name, tensor in self._tensors().items()})

    def prompt(self, row: int) -> Prompt:
        """Returns one row without its padding."""
        tokens = self.tokens[row, : int(self.length[row])]
        return Prompt(tokens.tolist(), int(self.answer[row]), int(self.foil[row]))

    def _order(self, seed: int, epoch: int) -> list[int]:
        return random.Random(f"jali pairs {seed} {epoch}").sample(range(len(self)), len(self))

    def _rows(self, rows: Tensor) -> "Pairs":
        parts: dict[str, Any] = {name: tensor[rows] for name, tensor in self._tensors().items()}
        longest = int(parts["length"].max()) if len(rows) else 0
        return Pairs(**{**parts, "tokens": parts["tokens"][:, :longest]})

    def _tensors(self) -> dict[str, Tensor]:
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}


@dataclass(frozen=True, kw_only=True)
class Task:
    """A task: training, validation and held-out pairs that share no template, no word and no context."""

    name: str
    """As in the paper, or of the user's file."""
    title: str
    """What it asks, in a few words."""
    description: str
    """What it asks, in a sentence or two."""
    answers: tuple[str, ...]
    """The texts of the answers of the first and of the second side; empty where they differ from pair to pair."""
    train: Pairs
    """For masks, elimination and calibration."""
    validation: Pairs
    """For checking a target once, and for tables of tasks."""
    heldout: Pairs
    """For `verify` alone."""
    templates: tuple[str, ...] = ()
    """Text of each template, or names of the user's groups, by number."""
    sources: tuple[Source, ...] = ()
    """Of all contexts."""

    def __repr__(self) -> str:
        sizes = ", ".join(f"{len(getattr(self, split))} {split}" for split in SPLITS)
        return f"Task({self.name}: {sizes} pairs)"


@dataclass(frozen=True, kw_only=True)
class Score:
    """What a model makes of pairs, row by row."""

    margin: Tensor
    """(N,): logit of the answer minus logit of the foil, in nats."""

    @cached_property
    def losses(self) -> Tensor:
        """(N,): two-way loss of each row in nats."""
        return _loss(self.margin)

    @property
    def n(self) -> int:
        """Rows."""
        return len(self.margin)

    @property
    def correct(self) -> int:
        """Rows whose answer has the larger logit; a tie is not correct."""
        return int((self.margin > 0).sum())

    @property
    def accuracy(self) -> float:
        """Share of correct rows, in [0, 1]."""
        return self.correct / self.n

    @property
    def loss(self) -> float:
        """Mean two-way loss over rows in nats, which is the paper's halved loss of a pair; chance is ln 2."""
        return float(self.losses.double().mean())


def two_way_loss(logits_NV: Tensor, pairs: Pairs) -> Tensor:
    """Returns −log p(answer) in nats for each row, with answer and foil as the only choices (section 4.2).

    The paper adds the two rows of a pair and reports half of that, which is the mean of what is returned here.

    Args:
        logits_NV: at the last token of each prompt, in nats.
        pairs: N rows.

    Returns:
        Shape (N,), at least 0; ln 2 where both logits are equal.
    """
    return _loss(_margin(logits_NV, pairs))


def last_logits(model: Model, pairs: Pairs, *, tap: Any = None, graft: Any = None) -> Tensor:
    """Runs a model on all rows at once and returns its logits at the last token of each prompt, shape (N, V)."""
    logits_NTV = model(pairs.tokens, tap=tap, graft=graft)
    rows = torch.arange(len(pairs.tokens), device=logits_NTV.device)
    return logits_NTV[rows, (pairs.length - 1).to(logits_NTV.device)]


@torch.no_grad()
def score(model: Model, pairs: Pairs, *, tap: Any = None, graft: Any = None, batch: int = 32) -> Score:
    """Measures a model on pairs.

    Pairs run in order of length, so that little is padding: a tap must not depend on which rows run together.

    Args:
        model: called as `model(tokens_BT, tap=, graft=)`.
        pairs: at least one.
        tap: for the model.
        graft: for the model.
        batch: pairs at a time.

    Raises:
        BadInput: there are no pairs.
    """
    if not len(pairs):
        raise BadInput("There are no pairs to measure a model on; ask for at least one.")
    order = pairs.length.view(-1, 2).amax(1).argsort(stable=True).cpu()
    margin = torch.empty(len(pairs), 2)
    for places in order.split(batch):
        part = pairs.select(places.tolist())
        logits_NV = last_logits(model, part, tap=tap, graft=graft)
        margin[places] = _margin(logits_NV, part).float().cpu().view(-1, 2)
    return Score(margin=margin.flatten())


def _margin(logits_NV: Tensor, pairs: Pairs) -> Tensor:
    both_N2 = logits_NV.gather(1, torch.stack([pairs.answer, pairs.foil], dim=1).to(logits_NV.device))
    return both_N2[:, 0] - both_N2[:, 1]


def _loss(margin: Tensor) -> Tensor:
    return torch.nn.functional.softplus(-margin)


def make_pairs(prompts: Sequence[Prompt], *, pair: list[int], template: list[int], source: list[int]) -> Pairs:
    """Pads prompts on the right, row by row; the lists say each row's pair, template and source."""
    tokens = torch.zeros(len(prompts), max((len(p.tokens) for p in prompts), default=0), dtype=torch.int64)
    for row, prompt in enumerate(prompts):
        tokens[row, : len(prompt.tokens)] = torch.tensor(prompt.tokens)
    return Pairs(
        tokens=tokens,
        length=torch.tensor([len(p.tokens) for p in prompts], dtype=torch.int64),
        answer=torch.tensor([p.answer for p in prompts], dtype=torch.int64),
        foil=torch.tensor([p.foil for p in prompts], dtype=torch.int64),
        pair=torch.tensor(pair, dtype=torch.int64),
        template=torch.tensor(template, dtype=torch.int64),
        source=torch.tensor(source, dtype=torch.int64),
    )
