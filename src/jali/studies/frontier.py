"""The frontier of loss against circuit size: a grid of models, each a cell that any machine can take.

After section 3.1 and figures 2, 3, 10, 31, 32 and 33 of arXiv 2511.13653.
"""

import dataclasses
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jali import artefact
from jali.artefact import BadInput
from jali.corpora.shards import Tokens
from jali.pruning.eliminate import Elimination
from jali.pruning.options import Pruning
from jali.pruning.prune import resolved
from jali.studies.frontier_cell import fill_cell
from jali.studies.frontier_tables import report
from jali.tasks.published import names
from jali.training.train import Training, recommended

SCHEMA = 1
_BEAT, _STALE = 30.0, 600.0
"""Seconds between two signs of life of who holds a cell, and after which one without any is free."""


@dataclass(frozen=True, kw_only=True)
class Grid:
    """What is trained and pruned. Every combination of width, density and activation fraction is a cell."""

    widths: tuple[int, ...] = (64, 128, 256)
    """Channels of the stream of sparse models; multiples of 16."""
    densities: tuple[float, ...] = (1 / 8, 1 / 16, 1 / 32)
    """Fractions of weights alive, in (0, 1]."""
    fractions: tuple[float, ...] = (0.25,)
    """Activation fractions, in (0, 1]."""
    dense_widths: tuple[int, ...] = (16, 32, 64, 128)
    """Channels of dense models; at least two, as their circuits are read off at the sparse models' losses."""
    seeds: int = 1
    """Runs of each cell."""
    middle_seeds: int = 5
    """Runs of the cell in the middle of all lists; more than `seeds`, they tell how far seeds differ."""
    n_layer: int = 3
    """Blocks of every model."""
    context: int = 256
    """Tokens of a window."""
    steps: int = 2000
    """Updates of each run; with 16 windows of 256 tokens, 2,000 are 8.2 million tokens."""
    batch: int = 16
    """Windows of each update."""
    tasks: tuple[str, ...] = field(default_factory=names)
    """Names of tasks."""
    targets: tuple[float, ...] = (0.15,)
    """Halved two-way losses in nats that circuits are to reach; the first one is what tables compare."""
    windows: int = 64
    """Windows of validation text on which losses and activations are measured."""
    pruning: Pruning = field(default_factory=lambda: Pruning(method="edges", elimination=Elimination(certain=False)))
    """How circuits are found: nodes, then edges, as dense circuits have edges that they can do without. The
    last round, which refuses only what is certain, is left out: it runs most pairs once more for every edge left."""

    def __post_init__(self) -> None:
        if not (self.widths and self.densities and self.fractions and self.tasks and self.targets):
            raise BadInput("A grid needs at least one width, density, activation fraction, task and target.")
        if len(self.dense_widths) < 2:
            raise BadInput(f"A grid needs two dense widths at least to read off equal losses, got {self.dense_widths}.")
        if min(self.seeds, self.middle_seeds, self.windows) < 1:
            raise BadInput("A grid needs at least 1 seed and 1 window.")


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One model of a grid."""

    width: int
    density: float
    """1 for dense models."""
    fraction: float | None
    """None for dense models, which have no AbsTopK."""
    seed: int

    @property
    def name(self) -> str:
        """Of its folder."""
        kind = "dense" if self.fraction is None else f"density{self.density:.5g}-fraction{self.fraction:.4g}"
        return f"width{self.width}-{kind}-seed{self.seed}"


def cells(grid: Grid) -> tuple[Cell, ...]:
    """Returns the cells of a grid: those in its middle first, then seed by seed."""
    middle = tuple(values[len(values) // 2] for values in (grid.widths, grid.densities, grid.fractions))
    found = []
    for seed in range(max(grid.seeds, grid.middle_seeds)):
        combinations = [(w, d, f) for w in grid.widths for d in grid.densities for f in grid.fractions]
        found += [
            Cell(width=w, density=d, fraction=f, seed=seed)
            for w, d, f in combinations
            if seed < (grid.middle_seeds if (w, d, f) == middle else grid.seeds)
        ]
        if seed < grid.seeds:
            found += [Cell(width=width, density=1.0, fraction=None, seed=seed) for width in grid.dense_widths]
    return tuple(found)


def training(grid: Grid, cell: Cell, vocab_size: int) -> Training:
    """Returns how the model of a cell is trained: as the presets are, at its shape and length."""
    base = recommended("tiny" if cell.fraction is not None else "tiny-dense")
    shape: dict[str, Any] = {
        "d_model": cell.width,
        "n_layer": grid.n_layer,
        "context": grid.context,
        "vocab_size": vocab_size,
    }
    model = dataclasses.replace(base.model, **shape, afrac=cell.fraction)
    schedule = dataclasses.replace(base.loop.schedule, steps=grid.steps, density=cell.density)
    loop = dataclasses.replace(base.loop, schedule=schedule, batch=grid.batch)
    return dataclasses.replace(base, model=model, loop=loop, seed=cell.seed)


def frontier(tokens: Path, out: Path, grid: Grid = Grid(), *, quiet: bool = True) -> tuple[Path, int, int]:
    """Does every cell that nobody does, then writes tables and plots of all that are done.

    Each cell is claimed by a lock file, so that any number of processes and machines that share the folder work on one
    grid; one that died frees its cell after ten minutes, and who takes it goes on where it was. What is done is
    skipped.

    Args:
        tokens: folder made by `jali tokenize`.
        out: folder of the grid.
        grid: what is done.
        quiet: no progress.

    Returns:
        As `tables`.

    Raises:
        BadInput: the folder holds another grid, or the tokens or options are of no use.
    """
    Tokens(tokens)  # Before anything is written.
    _open(out, grid)
    for cell in cells(grid):
        folder = out / "cells" / cell.name
        if done(folder):
            continue
        with claimed(folder) as mine:
            if mine and not done(folder):
                _fill(folder, tokens, cell, grid, quiet)
    return tables(out)


def tables(out: Path) -> tuple[Path, int, int]:
    """Writes tables and plots of the cells of a folder's grid that are done.

    Returns:
        The page with the tables, and how many cells of how many are done.

    Raises:
        BadInput: there is no grid.
    """
    if not (out / "grid.json").exists():
        raise BadInput(f"There is no grid in {out}; leave out --tables-only to begin one.")
    todo = [out / "cells" / cell.name for cell in cells(_stored(out))]
    finished = [folder for folder in todo if done(folder)]
    return report(out, [artefact.read_json(folder / "cell.json") for folder in finished]), len(finished), len(todo)


def _fill(folder: Path, tokens: Path, cell: Cell, grid: Grid, quiet: bool) -> None:
    config, facts = (
        training(grid, cell, Tokens(tokens).vocab_size),
        {"cell": dataclasses.asdict(cell), "name": cell.name},
    )
    options: dict[str, Any] = {
        "tasks": grid.tasks,
        "targets": grid.targets,
        "pruning": grid.pruning,
        "windows": grid.windows,
    }
    fill_cell(folder, tokens, config, facts, **options, quiet=quiet)


def _open(out: Path, grid: Grid) -> None:
    """Writes which grid a folder is of, or sees that it is of this one."""
    path = out / "grid.json"
    grid = dataclasses.replace(grid, pruning=resolved(grid.pruning))  # Defaults may be others when it goes on.
    if not path.exists():
        document = {"schema": SCHEMA, "kind": "grid", "grid": dataclasses.asdict(grid), "made_by": artefact.made_by()}
        artefact.write_json(path, document)
    if _stored(out) != grid:
        raise BadInput(f"{out} holds a grid with other options, in its grid.json; give the same, or another --out.")


def _stored(out: Path) -> Grid:
    grid = artefact.rebuilt(Grid, artefact.read_json(out / "grid.json", "grid", SCHEMA)["grid"])
    return dataclasses.replace(grid, pruning=resolved(grid.pruning))


def done(folder: Path) -> bool:
    """Whether a cell is finished."""
    return (folder / "cell.json").exists()


@contextmanager
def claimed(folder: Path) -> Iterator[bool]:
    """Claims a cell while the block runs; False where somebody who is alive holds it."""
    lock = folder / "lock"
    folder.mkdir(parents=True, exist_ok=True)
    if _is_stale(lock):
        lock.unlink(missing_ok=True)
    try:
        handle = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except FileExistsError:
        yield False
        return
    with os.fdopen(handle, "w") as file:
        file.write(f"{socket.gethostname()} {os.getpid()}\n")
    stop = threading.Event()
    thread = threading.Thread(target=_beat, args=(lock, stop), daemon=True)
    thread.start()
    try:
        yield True
    finally:
        stop.set()
        thread.join()
        lock.unlink(missing_ok=True)


def _is_stale(lock: Path) -> bool:
    try:
        return time.time() - lock.stat().st_mtime > _STALE
    except FileNotFoundError:
        return False


def _beat(lock: Path, stop: threading.Event) -> None:
    while not stop.wait(_BEAT):
        lock.touch()
