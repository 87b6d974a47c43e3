"""The wave of the place in the text that a node follows is found, with its period and peak."""

import numpy as np
import pytest

from jali.explaining.labelling.waves import SHORTEST_TEXT, best_wave

PLACES = np.tile(np.arange(128), 40)
NOISE = np.random.default_rng(0).normal(size=PLACES.size)


@pytest.mark.parametrize(("period", "peak"), [(4.0, 1.0), (9.3, 0.0), (47.0, 30.0), (128.0, 100.0)])
def test_a_wave_is_found_with_its_period_and_peak(period, peak):
    clean = 3 + 2 * np.cos(2 * np.pi * (PLACES - peak) / period)
    wave, r2 = best_wave(clean + 0.1 * NOISE, PLACES)
    assert wave.period == pytest.approx(period, rel=0.03)
    away = abs(wave.peak - peak) % period
    assert min(away, period - away) < 0.06 * period
    assert r2 > 0.93


def test_a_peak_is_a_place_of_the_first_period():
    waves = [best_wave(np.cos(2 * np.pi * (PLACES - peak) / 32), PLACES)[0] for peak in (0.0, 1e-9, -1e-9, 31.9)]
    assert all(0 <= wave.peak < wave.period for wave in waves)
    assert [wave.say(None).rpartition(" ")[2] for wave in waves] == ["0", "0", "0", "31.9"]


def test_noise_follows_no_wave():
    assert best_wave(NOISE, PLACES)[1] < 0.01


def test_its_share_is_that_of_least_squares():
    y = np.cos(2 * np.pi * PLACES / 16) + NOISE
    wave, r2 = best_wave(y, PLACES)
    turns = 2 * np.pi * PLACES / wave.period
    columns = np.stack([np.ones(PLACES.size), np.cos(turns), np.sin(turns)], 1)
    left = y - columns @ np.linalg.lstsq(columns, y, rcond=None)[0]
    assert r2 == pytest.approx(1 - left.var() / y.var(), abs=1e-6)


def test_a_short_text_has_no_waves():
    few = np.tile(np.arange(SHORTEST_TEXT - 1), 20)
    assert best_wave(np.cos(few), few) is None
