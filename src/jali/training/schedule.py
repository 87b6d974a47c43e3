"""What changes over a run: the learning rate and the density, as functions of the step. All spans are fractions."""

from dataclasses import dataclass
from typing import Literal

from jali.artefact import BadInput


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """Warm-up, decay, annealing of the density and the factor that couples them (section A.2, figure 11)."""

    steps: int
    """Optimizer steps of the whole run."""
    lr: float = 0.05
    """Peak learning rate, quoted at the final density: the sharkfin factor is 1 once annealing is over."""
    warmup: float = 0.01
    """Fraction of the steps over which the rate rises from 0."""
    decay: bool = True
    """Whether the rate falls linearly to 0 after the warm-up."""
    density: float = 1 / 32
    """Fraction of each matrix's weights alive at the end, in (0, 1]."""
    anneal: Literal["linear", "exponential", "none"] = "linear"
    """How the density falls from 1; `none` holds the final density from the first step."""
    anneal_start: float = 0.0
    """Fraction of the steps before annealing begins. The official script has .01."""
    anneal_stop: float = 0.5
    """Fraction of the steps after which the density is final."""
    sharkfin: bool = True
    """Whether the rate carries the factor sqrt(final density / density)."""

    def __post_init__(self) -> None:
        if self.steps < 1:
            raise BadInput(f"A run needs at least 1 step, got {self.steps}.")
        if not 0 < self.density <= 1:
            raise BadInput(f"density is a fraction of weights in (0, 1], got {self.density}.")
        if not 0 <= self.anneal_start <= self.anneal_stop <= 1:
            raise BadInput(
                f"Annealing runs between fractions in [0, 1], got {self.anneal_start} to {self.anneal_stop}."
            )
        if not self.lr > 0:
            raise BadInput(f"lr must be positive, got {self.lr}.")

    def density_at(self, step: int) -> float:
        """Density after the update of `step` (0 is the first)."""
        if self.anneal == "none":
            return self.density
        begin, end = self.anneal_start * self.steps, self.anneal_stop * self.steps
        if step + 1 >= end:
            return self.density
        progress = max(step + 1 - begin, 0.0) / (end - begin)
        if self.anneal == "exponential":
            return self.density**progress
        return 1 + (self.density - 1) * progress

    def lr_at(self, step: int) -> float:
        """Learning rate of the update of `step`."""
        warm = self.warmup * self.steps
        rate = self.lr * min((step + 1) / warm, 1.0) if warm >= 1 else self.lr
        if self.decay:
            rate = min(rate, self.lr * (self.steps - step) / max(self.steps - warm, 1.0))
        if self.sharkfin:
            rate *= (self.density / self.density_at(step)) ** 0.5
        return rate
