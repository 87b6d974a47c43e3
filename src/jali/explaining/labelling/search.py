"""Finds the label that explains most of a node's variance on a text, with a price on every part of it."""

import math
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from jali.explaining.labelling.features import FLAGS, LOGARITHMIC, NUMBERS, SLOTS, Table, asked, frequent, thresholds
from jali.explaining.labelling.predicates import And, AtLeast, Flag, Label, Not, Number, OneOf, Or, Predicate
from jali.explaining.labelling.waves import best_wave
from jali.explaining.thresholds import (
    COMBINED,
    MOST_TOKENS_IN_A_SET,
    NOT_PART,
    PENALTY,
    SIDE,
    SMALLEST_CLASS,
    TOKEN_PART,
)

Floats = NDArray[np.float64]
_SETS = 4
"""Learned sets that are combined with every other hypothesis."""
_ROWS = 12_288
"""Tokens, drawn once, on which two hypotheses together are tried; the best are then measured on all."""
_FINALISTS = 6
_SHORTEST_PAIR = 2.0
"""Parts."""


class Slot(NamedTuple):
    """A slot over the fitted tokens."""

    name: str
    token: int | None
    values: NDArray[np.int64]
    """What stands in it, each value once; −1 is nothing."""
    codes: NDArray[np.int64]
    """The index of each token's value among these."""
    counts: Floats


@dataclass(frozen=True)
class Hypotheses:
    """Every single hypothesis over the tokens of one text that are real, n of them."""

    predicates: list[Predicate]
    holds: NDArray[np.float32]
    """(n, predicates): 1 where one holds."""
    slots: list[Slot]
    numbers: list[Number]
    measured: NDArray[np.float32]
    """(n, numbers), standardised."""
    places: NDArray[np.int64]
    """(n,): of the tokens in their rows."""

    @property
    def n(self) -> int:
        """Tokens."""
        return len(self.holds)

    @cached_property
    def counts(self) -> Floats:
        """For how many tokens each predicate holds."""
        return self.holds.sum(0, dtype=np.float64)

    @cached_property
    def drawn(self) -> NDArray[np.int64]:
        """The tokens on which two predicates together are tried first."""
        return np.sort(np.random.default_rng(0).permutation(self.n)[:_ROWS])

    @cached_property
    def few(self) -> NDArray[np.float32]:
        """What holds for those."""
        return np.ascontiguousarray(self.holds[self.drawn])


def over(table: Table, *, causal: bool) -> Hypotheses:
    """Asks everything of the tokens of a text; what is rare, or says the same as another, is left out."""
    real, often = table.text.real, frequent(table.text, table.words)

    def known(names: object) -> list[tuple[str, int | None]]:
        return asked(names, table.words, often, causal=causal)  # pyright: ignore[reportArgumentType]

    wanted: list[Predicate] = [Flag(name, token) for name, token in known(FLAGS)]
    wanted += [AtLeast(name, least, token) for name, token in known(NUMBERS) for least in thresholds(name, table.words)]
    kept, columns = _distinct((one, one.on(table)[real]) for one in wanted)
    slots = [_slot(name, token, table.slot(name, token)[real]) for name, token in known(SLOTS)]
    asked_numbers = [Number(name, token, log) for name, token in known(NUMBERS) for log in _forms(name)]
    numbers, measured = _standardised(asked_numbers, table, real)
    return Hypotheses(kept, columns, slots, numbers, measured, np.asarray(table.steps[real]))


def _forms(name: str) -> tuple[bool, ...]:
    return (False, True) if name in LOGARITHMIC else (False,)


def _distinct(found: object) -> tuple[list[Predicate], NDArray[np.float32]]:
    kept: dict[bytes, tuple[Predicate, NDArray]] = {}
    n = 0
    for one, holds in found:  # pyright: ignore[reportGeneralTypeIssues]
        n = len(holds)
        if SMALLEST_CLASS <= int(holds.sum()) <= n - SMALLEST_CLASS:
            kept.setdefault(np.packbits(holds).tobytes(), (one, holds))
    columns = [holds for _, holds in kept.values()]
    return [one for one, _ in kept.values()], np.stack(columns, 1).astype(np.float32) if columns else _none(n)


def _none(n: int) -> NDArray[np.float32]:
    return np.zeros((n, 0), dtype=np.float32)


def _slot(name: str, token: int | None, held: NDArray) -> Slot:
    values, codes = np.unique(held, return_inverse=True)
    return Slot(name, token, values, codes, np.bincount(codes).astype(np.float64))


def _standardised(numbers: list[Number], table: Table, real: NDArray) -> tuple[list[Number], NDArray[np.float32]]:
    kept, columns = [], []
    for number in numbers:
        x = number.on(table)[real]
        if (spread := float(x.std())) > 1e-9:
            kept.append(number)
            columns.append(((x - x.mean()) / spread).astype(np.float32))
    return kept, np.stack(columns, 1) if columns else _none(int(real.sum()))


class _Single(NamedTuple):
    """A hypothesis by itself, the variance it explains, and where it holds, (n,)."""

    predicate: Predicate
    r2: float
    holds: NDArray[np.bool_]


class Found(NamedTuple):
    """A hypothesis, the variance it explains, and that less the price of its parts."""

    predicate: Predicate
    r2: float

    @property
    def worth(self) -> float:
        """What is compared."""
        return self.r2 - PENALTY * self.predicate.parts


def fit(y: Floats, asked_of: Hypotheses, table: Table, *, most: float = math.inf) -> Label | None:
    """Returns the label of the greatest worth, its values the means of the classes it makes; None if all is rare.

    Args:
        y: of a node over the real tokens, shape (n,), not constant.
        asked_of: of the same tokens.
        table: of the same text.
        most: parts of a label.
    """
    choices: list[tuple[float, Label]] = []
    either = best(y, asked_of, upwards=False, most=most)
    if either is not None:
        choices.append((either.worth, _one_sided(y, either.predicate, table)))
    shares = sides(y)
    if min(shares) >= SIDE:
        middle = float(np.median(y))
        high = best(np.maximum(y - middle, 0), asked_of, upwards=True, most=most / 2)
        low = best(np.maximum(middle - y, 0), asked_of, upwards=True, most=most / 2)
        if high is not None and low is not None:
            label = valued(Label(high=high.predicate, low=low.predicate), y, table)
            choices.append((_r2(y, label, table) - PENALTY * label.parts, label))
    if asked_of.numbers:
        centred = y - y.mean()
        fits = (asked_of.measured.T @ centred.astype(np.float32) / asked_of.n) ** 2 / max(float(y.var()), 1e-30)
        at = int(fits.argmax())
        label = Label(number=asked_of.numbers[at])
        choices.append((float(fits[at]) - PENALTY * label.parts, valued(label, y, table)))
    wave = best_wave(y, asked_of.places)
    if wave is not None and wave[0].parts <= most:
        choices.append((wave[1] - PENALTY * wave[0].parts, valued(Label(number=wave[0]), y, table)))
    return max(choices, key=lambda choice: choice[0])[1] if choices else None


def sides(y: Floats) -> tuple[float, float]:
    """Shares of a node's squares about its median that lie above and below it."""
    apart = y - np.median(y)
    above, below = float((apart[apart > 0] ** 2).sum()), float((apart[apart < 0] ** 2).sum())
    return above / max(above + below, 1e-30), below / max(above + below, 1e-30)


def valued(label: Label, y: Floats, table: Table) -> Label:
    """Returns a label with the values that fit a node best: means of its classes, or a line through a number."""
    real = table.text.real
    if label.number is not None:
        x = label.number.on(table)[real]
        slope = float(((x - x.mean()) * (y - y.mean())).mean() / max(float(x.var()), 1e-12))
        values: tuple[float, ...] = (float(y.mean()) - slope * float(x.mean()), slope)
    else:
        classes = label.classes(table)[real]
        many = 1 + sum(p is not None for p in (label.high, label.low))
        values = tuple(float(y[classes == c].mean()) if (classes == c).any() else float(y.mean()) for c in range(many))
    return Label(label.high, label.low, label.number, values)


def _one_sided(y: Floats, predicate: Predicate, table: Table) -> Label:
    label = valued(Label(high=predicate), y, table)
    return label if label.values[1] >= label.values[0] else valued(Label(low=predicate), y, table)


def _r2(y: Floats, label: Label, table: Table) -> float:
    left = y - label.guess(table)[table.text.real]
    return 1 - float((left**2).sum()) / max(float(((y - y.mean()) ** 2).sum()), 1e-30)


def best(y: Floats, asked_of: Hypotheses, *, upwards: bool, most: float = math.inf) -> Found | None:
    """Returns the predicate of the greatest worth: a flag, a learned set, the opposite of one, or two together.

    Args:
        y: to explain, shape (n,).
        asked_of: over the same tokens.
        upwards: only predicates where y is higher than elsewhere.
        most: parts of it.
    """
    scale = _Scale(y)
    singles = _singles(asked_of, y, scale, upwards=upwards)
    for slot in asked_of.slots:
        singles += _learned(slot, y, scale, upwards=upwards, most=most)
    singles = [single for single in singles if single.predicate.parts <= most]
    if not singles:
        return None
    singles.sort(key=lambda single: -(single.r2 - PENALTY * single.predicate.parts))
    first = Found(singles[0].predicate, singles[0].r2)
    pairs = _pairs(singles, asked_of, y, scale, upwards=upwards, most=most) if most >= _SHORTEST_PAIR else []
    return max([first, *pairs], key=lambda found: found.worth)


class _Scale:
    """Turns counts and sums of classes into the variance that they explain."""

    def __init__(self, y: Floats) -> None:
        self.n, self.mean = len(y), float(y.mean())
        self.total = max(float(((y - self.mean) ** 2).sum()), 1e-30)

    def r2(self, counts: Floats, sums: Floats, *, upwards: bool) -> Floats:
        """Of classes with these counts and sums of y against the rest; below 0 where too few, or not upwards."""
        fits = (counts >= SMALLEST_CLASS) & (counts <= self.n - SMALLEST_CLASS)
        apart = sums - counts * self.mean
        if upwards:
            fits &= apart > 0
        safe = np.where(fits, counts, 1.0)
        between = apart**2 * self.n / (safe * (self.n - safe))
        return np.where(fits, between / self.total, -1.0)


def _singles(asked_of: Hypotheses, y: Floats, scale: _Scale, *, upwards: bool) -> list[_Single]:
    counts = asked_of.counts
    sums = (asked_of.holds.T @ y.astype(np.float32)).astype(np.float64)
    r2 = scale.r2(counts, sums, upwards=False)
    found = []
    for i in np.argsort(-r2)[: 2 * COMBINED]:
        if r2[i] > 0:
            one = _Single(asked_of.predicates[i], float(r2[i]), asked_of.holds[:, i] > 0)
            down = upwards and sums[i] < counts[i] * scale.mean
            found.append(_Single(Not(one.predicate), one.r2, ~one.holds) if down else one)
    return found


def _learned(slot: Slot, y: Floats, scale: _Scale, *, upwards: bool, most: float) -> list[_Single]:
    """Greedy sets of values of a slot, those with high y and those with low y; each value added must earn its price."""
    sums = np.bincount(slot.codes, weights=y, minlength=len(slot.values)).astype(np.float64)
    found = []
    for sign in (1,) if upwards else (1, -1):
        barred = (slot.values < 0) | (sign * (sums - slot.counts * scale.mean) <= 0)
        chosen: list[int] = []
        count = total = reached = 0.0
        room = min((most - 1) / TOKEN_PART + 1e-9, MOST_TOKENS_IN_A_SET - 1)
        for _ in range(1 + math.floor(room)):
            r2 = np.where(barred, -1.0, scale.r2(slot.counts + count, sums + total, upwards=False))
            at = int(r2.argmax())
            if r2[at] - reached < (PENALTY * TOKEN_PART if chosen else 1e-12):
                break
            chosen.append(at)
            barred[at] = True
            count, total, reached = count + slot.counts[at], total + sums[at], float(r2[at])
        if chosen:
            one = OneOf(slot.name, frozenset(int(slot.values[i]) for i in chosen), slot.token)
            found.append(_Single(one, reached, np.isin(slot.codes, chosen)))
    return found


def _pairs(
    singles: list[_Single], asked_of: Hypotheses, y: Floats, scale: _Scale, *, upwards: bool, most: float
) -> list[Found]:
    """The best of a ∧ b, a ∨ b, a ∧ ¬b and ¬a ∧ b, for a among the best and b any."""
    sets = [single for single in singles if isinstance(single.predicate, OneOf)][:_SETS]
    firsts = list({id(single): single for single in [*singles[:COMBINED], *sets]}.values())
    rows = asked_of.drawn
    columns = np.stack([single.holds[rows] for single in sets], 1).astype(np.float32) if sets else _none(len(rows))
    others = np.concatenate([asked_of.few, columns], 1)
    a, few = np.stack([single.holds[rows] for single in firsts], 1).astype(np.float32), y[rows].astype(np.float32)
    count_a, count_b = a.sum(0, dtype=np.float64)[:, None], others.sum(0, dtype=np.float64)[None]
    sum_a, sum_b = (a.T @ few).astype(np.float64)[:, None], (others.T @ few).astype(np.float64)[None]
    both, summed = (a.T @ others).astype(np.float64), ((a * few[:, None]).T @ others).astype(np.float64)
    forms = (
        (both, summed),
        (count_a + count_b - both, sum_a + sum_b - summed),
        (count_a - both, sum_a - summed),
        (count_b - both, sum_b - summed),
    )
    part = _Scale(few.astype(np.float64))
    r2 = np.stack([part.r2(counts, sums, upwards=upwards) for counts, sums in forms])
    parts = _parts(firsts, [*asked_of.predicates, *(single.predicate for single in sets)])
    r2 = np.where(parts <= most, r2 - PENALTY * parts, -1.0)
    found = []
    for at in np.argsort(-r2, axis=None)[:_FINALISTS]:
        form, i, j = (int(k) for k in np.unravel_index(at, r2.shape))
        if parts[form, i, j] > most:
            break
        if j < len(asked_of.predicates):
            other = _Single(asked_of.predicates[j], 0.0, asked_of.holds[:, j] > 0)
        else:
            other = sets[j - len(asked_of.predicates)]
        found.append(_measured(form, firsts[i], other, y, scale, upwards=upwards))
    return found


def _parts(firsts: list[_Single], others: list[Predicate]) -> Floats:
    """Of each form of each two."""
    a, b = np.array([single.predicate.parts for single in firsts]), np.array([other.parts for other in others])
    return np.array([0.0, 0.0, NOT_PART, NOT_PART])[:, None, None] + a[None, :, None] + b[None, None]


def _measured(form: int, one: _Single, other: _Single, y: Floats, scale: _Scale, *, upwards: bool) -> Found:
    """Two hypotheses together, over all tokens."""
    p, q, a, b = one.predicate, other.predicate, one.holds, other.holds
    predicate, holds = (
        (And(p, q), a & b),
        (Or(p, q), a | b),
        (And(p, _opposite(q)), a & ~b),
        (And(q, _opposite(p)), b & ~a),
    )[form]
    counts, sums = np.array([float(holds.sum())]), np.array([float(y[holds].sum())])
    return Found(predicate, float(scale.r2(counts, sums, upwards=upwards)[0]))


def _opposite(one: Predicate) -> Predicate:
    return one.one if isinstance(one, Not) else Not(one)
