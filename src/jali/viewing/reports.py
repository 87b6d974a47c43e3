"""Finds the report of a circuit among the files beside it, and takes from it what the page shows."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from jali import artefact
from jali.artefact import BadInput

SCHEMA = 1
ENDING = ".report.json"


class Found(NamedTuple):
    """A report, or why there is none, one sentence each."""

    report: dict[str, Any] | None
    notes: list[str]


def beside(path: Path, circuit_digest: str) -> Found:
    """Returns the newest report in a circuit file's folder that names the circuit's digest as its parent.

    Reports of other circuits are passed over; one under the circuit's own name is mentioned, as is a damaged one.
    """
    own = path.name.removesuffix(".json").removesuffix(".circuit") + ENDING
    found: list[tuple[float, dict[str, Any]]] = []
    notes: list[str] = []
    for file in sorted(path.parent.glob(f"*{ENDING}")):
        try:
            document = read(file)
        except BadInput as error:
            notes.append(f"A report was left out: {error}")
            continue
        if parent(document) == circuit_digest:
            found.append((file.stat().st_mtime, document))
        elif file.name == own:
            notes.append(f"{file.name} is the report of another circuit and was left out; run jali verify again.")
    return Found(max(found, key=lambda one: one[0])[1] if found else None, notes)


def read(file: Path) -> dict[str, Any]:
    """Reads a report file.

    Raises:
        BadInput: it is missing, damaged, of another schema, or its content does not give the digest written in it.
    """
    document = artefact.read_json(file, kind="report", schema=SCHEMA)
    content = {name: value for name, value in document.items() if name not in ("digest", "made_by")}
    if document.get("digest") != artefact.digest(content):
        raise BadInput(f"{file} was changed by hand or is damaged; make it again with jali verify.")
    return document


def parent(document: Mapping[str, Any]) -> str | None:
    """The digest of the circuit a report is about."""
    parents = document.get("parents")
    return parents.get("circuit") if isinstance(parents, Mapping) else None


def shown(document: Mapping[str, Any], name: str = "This report") -> dict[str, Any]:
    """Returns the claims of a report as the page shows them: every number as it stands there.

    Raises:
        BadInput: a field is missing or of another kind.
    """
    try:
        return {
            "digest": str(document.get("digest", "")),
            "passed": bool(document["passed"]),
            "norms": document.get("norms"),
            "claims": [_claim(claim) for claim in document["claims"]],
            "backup": _backup(document.get("backup")),
        }
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(f"{name} has no claims as jali verify writes them ({error!r}); make it again.") from error


def _claim(claim: Mapping[str, Any]) -> dict[str, Any]:
    passed = claim["passed"]
    return {
        "name": str(claim["name"]),
        "statement": str(claim["statement"]),
        "passed": None if passed is None else bool(passed),
        "rows": [_row(row) for row in claim["rows"]],
    }


def _row(row: Mapping[str, Any]) -> dict[str, Any]:
    optional = {key: None if row[key] is None else float(row[key]) for key in ("low", "high")}
    count = None if row["n"] is None else int(row["n"])
    return {"name": str(row["name"]), "value": float(row["value"]), "unit": str(row["unit"]), "n": count, **optional}


def _backup(backup: Mapping[str, Any] | None) -> list[list[str]] | None:
    return None if backup is None else [[str(node) for node in round_] for round_ in backup["rounds"]]
