"""One learnable number per node: its sign decides whether the node stays, its slope is a sigmoid's (section 4.2)."""

import torch
from torch import Tensor, nn

from jali.circuit import Node, Wiring
from jali.tap import nodes_of


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
    """A selection of nodes while it is being learned, shared by all prompts and positions; `closed` nodes stay shut."""

    def __init__(
        self,
        wiring: Wiring,
        *,
        start: float = 0.1,
        noise: float = 0.01,
        temperature: float = 1.0,
        seed: int = 0,
        closed: frozenset[Node] = frozenset(),
        device: torch.device | str = "cpu",
    ) -> None:
        super().__init__()
        generator = torch.Generator().manual_seed(seed)
        self.sites = list(wiring.widths)
        self.temperature = temperature
        draws = [start + noise * torch.randn(width, generator=generator) for width in wiring.widths.values()]
        self.tau = nn.ParameterList(nn.Parameter(draw.clamp(-1, 1).to(device)) for draw in draws)
        self._index = {site: i for i, site in enumerate(self.sites)}
        self._closed = closed
        self.clamp()

    def gates(self) -> dict[str, Tensor]:
        """Per site, shape (width,): 1 for open nodes and 0 for the others, differentiable."""
        return {site: _Step.apply(tau, self.temperature) for site, tau in zip(self.sites, self.tau, strict=True)}

    def size(self) -> Tensor:
        """Open nodes, differentiable."""
        return torch.stack([gate.sum() for gate in self.gates().values()]).sum()

    @torch.no_grad()
    def clamp(self) -> None:
        """Holds every tau in [−1, 1], as after each step of the paper, and those of closed nodes at −1."""
        for tau in self.tau:
            tau.clamp_(-1, 1)
        for node in self._closed:
            self.tau[self._index[node.site]][node.channel] = -1

    def nodes(self) -> frozenset[Node]:
        """Open nodes: tau ≥ 0."""
        return nodes_of({site: tau.detach() >= 0 for site, tau in zip(self.sites, self.tau, strict=True)})

    def ranked(self) -> list[Node]:
        """All nodes that are not closed, highest tau first."""
        pairs = [
            (value, Node(site, channel))
            for site, tau in zip(self.sites, self.tau, strict=True)
            for channel, value in enumerate(tau.detach().tolist())
            if Node(site, channel) not in self._closed
        ]
        return [node for _, node in sorted(pairs, key=lambda pair: -pair[0])]
