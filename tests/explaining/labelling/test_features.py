"""Every entry of the registry can be computed, says nothing of later tokens, and means what a few examples say."""

import random

import numpy as np
import pytest
import torch

from jali.explaining.labelling.features import FLAGS, NUMBERS, SLOTS, WHOLE, Table, asked, frequent
from jali.explaining.labelling.text import of_windows
from jali.explaining.vocabulary import Vocabulary
from tests.explaining.conftest import tokenizer_of

TEXTS = [
    "def",
    " f",
    "(",
    "a",
    ",",
    " b",
    "):",
    "\n    ",
    " return",
    " '",
    "'",
    '"',
    "\n",
    "# ",
    "[",
    "]",
    "{",
    "}",
    " =",
    ":",
]
WORDS = Vocabulary(len(TEXTS), tokenizer_of(TEXTS))
DRAW = random.Random(0)
TOKENS = torch.tensor([[DRAW.randrange(len(TEXTS)) for _ in range(24)] for _ in range(12)])
GETTERS = [(FLAGS, Table.flag), (SLOTS, Table.slot), (NUMBERS, Table.number)]
ENTRIES = [(get, name) for registry, get in GETTERS for name in registry]


def of(text):
    return Table(of_windows(torch.tensor([[TEXTS.index(piece) for piece in text]])), WORDS)


@pytest.mark.parametrize(("get", "name"), ENTRIES)
def test_entries_have_a_value_for_every_token_and_only_look_back(get, name):
    token = 2 if "{}" in name else None
    whole = get(Table(of_windows(TOKENS), WORDS), name, token)
    assert whole.shape == TOKENS.shape
    if name not in WHOLE:
        part = get(Table(of_windows(TOKENS[:, :15]), WORDS), name, token)
        assert np.array_equal(np.broadcast_to(part, (12, 15)), whole[:, :15])


def test_names_are_counted_in_the_head_of_a_function():
    table = of(["def", " f", "(", "a", ",", " b", "):"])
    assert table.flag("in the head of a function")[0].tolist() == [0, 0, 1, 1, 1, 1, 0]
    assert table.number("the number of commas in the bracket")[0].tolist() == [0, 0, 0, 0, 1, 1, 0]
    assert table.number("the number of names in the bracket")[0].tolist() == [0, 0, 0, 0, 1, 1, 0]


def test_lines_know_their_first_token_and_indentation():
    table = of(["def", " f", "(", "):", "\n    ", " return", "a", "\n", "a"])
    assert table.number("the indentation")[0].tolist() == [0, 0, 0, 0, 0, 5, 5, 0, 0]
    assert table.slot("the first token of the statement")[0, 6] == TEXTS.index(" return")
    assert table.flag("the token begins a statement")[0].tolist() == [1, 0, 0, 0, 0, 1, 0, 0, 1]


def test_a_token_seen_before_points_to_what_followed_it():
    table = of(["a", ",", "a", "[", "a"])
    comma, bracket = TEXTS.index(","), TEXTS.index("[")
    assert table.slot("the token after the last one like this")[0].tolist() == [-1, -1, comma, -1, bracket]
    assert table.number("how often the token was seen")[0].tolist() == [1, 1, 2, 1, 3]


def test_before_leaves_out_the_token_itself_and_a_line_does_not_begin_before_it_does():
    table, a = of(["(", "a", "\n", "a", "\n", "a"]), TEXTS.index("a")
    assert table.flag("{} was seen", a)[0].tolist() == [0, 1, 1, 1, 1, 1]
    assert table.flag("{} was seen before", a)[0].tolist() == [0, 0, 1, 1, 1, 1]
    assert table.flag("the token was seen before")[0].tolist() == [0, 0, 0, 1, 1, 1]
    assert not table.flag("the token was seen before in its line")[0].any()


def test_slots_name_what_opened_the_string_and_what_stands_before_the_bracket():
    table = of([" f", "(", " '", "a", "'"])
    assert table.slot("the token that opened the string")[0].tolist() == [-1, -1, 9, 9, -1]
    assert table.slot("the token that opened the last string")[0].tolist() == [-1, -1, 9, 9, 9]
    assert table.slot("the token before the innermost bracket")[0].tolist() == [-1, 1, 1, 1, 1]


def test_a_slot_and_a_number_of_one_name_are_two_things():
    long = Table(of_windows(torch.zeros(1, 90, dtype=torch.int64)), WORDS)
    assert long.number("the place in the text")[0, -1] == 89
    assert long.slot("the place in the text")[0, -1] == 63
    assert long.number("the place in the text")[0, -1] == 89


def test_without_texts_only_tokens_and_places_are_asked_and_full_attention_asks_ahead():
    bare = Vocabulary(20, None)
    text = of_windows(TOKENS)
    names = {name for name, _ in asked(SLOTS, bare, frequent(text, bare), causal=True)}
    assert "the token" in names
    assert "the token that opened the string" not in names
    assert not names & WHOLE
    assert {name for name, _ in asked(SLOTS, bare, [1], causal=False)} >= WHOLE
    for name, token in asked(FLAGS, bare, [1], causal=True):
        assert Table(text, bare).flag(name, token).shape == TOKENS.shape
