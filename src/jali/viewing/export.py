"""A circuit in the formats of other tools: graphs, a picture, a head-level circuit, feature dashboards, a text."""

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import networkx

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Circuit, Node, Wiring
from jali.models.model import LanguageModel
from jali.verifying.report import Report
from jali.viewing import coarse, dashboards, markdown, picture, places
from jali.viewing.spelling import printable


@dataclass(frozen=True, kw_only=True)
class Source:
    """What is exported."""

    circuit: Circuit
    report: Report | None = None
    """Of this circuit; formats that carry evidence show it."""
    model: LanguageModel | None = None
    """Of this circuit; formats that need more than the circuit say so."""


@dataclass(frozen=True)
class Format:
    """A way to write a circuit."""

    ending: str
    """Of its file, behind the circuit's own name."""
    write: Callable[[Source], str]


def graph(circuit: Circuit, wiring: Wiring | None = None) -> networkx.MultiDiGraph:
    """Returns the circuit as a directed multigraph.

    Nodes are named `site[channel]` and carry site, channel, layer (−1 at the end), place and label. Edges carry their
    kind: `weight` (with its value), `stream` (a residual channel from a write to a later read) or `score` (a query and
    the key it meets). The wiring of its model says what is copied where; names of sites do where it is None.
    """
    found = networkx.MultiDiGraph(task=printable(circuit.task), model=printable(circuit.model), digest=circuit.digest)
    order = {site: i for i, site in enumerate(circuit.widths)}
    for node in sorted(circuit.nodes, key=lambda node: (order[node.site], node.channel)):
        at = places.spot(node.site)
        layer = -1 if at.layer is None else at.layer
        label = printable(circuit.labels.get(node, ""))
        found.add_node(str(node), site=node.site, channel=node.channel, layer=layer, place=at.place, label=label)
    for source, target, weight in circuit.edges:
        found.add_edge(str(source), str(target), kind="weight", weight=weight)
    copies, gates = places.copies(circuit.nodes, circuit.widths, wiring), places.gates(circuit.nodes)
    for kind, pairs in (("stream", copies), ("score", gates)):
        for source, target in pairs:
            found.add_edge(str(source), str(target), kind=kind)
    return found


def _wiring(source: Source) -> Wiring | None:
    return None if source.model is None else source.model.wiring


def _graphml(source: Source) -> str:
    stream = io.BytesIO()
    networkx.write_graphml(graph(source.circuit, _wiring(source)), stream)
    return stream.getvalue().decode()


def _dot(source: Source) -> str:
    """One cluster for each site, from left to right; full lines are positive weights, dashed ones negative."""
    found = graph(source.circuit, _wiring(source))
    lines = ["digraph circuit {", "  rankdir=LR;", "  node [shape=box, fontsize=10];"]
    for i, site in enumerate(source.circuit.widths):
        here = [name for name, facts in found.nodes(data=True) if facts["site"] == site]
        if here:
            lines.append(f"  subgraph cluster_{i} {{ label={_quoted(site)};")
            lines += [f"    {_quoted(name)} [label={_quoted(_caption(name, source.circuit))}];" for name in here]
            lines.append("  }")
    for start, end, facts in found.edges(data=True):
        lines.append(f"  {_quoted(start)} -> {_quoted(end)} [{_drawn(facts)}];")
    return "\n".join([*lines, "}", ""])


def _caption(name: str, circuit: Circuit) -> str:
    node = Node.parse(name)
    return "\n".join(filter(None, (str(node.channel), printable(circuit.labels.get(node, "")))))


def _drawn(facts: Mapping[str, object]) -> str:
    weight = facts.get("weight")
    if not isinstance(weight, float):
        return f"style=dotted, color=gray, tooltip={facts['kind']}"
    return f'style={"solid" if weight > 0 else "dashed"}, label="{weight:.3g}", weight={min(abs(weight), 9) + 1:.0f}'


def _quoted(text: str) -> str:
    """A string of the DOT language."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _coarse(source: Source) -> str:
    return json.dumps(coarse.document(source.circuit, _needed(source, "eap-ig")), indent=1)


def _dashboards(source: Source) -> str:
    return json.dumps(dashboards.document(source.circuit, _needed(source, "dashboards")), ensure_ascii=False, indent=1)


def _needed(source: Source, name: str) -> LanguageModel:
    if source.model is None:
        raise BadInput(f"The format {name} needs the model of the circuit; name it with --model.")
    return source.model


FORMATS: Mapping[str, Format] = {
    "graphml": Format(".graphml", _graphml),
    "dot": Format(".dot", _dot),
    "svg": Format(".svg", lambda source: picture.svg(source.circuit, _wiring(source))),
    "eap-ig": Format(".eap-ig.json", _coarse),
    "dashboards": Format(".dashboards.json", _dashboards),
    "markdown": Format(".md", lambda source: markdown.text(source.circuit, source.report)),
}
"""By name. A new one is a line here."""


def export(
    circuit: Circuit,
    format: str,
    out: Path | str,
    *,
    model: LanguageModel | None = None,
    report: Report | None = None,
) -> Path:
    """Writes a circuit in a format of other tools, whole or not at all.

    Args:
        circuit: to write.
        format: one of `FORMATS`: graphml, dot, svg, eap-ig, dashboards or markdown.
        out: file to write.
        model: of the circuit; eap-ig and dashboards need it.
        report: of the circuit; markdown shows it.

    Raises:
        BadInput: there is no such format, it needs a model and got none, or model or report are of another circuit.
    """
    if format not in FORMATS:
        raise BadInput(f"There is no format {format!r}; there are {', '.join(FORMATS)}.")
    if model is not None and model.digest != circuit.model_digest:
        raise BadInput(f"The circuit was found in {circuit.model!r}, and {model.name!r} is another model.")
    if report is not None:
        report.of(circuit)
    return artefact.write_atomic(out, FORMATS[format].write(Source(circuit=circuit, report=report, model=model)))
