"""The losses that a search stays within: on pairs it looks at, and on templates that it does not look at."""

from collections.abc import Sequence
from dataclasses import dataclass

from jali.pruning.measure import Meter
from jali.pruning.stage import Stage
from jali.tasks.task import Pairs

FEWEST, EVERY = 8, 4
"""Templates from which on some are held back, and which share of them is."""


def hold_back(pairs: Pairs) -> tuple[Pairs, Pairs]:
    """Returns what masks and rankings see, and the pairs of every fourth template, which they do not.

    Nodes that only the templates at hand can do without are what a search overfits to, not the pairs of a template
    (docs/lab-notes.md). Nothing is held back of fewer than eight templates.
    """
    template = pairs.template[::2].tolist()
    kinds = sorted(set(template))
    held = set(kinds[EVERY - 1 :: EVERY]) if len(kinds) >= FEWEST else set()
    seen = [i for i, kind in enumerate(template) if kind not in held]
    return pairs.select(seen), pairs.select(i for i, kind in enumerate(template) if kind in held)


@dataclass(frozen=True, kw_only=True)
class Bound:
    """A loss to stay within on some pairs."""

    pairs: Pairs
    limit: float
    """In nats."""

    def loss(self, meter: Meter, stage: Stage) -> float:
        """Loss of a stage in nats."""
        return meter.without(stage.gone).loss(stage.nodes, self.pairs)

    def holds(self, meter: Meter, stage: Stage) -> bool:
        """Whether a stage stays within the limit."""
        return meter.without(stage.gone).loss_within(stage.nodes, [self.pairs], self.limit) is not None


def bounds_of(meter: Meter, seen: Pairs, unseen: Pairs, limit: float, count: int) -> tuple[Bound, ...]:
    """Returns what a search stays within, on the first pairs of each kind; the first bound is of what it sees.

    Args:
        meter: of the model.
        seen: pairs that masks and rankings see.
        unseen: pairs that they do not; may be none.
        limit: in nats, on pairs seen; on the others more, by as much as the model itself loses more there.
        count: of pairs of each.
    """
    first, other = seen.first(count), unseen.first(count)
    if not len(other):
        return (Bound(pairs=first, limit=limit),)
    more = meter.score(None, other).loss - meter.score(None, first).loss
    return Bound(pairs=first, limit=limit), Bound(pairs=other, limit=limit + max(more, 0.0))


def within(meter: Meter, stage: Stage, bounds: Sequence[Bound]) -> bool:
    """Whether a stage, whose loss on the pairs of the first bound is known, stays within all."""
    return stage.loss <= bounds[0].limit and all(bound.holds(meter, stage) for bound in bounds[1:])


def best(meter: Meter, stages: Sequence[Stage], bounds: Sequence[Bound]) -> list[Stage]:
    """Returns the stages within all bounds; where there is none, those within the first; else that of least loss."""
    for some in (bounds, bounds[:1]):
        if good := [stage for stage in stages if within(meter, stage, some)]:
            return good
    return [min(stages, key=lambda stage: stage.loss)]
