"""A cutoff stands in for a selection: found where there is one, nothing where the selection never binds."""

import numpy as np

from jali.models.compiling.cutoffs import fit

VALUES = np.random.default_rng(0).normal(size=400)


def test_a_true_cutoff_is_found_between_the_values():
    cutoff = fit(VALUES, np.where(np.abs(VALUES) >= 0.7, VALUES, 0.0))
    assert np.array_equal(np.abs(VALUES) >= cutoff, np.abs(VALUES) >= 0.7)


def test_nothing_is_dropped_where_nothing_was():
    assert fit(VALUES, VALUES) == 0.0
    assert fit(np.zeros(5), np.zeros(5)) == 0.0


def test_all_is_dropped_where_all_was():
    assert fit(VALUES, 0 * VALUES) > np.abs(VALUES).max()


def test_a_cutoff_lies_between_values_that_differ():
    """Of equal values a selection may have kept some: no cutoff does that, so it takes all or none of them."""
    before = np.array([1.0, 1.0, 1.0, 1.0 + 1e-12, 3.0])
    cutoff = fit(before, np.array([0.0, 0.0, 0.0, 1.0, 3.0]))
    assert 1.1 < cutoff < 2.9
