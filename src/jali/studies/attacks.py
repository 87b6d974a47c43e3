"""Attacks on several tasks and the curves of bracket_counting, beside random edits and a search without a circuit.

python -m jali.studies.attacks docs/results/circuits docs/results/attacks.md
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import tyro
from tyro.conf import Positional

from jali import kernels, stats
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.explaining import dilution
from jali.explaining.attack import Attack, attack
from jali.explaining.dilution import Point, curves
from jali.explaining.predictions import Search
from jali.models import checkpoint
from jali.stats import Number
from jali.studies.results_page import write_tables
from jali.tasks.published import task

_COLUMNS = {
    "precision": "precision",
    "random edits": "random edits",
    "same kinds again": "same kinds again",
    "precision, twin": "precision, twin",
    "random edits, twin": "random edits, twin",
}
_FALLS = {
    "precision, fall of the margin": "predicted",
    "random edits, fall of the margin": "random edits",
    "same kinds again, fall of the margin": "same kinds again",
    "precision, fall of the margin, twin": "predicted, twin",
    "random edits, fall of the margin, twin": "random edits, twin",
}


def study(
    circuits: Annotated[Path, Positional],
    page: Annotated[Path, Positional],
    *,
    of: tuple[str, ...] = (),
    model: str = "jali-python",
    twin: str = "jali-python-dense",
    search: Search = Search(),
    seed: int = 0,
    quiet: bool = False,
) -> Path:
    """Attacks a model through each circuit of a folder, and writes the tables of a page.

    Predictions, their SHA-256 and what became of them stand in a folder beside the page, of the page's name. The tables
    are written after each task, so that an interruption leaves those of the tasks that are done.

    Args:
        circuits: folder of `.circuit.json` files.
        page: of which only what stands between its marks is written.
        of: tasks; all of the folder unless given.
        model: of the circuits, as `jali.load` takes it.
        twin: with the same tokenizer.
        search: how far it goes.
        seed: of all draws.
        quiet: no progress.

    Raises:
        BadInput: there is no circuit of a task that was asked for.
    """
    kernels.keep_memory()
    files = [circuits / f"{name}.circuit.json" for name in of] or sorted(circuits.glob("*.circuit.json"))
    if not files:
        raise BadInput(f"There is no .circuit.json file in {circuits}; name a folder of circuits.")
    whole, other = checkpoint.load(model), checkpoint.load(twin)
    assert whole.tokenizer is not None
    out = page.with_suffix("")
    made: list[Attack] = []
    points: list[Point] = []
    for file in files:
        circuit = Circuit.load(file)
        found = attack(
            circuit,
            whole,
            task(circuit.task, whole.tokenizer),
            predictions=out / f"{circuit.task}.predictions.json",
            twin=other,
            search=search,
            seed=seed,
            quiet=quiet,
        )
        found.save(out / f"{circuit.task}.attack.json")
        made.append(found)
        if not quiet:
            print(f"{circuit.task}: {found.summary}", file=sys.stderr)
        if circuit.task == dilution.TASK:
            points = curves(circuit, whole, twin=other, seed=seed, quiet=quiet)
        write_tables(page, "\n\n".join(tables(made, points, out.name)), title="Attacks")
    return page


def tables(made: Sequence[Attack], points: Sequence[Point], folder: str) -> list[str]:
    """The tables of attacks, and of the curves where there are any."""
    found = [_shares(made, folder), _searches(made), _falls(made), _kinds(made)]
    return [*found, _curves(points)] if points else found


def _shares(made: Sequence[Attack], folder: str) -> str:
    titles = ["task", "predictions", *_COLUMNS.values(), "times random", "bar"]
    rows = []
    for one in made:
        name = one.predictions.task
        cells = [f"[{name}]({folder}/{name}.attack.json)", str(len(one.model))]
        cells += [_told(one.numbers.get(column)) for column in _COLUMNS]
        cells += [f"{one.times:.1f}" if one.times is not None else "–"]
        rows.append([*cells, "; ".join(one.faults) or "reached"])
    return _table(titles, rows)


def _searches(made: Sequence[Attack]) -> str:
    titles = ["task", "prompts begun from", "runs of the circuit", "runs of the model", "fail, by the circuit"]
    titles += ["runs of the model without it", "fail, without it", "SHA-256 of the predictions"]
    rows = [
        [
            one.predictions.task,
            str(len(one.predictions.starts)),
            str(one.predictions.queries),
            str(len(one.model)),
            str(sum(margin <= 0 for margin in one.model)),
            str(one.black_box["queries"]),
            _told(stats.share(one.black_box["failed"], one.black_box["queries"]), one.black_box["failed"]),
            f"`{one.digest.removeprefix('sha256:')}`",
        ]
        for one in made
    ]
    return _table(titles, rows)


def _falls(made: Sequence[Attack]) -> str:
    rows = [[one.predictions.task, *(_told(one.numbers.get(column)) for column in _FALLS)] for one in made]
    return _table(["task: fall of the margin in nats", *_FALLS.values()], rows)


def _kinds(made: Sequence[Attack]) -> str:
    """How often each kind is part of a prediction, and how often the model then fails."""
    rows = []
    for one in made:
        used = Counter(kind for found in one.predictions.found for kind in set(found.kinds))
        failed = Counter(
            kind
            for found, margin in zip(one.predictions.found, one.model, strict=True)
            for kind in set(found.kinds)
            if margin <= 0
        )
        listed = ", ".join(f"{kind} {failed[kind]}/{count}" for kind, count in used.most_common())
        rows.append([one.predictions.task, listed or "–"])
    return _table(["task", "kinds of edit in predictions: the model fails / predicted"], rows)


def _curves(points: Sequence[Point]) -> str:
    """Probability of the right answer by elements of the list, by model, circuit and twin."""
    columns = list(dict.fromkeys((point.kind, point.of) for point in points))
    values = {(point.kind, point.of, point.elements): point.probability.value for point in points}
    rows = [
        [str(n), *(f"{values[kind, of, n]:.3f}" for kind, of in columns)]
        for n in dict.fromkeys(point.elements for point in points)
    ]
    return _table(["elements", *(f"{kind}: {of}" for kind, of in columns)], rows)


def _told(number: Number | None, count: int | None = None) -> str:
    if number is None or not number.n:
        return "–"
    value = f"{number.value:.2f}" if count is None else f"{count}: {number.value:.2f}"
    return value if number.low is None else f"{value} [{number.low:.2f}, {number.high:.2f}]"


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(titles)} |", "|" + "---|" * len(titles)]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)])


if __name__ == "__main__":
    print(tyro.cli(study))
