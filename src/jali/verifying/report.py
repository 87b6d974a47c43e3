"""The report: every number with its unit, n and interval, and pass or fail per claim."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.stats import Number

SCHEMA = 2


@dataclass(frozen=True)
class Row:
    """A named number of a claim."""

    name: str
    """Unique within its claim."""
    number: Number
    pairs: int | None = None
    """Pairs of prompts it was measured on; None where it was on none, or the report is older than the count."""

    def __str__(self) -> str:
        return f"{self.name}: {self.number}"


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One tested statement about a circuit."""

    name: str
    statement: str
    """What it says, with its threshold."""
    passed: bool | None
    """None where it is only measured, or was not run."""
    rows: tuple[Row, ...] = ()
    """The first one is the effect."""
    nodes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Nodes it names, by what they are."""
    not_run: str = ""
    """Why it was not run; empty where it was."""
    counts: bool = True
    """Whether it tells true circuits from false ones well enough to count (docs/results/battery.md)."""

    def __post_init__(self) -> None:
        assert not (self.not_run and self.passed is not None), "what was not run neither holds nor fails"

    @property
    def verdict(self) -> str:
        """`holds`, `fails`, `measured` or `not run`."""
        return "not run" if self.not_run else {True: "holds", False: "fails", None: "measured"}[self.passed]

    def __str__(self) -> str:
        says = f"{self.verdict:>8}  {self.name}: {self.statement}"
        says += f" Not run: {self.not_run}." if self.not_run else ""
        says += "" if self.counts else " It does not count."
        named = (f"{'':10}{what}: {', '.join(nodes)}" for what, nodes in self.nodes.items())
        return "\n".join([says, *(f"{'':10}{row}" for row in self.rows), *named])

    def value(self, row: str) -> float:
        """Returns the number in the row of that name.

        Raises:
            KeyError: there is none.
        """
        return {r.name: r.number.value for r in self.rows}[row]


@dataclass(frozen=True, kw_only=True)
class Report:
    """What `verify` found out about one circuit."""

    circuit_digest: str
    model_digest: str
    task: str
    model: str
    """As the user named it."""
    nodes: int
    edges: int
    bits: float | None = None
    """Description length of the circuit (docs/pruning.md); None where its file does not say."""
    pairs: int
    """Held-out pairs."""
    norms: str
    """How norms are treated in rows that do not say: `live` or `frozen`."""
    claims: tuple[Claim, ...]
    summary: str = ""
    """One paragraph in plain words; its wording follows from which claims hold."""
    full: bool = False
    """Whether the claims that prune again were run."""
    backup: tuple[tuple[str, ...], ...] | None = None
    """Nodes that each search for a backup found; None where none was needed or asked for."""
    matching: Mapping[str, int]
    """Random circuits drawn, and nodes of the circuit that had no free partner at their site."""

    def __str__(self) -> str:
        head = f"Report({self.task}: {self.nodes} nodes, {self.edges} edges, {self.pairs} held-out pairs)"
        return "\n".join([head, *([self.summary] if self.summary else []), *map(str, self.claims)])

    @property
    def passed(self) -> bool:
        """Whether no claim failed."""
        return not self.failed

    @property
    def failed(self) -> tuple[str, ...]:
        """Names of the claims that count and failed."""
        return tuple(claim.name for claim in self.claims if claim.passed is False and claim.counts)

    def of(self, circuit: Circuit) -> "Report":
        """Returns itself, if it is this circuit's.

        Raises:
            BadInput: it is the report of another circuit.
        """
        if self.circuit_digest != circuit.digest:
            raise BadInput(
                f"This is the report of another circuit ({self.circuit_digest[:19]}…, {self.task}), and this circuit "
                f"is {circuit.digest[:19]}… ({circuit.task}); make its own with jali verify."
            )
        return self

    def claim(self, name: str) -> Claim:
        """Returns the claim of that name.

        Raises:
            BadInput: there is none; the message lists them.
        """
        known = {claim.name: claim for claim in self.claims}
        if name not in known:
            raise BadInput(f"There is no claim {name!r} in this report; its claims are {', '.join(known)}.")
        return known[name]

    @property
    def digest(self) -> str:
        """Over everything in its file but itself and who made it."""
        return _digest({"schema": SCHEMA, "kind": "report", **self._document()})

    def to_json(self) -> dict[str, Any]:
        """Returns the document that `save` writes, without who made it."""
        return {"schema": SCHEMA, "kind": "report", "digest": self.digest, **self._document()}

    def _document(self) -> dict[str, Any]:
        return {
            "parents": {"circuit": self.circuit_digest, "model": self.model_digest},
            "task": self.task,
            "model": self.model,
            "nodes": self.nodes,
            "edges": self.edges,
            "bits": self.bits,
            "pairs": self.pairs,
            "norms": self.norms,
            "full": self.full,
            "passed": self.passed,
            "summary": self.summary,
            "claims": [claim_document(claim) for claim in self.claims],
            "backup": None if self.backup is None else {"rounds": [list(found) for found in self.backup]},
            "matching": dict(self.matching),
        }

    def save(self, path: Path | str, seed: int | None = None) -> Path:
        """Writes a `.report.json` file, whole or not at all."""
        return artefact.write_json(path, {**self.to_json(), "made_by": artefact.made_by(seed)})

    @classmethod
    def from_json(cls, data: Mapping[str, Any], name: str = "this report") -> "Report":
        """Reads the document of `to_json`.

        Raises:
            BadInput: a field is missing or wrong, or the content does not give the digest written beside it.
        """
        try:
            backup = data["backup"]
            report = cls(
                circuit_digest=data["parents"]["circuit"],
                model_digest=data["parents"]["model"],
                claims=tuple(map(read_claim, data["claims"])),
                backup=None if backup is None else tuple(tuple(found) for found in backup["rounds"]),
                bits=data.get("bits"),
                summary=data["summary"] if data["schema"] == SCHEMA else "",
                full=data["full"] if data["schema"] == SCHEMA else False,
                **{name: data[name] for name in ("task", "model", "nodes", "edges", "pairs", "norms", "matching")},
            )
            expected, digest = data["digest"], _digest(data)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadInput(f"{name} is damaged: {artefact.fault(error)}. Make it again with jali verify.") from error
        if digest != expected:
            raise BadInput(
                f"{name} says its digest is {str(expected)[:19]}…, but its content gives {digest[:19]}…: it was "
                "changed by hand or damaged; make it again with jali verify."
            )
        return report

    @classmethod
    def load(cls, path: Path | str) -> "Report":
        """Reads a `.report.json` file.

        Raises:
            BadInput: the file is missing, damaged, changed by hand or of another schema.
        """
        return cls.from_json(artefact.read_json(path, kind="report", schema=SCHEMA), str(path))


def _digest(document: Mapping[str, Any]) -> str:
    return artefact.digest({key: value for key, value in document.items() if key not in ("digest", "made_by")})


def claim_document(claim: Claim) -> dict[str, Any]:
    """Returns a claim as part of the document of a report."""
    return {
        "name": claim.name,
        "statement": claim.statement,
        "passed": claim.passed,
        "not_run": claim.not_run,
        "counts": claim.counts,
        "rows": [_row_document(row) for row in claim.rows],
        "nodes": {what: list(names) for what, names in claim.nodes.items()},
    }


def _row_document(row: Row) -> dict[str, Any]:
    """Pairs that are not known are left out, so that older reports keep their digests."""
    return {"name": row.name, **row.number.to_json()} | ({} if row.pairs is None else {"pairs": row.pairs})


def read_claim(data: Mapping[str, Any]) -> Claim:
    """Reads what `claim_document` gave."""
    fields = asdict(Number(0.0, "")).keys()
    rows = tuple(
        Row(row["name"], Number(**{name: row[name] for name in fields}), row.get("pairs")) for row in data["rows"]
    )
    return Claim(
        name=data["name"],
        statement=data["statement"],
        passed=data["passed"],
        rows=rows,
        nodes={what: tuple(names) for what, names in data.get("nodes", {}).items()},
        not_run=data.get("not_run", ""),
        counts=data.get("counts", True),
    )
