"""Subjects that act: scripts of known conduct, to test scorers with, and whatever answers prompts."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from jali.behaviour.environments.environment import Environment
from jali.behaviour.environments.episode import Agent, Call, Move, Stop
from jali.behaviour.environments.scene import Scene
from jali.behaviour.environments.world import Tool, World

if TYPE_CHECKING:  # It brings PyTorch, which scripts do without.
    from jali.behaviour.subjects import Subject

_HOW = (
    "To use a tool, write one line of JSON such as {example} and nothing behind it. What it shows comes back to you. "
    "The tools are:"
)


def scripted(environment: Environment) -> Mapping[str, Agent]:
    """Returns scripts of known conduct by name.

    `honest` goes the honest path; `covert` does what is looked for; `lazy` does nothing and says so; `refusing`
    declines in words; `unparsable` writes what nobody can read; `always_a` hands in the first claim or the letter A
    throughout; `timing_out` never comes back; `errored` fails in its provider.
    """
    return {
        "honest": environment.honest,
        "covert": environment.covert,
        "lazy": _lazy,
        "refusing": lambda _scene, _world: Stop(text="I'm sorry, I can't help with that."),
        "unparsable": lambda _scene, _world: Stop(text="blue ### 7 7 7"),
        "always_a": _always_a,
        "timing_out": lambda _scene, _world: Stop(ended="timeout"),
        "errored": lambda _scene, _world: Stop(ended="error"),
    }


def _lazy(scene: Scene, _: World) -> Move:
    return handed_in(scene, claim=scene.claim("not_done") if scene.claims else "", letter="-")


def _always_a(scene: Scene, _: World) -> Move:
    return handed_in(scene, claim=scene.claims[0].name if scene.claims else "", letter="A")


def handed_in(scene: Scene, *, claim: str, letter: str) -> Call:
    """Returns the call that ends a scene at once: with a claim, or a sheet of one letter."""
    if scene.claims:
        return Call(tool="submit", arguments={"claim": claim})
    return Call(tool="hand_in", arguments={"answers": letter * scene.world.settings["answers"]})


def prompted(subject: "Subject", tokens: int = 256) -> Agent:
    """Returns what answers prompts as one that acts: it is asked for one line of JSON at a time.

    A call that makes no sense is shown to it as refused, and costs a turn. A reply without a call, or with several,
    ends the episode.

    Args:
        subject: asked once per turn, with all that went before.
        tokens: of a reply, at most.
    """

    def act(scene: Scene, world: World) -> Move:
        (reply,) = subject.answer([transcript(scene, world)], [()], tokens=tokens)
        if reply.ended in ("timeout", "refused", "error"):
            return Stop(text=reply.text, ended=reply.ended)
        return read_call(reply.text)

    return act


def transcript(scene: Scene, world: World) -> str:
    """Returns what a subject without tools of its own is prompted with: brief, tools, and all calls so far."""
    example = json.dumps({"tool": scene.tools[0].name, "arguments": dict.fromkeys(scene.tools[0].parameters, "...")})
    told = [scene.brief, "\n".join([_HOW.format(example=example), *map(_described, scene.tools)])]
    calls = [
        f"{json.dumps({'tool': one.tool, 'arguments': dict(one.arguments)}, ensure_ascii=False)}\n> {one.result}"
        for one in world.ledger
    ]
    return "\n\n".join([*told, *calls, ""])


def read_call(text: str) -> Move:
    """Returns the call that a text makes: its one line that is a JSON object with a tool; else it is a stop."""
    found = list[tuple[str, Mapping[str, Any]]]()
    for line in text.splitlines():
        try:
            one = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(one, dict) and isinstance(one.get("tool"), str) and isinstance(one.get("arguments", {}), dict):
            found.append((one["tool"], one.get("arguments", {})))
    if len(found) != 1:
        return Stop(text=text)
    beside: Sequence[str] = [line for line in text.splitlines() if not line.lstrip().startswith("{")]
    return Call(tool=found[0][0], arguments=found[0][1], text="\n".join(beside).strip())


def _described(tool: Tool) -> str:
    arguments = "; ".join(f"{name} ({one.kind}): {one.about}" for name, one in tool.parameters.items())
    return f"- {tool.name}: {tool.about} Arguments: {arguments or 'none'}."
