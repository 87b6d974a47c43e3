"""A circuit between heads and MLPs, in the JSON of EAP-IG and the circuit track of MIB: a coarsening.

A component is in the graph where the circuit keeps a write of it and a read; an edge joins two components where one
writes a residual channel that the other reads, all of it inside the circuit. Its score is the sum over those channels
of |weight in| × |weight out|, with 1 for the embedding and the unembedding: sizes of weights, no measured effects.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from jali.artefact import BadInput
from jali.circuit import Circuit, Node
from jali.models.config import TransformerConfig
from jali.models.model import LanguageModel
from jali.viewing.places import spot

_Through = defaultdict[str, dict[int, float]]
"""Of each port, the residual channels it joins, each with a summed size of weights."""


def document(circuit: Circuit, model: LanguageModel) -> dict[str, Any]:
    """Returns the JSON document: `cfg`, `nodes` and `edges`, all components of the model listed.

    Args:
        circuit: of this model.
        model: tells how many heads there are.

    Raises:
        BadInput: it is no transformer.
    """
    config = model.config
    if not isinstance(config, TransformerConfig):
        raise BadInput("This form knows heads and MLPs of a transformer alone; choose another --format.")
    heads = config.d_model // config.d_head
    writes, reads = _writes(circuit, config.d_head), _reads(circuit, config.d_head)
    writes["input"], reads["logits"] = _ones(circuit, "act_in"), _ones(circuit, "final_resid")
    edges = {}
    for source, target in _pairs(config.n_layer, heads):
        score = sum(size * reads[target][c] for c, size in writes[source].items() if c in reads[target])
        edges[f"{source}->{target}"] = {"score": score, "in_graph": score > 0}
    kept = {end.partition("<")[0] for name, edge in edges.items() if edge["in_graph"] for end in name.split("->")}
    names = ["input", *(name for layer in range(config.n_layer) for name in _components(layer, heads)), "logits"]
    return {
        "cfg": {"n_layers": config.n_layer, "n_heads": heads, "parallel_attn_mlp": False, "d_model": config.d_model},
        "nodes": {name: {"in_graph": name in kept} for name in names},
        "edges": edges,
        "coarsening": " ".join((__doc__ or "").split("\n\n")[1].split()),
        "circuit": circuit.digest,
    }


def _components(layer: int, heads: int) -> Iterator[str]:
    yield from (f"a{layer}.h{head}" for head in range(heads))
    yield f"m{layer}"


def _pairs(layers: int, heads: int) -> Iterator[tuple[str, str]]:
    before = ["input"]
    for layer in range(layers):
        attention = [f"a{layer}.h{head}" for head in range(heads)]
        yield from ((source, f"{head}<{port}>") for source in before for head in attention for port in "qkv")
        before += attention
        yield from ((source, f"m{layer}") for source in before)
        before.append(f"m{layer}")
    yield from ((source, "logits") for source in before)


def _writes(circuit: Circuit, d_head: int) -> _Through:
    found: _Through = defaultdict(lambda: defaultdict(float))
    for edge in circuit.edges:
        if spot(edge.target.site).kind == "resid_delta":
            found[_component(edge.source, d_head)][edge.target.channel] += abs(edge.weight)
    return found


def _reads(circuit: Circuit, d_head: int) -> _Through:
    found: _Through = defaultdict(lambda: defaultdict(float))
    for edge in circuit.edges:
        if spot(edge.source.site).kind == "act_in":
            kind = spot(edge.target.site).kind
            port = f"<{kind}>" if kind in "qkv" else ""
            found[_component(edge.target, d_head) + port][edge.source.channel] += abs(edge.weight)
    return found


def _component(node: Node, d_head: int) -> str:
    at = spot(node.site)
    return f"a{at.layer}.h{node.channel // d_head}" if at.block == "attention" else f"m{at.layer}"


def _ones(circuit: Circuit, kind: str) -> dict[int, float]:
    return {node.channel: 1.0 for node in circuit.nodes if spot(node.site).kind == kind}
