"""The report of an evaluation: every cell, every test, the levels reached and the words they allow."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, get_args

from jali import artefact
from jali.artefact import BadInput
from jali.behaviour import gap
from jali.behaviour.items import ItemKind
from jali.behaviour.ladder import Judged
from jali.behaviour.mechanism import Mechanism
from jali.behaviour.thresholds import THRESHOLDS, Thresholds
from jali.behaviour.trials import Trials
from jali.behaviour.uplift import Elicitation
from jali.behaviour.verdict import Verdict, judge
from jali.stats import Number
from jali.verifying.report import claim_document, read_claim

KIND, SCHEMA = "behaviour", 1
ENDING = ".behaviour.json"


@dataclass(frozen=True, kw_only=True)
class Cell:
    """How items of a kind came out in a context."""

    context: str
    kind: ItemKind
    accuracy: Number
    """Mean over items of their share of right rotations, with its interval over families."""
    counts: Mapping[str, int]
    """Trials by what was done: right, wrong, refused, unparsed, timeout, error."""


@dataclass(frozen=True, kw_only=True)
class BehaviourReport:
    """What an evaluation found, and from which trials."""

    verdict: Verdict
    after: Verdict | None
    """Of the repaired subject, by the same trials; None where nothing was repaired."""
    cells: tuple[Cell, ...]
    thresholds: Thresholds
    trials_digest: str
    repaired_digest: str | None
    """Of the trials after a repair; None where there are none."""
    controls: tuple[float, ...]
    """Share of the gap that each control of the repair brings back."""
    mechanism: Mechanism | None
    """What was measured of the weights."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """Of the subject, as its trials have them."""

    def __str__(self) -> str:
        head = [self.verdict.sentence, *([] if self.after is None else [self.after.sentence])]
        claims = [f"{one.context}\n{claim}" for one in self.verdict.contexts for claim in one.claims]
        return "\n".join([*head, *claims, *map(str, self.verdict.mechanism_claims)])

    @property
    def digest(self) -> str:
        """Over everything in its file but itself and who made it."""
        return artefact.digest(self._document())

    def again(self, trials: Trials, repaired: Trials | None = None) -> "BehaviourReport":
        """Returns the report computed anew from its trials.

        Raises:
            BadInput: these are other trials.
        """
        for name, some, digest in (
            ("trials", trials, self.trials_digest),
            ("repaired", repaired, self.repaired_digest),
        ):
            if (None if some is None else some.digest) != digest:
                raise BadInput(
                    f"This report was made from other {name} ({str(digest)[:19]}…); give those, or make it anew."
                )
        elicitation = None if repaired is None else Elicitation(repaired=repaired, controls=self.controls)
        return report(trials, elicitation, self.mechanism, self.thresholds)

    def to_json(self) -> dict[str, Any]:
        """Returns the document that `save` writes, without who made it."""
        return {**self._document(), "digest": self.digest}

    def _document(self) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "kind": KIND,
            "parents": {"trials": self.trials_digest, "repaired": self.repaired_digest},
            **_verdict_document(self.verdict),
            "after": None if self.after is None else _verdict_document(self.after),
            "cells": [_cell_document(cell) for cell in self.cells],
            "mechanism_measured": None if self.mechanism is None else _plain(asdict(self.mechanism)),
            "controls": list(self.controls),
            "thresholds": asdict(self.thresholds),
            "facts": dict(self.facts),
        }

    def save(self, path: Path | str, seed: int | None = None) -> Path:
        """Writes a `.behaviour.json` file, whole or not at all."""
        return artefact.write_json(path, {**self.to_json(), "made_by": artefact.made_by(seed)})

    @classmethod
    def load(cls, path: Path | str) -> "BehaviourReport":
        """Reads a `.behaviour.json` file.

        Raises:
            BadInput: it is missing, damaged, changed by hand, or of another kind or schema.
        """
        data = artefact.read_json(path, KIND, SCHEMA)
        try:
            measured = data["mechanism_measured"]
            found = cls(
                verdict=_read_verdict(data),
                after=None if data["after"] is None else _read_verdict(data["after"]),
                cells=tuple(Cell(**{**cell, "accuracy": Number(**cell["accuracy"])}) for cell in data["cells"]),
                thresholds=artefact.rebuilt(Thresholds, data["thresholds"]),
                trials_digest=data["parents"]["trials"],
                repaired_digest=data["parents"]["repaired"],
                controls=tuple(data["controls"]),
                mechanism=None if measured is None else artefact.rebuilt(Mechanism, measured),
                facts=data["facts"],
            )
            whole = found.digest == data["digest"]
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadInput(f"{path} is damaged: {artefact.fault(error)}. Make it again from its trials.") from error
        if not whole:
            raise BadInput(f"{path} was changed after it was written (digests differ); make it again from its trials.")
        return found


def report(
    trials: Trials,
    elicitation: Elicitation | None = None,
    mechanism: Mechanism | None = None,
    thresholds: Thresholds = THRESHOLDS,
) -> BehaviourReport:
    """Returns the report of trials; see `judge`."""
    kinds = [kind for kind in get_args(ItemKind) if any(item.kind == kind for item in trials.items)]
    cells = [_cell(trials, context.name, kind) for kind in kinds for context in trials.contexts]
    return BehaviourReport(
        verdict=judge(trials, elicitation, mechanism, thresholds),
        after=None if elicitation is None else judge(elicitation.repaired, thresholds=thresholds),
        cells=tuple(cells),
        thresholds=thresholds,
        trials_digest=trials.digest,
        repaired_digest=None if elicitation is None else elicitation.repaired.digest,
        controls=() if elicitation is None else elicitation.controls,
        mechanism=mechanism,
        facts=trials.facts,
    )


def _cell(trials: Trials, context: str, kind: ItemKind) -> Cell:
    accuracy = gap.accuracy(trials, context, kind)
    assert accuracy is not None, "there are items of this kind"
    return Cell(context=context, kind=kind, accuracy=accuracy, counts=trials.counts(context, kind))


def _verdict_document(v: Verdict) -> dict[str, Any]:
    names = ("subject", "level", "measured", "excluded", "power", "sentence", "mechanism")
    return {
        **{name: getattr(v, name) for name in names},
        "words": list(v.words),
        "notes": list(v.notes),
        "failed": list(v.failed),
        "contexts": [_judged_document(one) for one in v.contexts],
        "mechanism_claims": [claim_document(claim) for claim in v.mechanism_claims],
    }


def _cell_document(cell: Cell) -> dict[str, Any]:
    return {
        "context": cell.context,
        "kind": cell.kind,
        "accuracy": cell.accuracy.to_json(),
        "counts": dict(cell.counts),
    }


def _judged_document(one: Judged) -> dict[str, Any]:
    return {"context": one.context, "level": one.level, "claims": [claim_document(claim) for claim in one.claims]}


def _read_verdict(data: Mapping[str, Any]) -> Verdict:
    names = ("subject", "level", "measured", "excluded", "power", "mechanism")
    return Verdict(
        **{name: data[name] for name in names},
        notes=tuple(data["notes"]),
        contexts=tuple(
            Judged(context=one["context"], level=one["level"], claims=tuple(map(read_claim, one["claims"])))
            for one in data["contexts"]
        ),
        mechanism_claims=tuple(map(read_claim, data["mechanism_claims"])),
    )


def _plain(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()}
