"""From a model and a task to a circuit: one of several methods, and an honest account of what it found."""

import dataclasses
import math

from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.models.transformer import Transformer
from jali.pruning.ablation import node_means
from jali.pruning.account import account
from jali.pruning.fills import FILLS, Stock
from jali.pruning.measure import Meter, at_rest
from jali.pruning.methods import METHODS, Search
from jali.pruning.options import Pruning
from jali.pruning.stage import Stage
from jali.tasks.task import Pairs, Task

MARGIN = 0.3
"""Searches stop at this share of the way from the model's own loss to the target, on training pairs, so that fresh
pairs stay under the target. Set on one model and task, where templates of validation lost about three times as much
(docs/results/shipped-model.md)."""
_OWN_PAIRS = 128
"""Training pairs on which the model's own loss is measured."""


def prune(
    model: Transformer,
    task: Task,
    *,
    target_loss: float = 0.15,
    excess_loss: float | None = None,
    config: Pruning = Pruning(),
    text: Tensor | None = None,
    seed: int = 0,
    quiet: bool = True,
) -> Circuit:
    """Finds a circuit that does the task alone at a target loss, all other nodes filled as the ablation says.

    The method sees training pairs only. The loss is checked once on validation pairs: the circuit says in
    `found["reached"]` whether the target holds there. Ctrl-C gives the best so far, with `found["interrupted"]`.

    Args:
        model: to prune; left as it is.
        task: made with the model's tokenizer.
        target_loss: halved two-way loss in nats, uncalibrated; chance is ln 2.
        excess_loss: where given, the target is the model's own loss plus this instead.
        config: the method and all options.
        text: windows of tokens (N, T) to take node means over; the model's own text at hand where None.
        seed: of everything random.
        quiet: no progress bars.

    Returns:
        The circuit, with its whole path of size, loss and necessity.

    Raises:
        BadInput: the target is not positive or below the model's own loss, the model gives no finite loss, there is no
            such method, or no text for means is at hand.
    """
    wanted = target_loss if excess_loss is None else excess_loss
    if not (wanted > 0 and math.isfinite(wanted)):
        raise BadInput(f"A target loss is positive, in nats (chance is .693), got {wanted}.")
    config = resolved(config)
    with at_rest(model):
        meter = _meter(model, task, config, text, seed, quiet)
        own = {name: meter.score(None, getattr(task, name).first(_OWN_PAIRS)).loss for name in ("train", "validation")}
        targets = {name: target_loss if excess_loss is None else loss + excess_loss for name, loss in own.items()}
        _check_target(model, task, targets["train"], own["train"])
        path, interrupted = find(meter, task.train, targets["train"], config, seed=seed, quiet=quiet)
        facts = account(meter, task, path, config)
        target = targets["validation"]
        facts["found"] |= {
            "target_loss": target,
            "excess_loss": excess_loss,
            "reached": facts["found"]["losses"]["validation"] <= target,
            "seed": seed,
            "interrupted": interrupted,
        }
        return meter.wiring.circuit(path[-1].nodes, without=path[-1].gone, **facts)


def resolved(config: Pruning) -> Pruning:
    """Returns the options with the method's own where none are given.

    Raises:
        BadInput: there is no such method.
    """
    if config.method not in METHODS:
        raise BadInput(f"There is no method {config.method!r}; there are {', '.join(METHODS)}.")
    return dataclasses.replace(config, learning=config.learning or METHODS[config.method].learning)


def find(
    meter: Meter, pairs: Pairs, target: float, config: Pruning, *, seed: int = 0, quiet: bool = True
) -> tuple[list[Stage], bool]:
    """Searches on these pairs alone: the path from large to small, and whether Ctrl-C ended it.

    The margin is taken off the target here.

    Raises:
        KeyboardInterrupt: Ctrl-C before there is any circuit.
    """
    own = meter.scored((), pairs.first(_OWN_PAIRS), keep=False).loss
    limit = min(own, target) + MARGIN * max(target - own, 0.0)
    config = resolved(config)
    search = Search(meter=meter, pairs=pairs, limit=limit, config=config, seed=seed, quiet=quiet)
    try:
        METHODS[config.method].run(search)
    except KeyboardInterrupt:
        if not search.path:
            raise
        return search.path, True
    return search.path, False


def _meter(model: Transformer, task: Task, config: Pruning, text: Tensor | None, seed: int, quiet: bool) -> Meter:
    means = {} if config.ablation == "zero" else node_means(model, text, quiet=quiet)
    stock = Stock(model=model, means=means, pairs=task.train, attack=config.attack, seed=seed)
    fill = FILLS[config.ablation](stock)
    return Meter(model=model, wiring=model.wiring, means=fill.values, fill=fill, norms=config.norms)


def _check_target(model: Transformer, task: Task, target: float, own: float) -> None:
    if not math.isfinite(own):
        raise BadInput(f"Model {model.name!r} gives no finite loss on {task.name}; its weights are damaged.")
    if target < own:
        raise BadInput(
            f"The target of {target:g} nats is below the loss of model {model.name!r} itself on {task.name}, "
            f"{own:.3g}; ask for a larger target, or for an excess over the model's own loss (--excess-loss .02)."
        )
