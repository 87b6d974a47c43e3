"""Description length: the bits that say which nodes and edges a circuit has, and their values as exactly as needed.

Counted are the nodes out of all nodes of the model, the edges out of all pairs of kept nodes that a counted wire joins,
a value per edge, and a constant per node that has one. Embedding, unembedding and bigram entries are not, as in the
count of edges.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from jali.circuit import Edge, Node, Wire, Wiring
from jali.pruning.measure import Meter
from jali.tap import Graft
from jali.tasks.task import Pairs

TOLERANCE = 0.01
"""Nats by which rounding may raise the loss."""
_WHOLE = 32
"""Bits of a value as stored: float32."""
_ROUNDED = range(1, 17)
_SCALE_BITS = 16
"""Bits of the scale of one wire's values, and of its constants."""


@dataclass(frozen=True, kw_only=True)
class Bits:
    """A description length by its parts, in bits."""

    nodes: float
    """Which nodes: log2 of a binomial."""
    edges: float
    """Which edges: log2 of a binomial."""
    values: float
    """Weights of the edges, and the scales they are rounded on."""
    constants: float
    """What each node gets whatever the prompt: biases and what removed nodes are held at; and their scales."""
    per_value: int
    """Bits of each rounded value; 32 where no rounding up to 16 bits holds the tolerance."""

    @property
    def total(self) -> float:
        """Their sum."""
        return self.nodes + self.edges + self.values + self.constants

    def to_json(self) -> dict[str, float]:
        """Returns its parts and their sum."""
        return {**asdict(self), "total": self.total}


class Ratio(NamedTuple):
    """How many times larger a dense model's circuit is than a sparse one's."""

    edges: float
    bits: float


def describe(
    meter: Meter, nodes: frozenset[Node], gone: frozenset[Edge], pairs: Pairs, *, tolerance: float = TOLERANCE
) -> dict[str, float]:
    """Measures a circuit's description length: the coarsest uniform rounding of its values that it survives.

    Every wire has a scale, the largest of its values; one number of bits holds for all. At 1 bit a value is a sign
    times their mean size, at b it is one of 2^b − 1 even steps around zero. The first number that holds is taken.

    Args:
        meter: of the model, with its fill and norms.
        nodes: of the circuit.
        gone: edges between them that were removed.
        pairs: to measure the loss on.
        tolerance: nats by which rounding may raise the loss.

    Returns:
        The parts of `Bits`, their sum, the tolerance, and the loss before and after rounding.
    """
    alone = meter.without(gone)
    edges = [edge for edge in meter.wiring.edges(nodes) if edge not in gone]
    values = _Values(meter.wiring, nodes, edges, meter.means)
    exact = alone.loss(nodes, pairs)
    chosen, rounded = _WHOLE, exact
    for bits in _ROUNDED:
        loss = alone.grafted(values.rounded(bits)).loss(nodes, pairs)
        if loss <= exact + tolerance:
            chosen, rounded = bits, loss
            break
    counted = length(meter.wiring, nodes, len(edges), values.constants, values.wires, chosen)
    return {**counted.to_json(), "tolerance": tolerance, "loss": exact, "loss_rounded": rounded}


def length(wiring: Wiring, nodes: Iterable[Node], edges: float, constants: int, wires: int, per_value: int) -> Bits:
    """Returns the bits of so many edges and constants among these nodes."""
    kept = frozenset(nodes)
    return Bits(
        nodes=log2_choose(sum(wiring.widths.values()), len(kept)),
        edges=log2_choose(possible_edges(wiring, kept), edges),
        values=edges * per_value + (wires * _SCALE_BITS if per_value != _WHOLE else 0),
        constants=constants * per_value + (wires * _SCALE_BITS if per_value != _WHOLE and constants else 0),
        per_value=per_value,
    )


def possible_edges(wiring: Wiring, nodes: Iterable[Node]) -> int:
    """Pairs of these nodes that a counted wire joins, whatever its weight."""
    count: dict[str, int] = {}
    for node in nodes:
        count[node.site] = count.get(node.site, 0) + 1
    return sum(count.get(source, 0) * count.get(wire.target, 0) for source, wire in wiring.counted)


def density_ratio(wiring: Wiring, nodes: frozenset[Node], density: float, per_value: int = 8) -> Ratio:
    """Returns what arithmetic alone makes a dense model's circuit larger by, on the same nodes at the same precision.

    Of the possible pairs of nodes a share `density` is expected to be edges, E[edges] = density × pairs, against all of
    them in a dense model. A ratio between two models says something only as far as it exceeds this.
    """
    possible = possible_edges(wiring, nodes)
    wires = sum(possible_edges(Wiring(wiring.sites, (wire,)), nodes) > 0 for _, wire in wiring.counted)
    sparse, dense = (length(wiring, nodes, d * possible, len(nodes), wires, per_value).total for d in (density, 1.0))
    return Ratio(1 / density, dense / sparse if sparse else 1.0)


def log2_choose(n: float, k: float) -> float:
    """Returns log2 of the number of ways to choose k of n; between whole numbers by the gamma function."""
    logs = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return max(logs / math.log(2), 0.0)


class _Values:
    """The values of a circuit by wire: weights of its edges, and a constant for each of its nodes that has one."""

    def __init__(
        self, wiring: Wiring, nodes: frozenset[Node], edges: Sequence[Edge], means: Mapping[str, Tensor]
    ) -> None:
        by_wire: dict[tuple[str, str], list[tuple[int, int]]] = {}
        for edge in edges:
            ends = edge.source.site, edge.target.site
            by_wire.setdefault(ends, []).append((edge.target.channel, edge.source.channel))
        targets: dict[str, list[int]] = {}
        for node in sorted(nodes):
            targets.setdefault(node.site, []).append(node.channel)
        self.kept: dict[str, tuple[Tensor, Tensor]] = {}
        self.shifts: dict[str, Tensor] = {}
        self.rows: dict[str, Tensor] = {}
        self.constants = 0
        for source, wire in wiring.counted:
            rows = torch.tensor(targets.get(wire.target, []), dtype=torch.long)
            places = torch.tensor(by_wire.get((source, wire.target), []), dtype=torch.long).view(-1, 2)
            if len(rows):
                self.rows[wire.name], self.kept[wire.name] = rows, (places[:, 0], places[:, 1])
                self.shifts[wire.name] = shift = _shift(wire, self.kept[wire.name], means)[rows]
                self.constants += int((shift if wire.bias is None else shift + wire.bias[rows]).count_nonzero())
        self.wires = sum(len(rows) > 0 for rows, _ in self.kept.values())

    def rounded(self, bits: int) -> Graft:
        """Rounds the weights of edges, and the sum of bias and what removed nodes bring, to so many bits."""

        def graft(wire: str, weight: Tensor, bias: Tensor | None) -> tuple[Tensor, Tensor | None]:
            if wire not in self.rows:
                return weight, bias
            rows, (at, of), shift = self.rows[wire], self.kept[wire], self.shifts[wire]
            weight = weight.index_put((at, of), _round(weight[at, of], bits))
            held = weight.new_zeros(len(weight)) if bias is None else bias
            return weight, held.index_put((rows,), _round(held[rows] + shift, bits) - shift)

        return graft


def _shift(wire: Wire, kept: tuple[Tensor, Tensor], means: Mapping[str, Tensor]) -> Tensor:
    """What everything but the kept edges brings to each target on average, shape (target width,)."""
    assert wire.weight is not None
    if wire.source not in means:
        return wire.weight.new_zeros(len(wire.weight))
    return wire.weight.detach().index_put(kept, wire.weight.new_zeros(())) @ means[wire.source].to(wire.weight)


def _round(values: Tensor, bits: int) -> Tensor:
    if not values.numel() or not bool(values.any()):
        return values
    if bits == 1:
        return values.sign() * values.abs().mean()
    step = values.abs().max() / (2 ** (bits - 1) - 1)
    return (values / step).round() * step
