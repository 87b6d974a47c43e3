"""The paths of most influence through a trace, from a leaf to the answer, and what a reader is told about it."""

import heapq
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from jali.explaining.tracing.graph import Graph
from jali.explaining.tracing.trace import Trace


class Way(NamedTuple):
    """One path."""

    nodes: tuple[int, ...]
    """From a leaf to the answer, by their numbers in the graph."""
    influence: float
    """Share of the answer that runs along it: the product of its edges' shares of their targets."""
    contribution: float
    """Product of the factors held along it and of what its leaf gives, nats; all paths add up to the answer."""


def ways(of: Graph, count: int, *, tokens: bool = False) -> list[Way]:
    """Returns the paths of most influence from a leaf to the answer, most first; with `tokens` those that begin at one.

    The influence of a path is a product of factors of its edges, so the best paths to a node are the best ones to its
    targets, each prolonged: a node keeps `count` of them.
    """
    into: dict[int, list[tuple[int, float, float]]] = defaultdict(list)
    columns = (column.tolist() for column in of.edges)
    for source, target, contribution, influence in zip(*columns, strict=True):
        into[target].append((source, contribution, influence))
    values, amounts, leaves = of.values.tolist(), of.influence.tolist(), of.leaves.tolist()
    begins = [site.startswith("tokens -> ") for site in of.sites]
    found: list[Way] = []
    last = leaves.index(True) - 1 if any(leaves) else len(leaves) - 1
    partial: dict[int, list[Way]] = defaultdict(list, {last: [Way((last,), 1.0, 1.0)]})
    for target in range(last, -1, -1):  # Nodes stand in forward order, so all ways on from a target are known.
        for way in heapq.nlargest(count, partial.pop(target, []), key=lambda way: way.influence):
            for source, contribution, influence in into[target]:
                longer, share = (source, *way.nodes), way.influence * influence / amounts[target]
                if leaves[source] and (begins[source] or not tokens):
                    found.append(Way(longer, share, way.contribution * contribution))
                elif not leaves[source]:
                    partial[source].append(Way(longer, share, way.contribution * contribution / values[source]))
    return heapq.nlargest(count, found, key=lambda way: way.influence)


def summary(trace: Trace, count: int = 8) -> str:
    """Returns what a reader is told: the answer, the size of the graph, and the paths of most influence."""
    return "\n".join([_answer(trace), _sums(trace), _size(trace), *_paths(trace, count)])


def _answer(trace: Trace) -> str:
    answer, prompt = trace.answer, "".join(trace.texts)
    end = repr(prompt if len(prompt) <= 40 else f"…{prompt[-40:]}")
    said = f"{answer.text!r} (p = {answer.probability:.3f})"
    if answer.against is None:
        return f"After {end} the logit of {said} is {answer.value:+.3f} nats."
    other = f"{answer.against_text!r} (p = {answer.against_probability:.3f})"
    where = "above" if answer.value >= 0 else "below"
    return f"After {end} {said} is {abs(answer.value):.3f} nats {where} {other}."


def _sums(trace: Trace) -> str:
    """What leaves of each kind bring, of the whole model."""
    kinds: dict[str, float] = dict.fromkeys(("token embeddings", "bigram table", "positions", "biases"), 0.0)
    for name, value in trace.graph.sums.items():
        source, _, target = name.partition(" -> ")
        table = "bigram table" if target == trace.graph.answer else "token embeddings"
        kinds[{"bias": "biases", "positions": "positions"}.get(source, table)] += value
    parts = ", ".join(f"{kind} {value:+.3f}" for kind, value in kinds.items() if value)
    return f"By where its paths begin it is, in nats: {parts}."


def _size(trace: Trace) -> str:
    graph = trace.graph
    return (
        f"Graph at share {trace.share:g}: {len(graph.sites):,} of {graph.active:,} active nodes, "
        f"{len(graph.edges.source):,} edges; {graph.covered:.0%} of influence runs inside it from leaf to answer."
    )


def _paths(trace: Trace, count: int) -> Iterator[str]:
    found = ways(trace.graph, count, tokens=True)
    if found:
        yield "Paths of most influence from tokens, with what they contribute in nats:"
    elif count:
        yield "No path from a token lies within this share."
    for way in found:
        yield f"{way.contribution:+8.3f} {way.influence:6.2%}  {_path(trace, way)}"


def _path(trace: Trace, way: Way) -> str:
    """Nodes in order; a position is named where it changes."""
    words, before = [], None
    for node in way.nodes:
        position = int(trace.graph.positions[node])
        words.append(trace.label(node) + (f"@{position}" if position != before else ""))
        before = position
    return " → ".join(words)
