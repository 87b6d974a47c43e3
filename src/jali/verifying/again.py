"""Pruning once more, with the budget of a circuit's own search: for other seeds, other tasks and other models."""

from dataclasses import replace

import torch
from torch import Tensor

from jali import artefact
from jali.circuit import Node
from jali.models.transformer import Transformer
from jali.pruning.ablation import measure_means, task_means
from jali.pruning.measure import Meter, at_rest
from jali.pruning.prune import MARGIN, Pruning, find
from jali.tasks.task import Task
from jali.verifying.case import Case

_TARGET = 0.15


def target(case: Case) -> float:
    """The loss the circuit was pruned to, in nats; one of the same limit where that was the model's own and more."""
    found = case.circuit.found
    goal, excess = float(found.get("target_loss", _TARGET)), found.get("excess_loss")
    return goal if excess is None else (goal - (1 - MARGIN) * float(excess)) / MARGIN


def config(case: Case) -> Pruning:
    """The options the circuit was found with, or the default ones; nodes are filled with constants."""
    return replace(artefact.rebuilt(Pruning, case.circuit.found.get("options", {})), norms=case.meter.norms)


def nodes(case: Case, meter: Meter, task: Task, options: Pruning, seed: int) -> frozenset[Node]:
    """Returns what a search on a task's training pairs finds."""
    path, _ = find(meter, task.train, target(case), options, seed=seed, quiet=case.quiet)
    return path[-1].nodes


def meter_of(case: Case, model: Transformer) -> Meter:
    """The meter of another model of the same shape, with its own means where the circuit has means."""
    with torch.no_grad(), at_rest(model):
        means = _means(case, model) if case.circuit.means else {}
    wiring = model.wiring
    kept = {site: mean for site, mean in means.items() if site in wiring.widths}
    return replace(case.plain, model=model, wiring=wiring, means=kept)


def _means(case: Case, model: Transformer) -> dict[str, Tensor]:
    return task_means(model, case.task.train) if case.text is None else measure_means(model, case.text)
