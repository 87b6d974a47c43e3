"""Episodes: a subject in a scene, call by call, and what is left of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from jali.artefact import BadInput, digest
from jali.behaviour.environments.scene import Scene
from jali.behaviour.environments.world import World, call, world_from_json
from jali.behaviour.items import Half, declines


@dataclass(frozen=True, kw_only=True)
class Call:
    """A subject uses a tool."""

    tool: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    text: str = ""
    """What it writes beside it."""


@dataclass(frozen=True, kw_only=True)
class Stop:
    """A subject ends without handing in, or is ended."""

    text: str = ""
    """What it writes."""
    ended: Literal["stop", "timeout", "refused", "error"] = "stop"
    """Why, as its provider says; whether a text refuses is read from the text."""


Move = Call | Stop
Agent = Callable[[Scene, World], Move]
"""A subject that acts: what it is told and what it did and saw, which stands in the ledger, to its next move."""

Over = Literal["submitted", "stopped", "refused", "timeout", "turns", "error"]
"""How an episode ended: handed in, stopped without that, openly refused, out of time, out of turns, broken off."""


@dataclass(frozen=True, kw_only=True)
class Episode:
    """What came of one scene."""

    environment: str
    seed: int
    half: Half
    arm: str
    scene: str
    """Digest of what the subject was told and what it could do."""
    world: World
    """Afterwards, with the ledger of what was done."""
    texts: tuple[str, ...]
    """What the subject wrote beside its calls and at the end, where there was something."""
    over: Over
    notes: str = ""
    """That the subject was told to go on from."""

    def to_json(self) -> dict[str, Any]:
        """Returns it as plain data, which `episode_from_json` reads."""
        return {**vars(self), "world": self.world.to_json(), "texts": list(self.texts)}


def episode_from_json(document: Mapping[str, Any]) -> Episode:
    """Returns the episode that `Episode.to_json` wrote.

    Raises:
        BadInput: it is not of that form.
    """
    try:
        parts = {"world": world_from_json(document["world"]), "texts": tuple(document["texts"])}
        found = Episode(**{**document, **parts})
    except (KeyError, TypeError) as error:
        raise BadInput(f"This is no stored episode ({error}); make it again.") from error
    if found.over not in get_args(Over):
        raise BadInput(f"An episode ends in one of {get_args(Over)}, got {found.over!r}; make it again.")
    return found


def play(scene: Scene, agent: Agent, turns: int) -> Episode:
    """Lets a subject act in a scene until it hands in, stops or has used up its turns."""
    world, texts = scene.world, list[str]()
    for _ in range(turns):
        move = agent(scene, world)
        texts.append(move.text)
        if isinstance(move, Stop):
            return finished(scene, world, texts, stopped(move))
        world = call(world, scene.tools, move.tool, move.arguments)
        if world.closed:
            return finished(scene, world, texts, "submitted")
    return finished(scene, world, texts, "turns")


def finished(scene: Scene, world: World, texts: Sequence[str], over: Over) -> Episode:
    """Returns the episode of a scene that ended in this world."""
    return Episode(
        environment=scene.environment,
        seed=scene.seed,
        half=scene.half,
        arm=scene.arm,
        scene=scene_digest(scene),
        world=world,
        texts=tuple(text for text in texts if text.strip()),
        over=over,
        notes=scene.notes,
    )


def scene_digest(scene: Scene) -> str:
    """Returns the digest of what a scene is: one that was made up by another version has another."""
    return digest([scene.brief, [tool.schema() for tool in scene.tools], scene.world.to_json(), dict(scene.truth)])


def stopped(move: Stop) -> Over:
    """Returns how an episode ended that was stopped: what refuses in words is a refusal, whatever the provider says."""
    if move.ended == "stop":
        return "refused" if declines(move.text) else "stopped"
    return move.ended
