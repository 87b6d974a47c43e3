"""Attacks on several tasks and the curves of bracket_counting, beside random edits and a search without a circuit.

python -m jali.studies.attacks docs/results/circuits docs/results/attacks.md
"""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

from tyro.conf import Positional

from jali import kernels, stats
from jali.artefact import BadInput, made_by, read_json, write_json
from jali.circuit import Circuit
from jali.explaining.attacking import dilution
from jali.explaining.attacking.attack import KIND, SCHEMA, attack
from jali.explaining.attacking.dilution import curves
from jali.explaining.attacking.predictions import Search
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.studies import command
from jali.studies.results_page import write_tables
from jali.tasks.published import task

CURVES = "curves"
_COLUMNS = ("precision", "random edits", "same kinds again", "precision, twin", "random edits, twin")
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
    resume: bool = False,
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
        resume: read what stands there already for the same circuit, search and seed, and measure the rest.
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
    made: list[dict[str, Any]] = []
    points: list[dict[str, Any]] = []
    for file in files:
        circuit = Circuit.load(file)
        made.append(_attacked(circuit, whole, other, out, search, seed, resume=resume, quiet=quiet))
        write_tables(page, "\n\n".join(tables(made, points, out.name)), title="Attacks")
        if circuit.task == dilution.TASK:
            points = _measured(circuit, whole, other, out, seed, resume=resume, quiet=quiet)
            write_tables(page, "\n\n".join(tables(made, points, out.name)), title="Attacks")
    return page


def _attacked(
    circuit: Circuit,
    model: LanguageModel,
    twin: LanguageModel,
    out: Path,
    search: Search,
    seed: int,
    *,
    resume: bool,
    quiet: bool,
) -> dict[str, Any]:
    """The document of one attack: read where it stands there for this circuit and search, or made and written."""
    path = out / f"{circuit.task}.attack.json"
    if resume and path.exists():
        known = read_json(path, KIND, SCHEMA)
        if _is_of(known, circuit, twin, seed) and known["search"] == asdict(search):
            return known
    assert model.tokenizer is not None
    named = task(circuit.task, model.tokenizer)
    predictions = out / f"{circuit.task}.predictions.json"
    found = attack(
        circuit,
        model,
        named,
        predictions=predictions,
        twin=twin,
        search=search,
        seed=seed,
        quiet=quiet,
        told=lambda text: None if quiet else print(text, file=sys.stderr),
    )
    found.save(path)
    if not quiet:
        print(f"{circuit.task}: {found.summary}", file=sys.stderr)
    return found.to_json()


def _is_of(known: Mapping[str, Any], circuit: Circuit, twin: LanguageModel, seed: int) -> bool:
    parents = known["parents"]
    return (parents["circuit"], parents.get("twin"), known["seed"]) == (circuit.digest, twin.digest, seed)


def _measured(
    circuit: Circuit, model: LanguageModel, twin: LanguageModel, out: Path, seed: int, *, resume: bool, quiet: bool
) -> list[dict[str, Any]]:
    """The points of the curves, read or made likewise."""
    path = out / f"{circuit.task}.curves.json"
    if resume and path.exists():
        known = read_json(path, CURVES, SCHEMA)
        if _is_of(known, circuit, twin, seed):
            return known["points"]
    found = [
        {"kind": point.kind, "elements": point.elements, "of": point.of, **point.probability.to_json()}
        for point in curves(circuit, model, twin=twin, seed=seed, quiet=quiet)
    ]
    parents = {"circuit": circuit.digest, "model": circuit.model_digest, "twin": twin.digest}
    facts = {"kind": CURVES, "schema": SCHEMA, "parents": parents, "seed": seed, "points": found}
    write_json(path, {**facts, "made_by": made_by(seed)})
    return found


def tables(made: Sequence[Mapping[str, Any]], points: Sequence[Mapping[str, Any]], folder: str) -> list[str]:
    """The tables of attacks, and of the curves where there are any.

    Args:
        made: documents of attacks.
        points: of the curves.
        folder: of the documents, from the page.
    """
    found = [_shares(made, folder), _searches(made), _falls(made), _kinds(made)]
    return [*found, _curves(points)] if points else found


def _shares(made: Sequence[Mapping[str, Any]], folder: str) -> str:
    titles = ["task", "predictions", *_COLUMNS, "times random", "bar"]
    rows = []
    for one in made:
        cells = [f"[{one['task']}]({folder}/{one['task']}.attack.json)", str(len(one["outcomes"]))]
        cells += [_told(one["numbers"].get(column)) for column in _COLUMNS]
        cells += ["–" if one["times_random"] is None else f"{one['times_random']:.1f}"]
        rows.append([*cells, "; ".join(one["faults"]) or "reached"])
    return _table(titles, rows)


def _searches(made: Sequence[Mapping[str, Any]]) -> str:
    titles = ["task", "prompts begun from", "runs of the circuit", "runs of the model", "fail, by the circuit"]
    titles += ["runs of the model without it", "fail, without it", "SHA-256 of the predictions"]
    rows = []
    for one in made:
        budget, without = one["budget"], one["black_box"]
        cells = [one["task"], str(one["starts"]), str(budget["circuit"]), str(budget["model"])]
        cells += [str(sum(row["model"]["edited"] <= 0 for row in one["outcomes"])), str(budget["black_box"])]
        rate = _told(stats.share(without["failed"], without["queries"]).to_json())
        rows.append([*cells, f"{without['failed']}: {rate}", f"`{one['parents']['predictions'].partition(':')[2]}`"])
    return _table(titles, rows)


def _falls(made: Sequence[Mapping[str, Any]]) -> str:
    rows = [[one["task"], *(_told(one["numbers"].get(column)) for column in _FALLS)] for one in made]
    return _table(["task: fall of the margin in nats", *_FALLS.values()], rows)


def _kinds(made: Sequence[Mapping[str, Any]]) -> str:
    """How often each kind is part of a prediction, and how often the model then fails."""
    rows = []
    for one in made:
        used = Counter(kind for row in one["outcomes"] for kind in set(row["edits"]))
        failing = [row for row in one["outcomes"] if row["model"]["edited"] <= 0]
        failed = Counter(kind for row in failing for kind in set(row["edits"]))
        order = sorted(used, key=lambda kind, used=used: (-used[kind], kind))
        rows.append([one["task"], ", ".join(f"{kind} {failed[kind]}/{used[kind]}" for kind in order) or "–"])
    return _table(["task", "kinds of edit in predictions: the model fails / predicted"], rows)


def _curves(points: Sequence[Mapping[str, Any]]) -> str:
    """Probability of the right answer by elements of the list, by model, circuit and twin."""
    columns = list(dict.fromkeys((point["kind"], point["of"]) for point in points))
    values = {(point["kind"], point["of"], point["elements"]): point["value"] for point in points}
    rows = [
        [str(n), *(f"{values[kind, of, n]:.3f}" for kind, of in columns)]
        for n in dict.fromkeys(point["elements"] for point in points)
    ]
    return _table(["elements", *(f"{kind}: {of}" for kind, of in columns)], rows)


def _told(number: Mapping[str, Any] | None) -> str:
    if number is None or not number["n"]:
        return "–"
    value = f"{number['value']:.2f}"
    return value if number["low"] is None else f"{value} [{number['low']:.2f}, {number['high']:.2f}]"


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(titles)} |", "|" + "---|" * len(titles)]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)])


if __name__ == "__main__":
    command.run(study)
