"""Exact elimination: from the learned circuit, drops the least harmful node until none can go."""

from collections.abc import Callable
from dataclasses import dataclass

from jali.circuit import Node
from jali.progress import Bar
from jali.pruning.measure import Meter
from jali.tasks.task import Pairs


@dataclass(frozen=True, kw_only=True)
class Elimination:
    """How carefully nodes are dropped."""

    rank_pairs: int = 8
    """Pairs on which the loss of each single removal is ranked."""
    accept_pairs: int = 48
    """Pairs on which a removal must stay under the target."""
    rising: tuple[float, ...] = (0.25, 0.5, 0.8, 1.0)
    """Shares of the target that the loss may reach, one after the other: early removals leave room for later ones."""


@dataclass(frozen=True)
class Stage:
    """One point of the path: what was dropped to get here, and the loss on the accepting pairs."""

    nodes: frozenset[Node]
    loss: float
    dropped: tuple[Node, ...]


def eliminate(
    meter: Meter, start: frozenset[Node], pairs: Pairs, target: float, config: Elimination, *, quiet: bool = True
) -> list[Stage]:
    """Returns the path from `start` to a circuit of which no single node can go without passing the target.

    The loss of each single removal ranks the nodes; the least harmful are dropped, many at once while that stays under
    the target, one at a time in the end. The path's last stage is `start` itself if that is over the target already.
    """
    rank, accept = pairs.select(range(config.rank_pairs)), pairs.select(range(config.accept_pairs))
    path = [Stage(start, meter.loss(start, accept), ())]
    with Bar("Dropping nodes", len(start), quiet=quiet) as bar:
        for share in config.rising:
            limit = share * target
            if path[-1].loss <= limit:
                _drop_all(meter, path, rank, accept, limit, bar.advance)
    return path


def _drop_all(
    meter: Meter, path: list[Stage], rank: Pairs, accept: Pairs, limit: float, tell: Callable[[int, str], None]
) -> None:
    """Appends stages until no single removal keeps the loss at or under the limit."""
    while True:
        before = len(path)
        kept = path[-1].nodes
        order = sorted(kept, key=lambda node: (meter.loss(kept - {node}, rank), node))
        _drop_in_order(meter, path, order, accept, limit, tell)
        if len(path) == before:
            return


def _drop_in_order(
    meter: Meter, path: list[Stage], order: list[Node], accept: Pairs, limit: float, tell: Callable[[int, str], None]
) -> None:
    """Walks the ranking once: runs of nodes go together while that is allowed, halved where it is not."""
    at, run = 0, max(len(order) // 4, 1)
    while at < len(order):
        chosen = order[at : at + run]
        nodes = path[-1].nodes - set(chosen)
        loss = meter.loss(nodes, accept)
        if loss <= limit:
            path.append(Stage(nodes, loss, tuple(chosen)))
            tell(len(chosen), f"{len(nodes)} nodes, loss {loss:.3f}")
            at += len(chosen)
        elif run > 1:
            run = max(run // 2, 1)
        else:
            at += 1
