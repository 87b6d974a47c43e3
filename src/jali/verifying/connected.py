"""Claim: random circuits that join tokens to the answer, of the circuit's size at each site, do not do the task.

A random circuit drawn node by node hardly ever has a way through it. Here nodes come from random walks over wires, from
a channel of the last stream back to a token or a position, over nodes outside the circuit, while sites have room.
"""

import random
from collections.abc import Callable

from jali.circuit import Circuit, Node
from jali.progress import Bar
from jali.verifying import rows
from jali.verifying.case import Case, first
from jali.verifying.graph import Graph, Step
from jali.verifying.report import Claim
from jali.verifying.thresholds import CHANCE_LOSS, RANDOM_CIRCUITS, RANDOM_PAIRS

_WALKS = 30
"""Walks in a row that add nothing, after which a circuit is as large as it gets."""


def claim(case: Case) -> Claim:
    """Compares the circuit with connected random ones kept alone."""
    graph, pairs, losses, sizes = Graph(case.meter.wiring), case.heldout.first(RANDOM_PAIRS), [], []
    with Bar("Measuring connected circuits", RANDOM_CIRCUITS, quiet=case.quiet) as bar:
        for i in range(RANDOM_CIRCUITS):
            nodes = draw(case.circuit, graph, case.draw(f"connected {i}"))
            losses.append(case.plain.scored(nodes, pairs).loss)
            sizes.append(len(nodes))
            bar.advance()
    ours = first(case.alone, pairs)
    return Claim(
        name="beats_connected",
        statement=(
            f"Of {len(losses)} connected random circuits none is as good as the circuit, or has a loss under "
            f"{CHANCE_LOSS} nats."
        ),
        passed=min(losses) >= CHANCE_LOSS > ours.loss,
        rows=(
            rows.over("connected random circuits alone, mean loss", losses, "nats"),
            rows.exact("connected random circuits alone, least loss", min(losses), "nats", len(losses)),
            rows.loss("circuit alone, loss", ours, pairs),
            rows.over("connected random circuits, nodes", sizes, "nodes"),
        ),
    )


def draw(circuit: Circuit, graph: Graph, generator: random.Random) -> frozenset[Node]:
    """Returns a random circuit of which every node lies on a way from an input to the last stream.

    It has at most as many nodes at each site as the circuit; fewer where no walk comes by.
    """
    room = {site: len(circuit.channels(site)) for site in circuit.widths}
    found: set[Node] = set()
    idle = 0

    def allowed(node: Node) -> bool:
        return node in found or (room[node.site] > 0 and node not in circuit.nodes)

    while idle < _WALKS and any(room.values()):
        start = _start(graph, allowed, generator)
        way = None if start is None else graph.walk(start, allowed, generator)
        new = _passed(graph, start, way) - found
        if not new:
            idle += 1
            continue
        idle = 0
        found |= new
        for node in new:
            room[node.site] -= 1
    return frozenset(found)


def _start(graph: Graph, allowed: Callable[[Node], bool], generator: random.Random) -> Node | None:
    """A channel of the last stream that a walk may begin at."""
    ends = (Node(graph.ends, channel) for channel in range(graph.wiring.widths[graph.ends]))
    free = [node for node in ends if allowed(node)]
    return generator.choice(free) if free else None


def _passed(graph: Graph, start: Node | None, way: list[Step] | None) -> set[Node]:
    if start is None or way is None:
        return set()
    return {at for at in (start, *(step[0] for step in way)) if graph.is_node(at)}
