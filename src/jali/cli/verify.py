"""`jali verify`: from circuits to their reports."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from tyro.conf import Positional, arg

from jali import kernels
from jali.artefact import BadInput, NotReached
from jali.circuit import Circuit
from jali.cli.arguments import Always, Device, Out, Runtime, Seed
from jali.cli.output import Table, hint, show
from jali.cli.prune import loaded_with_task
from jali.verifying.report import Report
from jali.verifying.verify import verify

EXAMPLES = (
    "jali verify single_double_quote.circuit.json",
    "jali verify $(jali prune jali-python single_double_quote)",
    "jali verify a.circuit.json b.circuit.json --model runs/small --full",
)


def run(
    circuits: Annotated[tuple[Path, ...], Positional, arg(metavar="CIRCUIT", help="one or more .circuit.json files")],
    *,
    model: Annotated[str | None, arg(metavar="MODEL", help="of the circuits; the one they name unless given")] = None,
    out: Out = None,
    full: bool = False,
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Path | Sequence[Path] | Table:
    """Tests circuits on held-out pairs and writes a .report.json beside each.

    Exit code 3 says that a claim fails; the reports are written all the same. docs/evidence.md tells what is claimed.

    Args:
        full: also run the claims that prune again, some minutes for each circuit.
    """
    if not circuits:
        raise BadInput("There is no circuit to verify; give at least one .circuit.json file.")
    if out is not None and len(circuits) > 1:
        raise BadInput(f"--out names one report, and there are {len(circuits)} circuits; leave it out.")
    kernels.keep_memory()
    loaded = [(path, Circuit.load(path)) for path in circuits]
    written, rows, failed = [], [], []
    for path, circuit in loaded:
        of, task = loaded_with_task(model or circuit.model, circuit.task, device)
        report = verify(circuit, of, task, full=full, seed=seed, quiet=runtime.quiet)
        written.append(report.save(out or _beside(path), seed))
        hint(str(report), quiet=runtime.quiet)
        rows += _rows(written[-1], report)
        failed += [f"{path.name}: {name}" for name in report.failed]
    result = Table("", rows) if runtime.json else written
    if failed:
        show(result, as_json=runtime.json, quiet=runtime.quiet)
        raise NotReached(f"Claims that fail: {', '.join(failed)}.")
    return result


def _beside(circuit: Path) -> Path:
    return circuit.with_name(f"{circuit.name.removesuffix('.json').removesuffix('.circuit')}.report.json")


def _rows(path: Path, report: Report) -> list[dict[str, object]]:
    return [
        {"path": str(path), "claim": claim.name, "passed": claim.passed, "name": row.name, **row.number.to_json()}
        for claim in report.claims
        for row in claim.rows
    ]
