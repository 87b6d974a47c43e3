"""Templates that a search does not see, and the end of its path where they say that it has gone too far."""

from dataclasses import dataclass

from jali.pruning.measure import Meter
from jali.pruning.stage import Stage
from jali.tasks.task import Pairs

FEWEST, EVERY = 8, 4
"""Templates from which on some are held back, and which share of them is."""


def hold_back(pairs: Pairs) -> tuple[Pairs, Pairs]:
    """Returns what a search sees, and the pairs of every fourth template, which it does not.

    Nodes that only the templates at hand can do without are what a search overfits to, not the pairs of a template
    (docs/lab-notes.md). Nothing is held back of fewer than eight templates.
    """
    template = pairs.template[::2].tolist()
    kinds = sorted(set(template))
    held = set(kinds[EVERY - 1 :: EVERY]) if len(kinds) >= FEWEST else set()
    seen = [i for i, kind in enumerate(template) if kind not in held]
    return pairs.select(seen), pairs.select(i for i, kind in enumerate(template) if kind in held)


@dataclass(frozen=True, kw_only=True)
class Unseen:
    """Pairs of templates that a search does not see, and the loss to stay within on them."""

    pairs: Pairs
    limit: float
    """In nats."""

    def loss(self, meter: Meter, stage: Stage) -> float:
        """Loss of a stage in nats."""
        return meter.without(stage.gone).loss(stage.nodes, self.pairs)

    def holds(self, meter: Meter, stage: Stage) -> bool:
        """Whether a stage stays within the limit here; true where nothing is held back."""
        if not len(self.pairs):
            return True
        return meter.without(stage.gone).loss_within(stage.nodes, [self.pairs], self.limit) is not None

    def cut(self, meter: Meter, path: list[Stage]) -> None:
        """Takes the stages off the end of a path, in place, after which the limit no longer holds here.

        A bisection, as losses rise along a path on the whole: the end holds, and the stage behind it did not. Where the
        first stage does not hold either, it alone is left.
        """
        if self.holds(meter, path[-1]):
            return
        good, bad = 0, len(path) - 1
        while bad - good > 1:
            middle = (good + bad) // 2
            good, bad = (middle, bad) if self.holds(meter, path[middle]) else (good, middle)
        del path[good + 1 :]
