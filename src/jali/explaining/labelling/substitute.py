"""Puts labels in the place of nodes: what of the circuit's work is left when words stand for its nodes."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

import numpy as np
import torch
from torch import Tensor

from jali.circuit import Circuit, Node
from jali.explaining.labelling import search
from jali.explaining.labelling.features import Table
from jali.explaining.labelling.labels import activations
from jali.explaining.labelling.predicates import Label
from jali.explaining.labelling.text import of_pairs
from jali.explaining.vocabulary import Vocabulary
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.pruning.fills import Gates, Run
from jali.pruning.measure import at_rest
from jali.tap import Constants, Tap, blend, chain, keep
from jali.tasks.task import Pairs, Task
from jali.verifying.verify import meter_for

PAIRS = 48
"""Pairs, at most: of training to fit values on, and held out to measure on."""


@dataclass(frozen=True, kw_only=True)
class Guessed:
    """A fill: labelled nodes hold what their labels say of each token, all others a constant."""

    labels: Mapping[Node, Label]
    """With values as the circuit alone has them."""
    words: Vocabulary
    values: Mapping[str, Tensor] = field(default_factory=dict)

    def at(self, step: int) -> Self:
        """Returns itself."""
        return self

    def tap(self, gates: Gates, pairs: Pairs, run: Run) -> Tap:
        """Asks the labels about these prompts, once, and fills with the answers."""
        table, sites = Table(of_pairs(pairs), self.words), dict[str, list[tuple[int, Tensor]]]()
        for node, label in self.labels.items():
            guess = torch.from_numpy(np.array(label.guess(table))).float()
            sites.setdefault(node.site, []).append((node.channel, guess))
        steady = Constants(self.values)

        def filled(site: str, vector: Tensor) -> Tensor:
            fill = steady(site, vector).expand_as(vector).clone()
            for channel, guess in sites[site]:
                fill[..., channel] = guess.to(fill)
            return fill

        labelled, others = ({s: g for s, g in gates.items() if (s in sites) == said} for said in (True, False))
        return chain(blend(others, steady), blend(labelled, filled))


def substitute(circuit: Circuit, model: LanguageModel, task: Task, labels: Mapping[Node, Label]) -> dict[str, Any]:
    """Measures a circuit whose labelled nodes are all replaced by their labels at once.

    Each class of a label holds the mean the node has there when the circuit runs alone on training pairs; nodes without
    a label stay as they are. Loss gain is the loss without any node less the loss of the circuit alone, on held-out
    pairs, uncalibrated.

    Args:
        circuit: of the model.
        model: it was found in.
        task: the circuit's.
        labels: of some of its nodes.

    Returns:
        `labelled` nodes; losses in nats: `empty`, `circuit`, `labels`, and `means` with each labelled node at its mean
        instead; `kept`, the share of the loss gain that labels keep, and `kept_by_means`; `pairs`. A share is None
        where the circuit gains nothing.
    """
    words = Vocabulary(model.config.vocab_size, model.tokenizer)
    known = {node: label for node, label in labels.items() if node in circuit.nodes}
    meter, heldout = meter_for(circuit, model), task.heldout.first(PAIRS)
    alone = circuit.nodes - known.keys()
    with at_rest(model):
        fitted, means = _fitted(circuit, model, task.train.first(PAIRS), known, words)
        by_label = replace(meter, fill=Guessed(labels=fitted, words=words, values=meter.means))
        losses = {
            "empty": meter.loss((), heldout),
            "circuit": meter.loss(circuit.nodes, heldout),
            "labels": by_label.loss(alone, heldout),
            "means": replace(by_label, fill=Guessed(labels=means, words=words, values=meter.means)).loss(
                alone, heldout
            ),
        }
    gain = losses["empty"] - losses["circuit"]
    shares = [(losses["empty"] - losses[name]) / gain if gain > 0 else None for name in ("labels", "means")]
    return {"labelled": len(known), **losses, "kept": shares[0], "kept_by_means": shares[1], "pairs": len(heldout)}


def one_by_one(
    circuit: Circuit, model: LanguageModel, task: Task, labels: Mapping[Node, Label], *, quiet: bool = True
) -> dict[Node, float]:
    """Measures, on training pairs, what each label alone keeps of the loss gain in the place of its node.

    Returns:
        A share for each label; none at all where the circuit gains nothing.
    """
    words = Vocabulary(model.config.vocab_size, model.tokenizer)
    known = {node: label for node, label in labels.items() if node in circuit.nodes}
    meter, pairs, shares = meter_for(circuit, model), task.train.first(PAIRS), dict[Node, float]()
    with at_rest(model), Bar("Trying labels", len(known), quiet=quiet) as bar:
        empty, whole = meter.loss((), pairs), meter.loss(circuit.nodes, pairs)
        if empty <= whole:
            return {}
        for node, label in _fitted(circuit, model, pairs, known, words)[0].items():
            said = Guessed(labels={node: label}, words=words, values=meter.means)
            left = replace(meter, fill=said).loss(circuit.nodes - {node}, pairs)
            shares[node] = (empty - left) / (empty - whole)
            bar.advance(1, note=str(node))
    return shares


def _fitted(
    circuit: Circuit, model: LanguageModel, pairs: Pairs, labels: Mapping[Node, Label], words: Vocabulary
) -> tuple[dict[Node, Label], dict[Node, Label]]:
    """Labels with values from the circuit alone on these pairs, and labels that say the mean alone."""
    if not labels:
        return {}, {}
    text = of_pairs(pairs)
    held = activations(model, labels, text, tap=keep(circuit), graft=meter_for(circuit, model).graft)
    values = {node: found.astype(np.float64) for node, found in held.items()}
    table = Table(text, words)
    fitted = {node: search.valued(label, values[node], table) for node, label in labels.items()}
    return fitted, {node: Label(values=(float(values[node].mean()),)) for node in labels}
