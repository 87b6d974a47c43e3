"""Gradients by rows against exact ones: the same runs both ways, their losses and the sizes of their circuits.

python -m jali.studies.rows TOKENS OUT --page docs/results/rows.md
"""

import dataclasses
import math
import statistics
from pathlib import Path
from typing import Annotated, Any

from tyro.conf import Positional

from jali import artefact, kernels
from jali.corpora.shards import Tokens
from jali.studies import card, command
from jali.studies.frontier import Cell, Grid, claimed, done, training
from jali.studies.frontier_cell import fill_cell
from jali.studies.results_page import write_tables

RULES = ("exact", "rows")


def compare(
    tokens: Annotated[Path, Positional],
    out: Annotated[Path, Positional],
    *,
    widths: tuple[int, ...] = (64, 128),
    density: float = 1 / 16,
    seeds: int = 3,
    steps: int = 2000,
    tasks: tuple[str, ...] = ("var_if", "while_return_true", "indent_for"),
    tables_only: bool = False,
    page: Path | None = None,
    quiet: bool = False,
) -> Path:
    """Trains and prunes as `jali frontier` does, once with each rule; repeated, it goes on where it was.

    Several processes that see the folder share the work. A task that a model does not do has no circuit.

    Args:
        tokens: folder made by `jali tokenize`.
        out: folder of cells.
        widths: of the models.
        density: of all.
        seeds: of each width, from 0.
        steps: of training, batches of 16 windows.
        tasks: whose circuits are counted.
        tables_only: trains and prunes nothing more.
        page: also write the tables between the marks of this page.
        quiet: no progress bars.
    """
    kernels.keep_memory()
    grid = Grid(widths=widths, densities=(density,), seeds=seeds, middle_seeds=seeds, steps=steps, tasks=tasks)
    for width in widths:
        for seed in range(seeds):
            for rule in RULES if not tables_only else ():
                _fill(tokens, out, grid, Cell(width=width, density=density, fraction=0.25, seed=seed), rule, quiet)
    cells = [artefact.read_json(path, "cell", 1) for path in sorted(out.glob("*/cell.json"))]
    if page is not None:
        write_tables(page, tables(cells), title="Gradients by rows")
    return out


def _fill(tokens: Path, out: Path, grid: Grid, cell: Cell, rule: str, quiet: bool) -> None:
    folder = out / f"{cell.name}-{rule}"
    if done(folder):
        return
    config = training(grid, cell, Tokens(tokens).vocab_size)
    optim = dataclasses.replace(config.loop.optim, weight_gradient=rule)
    config = dataclasses.replace(config, loop=dataclasses.replace(config.loop, optim=optim))
    facts = {"cell": {**dataclasses.asdict(cell), "rule": rule, "steps": grid.steps}, "name": folder.name}
    options: dict[str, Any] = {"tasks": grid.tasks, "targets": grid.targets, "windows": grid.windows}
    with claimed(folder) as mine:
        if mine and not done(folder):
            fill_cell(folder, tokens, config, facts, **options, pruning=grid.pruning, quiet=quiet)


def tables(cells: list[dict[str, Any]]) -> str:
    """Losses and sizes of every run, and for each width the difference of the two rules beside the spread of seeds."""
    tasks = sorted({row["task"] for cell in cells for row in cell["tasks"]})
    head = ["width", "seed", "gradient", "loss, nats", *(f"`{name}`, edges" for name in tasks)]
    rows = [[*_of(cell), f"{cell['loss']:.4f}", *(_size(cell, name) for name in tasks)] for cell in cells]
    rows.sort(key=lambda row: (int(row[0]), int(row[1]), row[2]))
    parts = [card.table(head, rows)]
    told = [_difference(cells, width) for width in sorted({cell["cell"]["width"] for cell in cells})]
    head = ["width", "pairs of runs", "rows − exact, nats", "spread of exact over seeds", "edges, rows / exact"]
    parts.append(card.table(head, [row for row in told if row is not None]))
    return "\n\n".join(parts)


def _of(cell: dict[str, Any]) -> list[str]:
    return [str(cell["cell"]["width"]), str(cell["cell"]["seed"]), cell["cell"]["rule"]]


def _edges(cell: dict[str, Any], name: str) -> int | None:
    return next((row["edges"] for row in cell["tasks"] if row["task"] == name and row["reached"]), None)


def _size(cell: dict[str, Any], name: str) -> str:
    found = _edges(cell, name)
    return "—" if found is None else str(found)


def _difference(cells: list[dict[str, Any]], width: int) -> list[str] | None:
    """A row about one width; None where no seed has been run both ways."""
    by = {(c["cell"]["seed"], c["cell"]["rule"]): c for c in cells if c["cell"]["width"] == width}
    pairs = [(by[seed, "exact"], by[seed, "rows"]) for seed, rule in by if rule == "exact" and (seed, "rows") in by]
    if not pairs:
        return None
    gaps = [rows["loss"] - exact["loss"] for exact, rows in pairs]
    losses = [exact["loss"] for exact, _ in pairs]
    spread = f"± {statistics.stdev(losses):.4f}" if len(losses) > 1 else "—"
    mean = f"{statistics.mean(gaps):+.4f} ({min(gaps):+.4f} to {max(gaps):+.4f})"
    ratios = [
        math.log(more / less)
        for exact, rows in pairs
        for row in exact["tasks"]
        if (less := _edges(exact, row["task"])) and (more := _edges(rows, row["task"]))
    ]
    size = f"{math.exp(statistics.mean(ratios)):.2f} ({len(ratios)} circuits)" if ratios else "—"
    return [str(width), str(len(pairs)), mean, spread, size]


if __name__ == "__main__":
    command.run(compare)
