"""Steps back through a model: from one channel of a place to those that can change it, up to tokens and positions."""

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from jali.circuit import INPUTS, Node, Site, Wire, Wiring

Step = tuple[Node, Wire]
"""A channel that is read, and the wire it is read through."""
_LONGEST = 400


@dataclass(frozen=True)
class Graph:
    """The wiring, channel by channel. Places that are not nodes (`resid_mid`, `attn.y`) are steps like any other.

    A norm's divisor, which every channel of its stream changes a little, is left out.
    """

    wiring: Wiring
    _steps: dict[Node, list[Step]] = field(default_factory=dict, compare=False, repr=False)

    def steps(self, at: Node) -> list[Step]:
        """What a channel reads directly. Inputs have no steps."""
        if at not in self._steps:
            self._steps[at] = [] if at.site in INPUTS else list(self._read(at))
        return self._steps[at]

    def is_node(self, at: Node) -> bool:
        """Whether this channel is masked and counted."""
        return at.site in self.wiring.widths

    @cached_property
    def ends(self) -> str:
        """The last site that has nodes: what the answer is read from."""
        return next(reversed(self.wiring.widths))

    def walk(self, start: Node, allowed: Callable[[Node], bool], draw: random.Random) -> list[Step] | None:
        """A random way back from a node to an input, over nodes that are allowed; None where it comes to no input.

        Returns:
            The steps taken, the last one reading an input.
        """
        way: list[Step] = []
        at = start
        while at.site not in INPUTS:
            choices = [step for step in self.steps(at) if self._open(step[0], allowed)]
            if not choices or len(way) > _LONGEST:
                return None
            way.append(draw.choice(self._preferred(choices, draw)))
            at = way[-1][0]
        return way

    def _open(self, at: Node, allowed: Callable[[Node], bool]) -> bool:
        """Whether a walk may step here; a place without nodes must lead on to something."""
        if self.is_node(at):
            return allowed(at)
        return at.site in INPUTS or any(not self.is_node(s) or allowed(s) for s, _ in self.steps(at))

    def _preferred(self, choices: list[Step], draw: random.Random) -> list[Step]:
        """Writes of a layer before the stream that passes it by, mostly: else most ways would skip every layer."""
        writes = [step for step in choices if self.is_node(step[0])]
        return writes if writes and len(writes) < len(choices) and draw.random() < 0.75 else choices

    def _read(self, at: Node) -> Iterator[Step]:
        for wire in self._into.get(at.site, ()):
            if wire.kind == "linear":
                assert wire.weight is not None
                if wire.source in INPUTS:
                    if bool(wire.weight[at.channel].any()):
                        yield Node(wire.source, 0), wire
                else:
                    yield from ((Node(wire.source, c), wire) for c in wire.weight[at.channel].nonzero()[:, 0].tolist())
            elif wire.source not in INPUTS:
                source, target = self.wiring.site(wire.source), self.wiring.site(at.site)
                yield from ((Node(wire.source, c), wire) for c in self._joined(wire, source, target, at.channel))

    def _joined(self, wire: Wire, source: Site, target: Site, channel: int) -> Iterable[int]:
        """Channels of the source that a wire without weights joins to one of the target.

        Queries and keys are joined to what their head answers, values to that in each head that reads them, and a gate
        to the channel that it multiplies. A norm's divisor is joined to nothing.
        """
        attend = next((rule for rule in target.rules if rule.op == "attend"), None)
        if wire.kind == "gate" and attend is not None:
            head, width = channel // (target.width // attend.heads), source.width // attend.heads
            return range(head * width, (head + 1) * width)
        if wire.kind == "gate" and not any(rule.op == "multiply" for rule in target.rules):
            return ()
        at = channel % source.width if attend is not None and attend.shared else channel - wire.offset
        return (at,) if 0 <= at < source.width and self._alive(Node(source.name, at)) else ()

    def _alive(self, at: Node) -> bool:
        """Whether a write into the stream has any weight behind it."""
        weights = [w.weight for w in self._into.get(at.site, ()) if w.kind == "linear" and w.source not in INPUTS]
        return not weights or any(w is not None and bool(w[at.channel].any()) for w in weights)

    @cached_property
    def _into(self) -> dict[str, list[Wire]]:
        found: dict[str, list[Wire]] = {}
        for wire in self.wiring.wires:
            found.setdefault(wire.target, []).append(wire)
        return found
