"""Pruning once more, with the budget of a circuit's own search: for other seeds, other tasks and other models."""

from dataclasses import replace

import torch
from torch import Tensor

from jali import artefact
from jali.circuit import Node
from jali.models.model import LanguageModel
from jali.pruning.ablation import measure_means, task_means
from jali.pruning.measure import Meter, at_rest
from jali.pruning.prune import MARGIN, Pruning, find
from jali.tasks.task import Task
from jali.verifying.case import Case
from jali.verifying.thresholds import SUFFICIENT_LOSS

_TARGET = 0.15


def target(case: Case) -> float:
    """The loss the circuit was to reach, in nats."""
    return float(case.circuit.found.get("target_loss", _TARGET))


def limit(case: Case) -> float:
    """The loss its search stayed within on training pairs, in nats; of a circuit that does not say, the usual one."""
    return float(case.circuit.found.get("limit", MARGIN * target(case)))


def bar(case: Case) -> float:
    """The loss up to which a circuit does its task here: .2 nats, or the target of this one where that is more."""
    return max(SUFFICIENT_LOSS, target(case))


def config(case: Case) -> Pruning:
    """The options the circuit was found with, or the default ones; nodes are filled with constants."""
    return replace(artefact.rebuilt(Pruning, case.circuit.found.get("options", {})), norms=case.meter.norms)


def nodes(case: Case, meter: Meter, task: Task, options: Pruning, seed: int) -> frozenset[Node]:
    """Returns what a search on a task's training pairs finds."""
    path, _ = find(meter, task.train, limit(case), options, seed=seed, quiet=case.quiet)
    return path[-1].nodes


def meter_of(case: Case, model: LanguageModel) -> Meter:
    """The meter of another model of the same shape, with its own means where the circuit has means."""
    with torch.no_grad(), at_rest(model):
        means = _means(case, model) if case.circuit.means else {}
    wiring = model.wiring
    kept = {site: mean for site, mean in means.items() if site in wiring.widths}
    return replace(case.plain, model=model, wiring=wiring, means=kept)


def _means(case: Case, model: LanguageModel) -> dict[str, Tensor]:
    if case.text is None or case.circuit.ablation == "task-mean":
        return task_means(model, case.task.train)
    return measure_means(model, case.text)
