"""Controls of a node: nodes outside the circuit at its site, alike in mean activation and in attribution."""

from collections.abc import Mapping

import torch
from torch import Tensor

from jali.circuit import Node
from jali.pruning.measure import Meter
from jali.tasks.task import Pairs, two_way_loss
from jali.verifying.case import Case
from jali.verifying.thresholds import CONTROLS, NODE_PAIRS


def attributions(meter: Meter, pairs: Pairs) -> dict[str, Tensor]:
    """Estimates by how much the loss would change with a node at its mean: |gradient × (mean − activation)|.

    Summed over positions, then averaged over prompts without regard to sign.

    Returns:
        Per site with nodes, shape (width,), in nats.
    """
    held: dict[str, tuple[Tensor, Tensor]] = {}
    widths = meter.wiring.widths

    def tap(site: str, vector: Tensor) -> Tensor:
        if site not in widths:
            return vector
        change = torch.zeros_like(vector, requires_grad=True)
        held[site] = (vector.detach(), change)
        return vector + change

    here = pairs.to(meter.model.embed.weight.device)
    with torch.enable_grad():
        two_way_loss(meter.logits(here, tap), here).sum().backward()
    return {site: _effect(*held[site], meter.means.get(site)).cpu() for site in widths}


def _effect(vector: Tensor, change: Tensor, mean: Tensor | None) -> Tensor:
    assert change.grad is not None
    removal = -vector if mean is None else mean.to(vector) - vector
    return (change.grad * removal).sum(1).abs().mean(0)


def of_nodes(case: Case, nodes: list[Node]) -> dict[Node, list[Node]]:
    """Returns the controls of each node, nearest first; fewer where its site has no more nodes outside the circuit."""
    strength = attributions(case.plain, case.task.train.first(NODE_PAIRS))
    return {node: _nearest(case, node, strength) for node in nodes}


def _nearest(case: Case, node: Node, strength: Mapping[str, Tensor]) -> list[Node]:
    """The outside nodes of least distance in rank, by absolute mean and by attribution."""
    width = case.circuit.widths[node.site]
    mean = case.circuit.means.get(node.site, torch.zeros(width)).abs()
    distance = sum((_ranks(values) - _ranks(values)[node.channel]).abs() for values in (mean, strength[node.site]))
    assert isinstance(distance, Tensor)
    inside = set(case.circuit.channels(node.site))
    order = [c for c in distance.argsort(stable=True).tolist() if c not in inside]
    return [Node(node.site, channel) for channel in order[:CONTROLS]]


def _ranks(values: Tensor) -> Tensor:
    """Rank of each, equal ones sharing the lowest."""
    return torch.searchsorted(values.sort().values.contiguous(), values.contiguous()).double()
