"""A behaviour report on a page: the verdict before and after, what was removed, and what else was measured of it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jali import artefact
from jali.artefact import BadInput
from jali.behaviour import ladder, mechanism, verdict
from jali.behaviour.report import ENDING, KIND, BehaviourReport
from jali.behaviour.unlocking import path as paths
from jali.behaviour.unlocking import sufficiency, unlock
from jali.behaviour.unlocking.baselines import compare
from jali.viewing.payload import SCHEMA
from jali.viewing.readouts import short

_BESIDE = {
    "unlock": (unlock.ENDING, unlock.KIND, unlock.SCHEMA),
    "path": (paths.ENDING, paths.KIND, paths.SCHEMA),
    "keep": (sufficiency.ENDING, sufficiency.KIND, sufficiency.SCHEMA),
    "baselines": (compare.ENDING, compare.KIND, compare.SCHEMA),
}
"""Files that `jali unlock` writes beside a report: ending, kind and schema of each."""
_LACKING = {
    "unlock": "There is no X.unlock.json beside this report, so no cells before and after and no controls are shown.",
    "path": "There is no X.path.json beside this report, so the removed weights are not drawn; run jali unlock again.",
    "keep": "No weights that are enough alone were found or sought (X.keep.json).",
    "baselines": "Nothing else was measured beside the removal; jali unlock --baselines does.",
}


def is_behaviour(path: Path) -> bool:
    """Whether a file is there and a behaviour report.

    Raises:
        BadInput: it is no JSON object.
    """
    return path.is_file() and artefact.read_json(path).get("kind") == KIND


def files(folder: Path) -> list[Path]:
    """The behaviour reports in a folder and below."""
    return sorted(folder.rglob(f"*{ENDING}"))


def page(some: Sequence[Path]) -> dict[str, Any]:
    """Returns the document that a page of behaviour reports embeds, described by `behaviour.schema.json`.

    What `jali unlock` wrote beside a report is found by name, and left out, which is said, where it is of another model
    or removal set.

    Raises:
        BadInput: a file is no behaviour report, or a damaged one.
    """
    return {
        "schema": SCHEMA,
        "kind": "behaviour",
        "made_by": artefact.made_by(None),
        "ladder": [
            {"tests": list(tests), "words": list(words)}
            for tests, words in zip(((), *ladder.TESTS), verdict.WORDS, strict=True)
        ],
        "mechanism": [
            {"tests": list(tests), "words": [words]}
            for tests, words in zip(((), *mechanism.TESTS), mechanism.LEVELS, strict=True)
        ],
        "views": [_view(path) for path in some],
    }


def _view(path: Path) -> dict[str, Any]:
    report, missing = BehaviourReport.load(path), list[str]()
    document = _rounded(report.to_json())
    found = _beside(path, report, missing)
    try:
        return {
            "name": path.name,
            "before": _verdict(document),
            "after": None if document["after"] is None else _verdict(document["after"]),
            "cells": document["cells"],
            "lock": None if found["unlock"] is None else found["unlock"]["lock"],
            "removal": None if found["unlock"] is None else _removal(found["unlock"], report),
            "path": None if found["path"] is None else _path(found["path"]),
            "keep": None if found["keep"] is None else _keep(found["keep"]),
            "baselines": [] if found["baselines"] is None else [_repair(one) for one in found["baselines"]["repairs"]],
            "missing": missing,
            "provenance": _provenance(path, report),
        }
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise BadInput(f"A file beside {path} is damaged ({error!r}); make it again with jali unlock.") from error


def _beside(path: Path, report: BehaviourReport, missing: list[str]) -> dict[str, Any]:
    """What was written with a report, by name; None for what is not there or not of it."""
    stem, model, removal = path.name.removesuffix(ENDING), report.facts.get("model"), None
    found: dict[str, Any] = dict.fromkeys(_BESIDE)
    for name, (ending, kind, schema) in _BESIDE.items():
        other = path.with_name(f"{stem}{ending}")
        if report.after is None or not other.is_file():
            missing += [_LACKING[name].replace("X.", f"{stem}.")] if report.after is not None else []
            continue
        document = artefact.read_json(other, kind, schema)
        parents = document.get("parents") or {}
        removal = removal or parents.get("removal")
        if parents.get("model") != model or parents.get("removal") != removal:
            missing.append(f"{other.name} is of another model or removal set and was left out; run jali unlock again.")
            continue
        found[name] = _rounded(document)
    return found


def _verdict(document: Mapping[str, Any]) -> dict[str, Any]:
    names = ("subject", "level", "measured", "excluded", "power", "sentence", "mechanism", "words", "notes", "failed")
    return {**{name: document[name] for name in names}, "contexts": document["contexts"],
            "claims": document["mechanism_claims"]}  # fmt: skip


def _removal(document: Mapping[str, Any], report: BehaviourReport) -> dict[str, Any]:
    """What a removal set does: cells, and controls beside the share of the gap that it gives back itself."""
    restored = None if report.mechanism is None else report.mechanism.restored
    names = ("weights", "live", "share", "where", "margin", "summary", "faults")
    return {
        **{name: document[name] for name in names},
        "restored": None if restored is None else short(restored),
        "controls": {name: one["shares"] for name, one in document["controls"].items()},
        "cells": [_cell(one) for one in document["cells"]],
    }


def _cell(one: Mapping[str, Any]) -> dict[str, Any]:
    names = ("task", "context", "unseen", "changed", "before", "after", "lost_at_most", "spared")
    return {name: one[name] for name in names}


def _path(document: Mapping[str, Any]) -> dict[str, Any]:
    places = {node["id"]: i for i, node in enumerate(document["nodes"])}
    links = [{**one, "source": places[one["source"]], "target": places[one["target"]]} for one in document["links"]]
    return {"n": document["n"], "restored": document["restored"], "nodes": document["nodes"], "links": links}


def _keep(document: Mapping[str, Any]) -> dict[str, Any]:
    names = ("weights", "live", "fills", "unseen", "overlap", "open", "nonsense", "predicted", "times")
    return {name: document[name] for name in names}


def _repair(document: Mapping[str, Any]) -> dict[str, Any]:
    """A row of the table of baselines."""
    changed = [cell for cell in document["cells"] if cell["changed"]]
    known = next(cell for cell in changed if cell["unseen"] is None)
    worst = max((cell for cell in document["cells"] if not cell["changed"]), key=lambda cell: cell["lost_at_most"])
    return {
        "name": document["name"],
        "restored": known["after"],
        "held_out": next((cell["after"] for cell in changed if cell["unseen"] is not None), None),
        "worst": f"{worst['task']}|{worst['context']}",
        "lost_at_most": worst["lost_at_most"],
        "how": "; ".join(f"{name} {value}" for name, value in document["facts"].items()),
    }


def _provenance(path: Path, report: BehaviourReport) -> list[list[str]]:
    made = artefact.read_json(path).get("made_by") or {}
    rows = {"report": path.name, "digest": report.digest, "model digest": report.facts.get("model"),
            "trials": report.trials_digest, "trials after": report.repaired_digest,
            "command": made.get("command"), "version": made.get("version")}  # fmt: skip
    return [[what, str(value)] for what, value in rows.items() if value]


def _rounded(value: Any) -> Any:
    """Numbers as short as a page needs them, all the rest as it is."""
    if isinstance(value, dict):
        return {name: _rounded(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_rounded(one) for one in value]
    return short(value) if isinstance(value, float) else value
