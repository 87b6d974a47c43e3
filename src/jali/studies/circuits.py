"""Circuits of every task that a model solves, each with its evidence and its nonsense twin: a folder and its table.

python -m jali.studies.circuits docs/results/circuits && jali show docs/results/circuits --out docs/results/circuits
"""

import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated, Any

from tyro.conf import Positional

from jali import artefact, kernels
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.pruning import account
from jali.pruning.measure import at_rest
from jali.pruning.prune import Pruning
from jali.stats import Number
from jali.studies import command, found, ship
from jali.studies.results_page import write_tables
from jali.studies.solved import solved
from jali.tasks.published import task
from jali.tasks.task import Task
from jali.verifying import rows
from jali.verifying.report import Report
from jali.verifying.thresholds import SUFFICIENT_LOSS, TWIN_SIZE
from jali.verifying.verify import meter_for

TWINS = "-twins"
"""Ends the name of the folder of nonsense twins, which stands beside the other: a gallery shows a folder whole."""
BESIDE = {"rolled_nodes": "nodes rolled", "rolled_edges": "edges rolled", "synapses": "synapses"}
"""What a circuit counts beside nodes and edges where its model has it, and what tables call it."""
PRUNING = Pruning()
"""How circuits are found: the default method."""
_OF_THE_MODEL = frozenset({"capable", "specific", "found", "variables"})
"""Claims that fail wherever the model itself does not do the task, as it does no nonsense twin; others tell more."""


@dataclass(frozen=True, kw_only=True)
class Made:
    """One task's circuit and what is known of it."""

    circuit: Circuit
    alone: Number
    """Loss of the circuit alone on held-out pairs."""
    report: Report | None
    """None for a twin whose circuit does not do its task: that refuses it, and nothing else is asked."""


def study(
    out: Annotated[Path, Positional],
    *,
    model: str = "jali-python",
    tasks: tuple[str, ...] = (),
    twins: bool = True,
    seed: int = 0,
    share: tuple[int, int] = (0, 1),
    quiet: bool = False,
) -> Path:
    """Prunes, explains and verifies every solved task, then prunes and verifies nonsense twins; repeated, it goes on.

    Args:
        out: folder of circuits, reports, `circuits.json` and README.md, of which only what stands between
            its marks is written.
        model: as `jali.load` takes it.
        tasks: names; all published ones unless given.
        twins: whether nonsense twins are made; those that are there are told in any case.
        seed: of everything random.
        share: which part of how many tasks is done here, such as 0 2 on one core of two; the tables are written by who
            finds the other part done.
        quiet: no progress.
    """
    kernels.keep_memory()
    whole, tell = checkpoint.load(model), partial(_tell, quiet)
    listed = _solved(out, whole, tasks, quiet)
    for make in (_real, *([_nonsense] if twins else [])):  # All circuits first: what is cut short lacks twins alone.
        for row in listed[share[0] :: share[1]]:
            make(out, whole, row["name"], seed, tell, quiet)
    names = [name for row in listed for name in (row["name"], _twin(row["name"]))]
    made = {name: one for name in names if (one := _made(out, whole, name))}
    facts = [_facts(row, made) for row in listed if row["name"] in made]
    document = {"schema": 1, "kind": "circuits", "made_by": artefact.made_by(seed), "parents": {"model": whole.digest}}
    document |= {"model": whole.name, "weights": counted(whole)}
    artefact.write_json(out / "circuits.json", {**document, "circuits": facts})
    tables = (sizes(facts), against_twins(facts), claims(made, [fact["task"] for fact in facts]))
    return write_tables(out / "README.md", "\n\n".join(tables), title="Circuits")


def _solved(out: Path, model: LanguageModel, tasks: Sequence[str], quiet: bool) -> list[dict[str, Any]]:
    """The rows of `solved`, which are measured once for a model and a list of tasks and kept in the folder."""
    path, asked = out / "solved.json", {"model": model.digest, "tasks": list(tasks)}
    try:
        held = artefact.read_json(path, "solved", 1)
    except BadInput:  # Missing or damaged.
        held = {}
    if held.get("asked") != asked:
        held = {"schema": 1, "kind": "solved", "asked": asked, "rows": solved(model, of=tasks, quiet=quiet)}
        artefact.write_json(path, held)
    return held["rows"]


def _twins_of(out: Path) -> Path:
    return out.with_name(f"{out.name}{TWINS}")


def _twin(name: str) -> str:
    return f"{name}~nonsense"


def _real(out: Path, model: LanguageModel, name: str, seed: int, tell: found.Tell, quiet: bool) -> None:
    """Writes a task's circuit, labelled where the model brings text, and its report."""
    assert model.tokenizer is not None
    tell(f"{name}:")
    how: dict[str, Any] = {"seed": seed, "tell": tell, "quiet": quiet}
    pairs, path = task(name, model.tokenizer), out / f"{name}.circuit.json"
    circuit = found.circuit(path, model, pairs, PRUNING, **how)
    found.report(out / f"{name}.report.json", circuit, model, pairs, **how)
    if checkpoint.text(model) is not None:
        found.explained(path, circuit, model, pairs, **how)


def _nonsense(out: Path, model: LanguageModel, name: str, seed: int, tell: found.Tell, quiet: bool) -> None:
    """Writes the circuit of a task's twin, at the same target, and its report where it does the twin."""
    assert model.tokenizer is not None
    tell(f"{_twin(name)}:")
    how: dict[str, Any] = {"seed": seed, "tell": tell, "quiet": quiet}
    pairs, stem = task(_twin(name), model.tokenizer), _twins_of(out) / _twin(name)
    told = Circuit.load(out / f"{name}.circuit.json").found
    bounds = {"target": told["target_loss"], "limit": told["limit"]}
    circuit = found.circuit(stem.with_name(f"{stem.name}.circuit.json"), model, pairs, PRUNING, **bounds, **how)
    report = stem.with_name(f"{stem.name}.report.json")
    if _alone(circuit, model, pairs).value <= SUFFICIENT_LOSS:
        found.report(report, circuit, model, pairs, **how)
    else:
        report.unlink(missing_ok=True)  # Of an earlier circuit.


def _made(out: Path, model: LanguageModel, name: str) -> Made | None:
    """What is in the folder; None where it is not finished."""
    assert model.tokenizer is not None
    stem = (_twins_of(out) if name.endswith(_twin("")) else out) / name
    path = stem.with_name(f"{name}.circuit.json")
    if not path.exists():
        return None
    circuit = Circuit.load(path)
    alone = _alone(circuit, model, task(name, model.tokenizer))
    report = found.report_of(stem.with_name(f"{name}.report.json"), circuit)
    refused = name.endswith(_twin("")) and alone.value > SUFFICIENT_LOSS
    return None if report is None and not refused else Made(circuit=circuit, alone=alone, report=report)


def _alone(circuit: Circuit, model: LanguageModel, pairs: Task) -> Number:
    """The loss of a circuit alone on held-out pairs."""
    with at_rest(model):
        return rows.loss("", meter_for(circuit, model).scored(circuit.nodes, pairs.heldout), pairs.heldout).number


def _facts(row: dict[str, Any], made: dict[str, Made]) -> dict[str, Any]:
    """The numbers of one task, and of its twin where that is there."""
    ours, twin = made[row["name"]], made.get(_twin(row["name"]))
    assert ours.report is not None
    counting = [claim for claim in ours.report.claims if claim.counts and claim.passed is not None]
    facts = {
        "task": row["name"],
        "accuracy": row["accuracy"],
        "model_loss": row["loss"],
        "target": ours.circuit.found["target_loss"],
        "reached": ours.circuit.found["reached"],
        **_size("", ours),
        "claims": len(counting),
        "failed": list(ours.report.failed),
    }
    if twin is None:
        return facts
    failed = ("sufficient",) if twin.report is None else twin.report.failed
    return facts | {
        **_size("twin_", twin),
        "twin_reached": twin.alone.value <= SUFFICIENT_LOSS,
        "twin_refused_by": [name for name in failed if name not in _OF_THE_MODEL],
    }


def _size(prefix: str, made: Made) -> dict[str, Any]:
    told = made.circuit.found
    bits = told.get("bits")
    facts = {"nodes": len(made.circuit.nodes), "edges": len(made.circuit.edges), "bits": bits and round(bits["total"])}
    facts |= {unit: told[unit] for unit in BESIDE if unit in told}
    return {f"{prefix}{key}": value for key, value in {**facts, "loss": made.alone.to_json()}.items()}


def counted(model: LanguageModel) -> dict[str, int]:
    """Parameters of a model, those that are not zero, and what its nodes and edges come to, counted as a circuit's."""
    wiring = model.wiring
    nodes, edges = wiring.nodes(), wiring.edges()
    return {**ship.sizes(model), "nodes": len(nodes), "edges": len(edges), **account.sizes(wiring, nodes, edges)}


def sizes(facts: Sequence[dict[str, Any]]) -> str:
    """The table of circuits, with what a model with a memory or passes of one block has beside."""
    beside = [unit for unit in BESIDE if any(unit in f for f in facts)]
    names = ["task", "model right", "model loss", "target", "nodes", "edges", *(BESIDE[unit] for unit in beside)]
    names += ["bits", "circuit alone, loss", "claims that fail"]
    lines = [f"| {' | '.join(names)} |", f"|{'---|' * len(names)}"]
    for f in facts:
        cells = [f"[{f['task']}]({f['task']}.html)", f"{f['accuracy']:.1%}", f"{f['model_loss']:.3f}"]
        cells += [f"{f['target']:.3f}", f["nodes"], f["edges"], *(f.get(unit, "–") for unit in beside), f["bits"]]
        cells += [told(f["loss"]), f"{len(f['failed'])} of {f['claims']}: {', '.join(f['failed']) or 'none'}"]
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(lines)


def against_twins(facts: Sequence[dict[str, Any]]) -> str:
    """The table of nonsense twins, and the sentence that the median task gives."""
    lines = ["| nonsense twin of | nodes | times the circuit's | edges | bits | alone, loss | refused by |"]
    lines += ["|---|---|---|---|---|---|---|"]
    for f in (facts := [f for f in facts if "twin_nodes" in f]):
        times = f["twin_nodes"] / max(f["nodes"], 1)
        cells = [f["task"], f["twin_nodes"], f"{times:.2g}", f["twin_edges"], f["twin_bits"], told(f["twin_loss"])]
        lines.append(f"| {' | '.join(map(str, [*cells, ', '.join(f['twin_refused_by']) or 'none']))} |")
    return "\n".join([*lines, "", _verdict(facts)])


def _verdict(facts: Sequence[dict[str, Any]]) -> str:
    if not facts:
        return "No twin is done yet."
    held = [bool(f["twin_refused_by"]) or f["twin_nodes"] >= TWIN_SIZE * max(f["nodes"], 1) for f in facts]
    return (
        f"Of {len(facts)} nonsense twins, {sum(held)} are refused by a claim that counts, or "
        f"are {TWIN_SIZE:g} times as large; the circuits of {sum(f['twin_reached'] for f in facts)} lose at most "
        f"{SUFFICIENT_LOSS} nats, and only those were put to the other claims. The median circuit of a task fails "
        f"{statistics.median(len(f['failed']) for f in facts):g} claims."
    )


def claims(made: dict[str, Made], tasks: Sequence[str]) -> str:
    """A row for each claim, a column for each task: whether it holds, and its effect."""
    told = {name: one.report for name in tasks if (one := made[name]).report is not None}
    lines = [f"| claim | {' | '.join(tasks)} |", f"|{'---|' * (len(tasks) + 1)}"]
    known = dict.fromkeys(claim.name for report in told.values() for claim in report.claims if not claim.not_run)
    for name in known:
        cells = [_cell(told[one], name) for one in tasks]
        counts = all(report.claim(name).counts for report in told.values())
        lines.append(f"| `{name}`{'' if counts else ' (does not count)'} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(report: Report, name: str) -> str:
    claim = report.claim(name)
    effect = f" {claim.rows[0].number.value:.3g}" if claim.rows else ""
    verdict = {"fails": "**fails**", "measured": ""}.get(claim.verdict, claim.verdict)
    return f"{verdict}{effect}".strip() or "–"


def told(number: dict[str, Any]) -> str:
    """A number of a report with its interval."""
    return f"{number['value']:.3f} [{number['low']:.3f}, {number['high']:.3f}]"


def _tell(quiet: bool, text: str) -> None:
    if not quiet:
        print(text, file=sys.stderr)


if __name__ == "__main__":
    command.run(study)
