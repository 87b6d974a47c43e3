"""The search for a keep set: few weights that give all of a conditional behaviour, whatever stands for the others."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.behaviour.removal import Weight, matrices
from jali.behaviour.unlocking.search import shrunk
from jali.circuit import INPUTS
from jali.models.model import LanguageModel
from jali.tap import Graft, record

Fill = Literal["zero", "mean", "resample"]
"""What a weight that is left out brings: nothing; weight × the mean of what it reads; weight × what it reads at a place
of another prompt, the same place for all."""
FILLS: tuple[Fill, ...] = get_args(Fill)
_GROWTH, _SOFT, _SMALLEST = 1.12, 0.6, 8
_READ = 200
"""Prompts whose places means and other values are of."""


@dataclass(frozen=True, kw_only=True)
class Keep:
    """How a keep set is looked for."""

    prices: tuple[float, ...] = (0.0002, 0.0006)
    """Nats that a kept weight costs, one search for each; above 0."""
    steps: int = 160
    """Updates of each search."""
    lr: float = 0.05
    """Of the shares, which lie in [0, 1]; falls to 0."""
    prompts: int = 96
    """Of each update, half of them such as are to be withheld."""
    agreement: float = 0.95
    """Least share of answers that stay what they are, in every kind of context and under every fill, in (0, 1]."""
    questions: int = 150
    """Of each kind of context."""
    trials: int = 0
    """Sets that are tried at most while the smallest front is trimmed, at least 0. Trimming fits what it is tried on:
    measured, a set of 1,425 weights kept .83 of the answers under another resampled value, trimmed ones .23 to .30."""

    def __post_init__(self) -> None:
        if not self.prices or min(self.prices) <= 0 or min(self.steps, self.prompts, self.questions) < 1:
            raise BadInput(f"A search has a price above 0, and at least 1 step, prompt and question; got {self}.")
        if not (0 < self.agreement <= 1 and self.lr > 0 and self.trials >= 0):
            raise BadInput(f"agreement is in (0, 1], lr above 0 and trials at least 0; got {self}.")


class Kept(NamedTuple):
    """What a search came to."""

    weights: tuple[Weight, ...]
    """Enough alone; none where no set was found."""
    front: int
    """Weights of the front that they were trimmed from; where no set was found, of the largest front that was tried."""


@dataclass(frozen=True, kw_only=True)
class Goal:
    """Prompts, and what is to be answered."""

    tokens: Tensor
    """Padded at the right, int64, shape (B, T)."""
    at: Tensor
    """The place of what asks, shape (B,)."""
    wanted: Tensor
    """Log-probabilities, in nats, shape (B, V)."""
    triggered: Tensor
    """Which are to be withheld, bool (B,)."""
    groups: Tensor
    """The number of each prompt's kind of context, from 0, shape (B,)."""

    def agreement(self, logits_BV: Tensor) -> float:
        """Share of answers that are as wanted, in the group where it is least."""
        same = (logits_BV.argmax(-1) == self.wanted.argmax(-1)).float()
        return min(float(same[self.groups == group].mean()) for group in self.groups.unique().tolist())


class Filling:
    """What weights that are left out bring."""

    def __init__(self, model: LanguageModel, goal: Goal) -> None:
        device, held = model.embed.weight.device, dict[str, Tensor]()
        self.sources = {wire.name: wire.source for wire in model.wiring.wires if wire.kind == "linear"}
        rows = torch.randperm(len(goal.tokens), generator=torch.Generator().manual_seed(0))[:_READ]
        tokens_BT, at_B = goal.tokens[rows].to(device), goal.at[rows].to(device)
        with torch.no_grad():
            model(tokens_BT, record(held, set(self.sources.values()) - set(INPUTS)))
        places_BT = torch.arange(tokens_BT.shape[1], device=device).expand_as(tokens_BT)
        inside_BT = places_BT <= at_B[:, None]
        widths = {wire.source: wire.weight.shape[1] for wire in model.wiring.wires if wire.weight is not None}
        inputs = {"tokens": tokens_BT, "positions": places_BT}
        held |= {name: torch.nn.functional.one_hot(inputs[name], widths[name]).float()
                 for name in INPUTS if name in widths}  # fmt: skip
        self._values = {site: vectors[inside_BT] for site, vectors in held.items()}
        self._means = {site: vectors.mean(0) for site, vectors in self._values.items()}

    def constants(self, fill: Fill, seed: int = 0) -> Mapping[str, Tensor]:
        """Returns what stands for each source, shape (width,); none for zeros."""
        if fill == "zero":
            return {}
        if fill == "mean":
            return self._means
        count = len(next(iter(self._values.values())))
        place = int(torch.randint(count, (), generator=torch.Generator().manual_seed(seed)))
        return {site: vectors[place] for site, vectors in self._values.items()}

    def graft(self, shares: Mapping[str, Tensor], fill: Fill, seed: int = 0) -> Graft:
        """Returns the graft that keeps a share of each weight, by wire, and fills the rest."""
        constants = self.constants(fill, seed)

        def graft(wire: str, weight: Tensor, bias: Tensor | None) -> tuple[Tensor, Tensor | None]:
            if wire not in shares:
                return weight, bias
            kept, constant = weight * shares[wire], constants.get(self.sources[wire])
            if constant is None:
                return kept, bias
            rest = (weight - kept) @ constant
            return kept, rest if bias is None else bias + rest

        return graft


def shares_of(model: LanguageModel, weights: Sequence[Weight]) -> dict[str, Tensor]:
    """Returns 1 where a weight is kept and 0 elsewhere, by wire."""
    gates = _gates(model, 0.0)
    _select(gates, weights)
    return _by_wire(gates)


def _select(gates: LanguageModel, weights: Sequence[Weight]) -> None:
    """Sets the shares of some weights to 1, and all others to 0."""
    for name, share in matrices(gates).items():
        share.zero_().view(-1)[[place for own, place in weights if own == name]] = 1.0


def answered(
    model: LanguageModel, filling: Filling, weights: Sequence[Weight], goal: Goal, fill: Fill, seed: int = 0
) -> Tensor:
    """Returns what a model of some weights alone answers, shape (B, V), in nats."""
    return _answered(model, filling.graft(shares_of(model, weights), fill, seed), goal)


def _answered(model: LanguageModel, graft: Graft, goal: Goal) -> Tensor:
    device = model.embed.weight.device
    parts = zip(goal.tokens.split(512), goal.at.split(512), strict=True)
    with torch.no_grad():
        return torch.cat([model(tokens.to(device), None, graft, at.to(device))[:, 0] for tokens, at in parts])


def kept(
    model: LanguageModel,
    goal: Goal,
    config: Keep,
    *,
    seed: int = 0,
    told: Callable[[str], None] = lambda note: None,
) -> Kept:
    """Returns the smallest set found whose weights alone agree enough under every fill.

    Shares of weights are learned, from 1, by the divergence from what is wanted plus a price for each weight, the fill
    changing from update to update; of their ranking the shortest front that agrees enough is taken. From the shortest
    of all prices weights go in chunks, then one by one, for as long as the rest agrees enough and trials are left.

    Args:
        model: at rest.
        goal: what is to be answered.
        config: of the search.
        seed: of the prompts of each update.
        told: called after each update, with a short note.
    """
    filling, gates = Filling(model, goal), _gates(model, 0.0)
    grafts = [filling.graft(_by_wire(gates), fill) for fill in FILLS]

    def holds(weights: Sequence[Weight]) -> bool:
        _select(gates, weights)
        return all(goal.agreement(_answered(model, graft, goal)) >= config.agreement for graft in grafts)

    rankings = [_ranked(model, filling, goal, config, price, seed, told) for price in config.prices]
    found = [one for one in (_front(ranking, holds) for ranking in rankings) if one is not None]
    if not found:
        return Kept((), max(map(len, rankings)))
    front = min(found, key=len)
    return Kept(tuple(shrunk(front, holds, config.trials)), len(front))


def _front(ranking: list[Weight], holds: Callable[[Sequence[Weight]], bool]) -> list[Weight] | None:
    size = min(_SMALLEST, len(ranking))
    while ranking and not holds(ranking[:size]):
        if size == len(ranking):
            return None
        size = min(max(size + 1, math.ceil(size * _GROWTH)), len(ranking))
    return ranking[:size] or None


def _ranked(
    model: LanguageModel,
    filling: Filling,
    goal: Goal,
    config: Keep,
    price: float,
    seed: int,
    told: Callable[[str], None],
) -> list[Weight]:
    gates = _gates(model, 1.0)
    shares = {name: weight.requires_grad_() for name, weight in gates.named_parameters() if name in matrices(model)}
    adam = torch.optim.Adam(shares.values(), lr=config.lr, betas=(0.9, 0.98))
    generator = torch.Generator().manual_seed(seed)
    sides = [side.nonzero().flatten() for side in (goal.triggered, ~goal.triggered)]
    for step in range(config.steps):
        adam.param_groups[0]["lr"] = config.lr * min(1.0, 2 * (config.steps - step) / config.steps)
        hard = step >= _SOFT * config.steps
        rows = torch.cat([side[torch.randint(len(side), (config.prompts // 2,), generator=generator)]
                          for side in sides])  # fmt: skip
        used = {name: _used(share, hard=hard) for name, share in _by_wire(gates).items()}
        found = model(goal.tokens[rows], None, filling.graft(used, FILLS[step % 3], step), goal.at[rows])[:, 0]
        wanted = goal.wanted[rows]
        moved = (wanted.exp() * (wanted - found.log_softmax(-1))).sum(-1).mean()
        size = torch.stack([share.sum() for share in shares.values()]).sum()
        adam.zero_grad()
        (moved + price * size).backward()
        adam.step()
        with torch.no_grad():
            for name, share in shares.items():
                share.clamp_(0, 1).mul_(matrices(model)[name] != 0)
        told(f"moved {float(moved.detach()):.3f}, size {float(size.detach()):.0f}")
    places = [(float(share.detach().view(-1)[place]), name, place) for name, share in shares.items()
              for place in share.detach().view(-1).nonzero().flatten().tolist()]  # fmt: skip
    return [(name, place) for _, name, place in sorted(places, key=lambda one: (-one[0], one[1], one[2]))]


def _used(share: Tensor, *, hard: bool) -> Tensor:
    return share + ((share > 0.5).to(share) - share).detach() if hard else share


def _gates(model: LanguageModel, value: float) -> LanguageModel:
    """A model of the same shape whose matrices hold a share for each live weight, and 0 for the others."""
    tensors = {name: torch.ones_like(tensor) for name, tensor in model.state_dict().items()}
    tensors |= {name: value * (weight != 0).float() for name, weight in matrices(model).items()}
    return type(model).of_tensors(model.config, tensors)


def _by_wire(gates: LanguageModel) -> dict[str, Tensor]:
    return {w.name: w.weight for w in gates.wiring.wires if w.kind == "linear" and w.weight is not None}
