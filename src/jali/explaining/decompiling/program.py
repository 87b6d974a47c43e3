"""A circuit as steps that each token takes: sums of table entries, waves over places and variables, and heads.

A program is what `lowering` reads off a circuit, what `simplify` makes shorter and what `writing` prints. It runs here
on whole arrays, so that it can be searched; `measures` runs what was printed. Shapes: N prompts, T tokens.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from jali.circuit import Node

Floats = NDArray[np.float64]
Override = Callable[[str, Floats], Floats]
"""Called with a variable and its values, (N, T); returns those to go on with."""


@dataclass(frozen=True)
class Wave:
    """A sine or cosine of a token's place, counted from 0."""

    kind: Literal["sin", "cos"]
    rate: float
    """Radians per token."""

    def at(self, places: NDArray[np.int64]) -> Floats:
        """Its value at each place."""
        return np.sin(places * self.rate) if self.kind == "sin" else np.cos(places * self.rate)


@dataclass(frozen=True)
class Seen:
    """n / (n + against) for n tokens seen: what a head without a preference takes from them, the rest from its sink."""

    against: float

    def at(self, places: NDArray[np.int64]) -> Floats:
        """Its value at each place."""
        return (places + 1) / (places + 1 + self.against)


@dataclass(frozen=True)
class Listed:
    """Any other function of the place, value by value."""

    values: tuple[float, ...]

    def at(self, places: NDArray[np.int64]) -> Floats:
        """Its value at each place."""
        return np.array(self.values)[places]


Atom = Wave | Seen | Listed


@dataclass(frozen=True)
class Linear:
    """A constant, an entry of a table over tokens, functions of the place and variables, each with its factor."""

    constant: float = 0.0
    table: Floats | None = None
    """Shape (vocabulary,)."""
    atoms: Mapping[Atom, float] = field(default_factory=dict)
    terms: Mapping[str, float] = field(default_factory=dict)
    """By variable."""

    def plus(self, other: "Linear", factor: float = 1.0) -> "Linear":
        """Returns the sum of this and a multiple of another."""
        table = self.table
        if other.table is not None:
            table = other.table * factor if table is None else table + other.table * factor
        atoms, terms = dict(self.atoms), dict(self.terms)
        for atom, value in other.atoms.items():
            atoms[atom] = atoms.get(atom, 0.0) + factor * value
        for name, value in other.terms.items():
            terms[name] = terms.get(name, 0.0) + factor * value
        return Linear(self.constant + factor * other.constant, table, atoms, terms)

    @property
    def by_token(self) -> bool:
        """Whether the token alone decides its value."""
        return not self.atoms and not self.terms

    @property
    def fixed(self) -> bool:
        """Whether it is a constant."""
        return self.by_token and self.table is None

    def folded(self) -> float | Floats:
        """Its value per token where the token alone decides it, a number where it is a constant."""
        return self.constant if self.table is None else self.table + self.constant


@dataclass(frozen=True)
class Sum:
    """Linear parts, each over a divisor: the name of a scale, or nothing."""

    parts: Mapping[str, Linear] = field(default_factory=dict)
    """By divisor, "" for none."""

    def plus(self, other: "Sum", factor: float = 1.0) -> "Sum":
        """Returns the sum of this and a multiple of another."""
        parts = dict(self.parts)
        for divisor, linear in other.parts.items():
            parts[divisor] = parts.get(divisor, Linear()).plus(linear, factor)
        return Sum(parts)

    @property
    def whole(self) -> Linear:
        """The part without a divisor."""
        return self.parts.get("", Linear())

    @property
    def by_token(self) -> bool:
        """Whether the token alone decides its value."""
        return set(self.parts) <= {""} and self.whole.by_token

    @property
    def fixed(self) -> bool:
        """Whether it is a constant."""
        return set(self.parts) <= {""} and self.whole.fixed

    @property
    def is_zero(self) -> bool:
        """Whether it is the constant 0."""
        return self.fixed and not self.whole.constant

    def reads(self) -> Iterator[str]:
        """Yields the variables it is made of."""
        for divisor, linear in self.parts.items():
            yield from linear.terms
            if divisor:
                yield divisor


def constant(value: float) -> Sum:
    """A sum that is a number."""
    return Sum({"": Linear(value)})


@dataclass(frozen=True)
class Value:
    """One node at one token: a sum, perhaps bent, perhaps dropped where it is small, perhaps times another variable."""

    name: str
    sum: Sum
    bend: Literal["", "gelu", "relu"] = ""
    cutoff: float = 0.0
    """Smaller values are 0: what stands in for AbsTopK. 0 where it never binds."""
    times: str = ""
    """Variable that multiplies the rest; empty for none."""

    @property
    def is_plain(self) -> bool:
        """Whether it is its sum."""
        return not (self.bend or self.cutoff or self.times)

    def reads(self) -> Iterator[str]:
        """Yields the variables it is made of."""
        yield from self.sum.reads()
        if self.times:
            yield self.times

    def makes(self) -> tuple[str, ...]:
        """The variables it gives."""
        return (self.name,)


@dataclass(frozen=True)
class Scale:
    """The divisor of a norm at one token: squares of what the circuit moves, and all others' sum."""

    name: str
    others: Sum
    """Sum of the squares of channels that no variable moves but by a divisor."""
    moved: tuple[Sum, ...]
    width: int
    eps: float
    middle: Sum = field(default_factory=Sum)
    """Mean over channels, of a norm that subtracts it."""

    def reads(self) -> Iterator[str]:
        """Yields the variables it is made of."""
        for sum_ in (self.others, *self.moved, self.middle):
            yield from sum_.reads()

    def makes(self) -> tuple[str, ...]:
        """The variables it gives."""
        return (self.name,)


class Product(NamedTuple):
    """A term of a score: a variable of the looking token, one of the token seen, and a function of their distance."""

    query: str
    """Empty for none."""
    key: str
    """Empty for none."""
    by: Linear
    """Of the distance in tokens: a factor, waves."""


@dataclass(frozen=True)
class Head:
    """One head: the score of a token seen is `source` there, plus `own` of the token that looks, plus products."""

    name: str
    source: Sum
    own: Sum
    products: tuple[Product, ...]
    outputs: Mapping[str, str]
    """Name of a variable that is brought -> name it has where it arrives."""
    total: str
    """Name of what its weights add up to, the share that does not go to the sink; empty where nothing reads it."""
    sink: float | None = None
    kind: Literal["softmax", "linear"] = "softmax"
    """Whether weights are shares by scores, or the scores."""
    strict: bool = False
    """Whether the token that looks does not see itself."""
    damping: float = 0.0
    """Of a linear one: weights fade by exp(−damping) per token of distance."""

    def seen(self) -> Iterator[str]:
        """Yields the variables read at the tokens seen."""
        yield from self.source.reads()
        yield from (product.key for product in self.products if product.key)
        yield from self.outputs

    def looking(self) -> Iterator[str]:
        """Yields the variables read at the token that looks."""
        yield from self.own.reads()
        yield from (product.query for product in self.products if product.query)

    def reads(self) -> Iterator[str]:
        """Yields the variables it is made of."""
        yield from self.seen()
        yield from self.looking()

    def makes(self) -> tuple[str, ...]:
        """The variables it gives."""
        return (*self.outputs.values(), *([self.total] if self.total else []))


Step = Value | Scale | Head


@dataclass(frozen=True, kw_only=True)
class Program:
    """Steps in order, and the sum at the last token that is the logit of the first answer less that of the second."""

    steps: tuple[Step, ...]
    answer: Sum
    cutoffs: Mapping[Node, float] = field(default_factory=dict)
    """Of the nodes at which AbsTopK acts, where it binds."""

    def variables(self) -> list[str]:
        """Names of all variables that are nodes, in order."""
        return [step.name for step in self.steps if isinstance(step, Value)]

    def everywhere(self) -> frozenset[str]:
        """The variables that are needed at all tokens; the others are needed at the last one."""
        found: set[str] = set()
        for step in reversed(self.steps):
            if isinstance(step, Head):
                found |= set(step.seen())
                if found & set(step.makes()):
                    found |= set(step.looking())
            elif step.name in found:
                found |= set(step.reads())
        return frozenset(found)

    def run(self, prompts: Sequence[Sequence[int]], override: Override | None = None) -> Floats:
        """Returns the logit difference of each prompt, shape (N,), in nats."""
        tokens, length = padded(prompts)
        return self.at(tokens, length - 1, override)

    def at(self, tokens: NDArray[np.int64], ends: NDArray[np.int64], override: Override | None = None) -> Floats:
        """Returns the logit difference at one place of each row, shape (N,), in nats."""
        values = self.trace(tokens, override, ends)
        found = evaluate(self.answer, tokens, values)
        return np.broadcast_to(found, tokens.shape)[np.arange(len(tokens)), ends]

    def trace(
        self, tokens: NDArray[np.int64], override: Override | None = None, ends: NDArray[np.int64] | None = None
    ) -> dict[str, Floats]:
        """Returns every variable at every token, (N, T); where ends are given, some are right at those places alone."""
        values: dict[str, Floats] = {}
        everywhere = self.everywhere() if ends is not None else frozenset()
        for step in self.steps:
            last = None if isinstance(step, Head) and everywhere & set(step.makes()) else ends
            for name, value in taken(step, tokens, values, last):
                value = np.broadcast_to(value, tokens.shape)
                values[name] = value if override is None else override(name, value)
        return values


def padded(prompts: Sequence[Sequence[int]]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Prompts as rows filled up with 0, (N, T), and their lengths, (N,)."""
    length = np.array([len(prompt) for prompt in prompts])
    tokens = np.zeros((len(prompts), int(length.max())), dtype=np.int64)
    for row, prompt in enumerate(prompts):
        tokens[row, : len(prompt)] = prompt
    return tokens, length


def line(linear: Linear, tokens: NDArray[np.int64], values: Mapping[str, Floats]) -> Floats:
    """Value of a linear part, broadcast to (N, T)."""
    total = np.full((1, tokens.shape[1]), linear.constant)
    if linear.table is not None:
        total = total + linear.table[tokens]
    places = np.arange(tokens.shape[1])[None]
    for atom, factor in linear.atoms.items():
        total = total + factor * atom.at(places)
    for name, factor in linear.terms.items():
        total = total + factor * values[name]
    return total


def evaluate(sum_: Sum, tokens: NDArray[np.int64], values: Mapping[str, Floats]) -> Floats:
    """Value of a sum, broadcast to (N, T)."""
    parts = (
        line(linear, tokens, values) / (values[divisor] if divisor else 1.0) for divisor, linear in sum_.parts.items()
    )
    return sum(parts, start=np.zeros((1, 1)))


def bent(value: Floats, bend: str) -> Floats:
    """Value of an activation function."""
    if bend == "gelu":
        return 0.5 * value * (1 + np.asarray(_ERF(value / math.sqrt(2)), dtype=np.float64))
    return np.maximum(value, 0.0) if bend == "relu" else value


def cut(value: Floats, cutoff: float) -> Floats:
    """Values of at least this size, 0 for smaller ones."""
    return np.where(np.abs(value) >= cutoff, value, 0.0)


_ERF = np.frompyfunc(math.erf, 1, 1)


def taken(
    step: Step, tokens: NDArray[np.int64], values: Mapping[str, Floats], ends: NDArray[np.int64] | None = None
) -> Iterator[tuple[str, Floats]]:
    """Yields each variable a step gives with its values, (N, T); what a head brings is that of the ends."""
    match step:
        case Value():
            found = cut(bent(evaluate(step.sum, tokens, values), step.bend), step.cutoff)
            yield step.name, found * values[step.times] if step.times else found
        case Scale():
            total = evaluate(step.others, tokens, values) - step.width * evaluate(step.middle, tokens, values) ** 2
            for moved in step.moved:
                total = total + evaluate(moved, tokens, values) ** 2
            yield step.name, np.sqrt(np.maximum(total / step.width, 0.0) + step.eps)
        case Head():
            weights = attention(step, tokens, values, ends)
            for brought, name in step.outputs.items():
                yield name, np.einsum("nts,ns->nt", weights, np.broadcast_to(values[brought], tokens.shape))
            if step.total:
                yield step.total, weights.sum(-1)


def attention(
    head: Head, tokens: NDArray[np.int64], values: Mapping[str, Floats], ends: NDArray[np.int64] | None = None
) -> Floats:
    """What each token takes of each other one, (N, T, T), or the token at each row's end alone, (N, 1, T)."""
    n, t = tokens.shape
    looking = np.broadcast_to(np.arange(t), (n, t)) if ends is None else ends[:, None]
    # The same for all rows where each looks from each of its places.
    distance = (looking if ends is not None else looking[:1])[:, :, None] - np.arange(t)
    seen = distance >= int(head.strict)

    def there(value: Floats) -> Floats:
        return np.take_along_axis(np.broadcast_to(value, (n, t)), looking, axis=1)[:, :, None]

    scores = evaluate(head.source, tokens, values)[:, None, :] + there(evaluate(head.own, tokens, values))
    for query, key, by in head.products:
        term = by_distance(by, t)[np.maximum(distance, 0)]
        term = term * there(values[query]) if query else term
        scores = scores + (term * values[key][:, None, :] if key else term)
    if head.kind == "linear":
        fade = np.exp(-head.damping * np.maximum(distance, 0)) if head.damping else 1.0
        return np.broadcast_to(np.where(seen, scores * fade, 0.0), (n, looking.shape[1], t))
    scores = np.where(seen, scores, -np.inf)
    top = scores.max(-1, keepdims=True)
    top = top if head.sink is None else np.maximum(top, head.sink)
    sizes = np.exp(scores - top)
    return sizes / (sizes.sum(-1, keepdims=True) + (0.0 if head.sink is None else np.exp(head.sink - top)))


def by_distance(by: Linear, distances: int) -> Floats:
    """A function of distance at so many, (distances,)."""
    return np.broadcast_to(line(by, np.zeros((1, distances), dtype=np.int64), {})[0], (distances,))
