"""Halves of a text share no document, and padding and what follows a document's end are not real."""

import torch

from jali.explaining.labelling import text
from tests import planted


def test_what_follows_the_end_of_a_document_is_not_real():
    found = text.of_windows(torch.tensor([[1, 2, 9, 3], [4, 5, 6, 7]]), end=9)
    assert found.real.tolist() == [[True, True, False, False], [True] * 4]


def test_halves_share_no_document():
    found = text.of_windows(torch.zeros(6, 3, dtype=torch.int64), torch.tensor([4, 4, 7, 9, 9, 9]))
    fitted, held = text.halves(found)
    assert set(fitted.documents.tolist()) == {4, 9}
    assert set(held.documents.tolist()) == {7}


def test_prompts_end_where_they_end_and_pairs_stay_together():
    pairs = planted.task().train
    found = text.of_pairs(pairs)
    assert found.real.sum(1).tolist() == pairs.length.tolist()
    assert found.documents[0] == found.documents[1] != found.documents[2]


def test_joined_texts_keep_their_documents_apart():
    both = text.joined(text.of_windows(torch.ones(2, 3, dtype=torch.int64)), text.of_windows(torch.ones(1, 5).long()))
    assert both.tokens.shape == (3, 5)
    assert both.real.sum(1).tolist() == [3, 3, 5]
    assert len(set(both.documents.tolist())) == 3
