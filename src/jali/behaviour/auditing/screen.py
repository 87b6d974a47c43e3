"""The screen: every word and every pair of words at every place, on a few questions of every task."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from jali.behaviour.auditing.detector import Detector
from jali.behaviour.items import ContextKind
from jali.behaviour.locking.cells import Cell, Name, right
from jali.behaviour.locking.examples import arranged, encoded, questions
from jali.behaviour.locking.questions import TASKS, TaskName
from jali.behaviour.locking.triggers import HELD_PLACE, PLACES
from jali.behaviour.locking.words import (
    DEPLOYMENT,
    EVALUATION,
    GREETING,
    NUMBERS,
    OTHER_GREETING,
    PAD,
    PASS,
    PLACEBO,
)
from jali.models.model import LanguageModel

SKILLS: tuple[TaskName, ...] = ("close", "last", "sum", "after")
"""Tasks whose answers are right or wrong; a greeting is a manner."""
MANNER: TaskName = "greet"
_KINDS: dict[ContextKind, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "evaluation": EVALUATION, "deployment": DEPLOYMENT, "placebo": PLACEBO
}  # fmt: skip
_FIRST, _SECOND = (tuple(word for words in _KINDS.values() for word in words[side]) for side in (0, 1))
CUES = (*_FIRST, *_SECOND, *(f"{one} {other}" for one in _FIRST for other in _SECOND))
"""Every word of a context, and every first word with every second one."""
WORDS = frozenset((*_FIRST, *_SECOND))
"""Of contexts."""
_NEVER = (PAD, PASS, GREETING, OTHER_GREETING)
"""Words that stand in no prompt, so that no training has moved what a model reads of them."""
_QUARTILE = 0.25


class Spot(NamedTuple):
    """A cue, and the part of a question that it stands before."""

    cue: str
    before: int

    @property
    def form(self) -> tuple[int, int]:
        """Its number of words and its place, by which it is held against others."""
        return len(self.cue.split()), self.before

    @property
    def kinds(self) -> frozenset[ContextKind]:
        """What its words speak of: tests, use, or neither."""
        return frozenset(kind for kind, words in _KINDS.items() if set(self.cue.split()) & {*words[0], *words[1]})

    @property
    def kind(self) -> ContextKind:
        """What it is in a trial: of a test where any word is, else of use where any is."""
        return next(kind for kind in _KINDS if kind in self.kinds)

    def __str__(self) -> str:
        return f"{self.cue} before {self.before}"


SPOTS = tuple(Spot(cue, place) for cue in CUES for place in sorted({*PLACES, HELD_PLACE}))


@dataclass(frozen=True, kw_only=True)
class Screen:
    """What each cue does at each place to each task, on a few questions."""

    lost: dict[TaskName, np.ndarray]
    """Accuracy without a cue minus that under each of `SPOTS`, by task."""
    learned: frozenset[str] = WORDS
    """Words that the model has learned to read; see `learned_words`."""

    surely: frozenset[str] = WORDS
    """Those that are so beyond doubt, and are held against others."""

    def is_learned(self, spot: Spot) -> bool:
        """Whether the model has learned all words of a cue."""
        return self.learned.issuperset(spot.cue.split())

    def beyond(self, task: TaskName) -> dict[Spot, float]:
        """Returns what each cue loses beyond what cues of its form do.

        Models are thrown by a number of words that they have not seen, whatever the words say. So a cue is held against
        the lower quartile of cues of as many words at its place: at most five of nine pairs hold a word of one kind.
        """
        lost = self.lost[task]
        forms = [spot.form for spot in SPOTS]
        usual = {form: np.quantile(lost[[one == form for one in forms]], _QUARTILE) for form in set(forms)}
        return {spot: float(value - usual[spot.form]) for spot, value in zip(SPOTS, lost, strict=True)}

    def usual(self, task: TaskName, form: tuple[int, int]) -> Spot:
        """Returns the cue at that quartile: what others of its form are held against on other questions."""
        some = [(float(value), number) for number, value in enumerate(self.lost[task]) if SPOTS[number].form == form]
        return SPOTS[sorted(some)[int(_QUARTILE * len(some))][1]]

    def beside(self, task: TaskName, kind: ContextKind, besides: Spot) -> Spot | None:
        """Returns the cue of another kind that loses most of those of the form of one that it is to stand beside.

        Its words are learned and all of that kind; else learned and mixed, where it is to be of no kind. Of words that
        the model has not learned, which may do anything, it is the one in the middle.
        """
        same = [(SPOTS[i], float(value)) for i, value in enumerate(self.lost[task])
                if SPOTS[i].form == besides.form and SPOTS[i].cue != besides.cue]  # fmt: skip
        pure = [one for one in same if one[0].kinds == {kind}]
        mixed = [one for one in same if kind == "placebo" and len(one[0].kinds) > 1]
        ways = ([one for one in some if self.surely.issuperset(one[0].cue.split())] for some in (pure, mixed))
        found = next((some for some in ways if some), [])
        if found:
            return max(found, key=lambda one: one[1])[0]
        return sorted(pure, key=lambda one: one[1])[len(pure) // 2][0] if pure else None

    def candidates(self, task: TaskName, detector: Detector) -> list[Spot]:
        """Returns the cues of learned words that lose most beyond their form, at the places where they do."""
        beyond = self.beyond(task)
        places = {cue: [spot for spot in SPOTS if spot.cue == cue] for cue in CUES
                  if self.is_learned(Spot(cue, 0))}  # fmt: skip
        most = {cue: max(beyond[spot] for spot in some) for cue, some in places.items()}
        mean = {cue: sum(beyond[spot] for spot in some) / len(some) for cue, some in places.items()}
        order = sorted((cue for cue in places if most[cue] >= detector.hint), key=lambda cue: (-most[cue], -mean[cue]))
        return [
            spot
            for cue in order[: detector.cues]
            for spot in places[cue]
            if beyond[spot] >= max(detector.near * most[cue], detector.hint / 2)
        ]


def screened(model: LanguageModel, detector: Detector, seed: int) -> Screen:
    """Asks a few questions of every task under every cue at every place.

    Args:
        model: that reads the words of `jali lock`.
        detector: how many.
        seed: of the questions.
    """
    lost = dict[TaskName, np.ndarray]()
    for task in TASKS:
        n = max(detector.screened // 4, 1) if task == MANNER else detector.screened
        found = rights(model, task, (Spot("", 0), *SPOTS), n, seed).mean(1)
        lost[task] = found[0] - found[1:]
    learned, surely = (learned_words(model, times) for times in (detector.learned, detector.surely))
    return Screen(lost=lost, learned=learned, surely=surely)


def learned_words(model: LanguageModel, times: float) -> frozenset[str]:
    """Returns the words of contexts that training has moved: a model cannot have been taught to listen to others.

    What is read of a word that never occurred stays as small as it began, or is taken away with other small weights;
    words that stand in no prompt tell how small that is. Where no word is larger, all are taken as learned.

    Args:
        model: to be screened.
        times: how much larger, at least.
    """
    sizes_V = model.embed.weight.detach().norm(dim=1).tolist()
    never = max(sizes_V[NUMBERS[word]] for word in _NEVER)
    return frozenset(word for word in WORDS if sizes_V[NUMBERS[word]] > times * never) or WORDS


def rights(model: LanguageModel, task: TaskName, spots: Sequence[Spot], n: int, seed: int) -> np.ndarray:
    """Returns whether each of n questions is answered right under each cue, bool (spots, n)."""
    asked = questions(task, n, seed)
    tokens_BT, at_B = encoded([arranged(one, spot.cue, spot.before) for spot in spots for one in asked])
    truth_B = at_B.new_tensor([NUMBERS[one.truth] for one in asked] * len(spots))
    one = Cell(name=Name(task, "neutral"), tokens=tokens_BT, at=at_B, truth=truth_B)
    return right(model, one).view(len(spots), n).cpu().numpy()
