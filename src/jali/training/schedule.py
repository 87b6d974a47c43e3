"""What changes over a run: the learning rate and the density, as functions of the step. All spans are fractions."""

import math
from dataclasses import dataclass
from typing import Literal

from jali.artefact import BadInput
from jali.training.choices import check_choices


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
    anneal: Literal["linear", "exponential", "power", "none"] = "linear"
    """How the density falls from 1. `exponential`: its logarithm falls by the same in every step. `power`: by the same
    whenever the step doubles (the script's power_law). `none` holds the final density from the first step."""
    anneal_exponent: float = 1.0
    """Of `linear` (the script's exponent): the share of the way that is left is raised to it; 1 is a straight line."""
    anneal_start: float = 0.0
    """Fraction of the steps before annealing begins. The official script has .01."""
    anneal_stop: float = 0.5
    """Fraction of the steps after which the density is final."""
    embedding_factor: float = 1.0
    """Embedding, unembedding, learned positions and cut biases end at this times the density of all other matrices, at
    most 1. The script has d_model / 256."""
    embedding_anneal: Literal["along", "late"] = "along"
    """`along`: their density falls in proportion with that of the others. `late`: it is this factor times that of the
    others, at most 1, so they are cut late and fast (the paper's runs, which call it a bug of little effect)."""
    sharkfin: bool = True
    """Whether the rate carries the factor sqrt(final density / density)."""

    def __post_init__(self) -> None:
        check_choices(self)
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
        if not 0 <= self.warmup <= 1:
            raise BadInput(f"warmup is a fraction of the steps in [0, 1], got {self.warmup}.")
        if not 0 < self.anneal_exponent < math.inf or (self.anneal_exponent != 1 and self.anneal != "linear"):
            raise BadInput(
                f"anneal_exponent is a positive number for anneal 'linear' alone, got {self.anneal_exponent} for "
                f"{self.anneal!r}."
            )
        if not 1 <= self.embedding_factor < math.inf:
            raise BadInput(f"embedding_factor is a number from 1 up, got {self.embedding_factor}.")

    def density_at(self, step: int) -> float:
        """Density after the update of `step` (0 is the first)."""
        begin, end, done = self.anneal_start * self.steps, self.anneal_stop * self.steps, step + 1
        if self.anneal == "none" or done >= end:
            return self.density
        if done <= begin:
            return 1.0
        if self.anneal == "power":  # From step 1 at the earliest: there is no logarithm of 0.
            return self.density ** (math.log(done / max(begin, 1.0)) / math.log(end / max(begin, 1.0)))
        progress = (done - begin) / (end - begin)
        if self.anneal == "exponential":
            return self.density**progress
        if self.anneal_exponent != 1:
            progress = 1 - (1 - progress) ** self.anneal_exponent
        return 1 + (self.density - 1) * progress

    def embedding_density_at(self, step: int) -> float:
        """Density of embedding, unembedding, learned positions and cut biases after the update of `step`."""
        density = self.density_at(step)
        if self.embedding_anneal == "late" or density >= 1:
            return min(self.embedding_factor * density, 1.0)
        more = min(self.embedding_factor * self.density, 1.0) - self.density
        return density + more * (1 - density) / (1 - self.density)

    def lr_at(self, step: int) -> float:
        """Learning rate of the update of `step`."""
        warm = self.warmup * self.steps
        rate = self.lr * min((step + 1) / warm, 1.0) if warm >= 1 else self.lr
        if self.decay:
            rate = min(rate, self.lr * (self.steps - step) / max(self.steps - warm, 1.0))
        if self.sharkfin:
            rate *= (self.density / self.density_at(step)) ** 0.5
        return rate
