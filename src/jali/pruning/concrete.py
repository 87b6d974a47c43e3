"""Differentiable L0: stochastic gates with point masses at 0 and 1 (Louizos et al. 2018; appendix D of the paper)."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from jali.artefact import BadInput
from jali.circuit import Node, Wiring
from jali.pruning.measure import Meter
from jali.pruning.objective import Objective, owners
from jali.tap import nodes_of
from jali.tasks.task import Pairs

_LOW, _HIGH, _TEMPERATURE = -0.1, 1.1, 2 / 3
"""The interval a sigmoid is stretched to before it is cut to [0, 1], and its temperature, as in Louizos et al."""
_SPAN = 4.0
"""Log-odds stay within ±4: what is farther out gets no gradient to come back with."""


@dataclass(frozen=True, kw_only=True)
class Concrete:
    """How gates begin, and where the price ends; both are the paper's changes, whose numbers it does not give."""

    open: float = 0.9
    """Share of gates that begin open, the others shut: a scaled Bernoulli instead of a constant. In (0, 1]."""
    scale: float = 2.0
    """Log-odds at the beginning: this where open, minus this where shut. In (0, 4]."""
    floor: float = 20.0
    """Size under which the price no longer pushes; without it everything dies."""

    def __post_init__(self) -> None:
        if not 0 < self.open <= 1 or not 0 < self.scale <= _SPAN or self.floor < 0:
            raise BadInput(f"Gates begin open in a share in (0, 1], at log-odds in (0, {_SPAN:g}], got {self}.")


class ConcreteMask(nn.Module):
    """Gates on nodes, random while they are learned and fixed afterwards."""

    def __init__(
        self,
        wiring: Wiring,
        *,
        config: Concrete = Concrete(),
        objective: Objective | None = None,
        owner: Mapping[str, str] | None = None,
        seed: int = 0,
        closed: frozenset[Node] = frozenset(),
        device: torch.device | str = "cpu",
    ) -> None:
        super().__init__()
        generator = torch.Generator().manual_seed(seed)
        self.config, self.seed, self.objective = config, seed, objective or Objective(wiring, "nodes")
        self._owners, self._closed = owner or owners(wiring, tied=False), closed
        self._own = sorted(set(self._owners.values()), key=list(self._owners).index)
        begins = (torch.rand(wiring.widths[site], generator=generator) < config.open for site in self._own)
        self.odds = nn.ParameterList(nn.Parameter((config.scale * (2.0 * up.float() - 1)).to(device)) for up in begins)
        self.clamp()

    def scores(self) -> dict[str, Tensor]:
        """The log-odds of each node, per site, shape (width,)."""
        odds = dict(zip(self._own, self.odds, strict=True))
        return {site: odds[owner] for site, owner in self._owners.items()}

    def logits(self, meter: Meter, pairs: Pairs, step: int) -> Tensor:
        """Runs the model under one draw of the gates, a function of seed and step."""
        generator, gates = torch.Generator().manual_seed(self.seed * 1_000_003 + step), {}
        for site, odds in zip(self._own, self.odds, strict=True):
            noise = torch.rand(odds.shape, generator=generator).clamp(1e-6, 1 - 1e-6).logit().to(odds)
            stretched = ((odds + noise) / _TEMPERATURE).sigmoid() * (_HIGH - _LOW) + _LOW
            gates[site] = stretched.clamp(0, 1)
        drawn = {site: gates[owner] for site, owner in self._owners.items()}
        return meter.logits(pairs, meter.filled(drawn, pairs, step))

    def size(self) -> Tensor:
        """The expected cost of gates that are not 0, differentiable; never under the floor."""
        shift = _TEMPERATURE * math.log(-_LOW / _HIGH)
        live = {site: (odds - shift).sigmoid() for site, odds in self.scores().items()}
        return self.objective.price(live).clamp(min=self.config.floor)

    @torch.no_grad()
    def clamp(self) -> None:
        """Holds log-odds within ±4, and closed nodes shut."""
        for odds in self.odds:
            odds.clamp_(-_SPAN, _SPAN)
        for node in self._closed:
            self.scores()[node.site][node.channel] = -_SPAN

    def nodes(self) -> frozenset[Node]:
        """Nodes whose gate is at least half open without noise."""
        return nodes_of({site: odds.detach() >= 0 for site, odds in self.scores().items()})
