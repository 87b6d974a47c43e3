"""Exact elimination: from the learned circuit, drops the least harmful node until none can go."""

from collections.abc import Callable
from dataclasses import dataclass

from jali.artefact import BadInput
from jali.circuit import Node
from jali.progress import Bar
from jali.pruning.measure import Meter, by_length
from jali.tasks.task import Pairs

_PART = 8
"""Pairs run at once, after which a removal that is already too costly is given up."""


@dataclass(frozen=True, kw_only=True)
class Elimination:
    """How carefully nodes are dropped."""

    rank_pairs: int = 8
    """Pairs on which the loss of each single removal is ranked."""
    accept_pairs: int = 48
    """Pairs on which a removal must stay under the target."""
    rising: tuple[float, ...] = (0.25, 0.5, 1.0)
    """Shares of the target that the loss may reach, one after the other: early removals leave room for later ones."""
    patience: int = 8
    """Single removals refused in a row after which the nodes are ranked again, or the next share is begun."""

    def __post_init__(self) -> None:
        if min(self.rank_pairs, self.accept_pairs, self.patience) < 1:
            raise BadInput(f"Elimination needs at least 1 pair to rank, 1 to accept and a patience of 1, got {self}.")
        if not self.rising or list(self.rising) != sorted(self.rising) or self.rising[-1] != 1:
            raise BadInput(f"Elimination's shares of the target rise and end at 1, got {self.rising}.")


@dataclass(frozen=True)
class Stage:
    """One point of the path: what was dropped to get here, and the loss on the accepting pairs."""

    nodes: frozenset[Node]
    loss: float
    dropped: tuple[Node, ...]


@dataclass(frozen=True)
class _Ground:
    """What one elimination stands on."""

    meter: Meter
    rank: Pairs
    accept: list[Pairs]
    patience: int
    tell: Callable[[int, str], None]


def first_stage(meter: Meter, start: frozenset[Node], pairs: Pairs, config: Elimination) -> Stage:
    """Returns where a path begins: all of `start`."""
    return Stage(start, meter.loss(start, pairs.first(config.accept_pairs)), ())


def eliminate(
    meter: Meter, path: list[Stage], pairs: Pairs, target: float, config: Elimination, *, quiet: bool = True
) -> None:
    """Extends a path in place, to a circuit of which no single node can go without passing the target.

    The loss of each single removal ranks the nodes; the least harmful are dropped, many at once while that stays under
    the limit, one at a time in the end, and ranked again. At the last share every node that is left is tried until all
    have been refused since the last one went. Nothing happens where the path is over the target already. As it grows
    in place, an interruption loses nothing.
    """
    accept = pairs.first(config.accept_pairs)
    parts = [accept.select(places.tolist()) for places in by_length(accept).split(_PART)]
    with Bar("Dropping nodes", len(path[-1].nodes), quiet=quiet) as bar:
        ground = _Ground(meter, pairs.first(config.rank_pairs), parts, config.patience, bar.advance)
        for share in config.rising:
            limit, last = share * target, share == config.rising[-1]
            if path[-1].loss <= limit:
                order = _walk(ground, path, limit, again=last)
                if last:
                    _settle(ground, path, order, limit)


def _walk(ground: _Ground, path: list[Stage], limit: float, *, again: bool) -> list[Node]:
    """Ranks what is left and drops from the front until `patience` single nodes in a row were refused.

    Where asked, ranks and walks again as long as that drops a tenth of the nodes. Returns what is left, as ranked.
    """
    while True:
        kept = path[-1].nodes
        order = sorted(kept, key=lambda node: (_or_last(ground.meter.loss(kept - {node}, ground.rank)), node))
        at, run, refused = 0, max(len(order) // 4, 1), 0
        while at < len(order) and refused < ground.patience:
            if _drop(ground, path, order[at : at + run], limit):
                at, refused = at + run, 0
            elif run > 1:
                run //= 2
            else:
                at, refused = at + 1, refused + 1
        if not again or len(kept) - len(path[-1].nodes) < max(len(kept) / 10, 1):
            return [node for node in order if node in path[-1].nodes]


def _settle(ground: _Ground, path: list[Stage], order: list[Node], limit: float) -> None:
    """Tries single nodes round and round until each has been refused since the last one went."""
    refused = 0
    while refused < len(order):
        node = order.pop(0)
        if _drop(ground, path, [node], limit):
            refused = 0
        else:
            order.append(node)
            refused += 1


def _drop(ground: _Ground, path: list[Stage], chosen: list[Node], limit: float) -> bool:
    """Appends the stage without these nodes, if that stays under the limit."""
    nodes = path[-1].nodes - set(chosen)
    loss = ground.meter.loss_within(nodes, ground.accept, limit)
    if loss is None:
        return False
    path.append(Stage(nodes, loss, tuple(chosen)))
    ground.tell(len(chosen), f"{len(nodes)} nodes, loss {loss:.3f}")
    return True


def _or_last(loss: float) -> float:
    """A loss to sort by; one that is no number comes last."""
    return loss if loss == loss else float("inf")
