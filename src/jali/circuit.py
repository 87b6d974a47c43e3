"""What every model and every tool agrees on: sites, rules, wires, nodes, edges, circuits.

|         | a whole vector | one channel of it |
|---------|----------------|-------------------|
| a place | `Site`         | `Node`            |
| a link  | `Wire`         | `Edge`            |
"""

import base64
import dataclasses
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, NamedTuple

import numpy as np
import torch
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.rule import Rule

SCHEMA = 1
Ablation = Literal["mean", "zero", "task-mean", "resample", "stochastic", "adversarial"]
"""What fills a removed node: a constant (its mean over text, zero, its mean over the task's prompts), its value on
another prompt, or the mean in a part of the removed nodes alone: a random one, or the one that does the most harm."""
INPUTS = ("tokens", "positions")
"""What a forward pass is given. A linear wire from an input is a table: column i of its weight is added for entry i."""


class Node(NamedTuple):
    """One channel at one site, such as `0.mlp.post_act[17]`."""

    site: str
    channel: int

    def __str__(self) -> str:
        return f"{self.site}[{self.channel}]"

    @classmethod
    def parse(cls, text: str) -> "Node":
        """Reads `site[channel]`."""
        site, _, channel = text.removesuffix("]").rpartition("[")
        if not site or not channel.isdigit():
            raise BadInput(f"A node reads site[channel], for example 0.mlp.post_act[17]; got {text!r}.")
        return cls(site, int(channel))


class Edge(NamedTuple):
    """One nonzero weight, read from `source` and written to `target`."""

    source: Node
    target: Node
    weight: float


@dataclass(frozen=True)
class Site:
    """A named place in a forward pass that holds one vector per token."""

    name: str
    width: int
    rules: tuple[Rule, ...] = ()
    nodes: bool = True
    """Whether its channels are nodes: masked and counted. Other places are only tapped and recorded."""


@dataclass(frozen=True)
class Wire:
    """A link between two sites, or from an input to a site.

    `linear` carries a weight of shape (target width, source width) and perhaps a bias of shape (target width,). The
    others join channel i to channel i + offset: `copy` adds, `mix` moves between positions, `gate` multiplies or
    scales.
    """

    source: str
    target: str
    kind: Literal["linear", "copy", "mix", "gate"] = "copy"
    weight: Tensor | None = field(default=None, compare=False, repr=False)
    bias: Tensor | None = field(default=None, compare=False, repr=False)
    offset: int = 0

    @property
    def name(self) -> str:
        """What a graft is called with: `source -> target`."""
        return f"{self.source} -> {self.target}"


@dataclass(frozen=True)
class Wiring:
    """All sites and wires of a model, in the order of its forward pass."""

    sites: tuple[Site, ...]
    wires: tuple[Wire, ...]

    def __post_init__(self) -> None:
        widths = {site.name: site.width for site in self.sites}
        for wire in self.wires:
            for end in (wire.source, wire.target):
                if end not in widths and not (end in INPUTS and end == wire.source):
                    raise BadInput(f"Wire {wire.name} ends at {end!r}, which is not a site; sites: {sorted(widths)}.")
            if wire.kind == "linear":
                got = None if wire.weight is None else tuple(wire.weight.shape)
                if got is None or got[0] != widths[wire.target] or got[1] != widths.get(wire.source, got[1]):
                    expected = (widths[wire.target], widths.get(wire.source, "entries"))
                    raise BadInput(f"{wire.name} needs a weight of shape {expected} (target, source), got {got}.")

    def site(self, name: str) -> Site:
        """Returns the site of that name."""
        return self._by_name[name]

    def into(self, name: str) -> tuple[Wire, ...]:
        """Returns the wires that end at a site."""
        return tuple(wire for wire in self.wires if wire.target == name)

    @cached_property
    def _by_name(self) -> dict[str, Site]:
        return {site.name: site for site in self.sites}

    @cached_property
    def widths(self) -> dict[str, int]:
        """Width of every site that has nodes, in forward order."""
        return {site.name: site.width for site in self.sites if site.nodes}

    @cached_property
    def counted(self) -> tuple[tuple[str, Wire], ...]:
        """The linear wires whose weights are edges, each with the site its source nodes live at.

        A wire that leaves a place without nodes (`attn.y`) is read through the `mix` wire before it, so an edge is
        v[c] -> resid_delta[j] where W[j, c] is not zero. What starts at an input or ends at logits is not counted.
        """
        return tuple(
            (source, wire)
            for wire in self.wires
            if wire.kind == "linear" and wire.source not in INPUTS and self.site(wire.target).nodes
            for source in self._node_sources(wire.source)
        )

    @cached_property
    def repeated(self) -> dict[str, str]:
        """Per site with nodes of a block that is passed again, that of its first pass; empty where none is.

        Passes of one block are layers, by the number ahead of their sites' names, whose linear wires are the same and
        share their weights.
        """
        blocks: dict[str, list[tuple[str, str, int]]] = {}
        for wire in self.wires:
            (layer, _, source), (own, _, target) = wire.source.partition("."), wire.target.partition(".")
            if wire.weight is not None and target and layer == own:
                blocks.setdefault(layer, []).append((source, target, wire.weight.data_ptr()))
        first: dict[tuple[tuple[str, str, int], ...], str] = {}
        same = {layer: first.setdefault(tuple(block), layer) for layer, block in blocks.items()}
        parts = {site: site.partition(".") for site in self.widths}
        again = {site: (layer, rest) for site, (layer, _, rest) in parts.items() if same.get(layer, layer) != layer}
        return {site: f"{same[layer]}.{rest}" for site, (layer, rest) in again.items()}

    def rolled(self, node: Node) -> Node:
        """Returns the node of the first pass that is the same neuron or channel of one block."""
        return Node(self.repeated.get(node.site, node.site), node.channel)

    @property
    def sources(self) -> frozenset[str]:
        """Where nodes are and where counted wires leave: with their means any circuit runs, its edges chosen or not."""
        return frozenset(self.widths) | {wire.source for _, wire in self.counted}

    def _node_sources(self, name: str) -> list[str]:
        if self.site(name).nodes:
            return [name]
        return [wire.source for wire in self.into(name) if wire.kind == "mix"]

    def nodes(self) -> frozenset[Node]:
        """Every node of the model."""
        return frozenset(Node(name, c) for name, width in self.widths.items() for c in range(width))

    def edges(self, nodes: Iterable[Node] | None = None) -> tuple[Edge, ...]:
        """Returns the nonzero weights between the given nodes (all nodes when None), in wiring order."""
        kept = None if nodes is None else _by_site(nodes)
        found = []
        for source, wire in self.counted:
            assert wire.weight is not None
            weight = wire.weight.detach()
            rows = (
                torch.arange(weight.shape[0])
                if kept is None
                else torch.tensor(kept.get(wire.target, []), dtype=torch.long)
            )
            columns = (
                torch.arange(weight.shape[1]) if kept is None else torch.tensor(kept.get(source, []), dtype=torch.long)
            )
            block = weight[rows][:, columns]
            found += [
                Edge(Node(source, int(columns[j])), Node(wire.target, int(rows[i])), float(block[i, j]))
                for i, j in block.nonzero().tolist()
            ]
        return tuple(found)

    def biases(self, nodes: Iterable[Node]) -> dict[Node, float]:
        """Returns the constant each node gets from the biases of its incoming linear wires, where it is not zero."""
        kept = _by_site(nodes)
        total: dict[Node, float] = {}
        for wire in self.wires:
            if wire.bias is not None:
                for channel in kept.get(wire.target, []):
                    if value := float(wire.bias[channel]):
                        node = Node(wire.target, channel)
                        total[node] = total.get(node, 0.0) + value
        return total

    def circuit(self, nodes: Iterable[Node], *, without: Collection[Edge] = (), **facts: Any) -> "Circuit":
        """Makes a circuit of these nodes, with the edges between them or with all but some, which is then a choice."""
        kept = frozenset(nodes)
        if outside := [n for n in kept if n.channel >= self.widths.get(n.site, 0)]:
            raise BadInput(f"{outside[0]} is no node of this model; its sites and widths are {self.widths}.")
        edges = tuple(edge for edge in self.edges(kept) if edge not in without)
        biases, chosen = self.biases(kept), bool(without)
        return Circuit(nodes=kept, edges=edges, chosen=chosen, biases=biases, widths=self.widths, **facts)


def _by_site(nodes: Iterable[Node]) -> dict[str, list[int]]:
    sites: dict[str, list[int]] = {}
    for node in sorted(nodes):
        sites.setdefault(node.site, []).append(node.channel)
    return sites


@dataclass(frozen=True, kw_only=True)
class Calibration:
    """A scale on the logits and a shift between the two answers, fitted on prompts that are not reported on."""

    scale: float = 1.0
    """In (0, 3]."""
    shift: float = 0.0
    """Nats, added to the advantage of the answer of each pair's first prompt; in [-3, 3]."""


renderer: "Callable[[Circuit], str] | None" = None
"""Draws a circuit as HTML in notebooks; `jali` hands it over, as drawing belongs to a higher layer."""


@dataclass(frozen=True, kw_only=True)
class Circuit:
    """The nodes a task needs, the edges between them, and all that is needed to run the model on them alone."""

    nodes: frozenset[Node]
    edges: tuple[Edge, ...]
    """Every nonzero weight between kept nodes, or the subset an edge pruner chose."""
    chosen: bool = False
    """Whether `edges` is a chosen subset."""
    biases: dict[Node, float] = field(default_factory=dict)
    """The constant each node gets from biases, where not zero. Listed, not counted."""
    widths: dict[str, int]
    """Width of every node site of the model, in forward order."""
    ablation: Ablation = "mean"
    """What filled a removed node when it was found."""
    means: dict[str, Tensor] = field(default_factory=dict, repr=False)
    """Per site, shape (width,), float32: the constant that fills removed nodes, or stands in for a fill that is none;
    zero where there is no entry. Where edges were chosen also of places without nodes that a wire leaves (`attn.y`)."""
    calibration: Calibration | None = None
    """How to rescale this circuit's logits; numbers without it come first."""
    task: str = ""
    """The task it was found for."""
    model: str = ""
    """The model as the user named it."""
    model_digest: str = ""
    path: tuple[dict[str, Any], ...] = ()
    """The elimination path: rows of nodes, edges, loss and so on, from large to small."""
    found: dict[str, Any] = field(default_factory=dict)
    """How it was found: method, options, losses."""
    labels: dict[Node, str] = field(default_factory=dict)
    examples: dict[str, Any] = field(default_factory=dict, repr=False)
    """Contexts that drive its nodes, as `explain` wrote them."""
    explained: dict[str, Any] = field(default_factory=dict, repr=False)
    """What `explain` proposed and measured; a label that differs from what it proposed is a person's own."""

    def __len__(self) -> int:
        return len(self.nodes)

    def __str__(self) -> str:
        return f"Circuit({self.task or 'no task'}: {len(self.nodes)} nodes, {len(self.edges)} edges)"

    def _repr_html_(self) -> str | None:
        """The page, where a notebook shows a circuit; None leaves it to the plain text."""
        return None if renderer is None else renderer(self)

    def channels(self, site: str) -> list[int]:
        """Kept channels of a site, ascending."""
        return sorted(node.channel for node in self.nodes if node.site == site)

    @property
    def digest(self) -> str:
        """Digest over model, nodes, edges, ablation, means and calibration; labels and provenance lie outside it."""
        facts = {name: value for name, value in self._document().items() if name in _DIGESTED}
        return artefact.digest(facts)

    def with_facts(self, **facts: Any) -> "Circuit":
        """Returns the same circuit with some fields replaced."""
        return dataclasses.replace(self, **facts)

    def _document(self) -> dict[str, Any]:
        ordered = sorted(self.nodes)
        return {
            "model_digest": self.model_digest,
            "nodes": _by_site(ordered),
            "edges": [[str(e.source), str(e.target), e.weight] for e in self.edges],
            "chosen": self.chosen,
            "biases": {str(node): value for node, value in sorted(self.biases.items())},
            "widths": self.widths,
            "ablation": self.ablation,
            "means": {site: _encode(mean) for site, mean in self.means.items()},
            "calibration": None if self.calibration is None else dataclasses.asdict(self.calibration),
            "task": self.task,
            "model": self.model,
            "path": list(self.path),
            "found": self.found,
            "labels": {str(node): label for node, label in sorted(self.labels.items())},
            "examples": self.examples,
            "explained": self.explained,
        }

    def to_json(self) -> dict[str, Any]:
        """Returns the document that `save` writes."""
        return {"schema": SCHEMA, "kind": "circuit", "digest": self.digest, **self._document()}

    def save(self, path: Path | str, seed: int | None = None) -> Path:
        """Writes a `.circuit.json` file, whole or not at all."""
        path = Path(path)
        parents = {"model": self.model_digest}
        artefact.write_json(path, {**self.to_json(), "made_by": artefact.made_by(seed), "parents": parents})
        return path

    @classmethod
    def from_json(cls, data: dict[str, Any], name: str = "this circuit") -> "Circuit":
        """Reads the document of `to_json`.

        Raises:
            BadInput: a field is missing or wrong, or the content does not give the digest written beside it.
        """
        try:
            circuit = cls(
                nodes=frozenset(Node(site, int(c)) for site, cs in data["nodes"].items() for c in cs),
                edges=tuple(Edge(Node.parse(s), Node.parse(t), float(w)) for s, t, w in data["edges"]),
                biases={Node.parse(node): float(value) for node, value in data["biases"].items()},
                means={site: _decode(text) for site, text in data["means"].items()},
                calibration=None if data["calibration"] is None else Calibration(**data["calibration"]),
                path=tuple(data["path"]),
                labels={Node.parse(node): str(label) for node, label in data["labels"].items()},
                explained=data.get("explained", {}),  # Files of the first days lack it.
                **{k: data[k] for k in _PLAIN},
            )
            expected = data["digest"]
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadInput(f"{name} is damaged: {artefact.fault(error)}. Make it again with jali prune.") from error
        if circuit.digest != expected:
            raise BadInput(
                f"{name} says its digest is {str(expected)[:19]}…, but its content gives {circuit.digest[:19]}…: it "
                "was changed by hand or damaged; make it again with jali prune."
            )
        return circuit

    @classmethod
    def load(cls, path: Path | str) -> "Circuit":
        """Reads a `.circuit.json` file.

        Raises:
            BadInput: the file is missing, damaged, changed by hand or of another schema.
        """
        return cls.from_json(artefact.read_json(Path(path), kind="circuit", schema=SCHEMA), str(path))


_DIGESTED = frozenset({"model_digest", "nodes", "edges", "chosen", "ablation", "means", "calibration"})
_PLAIN = ("chosen", "widths", "ablation", "task", "model", "model_digest", "found", "examples")


def _encode(vector: Tensor) -> str:
    return base64.b64encode(vector.detach().to(torch.float32).cpu().numpy().tobytes()).decode()


def _decode(text: str) -> Tensor:
    return torch.from_numpy(np.frombuffer(base64.b64decode(text, validate=True), dtype=np.float32).copy())
