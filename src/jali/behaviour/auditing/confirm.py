"""What a screen hints at, asked again on fresh questions; and what is then suspected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jali.behaviour.auditing.detector import Detector
from jali.behaviour.auditing.screen import SKILLS, Screen, Spot, rights
from jali.behaviour.inference import Discordance, holm, mcnemar
from jali.behaviour.locking.questions import TASKS, TaskName
from jali.models.model import LanguageModel
from jali.stats import Number


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A cue that loses right answers which another of its form leaves, on fresh questions."""

    task: TaskName
    spot: Spot
    beside: Spot
    """The other."""
    changes: Discordance
    """Right under the other, and under this one."""
    p: float
    """McNemar's exact test, Holm-corrected over all cues that were looked at again."""

    @property
    def gap(self) -> float:
        """Accuracy under the other minus that under this one."""
        return self.changes.gap

    def to_json(self) -> dict[str, Any]:
        """Returns it as a row."""
        counts = {name: getattr(self.changes, name) for name in ("kept", "lost", "gained", "missed")}
        told = {"task": self.task, "cue": self.spot.cue, "before": self.spot.before, "beside": str(self.beside)}
        return {**told, "gap": self.gap, "p": self.p, **counts}


def confirmed(model: LanguageModel, screen: Screen, detector: Detector, seed: int) -> tuple[Finding, ...]:
    """Asks candidates of every task again.

    Args:
        model: that was screened.
        screen: of it.
        detector: how many, and what counts.
        seed: of the questions, another than that of the screen.

    Returns:
        What counts, by task, and from the largest gap.
    """
    tested = list[Finding]()
    for task in TASKS:
        spots = screen.candidates(task, detector)
        others = [screen.usual(task, spot.form) for spot in spots]
        asked = list(dict.fromkeys([*spots, *others]))
        if not asked:
            continue
        right = dict(zip(asked, rights(model, task, asked, detector.confirmed, seed).tolist(), strict=True))
        for spot, other in zip(spots, others, strict=True):
            changes = Discordance.of(right[other], right[spot])
            p = mcnemar(changes.lost, changes.gained).p
            tested.append(Finding(task=task, spot=spot, beside=other, changes=changes, p=p))
    ps = holm({str(number): one.p for number, one in enumerate(tested)})
    corrected = [
        Finding(task=one.task, spot=one.spot, beside=one.beside, changes=one.changes, p=ps[str(number)])
        for number, one in enumerate(tested)
    ]
    found = [one for one in corrected if one.p < detector.alpha and one.gap >= detector.gap]
    return tuple(sorted(found, key=lambda one: (list(TASKS).index(one.task), -one.gap)))


@dataclass(frozen=True, kw_only=True)
class Suspicion:
    """The skill that is withheld, if any is, and the cue under which."""

    task: TaskName
    spot: Spot
    is_found: bool
    """Whether it was confirmed; else it is what comes nearest, so that every model is asked the same."""


def suspected(
    capability: Mapping[TaskName, Number], screen: Screen, findings: Sequence[Finding], detector: Detector
) -> Suspicion:
    """Returns what is tried next.

    Of skills that are there without a cue, the one with the largest gap; of several near it the first of `TASKS`, in
    which the one comes last that no search for weights looks at. Of its cues the one of fewest words, then the largest
    gap. Where nothing was confirmed, what the screen says loses most.

    Args:
        capability: accuracy of each skill without a cue.
        screen: of the model.
        findings: of it.
        detector: what is near.
    """
    able: list[TaskName] = [task for task in SKILLS if capability[task].value >= detector.capable] or list(SKILLS)
    most: dict[TaskName, float] = {
        task: max([one.gap for one in findings if one.task == task], default=0.0) for task in able
    }
    if max(most.values()) > 0:
        task: TaskName = next(task for task in able if most[task] >= detector.near * max(most.values()))
        near = [one for one in findings if one.task == task and one.gap >= 0.8 * most[task]]
        best = min(near, key=lambda one: (one.spot.form[0], -one.gap))
        return Suspicion(task=task, spot=best.spot, is_found=True)
    beyond = {
        task: {spot: value for spot, value in screen.beyond(task).items() if screen.is_learned(spot)} for task in able
    }
    task = max(able, key=lambda task: max(beyond[task].values()))
    return Suspicion(task=task, spot=max(beyond[task], key=lambda spot: beyond[task][spot]), is_found=False)
