"""From a circuit to a program: read off wiring and rules, backwards from the answers, with constants folded."""

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Circuit, Node, Site, Wire
from jali.explaining.decompiling.program import (
    Atom,
    Floats,
    Head,
    Linear,
    Listed,
    Product,
    Program,
    Scale,
    Seen,
    Step,
    Sum,
    Value,
    Wave,
    attention,
    bent,
    constant,
    cut,
    line,
)
from jali.explaining.decompiling.rewriting import goes_through, pruned, times_number
from jali.explaining.decompiling.terms import scores, squares
from jali.models.compiling import recall
from jali.models.model import LanguageModel
from jali.rule import Rule
from jali.tap import kept_edges_only, ungrafted

_ALIKE = 3e-5
"""Difference from a wave, at most, to be written as one."""


def lower(circuit: Circuit, model: LanguageModel, answers: tuple[int, int], cutoffs: Mapping[Node, float]) -> Program:
    """Returns the circuit as a program; constants are folded, and each kept node that varies is a variable.

    What the token alone decides before a node of queries, keys, values or after it goes into its table. AbsTopK becomes
    a cutoff per node.

    Args:
        circuit: of the model, with constants for removed nodes and live norms.
        model: read, not changed.
        answers: tokens of the first and the second answer.
        cutoffs: of the nodes that have one, as `compile` fits them for its form `edges`.

    Raises:
        BadInput: the circuit needs what no program can see, or what programs cannot say.
    """
    return _Lowering(circuit, model, answers, cutoffs).program()


class _Lowering:
    """Goes back from the answers; every site's channel is made once, steps come in the order they are needed."""

    def __init__(
        self, circuit: Circuit, model: LanguageModel, answers: tuple[int, int], cutoffs: Mapping[Node, float]
    ) -> None:
        self.circuit, self.model, self.answers, self.wiring = circuit, model, answers, model.wiring
        self.cutoffs = cutoffs
        self.kept = {site: frozenset(circuit.channels(site)) for site in circuit.widths}
        graft = kept_edges_only(circuit, self.wiring) if circuit.chosen else ungrafted
        self.weights = {wire.name: _grafted(wire, graft) for wire in self.wiring.wires if wire.kind == "linear"}
        self.fed = {wire.source for wire in self.wiring.wires if wire.kind in ("mix", "gate")}
        self.steps: dict[str, Step] = {}
        self.cut: dict[Node, float] = {}
        self.known: dict[tuple[str, int], Sum] = {}
        self.heads: dict[tuple[str, int], Head] = {}
        self.scores: dict[tuple[str, int], tuple[Sum, Sum, tuple[Product, ...]]] = {}

    def program(self) -> Program:
        """The steps that the difference of the answers needs."""
        first, second = self.answers
        (site,) = (site for site in self.wiring.sites if site.name == "logits")
        total = Sum()
        for wire in self.wiring.into(site.name):
            weight, bias = self.weights[wire.name]
            row = weight[first] - weight[second]
            base = 0.0 if bias is None else float(bias[first] - bias[second])
            total = total.plus(constant(base)).plus(self._row(wire, row))
        order = {site.name: i for i, site in enumerate(self.wiring.sites)}
        steps = sorted(self.steps.values(), key=lambda step: order[_site_of(step.name)])
        return pruned(Program(steps=tuple(steps), answer=total, cutoffs=self.cut))

    def value(self, site: str, channel: int) -> Sum:
        """A channel of a site, as the circuit alone has it."""
        key = (site, channel)
        if key not in self.known:
            self.known[key] = self._removed(*key) if self._is_removed(*key) else self._made(*key)
        return self.known[key]

    def _is_removed(self, site: str, channel: int) -> bool:
        return site in self.kept and channel not in self.kept[site]

    def _removed(self, site: str, channel: int) -> Sum:
        mean = self.circuit.means.get(site)
        return constant(0.0 if mean is None else float(mean[channel]))

    def _made(self, name: str, channel: int) -> Sum:
        site = self.wiring.site(name)
        first, *rest = site.rules
        if first.op == "attend":
            return self._attended(site, first, channel)
        if first.op not in ("add", "embed"):
            raise BadInput(f"A program cannot say the rule {first.op!r} that gathers at {name}.")
        gates = iter([wire.source for wire in self.wiring.into(name) if wire.kind == "gate"])
        total, bend, selects, times = self._gathered(name, channel), "", False, constant(1.0)
        for rule in rest:
            match rule.op:
                case "norm":
                    total = self._normed(site, rule, total, channel, next(gates, None))
                case "topk":
                    selects = True
                case "gelu" | "relu":
                    bend = rule.op
                case "multiply":
                    times = self.value(next(gates), channel)
                case _:
                    raise BadInput(f"A program cannot say the rule {rule.op!r} of {name}.")
        if name not in self.kept:
            return total
        return self._node(Node(name, channel), total, bend, times, selects=selects)

    def _gathered(self, name: str, channel: int) -> Sum:
        total = Sum()
        for wire in self.wiring.into(name):
            at = channel - wire.offset
            if wire.kind == "copy" and 0 <= at < self.wiring.site(wire.source).width:
                total = total.plus(self.value(wire.source, at))
            elif wire.kind == "linear":
                weight, bias = self.weights[wire.name]
                base = 0.0 if bias is None else float(bias[at])
                total = total.plus(constant(base)).plus(self._row(wire, weight[at]))
        return total

    def _row(self, wire: Wire, row: Floats) -> Sum:
        """What one row of a linear wire brings."""
        if wire.source == "tokens":
            return Sum({"": Linear(table=row)}) if row.any() else Sum()
        if wire.source == "positions":
            return Sum({"": Linear(atoms=_placed(row))})
        total = Sum()
        for i in np.flatnonzero(row):
            total = total.plus(self.value(wire.source, int(i)), float(row[i]))
        return total

    def _normed(self, site: Site, rule: Rule, total: Sum, channel: int, gate: str | None) -> Sum:
        if rule.width and channel >= rule.width:
            return total
        gain = 1.0 if rule.gain is None else float(rule.gain[channel])
        bias = 0.0 if rule.bias is None else float(rule.bias[channel])
        if gate is None:
            return self._over_own(site, rule, total, gain).plus(constant(bias))
        number = channel // ((rule.width or site.width) // rule.heads)
        if rule.center:
            total = total.plus(self._middle(gate, number), -1.0)
        return Sum().plus(self._over(gate, number, total), gain).plus(constant(bias))

    def _over_own(self, site: Site, rule: Rule, total: Sum, gain: float) -> Sum:
        """Divides positions by their own divisor, place by place."""
        every = [self._gathered(site.name, c).whole for c in range(site.width)]
        if rule.heads > 1 or any(linear.table is not None or linear.terms for linear in every):
            raise BadInput(f"A program cannot say the norm at {site.name}, which has no divisor of its own.")
        places = np.arange(self.model.config.context)
        rows = np.array([_over_places(linear, places) for linear in every])
        middle = rows.mean(axis=0) if rule.center else 0.0
        divisor = np.sqrt(np.mean(np.square(rows - middle), axis=0) + rule.eps)
        return Sum({"": Linear(atoms=_placed((_over_places(total.whole, places) - middle) / divisor * gain))})

    def _over(self, scale: str, number: int, total: Sum) -> Sum:
        """A sum over the divisor of a head at a site of them: folded where both depend on the token alone."""
        divisor = self._scale(scale, number)
        if not isinstance(divisor, str):
            if total.by_token:
                return _folded(total.whole.folded() / divisor)
            if isinstance(divisor, float):
                return Sum().plus(total, 1 / divisor)
            divisor = self._step(Value(self._named(scale, number), _folded(divisor)))
        return Sum({self._times(over, divisor): linear for over, linear in total.parts.items()})

    def _times(self, one: str, other: str) -> str:
        """The name of the product of two divisors, either of which may be none."""
        if not one or not other:
            return one or other
        return self._step(Value(f"{other}~{one}", Sum({"": Linear(terms={one: 1.0})}), times=other))

    def _named(self, scale: str, number: int) -> str:
        return scale if self.wiring.site(scale).width == 1 else f"{scale}~{number}"

    def _run(self, scale: str, number: int) -> tuple[list[Sum], Rule]:
        """What comes into the divisor of one head, channel by channel, and its rule."""
        site = self.wiring.site(scale)
        (rms,) = (rule for rule in site.rules if rule.op == "rms")
        width = max(self.wiring.site(wire.source).width for wire in self.wiring.into(scale)) // rms.heads
        return [self._gathered(scale, c) for c in range(number * width, (number + 1) * width)], rms

    def _middle(self, scale: str, number: int) -> Sum:
        """The mean of what comes into a divisor: a variable, or what the token alone decides."""
        key = (f"{scale}~mean", number)
        if key not in self.known:
            every, _ = self._run(scale, number)
            total = Sum()
            for one in every:
                total = total.plus(one, 1 / len(every))
            if not total.by_token:
                name = self._step(Value(f"{self._named(scale, number)}~mean", total))
                total = Sum({"": Linear(terms={name: 1.0})})
            self.known[key] = total
        return self.known[key]

    def _scale(self, name: str, number: int) -> str | float | Floats:
        """The name of a divisor's variable, or its value per token where the token alone decides it."""
        key = (name, number)
        if key not in self.known:
            every, rms = self._run(name, number)
            middle = self._middle(name, number) if rms.center else Sum()
            if middle.by_token:
                every, middle = [one.plus(middle, -1.0) for one in every], Sum()
            others, moved = squares(every, self._times)
            if others.by_token and not moved and not middle.parts:
                self.known[key] = _folded(np.sqrt(others.whole.folded() / len(every) + rms.eps))
            else:
                scale = Scale(self._named(name, number), others, moved, len(every), rms.eps, middle)
                self.known[key] = Sum({"": Linear(terms={self._step(scale): 1.0})})
        return next(self.known[key].reads(), "") or self.known[key].whole.folded()

    def _node(self, node: Node, total: Sum, bend: str, times: Sum, *, selects: bool) -> Sum:
        """A kept node: a variable, or folded where the token alone decides it and no head reads it."""
        cutoff = self.cutoffs.get(node, 0.0) if selects else 0.0
        value = Value(str(node), total, "gelu" if bend == "gelu" else "relu" if bend else "", cutoff)
        if cutoff:
            self.cut[node] = cutoff
        if times.fixed and times.whole.constant != 1.0:
            if not goes_through(value, times.whole.constant):
                raise BadInput(f"A program cannot say the negative factor of {node}.")
            value = times_number(value, times.whole.constant)
        elif not times.fixed:
            if total.by_token:
                folded = _folded(cut(bent(np.asarray(total.whole.folded()), bend), value.cutoff))
                value = Value(value.name, folded)
            if value.sum.is_zero:
                return Sum()
            value = replace(value, times=next(times.reads()))
        if value.times or (node.site in self.fed and not value.sum.fixed):
            return Sum({"": Linear(terms={self._step(value): 1.0})})
        if value.sum.by_token:
            return _folded(cut(bent(np.asarray(value.sum.whole.folded()), bend), value.cutoff))
        if value.is_plain and not any(True for _ in value.sum.reads()):
            return value.sum
        return Sum({"": Linear(terms={self._step(value): 1.0})})

    def _step(self, step: Step) -> str:
        """Adds a step; returns its name."""
        self.steps.setdefault(step.name, step)
        return step.name

    def _attended(self, site: Site, rule: Rule, channel: int) -> Sum:
        """A channel that a head brings: a constant times what its weights add up to, or a variable."""
        (mix,) = (wire.source for wire in self.wiring.into(site.name) if wire.kind == "mix")
        size = site.width // rule.heads
        number = channel // size
        brought = self.value(mix, channel % size if rule.shared else channel)
        if brought.fixed:
            factor = brought.whole.constant
            return Sum().plus(self._share(site, rule, number), factor) if factor else Sum()
        if rule.kind == "linear":
            source, own, products = self._scores(site, rule, number)
            if source.is_zero and own.is_zero and not products:
                return Sum()
        (source,) = brought.reads()
        return Sum({"": Linear(terms={self._head(site, rule, number).outputs[source]: 1.0})})

    def _share(self, site: Site, rule: Rule, number: int) -> Sum:
        """What the weights of a head add up to: what it does not give to its sink, or the sum of its scores."""
        if rule.kind == "softmax" and rule.sink is None:
            return constant(1.0)
        source, own, products = self._scores(site, rule, number)
        still = source.fixed and own.fixed and not any(product[:2] != ("", "") for product in products)
        if still and rule.sink is not None:
            against = math.exp(float(rule.sink[number]) - source.whole.constant - own.whole.constant)
            return Sum({"": Linear(atoms={Seen(against): 1.0})})
        if still and rule.kind == "linear":
            head = Head("", source, own, products, {}, "", **_facts(rule, number))
            weights = attention(head, np.zeros((1, self.model.config.context), dtype=np.int64), {})
            return Sum({"": Linear(atoms=_placed(weights[0].sum(-1)))})
        return Sum({"": Linear(terms={self._head(site, rule, number).total: 1.0})})

    def _head(self, site: Site, rule: Rule, number: int) -> Head:
        """A head with all that it could bring; what nothing reads is left out in the end."""
        key = (site.name, number)
        if key not in self.heads:
            (mix,) = (wire.source for wire in self.wiring.into(site.name) if wire.kind == "mix")
            size = site.width // rule.heads
            values = {
                c: self.value(mix, c % size if rule.shared else c) for c in range(number * size, (number + 1) * size)
            }
            outputs = {next(value.reads()): f"{site.name}[{c}]" for c, value in values.items() if not value.fixed}
            source, own, products = self._scores(site, rule, number)
            name = f"{site.name}~{number}"
            facts = _facts(rule, number)
            self.heads[key] = Head(name, source, own, products, outputs, f"{name} share", **facts)
            self._step(self.heads[key])
        return self.heads[key]

    def _scores(self, site: Site, rule: Rule, number: int) -> tuple[Sum, Sum, tuple[Product, ...]]:
        """What a head's score is made of: by the token seen, by the token that looks, and by both."""
        key = (site.name, number)
        if key not in self.scores:
            if not rule.causal or (rule.kind == "softmax" and not rule.plain):
                raise BadInput(f"A program cannot say the attention at {site.name}; only causal softmax or linear one.")
            query, keys = (wire.source for wire in self.wiring.into(site.name) if wire.kind == "gate")
            size = self.wiring.site(query).width // rule.heads
            channels = range(number * size, (number + 1) * size)
            q, k = ([self.value(name, c) for c in channels] for name in (query, keys))
            rates = None
            if rule.rotary is not None:
                rates = recall.rates(rule, number, torch.arange(size), size).tolist()
            self.scores[key] = scores(q, k, rule.scale, rates, self.model.config.context)
        return self.scores[key]


def _facts(rule: Rule, number: int) -> dict[str, Any]:
    """Of a head, what its rule says of it."""
    return {
        "sink": None if rule.sink is None else float(rule.sink[number]),
        "kind": rule.kind,
        "strict": rule.strict,
        "damping": float(rule.damping[number]) if rule.damping else 0.0,
    }


def _site_of(name: str) -> str:
    """The site of a variable, a scale or a head."""
    return name.partition("[")[0].partition("~")[0]


def _folded(values: float | Floats) -> Sum:
    """A constant, or a table with its commonest value taken out as one."""
    values = np.asarray(values, dtype=np.float64)
    if values.ndim == 0:
        return constant(float(values))
    common, counts = np.unique(values, return_counts=True)
    usual = float(common[counts.argmax()])
    rest = values - usual
    return Sum({"": Linear(usual, rest)}) if rest.any() else constant(usual)


def _over_places(linear: Linear, places: NDArray[np.int64]) -> Floats:
    return line(linear, np.zeros((1, len(places)), dtype=np.int64), {})[0]


def _placed(values: Floats) -> dict[Atom, float]:
    """A function of the place: one wave where it is one, its values elsewhere."""
    if not values.any():
        return {}
    places = np.arange(len(values))
    for rate in _rates(values):
        for kind in ("sin", "cos"):
            wave = Wave(kind, rate)
            shape = wave.at(places)
            if norm := float(shape @ shape):
                factor = float(values @ shape) / norm
                if np.abs(values - factor * shape).max() < _ALIKE * max(1.0, float(np.abs(values).max())):
                    return {wave: factor}
    return {Listed(tuple(float(v) for v in values)): 1.0}


def _rates(values: Floats) -> list[float]:
    """How fast a wave could turn: x(i − 1) + x(i + 1) = 2 cos(rate) x(i)."""
    middle = values[1:-1]
    norm = float(middle @ middle)
    if len(values) < 8 or not norm:
        return []
    cosine = float((values[:-2] + values[2:]) @ middle) / norm / 2
    return [round(math.acos(cosine), 8)] if abs(cosine) < 1 else []


def _grafted(wire: Wire, graft) -> tuple[Floats, Floats | None]:
    assert wire.weight is not None
    weight, bias = graft(wire.name, wire.weight.detach(), None if wire.bias is None else wire.bias.detach())
    return _array(weight), None if bias is None else _array(bias)


def _array(values: Tensor) -> Floats:
    return values.detach().double().cpu().numpy()
