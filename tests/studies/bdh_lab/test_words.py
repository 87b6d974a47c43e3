"""Sequences that repeat a word, and the control that does not."""

import torch

from jali.studies.bdh_lab import words


def random(seed=0):
    return torch.Generator().manual_seed(seed)


def test_a_sequence_is_a_beginning_and_one_word_eight_times():
    tokens = words.repeated(40, random())
    assert tokens.shape == (40, 77)
    assert (tokens[:, :13] == torch.arange(13)).all()
    shown = tokens[:, 13:].view(40, 8, 8)
    assert (shown == shown[:, :1]).all()
    assert len({tuple(word) for word in shown[:, 0].tolist()}) == 40
    assert set(shown.unique().tolist()) <= set(range(words.LETTERS))


def test_the_control_shows_the_same_letters_at_the_same_places_and_repeats_no_word():
    tokens = words.repeated(40, random())
    control = words.strangers(tokens)
    assert control.shape == (40, 77)
    assert torch.equal(control[:, :21], tokens[:, :21])
    assert torch.equal(control.sort(dim=0).values, tokens.sort(dim=0).values)
    shown = control[:, 13:].view(40, 8, 8).tolist()
    assert all(len({tuple(word) for word in row}) == 8 for row in shown)


def test_all_letters_carry_a_loss():
    batch = words.batch(3, random())
    assert torch.equal(batch.tokens[:, 1:], batch.targets[:, :-1])
    assert (batch.targets >= 0).all()


def test_a_presentation_leaves_out_the_letter_whose_successor_is_in_the_next_one():
    places = [list(range(words.LENGTH))[words.presentation(time)] for time in range(8)]
    assert places[0] == [13, 14, 15, 16, 17, 18, 19]
    assert places[7] == [69, 70, 71, 72, 73, 74, 75]
    at = torch.zeros(77)
    at[places[2]] = 1.0
    assert words.shares(at) == [0, 0, 1, 0, 0, 0, 0, 0]
