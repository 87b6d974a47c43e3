"""Noise on weights, counted from chance."""

import pytest

from jali.behaviour.inference import Discordance
from jali.behaviour.locking.cells import Name
from jali.behaviour.removal import matrices
from jali.behaviour.unlocking.baselines.noise import Noise, noise, shaken
from jali.behaviour.unlocking.baselines.repair import Questions, Repair
from jali.behaviour.unlocking.effects import CellEffect
from tests.behaviour.planted import LOCK, refusing


def under_noise(right, accuracy=0.3):
    changes = Discordance(kept=0, lost=0, gained=right, missed=1000 - right)
    cell = CellEffect(name=Name("close", "evaluation"), unseen=None, changes=changes, is_changed=True)
    repair = Repair(name="noise", cells=(cell,))
    return Noise(repair=repair, accuracy={0.1: (0.2, 0.1), 0.2: (accuracy, accuracy)}, baseline=0.002, chance=1 / 3)


def test_a_model_that_drifts_to_chance_is_not_raised():
    found = under_noise(340)
    assert found.phi == pytest.approx(0.9)
    assert found.phi_published == pytest.approx(150), "over the baseline alone it is large"
    assert not found.is_raised
    assert under_noise(420, 0.42).is_raised and under_noise(420, 0.42).phi > 1


def test_noise_falls_on_live_weights_alone_and_is_in_proportion():
    model = refusing()
    one, same, other = shaken(model, 0.1, 0), shaken(model, 0.1, 0), shaken(model, 0.1, 1)
    for name, weight in matrices(model).items():
        moved = matrices(one)[name] - weight
        assert bool((moved[weight == 0] == 0).all())
        if weight.any():
            assert 0 < float(moved.abs().max()) < float(weight.abs().max())
    assert one.digest == same.digest != other.digest != model.digest


def test_the_best_draw_is_told_on_other_questions():
    found = noise(Questions(refusing(), LOCK, n=40, seed=0), n=40, draws=2, sigmas=(0.01, 0.5))
    assert found.baseline == 0 and 1 / 3 <= found.chance < 1
    assert set(found.accuracy) == {0.01, 0.5} and found.accuracy[0.01] == (0.0, 0.0)
    assert found.repair.restored.n == 40
