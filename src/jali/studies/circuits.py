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
from jali.circuit import Circuit
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.pruning.measure import at_rest
from jali.pruning.prune import Pruning
from jali.stats import Number
from jali.studies import command, found
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
    seed: int = 0,
    share: tuple[int, int] = (0, 1),
    quiet: bool = False,
) -> Path:
    """Prunes, explains and verifies every solved task, and prunes and verifies its nonsense twin; repeated, it goes on.

    Args:
        out: folder of circuits, reports, `circuits.json` and README.md, of which only what stands between
            its marks is written.
        model: as `jali.load` takes it.
        tasks: names; all published ones unless given.
        seed: of everything random.
        share: which part of how many tasks is done here, such as 0 2 on one core of two; the tables are written by who
            finds the other part done.
        quiet: no progress.
    """
    kernels.keep_memory()
    whole, tell = checkpoint.load(model), partial(_tell, quiet)
    listed = solved(whole, of=tasks, quiet=quiet)
    for row in listed[share[0] :: share[1]]:
        _one(out, whole, row["name"], seed, tell, quiet)
    names = [name for row in listed for name in (row["name"], _twin(row["name"]))]
    made = {name: one for name in names if (one := _made(out, whole, name))}
    facts = [_facts(row, made) for row in listed if row["name"] in made and _twin(row["name"]) in made]
    document = {"schema": 1, "kind": "circuits", "made_by": artefact.made_by(seed), "parents": {"model": whole.digest}}
    artefact.write_json(out / "circuits.json", {**document, "circuits": facts})
    tables = (sizes(facts), against_twins(facts), claims(made, [fact["task"] for fact in facts]))
    return write_tables(out / "README.md", "\n\n".join(tables), title="Circuits")


def _twins_of(out: Path) -> Path:
    return out.with_name(f"{out.name}{TWINS}")


def _twin(name: str) -> str:
    return f"{name}~nonsense"


def _one(out: Path, model: LanguageModel, name: str, seed: int, tell: found.Tell, quiet: bool) -> None:
    """Writes a task's circuit, labelled, and its report, and those of its twin, without labels, at the same target."""
    assert model.tokenizer is not None
    how: dict[str, Any] = {"seed": seed, "tell": tell, "quiet": quiet}
    target = limit = None
    for asked, folder in ((name, out), (_twin(name), _twins_of(out))):
        tell(f"{asked}:")
        pairs, stem = task(asked, model.tokenizer), folder / asked
        circuit = found.circuit(
            stem.with_name(f"{asked}.circuit.json"), model, pairs, PRUNING, target=target, limit=limit, **how
        )
        if folder == out and checkpoint.text(model) is not None:
            found.explained(stem.with_name(f"{asked}.circuit.json"), circuit, model, pairs, **how)
        report = stem.with_name(f"{asked}.report.json")
        if folder == out or _alone(circuit, model, pairs).value <= SUFFICIENT_LOSS:
            found.report(report, circuit, model, pairs, **how)
        else:
            report.unlink(missing_ok=True)  # Of an earlier circuit.
        target, limit = circuit.found["target_loss"], circuit.found["limit"]


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
    """The numbers of one task."""
    ours, twin = made[row["name"]], made[_twin(row["name"])]
    assert ours.report is not None
    counting = [claim for claim in ours.report.claims if claim.counts and claim.passed is not None]
    failed = ("sufficient",) if twin.report is None else twin.report.failed
    return {
        "task": row["name"],
        "accuracy": row["accuracy"],
        "model_loss": row["loss"],
        "target": ours.circuit.found["target_loss"],
        "reached": ours.circuit.found["reached"],
        **_size("", ours),
        "claims": len(counting),
        "failed": list(ours.report.failed),
        **_size("twin_", twin),
        "twin_reached": twin.alone.value <= SUFFICIENT_LOSS,
        "twin_refused_by": [name for name in failed if name not in _OF_THE_MODEL],
    }


def _size(prefix: str, made: Made) -> dict[str, Any]:
    bits, found = made.circuit.found.get("bits"), made.circuit
    facts = {"nodes": len(found.nodes), "edges": len(found.edges), "bits": bits and round(bits["total"])}
    return {f"{prefix}{key}": value for key, value in {**facts, "loss": made.alone.to_json()}.items()}


def sizes(facts: Sequence[dict[str, Any]]) -> str:
    """The table of circuits."""
    lines = [
        "| task | model right | model loss | target | nodes | edges | bits | circuit alone, loss | claims that fail |"
    ]
    lines += ["|---|---|---|---|---|---|---|---|---|"]
    for f in facts:
        cells = [f"[{f['task']}]({f['task']}.html)", f"{f['accuracy']:.1%}", f"{f['model_loss']:.3f}"]
        cells += [f"{f['target']:.3f}", f["nodes"], f["edges"], f["bits"], _told(f["loss"])]
        cells += [f"{len(f['failed'])} of {f['claims']}: {', '.join(f['failed']) or 'none'}"]
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(lines)


def against_twins(facts: Sequence[dict[str, Any]]) -> str:
    """The table of nonsense twins, and the sentence that the median task gives."""
    lines = ["| nonsense twin of | nodes | times the circuit's | edges | bits | alone, loss | refused by |"]
    lines += ["|---|---|---|---|---|---|---|"]
    for f in facts:
        times = f["twin_nodes"] / max(f["nodes"], 1)
        cells = [f["task"], f["twin_nodes"], f"{times:.2g}", f["twin_edges"], f["twin_bits"], _told(f["twin_loss"])]
        lines.append(f"| {' | '.join(map(str, [*cells, ', '.join(f['twin_refused_by']) or 'none']))} |")
    return "\n".join([*lines, "", _verdict(facts)])


def _verdict(facts: Sequence[dict[str, Any]]) -> str:
    if not facts:
        return "No task is done yet."
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


def _told(number: dict[str, Any]) -> str:
    return f"{number['value']:.3f} [{number['low']:.3f}, {number['high']:.3f}]"


def _tell(quiet: bool, text: str) -> None:
    if not quiet:
        print(text, file=sys.stderr)


if __name__ == "__main__":
    command.run(study)
