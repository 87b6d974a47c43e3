"""All options of a pruning."""

from dataclasses import dataclass, field
from typing import Literal

from jali.artefact import BadInput
from jali.circuit import Ablation
from jali.pruning.attribute import Attribution
from jali.pruning.concrete import Concrete
from jali.pruning.eliminate import Elimination
from jali.pruning.fills import FILLS, Attack
from jali.pruning.learn import Learning
from jali.pruning.measure import Norms
from jali.pruning.objective import Passes, Unit

MethodName = Literal["eliminate", "learn", "attribute", "edges", "acdc", "hard-concrete"]


@dataclass(frozen=True, kw_only=True)
class EdgeChoice:
    """Of the method `edges`."""

    node_share: float = 0.6
    """Share of the way from the first losses to the limits that dropping nodes may go, in (0, 1]."""

    def __post_init__(self) -> None:
        if not 0 < self.node_share <= 1:
            raise BadInput(f"The share for nodes is in (0, 1], got {self.node_share}.")


@dataclass(frozen=True, kw_only=True)
class Acdc:
    """Of the method `acdc`."""

    thresholds: tuple[float, ...] = (0.01, 0.1, 1.0)
    """Shares of the limit that one edge may cost, one sweep after the other. The original has one sweep, at a fixed
    threshold."""
    pairs: int = 16
    """Pairs on which each edge is tried."""

    def __post_init__(self) -> None:
        if not self.thresholds or min(self.thresholds) <= 0 or self.pairs < 1:
            raise BadInput(f"ACDC has positive thresholds and at least 1 pair, got {self}.")


@dataclass(frozen=True, kw_only=True)
class Pruning:
    """All options of a pruning. A section is read by the methods that its docstring names."""

    method: MethodName = "eliminate"
    """`eliminate` (mask, then exact elimination), `learn` (mask, then bisection on k: the published one), `attribute`,
    `edges`, `acdc` or `hard-concrete`."""
    learning: Learning | None = None
    """The mask: all methods but `attribute`. None takes the method's own: for `learn` the published settings."""
    elimination: Elimination = field(default_factory=Elimination)
    """What is dropped exactly: `eliminate` and `edges`. Every method stays within bounds on `accept_pairs`."""
    attribution: Attribution = field(default_factory=Attribution)
    """The ranking of `attribute`."""
    edges: EdgeChoice = field(default_factory=EdgeChoice)
    """How `edges` divides what its limits leave."""
    acdc: Acdc = field(default_factory=Acdc)
    """The sweeps of `acdc`."""
    concrete: Concrete = field(default_factory=Concrete)
    """The gates of `hard-concrete`."""
    objective: Unit = "nodes"
    """What masks pay for and elimination saves: `nodes`, `edges` or `bits`."""
    tied: bool = False
    """Whether a query and its key stay or go together, as the authors would do it today."""
    passes: Passes = "each"
    """Of a block that is passed several times, as a BDH's is: whether a neuron has a mask in `each` pass, or one for
    all of them, `tied`, as one particle."""
    norms: Norms = "live"
    """Whether norms see what was ablated (`live`, the paper's) or are the unpruned model's (`frozen`)."""
    ablation: Ablation = "mean"
    """What fills a removed node: `mean` over text (the paper's), `zero`, `task-mean`, `resample`d from another prompt,
    or the mean in a part of the removed nodes alone, `stochastic` or `adversarial`."""
    attack: Attack = field(default_factory=Attack)
    """What an adversary may spend on each batch of prompts."""

    def __post_init__(self) -> None:
        if self.norms not in ("live", "frozen"):
            raise BadInput(f"Norms are 'live' or 'frozen', got {self.norms!r}.")
        if self.passes not in ("each", "tied"):
            raise BadInput(f"Passes are 'each' or 'tied', got {self.passes!r}.")
        if self.ablation not in FILLS:
            raise BadInput(f"Ablation is one of {', '.join(FILLS)}, got {self.ablation!r}.")
        if self.objective not in ("nodes", "edges", "bits"):
            raise BadInput(f"The objective is nodes, edges or bits, got {self.objective!r}.")
