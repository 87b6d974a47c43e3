"""Languages: one word for one word, tags that say which, and a loss at translated words alone."""

import torch

from jali.studies.bdh_lab.languages import Languages

WHAT = Languages(words=7, length=3, seed=2)


def random(seed=0):
    return torch.Generator().manual_seed(seed)


def test_languages_are_bijective_and_share_no_token():
    every = torch.arange(7)
    spelled = {name: WHAT.spelled(name, every).tolist() for name in "ZABC"}
    assert sorted(token for tokens in spelled.values() for token in tokens) == list(range(8, WHAT.vocabulary))
    orders = {tuple(token - min(tokens) for token in tokens) for tokens in spelled.values()}
    assert len(orders) > 1
    assert Languages(words=7, length=3, seed=3).spelled("Z", every).tolist() != spelled["Z"]


def test_a_translation_says_the_same_concepts_behind_its_tags():
    tokens = WHAT.draw(30, "B", "Z", random())
    assert tokens.shape == (30, WHAT.context)
    assert (tokens[:, 0] == 4).all()  # From B,
    assert (tokens[:, 4] == 1).all()  # to Z.
    told = dict(
        zip(WHAT.spelled("B", torch.arange(7)).tolist(), WHAT.spelled("Z", torch.arange(7)).tolist(), strict=True)
    )
    for row in tokens.tolist():
        assert [told[word] for word in row[1:4]] == row[5:8]


def test_a_batch_has_its_directions_and_a_loss_at_translated_words():
    batch = WHAT.batch(40, ["AZ", "ZA"], random())
    assert batch.tokens.shape == batch.targets.shape == (40, 7)
    assert set(batch.tokens[:, 0].tolist()) == {0, 2}
    assert (batch.targets[:, :4] == -1).all()
    assert torch.equal(batch.targets[:, 4:6], batch.tokens[:, 5:7])
    assert (batch.targets[:, 4:] >= 8).all()
