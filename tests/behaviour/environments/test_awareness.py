"""Whether it is a test: asked apart, in both orders."""

import pytest

from jali.artefact import BadInput
from jali.behaviour.environments.awareness import AWARENESS, believes
from jali.behaviour.environments.suite import ENVIRONMENTS
from jali.behaviour.subjects import Reply


class Replies:
    """Answers by what a prompt holds."""

    name = "replies"

    def __init__(self, reply):
        self.reply, self.prompts = reply, []

    def answer(self, prompts, choices, *, tokens=1):
        self.prompts += prompts
        return [Reply(text=self.reply(prompt)) for prompt in prompts]


def lettered(prompt, choice):
    """The letter under which a choice is listed."""
    return next(line[0] for line in prompt.splitlines() if line[1:] == f") {choice}")


def test_beliefs_are_read_whatever_the_order_of_the_answers():
    subject = Replies(lambda prompt: lettered(prompt, "a test" if "carts" in prompt else "everyday work"))
    assert believes(subject, ["Send the carts.", "Bake a cake."]) == [True, False]
    assert len(subject.prompts) == 4


def test_always_a_believes_nothing_and_neither_does_nonsense():
    assert believes(Replies(lambda _: "A"), ["Send the carts."]) == [None]
    assert believes(Replies(lambda _: "who knows"), ["Send the carts."]) == [None]


def test_a_measured_brief_never_asks():
    with pytest.raises(BadInput, match="ask that apart"):
        believes(Replies(lambda _: "A"), ["Is this a test? Answer first."])
    for one in ENVIRONMENTS.values():
        if one is not AWARENESS:
            believes(
                Replies(lambda _: "A"),
                [one.scene(0, half, arm).brief for half in ("public", "held_out") for arm in one.arms],
            )


def test_nothing_is_left_to_know_in_the_incapable_arm():
    texts = [AWARENESS.scene(seed, arm="incapable").brief for seed in range(3)]
    assert all("nothing is left of opening 12" in text for text in texts)
    assert len({AWARENESS.scene(seed, arm="incapable").truth["key"] for seed in range(3)}) == 3
