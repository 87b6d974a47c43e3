"""What a circuit file says beside its nodes: losses, the path, the knee, how it was found."""

import dataclasses
import math
from collections.abc import Callable, Collection, Iterable
from typing import Any

from jali.circuit import Calibration, Edge, Node, Wiring
from jali.models.synapses import remembering, synapses
from jali.progress import Bar
from jali.pruning import bits, calibrate
from jali.pruning.measure import Meter
from jali.pruning.options import Pruning
from jali.pruning.stage import Stage
from jali.tasks.task import Task

_CALIBRATION_PAIRS = 128
_SIDE_PAIRS = 64
"""Validation pairs for the numbers beside the loss that is checked."""
_PATH_PAIRS, _PATH_ROWS = 32, 8
"""Validation pairs and stages for the numbers along the path."""


def account(
    meter: Meter, task: Task, path: list[Stage], config: Pruning, *, pairs: int, bar: Bar | None = None
) -> dict[str, Any]:
    """Returns fields of a circuit: measures the end of a path and a spread of its stages on validation pairs.

    The calibration is fitted on training pairs; `pairs` is how many of them stages tell their losses on. A bar, if
    given, has `steps(path)` in all.
    """
    tell = bar.advance if bar is not None else lambda: None
    final, few = path[-1], task.validation.first(_SIDE_PAIRS)
    losses, fitted = _losses(meter, task, final, config)
    tell()
    rows = _rows(meter, path, task, tell)
    described = bits.describe(meter, final.nodes, final.gone, few)
    tell()
    places = meter.wiring.sources if final.gone else meter.wiring.widths
    return {
        "ablation": config.ablation,
        "means": {site: mean.cpu() for site, mean in meter.means.items() if site in places},
        "calibration": fitted,
        "task": task.name,
        "model": meter.model.name,
        "model_digest": meter.model.digest,
        "path": tuple(rows),
        "found": {
            "method": config.method,
            "options": dataclasses.asdict(config),
            "losses": losses,
            "knee": knee(rows),
            "path_pairs": {
                "training": pairs,
                "validation": len(task.validation.first(_PATH_PAIRS)),
            },
            "bits": described,
            **sizes(meter.wiring, final.nodes, final.edges(meter.wiring)),
        },
    }


def sizes(wiring: Wiring, nodes: Collection[Node], edges: Iterable[Edge]) -> dict[str, int]:
    """Returns what counts of nodes and edges do not say of a model with a memory, or with passes of one block.

    `rolled_nodes` and `rolled_edges` count a neuron, channel or weight once for all passes it is in. `synapses` are
    pairs of a value channel and a key neuron of one head: entries of the memory that prompts write, no weights.
    """
    told: dict[str, int] = {}
    if wiring.repeated:
        told["rolled_nodes"] = len({wiring.rolled(node) for node in nodes})
        told["rolled_edges"] = len({(wiring.rolled(edge.source), wiring.rolled(edge.target)) for edge in edges})
    if remembering(wiring):
        told["synapses"] = len(synapses(wiring, nodes))
    return told


def steps(path: list[Stage]) -> int:
    """How far the bar of an account of a path moves."""
    return len(_measured(path)) + 2


def _losses(meter: Meter, task: Task, final: Stage, config: Pruning) -> tuple[dict[str, float | None], Calibration]:
    """Of a circuit, alone and in its model, and the calibration of its logits; None for what is no number.

    Under the norms of another run a memory of neurons may grow past all numbers, as its readings multiply.
    """
    alone, fitting, few = (
        meter.without(final.gone),
        task.train.first(_CALIBRATION_PAIRS),
        task.validation.first(_SIDE_PAIRS),
    )
    on_train, on_validation = alone.scored(final.nodes, fitting), alone.scored(final.nodes, task.validation)
    fitted = calibrate.fit(on_train, fitting)
    calibrated = calibrate.calibrated_losses(on_validation, task.validation, fitted)
    other = dataclasses.replace(alone, norms="frozen" if config.norms == "live" else "live")
    losses = {
        "train": on_train.loss,
        "validation": on_validation.loss,
        "validation_calibrated": float(calibrated.mean()),
        f"validation_norms_{other.norms}": other.scored(final.nodes, few).loss,
        "full_model": meter.score(None, few).loss,
        "empty_circuit": meter.scored((), few).loss,
        "without_circuit": meter.scored(final.nodes, few, keep=False).loss,
    }
    return {name: loss if math.isfinite(loss) else None for name, loss in losses.items()}, fitted


def _measured(path: list[Stage]) -> set[int]:
    """Places of the stages that are measured on validation pairs."""
    return {round(i * (len(path) - 1) / (_PATH_ROWS - 1)) for i in range(_PATH_ROWS)}


def _rows(meter: Meter, path: list[Stage], task: Task, tell: Callable[[], None]) -> list[dict[str, Any]]:
    """The path as written: size and loss at every stage; edges, validation loss and necessity at a spread of them."""
    measured, pairs, rows = _measured(path), task.validation.first(_PATH_PAIRS), []
    for i, stage in enumerate(path):
        row: dict[str, Any] = {"nodes": len(stage.nodes), "loss": stage.loss}
        row["dropped"] = [str(one) for one in stage.dropped if isinstance(one, Node)]
        if edges := [f"{one.source} -> {one.target}" for one in stage.dropped if isinstance(one, Edge)]:
            row["dropped_edges"] = edges
        if i in measured:
            row["edges"] = len(stage.edges(meter.wiring))
            row["validation_loss"] = meter.without(stage.gone).loss(stage.nodes, pairs)
            row["without"] = meter.scored(stage.nodes, pairs, keep=False).loss
            tell()
        rows.append(row)
    return rows


def knee(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The measured stage past which dropping nodes starts to cost: farthest below the line from first to last.

    Sizes are compared as logarithms; both axes run from 0 to 1 between the first and the last measured stage.
    """
    measured = [row for row in rows if "validation_loss" in row]
    sizes = [math.log(max(row["nodes"], 1)) for row in measured]
    losses = [row["validation_loss"] for row in measured]
    width, height = sizes[0] - sizes[-1] or 1.0, max(losses) - min(losses) or 1.0
    below = [(sizes[0] - s) / width - (x - min(losses)) / height for s, x in zip(sizes, losses, strict=True)]
    return {key: measured[below.index(max(below))][key] for key in ("nodes", "edges", "validation_loss", "without")}
