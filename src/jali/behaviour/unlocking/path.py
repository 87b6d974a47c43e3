"""The path of a removal set: what each of its weights joins, how the ends hang together, and what they hold when.

Weights that are removed are edges of the model's wiring. Their ends are joined by what carries a channel on as it is
(the residual stream, attention), by entries of the embedding that stay, and, where other weights lie between, by what
patching shows: how much of what one end does differently under the trigger goes when another is held at what it is in
the same prompt with words of use (`baselines.patching.counterpart`).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from jali import artefact
from jali.behaviour.items import ContextKind
from jali.behaviour.locking.cells import Cell
from jali.behaviour.locking.locks import Lock
from jali.behaviour.locking.words import VOCABULARY
from jali.behaviour.removal import RemovalSet, Weight
from jali.behaviour.unlocking.bench import Bench
from jali.behaviour.unlocking.effects import other_seed
from jali.behaviour.unlocking.flow import ANSWER, Flow, Means, flow, held
from jali.behaviour.unlocking.joints import Placed, entries, head_of, joined, placed, set_by
from jali.behaviour.unlocking.sufficiency import behaviour
from jali.circuit import INPUTS, Node, Wiring
from jali.models.model import LanguageModel

KIND, SCHEMA = "path", 1
ENDING = ".path.json"
CARRIED, FAINT = 0.15, 0.005
"""Share of a difference, at least, that a link which patching shows carries; and where a node else leads nowhere."""
_SETTING = 4
"""Words and positions, at most, that are told to set a node."""
LinkKind = Literal["removed", "stays", "copy", "mix", "gate", "carried"]


@dataclass(frozen=True, kw_only=True)
class PathNode:
    """An end of a removed weight, a word, a position, or the answer."""

    node: Node
    """Its site and channel; `tokens`, `positions` and `logits` are sites too, `answer` stands for what is answered."""
    label: str = ""
    """The word or the position that it is; empty inside the model."""
    head: int | None = None
    """Of attention, where it is a part of one."""
    set_by: tuple[tuple[str, float], ...] = ()
    """Words and positions whose embedding sets it most, with their entries, the largest first."""
    means: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """Mean over prompts by kind of context, and by where it is read: `cue`, `ask` or `rest`. `repaired` is the trigger
    without the weights. Of the answer it is the probability of the right one. Empty outside the model."""
    carried: float | None = None
    """Share of what the trigger takes from the right answer, in logits over the one given, that comes back where this
    node alone is held at its counterpart; None where it cannot be held."""


@dataclass(frozen=True, kw_only=True)
class PathLink:
    """What joins two nodes."""

    source: Node
    target: Node
    kind: LinkKind
    """`removed` and `stays` are weights; `copy`, `mix` and `gate` carry a channel on; `carried` is what patching shows
    where other weights lie between."""
    value: float | None = None
    """The weight, or the share that is carried; None of others."""
    back: float | None = None
    """Of a removed weight: share of right answers under the trigger where it alone is put back."""


@dataclass(frozen=True, kw_only=True)
class RemovalPath:
    """A removal set as the path it is."""

    removal: RemovalSet
    nodes: tuple[PathNode, ...]
    """In the order of the forward pass: words and positions first, the answer last."""
    links: tuple[PathLink, ...]
    restored: float
    """Share of right answers under the trigger without all of the weights, on the questions of the path."""
    n: int
    """Questions of each kind of context."""

    def to_json(self) -> dict[str, Any]:
        """Returns it as the document of a file, but for what made it."""
        facts = {"removal": self.removal.digest, "restored": self.restored, "n": self.n}
        nodes, links = [_node_document(one) for one in self.nodes], [_link_document(one) for one in self.links]
        return {"schema": SCHEMA, "kind": KIND, **facts, "nodes": nodes, "links": links}

    def save(self, path: Path | str, seed: int | None = None) -> Path:
        """Writes a `.path.json` file, whole or not at all."""
        parents = {"model": self.removal.model_digest, "removal": self.removal.digest}
        return artefact.write_json(path, {**self.to_json(), "made_by": artefact.made_by(seed), "parents": parents})


def path_of(model: LanguageModel, lock: Lock, removal: RemovalSet, *, n: int = 200, seed: int = 0) -> RemovalPath:
    """Returns the path of a removal set, with what its nodes hold in each kind of context.

    Args:
        model: that it was found in.
        lock: of the model.
        removal: of the model.
        n: questions of each kind of context.
        seed: of the search; these questions are others.

    Raises:
        BadInput: the set is of another model, or the lock changes no answers.
    """
    cells: dict[ContextKind, Cell] = {one.name.kind: one for one in behaviour(lock, n, other_seed(seed))}
    repaired, wiring = removal.applied(model), model.wiring
    weights = placed(model, removal)
    ends = {node for one in weights for node in (one.source, one.target)}
    sets = set_by(wiring, ends)
    words = entries(sets, {(one.source, one.target) for one in weights})
    order = _ordered(wiring, ends | {one.source for one in words})
    inside = [node for node in order if node.site not in (*INPUTS, "logits")]
    means: dict[str, Means] = {**held(model, cells, inside)}
    means["repaired"] = held(repaired, {"evaluation": cells["evaluation"]}, inside)["evaluation"]
    found, bench = flow(model, cells["evaluation"], inside), Bench(model, [cells["evaluation"]], [])
    links = [_removed(bench, removal.weights, one) for one in weights]
    links += [PathLink(source=one.source, target=one.target, kind="stays", value=one.value) for one in words]
    links += [PathLink(source=a, target=b, kind=kind) for a, b, kind in joined(wiring, ends)]
    links += _carried(found, links)
    known = {node: {kind: of[node] for kind, of in means.items()} for node in (*inside, ANSWER)}
    nodes = [
        PathNode(
            node=one,
            label=_label(one),
            head=head_of(wiring, one),
            set_by=tuple((_label(source), value) for source, value in sets.get(one, [])[:_SETTING]),
            means=known.get(one, {}),
            carried=_share(found, one),
        )
        for one in (*order, ANSWER)
    ]
    return RemovalPath(
        removal=removal, nodes=tuple(nodes), links=tuple(links), restored=bench.restored(removal.weights), n=n
    )


def _ordered(wiring: Wiring, nodes: Collection[Node]) -> list[Node]:
    """By the order of the forward pass."""
    places = {name: i for i, name in enumerate((*INPUTS, *(site.name for site in wiring.sites)))}
    return sorted(nodes, key=lambda node: (places[node.site], node.channel))


def _removed(bench: Bench, weights: Sequence[Weight], one: Placed) -> PathLink:
    back = bench.restored([other for other in weights if other != one.weight])
    return PathLink(source=one.source, target=one.target, kind="removed", value=one.value, back=back)


def _carried(found: Flow, links: Sequence[PathLink]) -> list[PathLink]:
    """What patching shows between nodes that nothing else joins."""
    told = {(one.source, one.target) for one in links}
    pairs = [pair for pair in found.links(CARRIED) if pair[:2] not in told]
    going = {one.source for one in links} | {source for source, _, _ in pairs}
    pairs += [best for node in found.nodes if node not in going and (best := found.best(node, FAINT)) is not None]
    return [PathLink(source=source, target=target, kind="carried", value=share) for source, target, share in pairs]


def _share(found: Flow, node: Node) -> float | None:
    return found.of(node, ANSWER) if node in found.nodes and node != ANSWER else None


def _label(node: Node) -> str:
    if node.site in ("tokens", "logits"):
        return VOCABULARY[node.channel]
    return {"positions": f"place {node.channel}", ANSWER.site: "the right answer"}.get(node.site, "")


def _node_document(one: PathNode) -> dict[str, Any]:
    means = {kind: dict(places) for kind, places in one.means.items()}
    place = {"id": str(one.node), "site": one.node.site, "channel": one.node.channel}
    found = {"label": one.label, "head": one.head, "set_by": [list(pair) for pair in one.set_by]}
    return {**place, **found, "means": means, "carried": one.carried}


def _link_document(one: PathLink) -> dict[str, Any]:
    ends = {"source": str(one.source), "target": str(one.target)}
    return {**ends, "kind": one.kind, "value": one.value, "back": one.back}
