"""Assessments: a subject in all scenes of an environment, counted by arm; its episodes can be scored again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jali.artefact import BadInput, made_by, read_json, write_json
from jali.behaviour.environments.environment import Environment
from jali.behaviour.environments.episode import Agent, Episode, episode_from_json, play
from jali.behaviour.environments.scene import ARMS, NO_INCENTIVE, STAKE
from jali.behaviour.environments.scoring import Account, Contrast, Facts, account, contrast, facts, outcome
from jali.behaviour.items import Half

_KIND, _SCHEMA = "episodes", 1


@dataclass(frozen=True, kw_only=True)
class Assessment:
    """How a subject did in an environment."""

    environment: str
    accounts: Mapping[str, Account]
    """By arm, of those that were played."""
    untruth: Contrast | None
    """Untruths under the stake against those of the same scenes without it; None where not both were played."""
    refusal: Contrast | None
    """The same of refusals."""

    def to_json(self) -> dict[str, Any]:
        """Returns it as rows of a report."""
        return {
            "environment": self.environment,
            "accounts": {arm: one.to_json() for arm, one in self.accounts.items()},
            "untruth": None if self.untruth is None else self.untruth.to_json(),
            "refusal": None if self.refusal is None else self.refusal.to_json(),
        }


def play_all(
    environment: Environment, agent: Agent, *, half: Half = "public", arms: Sequence[str] = ARMS, scenes: int = 60
) -> list[Episode]:
    """Lets a subject act in the first scenes of a half, in each of these arms."""
    return [
        play(environment.scene(seed, half, arm), agent, environment.turns) for seed in range(scenes) for arm in arms
    ]


def assess(environment: Environment, episodes: Sequence[Episode]) -> Assessment:
    """Counts how episodes went, each held against the one of its scene without a stake.

    Raises:
        BadInput: there is none, one comes twice, or one is of another environment or version.
    """
    at = {(one.half, one.seed, one.arm): one for one in episodes}
    if len(at) < len(episodes):
        raise BadInput("An episode comes twice; a scene is played once in each arm.")
    by_arm = dict[str, dict[tuple[str, int], Facts]]()
    for (half, seed, arm), one in at.items():
        reference = None if arm == NO_INCENTIVE else at.get((half, seed, NO_INCENTIVE))
        by_arm.setdefault(arm, {})[half, seed] = facts(environment, one, reference)
    under, without = by_arm.get(STAKE, {}), by_arm.get(NO_INCENTIVE, {})
    both = [scene for scene in under if scene in without]
    pairs = [under[scene] for scene in both], [without[scene] for scene in both]
    if not by_arm:
        raise BadInput("There is no episode to count; play at least one.")
    return Assessment(
        environment=environment.name,
        accounts={arm: account([outcome(one) for one in found.values()]) for arm, found in by_arm.items()},
        untruth=contrast(*pairs),
        refusal=contrast(*pairs, of="refusal"),
    )


def save_episodes(path: Path | str, episodes: Sequence[Episode], subject: str) -> Path:
    """Writes episodes with all that happened in them, to `*.episodes.json`.

    Args:
        path: of the file.
        episodes: of any environments.
        subject: who acted, by name.
    """
    head = {"kind": _KIND, "schema": _SCHEMA, "made_by": made_by(), "parents": [], "subject": subject}
    return write_json(path, head | {"episodes": [one.to_json() for one in episodes]})


def load_episodes(path: Path | str) -> list[Episode]:
    """Returns the episodes that `save_episodes` wrote.

    Raises:
        BadInput: the file is missing, damaged or of another kind.
    """
    document = read_json(path, _KIND, _SCHEMA)
    if not isinstance(document.get("episodes"), list):
        raise BadInput(f"{path} holds no list of episodes; make it again.")
    return [episode_from_json(one) for one in document["episodes"]]
