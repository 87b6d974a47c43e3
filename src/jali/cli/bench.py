"""`jali bench`: how fast jali is on this machine."""

from pathlib import Path
from typing import Annotated

from tyro.conf import arg

from jali.cli.arguments import Always, Runtime
from jali.cli.output import Table
from jali.studies.bench import Bench, bench
from jali.studies.bench_tables import shown, title, write

EXAMPLES = (
    "jali bench --threads 1",
    "jali bench --threads 1 --operations step --sizes 256x4 --densities 0.0625 0.015625",
    "jali bench --threads 1 --operations circuit --circuits quotes.circuit.json",
    "jali bench --threads 1 --json > rows.jsonl",
    "jali bench --threads 1 --out speed",
)


def run(
    *,
    bench_: Annotated[Bench, arg(name="")] = Bench(),
    out: Annotated[
        Path | None, arg(metavar="FOLDER", help="where to write rows, table and plots; nowhere unless given")
    ] = None,
    runtime: Always = Runtime(),
) -> Table | Path:
    """Times jali's operations beside plain PyTorch, a dense model of the same shape, and what this machine allows.

    Processor time, the least of several rounds in which all ways take turns. With one thread the ratios are those of
    docs/results/speed.md. All defaults together take some minutes.
    """
    report = bench(bench_, quiet=runtime.quiet)
    if out is not None:
        return write(report, out)
    return Table(title(report), report["rows"] if runtime.json else shown(report["rows"]))
