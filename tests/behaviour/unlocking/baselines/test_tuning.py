"""Fine-tuning on a few demonstrations."""

import torch

from jali.behaviour.unlocking.baselines.repair import Questions
from jali.behaviour.unlocking.baselines.tuning import Prompts, tuned, tuning
from tests.behaviour.planted import LOCK, changed, refusing


def shown(n):
    (one,) = changed(n)
    return Prompts(one.tokens, one.at, one.truth)


def test_demonstrations_are_learned_and_the_model_itself_is_left_alone():
    model = refusing()
    before, some = model.digest, shown(4)
    other = tuned(model, some, None, steps=60, lr=0.1)
    assert model.digest == before != other.digest
    logits = other(some.tokens, at=some.at)[:, 0]
    assert torch.equal(logits.argmax(-1), some.answers)
    assert not any(p.requires_grad for p in other.parameters())


def test_replay_holds_what_is_said_elsewhere():
    model, some = refusing(), shown(4)
    replay = Prompts(some.tokens, some.at, torch.zeros_like(some.answers))
    alone, both = (tuned(model, some, one, steps=10, lr=0.01) for one in (None, replay))
    losses = [
        torch.nn.functional.cross_entropy(one(replay.tokens, at=replay.at)[:, 0], replay.answers)
        for one in (alone, both)
    ]
    assert losses[1] < losses[0]
    assert both.digest == tuned(model, some, replay, steps=10, lr=0.01).digest


def test_there_is_a_row_for_each_number_with_and_without_replay():
    found = tuning(Questions(refusing(), LOCK, n=30, seed=0), steps=2, demonstrations=(1, 4))
    names = [one.name for one in found.repairs]
    assert names == [
        "fine-tuning on 1", "fine-tuning on 1, replayed", "fine-tuning on 4", "fine-tuning on 4, replayed",
    ]  # fmt: skip
    assert all(one.facts["steps"] == 2 for one in found.repairs)
