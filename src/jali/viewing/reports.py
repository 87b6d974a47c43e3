"""Finds the report of a circuit among the files beside it, and takes from it what the page shows."""

from pathlib import Path
from typing import Any, NamedTuple

from jali.artefact import BadInput
from jali.verifying.report import Report

ENDING = ".report.json"


class Found(NamedTuple):
    """A report or none, and what to tell the reader, one sentence each."""

    report: Report | None
    notes: list[str]


def beside(path: Path, circuit_digest: str) -> Found:
    """Returns the newest report in a circuit file's folder that names the circuit's digest as its parent.

    Reports of other circuits are passed over; one under the circuit's own name is mentioned, as is a damaged one.
    """
    own = path.name.removesuffix(".json").removesuffix(".circuit") + ENDING
    found: list[tuple[float, Report]] = []
    notes: list[str] = []
    for file in sorted(path.parent.glob(f"*{ENDING}")):
        try:
            report = Report.load(file)
        except BadInput as error:
            notes.append(f"A report was left out: {error}")
            continue
        if report.circuit_digest == circuit_digest:
            found.append((file.stat().st_mtime, report))
        elif file.name == own:
            notes.append(f"{file.name} is the report of another circuit and was left out; run jali verify again.")
    return Found(max(found, key=lambda one: one[0])[1] if found else None, notes)


def shown(report: Report) -> dict[str, Any]:
    """Returns the claims of a report as the page shows them: every number as it stands there."""
    document = report.to_json()
    return {
        "digest": report.digest,
        "passed": report.passed,
        "norms": report.norms,
        "pairs": report.pairs,
        "summary": report.summary,
        "claims": document["claims"],
        "backup": None if report.backup is None else [list(found) for found in report.backup],
    }
