"""What the page is given: a circuit with its evidence as plain data, described by `page.schema.json`."""

import itertools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Circuit, Edge, Node, Wiring
from jali.explaining.labelling import examples, explain
from jali.models.model import LanguageModel
from jali.pruning.shortfalls import shortfalls
from jali.verifying import case
from jali.viewing import growth, live, matches, neurons, packing, places, prompts, readouts
from jali.viewing.prompts import Row
from jali.viewing.readouts import short

SCHEMA = 1
TOKENS = 65_536
"""Tokens read for contexts, at most."""
BYTES = 1_750_000
"""Of a page's data, at most; the page itself takes up to 240 kB more."""
LEFT_OUT = {
    "percentiles": "contexts across the range",
    "bottom": "contexts where they are lowest",
    "histogram": "histograms",
    "top": "contexts where they are highest",
}
"""What goes, in this order, from a page that would be larger."""
WIDER = 600
"""Nodes of the largest stage of a path that is drawn, at most."""
RANGED = 150
"""Nodes of a circuit up to which contexts at percentiles are shown."""
COMPARED = 4
"""Circuits of different models whose nodes are matched, at most."""


@dataclass(frozen=True, kw_only=True)
class Facts:
    """All that is known about one circuit when its page is written."""

    circuit: Circuit
    name: str
    """Of its file."""
    title: str = ""
    """Of its task; its name where empty."""
    what: str = ""
    """What the task asks, one or two sentences."""
    made_by: Mapping[str, Any] = field(default_factory=dict)
    """Of the circuit file."""
    report: Mapping[str, Any] | None = None
    """Claims as the page shows them."""
    model: LanguageModel | None = None
    answers: tuple[int, int] | None = None
    """The tokens of the two answers."""
    rows: Sequence[tuple[Row, Row]] = ()
    """Pairs of prompts, the one shown first in front."""
    text: Tensor | None = None
    """Windows of tokens (N, T) in which to look for contexts."""
    sources: Sequence[str] = ()
    """Where that text is from."""
    missing: Sequence[str] = ()
    """What could not be found, one sentence each."""


def page(views: Sequence[Facts], seed: int | None = None, home: str | None = None) -> dict[str, Any]:
    """Returns the whole document a page embeds; `home` is the address of the gallery it is part of.

    A page too large loses contexts, and says so.
    """
    return fitted(
        {
            "schema": SCHEMA,
            "kind": "page",
            "made_by": artefact.made_by(seed),
            "home": home,
            "views": [view(facts) for facts in views],
            "matches": _matches(views),
        }
    )


def fitted(page: dict[str, Any]) -> dict[str, Any]:
    """The same within `BYTES`, as far as leaving out parts of what drives each node makes it so."""
    for part, words in LEFT_OUT.items():
        if len(json.dumps(packing.packed(page), separators=(",", ":"))) <= BYTES:
            break
        for shown in page["views"]:
            if any(one.get(part) for one in shown["examples"].values()):
                kept = {node: {k: v for k, v in one.items() if k != part} for node, one in shown["examples"].items()}
                shown["examples"] = {node: {"top": [], "bottom": [], **one} for node, one in kept.items()}
                shown["missing"].append(f"To keep the page under 2 MB {words} of nodes were left out.")
    return page


def _matches(views: Sequence[Facts]) -> list[dict[str, Any]]:
    """Nodes matched between every two circuits of different models, for as many as `COMPARED` circuits."""
    found = []
    for (i, a), (j, b) in itertools.combinations(enumerate(views[:COMPARED]), 2):
        windows = a.text if a.text is not None else b.text
        if a.circuit.model_digest == b.circuit.model_digest or a.model is None or b.model is None or windows is None:
            continue
        if rows := matches.between((a.model, a.circuit), (b.model, b.circuit), windows):
            found.append({"first": i, "second": j, **rows})
    return found


def view(facts: Facts) -> dict[str, Any]:
    """Returns one circuit with everything the page says about it."""
    circuit, model = facts.circuit, facts.model
    driven = _examples(facts)
    program, reasons = _live(facts)
    return {
        "name": facts.name,
        "task": _task(facts),
        "model": _model(circuit, model),
        "circuit": _circuit(facts),
        "pairs": [] if model is None else prompts.pairs(model, circuit, facts.rows),
        "examples": driven,
        "report": None if facts.report is None else dict(facts.report),
        "provenance": _provenance(facts),
        "sources": list(facts.sources) if driven else [],
        "missing": [*facts.missing, *reasons],
        "live": program,
        "neurons": None if model is None or not circuit.nodes else neurons.graph(model),
        "memory": None if model is None else growth.growth(model, circuit, facts.rows, facts.text),
    }


def _examples(facts: Facts) -> dict[str, dict[str, Any]]:
    """What drives each node: what `jali explain` wrote into the circuit, else found now.

    Contexts between the extremes are there only where nodes are few.
    """
    found: Mapping[str, Any] = facts.circuit.examples
    if not found and facts.model is not None and facts.text is not None:
        some = facts.text[: max(1, TOKENS // facts.text.shape[1])]
        found = examples.find(facts.model, facts.circuit.nodes, some)
    parts = ("top", "bottom", "histogram", *(("percentiles",) if len(found) <= RANGED else ()))
    return {node: {part: one[part] for part in parts if part in one} for node, one in found.items()}


def _live(facts: Facts) -> tuple[dict[str, Any] | None, list[str]]:
    """The program the page runs, or why there is none."""
    if facts.model is None or not facts.circuit.nodes:
        return None, []
    try:
        return live.program(facts.model, facts.circuit, facts.answers, facts.rows), []
    except BadInput as error:
        return None, [str(error)]


def _task(facts: Facts) -> dict[str, Any]:
    task, model = facts.circuit.task, facts.model
    answers = None
    if model is not None and facts.answers is not None:
        answers = [readouts.text(model.tokenizer, token) for token in facts.answers]
    return {"name": task, "title": facts.title or task.replace("_", " "), "what": facts.what, "answers": answers}


def _model(circuit: Circuit, model: LanguageModel | None) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "name": circuit.model,
        "digest": circuit.model_digest,
        "layers": len({at.layer for site in circuit.widths if (at := places.spot(site)).layer is not None}),
        "d_model": circuit.widths.get("final_resid"),
        "nodes_total": sum(circuit.widths.values()),
    }
    unknown = dict.fromkeys(("heads", "d_head", "vocabulary", "density", "edges_total"))
    return facts | (unknown if model is None else _sizes(model))


def _sizes(model: LanguageModel) -> dict[str, Any]:
    weights = [wire.weight for _, wire in model.wiring.counted if wire.weight is not None]
    alive = sum(int(weight.count_nonzero()) for weight in weights)
    config = model.config
    return {
        "heads": config.heads,
        "d_head": config.d_head,
        "vocabulary": config.vocab_size,
        "density": short(alive / sum(weight.numel() for weight in weights)),
        "edges_total": alive,
    }


def _circuit(facts: Facts) -> dict[str, Any]:
    circuit, model = facts.circuit, facts.model
    marked = [pair[i].tokens[at] for pair in facts.rows for i in (0, 1) for at in prompts.differing(*pair)[i]]
    return {
        "digest": circuit.digest,
        "ablation": "mean" if circuit.means else "zero",
        "chosen": circuit.chosen,
        "calibration": _calibration(circuit),
        "places": places.places(circuit.widths),
        "nodes": _nodes(circuit, model),
        "edges": [_edge(edge) for edge in circuit.edges],
        "copies": _copies(circuit, model),
        "gates": [_link(*pair) for pair in places.gates(circuit.nodes)],
        "embedding": [] if model is None else readouts.embedding(model, circuit, marked),
        "unembedding": []
        if model is None or facts.answers is None
        else readouts.unembedding(model, circuit, facts.answers),
        "streams": {} if model is None else readouts.streams(model, circuit),
        "path": [_stage(stage) for stage in circuit.path],
        "path_pairs": _path_pairs(circuit),
        "wider": None if model is None else _wider(circuit, model),
        "knee": _number(circuit.found.get("knee", {}).get("nodes")),
        "target_loss": _number(circuit.found.get("target_loss")),
        "shortfalls": list(shortfalls(circuit.found).values()),
    }


def _copies(circuit: Circuit, model: LanguageModel | None) -> list[dict[str, str]]:
    wiring = None if model is None else model.wiring
    return [_link(*pair) for pair in places.copies(circuit.nodes, circuit.widths, wiring)]


def _link(source: Node, target: Node) -> dict[str, str]:
    return {"source": str(source), "target": str(target)}


def _calibration(circuit: Circuit) -> dict[str, float] | None:
    fitted = circuit.calibration
    return None if fitted is None else {"scale": short(fitted.scale), "shift": short(fitted.shift)}


def _path_pairs(circuit: Circuit) -> dict[str, float | None]:
    """Pairs that the losses along the path were measured on; older files give those of training by an option."""
    known = circuit.found.get("path_pairs", {})
    option = circuit.found.get("options", {}).get("elimination", {}).get("accept_pairs")
    return {"training": _number(known.get("training", option)), "validation": _number(known.get("validation"))}


def _stage(stage: Mapping[str, Any]) -> dict[str, Any]:
    numbers = ("nodes", "edges", "loss", "validation_loss", "without")
    return {**{name: _number(stage.get(name)) for name in numbers}, "dropped": list(stage.get("dropped") or ())}


def _wider(circuit: Circuit, model: LanguageModel) -> dict[str, Any] | None:
    """The circuit at the first stage of at most `WIDER` nodes, to draw later ones from; None where none is known."""
    widest = next((nodes for nodes in case.stages(circuit) if len(nodes) <= WIDER), frozenset())
    known = all(node.channel < circuit.widths.get(node.site, 0) for node in widest)
    if circuit.chosen or not known or len(widest) <= len(circuit):
        return None
    wider = model.wiring.circuit(widest, means=circuit.means)
    return {
        "nodes": _nodes(wider, model),
        "edges": [_edge(edge) for edge in wider.edges],
        "copies": _copies(wider, model),
        "gates": [_link(*pair) for pair in places.gates(wider.nodes)],
    }


def _edge(edge: Edge) -> dict[str, Any]:
    return {"source": str(edge.source), "target": str(edge.target), "weight": short(edge.weight)}


def _number(value: Any) -> float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _nodes(circuit: Circuit, model: LanguageModel | None) -> list[dict[str, Any]]:
    order, wiring = {site: i for i, site in enumerate(circuit.widths)}, None if model is None else model.wiring
    live, stream = _reached(circuit, wiring), None if wiring is None else places.embedded(wiring)
    return [
        {**_node(node, circuit, model, constant=node not in live), "embedded": stream is None or node.site in stream}
        for node in sorted(circuit.nodes, key=lambda node: (order[node.site], node.channel))
    ]


def _node(node: Node, circuit: Circuit, model: LanguageModel | None, *, constant: bool) -> dict[str, Any]:
    at, mean = places.spot(node.site), circuit.means.get(node.site)
    in_head = model is not None and at.kind in ("q", "k", "v", "a")
    return {
        "id": str(node),
        "site": node.site,
        "channel": node.channel,
        "kind": at.kind,
        "layer": at.layer,
        "head": node.channel * model.config.heads // circuit.widths[node.site]
        if in_head and model is not None
        else None,
        "stream": places.stream(node, circuit.widths),
        "mean": None if mean is None else short(float(mean[node.channel])),
        "bias": short(circuit.biases.get(node, 0.0)),
        "label": circuit.labels.get(node),
        "score": explain.score_of(circuit, node),
        "constant": constant,
    }


def _reached(circuit: Circuit, wiring: Wiring | None) -> set[Node]:
    """Nodes that something in the circuit leads to: an edge, a copy, or an embedding that is not zero there."""
    live = {edge.target for edge in circuit.edges}
    live |= {read for _, read in places.copies(circuit.nodes, circuit.widths, wiring)}
    embedded, stream = _embedded(wiring), None if wiring is None else places.embedded(wiring)
    for node in circuit.nodes:
        if places.reads_stream(node) or places.spot(node.site).kind == "other":
            channel = places.stream(node, circuit.widths)
            set_here = embedded is None or (channel in embedded and (stream is None or node.site in stream))
            if channel is None or set_here:
                live.add(node)
    return live


def _embedded(wiring: Wiring | None) -> set[int] | None:
    """Residual channels that some token or position sets; None where the model is not at hand."""
    if wiring is None:
        return None
    found: set[int] = set()
    for wire in wiring.wires:
        if (
            wire.source in ("tokens", "positions")
            and wire.target.endswith(("resid_in", "embed"))
            and wire.weight is not None
        ):
            found |= set(torch.nonzero(wire.weight.detach().abs().sum(dim=1)).flatten().tolist())
    return found


def _provenance(facts: Facts) -> list[list[str]]:
    circuit, made = facts.circuit, facts.made_by
    known = circuit.found.get("options", {}).get("norms")
    rows = [
        ("circuit", facts.name),
        ("digest", circuit.digest),
        ("model", circuit.model),
        ("model digest", circuit.model_digest),
        ("found by", circuit.found.get("method")),
        ("command", made.get("command")),
        ("seed", made.get("seed", circuit.found.get("seed"))),
        ("version", made.get("version")),
        ("removed nodes were filled by", circuit.ablation),
        ("norms in pruning", known),
    ]
    return [[name, str(value)] for name, value in rows if value not in (None, "")]
