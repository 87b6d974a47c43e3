"""A survey on a page: the live nodes of models with their labels, as many of them as fit."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Node
from jali.explaining.labelling.survey import KIND, load
from jali.viewing.payload import SCHEMA
from jali.viewing.readouts import short

BYTES = 1_600_000
"""Of data, at most, about; shared by the models."""
_ROWS = 0.5
"""Of them for nodes without their contexts."""
TOP, BOTTOM = 3, 2
"""Contexts at each end of a node, at most."""
_DIGITS = 2
"""Significant digits of an activation in a context."""


def is_survey(path: Path) -> bool:
    """Whether a file is there and a survey.

    Raises:
        BadInput: it is no JSON object.
    """
    return path.is_file() and artefact.read_json(path).get("kind") == KIND


def page(path: Path) -> dict[str, Any]:
    """Returns the document that a page of a survey embeds, described by `survey.schema.json`.

    Nodes stand in the random order in which they were drawn. Where not all fit, the first ones do; contexts are given
    to the first of those, and the page says how many nodes go without.

    Raises:
        BadInput: the file is no survey, or a damaged one.
    """
    document = load(path)
    try:
        return _page(document, path.name)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise BadInput(f"{path} is a damaged survey ({error!r}); make it again with jali survey.") from error


def _page(document: Mapping[str, Any], name: str) -> dict[str, Any]:
    parts = [part for part in document["models"] if "tally" in part]
    made = document["made_by"]
    rows = [("survey", name), ("command", made["command"]), ("version", made["version"])]
    rows += [(f"digest of {part['name']}", part["digest"]) for part in parts]
    return {
        "schema": SCHEMA,
        "kind": "survey",
        "made_by": artefact.made_by(None),
        "name": name,
        "tokens": document["how"]["tokens"],
        "models": [_model(part, BYTES // len(parts)) for part in parts],
        "sources": [str(source) for source in document.get("sources", [])],
        "provenance": [[what, str(value)] for what, value in rows],
    }


def _model(part: Mapping[str, Any], room: int) -> dict[str, Any]:
    nodes = list(_nodes(part, room))
    labelled = [name for name in part["order"] if name in part["nodes"]]
    return {
        "name": str(part["name"]),
        "complete": bool(part["complete"]),
        "kurtosis": short(float(part["kurtosis"]["final_resid"])),
        "labelled": part["tally"]["labelled"],
        "good": part["tally"]["good"],
        "sites": [
            {
                "name": site,
                "width": part["widths"][site],
                "kurtosis": short(float(part["kurtosis"][site])),
                "null": _null(part, site),
                **row,
            }
            for site, row in part["tally"]["sites"].items()
        ],
        "random": [name for name in part["random"] if name in part["nodes"]],
        "nodes": nodes,
        "left_out": len(labelled) - len(nodes),
    }


def _null(part: Mapping[str, Any], site: str) -> dict[str, float] | None:
    """What labels of any length reach on random nodes of a site."""
    longest = part.get("nulls", {}).get(site, [None, None])[1]
    return None if longest is None else {"auroc": short(float(longest[0])), "r2": short(float(longest[1]))}


def _nodes(part: Mapping[str, Any], room: int) -> Iterator[dict[str, Any]]:
    """In the order in which they were drawn, while there is room, and contexts while there is room after that."""
    rows, left = list[dict[str, Any]](), int(room * _ROWS)
    for name in (name for name in part["order"] if name in part["nodes"]):
        row = _row(name, part["nodes"][name])
        left -= _size(row)
        if left < 0:
            break
        rows.append(row)
    room -= sum(map(_size, rows))
    for row in rows:
        examples = _contexts(part["examples"].get(row["id"], {}))
        room -= _size(examples)
        yield row | {"examples": examples if room >= 0 else None}


def _row(name: str, facts: Mapping[str, Any]) -> dict[str, Any]:
    given = facts["label"] is not None
    row: dict[str, Any] = {"id": str(Node.parse(name)), "label": facts["label"], "good": bool(facts["good"])}
    for score in ("auroc", "r2", "null_auroc", "null_r2"):
        row[score] = None if facts.get(score) is None else short(float(facts[score]))
    row["measure"] = facts["measure"]
    return row | {"hypothesis": None if given else facts.get("hypothesis"), "examples": None}


def _contexts(found: Mapping[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {
        "top": _short(found.get("top", [])[:TOP]),
        "bottom": _short(found.get("bottom", [])[:BOTTOM]),
    }
    if "histogram" in found:
        bins = found["histogram"]
        counts = [int(count) for count in bins["counts"]]
        kept["histogram"] = {"start": short(bins["start"]), "width": short(bins["width"]), "counts": counts}
    if "percentiles" in found:
        kept["percentiles"] = dict(zip(found["percentiles"], _short(found["percentiles"].values()), strict=True))
    return kept


def _short(contexts: Any) -> list[dict[str, Any]]:
    return [
        {
            "tokens": [str(token) for token in one["tokens"]],
            "activations": [short(float(value), _DIGITS) for value in one["activations"]],
            "position": int(one["position"]),
        }
        for one in contexts
    ]


def _size(value: Mapping[str, Any] | Sequence[Any]) -> int:
    """Bytes of it on the page, at most about: what recurs is written once."""
    return len(json.dumps(value, separators=(",", ":"))) + 1
