"""The language of labels: what a predicate or a label says of each token of a text, in words, and as JSON."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from jali.artefact import BadInput
from jali.explaining.labelling.features import LAST_PLACE, NUMERIC_SLOTS, Table
from jali.explaining.thresholds import NOT_PART, NUMBER_PART, TOKEN_PART, WAVE_PART
from jali.explaining.vocabulary import Vocabulary

Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Flag:
    """One entry of the registry that is true or false."""

    name: str
    token: int | None = None

    @property
    def parts(self) -> float:
        """How complex it is."""
        return 1.0

    def on(self, table: Table) -> Bools:
        """Whether it holds, (N, T)."""
        return table.flag(self.name, self.token)

    def say(self, words: Vocabulary) -> str:
        """It in plain English."""
        return _filled(self.name, self.token, words)


@dataclass(frozen=True)
class OneOf:
    """What stands in a slot is one of a set."""

    slot: str
    values: frozenset[int]
    token: int | None = None

    @property
    def parts(self) -> float:
        """How complex it is: each further token counts."""
        return 1.0 + TOKEN_PART * (len(self.values) - 1)

    def on(self, table: Table) -> Bools:
        """Whether it holds, (N, T)."""
        return np.isin(table.slot(self.slot, self.token), list(self.values))

    def say(self, words: Vocabulary) -> str:
        """It in plain English."""
        spelled = [_value(self.slot, v, words) for v in sorted(self.values)]
        what = spelled[0] if len(spelled) == 1 else f"{', '.join(spelled[:-1])} or {spelled[-1]}"
        return f"{_filled(self.slot, self.token, words)} is {what}"


@dataclass(frozen=True)
class AtLeast:
    """A number reaches a value."""

    number: str
    least: float
    token: int | None = None

    @property
    def parts(self) -> float:
        """How complex it is."""
        return 1.0

    def on(self, table: Table) -> Bools:
        """Whether it holds, (N, T)."""
        return table.number(self.number, self.token) >= self.least

    def say(self, words: Vocabulary) -> str:
        """It in plain English."""
        return f"{_filled(self.number, self.token, words)} is at least {self.least:g}"


@dataclass(frozen=True)
class Not:
    """The opposite of a predicate."""

    one: "Predicate"

    @property
    def parts(self) -> float:
        """How complex it is."""
        return self.one.parts + NOT_PART

    def on(self, table: Table) -> Bools:
        """Whether it holds, (N, T)."""
        return ~self.one.on(table)

    def say(self, words: Vocabulary) -> str:
        """It in plain English."""
        said = self.one.say(words)
        for verb in (" is ", " was "):
            if verb in said and not isinstance(self.one, And | Or):
                return said.replace(verb, f"{verb}not ", 1)
        return f"not ({said})" if isinstance(self.one, And | Or) else f"not {said}"


@dataclass(frozen=True)
class And:
    """Two predicates at once."""

    one: "Predicate"
    other: "Predicate"

    @property
    def parts(self) -> float:
        """How complex it is."""
        return self.one.parts + self.other.parts

    def on(self, table: Table) -> Bools:
        """Whether it holds, (N, T)."""
        return self.one.on(table) & self.other.on(table)

    def say(self, words: Vocabulary) -> str:
        """It in plain English."""
        return f"{self.one.say(words)}, and {self.other.say(words)}"


@dataclass(frozen=True)
class Or:
    """One of two predicates, or both."""

    one: "Predicate"
    other: "Predicate"

    @property
    def parts(self) -> float:
        """How complex it is."""
        return self.one.parts + self.other.parts

    def on(self, table: Table) -> Bools:
        """Whether it holds, (N, T)."""
        return self.one.on(table) | self.other.on(table)

    def say(self, words: Vocabulary) -> str:
        """It in plain English."""
        return f"{self.one.say(words)}, or {self.other.say(words)}"


Predicate = Flag | OneOf | AtLeast | Not | And | Or


@dataclass(frozen=True)
class Number:
    """A quantity that a node follows in proportion."""

    name: str
    token: int | None = None
    log: bool = False

    @property
    def parts(self) -> float:
        """How complex it is."""
        return NUMBER_PART

    def on(self, table: Table) -> NDArray[np.float64]:
        """Its value, (N, T)."""
        found = table.number(self.name, self.token)
        return np.log1p(found) if self.log else found

    def say(self, words: Vocabulary) -> str:
        """It in plain English."""
        return ("the logarithm of " if self.log else "") + _filled(self.name, self.token, words)


@dataclass(frozen=True)
class Wave:
    """A wave of the place in the text that a node follows in proportion, such as those a model's positions are made of.

    Attributes:
        period: in tokens.
        peak: the first place at which it is 1, in [0, period); it is −1 half a period later.
    """

    period: float
    peak: float

    @property
    def parts(self) -> float:
        """How complex it is."""
        return WAVE_PART

    def on(self, table: Table) -> NDArray[np.float64]:
        """Its value, (N, T)."""
        return np.cos(2 * np.pi * (table.steps - self.peak) / self.period)

    def say(self, words: Vocabulary) -> str:
        """It in plain English."""
        peak = round(self.peak, 1) % round(self.period, 1)
        return f"a wave of the place in the text, {self.period:.3g} tokens long and high at place {peak:.3g}"


@dataclass(frozen=True)
class Label:
    """What a node stands for: when it is high, when it is low, or what it is in proportion to."""

    high: Predicate | None = None
    low: Predicate | None = None
    number: Number | Wave | None = None
    values: tuple[float, ...] = field(default=())
    """Of the node as the label has it: for a number, at 0 and per unit; else where neither holds, where it is high, and
    where it is low, those two of them that there are."""

    @property
    def parts(self) -> float:
        """How complex it is."""
        return sum(p.parts for p in (self.high, self.low, self.number) if p is not None)

    @property
    def falls(self) -> bool:
        """Whether the node falls where the number grows."""
        return len(self.values) > 1 and self.values[1] < 0

    def classes(self, table: Table) -> NDArray[np.int64]:
        """Which of the values holds, (N, T): 0 for neither."""
        found = np.zeros(table.tokens.shape, dtype=np.int64)
        if self.low is not None:
            found[self.low.on(table)] = 1 if self.high is None else 2
        if self.high is not None:
            found[self.high.on(table)] = 1
        return found

    def guess(self, table: Table) -> NDArray[np.float64]:
        """The node's activation as the label has it, (N, T)."""
        if self.number is not None:
            return self.values[0] + self.values[1] * self.number.on(table)
        return np.array(self.values)[self.classes(table)]

    def say(self, words: Vocabulary) -> str:
        """It in plain English."""
        if self.number is not None:
            return f"{'falls' if self.falls else 'grows'} with {self.number.say(words)}"
        if self.high is None:
            return "" if self.low is None else f"low: {self.low.say(words)}"
        return self.high.say(words) if self.low is None else f"high: {self.high.say(words)}; low: {self.low.say(words)}"


def _value(slot: str, value: int, words: Vocabulary) -> str:
    if slot not in NUMERIC_SLOTS:
        return words.spell(value)
    return f"{value} or more" if slot == "the place in the text" and value == LAST_PLACE else str(value)


def _filled(name: str, token: int | None, words: Vocabulary) -> str:
    return name if token is None else name.format(words.spell(token))


def to_json(one: Predicate | Number | Wave | None) -> Any:
    """Plain data that `from_json` reads: a name, then what it is made of."""
    match one:
        case None:
            return None
        case Flag(name, token):
            return ["flag", name, token]
        case OneOf(slot, values, token):
            return ["one of", slot, sorted(values), token]
        case AtLeast(number, least, token):
            return ["at least", number, least, token]
        case Number(name, token, log):
            return ["number", name, token, log]
        case Wave(period, peak):
            return ["wave", period, peak]
        case Not(inner):
            return ["not", to_json(inner)]
        case And(a, b):
            return ["and", to_json(a), to_json(b)]
        case Or(a, b):
            return ["or", to_json(a), to_json(b)]


def from_json(data: Any) -> Any:
    """Reads a predicate, a number or a wave.

    Raises:
        BadInput: it is none.
    """
    match data:
        case None:
            return None
        case ["flag", name, token]:
            return Flag(name, token)
        case ["one of", slot, values, token]:
            return OneOf(slot, frozenset(values), token)
        case ["at least", number, least, token]:
            return AtLeast(number, least, token)
        case ["number", name, token, log]:
            return Number(name, token, log)
        case ["wave", period, peak]:
            return Wave(period, peak)
        case ["not", one]:
            return Not(from_json(one))
        case ["and", one, other]:
            return And(from_json(one), from_json(other))
        case ["or", one, other]:
            return Or(from_json(one), from_json(other))
    raise BadInput(f"{data!r} is no predicate; run jali explain again.")


def label_to_json(label: Label) -> dict[str, Any]:
    """Plain data of a label."""
    parts = {"high": to_json(label.high), "low": to_json(label.low), "number": to_json(label.number)}
    return {**parts, "values": list(label.values)}


def label_from_json(data: dict[str, Any]) -> Label:
    """Reads what `label_to_json` wrote.

    Raises:
        BadInput: it is no label.
    """
    values: Sequence[float] = data.get("values", ())
    high, low, number = (from_json(data.get(part)) for part in ("high", "low", "number"))
    return Label(high, low, number, tuple(values))
