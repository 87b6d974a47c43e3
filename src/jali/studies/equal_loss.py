"""Sparse against dense circuits at equal loss, on models that are trained already.

python -m jali.studies.equal_loss TOKENS OUT --sparse jali-python --dense runs/dense-16 runs/dense-32
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

from tyro.conf import Positional

from jali import artefact, kernels
from jali.artefact import BadInput
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.pruning.measure import at_rest
from jali.pruning.options import MethodName
from jali.pruning.prune import OWN_PAIRS, Pruning
from jali.studies import command
from jali.studies.frontier_cell import density, how, measure_cell
from jali.studies.frontier_tables import report, tables
from jali.studies.results_page import write_tables
from jali.studies.solved import solved
from jali.tasks.published import task
from jali.tasks.task import score

METHODS: tuple[MethodName, ...] = ("edges", "eliminate")
"""Nodes, then edges, on both sides, so that a dense circuit counts no edge that it can do without; and nodes alone,
every weight between them counted, as the paper counts."""


def compare(
    tokens: Annotated[Path, Positional],
    out: Annotated[Path, Positional],
    *,
    sparse: tuple[str, ...] = ("jali-python",),
    dense: tuple[str, ...],
    tasks: tuple[str, ...] = (),
    methods: tuple[MethodName, ...] = METHODS,
    target: float = 0.15,
    windows: int = 512,
    page: Path | None = None,
    seed: int = 0,
    quiet: bool = False,
) -> Path:
    """Prunes the tasks that all models do to the same target, and compares sizes at each sparse model's loss.

    Repeated, it goes on where it was; tables and plots are those of `jali frontier`.

    Args:
        tokens: validation text for the losses, made with the models' tokenizer.
        out: folder of circuits, numbers and tables.
        sparse: models as `jali.load` takes them.
        dense: at least two, whose losses lie on both sides of the sparse models'.
        tasks: to choose among; all published ones unless given.
        methods: how circuits are found; a row of the tables for each.
        target: halved two-way loss in nats.
        windows: of validation text for a loss.
        page: also write the tables between the marks of this page.
        seed: of the pruning.
        quiet: no progress bars.

    Raises:
        BadInput: there are fewer than two dense models, models of different tokenizers, or no task that all do to the
            target.
    """
    kernels.keep_memory()
    if len(dense) < 2:
        raise BadInput(f"Sizes at equal loss are read off between dense models; give at least two, got {len(dense)}.")
    models = [checkpoint.load(name) for name in (*sparse, *dense)]
    shared = _shared(models, tasks, target, quiet)
    cells: list[dict[str, Any]] = []
    with Bar("Pruning models", len(models), quiet=quiet) as bar:
        for model in models:
            found = [
                _cell(out, model, tokens, shared, target, Pruning(method=method), windows, seed, quiet)
                for method in methods
            ]
            cells.append({**found[0], "tasks": [row for cell in found for row in cell["tasks"]]})
            bar.advance(1, note=model.name)
    written = report(out, cells)
    if page is not None:
        told = artefact.read_json(out / "frontier.json", "frontier", 1)
        found = tables(len(cells), told["points"], told["ratios"], frozenset(told["left_out"]))
        write_tables(page, found, title="Sparse against dense")
    return written


def _cell(
    out: Path,
    model: LanguageModel,
    tokens: Path,
    tasks: tuple[str, ...],
    target: float,
    pruning: Pruning,
    windows: int,
    seed: int,
    quiet: bool,
) -> dict[str, Any]:
    """The numbers of one model and method: read where they stand there for the same tasks and options, or measured."""
    folder = out / "cells" / f"{Path(model.name).name}-{model.digest[7:15]}-{pruning.method}"
    if not _is_of(folder, tasks, target, how(pruning, windows, seed)):
        asked: dict[str, Any] = {"tasks": tasks, "targets": (target,), "pruning": pruning, "windows": windows}
        measure_cell(folder, tokens, model, _facts(model, folder.name), **asked, seed=seed, quiet=quiet)
    return artefact.read_json(folder / "cell.json", "cell", 1)


def _shared(models: Sequence[LanguageModel], tasks: Sequence[str], target: float, quiet: bool) -> tuple[str, ...]:
    """The tasks that every model does, with a loss of its own within the target on validation pairs, in order."""
    if len({model.tokenizer.to_str() for model in models if model.tokenizer is not None}) != 1:
        raise BadInput("The models have different tokenizers, so their losses and tasks cannot be compared.")
    shared = tuple(tasks)
    for i, model in enumerate(models):
        done = solved(model, of=shared, quiet=quiet) if shared or not i else []
        shared = tuple(row["name"] for row in done if _own(model, row["name"]) <= target)
    if not shared:
        raise BadInput("No task is done by all of these models to the target, so there is nothing to compare.")
    return shared


def _own(model: LanguageModel, name: str) -> float:
    assert model.tokenizer is not None
    with at_rest(model):
        return score(model, task(name, model.tokenizer).validation.first(OWN_PAIRS)).loss


def _facts(model: LanguageModel, name: str) -> dict[str, Any]:
    config = model.config
    cell = {"width": config.d_model, "density": density(model), "fraction": config.afrac, "seed": 0}
    return {"cell": cell, "name": name}


def _is_of(folder: Path, tasks: Sequence[str], target: float, asked: dict[str, Any]) -> bool:
    """Whether a cell is done, for the same tasks, target and options; which model it is of is in its name."""
    if not (folder / "cell.json").exists():
        return False
    cell = artefact.read_json(folder / "cell.json", "cell", 1)
    rows, held = cell["tasks"], cell.get("how")
    return artefact.digest(held) == artefact.digest(asked) and [(row["task"], row["target"]) for row in rows] == [
        (name, target) for name in tasks
    ]


if __name__ == "__main__":
    command.run(compare)
