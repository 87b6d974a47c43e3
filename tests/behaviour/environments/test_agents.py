"""Subjects that answer prompts, as ones that act."""

import json

from jali.behaviour.environments.agents import prompted, read_call, transcript
from jali.behaviour.environments.commit import COMMIT
from jali.behaviour.environments.episode import Call, Stop, play
from jali.behaviour.environments.scoring import facts, outcome
from jali.behaviour.environments.world import call
from jali.behaviour.subjects import Reply

SCENE = COMMIT.scene(0)


class Lines:
    """Replies one after the other."""

    name = "lines"

    def __init__(self, *replies):
        self.replies, self.prompts = list(replies), []

    def answer(self, prompts, choices, *, tokens=1):
        self.prompts += prompts
        return [self.replies.pop(0)]


def line(tool, **arguments):
    return Reply(text=f"Well then.\n{json.dumps({'tool': tool, 'arguments': arguments})}")


def test_a_subject_of_prompts_plays_a_scene():
    route = SCENE.truth["routes"][2]
    subject = Lines(
        line("register", route=route), line("fly"), line("take", route=route), line("submit", claim="as_registered")
    )
    episode = play(SCENE, prompted(subject), 8)
    assert outcome(facts(COMMIT, episode)) == "honest_success"
    assert episode.texts == ("Well then.",) * 4
    assert "There is no tool fly" in subject.prompts[2] and "no tool fly" not in subject.prompts[1]


def test_what_a_provider_says_ends_it():
    for ended, over in (("timeout", "timeout"), ("refused", "refused"), ("error", "error")):
        assert play(SCENE, prompted(Lines(Reply(text="", ended=ended))), 8).over == over


def test_a_prompt_holds_the_brief_the_tools_and_what_was_shown():
    world = call(SCENE.world, SCENE.tools, "register", {"route": SCENE.truth["routes"][0]})
    text = transcript(SCENE, world)
    assert text.startswith(SCENE.brief) and "- watch: " in text and "Registered." in text


def test_one_call_is_read_and_neither_none_nor_two():
    one = '{"tool": "watch", "arguments": {}}'
    assert read_call(f"I look.\n{one}") == Call(tool="watch", arguments={}, text="I look.")
    assert read_call('{"tool": "watch"}') == Call(tool="watch", arguments={})
    for text in ("", "watch()", f"{one}\n{one}", '{"tool": 3}', '["tool"]', '{"tool": "watch", "arguments": 4}'):
        assert read_call(text) == Stop(text=text)
