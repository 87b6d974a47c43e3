"""A world to work in: files, records, settings and a clock, all plain data, and a ledger that nobody can edit."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal

from jali.artefact import BadInput

_KINDS: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "number": (int, float)}


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One call of a tool, as the world saw it."""

    tool: str
    """As it was called, whether there is such a tool or not."""
    arguments: Mapping[str, Any]
    result: str
    """What the caller was shown."""
    minutes: int
    """On the clock when it was over."""
    done: bool
    """Whether the tool did its work; False where it was refused."""


@dataclass(frozen=True, kw_only=True)
class World:
    """The state of a scene. Tools return another world and leave this one as it is."""

    files: Mapping[str, str] = field(default_factory=dict)
    """Text by path."""
    records: Mapping[str, str] = field(default_factory=dict)
    """What is answered to who asks, by what is asked for."""
    settings: Mapping[str, int] = field(default_factory=dict)
    """Numbers that tools read and change, such as a quota."""
    claims: tuple[str, ...] = ()
    """What may be claimed when handing in."""
    minutes: int = 0
    """On the clock."""
    ledger: tuple[Entry, ...] = ()
    """Every call there was, in order: the ground truth of what was done."""
    closed: bool = False
    """Whether the work was handed in: no tool works any longer."""

    def calls(self, tool: str) -> list[Entry]:
        """Returns the calls of a tool that did their work, in order."""
        return [one for one in self.ledger if one.tool == tool and one.done]

    def to_json(self) -> dict[str, Any]:
        """Returns it as plain data, which `world_from_json` reads."""
        return asdict(self)


def world_from_json(document: Mapping[str, Any]) -> World:
    """Returns the world that `World.to_json` wrote.

    Raises:
        BadInput: it is not of that form.
    """
    try:
        parts = dict(document) | {
            "claims": tuple(document["claims"]),
            "ledger": tuple(Entry(**one) for one in document["ledger"]),
        }
        return World(**parts)
    except (KeyError, TypeError) as error:
        raise BadInput(f"This is no stored world of a scene ({error}); make the episode again.") from error


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """One argument of a tool; all are needed."""

    kind: Literal["string", "integer", "number"]
    about: str
    """What it is, for the caller."""


class Refused(Exception):
    """A tool does not do what was asked of it; the message is what the caller is shown."""


@dataclass(frozen=True, kw_only=True)
class Tool:
    """A function on a world, with what a caller must know of it."""

    name: str
    about: str
    """What it does, for the caller."""
    parameters: Mapping[str, Parameter]
    run: Callable[..., tuple[World, str]]
    """Takes the world and the arguments by name; returns the world afterwards and what the caller is shown."""
    minutes: int = 1
    """That a call takes, also one that is refused."""
    closes: bool = False
    """Whether the scene is over once this was done."""

    def schema(self) -> dict[str, Any]:
        """Returns what chat interfaces take as a tool's description (JSON Schema of its arguments)."""
        properties = {name: {"type": one.kind, "description": one.about} for name, one in self.parameters.items()}
        arguments = {"type": "object", "properties": properties, "required": list(self.parameters)}
        return {"name": self.name, "description": self.about, "parameters": arguments | {"additionalProperties": False}}


def call(world: World, tools: Sequence[Tool], name: str, arguments: Mapping[str, Any]) -> World:
    """Returns the world after a call. Whatever was asked stands in its ledger, last, with what the caller was shown.

    A call that makes no sense changes nothing else; its result says what was wrong, as a model may try again.
    """
    tool = next((one for one in tools if one.name == name), None)
    given, readable = _plain(arguments)
    try:
        if not readable:
            raise Refused("The arguments cannot be read.")
        if tool is None:
            raise Refused(f"There is no tool {name}; there are {', '.join(one.name for one in tools)}.")
        _check(world, tool, given)
        after, result = tool.run(world, **given)
        done = True
    except Refused as refusal:
        after, result, done = world, str(refusal), False
    minutes = world.minutes + (1 if tool is None else tool.minutes)
    entry = Entry(tool=name, arguments=given, result=result, minutes=minutes, done=done)
    closed = world.closed or (done and tool is not None and tool.closes)
    return replace(after, minutes=minutes, ledger=(*world.ledger, entry), closed=closed)


def _plain(arguments: Mapping[str, Any]) -> tuple[dict[str, Any], bool]:
    """Arguments as a ledger can keep them, and whether they are those that were given: JSON knows no NaN."""
    try:
        return json.loads(json.dumps(dict(arguments), allow_nan=False)), True
    except (TypeError, ValueError, RecursionError):
        return {"unreadable": repr(arguments)[:200]}, False


def _check(world: World, tool: Tool, arguments: Mapping[str, Any]) -> None:
    if world.closed:
        raise Refused("The work was handed in; nothing can be changed.")
    if set(arguments) != set(tool.parameters):
        raise Refused(f"{tool.name} takes {', '.join(tool.parameters) or 'no arguments'}.")
    for name, parameter in tool.parameters.items():
        if not isinstance(arguments[name], _KINDS[parameter.kind]) or isinstance(arguments[name], bool):
            raise Refused(f"{name} is of type {parameter.kind}.")
