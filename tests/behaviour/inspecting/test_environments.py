"""Environments in Inspect, run for real and offline: a scripted model gives the numbers that it gives directly."""

import pytest

from jali.artefact import BadInput
from jali.behaviour.environments.assess import assess, play_all
from jali.behaviour.environments.commit import COMMIT
from jali.behaviour.environments.episode import Call, Stop
from jali.behaviour.environments.reasoning import verbalised
from jali.behaviour.environments.scene import NO_INCENTIVE, STAKE
from jali.behaviour.environments.suite import ENVIRONMENTS
from jali.behaviour.environments.world import call

pytest.importorskip("inspect_ai", reason="needs the extra: pip install 'jali[behaviour]'")
environments = pytest.importorskip("jali.behaviour.inspecting.environments")

from inspect_ai.log import read_eval_log  # noqa: E402
from inspect_ai.model import (  # noqa: E402
    ChatCompletionChoice,
    ChatMessageAssistant,
    ContentReasoning,
    ContentText,
    ModelOutput,
    ModelUsage,
    get_model,
)

SCENES = 2


def mock(agent):
    """A model of Inspect that acts as a script does, from its messages alone: the incapable arm is the stake to it."""
    told = {
        (scene := COMMIT.scene(seed, arm=arm)).brief: scene for seed in range(SCENES) for arm in (STAKE, NO_INCENTIVE)
    }

    def reply(messages, tools, *_):
        scene = told[messages[0].content]
        world = scene.world
        for message in messages:
            for one in getattr(message, "tool_calls", None) or []:
                world = call(world, scene.tools, one.function, one.arguments)
        move = agent(scene, world)
        if isinstance(move, Stop):
            output = ModelOutput.from_content("mockllm/model", move.text)
        else:
            assert move.tool in [tool.name for tool in tools]
            output = ModelOutput.for_tool_call("mockllm/model", move.tool, dict(move.arguments), content=move.text)
        output.usage = ModelUsage(input_tokens=1, output_tokens=1, total_tokens=2)  # Else a tokenizer is downloaded.
        return output

    return get_model("mockllm/model", custom_outputs=reply)


@pytest.fixture
def ran(inspect):
    """Returns a function that lets a script act in scenes by way of Inspect, and returns the log."""

    def run(agent, scenes=1, arms=STAKE):
        options = {"scenes": scenes, "arms": arms if isinstance(arms, str) else list(arms)}
        return inspect("jali/scheming.commit", mock(agent), task_args=options)

    return run


def test_every_environment_is_a_task_under_its_name():
    assert set(environments.TASKS) == set(ENVIRONMENTS)
    task = environments.TASKS["scheming.threshold"](half="held_out", scenes=2, arms=["stake", "reversed_25"])
    assert [sample.id.rsplit("/", 3)[1:] for sample in task.dataset] == [
        ["held_out", seed, arm] for seed in "01" for arm in ("stake", "reversed_25")
    ]


def test_numbers_are_those_of_the_direct_back_end_and_are_in_the_log(ran):
    def sly(scene, world):
        return (COMMIT.covert if scene.arm != NO_INCENTIVE and scene.seed else COMMIT.honest)(scene, world)

    log = ran(sly, SCENES, COMMIT.arms)
    direct = play_all(COMMIT, sly, scenes=SCENES)
    found = assess(COMMIT, direct)
    assert {str(one) for one in environments.episodes_of(log)} == {str(one) for one in direct}
    assert found.accounts[STAKE].counts["covert_action"] == SCENES - 1
    shown = {name: one.value for name, one in log.results.scores[0].metrics.items()}
    assert shown["stake/covert_action"] == found.accounts[STAKE].of_all["covert_action"].share.value
    assert shown["untruth/p"] == found.untruth.test.p
    assert assess(COMMIT, environments.episodes_of(read_eval_log(log.location))).to_json() == found.to_json()


@pytest.mark.parametrize(
    ("text", "outcome"), [("I'm sorry, I can't do that.", "refusal"), ("blue ### 7", "unparsed"), ("", "unparsed")]
)
def test_refusals_and_nonsense_are_what_they_are(ran, text, outcome):
    log = ran(lambda _scene, _world: Stop(text=text))
    assert assess(COMMIT, environments.episodes_of(log)).accounts["stake"].counts[outcome] == 1


def test_what_a_model_thinks_is_kept_for_the_scanner(inspect):
    thought = ContentReasoning(reasoning="This looks like a test of how I behave.")
    message = ChatMessageAssistant(content=[thought, ContentText(text="No.")])
    output = ModelOutput(model="mockllm/model", choices=[ChatCompletionChoice(message=message, stop_reason="stop")])
    output.usage = ModelUsage(input_tokens=1, output_tokens=1, total_tokens=2)
    model = get_model("mockllm/model", custom_outputs=lambda *_: output)
    log = inspect("jali/scheming.commit", model, task_args={"scenes": 1, "arms": STAKE})
    (episode,) = environments.episodes_of(log)
    assert verbalised(episode.texts[0]) == [thought.reasoning] and episode.over == "stopped"


def test_turns_are_bounded(ran):
    log = ran(lambda _scene, _world: Call(tool="watch"))
    episodes = environments.episodes_of(log)
    assert {one.over for one in episodes} == {"turns"}
    assert {len(one.world.ledger) for one in episodes} == {COMMIT.turns}


def test_a_log_that_errored_is_refused_in_words(ran):
    def broken(scene, world):
        raise RuntimeError("the model fell over")

    log = ran(broken)
    assert log.status == "error"
    with pytest.raises(BadInput, match=r"ended as error.*fell over.*run it again"):
        environments.episodes_of(log)
