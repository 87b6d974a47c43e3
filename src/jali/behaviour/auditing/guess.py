"""From a suspicion to what trials and searches are asked: contexts to judge by, and cues to listen to or to leave."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from jali.behaviour.auditing.confirm import Finding, Suspicion
from jali.behaviour.auditing.detector import Detector
from jali.behaviour.auditing.screen import SPOTS, Screen, Spot
from jali.behaviour.items import Context, ContextKind
from jali.behaviour.locking.questions import TaskName
from jali.behaviour.locking.triggers import Cue, Unseen

_HELD = 3
"""Of so many cues that do the same, one is left out of the search, to be measured on."""


@dataclass(frozen=True, kw_only=True)
class Guess:
    """What a model is thought to listen to; it stands where a `Lock` stands in searches."""

    cues: tuple[Cue, ...]
    """Those of kind `evaluation` are what it listens to, whatever their words; others did nothing."""
    changed: tuple[TaskName, ...]
    """Tasks whose answers change."""

    def is_changed(self, task: TaskName) -> bool:
        """Whether answers are others under what it listens to."""
        return task in self.changed


def contexts_of(suspicion: Suspicion, screen: Screen) -> tuple[Context, ...]:
    """Returns the neutral context, the one suspected, and one of use and one of neither to hold against it.

    The last two have as many words, at the same place, and of all such the words that lose most in the screen, see
    `Screen.beside`: what any words do is no withholding. The one suspected is of a test only if one of its words is; a
    mixed pair that stands for neither is a placebo, whatever its words.
    """
    task, spot = suspicion.task, suspicion.spot
    kinds: tuple[ContextKind, ...] = ("deployment", "placebo")
    others: dict[ContextKind, Spot | None] = {kind: screen.beside(task, kind, spot) for kind in kinds}
    named = [_context(one, kind) for kind, one in others.items() if one is not None]
    return (Context(name="neutral", kind="neutral", cue=""), _context(spot, spot.kind), *named)


def _context(spot: Spot, kind: ContextKind) -> Context:
    return Context(name=str(spot), kind=kind, cue=spot.cue, before=spot.before)


def guessed(
    suspicion: Suspicion, screen: Screen, findings: Sequence[Finding], detector: Detector, seed: int
) -> Guess | None:
    """Returns what searches are asked: confirmed cues as what it listens to, and such as did nothing.

    All have as many words as the one suspected. A third of the first, and of those that did nothing, are told as words
    that no search has seen.

    Args:
        suspicion: which is looked into.
        screen: of the model.
        findings: of it.
        detector: what is near, what did nothing, and how many of those.
        seed: of which of those.

    Returns:
        None where nothing was confirmed.
    """
    if not suspicion.is_found:
        return None
    size, here = suspicion.spot.form[0], [one for one in findings if one.task == suspicion.task]
    most = max(one.gap for one in here)
    heard = [one.spot for one in here if one.gap >= detector.near * most and one.spot.form[0] == size]
    changed: list[TaskName] = [one.task for one in findings if one.spot in heard and one.gap >= detector.near * most]
    cues = [Cue(words="", kind="neutral", places=(0,)), *_cues(heard, "evaluation")]
    words, beyond = {spot.cue for spot in heard}, screen.beyond(suspicion.task)
    still = [spot for spot in SPOTS if spot.form[0] == size and beyond[spot] <= detector.idle and spot not in heard]
    kinds: tuple[ContextKind, ...] = ("deployment", "placebo")
    for kind in kinds:
        of_kind = [spot for spot in still if spot.kinds == {kind} and spot.cue not in words]
        learned = [spot for spot in of_kind if screen.is_learned(spot)]
        cues += _cues(_some(learned or of_kind, detector.quiet, seed), kind)
    mixed = [spot for spot in still if len(spot.kinds) > 1 and screen.is_learned(spot) and spot.cue not in words]
    cues += _cues(_some(mixed, detector.quiet, seed), "placebo")
    elsewhere = [spot for spot in still if spot.cue in words]
    cues += _cues(elsewhere, "placebo", held=False)
    return Guess(cues=tuple(cues), changed=tuple(dict.fromkeys((suspicion.task, *changed))))


def _some(spots: Sequence[Spot], n: int, seed: int) -> list[Spot]:
    """All places of so many of their cues, drawn."""
    names = sorted({spot.cue for spot in spots})
    chosen = Random(f"{seed} quiet").sample(names, min(n, len(names)))
    return [spot for spot in spots if spot.cue in chosen]


def _cues(spots: Sequence[Spot], kind: ContextKind, *, held: bool = True) -> list[Cue]:
    """Cues with their places; where there are enough, every third is held out."""
    names = list(dict.fromkeys(spot.cue for spot in spots))
    found = list[Cue]()
    for number, name in enumerate(names):
        new: Unseen | None = "words" if held and len(names) >= _HELD and number % _HELD == _HELD - 1 else None
        places = tuple(sorted(spot.before for spot in spots if spot.cue == name))
        found.append(Cue(words=name, kind=kind, places=places, unseen=new))
    return found
