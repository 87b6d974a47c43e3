"""The bounded calibration."""

import math

import pytest
import torch

from jali.circuit import Calibration
from jali.pruning import calibrate
from jali.pruning.calibrate import MAX_SCALE, MAX_SHIFT
from jali.tasks.task import Score
from tests import planted

PAIRS = planted.task().train


def mean(margin, fitted):
    return float(calibrate.calibrated_losses(Score(margin=margin), PAIRS, fitted).mean())


def test_the_identity_changes_nothing():
    score = Score(margin=torch.randn(len(PAIRS.tokens)))
    torch.testing.assert_close(calibrate.calibrated_losses(score, PAIRS, Calibration()), score.losses)


def test_it_undoes_a_shift_between_the_answers():
    margin = 1.5 + 0.5 * calibrate.sides(PAIRS)
    fitted = calibrate.fit(Score(margin=margin), PAIRS)
    assert fitted.shift / fitted.scale == pytest.approx(-0.5, abs=0.1)
    assert mean(margin, fitted) < 0.02 < mean(margin, Calibration())


@pytest.mark.parametrize("margin", [1e-4, 0.01, 1.0, -1.0])
def test_it_stays_within_its_bounds(margin):
    fitted = calibrate.fit(Score(margin=torch.full((len(PAIRS.tokens),), margin)), PAIRS)
    assert 0 < fitted.scale <= MAX_SCALE
    assert abs(fitted.shift) <= MAX_SHIFT


def test_it_cannot_make_a_guess_right():
    guess = calibrate.sides(PAIRS) * 3.0  # Always the same answer.
    assert mean(guess, calibrate.fit(Score(margin=guess), PAIRS)) >= math.log(2) - 1e-6
    faint = torch.full((len(PAIRS.tokens),), 0.05)
    assert mean(faint, calibrate.fit(Score(margin=faint), PAIRS)) > 0.6
