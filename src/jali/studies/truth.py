"""Pruning methods against circuits that are known: `python -m jali.studies.truth docs/results`."""

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from tyro.conf import Positional

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Node
from jali.progress import Bar
from jali.pruning import methods
from jali.pruning.measure import Meter, at_rest
from jali.pruning.options import MethodName
from jali.pruning.prune import REVISION, Pruning, find
from jali.studies import command
from jali.studies.planted.build import Circuits, Planted
from jali.studies.planted.compiled import as_planted, candidates, read
from jali.studies.planted.gallery import planted
from jali.studies.planted.minimal import LIMIT
from jali.studies.planted.trained import holding, recipes
from jali.studies.results_page import write_tables
from jali.tasks.task import Pairs

TARGET = 0.15
GROUPS = ("planted", "trained", "tracr")


def _finder(method: MethodName) -> Callable[[Meter, Pairs, int], frozenset[Node]]:
    def find_nodes(meter: Meter, pairs: Pairs, seed: int) -> frozenset[Node]:
        path, _ = find(meter, pairs, LIMIT, Pruning(method=method), seed=seed)
        return path[-1].nodes

    return find_nodes


METHODS = {name: _finder(name) for name in methods.METHODS}
"""What is compared: a function of what measures, training pairs and a seed, which gives nodes."""


@dataclass(frozen=True, kw_only=True)
class Truth:
    """What is known about the circuits of a task under an ablation."""

    possible: frozenset[Node]
    """Nodes of any minimal circuit, or a set that holds all of these."""
    needed: frozenset[Node]
    """Nodes of every minimal circuit, or a part of these."""
    smallest: int | None
    """Nodes of the smallest circuit; None where circuits are bounded only."""


def exact(circuits: Circuits) -> Truth:
    """Of a set of all minimal circuits."""
    needed = frozenset.intersection(*circuits)
    return Truth(possible=frozenset().union(*circuits), needed=needed, smallest=min(map(len, circuits)))


def bounded(meter: Meter, pairs: Pairs) -> Truth:
    """Where subsets are too many to try: nodes that can matter, and of these the ones without which the rest fails.

    Precision against these is an upper bound, as not all of them need be part of a minimal circuit.
    """
    possible = candidates(meter, pairs)
    few, limit = pairs.first(16), LIMIT
    needed = frozenset(node for node in possible if meter.loss(possible - {node}, few) > limit)
    return Truth(possible=possible, needed=needed, smallest=None)


def truth(known: Planted, ablation: str) -> Truth:
    """What is known of a model's circuits under an ablation."""
    if ablation in known.claims:
        return exact(known.claims[ablation])
    return bounded(known.meter(ablation), known.task.train)


def measure(known: Planted, ablation: str, seeds: Sequence[int]) -> list[dict[str, Any]]:
    """Runs every method and compares what it finds with what is known: a row for each method and seed."""
    meter, told, rows = known.meter(ablation), truth(known, ablation), []
    for method, run in METHODS.items():
        for seed in seeds:
            with at_rest(known.model):
                found = run(meter, known.task.train, seed)
                loss = meter.loss(found, known.task.heldout)
            rows.append(
                {
                    "model": known.name,
                    "ablation": ablation,
                    "method": method,
                    "seed": seed,
                    "nodes": len(found),
                    "loss": loss,
                    "reached": loss <= TARGET,
                    "precision": len(found & told.possible) / len(found) if found else 1.0,
                    "recall": len(found & told.needed) / len(told.needed) if told.needed else 1.0,
                    "regret": None if told.smallest is None else len(found) - told.smallest,
                }
            )
    return rows


def models(group: str, fixtures: Path | None) -> Iterable[Planted]:
    """The models of a group.

    Raises:
        BadInput: compiled programs are asked for without the folder that holds them.
    """
    if group == "planted":
        return planted()
    if group == "trained":
        return [found for found in map(holding, recipes()) if found is not None]
    if fixtures is None:
        raise BadInput("Compiled programs are read from a folder; give --fixtures tests/fixtures/tracr.")
    made = (as_planted(read(path), LIMIT) for path in sorted(fixtures.glob("*.safetensors")))
    return [found for found in made if found is not None]


def study(
    out: Annotated[Path, Positional],
    *,
    groups: tuple[Literal["planted", "trained", "tracr"], ...] = GROUPS,
    fixtures: Path | None = Path("tests/fixtures/tracr"),
    seeds: int = 3,
    quiet: bool = False,
) -> Path:
    """Measures all methods on all models and writes `truth.json`, and its tables into `truth.md`.

    Both are written after every model, and what is in a `truth.json` of the same options is not measured again.

    Args:
        out: folder of both files; the page is kept but for what stands between its two marks.
        groups: of models.
        fixtures: folder of compiled programs.
        seeds: runs of each method, with seeds from 0.
        quiet: no progress.
    """
    options = {"target": TARGET, "limit": LIMIT, "seeds": seeds, "methods": list(METHODS)}
    options |= {"pruning": dataclasses.asdict(Pruning()), "revision": REVISION}
    file, page = out / "truth.json", out / "truth.md"
    rows = _rows_in(file, options)
    for group in groups:
        known = list(models(group, fixtures))
        with Bar(f"Pruning {group} models", len(known), quiet=quiet) as bar:
            for one in known:
                if not any((row["group"], row["model"]) == (group, one.name) for row in rows):
                    for ablation in ("mean", "zero") if one.model.config.norm == "none" else ("mean",):
                        rows += [{"group": group, **row} for row in measure(one, ablation, range(seeds))]
                    facts = {"schema": 1, "kind": "truth", "made_by": artefact.made_by(), "parents": {}}
                    artefact.write_json(file, {**facts, "options": options, "rows": rows})
                    write_tables(page, tables(rows), title="Known circuits")
                bar.advance(1, note=one.name)
    return page


def _rows_in(file: Path, options: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows of a file that was made with the same options; none of any other."""
    if not file.exists():
        return []
    held = artefact.read_json(file, "truth", 1)
    return list(held["rows"]) if artefact.digest(held["options"]) == artefact.digest(options) else []


def tables(rows: Sequence[dict[str, Any]]) -> str:
    """One table of averages by group, ablation and method, and one of every run that is not exact."""
    lines = ["| models | ablation | method | runs | reached | both 1 | precision | recall | regret, nodes | loss |"]
    lines += ["|---|---|---|---|---|---|---|---|---|---|"]
    keys = dict.fromkeys((row["group"], row["ablation"], row["method"]) for row in rows)
    for key in keys:
        lines.append(_average(key, [r for r in rows if (r["group"], r["ablation"], r["method"]) == key]))
    lines += ["", "Runs of elimination that missed:", ""]
    lines += ["| model | ablation | method | seed | nodes | loss | precision | recall | regret |"]
    lines += ["|---|---|---|---|---|---|---|---|---|"]
    missed = [row for row in rows if "eliminate" in row["method"] and min(row["precision"], row["recall"]) < 1]
    for r in missed:
        facts = [r["model"], r["ablation"], r["method"], r["seed"], r["nodes"], f"{r['loss']:.3f}"]
        facts += [f"{r['precision']:.2f}", f"{r['recall']:.2f}", "—" if r["regret"] is None else r["regret"]]
        lines.append("| " + " | ".join(map(str, facts)) + " |")
    return "\n".join(lines if missed else [*lines[:-3], "No run of elimination missed."])


def _average(key: tuple[str, str, str], rows: list[dict[str, Any]]) -> str:
    regrets = [row["regret"] for row in rows if row["regret"] is not None]
    hits = sum(row["precision"] == row["recall"] == 1 for row in rows)
    facts = [*key, len(rows), f"{sum(row['reached'] for row in rows)}", hits]
    for name in ("precision", "recall"):
        facts.append(f"{sum(row[name] for row in rows) / len(rows):.3f}")
    facts.append(f"{sum(regrets) / len(regrets):.2f} (most {max(regrets)})" if regrets else "—")
    facts.append(f"{sum(row['loss'] for row in rows) / len(rows):.3f}")
    return "| " + " | ".join(map(str, facts)) + " |"


if __name__ == "__main__":
    command.run(study)
