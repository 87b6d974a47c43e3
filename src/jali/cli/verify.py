"""`jali verify`: from circuits to their reports."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from rich.console import Console
from rich.text import Text
from tyro.conf import Positional, arg

from jali import kernels
from jali.artefact import BadInput, NotReached
from jali.circuit import Circuit
from jali.cli.arguments import Always, Device, Out, Runtime, Seed, to_write
from jali.cli.output import Table, show
from jali.cli.prune import loaded_with_task
from jali.models.model import LanguageModel
from jali.tasks.published import task as make_task
from jali.tasks.task import Task
from jali.verifying.report import Claim, Report
from jali.verifying.verify import verify

EXAMPLES = (
    "jali verify single_double_quote.circuit.json",
    "jali verify $(jali prune jali-python single_double_quote)",
    "jali verify a.circuit.json b.circuit.json --model runs/small --full",
)

_STYLES = {"fails": "bold red", "holds": "green", "measured": "", "not run": "yellow"}
_ORDER = ("fails", "holds", "measured", "not run")


def run(
    circuits: Annotated[tuple[Path, ...], Positional, arg(metavar="CIRCUIT...", help="some .circuit.json files")],
    *,
    model: Annotated[str | None, arg(metavar="MODEL", help="of the circuits; the one they name unless given")] = None,
    out: Out = None,
    full: bool = False,
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Path | Sequence[Path] | Table:
    """Tests circuits on held-out pairs and writes a .report.json beside each.

    Exit code 3 says that a claim that counts fails; the reports are written all the same. docs/evidence.md tells what
    is claimed. Several circuits make one table.

    Args:
        full: also run the claims that prune again, some minutes for each circuit.
    """
    if not circuits:
        raise BadInput("There is no circuit to verify; give at least one .circuit.json file.")
    if out is not None and len(circuits) > 1:
        raise BadInput(f"--out names one report, and there are {len(circuits)} circuits; leave it out.")
    kernels.keep_memory()
    to_write(out)
    loaded = [(path, Circuit.load(path)) for path in circuits]
    reports: dict[Path, Report] = {}
    for path, circuit in loaded:
        of, task = loaded_with_task(model or circuit.model, circuit.task, device, hub=model is not None)
        twin = _twin(task.name, of) if full else None
        report = verify(circuit, of, task, full=full, twin=twin, seed=seed, quiet=runtime.quiet)
        reports[report.save(out or _beside(path), seed)] = report
        if not runtime.quiet:
            tell(report)
    result = Table("", [row for path, report in reports.items() for row in _rows(path, report)])
    if len(reports) > 1 and not runtime.json:
        show(Table("", _overview(reports)), as_json=False, quiet=runtime.quiet)
    failed = {path.name: ", ".join(report.failed) for path, report in reports.items() if report.failed}
    if failed:
        show(result if runtime.json else list(reports), as_json=runtime.json, quiet=runtime.quiet)
        raise NotReached(f"Claims that fail: {'; '.join(f'{name}: {claims}' for name, claims in failed.items())}.")
    return result if runtime.json else list(reports)


def tell(report: Report) -> None:
    """Prints a report for a reader: its paragraph, then its claims with their effects, failing ones first, in red."""
    console = Console(stderr=True, highlight=False)
    console.print(Text(report.summary))
    for verdict in _ORDER:
        for claim in report.claims:
            if claim.verdict == verdict:
                console.print(_line(claim))


def _twin(name: str, model: LanguageModel) -> Task | None:
    """The task's nonsense twin, if it has one."""
    try:
        return None if model.tokenizer is None else make_task(f"{name}~nonsense", model.tokenizer)
    except BadInput:
        return None


def _line(claim: Claim) -> Text:
    style = _STYLES[claim.verdict] if claim.counts else "dim"
    shown = claim.rows if claim.verdict == "fails" else claim.rows[:1]  # Any of its rows may be why it fails.
    why = claim.not_run or "; ".join(map(str, shown))
    text = Text(f"{claim.verdict:>8}  {claim.name}", style=style)
    text.append(f": {why}" if why else "", style=style if claim.verdict == "fails" else "")
    return text if claim.counts else text.append(" (does not count)")


def _beside(circuit: Path) -> Path:
    return circuit.with_name(f"{circuit.name.removesuffix('.json').removesuffix('.circuit')}.report.json")


def _overview(reports: dict[Path, Report]) -> list[dict[str, object]]:
    """A row for each claim, a column for each circuit."""
    names = dict.fromkeys(claim.name for report in reports.values() for claim in report.claims)
    found: list[dict[str, object]] = [{"claim": "size", **{path.name: _size(r) for path, r in reports.items()}}]
    for name in names:
        found.append({"claim": name, **{path.name: _cell(report, name) for path, report in reports.items()}})
    return found


def _size(report: Report) -> str:
    bits = "" if report.bits is None else f", {report.bits:.0f} bits"
    return f"{report.nodes} nodes, {report.edges} edges{bits}"


def _cell(report: Report, name: str) -> str:
    for claim in report.claims:
        if claim.name == name:
            effect = f" ({claim.rows[0].number.value:.3g})" if claim.rows and not claim.not_run else ""
            return claim.verdict + effect
    return "not run"


def _rows(path: Path, report: Report) -> list[dict[str, object]]:
    """One for each number; a claim without numbers has one with none."""
    nothing = dict.fromkeys(("value", "unit", "n", "low", "high"))
    rows = []
    for claim in report.claims:
        facts = {"path": str(path), "task": report.task, "claim": claim.name, "verdict": claim.verdict}
        facts |= {"passed": claim.passed, "counts": claim.counts}
        numbers = [{"name": row.name, **row.number.to_json()} for row in claim.rows] or [{"name": None, **nothing}]
        rows += [{**facts, **number} for number in numbers]
    return rows
