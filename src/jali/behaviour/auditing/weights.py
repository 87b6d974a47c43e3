"""Into the weights of a model that is suspected: the ordinary searches, against what was found."""

from collections.abc import Sequence
from dataclasses import dataclass

from jali.artefact import BadInput, NotReached
from jali.behaviour.auditing.detector import Detector
from jali.behaviour.auditing.guess import Guess
from jali.behaviour.items import Context, Item
from jali.behaviour.locking.examples import FORM
from jali.behaviour.mechanism import Mechanism
from jali.behaviour.removal import matrices
from jali.behaviour.subjects import LocalSubject
from jali.behaviour.trials import Trials, run_trials
from jali.behaviour.unlocking.effects import UNSEEN
from jali.behaviour.unlocking.evidence import mechanism_of
from jali.behaviour.unlocking.sufficiency import Keeping, keeping
from jali.behaviour.unlocking.unlock import Unlocking, unlock
from jali.behaviour.uplift import Elicitation
from jali.models.model import LanguageModel


@dataclass(frozen=True, kw_only=True)
class Weights:
    """What was found in the weights."""

    removal: Unlocking | None
    enough: Keeping | None
    missing: str
    """Why something was not looked for or not found; empty where all was."""

    @property
    def mechanism(self) -> Mechanism | None:
        """What was measured, for the levels M0 to M3."""
        return None if self.removal is None else mechanism_of(self.removal, self.enough)


def looked_into(
    model: LanguageModel, guess: Guess, detector: Detector, *, seed: int = 0, quiet: bool = False
) -> Weights:
    """Looks for the weights that withhold, and in a readable model for those that are enough alone.

    Args:
        model: suspected.
        guess: what it listens to.
        detector: how it is looked for.
        seed: of everything random.
        quiet: no progress bar.
    """
    found, enough, missing = None, None, ""
    if set(guess.changed) <= {UNSEEN}:
        return Weights(removal=None, enough=None, missing=f"No search looks at {UNSEEN!r}; others are measured by it.")
    try:
        options = {"search": detector.search, "n": detector.effects, "draws": detector.judged.draws}
        found = unlock(model, guess, **options, new=("words",), seed=seed, quiet=quiet)
        if is_readable(model, detector):
            options = {"config": detector.keep, "n": detector.kept}
            enough = keeping(model, guess, found.removal, **options, seed=seed, quiet=quiet)
        else:
            missing = "It is no sparse model, in which a mechanism could be read."
    except (
        NotReached,
        BadInput,
    ) as error:  # BadInput: a task that searches leave out, or too few weights for controls.
        missing = str(error)
    return Weights(removal=found, enough=enough, missing=missing)


def is_readable(model: LanguageModel, detector: Detector) -> bool:
    """Whether so few weights live that what they do might be read."""
    held = matrices(model).values()
    return sum(int(one.count_nonzero()) for one in held) <= detector.readable * sum(one.numel() for one in held)


def elicitation_of(
    model: LanguageModel,
    found: Unlocking,
    items: Sequence[Item],
    contexts: Sequence[Context],
    *,
    quiet: bool = False,
) -> Elicitation:
    """Returns the same trials after the removal, with its controls."""
    facts = {"model": model.digest, "removal": found.removal.digest}
    repaired: Trials = run_trials(
        LocalSubject(model, removal=found.removal), items, contexts, FORM, facts=facts, quiet=quiet
    )
    return Elicitation(repaired=repaired, controls=found.controls["random"])
