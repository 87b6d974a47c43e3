"""Bisection on k: from a ranking of nodes or edges, the few at its front that reach a loss (section 4.2, step 6)."""

from collections.abc import Callable, Sequence

from jali.circuit import Edge, Node
from jali.pruning.measure import Meter
from jali.pruning.stage import Stage
from jali.tasks.task import Pairs

_GROWTH = 1.5


def narrow(meter: Meter, path: list[Stage], ranked: Sequence[Node | Edge], pairs: Pairs, limit: float, at: int) -> None:
    """Extends an empty path in place by the stages of a bisection that stay within the limit, from large to small.

    It begins with the first `at` of the ranking, or with half as many again until they reach the limit; so where those
    reach it, the end is not larger. The loss is not monotone in k: the end is a k that reaches the limit while one less
    was seen not to, and need not be the smallest. Where nothing reaches it, the path holds the set of least loss.

    Args:
        meter: measures.
        path: of the search.
        ranked: nodes; or edges, with nodes of sites that have none. An edge brings its ends along.
        pairs: on which the limit is held.
        limit: in nats.
        at: where to begin, at least 1.
    """
    seen: dict[int, Stage] = {}

    def holds(k: int) -> bool:
        if k not in seen:
            seen[k] = first(meter, ranked[:k], pairs)
        return seen[k].loss <= limit

    _bisect(holds, min(max(at, 1), len(ranked)), len(ranked), lambda: _keep(path, seen, limit))


def _bisect(holds: Callable[[int], bool], at: int, most: int, keep: Callable[[], None]) -> None:
    low, high = 0, at
    try:
        while not holds(high) and high < most:
            low, high = high, min(int(high * _GROWTH) + 1, most)
        while high - low > 1 and holds(high):
            middle = (low + high) // 2
            low, high = (low, middle) if holds(middle) else (middle, high)
    finally:  # Ctrl-C keeps what was seen.
        keep()


def _keep(path: list[Stage], seen: dict[int, Stage], limit: float) -> None:
    if not seen:
        return
    good = [stage for _, stage in sorted(seen.items(), reverse=True) if stage.loss <= limit]
    for stage in good or [min(seen.values(), key=lambda stage: stage.loss)]:
        path.append(stage.after(path[-1]) if path else stage)


def first(meter: Meter, parts: Sequence[Node | Edge], pairs: Pairs) -> Stage:
    """Returns the stage of these nodes and edges; all edges between the nodes where only nodes are given."""
    edges = frozenset(part for part in parts if isinstance(part, Edge))
    nodes = frozenset(part for part in parts if isinstance(part, Node)) | {end for e in edges for end in e[:2]}
    gone = frozenset(meter.wiring.edges(nodes)) - edges if edges else frozenset()
    return Stage(nodes, meter.without(gone).loss(nodes, pairs), gone=gone)
