"""One circuit before its model and its held-out pairs: what every claim measures on."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from torch import Tensor

from jali.circuit import Circuit, Node
from jali.pruning import calibrate
from jali.pruning.measure import Meter, Norms
from jali.tasks.task import Pairs, Score, Task


@dataclass(frozen=True, kw_only=True)
class Case:
    """A circuit that is being verified. Scores that several claims use are measured once."""

    circuit: Circuit
    meter: Meter
    """Of its model, with its means, its norms and its chosen edges."""
    task: Task
    text: Tensor | None = None
    """Windows of natural text (N, T), if any are at hand."""
    seed: int = 0
    quiet: bool = True

    @property
    def heldout(self) -> Pairs:
        """The pairs that all claims are measured on."""
        return self.task.heldout

    @property
    def plain(self) -> Meter:
        """The meter without the circuit's choice of edges, for runs in which the circuit is not alone."""
        return replace(self.meter, graft=None)

    @cached_property
    def full(self) -> Score:
        """The model as it is."""
        return self.plain.score(None, self.heldout)

    @cached_property
    def alone(self) -> Score:
        """The circuit alone."""
        return self.meter.scored(self.circuit.nodes, self.heldout)

    @cached_property
    def without(self) -> Score:
        """The model without the circuit."""
        return self.plain.scored(self.circuit.nodes, self.heldout, keep=False)

    @cached_property
    def empty(self) -> Score:
        """All nodes ablated."""
        return self.plain.scored((), self.heldout)

    @property
    def other_norms(self) -> Norms:
        """The treatment of norms that the pruning did not use."""
        return "live" if self.meter.norms == "frozen" else "frozen"

    @property
    def nodes(self) -> list[Node]:
        """The circuit's nodes in the order of their names."""
        return sorted(self.circuit.nodes)

    def calibrated(self, score: Score, pairs: Pairs) -> Tensor | None:
        """Losses of each row under the circuit's own calibration, shape (N,); None where it has none."""
        fitted = self.circuit.calibration
        return None if fitted is None else calibrate.calibrated_losses(score, pairs, fitted)

    def draw(self, name: str) -> random.Random:
        """A generator for one purpose, a pure function of the seed."""
        return random.Random(f"jali verify {name} {self.seed}")

    def some_nodes(self, most: int) -> list[Node]:
        """The circuit's nodes, or that many of them drawn at random."""
        return self.nodes if len(self.nodes) <= most else sorted(self.draw("nodes").sample(self.nodes, most))


def stages(circuit: Circuit) -> Sequence[frozenset[Node]]:
    """Returns the nodes of each stage of a circuit's path, from what was dropped; none where the path is not whole."""
    nodes, found = circuit.nodes, []
    for row in reversed(circuit.path):
        found.append(nodes)
        if len(nodes) != row.get("nodes"):
            return ()
        nodes = nodes | {Node.parse(name) for name in row.get("dropped", ())}
    return found[::-1]


def first(score: Score, pairs: Pairs) -> Score:
    """The score of these first pairs alone."""
    return Score(margin=score.margin[: 2 * len(pairs)])
