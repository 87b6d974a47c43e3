"""One learnable number per node or edge: its sign decides whether it stays, its slope is a sigmoid's (section 4.2)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor, nn

from jali.circuit import Edge, Node, Wiring
from jali.pruning.measure import Meter
from jali.pruning.objective import Objective, owners
from jali.tap import nodes_of, weigh_edges
from jali.tasks.task import Pairs


class Selecting(Protocol):
    """What `learn` can learn: a selection of parts of a model."""

    def parameters(self) -> Iterable[nn.Parameter]:
        """What is learned."""
        ...

    def logits(self, meter: Meter, pairs: Pairs, step: int) -> Tensor:
        """The logits of the selection at the last token of each prompt, shape (N, V)."""
        ...

    def size(self) -> Tensor:
        """What the selection costs, in open nodes or their equivalent; differentiable."""
        ...

    def clamp(self) -> None:
        """Brings the parameters back into their bounds, after each step."""
        ...


@dataclass(frozen=True, kw_only=True)
class Start:
    """How numbers begin, and how steep the step is."""

    mean: float = 0.12
    """Mean of tau (init_noise_bias); the paper's centre is .1."""
    noise: float = 0.01
    """Deviation of tau (init_noise_scale)."""
    temperature: float = 0.35
    """Of the sigmoid whose slope stands in for the step's. The lower, the less numbers far from 0 move: what is clearly
    open or shut stays so."""

    def draw(self, width: int, generator: torch.Generator) -> Tensor:
        """Returns tau before the first step, shape (width,), in [−1, 1]."""
        return (self.mean + self.noise * torch.randn(width, generator=generator)).clamp(-1, 1)


class _Step(torch.autograd.Function):
    """1 where tau ≥ 0, else 0; backward as if it were sigmoid(tau / temperature)."""

    @staticmethod
    def forward(ctx, tau: Tensor, temperature: float) -> Tensor:  # pyright: ignore - signature is torch's
        ctx.save_for_backward(tau)
        ctx.temperature = temperature
        return (tau >= 0).to(tau.dtype)

    @staticmethod
    def backward(ctx, gradient: Tensor) -> tuple[Tensor, None]:  # pyright: ignore - signature is torch's
        (tau,) = ctx.saved_tensors
        slope = (tau / ctx.temperature).sigmoid()
        return gradient * slope * (1 - slope) / ctx.temperature, None


class Mask(nn.Module):
    """A selection of nodes while it is being learned, shared by all prompts and positions; `closed` nodes stay shut.

    Sites of one owner have their numbers in common.
    """

    def __init__(
        self,
        wiring: Wiring,
        *,
        start: Start = Start(),
        objective: Objective | None = None,
        owner: Mapping[str, str] | None = None,
        seed: int = 0,
        closed: frozenset[Node] = frozenset(),
        device: torch.device | str = "cpu",
    ) -> None:
        super().__init__()
        generator = torch.Generator().manual_seed(seed)
        self.start, self.objective = start, objective or Objective(wiring, "nodes")
        self._owners, self._closed = owner or owners(wiring, tied=False), closed
        self._own = sorted(set(self._owners.values()), key=list(self._owners).index)
        draws = [start.draw(wiring.widths[site], generator).to(device) for site in self._own]
        self.tau = nn.ParameterList(map(nn.Parameter, draws))
        self.clamp()

    def scores(self) -> dict[str, Tensor]:
        """The number of each node, per site, shape (width,)."""
        tau = dict(zip(self._own, self.tau, strict=True))
        return {site: tau[owner] for site, owner in self._owners.items()}

    def gates(self) -> dict[str, Tensor]:
        """Per site, shape (width,): 1 for open nodes and 0 for the others, differentiable."""
        return {site: _Step.apply(tau, self.start.temperature) for site, tau in self.scores().items()}

    def logits(self, meter: Meter, pairs: Pairs, step: int) -> Tensor:
        """Runs the open nodes alone."""
        return meter.logits(pairs, meter.filled(self.gates(), pairs, step))

    def size(self) -> Tensor:
        """What the open nodes cost, differentiable."""
        return self.objective.price(self.gates())

    @torch.no_grad()
    def clamp(self) -> None:
        """Holds every tau in [−1, 1], as after each step of the paper, and those of closed nodes at −1."""
        for tau in self.tau:
            tau.clamp_(-1, 1)
        for node in self._closed:
            self.scores()[node.site][node.channel] = -1

    def nodes(self) -> frozenset[Node]:
        """Open nodes: tau ≥ 0."""
        return nodes_of({site: tau.detach() >= 0 for site, tau in self.scores().items()})


class EdgeMask(nn.Module):
    """A selection among the edges between fixed nodes while it is being learned."""

    def __init__(self, nodes: frozenset[Node], edges: Sequence[Edge], *, start: Start = Start(), seed: int = 0) -> None:
        super().__init__()
        self._nodes, self._edges, self.start = nodes, edges, start
        self.tau = nn.Parameter(start.draw(len(edges), torch.Generator().manual_seed(seed)))

    def logits(self, meter: Meter, pairs: Pairs, step: int) -> Tensor:
        """Runs the nodes alone, with the open edges alone between them."""
        gates = _Step.apply(self.tau, self.start.temperature)
        graft = weigh_edges(self._edges, gates, meter.wiring, meter.means)
        chosen = meter.grafted(graft)
        return chosen.logits(pairs, chosen.filled(chosen.gates(self._nodes, keep=True), pairs, step))

    def size(self) -> Tensor:
        """Open edges, differentiable."""
        return _Step.apply(self.tau, self.start.temperature).sum()

    @torch.no_grad()
    def clamp(self) -> None:
        """Holds every tau in [−1, 1]."""
        self.tau.clamp_(-1, 1)

    def shut(self) -> frozenset[Edge]:
        """Edges that are closed: tau < 0."""
        return frozenset(edge for edge, tau in zip(self._edges, self.tau.tolist(), strict=True) if tau < 0)
