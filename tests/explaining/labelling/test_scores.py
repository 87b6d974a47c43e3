"""Scores are those of their definition, on numbers small enough to reckon by hand."""

import numpy as np
import pytest

from jali.explaining.labelling import scores
from jali.explaining.labelling.scores import Strong


def test_auroc_counts_pairs_in_the_right_order():
    truth = np.array([True, True, False, False])
    assert scores.auroc(truth, np.array([3.0, 2.0, 1.0, 0.0])) == 1
    assert scores.auroc(truth, np.array([0.0, 1.0, 2.0, 3.0])) == 0
    assert scores.auroc(truth, np.array([3.0, 1.0, 2.0, 0.0])) == 0.75
    assert scores.auroc(truth, np.zeros(4)) == 0.5
    assert scores.auroc(np.zeros(4, dtype=bool), np.arange(4.0)) == 0.5


def test_the_cut_parts_strong_from_weak():
    y = np.array([0.0] * 90 + [5.0] * 8 + [6.0] * 2)
    cuts = scores.strong(y)
    assert 0 < cuts.high < 5
    assert cuts.low is None
    assert -5 < scores.strong(-y).low < 0


def test_a_label_of_one_sign_is_weak_on_a_node_of_two():
    y = np.array([0.0] * 80 + [1.0] * 10 + [-1.0] * 10)
    one_sided = (y > 0) * 1.0
    assert scores.score(y, y, scores.strong(y)).auroc == 1
    assert scores.score(y, one_sided, scores.strong(y)).auroc < 0.6
    assert scores.score(y, one_sided, Strong(0.5, None)).auroc == 1


def test_variance_explained_is_one_for_the_truth_and_nothing_for_the_mean():
    y = np.array([0.0, 1.0, 2.0, 3.0])
    cuts = Strong(1.5, None)
    assert scores.score(y, y, cuts).r2 == 1
    assert scores.score(y, np.full(4, 1.5), cuts).r2 == pytest.approx(0)
    assert scores.score(y, 3 - y, cuts).r2 < 0
    assert scores.score(y, y, cuts).strong == 2
