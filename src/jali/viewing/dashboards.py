"""Examples of nodes in the layout of feature dashboards: activations by quantile, and tokens a node argues for."""

from typing import Any

import torch

from jali.artefact import BadInput
from jali.circuit import Circuit, Node
from jali.models.model import LanguageModel
from jali.viewing.places import spot

_LOGITS = 10
_NAMES = {"top": "top activations", "bottom": "lowest activations"}


def document(circuit: Circuit, model: LanguageModel) -> dict[str, Any]:
    """Returns one dashboard for each node that has examples.

    Top and bottom logits are the direct weights of residual channels to the tokens; other nodes have none.

    Args:
        circuit: with the examples that `jali explain` writes.
        model: of the circuit, with its tokenizer.

    Raises:
        BadInput: the circuit carries no examples, or the model no tokenizer.
    """
    if not circuit.examples:
        raise BadInput("The circuit carries no examples; write them into it with jali explain.")
    if model.tokenizer is None:
        raise BadInput(f"{model.name} carries no tokenizer, so tokens have no names.")
    nodes = [(Node.parse(name), kept) for name, kept in sorted(circuit.examples.items())]
    features = [_feature(i, node, kept, circuit, model) for i, (node, kept) in enumerate(nodes)]
    return {"model": circuit.model, "circuit": circuit.digest, "features": features}


def _feature(index: int, node: Node, kept: dict[str, Any], circuit: Circuit, model: LanguageModel) -> dict[str, Any]:
    groups = [(_NAMES[name], kept[name]) for name in _NAMES if kept.get(name)]
    groups += [(f"percentile {name}", [one]) for name, one in kept.get("percentiles", {}).items()]
    quantiles = [{"quantile_name": name, "examples": list(map(_example, some))} for name, some in groups]
    top, bottom = _logits(node, model)
    return {
        "index": index,
        "name": str(node),
        "description": circuit.labels.get(node, ""),
        "examples_quantiles": quantiles,
        "top_logits": top,
        "bottom_logits": bottom,
        "histogram": kept.get("histogram"),
    }


def _example(kept: dict[str, Any]) -> dict[str, Any]:
    return {"tokens": kept["tokens"], "tokens_acts_list": kept["activations"], "position": kept["position"]}


def _logits(node: Node, model: LanguageModel) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    if spot(node.site).kind not in ("resid_delta", "final_resid"):
        return [], []
    weights = model.unembed_weight[:, node.channel].detach()
    chosen = torch.topk(weights.abs(), min(2 * _LOGITS, len(weights))).indices
    some = sorted(((float(weights[token]), token) for token in chosen.tolist()), reverse=True)
    named = [{"token": _spelled(model, token), "value": value} for value, token in some if value]
    return [one for one in named if one["value"] > 0], [one for one in reversed(named) if one["value"] < 0]


def _spelled(model: LanguageModel, token: int) -> str:
    assert model.tokenizer is not None
    return model.tokenizer.decode([token], skip_special_tokens=False)
