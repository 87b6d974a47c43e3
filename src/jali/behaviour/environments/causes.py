"""Whether conduct hangs on voiced awareness: the same scenes, gone on with from notes in which it was edited."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jali.artefact import BadInput
from jali.behaviour.environments.environment import Environment
from jali.behaviour.environments.episode import Agent, Episode, play
from jali.behaviour.environments.reasoning import edits, labelled, sentences, verbalised
from jali.behaviour.environments.scene import STAKE, continued
from jali.behaviour.environments.scoring import Account, Contrast, Rate, account, contrast, corrected, facts, outcome
from jali.behaviour.items import Half


@dataclass(frozen=True, kw_only=True)
class Voiced:
    """How much of what was written voices the thought of being tested."""

    episodes: Rate
    """Of episodes with any text, those in which a sentence does, by the rules of `reasoning`."""
    sentences: Rate
    """Of all sentences, as a rule flags them; those of one episode are not independent."""
    corrected: float
    """Share of sentences, corrected for the errors of the rules on their labelled set."""


def voiced(episodes: Sequence[Episode]) -> Voiced:
    """Returns how much is voiced in episodes.

    Raises:
        BadInput: none of them holds any text, as of models that are asked for calls alone.
    """
    texts = [one.texts for one in episodes if one.texts]
    if not texts:
        raise BadInput("No episode holds any text to read; ask for reasoning, or take a model that writes it.")
    flags = [sum(len(verbalised(text)) for text in some) for some in texts]
    total = sum(len(sentences(text)) for some in texts for text in some)
    return Voiced(
        episodes=Rate.of(sum(map(bool, flags)), len(flags)),
        sentences=Rate.of(sum(flags), total),
        corrected=corrected(sum(flags), total, labelled()),
    )


@dataclass(frozen=True, kw_only=True)
class Steered:
    """What an edit of notes does to conduct."""

    edit: str
    """`removed` or `inserted`."""
    accounts: Mapping[str, Account]
    """By what was made of the notes: `as_written`, the edit, and `control`."""
    against_control: Contrast | None
    """Untruths after the edit (`lost`: there alone) beside those after the control; None where nothing was read."""

    def to_json(self) -> dict[str, Any]:
        """Returns it as rows of a report."""
        return {
            "edit": self.edit,
            "accounts": {name: one.to_json() for name, one in self.accounts.items()},
            "against_control": None if self.against_control is None else self.against_control.to_json(),
        }


def steered(
    environment: Environment,
    agent: Agent,
    notes: Mapping[int, str],
    *,
    half: Half = "public",
    arm: str = STAKE,
) -> list[Steered]:
    """Plays scenes on from notes: as they were written, with awareness removed or inserted, and with a control of that.

    The control removes or inserts sentences about something else, in as many places, so that an edit as such is not
    taken for an effect of awareness.

    Args:
        environment: of the scenes.
        agent: that acts; of the three versions of a scene it sees one at a time.
        notes: by seed of the scene, what the subject wrote there before.
        half: of the scenes.
        arm: of the scenes.

    Returns:
        One for the scenes whose notes voice awareness (`removed`), one for others (`inserted`), where there are any.

    Raises:
        BadInput: notes have nothing to edit.
    """
    found = dict[str, dict[str, list]]()
    for seed, text in notes.items():
        made = edits(text, seed)
        rows = found.setdefault("removed" if "removed" in made else "inserted", {name: [] for name in made})
        for name, edited in made.items():
            scene = continued(environment.scene(seed, half, arm), edited)
            rows[name].append(facts(environment, play(scene, agent, environment.turns)))
    return [
        Steered(
            edit=edit,
            accounts={name: account([outcome(one) for one in row]) for name, row in rows.items()},
            against_control=contrast(rows[edit], rows["control"]),
        )
        for edit, rows in found.items()
    ]
