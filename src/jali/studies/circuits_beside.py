"""Circuits of two models beside each other, task by task: are those of the first smaller, at equal loss?

python -m jali.studies.circuits_beside RUNS/bdh-circuits docs/results/circuits docs/results/bdh/circuits.md
"""

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from tyro.conf import Positional

from jali import artefact, stats
from jali.artefact import BadInput
from jali.studies import command
from jali.studies.circuits import BESIDE, told
from jali.studies.results_page import write_tables

Row = dict[str, Any]
_ROLLED = {"nodes": "rolled_nodes", "edges": "rolled_edges"}
"""What a unit is once for all passes of a block; of a model without such a block it is the unit itself."""
_SURE = 0.05
"""p of a sign test up to which a side is taken."""
_OF_A_MODEL = {"all": "parameters", "nonzero": "of them not zero", "nodes": "nodes", "edges": "edges", **BESIDE}


def beside(
    first: Annotated[Path, Positional], second: Annotated[Path, Positional], page: Annotated[Path, Positional]
) -> Path:
    """Writes the tables of two folders of `jali.studies.circuits` between the marks of a page, and JSON beside it.

    Sizes are compared on tasks that both have a circuit of, as ratios of the first to the second, paired by task; what
    ends `.json` has the same numbers.

    Args:
        first: folder whose circuits are asked about, such as those of a Dragon Hatchling.
        second: folder that they stand beside, such as those of a transformer.
        page: to write into.

    Raises:
        BadInput: a folder holds no finished circuits, or they share no task.
    """
    both = (_read(first), _read(second))
    rows = ({row["task"]: row for row in both[0]["circuits"]}, {row["task"]: row for row in both[1]["circuits"]})
    shared = [task for task in rows[0] if task in rows[1]]
    if not shared:
        raise BadInput(f"{first} and {second} have no task in common, so there is nothing to compare.")
    names = (_name(both[0], first), _name(both[1], second))
    compared = comparisons([(rows[0][task], rows[1][task]) for task in shared])
    document = {"schema": 1, "kind": "circuits-beside", "made_by": artefact.made_by(), "names": names}
    parents = {name: held["parents"]["model"] for name, held in zip(names, both, strict=True)}
    artefact.write_json(page.with_suffix(".json"), {**document, "parents": parents, "comparisons": compared})
    tables = (models(names, both), by_task(names, rows), ratios(names, compared), verdict(names, compared))
    return write_tables(page, "\n\n".join(tables), title="Circuits of the Dragon Hatchling")


def _read(folder: Path) -> dict[str, Any]:
    held = artefact.read_json(folder / "circuits.json", "circuits", 1)
    if not held["circuits"]:
        raise BadInput(f"{folder} holds no finished circuit yet; let python -m jali.studies.circuits {folder} go on.")
    return held


def _name(held: Mapping[str, Any], folder: Path) -> str:
    return Path(held.get("model", folder.name)).name


def comparisons(pairs: Sequence[tuple[Row, Row]]) -> list[dict[str, Any]]:
    """Ratios of sizes over tasks, of all pairs, and of those alone that were pruned to one target and reach it."""
    equal = [pair for pair in pairs if all(row["reached"] for row in pair) and pair[0]["target"] == pair[1]["target"]]
    found = []
    for which, some in (("all shared tasks", list(pairs)), ("equal targets, both reached", equal)):
        for unit in ("nodes", "edges", "bits"):
            found += [_ratio(which, unit, some, rolled=False)]
            if unit in _ROLLED and any(_ROLLED[unit] in row for pair in some for row in pair):
                found += [_ratio(which, unit, some, rolled=True)]
    return [one for one in found if one["n"]]


def _ratio(which: str, unit: str, pairs: Sequence[tuple[Row, Row]], *, rolled: bool) -> dict[str, Any]:
    """The geometric mean of the first's size over the second's, with its interval, and how the signs fall."""

    def size(row: Row) -> int | None:
        held = row.get(_ROLLED[unit], row[unit]) if rolled else row[unit]
        return None if held is None else max(held, 1)

    sized = [(size(one), size(other), one["loss"]["value"] - other["loss"]["value"]) for one, other in pairs]
    held = [(one, other, more) for one, other, more in sized if one is not None and other is not None]
    logs = [float(np.log(one / other)) for one, other, _ in held]
    facts = {"of": which, "unit": f"{unit}, rolled" if rolled else unit, "n": len(logs)}
    if not logs:
        return facts
    losses = [more for *_, more in held]
    loss = stats.student(losses, "nats").to_json() if len(losses) > 1 else None
    smaller = sum(log < 0 for log in logs)
    return {**facts, "ratio": _geometric(logs), "smaller": smaller, "p": stats.sign_test(logs), "loss": loss}


def _geometric(logs: Sequence[float]) -> dict[str, Any]:
    """The mean ratio with Student's interval of its logarithm, as tasks are few; of one task without."""
    if len(logs) < 2:
        return {"value": math.exp(logs[0]), "low": None, "high": None, "n": 1}
    told = stats.student(logs, "log").to_json()
    return {**{name: math.exp(told[name]) for name in ("value", "low", "high")}, "n": len(logs)}


def models(names: tuple[str, str], both: Sequence[Mapping[str, Any]]) -> str:
    """The table of what the two models hold in all, as far as their folders say."""
    known = [unit for unit in _OF_A_MODEL if any(unit in held.get("weights", {}) for held in both)]
    lines = [f"| | {names[0]} | {names[1]} |", "|---|---|---|"]
    for unit in known:
        cells = [held.get("weights", {}).get(unit) for held in both]
        lines.append(f"| {_OF_A_MODEL[unit]} | {' | '.join('–' if c is None else f'{c:,}' for c in cells)} |")
    lines.append(f"| tasks with a circuit | {' | '.join(str(len(held['circuits'])) for held in both)} |")
    return "\n".join(lines)


def by_task(names: tuple[str, str], rows: tuple[dict[str, Row], dict[str, Row]]) -> str:
    """The table of tasks: what each model's circuit counts, loses and fails; a dash where it has none."""
    lines = [
        "| task | model | model loss | target | nodes (rolled) | edges (rolled) | synapses | alone, loss | fails |"
    ]
    lines += ["|---|---|---|---|---|---|---|---|---|"]
    for task in dict.fromkeys([*rows[0], *rows[1]]):
        for name, held in zip(names, rows, strict=True):
            cells = _cells(held[task]) if task in held else ["–"] * 7
            lines.append(f"| {task} | {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cells(row: Row) -> list[str]:
    sizes = [f"{row[unit]}{f' ({row[rolled]})' if rolled in row else ''}" for unit, rolled in _ROLLED.items()]
    target = f"{row['target']:.3f}{'' if row['reached'] else ', missed'}"
    told_ = [told(row["loss"]), f"{len(row['failed'])} of {row['claims']}"]
    return [f"{row['model_loss']:.3f}", target, *sizes, str(row.get("synapses", "–")), *told_]


def ratios(names: tuple[str, str], compared: Sequence[Mapping[str, Any]]) -> str:
    """The table of ratios: how large circuits of the first are, in those of the second."""
    lines = [
        f"| {names[0]} over {names[1]} | of | ratio | tasks | smaller in | sign test, p | loss alone, difference |"
    ]
    lines += ["|---|---|---|---|---|---|---|"]
    for one in compared:
        loss = "–" if one["loss"] is None else told(one["loss"])
        cells = [one["unit"], one["of"], _within(one["ratio"]), one["n"], one["smaller"], f"{one['p']:.2g}", loss]
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(lines)


def _within(ratio: Mapping[str, Any]) -> str:
    return f"{ratio['value']:.2f}" + ("" if ratio["low"] is None else f" [{ratio['low']:.2f}, {ratio['high']:.2f}]")


def verdict(names: tuple[str, str], compared: Sequence[Mapping[str, Any]]) -> str:
    """What the ratios of nodes and edges say, on tasks pruned to one target where there are any."""
    chosen = compared[-1]["of"]
    said = [
        f"{one['unit']}: {_side(one)} ({_within(one['ratio'])}, sign test p {one['p']:.2g}, {one['n']} tasks)"
        for one in compared
        if one["of"] == chosen and one["unit"] != "bits"
    ]
    return f"Circuits of {names[0]} beside those of {names[1]}, {chosen}: {'; '.join(said)}."


def _side(one: Mapping[str, Any]) -> str:
    """Which way it is, if both the interval and the sign test tell it."""
    ratio = one["ratio"]
    if ratio["low"] is None:
        return "one task, which decides nothing"
    if one["p"] > _SURE:
        return "undecided"
    return "smaller" if ratio["high"] < 1 else "larger" if ratio["low"] > 1 else "undecided"


if __name__ == "__main__":
    command.run(beside)
