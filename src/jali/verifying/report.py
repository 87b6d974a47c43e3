"""The report: every number with its unit, n and interval, and pass or fail per claim."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from torch import Tensor

from jali import artefact, stats
from jali.artefact import BadInput
from jali.stats import Number
from jali.tasks.task import Score

SCHEMA = 1


@dataclass(frozen=True)
class Row:
    """A named number of a claim."""

    name: str
    """Unique within its claim."""
    number: Number

    def __str__(self) -> str:
        return f"{self.name}: {self.number}"


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One tested statement about a circuit."""

    name: str
    statement: str
    """What it says, with its threshold."""
    passed: bool | None
    """None where it is only measured."""
    rows: tuple[Row, ...]

    def __str__(self) -> str:
        verdict = {True: "holds", False: "fails", None: "measured"}[self.passed]
        return "\n".join([f"{verdict:>8}  {self.name}: {self.statement}", *(f"{'':10}{row}" for row in self.rows)])

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
    pairs: int
    """Held-out pairs."""
    norms: str
    """How norms are treated in rows that do not say: `live` or `frozen`."""
    claims: tuple[Claim, ...]
    backup: tuple[tuple[str, ...], ...] | None = None
    """Nodes that each search for a backup found; None where none was needed or asked for."""
    matching: Mapping[str, int]
    """Random circuits drawn, and nodes of the circuit that had no free partner at their site."""

    def __str__(self) -> str:
        head = f"Report({self.task}: {self.nodes} nodes, {self.edges} edges, {self.pairs} held-out pairs)"
        return "\n".join([head, *map(str, self.claims)])

    @property
    def passed(self) -> bool:
        """Whether no claim failed."""
        return not self.failed

    @property
    def failed(self) -> tuple[str, ...]:
        """Names of the claims that failed."""
        return tuple(claim.name for claim in self.claims if claim.passed is False)

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
        return artefact.digest({"schema": SCHEMA, "kind": "report", **self._document()})

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
            "pairs": self.pairs,
            "norms": self.norms,
            "passed": self.passed,
            "claims": [_claim_document(claim) for claim in self.claims],
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
                claims=tuple(map(_read_claim, data["claims"])),
                backup=None if backup is None else tuple(tuple(found) for found in backup["rounds"]),
                **{field: data[field] for field in ("task", "model", "nodes", "edges", "pairs", "norms", "matching")},
            )
            expected, digest = data["digest"], report.digest
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadInput(f"{name} is damaged ({error!r}); make it again with jali verify.") from error
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


def _claim_document(claim: Claim) -> dict[str, Any]:
    rows = [{"name": row.name, **row.number.to_json()} for row in claim.rows]
    return {"name": claim.name, "statement": claim.statement, "passed": claim.passed, "rows": rows}


def _read_claim(data: Mapping[str, Any]) -> Claim:
    fields = asdict(Number(0.0, "")).keys()
    rows = tuple(Row(row["name"], Number(**{field: row[field] for field in fields})) for row in data["rows"])
    return Claim(name=data["name"], statement=data["statement"], passed=data["passed"], rows=rows)


def loss(name: str, score: Score) -> Row:
    """A row for a loss in nats."""
    return losses(name, score.losses)


def losses(name: str, of_rows: Tensor) -> Row:
    """A row for a mean loss in nats over the rows of pairs, shape (N,): each pair is one observation."""
    return Row(name, stats.mean(of_rows.double().view(-1, 2).mean(1).tolist(), "nats"))


def accuracy(name: str, score: Score) -> Row:
    """A row for a share of right prompts; its Wilson interval takes each pair as one observation."""
    return share(name, score.correct / 2, score.n // 2)


def share(name: str, successes: float, n: int) -> Row:
    """A row for a share with its Wilson interval."""
    return Row(name, stats.share(successes, n))


def exact(name: str, value: float, unit: str) -> Row:
    """A row for a count, or for another number that was not estimated."""
    return Row(name, Number(value, unit))
