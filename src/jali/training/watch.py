"""Follows the loss of a run: warns when it rises, says when it has left for good."""

import math
from dataclasses import dataclass

WARN_RISE, STOP_RISE = 0.5, 2.0
"""Nats the smoothed loss may stand over its lowest before a warning, and before the run stops. Assumed."""


@dataclass
class Watch:
    """What has been seen of the loss so far; stored with each state, so that a resumed run remembers it."""

    smoothed: float = math.nan
    """Moving average of the batches' losses over about 50 steps, in nats."""
    lowest: float = math.inf
    """The lowest it has been."""
    warned: bool = False
    """Whether the rise that goes on has been told."""

    def look(self, loss: float) -> str | None:
        """Takes one step's loss; returns "warn" once per rise, "stop" on a lost run, else None."""
        if not math.isfinite(loss):
            return "stop"
        self.smoothed = loss if math.isnan(self.smoothed) else 0.98 * self.smoothed + 0.02 * loss
        self.lowest = min(self.lowest, self.smoothed)
        rise = self.smoothed - self.lowest
        if rise > STOP_RISE:
            return "stop"
        warn = rise > WARN_RISE and not self.warned
        self.warned = rise > WARN_RISE
        return "warn" if warn else None
