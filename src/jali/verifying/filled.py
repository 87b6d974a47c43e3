"""Claims: the circuit alone does the task whatever fills the nodes outside it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Ablation
from jali.pruning.ablation import node_means
from jali.pruning.fills import FILLS, Attack, Stock
from jali.tasks.task import Pairs, Score
from jali.verifying import rows
from jali.verifying.case import Case, first
from jali.verifying.report import Claim
from jali.verifying.thresholds import (
    ADVERSARIAL_LOSS,
    ADVERSARY_RESTARTS,
    ADVERSARY_STEPS,
    FILLED_LOSS,
    FRESH_DRAWS,
    NODE_PAIRS,
    SIDE_PAIRS,
)


@dataclass(frozen=True, kw_only=True)
class Filling:
    """One way to fill the nodes outside a circuit, and what the circuit has to reach under it."""

    ablation: Ablation
    says: str
    """What stands in, as the statement says it."""
    limit: float = FILLED_LOSS
    pairs: int = SIDE_PAIRS
    draws: int = 1


FILLINGS = (
    Filling(ablation="zero", says="are zero"),
    Filling(ablation="mean", says="have their mean over text"),
    Filling(ablation="resample", says="have their values on another prompt", draws=FRESH_DRAWS),
    Filling(ablation="stochastic", says="are removed in random part", draws=FRESH_DRAWS),
    Filling(
        ablation="adversarial",
        says="are removed in the part that harms it most",
        limit=ADVERSARIAL_LOSS,
        pairs=NODE_PAIRS,
    ),
)


def claims(case: Case) -> Iterator[Claim]:
    """Yields a claim for each filling; with no means and no text, those that need means are not run."""
    means = _means(case)
    for filling in FILLINGS:
        name = f"sufficient_{filling.ablation}"
        statement = f"Where the nodes outside {filling.says}, the circuit has a loss of at most {filling.limit} nats."
        if means is None and filling.ablation != "zero":
            yield Claim(name=name, statement=statement, passed=None, not_run="there is no text to take node means over")
        else:
            yield _claim(case, filling, means or {}, name, statement)


def _claim(case: Case, filling: Filling, means: Mapping[str, Tensor], name: str, statement: str) -> Claim:
    pairs = case.heldout.first(filling.pairs)
    scores = _scores(case, filling, means, pairs)
    losses = torch.stack([score.losses for score in scores]).mean(0)
    calibrated = [fitted for score in scores if (fitted := case.calibrated(score, pairs)) is not None]
    found = [rows.mean(f"circuit alone, {filling.ablation}, loss", losses, pairs, "nats")]
    if calibrated:
        mean = torch.stack(calibrated).mean(0)
        found.append(rows.mean(f"circuit alone, {filling.ablation}, calibrated, loss", mean, pairs, "nats"))
    return Claim(name=name, statement=statement, passed=found[0].number.value <= filling.limit, rows=tuple(found))


def _scores(case: Case, filling: Filling, means: Mapping[str, Tensor], pairs: Pairs) -> list[Score]:
    """Of the circuit alone, one for each draw."""
    if filling.ablation == case.circuit.ablation and filling.ablation in ("zero", "mean"):
        return [first(case.alone, pairs)]
    attack = Attack(steps=ADVERSARY_STEPS, restarts=ADVERSARY_RESTARTS)
    stock = Stock(model=case.meter.model, means=means, pairs=case.task.train, attack=attack, seed=case.seed)
    fill = FILLS[filling.ablation](stock)
    meters = [replace(case.meter, means=fill.values, fill=fill.at(step)) for step in range(filling.draws)]
    return [meter.scored(case.circuit.nodes, pairs) for meter in meters]


def _means(case: Case) -> Mapping[str, Tensor] | None:
    """Node means over text: the circuit's, or else the model's; None where there is no text to take them over."""
    if case.circuit.means and case.circuit.ablation != "task-mean":
        return case.circuit.means
    try:
        return node_means(case.meter.model, case.text, quiet=case.quiet)
    except BadInput:
        return None
