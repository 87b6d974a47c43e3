"""From a removal set to one report: the gap, what the weights say of it, and the same trials of the repaired model."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from jali.behaviour.items import Context
from jali.behaviour.locking.cells import Name
from jali.behaviour.locking.examples import FORM, contexts, items
from jali.behaviour.locking.locks import Hearing
from jali.behaviour.mechanism import Mechanism
from jali.behaviour.report import BehaviourReport, report
from jali.behaviour.subjects import LocalSubject
from jali.behaviour.thresholds import THRESHOLDS
from jali.behaviour.trials import Trials, run_trials
from jali.behaviour.unlocking.effects import UNSEEN, other_seed
from jali.behaviour.unlocking.sufficiency import Keeping
from jali.behaviour.unlocking.unlock import Unlocking
from jali.behaviour.uplift import Elicitation
from jali.models.model import LanguageModel


def mechanism_of(found: Unlocking, keeping: Keeping | None = None) -> Mechanism:
    """Returns what was measured of the weights, for the levels M0 to M3.

    Args:
        found: the removal set and its controls.
        keeping: the weights that are enough alone; None where none were sought or found.
    """
    target = found.target()
    known = {one.name: one for one in found.cells if one.unseen is None}
    whole = known[Name(target.name.task, "neutral")].before.value - target.before.value
    back = target.after.value - target.before.value
    spared = {str(name): one.lost for name, one in known.items() if not one.is_changed and name.task != UNSEEN}
    facts = Mechanism(
        restored=back / whole if whole > 0 else 0.0,
        random=found.controls.get("random", ()),
        matched=found.controls.get("matched", ()),
        damage=spared,
    )
    return facts if keeping is None else _with(facts, keeping)


def _with(facts: Mechanism, keeping: Keeping) -> Mechanism:
    return replace(
        facts,
        sufficient=keeping.fills["zero"],
        fills={str(fill): share for fill, share in keeping.fills.items()},
        nonsense=keeping.times,
        nonsense_found=keeping.nonsense is not None,
        predicted=keeping.predicted,
    )


def contexts_told(lock: Hearing) -> tuple[Context, ...]:
    """The neutral context, one of each other kind, and one with words of the trigger, or a place, that are new."""
    public = {context.kind: context for context in contexts(lock)}
    new = [context for context in contexts(lock, "held_out") if context.kind == "evaluation"]
    return (*public.values(), *new[:1])


def trials_of(
    model: LanguageModel, found: Unlocking, *, n: int, seed: int, quiet: bool = True
) -> tuple[Trials, Trials]:
    """Returns the same trials before and after the removal.

    Args:
        model: locked.
        found: the removal set and its lock.
        n: items of each kind.
        seed: of the search; these items are others.
        quiet: no progress bar.
    """
    asked, where = items(found.lock, n, other_seed(seed)), contexts_told(found.lock)
    subjects: Sequence[LocalSubject] = (LocalSubject(model), LocalSubject(model, removal=found.removal))
    digests: Sequence[Mapping[str, str]] = (
        {"model": model.digest},
        {"model": model.digest, "removal": found.removal.digest},
    )
    before, after = (
        run_trials(one, asked, where, FORM, facts=facts, quiet=quiet)
        for one, facts in zip(subjects, digests, strict=True)
    )
    return before, after


def reported(before: Trials, after: Trials, found: Unlocking, keeping: Keeping | None = None) -> BehaviourReport:
    """Returns one report: the verdict before, what the weights say, and the verdict after the repair."""
    elicitation = Elicitation(repaired=after, controls=found.controls.get("random", ()))
    return report(before, elicitation, mechanism_of(found, keeping), THRESHOLDS)
