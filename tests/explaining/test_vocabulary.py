"""Tokens are told by their text alone, and by number where they have none."""

import numpy as np
import pytest

from jali.explaining.vocabulary import CLASSES, Vocabulary
from tests.explaining.conftest import tokenizer_of

TEXTS = [" def", "foo", " Bar", "12", "\n    ", "('", " ==", ",", "<|endoftext|>", " len", ""]


@pytest.fixture(scope="module")
def words():
    return Vocabulary(len(TEXTS), tokenizer_of(TEXTS))


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("a keyword", {" def"}),
        ("a name or a part of one", {"foo", " Bar", " len"}),
        ("a name of Python's own", {" len"}),
        ("a number", {"12"}),
        ("an indentation", {"\n    "}),
        ("an opening bracket", {"('"}),
        ("a single quote", {"('"}),
        ("a comparison", {" =="}),
        ("a comma", {","}),
    ],
)
def test_classes_hold_what_their_name_says(words, name, texts):
    assert {TEXTS[i] for i in np.flatnonzero(words.classes[name])} == texts


def test_no_text_is_too_odd_for_a_class(words):
    for text in ("", " ", "\n", "\ufffd", "\x00", "é", "🦆"):
        for test in CLASSES.values():
            assert test(text) in (True, False)


def test_tokens_without_texts_are_numbers():
    bare = Vocabulary(5, None)
    assert bare.classes == {}
    assert bare.spell(3) == "#3"
    assert bare.end_of_text is None


def test_texts_are_spelled_with_blanks_to_see(words):
    assert words.spell(0) == "‹·def›"
    assert words.spell(4) == "‹⏎····›"
    assert words.end_of_text == 8
