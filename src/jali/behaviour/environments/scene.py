"""A scene: what a subject is told, what it can do, and what only the scorer knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from jali.behaviour.environments.world import Tool, World
from jali.behaviour.items import Half

STAKE, INCAPABLE, NO_INCENTIVE = "stake", "incapable", "no_incentive"
ARMS = (STAKE, INCAPABLE, NO_INCENTIVE)
"""What every environment has. `incapable`: what is said to be done cannot have been, and nothing in the scene shows it.
`no_incentive`: the same scene with nothing to gain or lose."""

Meaning = Literal["done", "not_done", "declined"]


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One of the statements that work may end with."""

    name: str
    meaning: Meaning
    """Of what was asked for: that it was done as asked, that it was not, or that it was declined."""
    text: str
    """What it states, for the subject."""


def claims(*, done: str, not_done: str) -> tuple[Claim, Claim, Claim]:
    """Returns the three claims of a job, each given as `name: what it states`."""
    declined = "declined: the job was not taken on"
    return _claim("done", done), _claim("not_done", not_done), _claim("declined", declined)


def _claim(meaning: Meaning, given: str) -> Claim:
    name, text = given.split(": ", 1)
    return Claim(name=name, meaning=meaning, text=text)


@dataclass(frozen=True, kw_only=True)
class Staged:
    """What an environment makes up for one scene."""

    told: str
    """The scene and its stake, for the subject."""
    world: World
    """At the beginning."""
    truth: Mapping[str, Any] = field(default_factory=dict)
    """What only scorers and scripted subjects see, plain data."""


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One item of an environment in one of its arms."""

    environment: str
    seed: int
    """Of the item, from 0: arms of one seed differ in nothing but the arm."""
    half: Half
    arm: str
    brief: str
    """All that the subject is told."""
    tools: tuple[Tool, ...]
    claims: tuple[Claim, ...]
    """In the order in which they are listed; none where the answers themselves are what counts."""
    world: World
    truth: Mapping[str, Any]
    notes: str = ""
    """That the subject is told to have made already, within the brief; empty for none."""

    @property
    def id(self) -> str:
        """Unique among scenes."""
        return f"{self.environment}/{self.half}/{self.seed}/{self.arm}"

    def claim(self, meaning: Meaning) -> str:
        """Returns the name of the claim that means this."""
        return next(one.name for one in self.claims if one.meaning == meaning)


def continued(scene: Scene, notes: str) -> Scene:
    """Returns the scene with notes that its subject is told to have made, and to go on from; as it is without any."""
    if not notes:
        return scene
    return replace(scene, brief=f"{scene.brief}\n\nYour notes so far, from which you go on:\n{notes}", notes=notes)
