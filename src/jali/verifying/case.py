"""One circuit before its model and its held-out pairs: what every claim measures on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from jali.circuit import Circuit, Node
from jali.pruning.measure import Meter
from jali.tasks.task import Pairs, Score, Task


@dataclass(frozen=True, kw_only=True)
class Case:
    """A circuit that is being verified. Scores that several claims use are measured once."""

    circuit: Circuit
    meter: Meter
    """Of its model, with its means, its norms and its chosen edges."""
    task: Task
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


def stages(circuit: Circuit) -> Sequence[frozenset[Node]]:
    """Returns the nodes of each stage of a circuit's path, from what was dropped; none where the path is not whole."""
    nodes, found = circuit.nodes, []
    for row in reversed(circuit.path):
        found.append(nodes)
        if len(nodes) != row.get("nodes"):
            return ()
        nodes = nodes | {Node.parse(name) for name in row.get("dropped", ())}
    return found[::-1]


def first(score: Score, pairs: int) -> Score:
    """The score of the first pairs alone."""
    return Score(margin=score.margin[: 2 * pairs])
