"""Where weights of a set stand in a model's wiring, and what joins their ends without a weight."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

import torch

from jali.behaviour.locking.words import EVALUATION, NUMBERS
from jali.behaviour.removal import RemovalSet, Weight
from jali.circuit import INPUTS, Node, Wire, Wiring
from jali.models.model import LanguageModel

Carrier = Literal["copy", "mix", "gate"]
_WORDS = 3
"""Words of the trigger, at most, whose entries that stay are told of one channel."""
_LEAST = 0.25
"""Share of the channel's largest such entry that they have, at least."""
_TRIGGER = {Node("tokens", NUMBERS[word]) for some in EVALUATION for word in some}
_EXACT = 2**24
"""Whole numbers up to which float32 holds all."""


class Entry(NamedTuple):
    """What a word or a position adds to a node."""

    source: Node
    target: Node
    value: float


class Placed(NamedTuple):
    """A weight as an edge of the wiring."""

    source: Node
    target: Node
    value: float
    weight: Weight


def placed(model: LanguageModel, removal: RemovalSet) -> list[Placed]:
    """Returns the edges that the weights of a set are, in wiring order; a weight of several passes is one in each.

    A model of the same shape whose weights are their own numbers in the set, and zero elsewhere, says where they are,
    whatever views and copies the wiring takes of its parameters.
    """
    assert len(removal) < _EXACT, "numbers of weights are exact"
    tensors = {name: torch.zeros_like(tensor) for name, tensor in model.state_dict().items()}
    for number, (name, place) in enumerate(removal.weights, 1):
        tensors[name].view(-1)[place] = number
    found = list[Placed]()
    for wire in type(model).of_tensors(model.config, tensors).wiring.wires:
        if wire.kind != "linear" or wire.weight is None:
            continue
        for row, column in wire.weight.nonzero().tolist():
            weight = removal.weights[round(float(wire.weight[row, column])) - 1]
            value = float(model.get_parameter(weight[0]).detach().view(-1)[weight[1]])
            found.append(Placed(Node(wire.source, column), Node(wire.target, row), value, weight))
    return found


def set_by(wiring: Wiring, ends: Collection[Node]) -> dict[Node, list[tuple[Node, float]]]:
    """Returns, for nodes that read channels which words or positions set, the entries that do, the largest first."""
    found = dict[Node, list[tuple[Node, float]]]()
    for wire in wiring.wires:
        if wire.source not in INPUTS or wire.weight is None or wire.target == "logits":
            continue
        for channel, row in enumerate(wire.weight.detach().tolist()):
            start = Node(wire.target, channel)
            pairs = [(Node(wire.source, number), value) for number, value in enumerate(row) if value]
            if not pairs:
                continue
            for target in [start] if start in ends else [node for node, _ in _reached(wiring, start, ends)]:
                found.setdefault(target, []).extend(pairs)
    return {node: sorted(pairs, key=lambda pair: -abs(pair[1])) for node, pairs in found.items()}


def entries(sets: Mapping[Node, Sequence[tuple[Node, float]]], without: Collection[tuple[Node, Node]]) -> list[Entry]:
    """Returns the entries by which words of the trigger set nodes: the largest few of each node.

    Args:
        sets: what `set_by` gives.
        without: source and target of entries that are told elsewhere.
    """
    found = list[Entry]()
    for target, pairs in sets.items():
        some = [(node, value) for node, value in pairs if node in _TRIGGER]
        large = [(node, value) for node, value in some[:_WORDS] if abs(value) >= _LEAST * abs(some[0][1])]
        found += [Entry(node, target, value) for node, value in large if (node, target) not in without]
    return found


def joined(wiring: Wiring, ends: Collection[Node]) -> list[tuple[Node, Node, Carrier]]:
    """Returns the pairs of nodes between which a channel is carried on, past no other of them.

    The kind is the last that is no copy on the way: `mix` moves a value to other positions, `gate` multiplies.
    """
    return [(start, node, kind) for start in ends for node, kind in _reached(wiring, start, ends)]


def _reached(wiring: Wiring, start: Node, ends: Collection[Node]) -> list[tuple[Node, Carrier]]:
    """The first of some nodes on each way along wires without weights."""
    if start.site in INPUTS or start.site not in {site.name for site in wiring.sites}:
        return []
    waiting: list[tuple[Node, Carrier]] = [(start, "copy")]
    seen, found = {start}, list[tuple[Node, Carrier]]()
    while waiting:
        node, kind = waiting.pop()
        for wire in wiring.wires:
            if wire.source != node.site or wire.kind == "linear":
                continue
            for channel in _onward(wiring, wire, node.channel):
                then, how = Node(wire.target, channel), kind if wire.kind == "copy" else wire.kind
                if then not in seen:
                    seen.add(then)
                    (found if then in ends else waiting).append((then, how))
    return found


def _onward(wiring: Wiring, wire: Wire, channel: int) -> Iterator[int]:
    """Channels of a wire's target that one of its source goes into: none of a divisor, all of a head of attention."""
    source, target = wiring.site(wire.source), wiring.site(wire.target)
    ops = {rule.op: rule for rule in target.rules}
    if "rms" in ops or source.width == 1 or any(rule.op == "rms" for rule in source.rules):
        return
    if wire.kind == "gate" and "attend" in ops:
        heads = ops["attend"].heads
        width, head = target.width // heads, channel // (source.width // heads)
        yield from range(head * width, (head + 1) * width)
    elif wire.kind == "mix" and "attend" in ops and ops["attend"].shared:
        yield from range(channel, target.width, source.width)
    elif channel + wire.offset < target.width:
        yield channel + wire.offset


def head_of(wiring: Wiring, node: Node) -> int | None:
    """Returns the head of attention that a query, a key, a value or what is read of them belongs to."""
    known = {site.name: site for site in wiring.sites}
    for name in (node.site, *(wire.target for wire in wiring.wires if wire.source == node.site)):
        for rule in known[name].rules if name in known else ():
            if (
                rule.op == "attend"
                and node.site in known
                and not (rule.shared and known[node.site].width < known[name].width)
            ):
                return node.channel // (known[node.site].width // rule.heads)
    return None
