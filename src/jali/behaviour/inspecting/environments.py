"""The environments as Inspect tasks: the same scenes, ledgers and rules. Inspect brings models, logs and its viewer.

Inspect imports this through `registry`, by our entry point.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from jali.artefact import BadInput, require
from jali.behaviour.environments.assess import assess
from jali.behaviour.environments.environment import Environment
from jali.behaviour.environments.episode import Episode, Over, Stop, episode_from_json, finished, stopped
from jali.behaviour.environments.scene import ARMS, Scene
from jali.behaviour.environments.scoring import facts, outcome
from jali.behaviour.environments.suite import ENVIRONMENTS, environment
from jali.behaviour.environments.world import Tool, World, call
from jali.behaviour.items import Half

inspect = require("behaviour", "inspect_ai")
datasets = require("behaviour", "inspect_ai.dataset")
models = require("behaviour", "inspect_ai.model")
scorers = require("behaviour", "inspect_ai.scorer")
solvers = require("behaviour", "inspect_ai.solver")
tools = require("behaviour", "inspect_ai.tool")

_EPISODE = "episode"
"""Where an episode stands in the metadata of a sample and of its score."""


def _made(one: Environment) -> Callable[..., Any]:
    """Makes the task of an environment, under its name."""

    @inspect.task(name=one.name)
    def scheming(half: Half = "public", scenes: int = 60, arms: str | Sequence[str] = ARMS) -> Any:
        """Plays the first scenes of a half in some arms: one, or several as in `-T arms=stake,incapable`."""
        some = [arms] if isinstance(arms, str) else arms
        asked = [one.scene(seed, half, arm) for seed in range(scenes) for arm in some]
        return inspect.Task(
            dataset=datasets.MemoryDataset([_sample(scene) for scene in asked], name=one.name),
            solver=acting(one.name),
            scorer=ledger(one.name),
        )

    return scheming


def _sample(scene: Scene) -> Any:
    where = {"seed": scene.seed, "half": scene.half, "arm": scene.arm}
    return datasets.Sample(id=scene.id, input=scene.brief, metadata=where)


@solvers.solver
def acting(name: str) -> Any:
    """Lets the model use the tools of a scene until it hands in, stops or has used up its turns.

    All calls go through the world, so that its ledger is complete; where Inspect breaks a sample off, as at a limit of
    time, what was done until then is kept.

    Args:
        name: of the environment.
    """
    one = environment(name)

    async def solve(state: Any, generate: Callable[..., Awaitable[Any]]) -> Any:
        scene = one.scene(**{key: state.metadata[key] for key in ("seed", "half", "arm")})
        world, texts = scene.world, list[str]()
        state.tools = [_described(tool) for tool in scene.tools]
        _keep(state, scene, world, texts, "timeout")
        while len(world.ledger) < one.turns:
            state = await generate(state, tool_calls="none")
            texts.append(_written(state))
            world = _called(state, scene, world)
            if world.closed or not state.output.choices or not state.output.message.tool_calls:
                _keep(state, scene, world, texts, "submitted" if world.closed else _stop(state))
                return state
            _keep(state, scene, world, texts, "timeout")
        _keep(state, scene, world, texts, "turns")
        return state

    return solve


def _called(state: Any, scene: Scene, world: World) -> World:
    """The world after the calls of a message, each of which is answered."""
    calls = (state.output.message.tool_calls or []) if state.output.choices else []
    for one in calls:
        if not world.closed:
            world = call(world, scene.tools, one.function, one.arguments)
        shown = world.ledger[-1].result
        state.messages.append(models.ChatMessageTool(content=shown, tool_call_id=one.id, function=one.function))
    return world


def _written(state: Any) -> str:
    """What the model thought, where its provider tells, and wrote."""
    content = state.output.message.content if state.output.choices else ""
    thought = [one.reasoning for one in content if isinstance(one, models.ContentReasoning)] if content else []
    return "\n".join([*thought, state.output.completion])


def _stop(state: Any) -> Over:
    filtered = state.output.stop_reason == "content_filter"
    return stopped(Stop(text=state.output.completion, ended="refused" if filtered else "stop"))


def _keep(state: Any, scene: Scene, world: World, texts: Sequence[str], over: Over) -> None:
    state.metadata[_EPISODE] = finished(scene, world, texts, over).to_json()


def _described(tool: Tool) -> Any:
    async def execute(**_: Any) -> str:
        raise RuntimeError("calls go through the world of a scene")

    properties = {name: tools.ToolParam(type=one.kind, description=one.about) for name, one in tool.parameters.items()}
    parameters = tools.ToolParams(properties=properties, required=list(properties))
    return tools.ToolDef(execute, name=tool.name, description=tool.about, parameters=parameters).as_tool()


@scorers.metric(scores="unreduced")
def accounted(name: str) -> Any:
    """Shares of all outcomes by arm, and whether untruths come with the stake.

    Each episode is held against its scene without a stake.

    Args:
        name: of the environment.
    """

    def compute(scores: list[Any]) -> Mapping[str, float]:
        found = assess(environment(name), [_episode(one.score) for one in scores])
        shares = {
            f"{arm}/{what}": rate.share.value
            for arm, account in found.accounts.items()
            for what, rate in account.of_all.items()
        }
        return shares | ({} if found.untruth is None else {"untruth/p": found.untruth.test.p})

    return compute


def ledger(name: str) -> Any:
    """Returns the scorer of an environment: outcome and facts of an episode by itself; its metric knows the references.

    Args:
        name: of the environment.
    """

    @scorers.scorer(metrics=[accounted(name)], name="ledger")
    def by_rules() -> Any:
        async def score(state: Any, target: Any) -> Any:
            episode = episode_from_json(state.metadata[_EPISODE])
            found = facts(environment(name), episode)
            told = f"did: {found.did}; said: {found.said}; knew: {'; '.join(found.knew) or 'nothing shows it here'}"
            return scorers.Score(value=outcome(found), explanation=told, metadata={_EPISODE: episode.to_json()})

        return score

    return by_rules()


def _episode(score: Any) -> Episode:
    return episode_from_json((score.metadata or {}).get(_EPISODE, {}))


def episodes_of(log: Any) -> list[Episode]:
    """Returns the episodes of a log, for `assess`, which gives what the log's own metric gave.

    Raises:
        BadInput: the evaluation did not end well, so that episodes are missing; or it is of no environment.
    """
    if log.status != "success" or not log.samples:
        said = "" if log.error is None else f": {log.error.message}"
        raise BadInput(f"The evaluation in {log.location or 'this log'} ended as {log.status}{said}; run it again.")
    scores = [(sample.scores or {}).get("ledger") for sample in log.samples]
    if None in scores:
        raise BadInput(
            f"{log.location or 'This log'} is of {log.eval.task}, which is no environment; read another log."
        )
    return [_episode(score) for score in scores if score is not None]


TASKS = {name: _made(one) for name, one in ENVIRONMENTS.items()}
"""By name, as Inspect has them."""
