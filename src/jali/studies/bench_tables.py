"""Tables and plots of `jali bench`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jali import artefact
from jali.studies.card import table
from jali.studies.picture import save

STEP = "training step"
_COLUMNS = {"jali": "jali", "reference, float32": "reference, float32", "dense twin": "dense twin"}


def title(report: dict[str, Any]) -> str:
    """The line above a table: which machine, and what it does at best."""
    at, best = report["machine"], report["rates"]
    return (
        f"{at['processor']}, {at['threads']} thread{'s' if at['threads'] > 1 else ''}, kernels {at['kernels']}, "
        f"{best['GFLOP/s, best']:.0f} GFLOP and {best['GB/s']:.0f} GB a second; {report['tokens']:,} tokens a step, "
        f"weights after {report['trained steps']} steps (memory: none); seconds are of processor time"
    )


def shown(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows as a person reads them."""
    return [
        {
            "operation": row["operation"],
            "size": row["size"],
            "density": share(row["density"]),
            "way": row["way"],
            "ms": _milliseconds(row["processor ms"]),
            "times jali": _number(row["times jali"], ".2f"),
            "single rounds": "{:.2f} to {:.2f}".format(*row["of single rounds"] or (0, 0)) if row["times jali"] else "",
            "times the floor": _number(row["times the floor"], ".1f"),
            "peak MB": _number(row["peak MB"], ".0f"),
            "loss": _number(row["loss"], ".3f"),
            "tokens a second": _number(row["tokens a second"], ",.0f"),
        }
        for row in rows
    ]


def _number(value: float | None, form: str) -> str:
    return "" if value is None else format(value, form)


def _milliseconds(value: float | None) -> str:
    return "" if value is None else f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


def share(density: float | None) -> str:
    """A density as a fraction of one."""
    return "" if density is None else "1" if density == 1 else f"1/{1 / density:.3g}"


def write(report: dict[str, Any], out: Path) -> Path:
    """Writes a report's rows, table and plot into a folder; returns the table's page.

    Raises:
        BadInput: the folder cannot be written, or matplotlib is missing.
    """
    rows = shown(report["rows"])
    artefact.write_json(out / "bench.json", report)
    picture = _plot(report["rows"], out / "cost.svg")
    lines = ["# Speed", "", f"{title(report)}.", "", table(list(rows[0]), [list(row.values()) for row in rows]), ""]
    if picture is not None:
        lines += ["![Cost of a training step against density and width](cost.svg)", ""]
    return artefact.write_atomic(out / "bench.md", "\n".join(lines))


def _plot(rows: Sequence[dict[str, Any]], path: Path) -> Path | None:
    """Milliseconds of a step, against density at each size, and against width at each density."""
    steps = [row for row in rows if row["operation"] == STEP]
    if not steps:
        return None
    figure = artefact.require("plots", "matplotlib.figure")
    picture = figure.Figure(figsize=(9, 5.5), layout="constrained")
    left, right = picture.subplots(1, 2, sharey=True)
    _lines(left, steps, across="density", along="size")
    _lines(right, steps, across="size", along="density")
    left.set_xscale("log", base=2)
    left.set_xlabel("density")
    right.set_xlabel("size, width x layers")
    left.set_ylabel("processor ms of a training step")
    left.set_yscale("log")
    for axes in (left, right):
        axes.legend(frameon=False, fontsize="x-small", loc="upper center", bbox_to_anchor=(0.5, -0.15), ncols=2)
    return save(picture, path)


def _lines(axes: Any, steps: Sequence[dict[str, Any]], *, across: str, along: str) -> None:
    """One line per way and value of `along`; colour says the way, the mark says which value."""
    values = list(dict.fromkeys(row[along] for row in steps))
    for i, value in enumerate(values):
        for colour, way in enumerate(_COLUMNS):
            points = [row for row in steps if row["way"] == way and row[along] == value]
            label = f"{way}, {share(value) if along == 'density' else value}"
            x, y = [row[across] for row in points], [row["processor ms"] for row in points]
            axes.plot(x, y, marker="osD^v"[i % 5], color=f"C{colour}", label=label)
    axes.spines[["top", "right"]].set_visible(False)
