"""Pairs keep their sides together, batches are pure, and loss and accuracy are what they say."""

import math

import pytest
import torch

from jali.artefact import BadInput
from jali.tasks.task import Pairs, Prompt, make_pairs, score, two_way_loss

V = 12


def pairs_of(count: int) -> Pairs:
    """Pairs of prompts of different lengths; the answer of the first side is 10, of the second 11."""
    prompts = []
    for i in range(count):
        tokens = [(3 * i + j) % 9 + 1 for j in range(1 + (5 * i) % 7)]
        prompts += [Prompt([*tokens, 8], 10, 11), Prompt([*tokens, tokens[0], 9], 11, 10)]
    numbers = [row // 2 for row in range(2 * count)]
    return make_pairs(prompts, pair=numbers, template=[n % 3 for n in numbers], source=[-1] * len(numbers))


def test_prompts_are_padded_on_the_right_with_zeros():
    pairs = pairs_of(3)
    assert len(pairs) == pairs.num_pairs == 3
    assert pairs.prompt(2) == Prompt([4, 5, 6, 7, 8, 9, 8], 10, 11)
    for row, length in enumerate(pairs.length.tolist()):
        assert not pairs.tokens[row, length:].any()
        assert pairs.tokens[row, :length].all()


def test_selecting_keeps_both_sides_their_numbers_and_cuts_padding():
    pairs = pairs_of(8)
    chosen = pairs.select([5, 0])
    assert chosen.pair.tolist() == [5, 5, 0, 0]
    assert [chosen.prompt(row) for row in range(4)] == [pairs.prompt(row) for row in (10, 11, 0, 1)]
    assert chosen.tokens.shape[1] == int(chosen.length.max())
    assert len(pairs.first(3)) == 3
    assert len(pairs.first(100)) == 8
    assert len(pairs.select([])) == 0
    for outside in ([8], [-1]):
        with pytest.raises(BadInput, match=rf"There is no pair {outside[0]}: there are 8 here"):
            pairs.select(outside)


def test_sides_that_do_not_belong_together_are_refused():
    one = Prompt([1], 10, 11)
    with pytest.raises(BadInput, match="two by two"):
        make_pairs([one], pair=[0], template=[0], source=[-1])
    with pytest.raises(BadInput, match="the answer of one is the foil of the other"):
        make_pairs([one, one], pair=[0, 0], template=[0, 0], source=[-1, -1])


def test_batches_are_pure_whole_pairs_and_visit_each_once_an_epoch():
    pairs = pairs_of(10)
    batch = pairs.batch(seed=1, step=7, size=4)
    pairs.batch(seed=1, step=3, size=4)
    again = pairs.batch(seed=1, step=7, size=4)
    assert torch.equal(batch.tokens, again.tokens)
    assert torch.equal(batch.pair[::2], batch.pair[1::2])
    seen = torch.cat([pairs.batch(seed=1, step=step, size=4).pair[::2] for step in range(5)]).tolist()
    assert sorted(seen[:10]) == sorted(seen[10:]) == list(range(10))
    assert seen[:10] != seen[10:]
    assert pairs.batch(seed=2, step=0, size=10).pair.tolist() != pairs.batch(seed=1, step=0, size=10).pair.tolist()


class Sums:
    """A causal model made by hand: logits at each place from the sum of what was read up to it."""

    def __init__(self):
        generator = torch.Generator().manual_seed(0)
        self.table = torch.randn(V, V, generator=generator, dtype=torch.float64)
        self.rows: list[int] = []

    def __call__(self, tokens_BT, tap=None, graft=None):
        self.rows.append(len(tokens_BT))
        return torch.tanh(self.table[tokens_BT].cumsum(1))


def test_neither_padding_nor_batches_change_a_score():
    pairs, model = pairs_of(20), Sums()
    whole = score(model, pairs, batch=32)
    alone = [score(model, pairs.select([i])).margin for i in range(20)]
    assert torch.equal(whole.margin, torch.cat(alone))
    wider = Pairs(**{**vars(pairs), "tokens": torch.nn.functional.pad(pairs.tokens, (0, 30))})
    assert torch.equal(score(model, wider).margin, whole.margin)
    model.rows.clear()
    assert torch.equal(score(model, pairs, batch=3).margin, whole.margin)
    assert max(model.rows) == 6


def test_a_score_is_the_loss_of_two_choices_by_hand():
    pairs, model = pairs_of(4), Sums()
    result = score(model, pairs)
    losses, correct = [], 0
    for row in range(8):
        prompt = pairs.prompt(row)
        logits = torch.tanh(sum(model.table[token] for token in prompt.tokens))
        answer, foil = math.exp(logits[prompt.answer]), math.exp(logits[prompt.foil])
        losses.append(-math.log(answer / (answer + foil)))
        correct += answer > foil
    assert result.losses.tolist() == pytest.approx(losses, rel=1e-5)
    assert result.loss == pytest.approx(sum(losses) / 8, rel=1e-6)
    assert (result.n, result.correct, result.accuracy) == (8, correct, correct / 8)


def test_extremes_of_a_score():
    pairs = pairs_of(3)

    def sure(tokens_BT, tap=None, graft=None):
        logits = torch.zeros(*tokens_BT.shape, V)
        logits[..., 10] = torch.where(tokens_BT == 8, 200.0, -200.0)
        return logits

    right = score(sure, pairs)
    assert right.accuracy == 1.0
    assert right.loss == pytest.approx(0.0, abs=1e-6)
    level = score(lambda tokens, tap, graft: torch.zeros(*tokens.shape, V), pairs)
    assert level.accuracy == 0.0  # A tie is not correct.
    assert level.loss == pytest.approx(math.log(2))
    wrong = score(lambda tokens, tap, graft: -sure(tokens), pairs)
    assert wrong.accuracy == 0.0
    assert wrong.loss == pytest.approx(200.0)


def test_the_loss_keeps_gradients_and_taps_are_handed_on():
    pairs = pairs_of(2)
    logits = torch.zeros(4, V, requires_grad=True)
    two_way_loss(logits, pairs).sum().backward()
    assert logits.grad is not None
    assert logits.grad[0, 10] == -0.5
    assert logits.grad[0, 11] == 0.5
    handed = []

    def model(tokens, tap, graft):
        handed.append((tap, graft))
        return torch.zeros(*tokens.shape, V)

    score(model, pairs, tap="tap", graft="graft")
    assert handed == [("tap", "graft")]


def test_no_pairs_to_measure_on():
    with pytest.raises(BadInput, match="There are no pairs to measure a model on"):
        score(Sums(), pairs_of(2).select([]))
