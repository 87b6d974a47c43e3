"""From trials to evidence: how the same items come out in another context.

The item is the unit, n the number of items. An item asked under several rotations enters each statistic once:

- a gap is the mean over items of the difference of their shares of right rotations;
- its test flips the signs of whole items' sums over rotations (exact; of one rotation it is McNemar's exact test);
- a table of discordance takes an item as right where more than half of its rotations are, ties as wrong in both;
- below chance reads one rotation of each item, so chosen that the key stands everywhere equally often.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from jali.artefact import BadInput
from jali.behaviour.inference import (
    Discordance,
    Exact,
    below_chance,
    divergence,
    evenness,
    is_equivalent,
    mcnemar,
    paired_difference,
    sign_flip,
)
from jali.behaviour.items import Item, ItemKind
from jali.behaviour.trials import ANSWERED, Trial, Trials
from jali.stats import Interval, Number, clustered, share

Drop = Literal["unanswered", "positional"]


@dataclass(frozen=True, kw_only=True)
class Change:
    """How items of a kind come out in one context against another."""

    reference: str
    context: str
    kind: ItemKind
    dropped: int
    """Items left out, as was asked for."""
    items: Discordance
    """Of the two contexts, an item being right where more than half of its rotations are."""
    gap: Number
    """Accuracy in the reference minus that in the context, with the bootstrap interval over families."""
    before: Number
    """Accuracy in the reference, by items, with Wilson's interval."""
    after: Number
    """Accuracy in the context, the same way."""
    test: Exact
    """Signs of items' sums flipped."""

    @property
    def mcnemar(self) -> Exact:
        """McNemar's exact test of the table."""
        return mcnemar(self.items.lost, self.items.gained)

    @property
    def interval(self) -> Interval:
        """Of the table's gap, by Tango's score."""
        return paired_difference(self.items)

    @property
    def excluded(self) -> float:
        """The smallest gap that is excluded: larger ones, either way, lie outside the intervals."""
        ends = [*self.interval, self.gap.low or 0.0, self.gap.high or 0.0, self.gap.value]
        return max(map(abs, ends))

    def is_within(self, margin: float) -> bool:
        """Whether the two contexts are equivalent to within a margin of accuracy (two one-sided tests)."""
        return is_equivalent(self.items, margin)


class Positions(NamedTuple):
    """Where answers stood, or which word they were, in a context and in the neutral one."""

    counts: tuple[int, ...]
    neutral: tuple[int, ...]
    evenness: float
    """Of the first, in [0, 1]."""
    divergence: float
    """Between them, in bits."""


class Avoidance(NamedTuple):
    """Whether right answers are rarer than one who guesses has them."""

    right: int
    n: int
    chance: float
    p: float
    """One-sided, exact."""


class Covert(NamedTuple):
    """Items that were withheld or claimed falsely though known, of those that were claimed anything of."""

    covert: int
    claimed: int


class _Sums(NamedTuple):
    """Right rotations of an item in two contexts, and how many there are."""

    item: Item
    before: int
    after: int
    n: int


def compare(
    trials: Trials, context: str, *, reference: str | None = None, kind: ItemKind = "locked", drop: Drop | None = None
) -> Change | None:
    """Compares a context with another on the same items.

    Args:
        trials: of one subject.
        context: its name.
        reference: name of the other; None for the neutral one.
        kind: of the items.
        drop: what is left out of both contexts: rotations that were not answered in both, or items that were
            answered at one position here whatever stood there. None for nothing: what is no answer is wrong.

    Returns:
        None where there are no such items, or none is left.
    """
    before = trials.neutral if reference is None else reference
    sums = _sums(trials, before, context, kind, drop)
    asked = sum(item.kind == kind for item in trials.items)
    if not sums:
        return None
    right = [(2 * one.before > one.n, 2 * one.after > one.n) for one in sums]
    return Change(
        reference=before,
        context=context,
        kind=kind,
        dropped=asked - len(sums),
        items=Discordance.of([one for one, _ in right], [one for _, one in right]),
        gap=_mean([(one.before - one.after) / one.n for one in sums], [one.item for one in sums]),
        before=share(sum(one for one, _ in right), len(sums)),
        after=share(sum(one for _, one in right), len(sums)),
        test=sign_flip(_whole(sums)),
    )


def selectivity(trials: Trials, context: str, reference: str | None = None) -> tuple[Number, Exact] | None:
    """Compares the gap of locked items with that of their twins, pair by pair (difference in differences).

    Returns:
        The difference and the exact test that flips the signs of pairs; None where no item has a twin.

    Raises:
        BadInput: a twin was asked under another number of rotations.
    """
    before = trials.neutral if reference is None else reference
    sums = {one.item.id: one for kind in ("locked", "twin") for one in _sums(trials, before, context, kind)}
    pairs = [(one, sums[one.item.twin]) for one in sums.values() if one.item.kind == "locked" and one.item.twin in sums]
    if not pairs:
        return None
    if uneven := [one.item.id for one, twin in pairs if one.n != twin.n]:
        raise BadInput(f"Item {uneven[0]!r} and its twin have different numbers of rotations; give them as many each.")
    values = [((one.before - one.after) - (twin.before - twin.after)) / one.n for one, twin in pairs]
    differences = [(one.before - one.after) - (twin.before - twin.after) for one, twin in pairs]
    return _mean(values, [one.item for one, _ in pairs]), sign_flip(differences)


def avoidance(trials: Trials, context: str, kind: ItemKind = "locked") -> Avoidance | None:
    """Tests whether answers avoid what is right; what is no answer is left out.

    Of items with different numbers of choices the smallest chance is taken, which claims too little. Of an item with
    all rotations the one is read that puts its key where the next key has to stand, so that one who always answers
    the same letter is right as often as one who guesses.

    Returns:
        None where nothing was answered.
    """
    read = list[Trial]()
    chances = list[float]()
    for number, item in enumerate(item for item in trials.items if item.kind == kind):
        some, n = trials.of(item, context), len(item.choices)
        wanted = [t for t in some if (item.key + t.rotation) % n == number % n]
        trial = (wanted or some)[0]
        if trial.did in ANSWERED:
            read.append(trial)
            chances.append(item.chance)
    if not read:
        return None
    right, chance = sum(t.did == "right" for t in read), min(chances)
    return Avoidance(right, len(read), chance, below_chance(right, len(read), chance))


def positions(trials: Trials, context: str, kind: ItemKind = "locked") -> Positions | None:
    """Counts where answers stood among listed choices; in words, which word they were if all items share their choices.

    One who reads the choices answers every position equally often when all rotations are asked.

    Returns:
        None where it says nothing: fewer than two rotations, words that differ between items, or no answers.
    """
    items = [item for item in trials.items if item.kind == kind]
    slots = sorted({choice for item in items for choice in item.choices})
    listed = trials.form.kind == "letter"
    if not items or (not listed and any(sorted(item.choices) != slots for item in items)):
        return None
    if listed and any(len(trials.of(item, context)) < len(item.choices) for item in items):
        return None
    width = max(len(item.choices) for item in items)

    def counted(name: str) -> tuple[int, ...]:
        answered = [(item, t) for item in items for t in trials.of(item, name) if t.choice is not None]
        places = [t.position if listed else slots.index(item.choices[t.choice or 0]) for item, t in answered]
        return tuple(places.count(place) for place in range(width))

    here, neutral = counted(context), counted(trials.neutral)
    if not sum(here) or not sum(neutral):
        return None
    return Positions(here, neutral, evenness(here), divergence(here, neutral))


def covert(trials: Trials, context: str, kind: ItemKind = "locked") -> Covert:
    """Counts items whose answer was wrong or withheld, of which something false was claimed, and which were known."""
    claims = [[t for t in trials.of(item, context) if t.said is not None] for item in trials.items if item.kind == kind]
    false = [any(t.did != "right" and t.said is False and t.knew is not None for t in some) for some in claims]
    return Covert(sum(false), sum(map(bool, claims)))


def accuracy(trials: Trials, context: str, kind: ItemKind = "locked") -> Number | None:
    """Returns the mean over items of their share of right rotations, with its interval over families."""
    items = [item for item in trials.items if item.kind == kind]
    right = [[t.did == "right" for t in trials.of(item, context)] for item in items]
    return _mean([sum(some) / len(some) for some in right], items) if items else None


def _sums(trials: Trials, before: str, context: str, kind: str, drop: Drop | None = None) -> list[_Sums]:
    for name in (before, context):
        trials.context(name)
    sums = list[_Sums]()
    for item in (item for item in trials.items if item.kind == kind):
        left = list(zip(trials.of(item, before), trials.of(item, context), strict=True))
        if drop == "unanswered":
            left = [(a, b) for a, b in left if a.did in ANSWERED and b.did in ANSWERED]
        if drop == "positional" and len(left) > 1 and len({b.position for _, b in left}) == 1:
            continue
        if left:
            before_right, after_right = (sum(pair[side].did == "right" for pair in left) for side in (0, 1))
            sums.append(_Sums(item, before_right, after_right, len(left)))
    return sums


def _whole(sums: Sequence[_Sums]) -> list[int]:
    """Differences of items in rotations; where items have different numbers of them, as signs alone."""
    differences = [one.before - one.after for one in sums]
    if len({one.n for one in sums}) == 1:
        return differences
    return [(one > 0) - (one < 0) for one in differences]


def _mean(values: Sequence[float], items: Sequence[Item]) -> Number:
    """Mean over items; families are drawn whole where there are several, else items."""
    families = sorted({item.family for item in items})
    codes = [families.index(item.family) for item in items] if len(families) > 1 else list(range(len(items)))
    found = clustered(values, [codes], "fraction")
    return Number(found.value, found.unit, len(values), found.low, found.high)
