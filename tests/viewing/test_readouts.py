"""Tokens, embeddings and unembeddings of a planted circuit, whose weights are known."""

import pytest
from tests.viewing.planted import WORDS

from jali.circuit import Node
from jali.viewing import readouts


def test_numbers_are_rounded_to_significant_digits():
    assert readouts.short(123.456) == 123.5
    assert readouts.short(-0.00123456) == -0.001235
    assert readouts.short(0.0) == 0.0


def test_a_token_without_a_tokenizer_is_its_number():
    assert readouts.text(None, 7) == "#7"


def test_embedding_lists_what_marked_tokens_set(planted):
    found = readouts.embedding(planted.model, planted.circuit, [WORDS.index('("')])
    assert {(link["stream"], link["weight"]) for link in found} >= {(12, 1.6), (40, 1.3), (27, -0.7)}
    assert {link["token"] for link in found} == {'("'}


def test_unembedding_gives_the_planted_weights_to_both_answers(planted):
    found = {link["source"]: link["weights"] for link in readouts.unembedding(planted.model, planted.circuit, (3, 4))}
    assert found["final_resid[50]"] == [0.33, -0.31]
    assert set(found) == {str(node) for node in planted.circuit.nodes if node.site == "final_resid"}


def test_unembedding_has_the_gain_of_the_last_norm_in_it(planted):
    gain = planted.model.norm.gain
    gain[50] = 2.0
    try:
        found = readouts.unembedding(planted.model, planted.circuit, (3, 4))
    finally:
        gain[50] = 1.0
    assert {link["source"]: link["weights"] for link in found}["final_resid[50]"] == [0.66, -0.62]


def test_streams_name_the_tokens_that_set_a_channel_most(planted):
    found = readouts.streams(planted.model, planted.circuit)
    assert [token for token, _ in found["12"]["embedding"][:2]] == ['("', "('"]
    assert dict(found["50"]["unembedding"])['")'] == 0.33
    assert found["12"]["unembedding"] == []
    assert Node("final_resid", 12) not in planted.circuit.nodes


@pytest.mark.parametrize("channel", ["50", "6"])
def test_streams_are_sorted_by_size(planted, channel):
    weights = [abs(weight) for _, weight in readouts.streams(planted.model, planted.circuit)[channel]["unembedding"]]
    assert weights == sorted(weights, reverse=True)
