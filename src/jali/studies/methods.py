"""All pruning methods on one task: a circuit each, and one plot of loss against size."""

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from torch import Tensor

from jali import artefact
from jali.circuit import Circuit
from jali.models.model import LanguageModel
from jali.pruning.methods import METHODS
from jali.pruning.options import Pruning
from jali.pruning.prune import prune
from jali.studies.picture import save
from jali.tasks.task import Task


def compare(
    model: LanguageModel,
    task: Task,
    *,
    config: Pruning = Pruning(),
    target_loss: float = 0.15,
    excess_loss: float | None = None,
    text: Tensor | None = None,
    seed: int = 0,
    tell: Callable[[str], None] = lambda text: None,
    quiet: bool = True,
) -> Iterator[Circuit]:
    """Prunes a task by every method, and yields each circuit as it is found.

    Args:
        model: to prune.
        task: made with its tokenizer.
        config: options for all methods alike; its method is not looked at.
        target_loss: as `prune`.
        excess_loss: as `prune`.
        text: as `prune`.
        seed: of every method.
        tell: called as each method begins.
        quiet: no progress bars.
    """
    for name in METHODS:
        tell(f"Pruning {task.name} by {name}.")
        chosen = dataclasses.replace(config, method=name)
        options = {"target_loss": target_loss, "excess_loss": excess_loss, "text": text}
        yield prune(model, task, config=chosen, seed=seed, quiet=quiet, **options)


def draw(circuits: Iterable[Circuit], out: Path) -> Path:
    """Draws loss against size of circuits of one task: a line along each one's measured stages, a point at its end.

    Losses are those on validation pairs, in nats; sizes are nodes on the left and edges on the right.

    Args:
        circuits: at least one, each with its path.
        out: picture to write, such as `methods.svg`.

    Raises:
        BadInput: matplotlib is missing.
    """
    figure = artefact.require("plots", "matplotlib.figure")
    shown = list(circuits)
    picture = figure.Figure(figsize=(9.5, 4.2), layout="constrained")
    for axes, unit in zip(picture.subplots(1, 2, sharey=True), ("nodes", "edges"), strict=True):
        for circuit in shown:
            _line(axes, circuit, unit)
        for target in sorted({circuit.found["target_loss"] for circuit in shown}):
            axes.axhline(target, color="#888888", linestyle="--", linewidth=1)
        axes.set_xscale("log")
        axes.set_xlabel(unit)
        axes.spines[["top", "right"]].set_visible(False)
    picture.axes[0].set_ylabel("loss on validation pairs, nats")
    picture.axes[0].legend(frameon=False, fontsize="small")
    picture.suptitle(shown[0].task)
    return save(picture, out)


def _line(axes: Any, circuit: Circuit, unit: str) -> None:
    stages = [row for row in circuit.path if "validation_loss" in row]
    sizes = {"nodes": len(circuit.nodes), "edges": len(circuit.edges)}
    name = circuit.found["method"] + ("" if circuit.found["reached"] else " (misses the target)")
    (line,) = axes.plot(
        [max(row[unit], 1) for row in stages], [row["validation_loss"] for row in stages], alpha=0.5, linewidth=1
    )
    loss = circuit.found["losses"]["validation"]
    axes.plot([max(sizes[unit], 1)], [loss], "o", color=line.get_color(), label=name)
