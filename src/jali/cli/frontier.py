"""`jali frontier`: a grid of models and their circuits, on one machine or many."""

from pathlib import Path
from typing import Annotated

from tyro.conf import Positional, arg

from jali.artefact import BadInput, NotReached
from jali.cli.arguments import Always, Runtime
from jali.cli.output import hint
from jali.studies.frontier import Grid, frontier, tables

EXAMPLES = (
    "jali frontier tokens --out grid --config grid.toml",
    "jali frontier tokens --out grid --widths 64 128 --densities 0.125 0.03125 --steps 1000",
    "jali frontier --out grid --tables-only",
)


def run(
    tokens: Annotated[
        Path | None,
        Positional,
        arg(metavar="TOKENS", help="a folder made by `jali tokenize`; not read for tables only"),
    ] = None,
    *,
    out: Annotated[Path, arg(metavar="FOLDER", help="the grid's folder; processes that share it share the work")],
    grid: Annotated[Grid, arg(name="")] = Grid(),
    tables_only: bool = False,
    runtime: Always = Runtime(),
) -> Path:
    """Trains a grid of sparse and dense models, prunes every task of each, and writes tables and plots.

    Each cell is claimed by a lock file: start the same command on other machines that see the folder, and they share
    the work. Interrupted or killed, it goes on where it was. Exit code 3 where cells are left to others.

    Args:
        tables_only: write tables and plots of what is done of the folder's grid, and do no cell.
    """
    if tables_only:
        page, done, of = tables(out)
        hint(f"{done} of {of} cells are done; the tables hold these.", quiet=runtime.quiet)
        return page
    if tokens is None:
        raise BadInput("Cells are trained on tokens; name a folder made by `jali tokenize`, or ask for --tables-only.")
    page, done, of = frontier(tokens, out, grid, quiet=runtime.quiet)
    if done < of:
        raise NotReached(f"{done} of {of} cells are done; the tables hold these. Others may be at work.", page)
    return page
