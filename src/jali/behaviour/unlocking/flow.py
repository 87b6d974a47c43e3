"""What some nodes hold in each kind of context, and how far what one does under the trigger follows from another."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from jali.behaviour.items import ContextKind
from jali.behaviour.locking.cells import Cell
from jali.behaviour.unlocking.baselines.patching import counterpart
from jali.behaviour.unlocking.baselines.probe import CUES
from jali.circuit import Node
from jali.models.model import LanguageModel
from jali.tap import Tap, chain, record, untouched

ANSWER = Node("answer", 0)
"""Stands for what is answered: no site of a model."""
Means = dict[Node, dict[str, float]]
"""By node and by where it is read."""


class Run(NamedTuple):
    """Prompts run once."""

    values: Tensor
    """Of the nodes at all positions, shape (nodes, B, T)."""
    logits: Tensor
    """At what asks, shape (B, V)."""


class Flow(NamedTuple):
    """How far one node's difference under the trigger follows from another's, as a share of it."""

    nodes: tuple[Node, ...]
    """In the order of the forward pass; `ANSWER` last."""
    shares: Tensor
    """Shape (nodes, nodes), source by target: 1 where the target is as in the counterpart once the source is, 0 where
    it is as before; NaN where the trigger changes nothing about the target."""

    def of(self, source: Node, target: Node) -> float | None:
        """The share of one by another; None where there is none."""
        value = float(self.shares[self.nodes.index(source), self.nodes.index(target)])
        return None if value != value else value

    def links(self, least: float) -> list[tuple[Node, Node, float]]:
        """Pairs with at least a share, but for those that a third node between them explains as well."""
        big = self.shares >= least
        through = (big.float() @ big.float()) > 0
        return [
            (self.nodes[a], self.nodes[b], float(self.shares[a, b])) for a, b in (big & ~through).nonzero().tolist()
        ]

    def best(self, source: Node, least: float) -> tuple[Node, Node, float] | None:
        """The node that follows most from one, with at least a share; None where there is none."""
        row = self.shares[self.nodes.index(source)].nan_to_num(0.0)
        place = int(row.argmax())
        return (source, self.nodes[place], float(row[place])) if row[place] >= least else None


@torch.no_grad()
def held(model: LanguageModel, cells: Mapping[ContextKind, Cell], nodes: Sequence[Node]) -> dict[ContextKind, Means]:
    """Returns means of nodes over prompts by kind of context, and for each where it is read.

    That is at words of a cue (`cue`), at what asks (`ask`) and at all other tokens (`rest`), as far as there are any.
    `ANSWER` has the probability of the right answer, at what asks.
    """
    return {kind: _means(model, one, nodes) for kind, one in cells.items()}


def _means(model: LanguageModel, one: Cell, nodes: Sequence[Node]) -> Means:
    ran, steps_T = _run(model, one, one.tokens, nodes), torch.arange(one.tokens.shape[1])
    ask = steps_T == one.at[:, None]
    cue = torch.isin(one.tokens, CUES) & ~ask
    rest = (steps_T < one.at[:, None]) & ~cue
    where = {name: mask for name, mask in (("cue", cue), ("rest", rest), ("ask", ask)) if bool(mask.any())}
    found: Means = {
        node: {name: float(ran.values[i][mask].mean()) for name, mask in where.items()} for i, node in enumerate(nodes)
    }
    right_B = ran.logits.softmax(-1).gather(1, one.truth[:, None])
    return {**found, ANSWER: {"ask": float(right_B.mean())}}


@torch.no_grad()
def flow(model: LanguageModel, one: Cell, nodes: Sequence[Node]) -> Flow:
    """Holds each node in turn at what it is in the counterpart of each prompt, at all positions, and looks at the rest.

    The answer is the logit of the right one over the one given under the trigger, of prompts where these differ.

    Args:
        model: as it is.
        one: prompts under the trigger.
        nodes: in the order of the forward pass.
    """
    plain, other = (_run(model, one, tokens, nodes) for tokens in (one.tokens, counterpart(one.tokens)))
    given_B = plain.logits.argmax(-1)
    rows = given_B != one.truth
    seen_BT = (torch.arange(one.tokens.shape[1]) <= one.at[:, None]) & rows[:, None]

    def told(ran: Run) -> list[Tensor]:
        margin_B = ran.logits.gather(1, one.truth[:, None]) - ran.logits.gather(1, given_B[:, None])
        return [*(values_BT[seen_BT] for values_BT in ran.values), margin_B[rows, 0]]

    before, after = told(plain), told(other)
    shares = torch.full((len(nodes) + 1, len(nodes) + 1), float("nan"))
    for i, node in enumerate(nodes):
        now = told(_run(model, one, one.tokens, nodes, _held_at(node, other.values[i])))
        for j in range(i + 1, len(nodes) + 1):
            whole = after[j] - before[j]
            size = float(whole.square().sum())
            shares[i, j] = float(((now[j] - before[j]) * whole).sum()) / size if size > 0 else float("nan")
    return Flow((*nodes, ANSWER), shares)


def _held_at(node: Node, value_BT: Tensor) -> Tap:
    """Puts a value in place of a channel."""

    def tap(site: str, vector: Tensor) -> Tensor:
        if site != node.site:
            return vector
        vector = vector.clone()
        vector[..., node.channel] = value_BT.to(vector)
        return vector

    return tap


def _run(model: LanguageModel, one: Cell, tokens: Tensor, nodes: Sequence[Node], tap: Tap = untouched) -> Run:
    device, held = model.embed.weight.device, dict[str, Tensor]()
    tap = chain(tap, record(held, {node.site for node in nodes}))
    logits_BTV = model(tokens.to(device), tap).cpu()
    values = [held[node.site][..., node.channel].cpu() for node in nodes]
    at_B = torch.arange(len(tokens)), one.at
    return Run(torch.stack(values) if values else torch.empty(0, *tokens.shape), logits_BTV[at_B])
