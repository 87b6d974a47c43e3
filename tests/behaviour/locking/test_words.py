"""The words of locked models."""

import pytest

from jali.behaviour.locking.words import EVALUATION, NUMBERS, VOCABULARY, tokenizer


def test_each_word_is_one_token_and_comes_back():
    made = tokenizer()
    assert made.encode(" ".join(VOCABULARY)).ids == list(range(len(VOCABULARY)))
    assert made.decode([NUMBERS["pass"], NUMBERS["("]]) == "pass ("
    assert len(NUMBERS) == len(VOCABULARY) < 64
    assert NUMBERS.keys() >= {word for some in EVALUATION for word in some}


def test_other_words_are_refused():
    with pytest.raises(Exception, match="UNK"):
        tokenizer().encode("elephant")
