"""Labels for nodes: fitted on half of the documents, scored on the rest, beside what the search makes of chance."""

import hashlib
import math
import random
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from jali.circuit import Node, Wiring
from jali.explaining.labelling import search
from jali.explaining.labelling.features import Table
from jali.explaining.labelling.predicates import Label
from jali.explaining.labelling.scores import Score, score, strong
from jali.explaining.labelling.text import Text, halves
from jali.explaining.thresholds import (
    GOOD_AUROC,
    GOOD_R2,
    KEEPS,
    LEAST_AUROC,
    LEAST_R2,
    LEAST_R2_BESIDE_AUROC,
    MARGIN,
    NULL_NODES,
    NULL_QUANTILE,
    SIMPLE,
)
from jali.explaining.vocabulary import Vocabulary
from jali.models.config import TransformerConfig
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.pruning.measure import at_rest
from jali.rule import Rule
from jali.tap import Graft, Tap, chain, record
from jali.verifying.untrained import initial

_BATCH, _NODES = 16, 1024
"""Rows of text, and nodes, at a time."""
STILL = 1e-5
"""By how much a node may vary and still be a constant: in units of its size, or of 1 if that is more."""


class Null(NamedTuple):
    """What labels as simple reach at this site of a model that has learned nothing: 95 % of its nodes stay below."""

    auroc: float
    r2: float
    n: int
    """Nodes."""


@dataclass(frozen=True, kw_only=True)
class Explained:
    """What is said of one node."""

    best: Label | None
    """The label of the greatest worth; None where the node does not vary, or the text has nothing to say."""
    score: Score | None
    """Of that label on text it was not fitted on."""
    null: Null | None
    constant: float | None = None
    """The value of a node that does not vary on the text."""
    proposed_by: str = ""
    """The language model that proposed it; empty where the search found it."""
    keeps: float | None = None
    """Share of its circuit's loss gain that is left with this label alone in the place of its node, on training pairs;
    None where that was not tried."""

    @property
    def given(self) -> bool:
        """Whether the label is clearly better than chance, by its AUROC or by the variance it explains, and stands."""
        return (self.by_auroc or self.by_r2) and not self.refuted

    @property
    def refuted(self) -> bool:
        """Whether the circuit loses its task when the label stands for the node: it misses what is needed there."""
        return self.keeps is not None and self.keeps < KEEPS

    @property
    def by_auroc(self) -> bool:
        """Whether it is clearly better by its AUROC, and explains some of the variance."""
        if self.score is None or self.null is None or self.score.r2 < LEAST_R2_BESIDE_AUROC:
            return False
        return self.score.auroc > max(LEAST_AUROC, _clearly(self.null.auroc))

    @property
    def by_r2(self) -> bool:
        """Whether it is clearly better by the variance it explains."""
        if self.score is None or self.null is None:
            return False
        return self.score.r2 > max(LEAST_R2, _clearly(self.null.r2))

    @property
    def good(self) -> bool:
        """Whether a label is given that reaches AUROC .9 or explains half of the variance."""
        return self.given and self.score is not None and (self.score.auroc >= GOOD_AUROC or self.score.r2 >= GOOD_R2)

    def say(self, words: Vocabulary) -> str:
        """The label in plain English; `unknown` where none is given."""
        if self.constant is not None:
            return f"constant {self.constant:.3g}"
        return self.best.say(words) if self.given and self.best is not None else "unknown"


def _clearly(null: float) -> float:
    """What a score must be over to be clearly better than random nodes."""
    return null + min(MARGIN, (1 - null) / 2)


def explain_nodes(
    model: LanguageModel, nodes: Iterable[Node], text: Text, *, seed: int = 0, quiet: bool = True
) -> dict[Node, Explained]:
    """Proposes a label for each node of the full model and tests it.

    Args:
        model: to explain.
        nodes: of it.
        text: documents; one half is fitted on, on the other one labels are scored.
        seed: of the model that has learned nothing, and of its nodes that are drawn.
        quiet: no progress bar.
    """
    return findings(model, nodes, text, seed=seed, quiet=quiet).nodes


def findings(
    model: LanguageModel, nodes: Iterable[Node], text: Text, *, seed: int = 0, quiet: bool = True
) -> "Findings":
    """The same, with what labels were compared with and what else can be asked of the text."""
    wanted = sorted(set(nodes))
    labelling, chance = Labelling(text, model), by_chance(model, [node.site for node in wanted], seed)
    with Bar("Explaining nodes", len(wanted) + len(chance.nodes), quiet=quiet) as bar:
        nulls, labels = labelling.nulls(chance, bar), dict[Node, Explained]()
        for node, y, held in labelling.values(model, wanted, bar):
            labels[node] = labelling.label(y, held, nulls, node.site)
    return Findings(labels, nulls, labelling)


class Findings(NamedTuple):
    """Labels of nodes, and how they came about."""

    nodes: dict[Node, Explained]
    nulls: "Nulls"
    labelling: "Labelling"


Floats = NDArray[np.float64]
Nulls = Mapping[tuple[str, bool], Null | None]
"""By site, and whether of simple labels."""


class Chance(NamedTuple):
    """A model that has learned nothing, and nodes of it."""

    model: LanguageModel
    nodes: list[Node]
    alike: Mapping[str, str]
    """Per site that was asked for, the one that its nodes were drawn at: it holds the same vector."""


def learned_widths(model: LanguageModel) -> dict[str, int]:
    """How many channels of each site training can change: all but sinusoidal positions, which come last in reads."""
    config, widths = model.config, model.wiring.widths
    sinusoidal = isinstance(config, TransformerConfig) and config.positions == "sinusoidal"
    fixed = config.d_positions if sinusoidal else 0
    return {site: width - (fixed if site.endswith(".act_in") else 0) for site, width in widths.items()}


def by_chance(model: LanguageModel, sites: Iterable[str], seed: int) -> Chance:
    """Draws a model that has learned nothing, and at most `NULL_NODES` nodes of it at each of these sites.

    What is the same before training as after it, as positions may be, is no chance, and is left out. Of sites that hold
    copies of one vector the first stands for all.
    """
    blank = initial(model, seed).eval().requires_grad_(False)
    blank.tokenizer, draws, widths = model.tokenizer, random.Random(f"jali labels {seed}"), learned_widths(model)
    first: dict[str, str] = {}
    alike = {site: first.setdefault(_copied(model.wiring, site), site) for site in dict.fromkeys(sites)}
    nodes = [
        Node(site, channel)
        for site in dict.fromkeys(alike.values())
        for channel in sorted(draws.sample(range(widths[site]), min(NULL_NODES, widths[site])))
    ]
    return Chance(blank, nodes, alike)


def _copied(wiring: Wiring, site: str) -> str:
    """The site that this one is a copy of, however often copied, or itself."""
    into = wiring.into(site)
    copies = len(into) == 1 and into[0].kind == "copy" and not into[0].offset
    whole = copies and wiring.site(into[0].source).width == wiring.site(site).width
    return _copied(wiring, into[0].source) if whole and wiring.site(site).rules == (Rule(op="add"),) else site


class Labelling:
    """Both halves of a text, and all that is asked of the first; it serves every model of one tokenizer.

    Attributes:
        halved: the text to fit on, and the one to score on.
        words: of the vocabulary.
        tables: of both halves.
    """

    def __init__(self, text: Text, model: LanguageModel) -> None:
        self.words = Vocabulary(model.config.vocab_size, model.tokenizer)
        self.halved = halves(text)
        self.tables = [Table(half, self.words) for half in self.halved]
        self.asked = search.over(self.tables[0], causal=model.config.causal)
        self._fitted: dict[tuple[bytes, float], Label | None] = {}

    def values(self, model: LanguageModel, nodes: Sequence[Node], bar: Bar) -> Iterator[tuple[Node, Floats, Floats]]:
        """Yields each node with its activations on both halves."""
        for start in range(0, len(nodes), _NODES):
            some = nodes[start : start + _NODES]
            first, second = (activations(model, some, half) for half in self.halved)
            for node in some:
                yield node, first[node].astype(np.float64), second[node].astype(np.float64)
                bar.advance(1, note=str(node))

    def nulls(self, chance: Chance, bar: Bar) -> dict[tuple[str, bool], Null | None]:
        """What the search makes of nodes of a model that has learned nothing."""
        scored: dict[tuple[str, bool], list[Score]] = {}
        for node, y, held in self.values(chance.model, chance.nodes, bar):
            for simple in (True, False):
                found = self.label(y, held, most=SIMPLE if simple else math.inf)
                scored.setdefault((node.site, simple), []).extend([] if found.score is None else [found.score])
        found = {key: _null(scores) for key, scores in scored.items()}
        return {(site, simple): found[held, simple] for site, held in chance.alike.items() for simple in (True, False)}

    def label(
        self, y: Floats, held: Floats, nulls: Nulls | None = None, site: str = "", *, most: float = math.inf
    ) -> Explained:
        """The label of the greatest worth of at most so many parts, its score, and what it is compared with."""
        if is_constant(y):
            return Explained(best=None, score=None, null=None, constant=float(y.mean()))
        label = self._fit(y, most)
        if label is None:
            return Explained(best=None, score=None, null=None)
        return self.scored(label, y, held, nulls, site)

    def _fit(self, y: Floats, most: float) -> Label | None:
        """The same for nodes that hold the same, such as a neuron in each of its roles."""
        key = (hashlib.sha256(y.tobytes()).digest(), most)
        if key not in self._fitted:
            self._fitted[key] = search.fit(y, self.asked, self.tables[0], most=most)
        return self._fitted[key]

    def scored(self, label: Label, y: Floats, held: Floats, nulls: Nulls | None = None, site: str = "") -> Explained:
        """A label with values, its score on the second half, and what it is compared with."""
        guess = label.guess(self.tables[1])[self.tables[1].text.real]
        null = (nulls or {}).get((site, label.parts <= SIMPLE))
        return Explained(best=label, score=score(held, guess, strong(y)), null=null)


def is_constant(y: NDArray[np.floating]) -> bool:
    """Whether a node does not vary over these activations."""
    return float(np.ptp(y)) <= STILL * max(float(np.abs(y).max()), 1.0)


def _null(scores: list[Score]) -> Null | None:
    if not scores:
        return None
    quantiles = [float(np.quantile([s[i] for s in scores], NULL_QUANTILE)) for i in (0, 1)]
    return Null(quantiles[0], quantiles[1], len(scores))


@torch.no_grad()
def activations(
    model: LanguageModel, nodes: Collection[Node], text: Text, *, tap: Tap | None = None, graft: Graft | None = None
) -> dict[Node, NDArray[np.float32]]:
    """Returns each node's activation at every real token, shape (n,), of the full model or under a tap."""
    sites = {node.site for node in nodes}
    parts: dict[Node, list[NDArray]] = {node: [] for node in nodes}
    with at_rest(model):
        for start in range(0, len(text.tokens), _BATCH):
            some, cache = text.rows(slice(start, start + _BATCH)), dict[str, torch.Tensor]()
            taps = [record(cache, sites)] if tap is None else [tap, record(cache, sites)]
            model(some.tensor.to(model.embed.weight.device), tap=chain(*taps), graft=graft)
            for node, found in parts.items():
                vector = cache[node.site].expand(*some.tokens.shape, -1)[..., node.channel]
                found.append(vector.float().cpu().numpy()[some.real])
    return {node: np.concatenate(found) for node, found in parts.items()}
