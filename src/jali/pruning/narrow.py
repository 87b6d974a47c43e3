"""Bisection on k: from a ranking of nodes or edges, the few at its front that reach a loss (section 4.2, step 6)."""

from collections.abc import Callable, Sequence
from functools import cache

from jali.circuit import Edge, Node
from jali.pruning.bounds import Bound, best, within
from jali.pruning.measure import Meter
from jali.pruning.stage import Stage
from jali.tasks.task import Pairs

_GROWTH = 1.5


def narrow(meter: Meter, path: list[Stage], ranked: Sequence[Node | Edge], bounds: Sequence[Bound], at: int) -> None:
    """Extends an empty path in place by the stages of a bisection that stay within all bounds, from large to small.

    It begins with the first `at` of the ranking, or with half as many again until they stay within; so where those do,
    the end is not larger. The loss is not monotone in k: the end is a k that stays within while one less was seen not
    to, and need not be the smallest. Where the whole ranking is out of bounds, the first bound alone counts; where
    nothing stays within that, the path holds the set of least loss.

    Args:
        meter: measures.
        path: of the search.
        ranked: nodes; or edges, with nodes of sites that have none. An edge brings its ends along.
        bounds: to stay within; stages tell their loss on the pairs of the first.
        at: where to begin, at least 1.
    """
    seen: dict[int, Stage] = {}
    at, most = min(max(at, 1), len(ranked)), len(ranked)

    kept = bounds
    if len(bounds) > 1 and not within(meter, first(meter, ranked, bounds[0].pairs), bounds):
        kept = bounds[:1]

    @cache
    def holds(k: int) -> bool:
        seen[k] = first(meter, ranked[:k], bounds[0].pairs)
        return within(meter, seen[k], kept)

    try:
        _bisect(holds, at, most)
    finally:  # Ctrl-C keeps what was seen.
        for stage in best(meter, [stage for _, stage in sorted(seen.items(), reverse=True)], kept) if seen else ():
            path.append(stage.after(path[-1]) if path else stage)


def _bisect(holds: Callable[[int], bool], at: int, most: int) -> None:
    low, high = 0, at
    while not holds(high) and high < most:
        low, high = high, min(int(high * _GROWTH) + 1, most)
    while high - low > 1 and holds(high):
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)


def first(meter: Meter, parts: Sequence[Node | Edge], pairs: Pairs) -> Stage:
    """Returns the stage of these nodes and edges; all edges between the nodes where only nodes are given."""
    edges = frozenset(part for part in parts if isinstance(part, Edge))
    nodes = frozenset(part for part in parts if isinstance(part, Node)) | {end for e in edges for end in e[:2]}
    gone = frozenset(meter.wiring.edges(nodes)) - edges if edges else frozenset()
    return Stage(nodes, meter.without(gone).loss(nodes, pairs), gone=gone)
