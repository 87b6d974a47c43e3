"""What a grid says: geometric means over tasks with intervals, and sparse against dense at equal loss.

A task whose circuit misses the target stays in every mean: it counts as the whole model, which is the least that a
circuit that reaches it could be taken for, and is told apart as censored. A task that the empty circuit solves in any
cell is left out of all, as nothing of it is in any circuit.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from jali import artefact
from jali.stats import bootstrap_mean
from jali.studies.frontier_plots import draw

Cell = dict[str, Any]
UNITS = ("nodes", "edges", "bits")


def report(out: Path, cells: list[Cell]) -> Path:
    """Writes `frontier.json`, `frontier.md` and the plots of the cells that are done; returns the page."""
    left_out = trivial(cells)
    points = [row for cell in cells for row in measured(cell, left_out)]
    ratios = [
        row for cell in cells if cell["cell"]["fraction"] is not None for row in against_dense(cell, cells, left_out)
    ]
    document = {"schema": 1, "kind": "frontier", "left_out": sorted(left_out), "points": points, "ratios": ratios}
    document |= {"made_by": artefact.made_by(), "parents": {cell["model"]: cell["model"] for cell in cells}}
    artefact.write_json(out / "frontier.json", document)
    pictures = draw(out, cells, points, ratios, left_out)
    return artefact.write_atomic(out / "frontier.md", page(cells, points, ratios, left_out, pictures))


def trivial(cells: Sequence[Cell]) -> frozenset[str]:
    """Tasks that some cell's empty circuit solves."""
    return frozenset(row["task"] for cell in cells for row in cell["tasks"] if row["empty"] <= row["target"])


def size(cell: Cell, row: dict[str, Any], unit: str) -> int:
    """Nodes, edges or bits of a circuit, at least 1; those of the whole model where it misses the target."""
    return max(row[unit] if row["reached"] else cell[f"all_{unit}"], 1)


def geometric(logs: Sequence[float]) -> dict[str, Any]:
    """The geometric mean of sizes from their logarithms, with its bootstrap interval over tasks."""
    low, high = bootstrap_mean(logs, seed=0) if len(logs) > 1 else (None, None)
    ends = {"low": None if low is None else math.exp(low), "high": None if high is None else math.exp(high)}
    return {"value": math.exp(sum(logs) / len(logs)), **ends, "n": len(logs)}


def measured(cell: Cell, left_out: frozenset[str]) -> list[dict[str, Any]]:
    """One row for each method and target of a cell: means over tasks."""
    groups: dict[tuple[str, float], list[dict[str, Any]]] = defaultdict(list)
    for row in cell["tasks"]:
        if row["task"] not in left_out:
            groups[row["method"], row["target"]].append(row)
    found = []
    for (method, target), rows in groups.items():
        sizes = {unit: geometric([math.log(size(cell, row, unit)) for row in rows]) for unit in UNITS}
        losses = {key: _mean([row[key] for row in rows]) for key in ("without", "without_random", "full")}
        missed = sum(not row["reached"] for row in rows)
        facts = {"loss": cell["loss"], "kurtosis": cell["kurtosis"], "all_edges": cell["all_edges"]}
        found.append(
            {**cell["cell"], "method": method, "target": target, **facts, **sizes, **losses, "censored": missed}
        )
    return found


def _mean(values: Sequence[float | None]) -> float | None:
    """Of those that there are: tasks that the whole model does not do have no circuit to ablate."""
    held = [value for value in values if value is not None]
    return sum(held) / len(held) if held else None


def against_dense(cell: Cell, cells: Sequence[Cell], left_out: frozenset[str]) -> list[dict[str, Any]]:
    """Sizes of dense circuits at this cell's loss, over its own: a row for each method and target.

    For each task the logarithm of the dense size is read off at the loss between the dense models of the nearest
    losses, seeds being models of their own; outside their range there is no ratio. The interval is over tasks.
    `reached` is the ratio of edges over those tasks alone whose circuits reach the target in this cell and in the dense
    models that it is read off between: nothing in it is counted as a whole model.
    """
    dense = sorted((other for other in cells if other["cell"]["fraction"] is None), key=lambda other: other["loss"])
    keys = dict.fromkeys((row["method"], row["target"]) for row in cell["tasks"])
    found = []
    for method, target in keys:
        row = {**cell["cell"], "method": method, "target": target, "loss": cell["loss"]}
        row |= {"expected": 1 / cell["cell"]["density"], "expected_bits": _bits_by_density(cell, left_out)}
        row |= dict.fromkeys((*UNITS, "reached"))
        inside = len(dense) > 1 and dense[0]["loss"] <= cell["loss"] <= dense[-1]["loss"]
        if inside:
            logs = {unit: _differences(cell, dense, (method, target), unit, left_out) for unit in UNITS}
            held = _reached((cell, *_beside(cell, dense)), (method, target))
            means = {unit: [*by_task.values()] for unit, by_task in logs.items()}
            means["reached"] = [log for task, log in logs["edges"].items() if task in held]
            row |= {name: geometric(values) if values else None for name, values in means.items()}
        found.append(row)
    return found


def _bits_by_density(cell: Cell, left_out: frozenset[str]) -> float | None:
    """What density alone makes dense circuits longer by on the nodes of these ones: the geometric mean over tasks."""
    ratios = [row["bits_by_density"] for row in cell["tasks"] if row["task"] not in left_out and row["bits_by_density"]]
    return math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else None


def _differences(
    cell: Cell, dense: Sequence[Cell], key: tuple[str, float], unit: str, left_out: frozenset[str]
) -> dict[str, float]:
    """Logarithms of dense sizes over those of the cell, by task."""
    own = _logs(cell, key, unit, left_out)
    others = [_logs(other, key, unit, left_out) for other in dense]
    losses = [other["loss"] for other in dense]
    shared = [task for task in own if all(task in other for other in others)]
    read = {task: float(np.interp(cell["loss"], losses, [other[task] for other in others])) for task in shared}
    return {task: read[task] - own[task] for task in shared}


def _beside(cell: Cell, dense: Sequence[Cell]) -> Sequence[Cell]:
    """The dense models that a size at a cell's loss is read off; they are in order of loss."""
    if same := [other for other in dense if other["loss"] == cell["loss"]]:
        return same
    above = max(int(np.searchsorted([other["loss"] for other in dense], cell["loss"])), 1)
    return dense[above - 1 : above + 1]


def _reached(cells: Sequence[Cell], key: tuple[str, float]) -> frozenset[str]:
    """Tasks whose circuits reach the target in all of some cells."""
    each = [
        {row["task"] for row in cell["tasks"] if (row["method"], row["target"]) == key and row["reached"]}
        for cell in cells
    ]
    return frozenset(set.intersection(*each))


def _logs(cell: Cell, key: tuple[str, float], unit: str, left_out: frozenset[str]) -> dict[str, float]:
    rows = (row for row in cell["tasks"] if (row["method"], row["target"]) == key and row["task"] not in left_out)
    return {row["task"]: math.log(size(cell, row, unit)) for row in rows}


def page(
    cells: Sequence[Cell],
    points: Sequence[dict[str, Any]],
    ratios: Sequence[dict[str, Any]],
    left_out: frozenset[str],
    pictures: Sequence[Path],
) -> str:
    """The tables and plots as Markdown."""
    lines = ["# The frontier", "", tables(len(cells), points, ratios, left_out), ""]
    return "\n".join([*lines, *(f"![{path.stem}]({path.name})" for path in pictures)]) + "\n"


def tables(
    models: int, points: Sequence[dict[str, Any]], ratios: Sequence[dict[str, Any]], left_out: frozenset[str]
) -> str:
    """The tables alone, with what has to be said of them."""
    names = ", ".join(sorted(left_out)) or "none"
    lines = [
        f"{models} models. Geometric means over tasks, with 95 % bootstrap intervals over tasks. Where no circuit",
        "reaches the target, the task counts as the whole model (a censored value, counted in its column); no such",
        f"task is left out. Tasks that the empty circuit of some model solves are left out of all means: {names}.",
        "",
        "| width | density | fraction | seed | method | target | loss, nats | nodes | edges | bits | tasks | censored |"
        " circuit ablated | random nodes ablated |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for p in points:
        facts = [p["width"], f"{p['density']:.4g}", _or_dash(p["fraction"]), p["seed"], p["method"], p["target"]]
        facts += [
            f"{p['loss']:.3f}",
            told(p["nodes"]),
            told(p["edges"]),
            told(p["bits"]),
            p["edges"]["n"],
            p["censored"],
        ]
        lines.append(_line([*facts, _or_dash(p["without"]), _or_dash(p["without_random"])]))
    lines += ["", "## Against dense models of equal loss", ""]
    lines += [
        "How many times larger dense circuits are, read off between dense widths; beside it 1 / density, what the",
        "ratio of edges would be if circuits had the same nodes and edges were thinned alone. The second ratio of",
        "edges is over the tasks that the sparse model does and the dense ones on both sides of it do too.",
        "",
    ]
    lines += ["| width | density | fraction | seed | method | target | loss | edges | where all do the task | tasks |"]
    lines[-1] += " by density alone | bits | by density alone | nodes |"
    lines += ["|---|---|---|---|---|---|---|---|---|---|---|---|---|---|"]
    for r in ratios:
        facts = [r["width"], f"{r['density']:.4g}", _or_dash(r["fraction"]), r["seed"], r["method"], r["target"]]
        reached = ["—", 0] if r["reached"] is None else [told(r["reached"]), r["reached"]["n"]]
        facts += [f"{r['loss']:.3f}", told(r["edges"]), *reached, f"{r['expected']:.3g}", told(r["bits"])]
        lines.append(_line([*facts, _or_dash(r["expected_bits"]), told(r["nodes"])]))
    return "\n".join(lines)


def _line(facts: Sequence[Any]) -> str:
    return "| " + " | ".join(map(str, facts)) + " |"


def _or_dash(value: float | None) -> str:
    return "—" if value is None else f"{value:.3g}"


def told(number: dict[str, Any] | None) -> str:
    """A mean with its interval; a ratio that cannot be read off is said to lie outside."""
    if number is None:
        return "outside the dense losses"
    interval = "" if number["low"] is None else f" [{number['low']:.3g}, {number['high']:.3g}]"
    return f"{number['value']:.3g}{interval}"
