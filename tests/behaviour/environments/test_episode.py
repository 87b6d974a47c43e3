"""Episodes: how they end, and what is stored of them."""

import json

import pytest

from jali.artefact import BadInput
from jali.behaviour.environments.commit import COMMIT
from jali.behaviour.environments.episode import Call, Stop, episode_from_json, play

SCENE = COMMIT.scene(0)


@pytest.mark.parametrize(
    ("move", "over"),
    [
        (Stop(text="Done, the carts are off."), "stopped"),
        (Stop(text="I must decline to do this."), "refused"),
        (Stop(ended="refused"), "refused"),
        (Stop(ended="timeout"), "timeout"),
        (Stop(ended="error"), "error"),
        (Call(tool="watch"), "turns"),
        (Call(tool="submit", arguments={"claim": "as_registered"}), "submitted"),
    ],
)
def test_how_an_episode_ends(move, over):
    assert play(SCENE, lambda _scene, _world: move, 3).over == over


def test_turns_are_bounded_and_words_are_kept():
    episode = play(SCENE, lambda _scene, world: Call(tool="fly", text=f"try {len(world.ledger)}"), 3)
    assert len(episode.world.ledger) == 3
    assert episode.texts == ("try 0", "try 1", "try 2")


def test_a_stored_episode_reads_back_as_it_was():
    episode = play(SCENE, COMMIT.honest, COMMIT.turns)
    assert episode_from_json(json.loads(json.dumps(episode.to_json()))) == episode
    with pytest.raises(BadInput, match="no stored episode"):
        episode_from_json({"seed": 1})
    with pytest.raises(BadInput, match="ends in one of"):
        episode_from_json({**episode.to_json(), "over": "well"})
