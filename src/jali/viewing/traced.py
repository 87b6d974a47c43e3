"""A trace on a page: the attribution graph of one prompt, by position and layer."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jali import artefact
from jali.artefact import BadInput
from jali.viewing.payload import SCHEMA
from jali.viewing.readouts import short

_ORDER = (
    "embedding",
    "bigram",
    "position",
    "bias",
    "attn.act_in",
    "attn.v",
    "attn.resid_delta",
    "mlp.act_in",
    "mlp.post_act",
    "mlp.resid_delta",
    "stream",
    "read",
    "value",
    "a",
    "y",
    "u",
    "update",
    "final_resid",
    "final.act_in",
    "logit",
)
"""Kinds of nodes in the order in which a block runs them; others stand behind."""
_Stage = tuple[int, int, str]
_LEAVES = ("embedding", "bigram", "position", "bias")


def is_trace(path: Path) -> bool:
    """Whether a file is there and an attribution graph, as `jali trace` writes them.

    Raises:
        BadInput: it is no JSON object.
    """
    return path.is_file() and {"metadata", "nodes", "links"} <= artefact.read_json(path).keys()


def page(path: Path) -> dict[str, Any]:
    """Returns the document that a page of a trace embeds, described by `trace.schema.json`.

    Raises:
        BadInput: the file is no attribution graph, or a damaged one.
    """
    try:
        return _page(artefact.read_json(path), path.name)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise BadInput(f"{path} is a damaged trace ({error!r}); make it again with jali trace.") from error


def _page(document: Mapping[str, Any], name: str) -> dict[str, Any]:
    metadata = document["metadata"]
    info = metadata.get("info") or {}
    stages = sorted({_stage(node) for node in document["nodes"]})
    places = {node["node_id"]: i for i, node in enumerate(document["nodes"])}
    answer = info.get("answer") or {}
    return {
        "schema": SCHEMA,
        "kind": "trace",
        "made_by": artefact.made_by(None),
        "name": name,
        "model": str(metadata.get("scan", "")),
        "tokens": [str(token) for token in metadata["prompt_tokens"]],
        "answer": {part: answer.get(part) for part in ("token", "against", "value")},
        "share": (metadata.get("pruning_settings") or {}).get("node_threshold"),
        "active": info.get("active_nodes"),
        "covered": info.get("covered"),
        "stages": [_title(stage, stages) for stage in stages],
        "nodes": [
            _node(node, stages.index(_stage(node)), len(metadata["prompt_tokens"])) for node in document["nodes"]
        ],
        "edges": [
            [places[link["source"]], places[link["target"]], short(float(link["weight"]))] for link in document["links"]
        ],
        "provenance": _provenance(info, name),
    }


def _stage(node: Mapping[str, Any]) -> _Stage:
    """Where it stands in the forward pass: layer, place in the layer, kind."""
    kind, layer = str(node.get("feature_type", "")), node["layer"]
    return (0 if layer == "E" else int(layer), _ORDER.index(kind) if kind in _ORDER else len(_ORDER), kind)


def _title(stage: _Stage, stages: Sequence[_Stage]) -> str:
    layer, _, kind = stage
    if kind == "bias" and layer == stages[-1][0]:
        return "bias of the answer"
    if layer == 0 or kind in ("logit", "final_resid", "final.act_in"):
        return {"logit": "answer", "embedding": "tokens", "bigram": "bigrams"}.get(kind, kind)
    return f"{layer - 1} {kind}"


def _node(node: Mapping[str, Any], stage: int, length: int) -> dict[str, Any]:
    position, value = int(node["ctx_idx"]), node.get("activation")
    if not 0 <= position < length:
        raise ValueError(f"position {position} of {length} tokens")
    return {
        "id": str(node["node_id"]),
        "label": str(node.get("clerp", "")),
        "stage": stage,
        "position": position,
        "value": None if value is None else short(float(value)),
        "reached": short(float(node.get("influence") or 0.0)),
        "leaf": node.get("feature_type") in _LEAVES,
    }


def _provenance(info: Mapping[str, Any], name: str) -> list[list[str]]:
    made, parents = info.get("made_by") or {}, info.get("parents") or {}
    rows = (
        ("trace", name),
        ("model digest", parents.get("model")),
        ("command", made.get("command")),
        ("version", made.get("version")),
    )
    return [[what, str(value)] for what, value in rows if value]
