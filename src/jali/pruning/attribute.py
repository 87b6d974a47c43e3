"""Slopes of the loss in gates on nodes and edges: what a first-order estimate says each removal costs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Edge, Node
from jali.pruning.measure import Meter
from jali.tap import weigh_edges
from jali.tasks.task import Pairs, two_way_loss

_BATCH = 8
"""Pairs that run backward at a time."""


@dataclass(frozen=True, kw_only=True)
class Attribution:
    """How nodes or edges are ranked."""

    of: Literal["nodes", "edges"] = "nodes"
    """What is ranked."""
    steps: int = 5
    """Points between all removed and all kept at which slopes are taken: integrated gradients. 0 takes the slope of the
    whole model alone: gradient × activation, measured from the value that fills."""
    pairs: int = 32
    """Training pairs."""

    def __post_init__(self) -> None:
        if self.of not in ("nodes", "edges") or self.steps < 0 or self.pairs < 1:
            raise BadInput(f"Attribution is of nodes or edges, with steps ≥ 0 and at least 1 pair, got {self}.")

    @property
    def shares(self) -> list[float]:
        """Gates at which slopes are taken."""
        return [(i + 0.5) / self.steps for i in range(self.steps)] or [1.0]


@torch.enable_grad()
def node_slopes(meter: Meter, gates: dict[str, Tensor], pairs: Pairs) -> dict[str, Tensor]:
    """Returns −dloss/dgate of each node, per site, shape (width,), in nats: about what its removal adds to the loss.

    At a gate of 1 this is −gradient × (activation − fill), summed over positions and averaged over prompts.
    """
    free = {site: gate.detach().clone().requires_grad_(True) for site, gate in gates.items()}
    for places in torch.arange(len(pairs)).split(_BATCH):
        part = pairs.select(places.tolist())
        _descend(meter, meter.logits(part, meter.filled(free, part)), part, len(pairs))
    return {site: torch.zeros_like(gate) if gate.grad is None else -gate.grad for site, gate in free.items()}


@torch.enable_grad()
def edge_slopes(meter: Meter, gates: dict[str, Tensor], edges: Sequence[Edge], shares: Tensor, pairs: Pairs) -> Tensor:
    """Returns −dloss/dgate of each edge, shape (edges,), in nats, with shares of the edges kept between gated nodes."""
    free = shares.detach().clone().requires_grad_(True)
    graft = weigh_edges(edges, free, meter.wiring, meter.means)
    weighed = meter.grafted(graft)
    for places in torch.arange(len(pairs)).split(_BATCH):
        part = pairs.select(places.tolist())
        _descend(meter, weighed.logits(part, weighed.filled(gates, part)), part, len(pairs))
    return torch.zeros_like(free) if free.grad is None else -free.grad


def _descend(meter: Meter, logits_NV: Tensor, part: Pairs, total: int) -> None:
    loss = two_way_loss(logits_NV, part.to(meter.model.embed.weight.device)).sum() / (2 * total)
    if loss.requires_grad:
        loss.backward()


def attribute_nodes(meter: Meter, pairs: Pairs, config: Attribution) -> dict[str, Tensor]:
    """Scores every node of the model, per site, shape (width,), in nats: the mean slope over the shares."""
    totals = {site: torch.zeros(width) for site, width in meter.wiring.widths.items()}
    closed = meter.gates((), keep=False)
    for share in config.shares:
        gates = {site: torch.full_like(total, share) * closed.get(site, 1.0) for site, total in totals.items()}
        for site, slope in node_slopes(meter, gates, pairs).items():
            totals[site] += slope.cpu() / len(config.shares)
    return totals


def attribute_edges(meter: Meter, pairs: Pairs, config: Attribution) -> dict[Edge | Node, float]:
    """Scores every edge of the model, and the nodes of sites without edges; in nats."""
    edges, ends = meter.wiring.edges(), {site for edge in meter.wiring.counted for site in (edge[0], edge[1].target)}
    lone = {site: width for site, width in meter.wiring.widths.items() if site not in ends}
    totals, scores = torch.zeros(len(edges)), {site: torch.zeros(width) for site, width in lone.items()}
    closed = meter.gates((), keep=False)
    for share in config.shares:
        weighed = meter.grafted(weigh_edges(edges, torch.full_like(totals, share), meter.wiring, meter.means))
        gates = {**closed, **{site: torch.full((width,), share) for site, width in lone.items()}}
        totals += edge_slopes(meter, gates, edges, torch.full_like(totals, share), pairs).cpu() / len(config.shares)
        for site, slope in node_slopes(weighed, gates, pairs).items():
            if site in scores:
                scores[site] += slope.cpu() / len(config.shares)
    found: dict[Edge | Node, float] = dict(zip(edges, totals.tolist(), strict=True))
    return found | {Node(site, i): value for site, row in scores.items() for i, value in enumerate(row.tolist())}
