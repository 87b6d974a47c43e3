"""Measures what a set of nodes does on pairs: the two-way loss with all else ablated, or with only it ablated."""

import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Literal

import torch
from torch import Tensor

from jali.circuit import Edge, Node, Wiring
from jali.models.compiling.cutout import cut_out
from jali.models.compiling.plan import Plan
from jali.models.model import LanguageModel
from jali.pruning.fills import Constant, Fill, Gates
from jali.tap import Graft, Tap, chain, chain_grafts, freeze_norms, made, record, remove_edges, untouched
from jali.tasks.task import Pairs, Score

Norms = Literal["live", "frozen"]
_BATCH = 16
"""Pairs at a time: some megabytes per site, which the caches hold better than more."""
_COMPILED = 32
"""Pairs from which on a circuit is compiled first, which takes as long as it saves on about so many."""
_LEAST, _WITH_SLOPES = 0.3, 3.0
"""Runs of the whole model that a run costs of which no channel is kept, and one with the run backward behind it: about
so much on the shipped model."""


@contextmanager
def at_rest(model: LanguageModel) -> Iterator[None]:
    """Holds a model still: no gradients for its weights, no training mode, float32; afterwards it is as it was."""
    training, precision = model.training, model.precision
    trained = [p for p in model.parameters() if p.requires_grad]
    model.eval().requires_grad_(False)
    model.precision = "float32"
    try:
        yield
    finally:
        model.train(training)
        model.precision = precision
        for parameter in trained:
            parameter.requires_grad_(True)


class Exhausted(KeyboardInterrupt):
    """An allowance is used up: what runs ends as on Ctrl-C, with the best so far."""


@dataclass(kw_only=True)
class Allowance:
    """Work that may be done, all measurements together: a limit that is the same on every machine.

    It is counted in prompts that the whole model runs.
    """

    work: float
    """After which what runs is interrupted, once; what it then does to end is let go on."""
    spent: float = 0.0
    """Work done so far."""
    exhausted: bool = False

    def take(self, work: float) -> None:
        """Counts work that is about to be done.

        Raises:
            Exhausted: it is more than is left, for the first time, and no Ctrl-C is being seen to.
        """
        self.spent += work
        if self.spent > self.work and not self.exhausted and sys.exc_info()[0] is None:
            self.exhausted = True
            raise Exhausted


@dataclass(frozen=True, kw_only=True)
class Meter:
    """A model, its means and how norms are treated: everything needed to score a set of nodes."""

    model: LanguageModel
    wiring: Wiring
    means: Mapping[str, Tensor]
    """Constant that fills a removed node, per site, shape (width,); zero where there is none."""
    fill: Fill | None = None
    """What fills a removed node instead of its mean."""
    norms: Norms = "live"
    """`live` recomputes each norm on the ablated stream, as the paper does; `frozen` divides by the full model's. The
    norm of what a linear memory answers is part of reading it, and live in either case."""
    closed: frozenset[Node] = frozenset()
    """Nodes that are ablated whatever is measured: those of a circuit whose backup is looked for."""
    graft: Graft | None = None
    """Applied to every run: of a circuit whose edges were chosen."""
    allowance: Allowance | None = None
    """What every run is counted in, if anything."""

    def gates(self, nodes: Iterable[Node], *, keep: bool) -> dict[str, Tensor]:
        """Per site that loses a node, shape (width,): 1 for what stays; these nodes alone, or all but these."""
        device = self.model.embed.weight.device
        gates = {site: torch.full((width,), float(not keep)) for site, width in self.wiring.widths.items()}
        for node in nodes if keep else {*nodes, *self.closed}:
            gates[node.site][node.channel] = float(keep)
        return {site: gate.to(device) for site, gate in gates.items() if not bool(gate.all())}

    def filled(self, gates: Gates, pairs: Pairs, step: int = 0) -> Tap:
        """Returns the tap that fills what gates shut on these prompts; steps differ where a fill is random."""
        if not gates:
            return untouched
        fill = Constant(values=self.means) if self.fill is None else self.fill
        return fill.at(step).tap(gates, pairs.to(self.model.embed.weight.device), self.logits)

    def without(self, gone: Collection[Edge]) -> "Meter":
        """Returns the meter of a circuit that lacks these edges; each leaves its source's constant behind."""
        return self.grafted(remove_edges(gone, self.wiring, self.means)) if gone else self

    def grafted(self, graft: Graft) -> "Meter":
        """Returns the meter with one more graft, applied before those it has."""
        return replace(self, graft=graft if self.graft is None else chain_grafts(graft, self.graft))

    def scored(self, nodes: Iterable[Node], pairs: Pairs, *, keep: bool = True) -> Score:
        """Scores the model on pairs with these nodes kept alone, or with these nodes removed.

        Nodes kept alone among constants are compiled where that pays, which gives the same to rounding.
        """
        nodes = frozenset(nodes)
        gates = self.gates(nodes, keep=keep)
        if keep and self._compiles(len(nodes), pairs):
            return self._compiled(gates, pairs)
        return self._score(lambda part: self.filled(gates, part), pairs)

    def _compiles(self, nodes: int, pairs: Pairs) -> bool:
        """Whether so many nodes, kept alone, are compiled: few of them, among constants, for many pairs that fit."""
        constant = self.fill is None or isinstance(self.fill, Constant)
        alone = self.norms == "live" and self.allowance is None
        return (
            constant
            and alone
            and len(pairs) >= _COMPILED
            and pairs.tokens.shape[1] <= self.model.config.context
            and 4 * nodes <= sum(self.wiring.widths.values())
        )

    def score(self, tap: Tap | None, pairs: Pairs) -> Score:
        """Scores the model under a tap that is the same for all prompts; with frozen norms they first run unpruned."""
        return self._score(lambda _: tap, pairs)

    def _score(self, tap: Callable[[Pairs], Tap | None], pairs: Pairs) -> Score:
        return score_by(pairs, lambda part: self.logits(part, tap(part)), None)

    def _compiled(self, gates: Gates, pairs: Pairs) -> Score:
        means = self.fill.values if isinstance(self.fill, Constant) else self.means
        answers = torch.cat([pairs.answer, pairs.foil]).unique()
        left = {site: gate.nonzero().flatten() for site, gate in gates.items()}
        whole = {site: torch.arange(width) for site, width in self.wiring.widths.items() if site not in gates}
        cut = cut_out(self.wiring, {**whole, **left}, means, self.graft)
        plan = Plan(cut, {"logits": answers.to(cut.device)}, self.model.config.context)
        return score_by(pairs, lambda part: plan.run(part.tokens, part.length - 1)["logits"][:, 0], answers)

    def logits(self, pairs: Pairs, tap: Tap | None) -> Tensor:
        """Returns the logits at the last token of each prompt, shape (N, V); all rows run at once."""
        here = pairs.to(self.model.embed.weight.device)
        if self.norms == "frozen" and tap is not None:
            scales: dict[str, Tensor] = {}
            with torch.no_grad():
                self._count(pairs, None)
                self.model(here.tokens, tap=record(scales, _scales(self.wiring)), at=here.length - 1)
            tap = chain(freeze_norms(scales), tap)
        self._count(pairs, tap)
        return self.model(here.tokens, tap=tap, graft=self.graft, at=here.length - 1)[:, 0]

    def _count(self, pairs: Pairs, tap: Tap | None) -> None:
        """Takes from the allowance what a run costs, with the slopes that follow it, in prompts of the whole model."""
        if self.allowance is not None:
            one = _LEAST + (1 - _LEAST) * made(tap, self.wiring.widths)
            self.allowance.take(len(pairs.tokens) * (_WITH_SLOPES * one if torch.is_grad_enabled() else one))

    def loss(self, nodes: Iterable[Node], pairs: Pairs) -> float:
        """Halved two-way loss in nats with these nodes kept alone."""
        return self.scored(nodes, pairs).loss

    def loss_within(self, nodes: Iterable[Node], parts: list[Pairs], limit: float) -> float | None:
        """Returns the loss over all parts, or None if it is over the limit or not a number.

        Losses are never negative, so the rest is not run once the sum of some parts is over the limit of the whole.
        """
        gates, total, rows = self.gates(nodes, keep=True), 0.0, sum(2 * len(part) for part in parts)
        for part in parts:
            total += float(self._score(lambda some: self.filled(gates, some), part).losses.double().sum())
            if not total <= limit * rows:
                return None
        return total / rows


@torch.no_grad()
def score_by(pairs: Pairs, logits: Callable[[Pairs], Tensor], answers: Tensor | None) -> Score:
    """Scores pairs in order of length, so that little is padding, by the logits of some tokens, or of all."""
    margin = torch.empty(len(pairs), 2)
    for places in by_length(pairs).split(_BATCH):
        part = pairs.select(places.tolist())
        logits_NA, rows = logits(part).cpu(), torch.arange(len(part.tokens))
        right, wrong = (t if answers is None else torch.searchsorted(answers, t) for t in (part.answer, part.foil))
        margin[places] = (logits_NA[rows, right] - logits_NA[rows, wrong]).view(-1, 2)
    return Score(margin=margin.flatten())


def by_length(pairs: Pairs) -> Tensor:
    """Places of pairs, shortest first."""
    return pairs.length.view(-1, 2).amax(1).argsort(stable=True).cpu()


def _scales(wiring: Wiring) -> frozenset[str]:
    """Divisors of norms, but for those of what a linear memory answers.

    What it holds grows with every token and its norm is how it is read, as softmax has a divisor of its own; that one
    stays live as well. Divided by another run's, a constant that fills neurons is cubed from pass to pass.
    """
    held = {site.name for site in wiring.sites if any(rule.kind == "linear" for rule in site.rules)}
    of_memory = {wire.target for wire in wiring.wires if wire.source in held}
    return frozenset(site.name for site in wiring.sites if site.name.endswith(".scale")) - of_memory
