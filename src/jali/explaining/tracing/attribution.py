"""A trace as the attribution-graph JSON that public viewers read.

The form is that of circuit-tracer and Neuronpedia. Where it leaves something open, or asks for what only a transcoder
has:

- There are no error nodes: nodes are the model's own, and the graph needs no replacement for it.
- `feature_type` of a node is its kind of site, such as `mlp.post_act`; `embedding` and `logit` are as usual; other
  leaves are `bigram`, `position` and `bias`. Viewers draw kinds they do not know as plain dots.
- Layers count from 1, as a graph whose largest layer is 0 is refused; the last stream and the answer have layers of
  their own behind them; what is looked up stands in layer `E`.
- `node_id` begins with the site or leaf, so no two are alike; `feature` pairs the layer with the channel's number among
  all channels of that layer (Cantor), `null` for leaves that are no token.
- `influence` is cumulative: the share of all influence reached by this node and those above it. Viewers hide nodes over
  `node_threshold`.
- `weight` of a link is what its source contributes to its target's value. What was pruned is in no link.
- The one logit node is the answer: a logit or the difference of two.
"""

import re
from pathlib import Path
from typing import Any

from jali import artefact
from jali.explaining.tracing.trace import Trace

SCHEMA = 1


def save(trace: Trace, path: Path | str | None = None) -> Path:
    """Writes a trace as attribution-graph JSON and returns its path.

    Args:
        trace: to write.
        path: where; its slug with `.trace.json` in this folder where None.

    Raises:
        BadInput: the file cannot be written.
    """
    content = document(trace)
    out = Path(path) if path is not None else Path(f"{content['metadata']['slug']}.trace.json")
    return artefact.write_json(out, content)


def document(trace: Trace) -> dict[str, Any]:
    """Returns the document that `save` writes."""
    graph = trace.graph
    cumulative = _cumulative(trace)
    names = [_identity(trace, node) for node in range(len(graph.sites))]
    nodes = [_node(trace, i, name, reached) for i, (name, reached) in enumerate(zip(names, cumulative, strict=True))]
    rows = zip(graph.edges.source.tolist(), graph.edges.target.tolist(), graph.edges.contribution.tolist(), strict=True)
    return {
        "metadata": _metadata(trace, max(cumulative)),
        "qParams": {"pinnedIds": [], "supernodes": [], "linkType": "both", "clickedId": "", "sg_pos": ""},
        "nodes": nodes,
        "links": [{"source": names[s], "target": names[t], "weight": weight} for s, t, weight in rows],
    }


def _metadata(trace: Trace, threshold: float) -> dict[str, Any]:
    answer, graph = trace.answer, trace.graph
    facts = {"prompt": list(trace.tokens), "answer": answer.token, "against": answer.against, "share": trace.share}
    identity = artefact.digest({**facts, "model": trace.model_digest})
    scan = _plain(trace.model)
    return {
        "slug": f"{scan}-{identity.removeprefix('sha256:')[:12]}",
        "scan": scan,
        "transcoder_list": [],
        "prompt_tokens": list(trace.texts),
        "prompt": trace.prompt,
        "node_threshold": threshold,
        "schema_version": SCHEMA,
        "pruning_settings": {"node_threshold": trace.share, "edge_threshold": trace.share},
        "info": {
            "kind": "trace",
            "description": "Exact attribution graph of a weight-sparse model; patterns, norms and selections are held.",
            "made_by": artefact.made_by(),
            "parents": {"model": trace.model_digest},
            "answer": {"token": answer.text, "against": answer.against_text or None, "value": answer.value},
            "active_nodes": graph.active,
            "covered": graph.covered,
            "sums": graph.sums,
        },
    }


def _plain(name: str) -> str:
    """A name of letters, digits and `_.-` alone, as slugs and scans must be."""
    return re.sub(r"[^A-Za-z0-9_.-]+", "-", Path(name).name).strip("-") or "model"


def _cumulative(trace: Trace) -> list[float]:
    """The share of influence reached by each node and all before it; 0 for the answer."""
    graph = trace.graph
    answer = graph.sites.index(graph.answer)
    order = graph.influence.argsort(descending=True, stable=True).tolist()
    order.remove(answer)
    reached, total, found = 0.0, max(graph.total, 1e-300), [0.0] * len(graph.sites)
    for node in order:
        reached += float(graph.influence[node])
        found[node] = min(reached / total, 1.0)
    return found


def _identity(trace: Trace, node: int) -> str:
    """`0.attn.v_12_5`: site, channel, position; of a leaf its name, the token where it is one, and its position."""
    graph = trace.graph
    name, position = graph.sites[node].replace(" -> ", ">"), int(graph.positions[node])
    return f"{name}_{_channel(trace, node)}_{position}"


def _channel(trace: Trace, node: int) -> int:
    graph = trace.graph
    if graph.sites[node].startswith("tokens -> "):
        return trace.tokens[int(graph.positions[node])]
    return trace.answer.token if graph.sites[node] == graph.answer else int(graph.channels[node])


def _node(trace: Trace, node: int, name: str, reached: float) -> dict[str, Any]:
    graph = trace.graph
    kind, layer = _kind(trace, node), _layer(trace, node)
    answer, leaf = kind == "logit", bool(graph.leaves[node])
    return {
        "node_id": name,
        "feature": _feature(trace, node, kind, layer),
        "layer": "E" if layer == 0 else str(layer),
        "ctx_idx": int(graph.positions[node]),
        "feature_type": kind,
        "jsNodeId": name,
        "clerp": _said(trace) if answer else trace.label(node),
        "token_prob": trace.answer.probability if answer else 0.0,
        "is_target_logit": answer,
        "run_idx": 0,
        "reverse_ctx_idx": len(trace.tokens) - 1 - int(graph.positions[node]),
        "influence": reached,
        "activation": None if leaf else float(graph.values[node]),
    }


def _said(trace: Trace) -> str:
    """Viewers find the probability of an output between these brackets."""
    answer = trace.answer
    minus = "" if answer.against is None else f' minus "{answer.against_text}"'
    return f'Output "{answer.text}"{minus} (p={answer.probability:.3f})'


def _kind(trace: Trace, node: int) -> str:
    name = trace.graph.sites[node]
    source, _, target = name.partition(" -> ")
    if not target:
        return "logit" if name == trace.graph.answer else re.sub(r"^\d+\.", "", name)
    if source == "tokens":
        return "bigram" if target == trace.graph.answer else "embedding"
    return "position" if source == "positions" else source


def _layer(trace: Trace, node: int) -> int:
    """0 for what is looked up, blocks from 1, then the last stream, then the answer."""
    name = trace.graph.sites[node]
    source, _, target = name.partition(" -> ")
    if target and source != "bias":
        return 0
    where = target or name
    block = re.match(r"(\d+)\.", where)
    return int(block[1]) + 1 if block else trace.layers + (2 if where == trace.graph.answer else 1)


def _feature(trace: Trace, node: int, kind: str, layer: int) -> int | None:
    if kind in ("embedding", "bigram", "logit"):
        return _channel(trace, node)
    if bool(trace.graph.leaves[node]):
        return None
    number = trace.offsets[trace.graph.sites[node]] + _channel(trace, node)
    return (layer + number) * (layer + number + 1) // 2 + number
