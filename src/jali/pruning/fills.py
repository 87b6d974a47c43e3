"""What fills a removed node: a constant, another prompt's value, a random part's mean, or what an adversary chooses.

A fill makes a tap from gates (what stays), the prompts that run and a way to run them. Constants and resampled values
replace what is shut. The other two decide anew how much of it is shut, and leave the filling to the fill below them.
All are pure functions of their seed, their step and the prompts.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol, Self

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Ablation
from jali.models.model import LanguageModel
from jali.pruning.ablation import task_means
from jali.tap import Constants, Tap, blend, record
from jali.tasks.task import Pairs, two_way_loss

Gates = Mapping[str, Tensor]
"""Per site, shape (width,), in [0, 1]: the share of each node that stays. Nodes of other sites stay whole."""
Run = Callable[[Pairs, Tap | None], Tensor]
"""Gives the logits at the last token of each prompt under a tap, shape (N, V)."""


class Fill(Protocol):
    """A way to fill removed nodes."""

    @property
    def values(self) -> Mapping[str, Tensor]:
        """The constant that stands in where prompts are not at hand, per site, shape (width,); zero where missing."""
        ...

    def at(self, step: int) -> "Fill":
        """Returns the fill for one step of a search: itself, unless it is random."""
        ...

    def tap(self, gates: Gates, pairs: Pairs, run: Run) -> Tap:
        """Returns the tap that fills what is shut, for a run of these prompts; gradients flow to the gates."""
        ...


@dataclass(frozen=True, kw_only=True)
class Constant:
    """Fills a node with one number, whatever the prompt: its mean, or zero where there is none."""

    values: Mapping[str, Tensor]

    def at(self, step: int) -> Self:
        """Returns itself."""
        return self

    def tap(self, gates: Gates, pairs: Pairs, run: Run) -> Tap:
        """Fills with the constants."""
        return blend(gates, Constants(self.values))


@dataclass(frozen=True, kw_only=True)
class Resample:
    """Fills a node with its value in the unpruned model on another prompt, the same one for all nodes of a row.

    The two prompts are aligned at their ends. Donors are prompts of other pairs and at least as long as the row's,
    where there are any; else of the longest ones, and what lies before their beginning takes the value at it.
    """

    model: LanguageModel
    donors: Pairs
    """At least two pairs."""
    values: Mapping[str, Tensor] = field(default_factory=dict)
    seed: int = 0
    step: int = 0

    def __post_init__(self) -> None:
        if len(self.donors) < 2:
            raise BadInput(f"Resampling takes values from other pairs; it needs at least 2, got {len(self.donors)}.")

    def at(self, step: int) -> Self:
        """Returns the fill with other donors."""
        return replace(self, step=step)

    @torch.no_grad()
    def tap(self, gates: Gates, pairs: Pairs, run: Run) -> Tap:
        """Runs the donors, and fills with what they hold."""
        chosen = self.rows(pairs)
        length, cache = self.donors.length[chosen], {}
        tokens = self.donors.tokens[chosen, : int(length.max())].to(pairs.tokens.device)
        length = length.to(tokens.device)
        self.model(tokens, tap=record(cache, gates.keys()), at=length - 1)
        steps_T = torch.arange(pairs.tokens.shape[1], device=tokens.device)
        places_NT = (steps_T + (length - pairs.length)[:, None]).clamp(min=0).minimum(length[:, None] - 1)
        rows_N1 = torch.arange(len(tokens), device=tokens.device)[:, None]
        return blend(gates, lambda site, _: cache[site][rows_N1, places_NT])

    def rows(self, pairs: Pairs) -> Tensor:
        """The donor's row for each row, shape (N,)."""
        lengths, numbers = self.donors.length.tolist(), self.donors.pair.tolist()
        found = []
        for row, (length, number) in enumerate(zip(pairs.length.tolist(), pairs.pair.tolist(), strict=True)):
            others = [i for i, other in enumerate(numbers) if other != number]
            wanted = min(length, max(lengths[i] for i in others))
            draw = random.Random(f"jali donor {self.seed} {self.step} {number} {row % 2}")
            found.append(draw.choice([i for i in others if lengths[i] >= wanted]))
        return torch.tensor(found)


@dataclass(frozen=True, kw_only=True)
class Stochastic:
    """Removes a random part of what is shut and leaves the rest live, another part for each pair of prompts and step.

    How large the part is, is drawn first, evenly from none to all; each node is then in it with that chance.
    """

    below: Fill
    """What fills the part."""
    seed: int = 0
    step: int = 0

    @property
    def values(self) -> Mapping[str, Tensor]:
        """Those of the fill below."""
        return self.below.values

    def at(self, step: int) -> Self:
        """Returns the fill with other parts."""
        return replace(self, below=self.below.at(step), step=step)

    def tap(self, gates: Gates, pairs: Pairs, run: Run) -> Tap:
        """Opens what is outside the part."""
        sizes = [gate.shape[-1] for gate in gates.values()]
        draws = [self._live(number, sum(sizes)) for number in pairs.pair[::2].tolist()]
        live_NW = torch.stack(draws).repeat_interleave(2, dim=0).to(pairs.tokens.device)
        live = dict(zip(gates, live_NW[:, None].split(sizes, dim=-1), strict=True))
        return self.below.tap(_opened(gates, live), pairs, run)

    def _live(self, pair: int, width: int) -> Tensor:
        number = random.Random(f"jali part {self.seed} {self.step} {pair}").getrandbits(62)
        generator = torch.Generator().manual_seed(number)
        share = torch.rand((), generator=generator)
        return (torch.rand(width, generator=generator) >= share).float()


@dataclass(frozen=True, kw_only=True)
class Attack:
    """How hard an adversary tries: (steps + 1) × restarts runs forward and backward."""

    steps: int = 10
    """Steps of projected gradient ascent."""
    restarts: int = 2
    """Starts: everything removed, then random parts of it."""
    rate: float = 0.2
    """Length of a step in each share, in (0, 1]."""

    def __post_init__(self) -> None:
        if self.steps < 0 or self.restarts < 1 or not 0 < self.rate <= 1:
            raise BadInput(f"An attack has steps ≥ 0, restarts ≥ 1 and a rate in (0, 1], got {self}.")


@dataclass(frozen=True, kw_only=True)
class Adversarial:
    """Removes that share, in [0, 1], of each node that is shut which does the most harm to the prompts at hand.

    One choice for all rows that run together, by signed gradients, so the loss is never less than with all removed.
    """

    below: Fill
    """What fills the share."""
    attack: Attack = field(default_factory=Attack)
    seed: int = 0

    @property
    def values(self) -> Mapping[str, Tensor]:
        """Those of the fill below."""
        return self.below.values

    def at(self, step: int) -> Self:
        """Returns the same adversary over the step's fill."""
        return replace(self, below=self.below.at(step))

    def tap(self, gates: Gates, pairs: Pairs, run: Run) -> Tap:
        """Attacks these prompts, and opens what the adversary leaves."""
        shut = {site: gate.detach() for site, gate in gates.items()}
        return self.below.tap(_opened(gates, self.live(shut, pairs, run)), pairs, run)

    def live(self, gates: Gates, pairs: Pairs, run: Run) -> dict[str, Tensor]:
        """The share of each shut node that the adversary leaves, per site, shape (width,)."""
        worst, found = -1.0, self._start(gates, 0)
        for start in range(self.attack.restarts):
            live = self._start(gates, start)
            for _ in range(self.attack.steps + 1):
                loss, slopes = self._slopes(gates, live, pairs, run)
                if loss > worst:
                    worst, found = loss, live
                moved = (share + self.attack.rate * slopes[site].sign() for site, share in live.items())
                live = {site: share.clamp(0, 1) for site, share in zip(live, moved, strict=True)}
        return found

    def _start(self, gates: Gates, number: int) -> dict[str, Tensor]:
        if number == 0:
            return {site: torch.zeros_like(gate) for site, gate in gates.items()}
        seed = random.Random(f"jali attack {self.seed} {number}").getrandbits(62)
        generator = torch.Generator().manual_seed(seed)
        return {site: torch.rand(gate.shape, generator=generator).to(gate) for site, gate in gates.items()}

    @torch.enable_grad()
    def _slopes(self, gates: Gates, live: Gates, pairs: Pairs, run: Run) -> tuple[float, dict[str, Tensor]]:
        """The loss, and its slope in each share."""
        shares = {site: share.clone().requires_grad_(True) for site, share in live.items()}
        loss = two_way_loss(run(pairs, self.below.tap(_opened(gates, shares), pairs, run)), pairs).mean()
        slopes = torch.autograd.grad(loss, list(shares.values()))
        return float(loss.detach()), dict(zip(shares, slopes, strict=True))


def _opened(gates: Gates, live: Gates) -> dict[str, Tensor]:
    """Gates after a share of what is shut has been left live."""
    return {site: gate + (1 - gate) * live[site] for site, gate in gates.items()}


@dataclass(frozen=True, kw_only=True)
class Stock:
    """What fills are made of."""

    model: LanguageModel
    means: Mapping[str, Tensor]
    """Of every site over text; none for zero."""
    pairs: Pairs
    """The task's training pairs: donors, and what its means are over."""
    attack: Attack = field(default_factory=Attack)
    seed: int = 0


def _mean(stock: Stock) -> Constant:
    return Constant(values=stock.means)


FILLS: dict[Ablation, Callable[[Stock], Fill]] = {
    "mean": _mean,
    "zero": lambda _: Constant(values={}),
    "task-mean": lambda stock: Constant(values=task_means(stock.model, stock.pairs)),
    "resample": lambda s: Resample(model=s.model, donors=s.pairs, values=s.means, seed=s.seed),
    "stochastic": lambda stock: Stochastic(below=_mean(stock), seed=stock.seed),
    "adversarial": lambda stock: Adversarial(below=_mean(stock), attack=stock.attack, seed=stock.seed),
}
"""By the name of an ablation. A new one is a line here and a name in `circuit.Ablation`."""
