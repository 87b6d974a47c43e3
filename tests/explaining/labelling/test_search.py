"""The search finds what was planted into a node, at the least complexity, and prices every part."""

import numpy as np
import pytest
import torch

from jali.explaining.labelling import search
from jali.explaining.labelling.features import Table
from jali.explaining.labelling.predicates import And, Flag, Label, Number, OneOf, Wave
from jali.explaining.labelling.text import of_windows
from jali.explaining.vocabulary import Vocabulary

WORDS = Vocabulary(12, None)
TOKENS = torch.randint(0, 12, (160, 12), generator=torch.Generator().manual_seed(1))
TABLE = Table(of_windows(TOKENS), WORDS)
ASKED = search.over(TABLE, causal=True)
NOISE = np.random.default_rng(0).normal(size=TOKENS.numel()) * 0.05
OPENERS = OneOf("the token", frozenset({1, 2}))
ONE, TWO = OneOf("the token", frozenset({1})), OneOf("the token", frozenset({2}))


def found(values):
    return search.fit(np.asarray(values, dtype=np.float64).ravel() + NOISE, ASKED, TABLE)


def same(one, other):
    return np.array_equal(one.on(TABLE), other.on(TABLE))


def test_a_set_of_tokens_is_found_as_such():
    label = found(OPENERS.on(TABLE) * 3.0)
    assert label.high == OPENERS
    assert label.low is None
    assert label.values == pytest.approx((0.0, 3.0), abs=0.02)


def test_a_node_with_two_signs_gets_both():
    label = found(ONE.on(TABLE) * 2.0 - TWO.on(TABLE))
    assert (label.high, label.low) == (ONE, TWO)
    assert label.values == pytest.approx((0.0, 2.0, -1.0), abs=0.02)


def test_two_at_once_are_found():
    both = And(OPENERS, OneOf("the token before", frozenset({5, 6, 7})))
    assert same(found(both.on(TABLE)).high, both)


def test_a_flag_about_what_was_seen_is_found():
    seen = Flag("{} was seen", 4)
    assert same(found(seen.on(TABLE)).high, seen)


def test_a_node_that_is_low_somewhere_says_so():
    label = found(-1.0 * OPENERS.on(TABLE))
    assert label.high is None
    assert same(label.low, OPENERS)


def test_a_quantity_is_found_where_the_node_follows_it():
    label = found(-2.0 * TABLE.number("the share of {} so far", 3) + 1)
    assert label.number == Number("the share of {} so far", 3)
    assert label.values == pytest.approx((1.0, -2.0), abs=0.05)


def test_a_wave_is_found_in_a_text_that_is_long_enough():
    tokens = torch.randint(0, 12, (40, 64), generator=torch.Generator().manual_seed(2))
    table = Table(of_windows(tokens), WORDS)
    label = search.fit(np.cos(2 * np.pi * table.steps / 20).ravel(), search.over(table, causal=True), table)
    assert isinstance(label.number, Wave)
    assert label.number.period == pytest.approx(20, rel=0.03)


def test_noise_gets_a_label_that_explains_nothing_elsewhere():
    draws = np.random.default_rng(1)
    label = search.fit(draws.normal(size=TOKENS.numel()), ASKED, TABLE)
    guess, fresh = label.guess(TABLE).ravel(), draws.normal(size=TOKENS.numel())
    assert 1 - ((fresh - guess) ** 2).sum() / ((fresh - fresh.mean()) ** 2).sum() < 0.02


def test_values_are_the_means_of_the_classes():
    y = np.arange(TOKENS.numel(), dtype=np.float64)
    label = search.valued(Label(high=ONE, low=TWO), y, TABLE)
    flat = TOKENS.numpy().ravel()
    assert label.values[1:] == pytest.approx((y[flat == 1].mean(), y[flat == 2].mean()))


def test_sides_share_the_squares_about_the_median():
    assert search.sides(np.array([0.0, 0.0, 0.0, 3.0, -1.0])) == pytest.approx((0.9, 0.1))
