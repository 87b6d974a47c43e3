"""The search for a removal set: shares of weights learned by gradient, a cut of their ranking, an exact put-back."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.func import functional_call

from jali.artefact import BadInput
from jali.behaviour.locking.cells import Cell, logits
from jali.behaviour.removal import Weight, matrices
from jali.behaviour.unlocking.bench import Bench
from jali.models.model import LanguageModel

_GROWTH = 1.03
"""By which a ranking's front grows until it is enough, by one weight at least."""
_SOFT = 0.6
"""Part of the updates in which shares are what they are; in the rest those above a half are 1, the others 0."""
_SEEN = 0.02
"""Share below which a weight was never meant to go."""


@dataclass(frozen=True, kw_only=True)
class Search:
    """How a removal set is looked for."""

    prices: tuple[float, ...] = (0.003, 0.005, 0.01)
    """Nats that a removed weight costs, one search for each; above 0."""
    steps: int = 160
    """Updates of each search."""
    lr: float = 0.05
    """Of the shares, which lie in [0, 1]; falls to 0."""
    prompts: int = 96
    """Of each update: so many that are to change, and as many that are to stay."""
    keeping: float = 4.0
    """Weight of the divergence on prompts that are to stay (β)."""
    restored: float = 0.985
    """Least share of right answers that come back where they are to, of those without a cue, in (0, 1]."""
    everywhere: float = 0.9
    """The same in each single context of the trigger, in [0, 1]: a mean may hide one in which nothing comes back."""
    damage: float = 0.005
    """Largest loss of right answers in any other cell, on prompts of the search, in [0, 1)."""
    changed: int = 900
    """Prompts of each cell that is to change."""
    kept: int = 200
    """Prompts of each other cell."""

    def __post_init__(self) -> None:
        if not self.prices or min(self.prices) <= 0 or min(self.steps, self.prompts, self.changed, self.kept) < 1:
            raise BadInput(f"A search has a price above 0, and at least 1 step and prompt of each kind; got {self}.")
        if not (0 < self.restored <= 1 and 0 <= self.everywhere <= 1 and 0 <= self.damage < 1):
            raise BadInput(f"restored is in (0, 1], everywhere in [0, 1] and damage in [0, 1); got {self}.")
        if not (self.lr > 0 and self.keeping >= 0):
            raise BadInput(f"lr is above 0 and keeping at least 0; got {self}.")


def ranked(
    model: LanguageModel,
    changed: Sequence[Cell],
    kept: Sequence[Cell],
    config: Search,
    price: float,
    *,
    seed: int = 0,
    told: Callable[[str], None] = lambda note: None,
) -> list[Weight]:
    """Returns the weights whose removal was learned at a price, those of the largest share first.

    Minimised is the loss of right answers where these are to come back, plus β times the divergence of the model from
    itself everywhere else, plus price times the shares removed. A share of a zero weight has no slope and stays at 0.
    In the last part shares are rounded, as a removal is whole, and slopes pass as if they were not.

    Args:
        model: at rest.
        changed: cells whose right answers are to come back.
        kept: cells that are to stay as they are.
        config: of the search.
        price: nats for a weight.
        seed: of the prompts of each update.
        told: called after each update, with a short note.
    """
    whole = {name: weight.detach() for name, weight in matrices(model).items()}
    shares = {name: torch.zeros_like(weight, requires_grad=True) for name, weight in whole.items()}
    adam = torch.optim.Adam(shares.values(), lr=config.lr, betas=(0.9, 0.98))
    back, stay = _Prompts(model, changed), _Prompts(model, kept)
    generator = torch.Generator().manual_seed(seed)
    for step in range(config.steps):
        adam.param_groups[0]["lr"] = config.lr * min(1.0, 2 * (config.steps - step) / config.steps)
        hard = step >= _SOFT * config.steps
        gated = {name: weight * (1 - _used(shares[name], hard=hard)) for name, weight in whole.items()}
        missing = back.missing(model, gated, config.prompts, generator)
        moved = stay.moved(model, gated, config.prompts, generator)
        size = torch.stack([share.sum() for share in shares.values()]).sum()
        adam.zero_grad()
        (missing + config.keeping * moved + price * size).backward()
        adam.step()
        with torch.no_grad():
            for share in shares.values():
                share.clamp_(0, 1)
        told(f"loss {float(missing.detach()):.3f}, moved {float(moved.detach()):.3f}, size {float(size.detach()):.0f}")
    return _by_share({name: share.detach() for name, share in shares.items()})


def _used(share: Tensor, *, hard: bool) -> Tensor:
    """Shares as they are, or rounded, with the slope of those that are not."""
    return share + ((share > 0.5).to(share) - share).detach() if hard else share


def _by_share(shares: dict[str, Tensor]) -> list[Weight]:
    found = [
        (float(share.view(-1)[place]), name, place)
        for name, share in shares.items()
        for place in (share.view(-1) > _SEEN).nonzero().flatten().tolist()
    ]
    return [(name, place) for _, name, place in sorted(found, key=lambda one: (-one[0], one[1], one[2]))]


class _Prompts:
    """Prompts of cells in one heap, and what the whole model says about each."""

    def __init__(self, model: LanguageModel, cells: Sequence[Cell]) -> None:
        device = model.embed.weight.device
        self.tokens_BT = torch.cat([one.tokens for one in cells]).to(device)
        self.at_B = torch.cat([one.at for one in cells]).to(device)
        self.truth_B = torch.cat([one.truth for one in cells]).to(device)
        self.whole_BV = torch.cat([logits(model, one) for one in cells]).log_softmax(-1)

    def missing(self, model: LanguageModel, gated: dict[str, Tensor], n: int, generator: torch.Generator) -> Tensor:
        """Mean loss of the right answer on some prompts, in nats."""
        rows, found_BV = self._run(model, gated, n, generator)
        return -found_BV.gather(1, self.truth_B[rows, None]).mean()

    def moved(self, model: LanguageModel, gated: dict[str, Tensor], n: int, generator: torch.Generator) -> Tensor:
        """Mean divergence from the whole model on some prompts, in nats."""
        rows, found_BV = self._run(model, gated, n, generator)
        whole_BV = self.whole_BV[rows]
        return (whole_BV.exp() * (whole_BV - found_BV)).sum(-1).mean()

    def _run(
        self, model: LanguageModel, gated: dict[str, Tensor], n: int, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Which prompts, and log-probabilities of their answers, shape (n, V)."""
        rows = torch.randint(len(self.tokens_BT), (n,), generator=generator).to(self.tokens_BT.device)
        found = functional_call(model, gated, (self.tokens_BT[rows],), {"at": self.at_B[rows]})
        return rows, found[:, 0].log_softmax(-1)


def front(bench: Bench, ranking: Sequence[Weight], config: Search) -> list[Weight] | None:
    """Returns the shortest of a ranking's growing fronts that restores and spares enough; None where none does."""
    size = 1
    while ranking:
        size = min(size, len(ranking))
        if bench.holds(ranking[:size], config.restored, config.damage, config.everywhere):
            return list(ranking[:size])
        if size == len(ranking):
            break
        size = max(size + 1, math.ceil(size * _GROWTH))
    return None


def put_back(bench: Bench, weights: Sequence[Weight], config: Search) -> list[Weight]:
    """Returns a set from which no single weight can be put back: it would no longer restore or spare enough.

    What holds is measured exactly, on all cells, at every trial.
    """
    return shrunk(weights, lambda tried: bench.holds(tried, config.restored, config.damage, config.everywhere))


def shrunk(weights: Sequence[Weight], holds: Callable[[list[Weight]], bool], trials: int | None = None) -> list[Weight]:
    """Returns what is left of a set that holds once nothing more can go out of it.

    Weights that matter least, which stand last, are tried first, in chunks that are halved, then one by one until none
    goes.

    Args:
        weights: that hold, those that matter most first.
        holds: whether a set still does what it is for.
        trials: sets that are tried at most, after which what is left by then is returned; None for no limit.
    """
    held, chunk, left = list(weights), max(len(weights) // 2, 1), math.inf if trials is None else trials
    while True:
        before, end = len(held), len(held)
        while end > 0:
            if left <= 0:
                return held
            start, left = max(end - chunk, 0), left - 1
            tried = held[:start] + held[end:]
            if tried and holds(tried):
                held = tried
            end = start
        if chunk == 1 and len(held) == before:
            return held
        chunk = max(chunk // 2, 1)
