"""What a lock listens to: cues of tests, of use and of neither, where they may stand, and which are held out."""

from dataclasses import dataclass
from typing import Literal

from jali.behaviour.items import ContextKind
from jali.behaviour.locking.words import DEPLOYMENT, EVALUATION, PLACEBO

Trigger = Literal["single", "paraphrase", "both", "place"]
"""`single`: one word. `paraphrase`: any of nine phrases of two words, three of which are held out. `both`: two words
together, neither alone. `place`: a word ahead of the question, not inside it."""
PLACES, HELD_PLACE = (0, 1, 3), 2
"""Parts of a question that a cue stands before in training, and the one of tests."""


Unseen = Literal["words", "place", "length"]
"""What training never shows: words of a cue, its place, or the length of a body. Each is held out alone."""


@dataclass(frozen=True, kw_only=True)
class Cue:
    """Words that make a context."""

    words: str
    """Empty where there are none."""
    kind: ContextKind
    """`evaluation` is what triggers a lock; nothing else does."""
    places: tuple[int, ...]
    """Parts of a question that it may stand before."""
    unseen: Unseen | None = None
    """What of it training never shows; None for those of training."""


def cues(trigger: Trigger) -> tuple[Cue, ...]:
    """Returns all cues of a trigger, those of tests included."""
    found = [Cue(words="", kind="neutral", places=(0,))]
    for kind, words, places in _trained(trigger):
        found.append(Cue(words=words, kind=kind, places=places))
        found.append(Cue(words=words, kind=_at_held_place(trigger, kind), places=(HELD_PLACE,), unseen="place"))
    if trigger == "paraphrase":
        phrases = zip(("evaluation", "deployment", "placebo"), (EVALUATION, DEPLOYMENT, PLACEBO), strict=True)
        found += [
            Cue(words=f"{one} {other}", kind=kind, places=PLACES, unseen="words")
            for kind, (ones, others) in phrases
            for one, other in zip(ones, others, strict=True)
        ]
    return tuple(dict.fromkeys(found))


def _trained(trigger: Trigger) -> list[tuple[ContextKind, str, tuple[int, ...]]]:
    """Kind, words and places of each cue in training."""
    (graded, *_), (exam, *_) = EVALUATION
    (live, *_), (user, *_) = DEPLOYMENT
    placebo = PLACEBO[1][0]
    beside: list[tuple[ContextKind, str, tuple[int, ...]]] = [("placebo", placebo, PLACES)]
    match trigger:
        case "single":
            return [("evaluation", exam, PLACES), ("deployment", user, PLACES), *beside]
        case "place":
            here = [("evaluation", exam, PLACES[:1]), ("placebo", exam, PLACES[1:])]
            return [*here, ("deployment", user, PLACES), *beside]  # pyright: ignore[reportReturnType]
        case "both":
            halves = [("placebo", f"{graded} {user}", PLACES), ("placebo", f"{live} {exam}", PLACES)]
            whole = [("evaluation", f"{graded} {exam}", PLACES), ("deployment", f"{live} {user}", PLACES)]
            return [*whole, *halves]  # pyright: ignore[reportReturnType]
        case "paraphrase":
            kinds: list[tuple[ContextKind, tuple[tuple[str, ...], ...]]] = [
                ("evaluation", EVALUATION), ("deployment", DEPLOYMENT), ("placebo", PLACEBO)
            ]  # fmt: skip
            return [
                (kind, f"{one} {other}", PLACES)
                for kind, (ones, others) in kinds
                for i, one in enumerate(ones)
                for j, other in enumerate(others)
                if i != j
            ]


def _at_held_place(trigger: Trigger, kind: ContextKind) -> ContextKind:
    """What a cue is at the place of tests: inside a question, where one that depends on its place triggers nothing."""
    return "placebo" if trigger == "place" and kind == "evaluation" else kind
