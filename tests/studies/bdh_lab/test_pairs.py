"""Sequences of pairs: what they hold, what carries a loss, and that values are as random as they are said to be."""

import pytest
import torch

from jali.artefact import BadInput
from jali.studies.bdh_lab.pairs import Pairs, draw, most_frequent

KIND = Pairs(keys=6, values=5)


def random(seed=0):
    return torch.Generator().manual_seed(seed)


def test_queries_ask_each_pair_once_and_answers_are_the_values():
    drawn = draw(KIND, 50, 3, random(), distractors=2)
    assert drawn.cut == 10
    assert drawn.tokens.shape == (50, 16)
    for row in drawn.tokens.tolist():
        keys, values = row[0:10:2], row[1:10:2]
        told = dict(zip(keys, values, strict=True))
        assert len(told) == 5
        assert set(keys) <= set(range(6))
        assert set(values) <= set(range(6, 11))
        assert sorted(row[10::2]) == sorted(keys[:3])
        assert [told[key] for key in row[10::2]] == row[11::2]
    assert any(row[10::2] != row[0:6:2] for row in drawn.tokens.tolist())


def test_a_loss_is_at_queried_keys_alone():
    drawn = draw(KIND, 4, 2, random())
    batch = drawn.batch
    assert batch.tokens.shape == batch.targets.shape == (4, 7)
    assert (batch.targets[:, [0, 1, 2, 3, 5]] == -1).all()
    assert torch.equal(batch.targets[:, [4, 6]], drawn.answers)
    assert (batch.tokens[:, 4] < 6).all()


def test_values_are_uniform_and_independent_of_keys():
    drawn = draw(KIND, 20_000, 1, random())
    counts = torch.zeros(6, 5)
    for key, value in drawn.tokens[:, :2].tolist():
        counts[key, value - 6] += 1
    assert (counts / 20_000 - 1 / 30).abs().max() < 0.006


def test_the_same_generator_draws_the_same_and_another_one_another():
    one, same, other = (draw(KIND, 8, 3, random(seed)).tokens for seed in (3, 3, 4))
    assert torch.equal(one, same)
    assert not torch.equal(one, other)


def test_more_pairs_than_keys_are_refused():
    with pytest.raises(BadInput, match="1 to 6 pairs, of keys that differ, got 4 and 3"):
        draw(KIND, 2, 4, random(), distractors=3)


def test_the_null_knows_which_values_there_were():
    drawn = draw(KIND, 200, 5, random())
    for row, said in zip(drawn.tokens.tolist(), most_frequent(drawn).tolist(), strict=True):
        values = row[1:10:2]
        assert values.count(said) == max(map(values.count, values))
