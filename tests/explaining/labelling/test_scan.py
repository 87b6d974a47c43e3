"""What is said of each token agrees with Python's tokenizer on whole files, and with the text up to it alone."""

import argparse
import inspect
import json.decoder
import random
import textwrap
import tokenize
from io import StringIO

import numpy as np
import pytest

from jali.explaining.labelling.scan import BRACKETS, COLUMNS, STRINGS, scan

FILES = {module.__name__: inspect.getsource(module) for module in (argparse, json.decoder, random, textwrap, inspect)}


def column(rows, name):
    return rows[:, COLUMNS.index(name)]


def by_python(text):
    """For each character: the kind of string it lies in (its closing mark excluded), comment, depth after it."""
    starts = np.cumsum([0] + [len(line) for line in text.splitlines(keepends=True)])
    string, comment, depth = (np.zeros(len(text), dtype=int) for _ in range(3))
    level = 0
    for token in tokenize.generate_tokens(StringIO(text).readline):
        start, end = starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1]
        if token.type == tokenize.STRING:
            body = token.string.lstrip("rbfuRBFU")
            mark = body[:3] if body[:3] in STRINGS else body[0]
            string[end - len(body) + len(mark) - 1 : end - 1] = STRINGS.index(mark)
        if token.type == tokenize.COMMENT:
            comment[start:end] = 1
        if token.type == tokenize.OP:
            level += (token.string in "([{") - (token.string in ")]}")
        depth[start:] = level
    return string, comment, depth


@pytest.mark.parametrize("name", FILES)
def test_strings_comments_and_brackets_are_pythons(name):
    text = FILES[name]
    rows = scan(list(text))
    string, comment, depth = by_python(text)
    marks = np.array([c in "\"'" for c in text])  # Amid its marks a triple string is told apart only at its third.
    plain = ~marks & ~np.roll(marks, 1)
    assert (column(rows, "comment") == comment)[plain].mean() > 0.9999
    field = column(rows, "bracket") == BRACKETS.index("field")  # Python before 3.12 takes fields for text.
    assert (column(rows, "string") == string)[plain & ~field].mean() > 0.9999
    outside = plain & ~field & (string == 0) & (column(rows, "fstring") == 0)
    assert (column(rows, "depth") == depth)[outside].mean() > 0.999


def test_a_token_is_read_by_the_text_before_it_alone():
    text = FILES["json.decoder"][:3000]
    pieces = [text[i : i + 3] for i in range(0, len(text), 3)]
    whole = scan(pieces)
    for cut in range(1, len(pieces), 37):
        assert np.array_equal(scan(pieces[:cut]), whole[:cut])


def test_nothing_makes_it_fail():
    draws = random.Random(0)
    for _ in range(300):
        pieces = ["".join(draws.choices("\"'{}[]()f:=,#\n\\ ab🦆\x00", k=draws.randrange(4))) for _ in range(60)]
        rows = scan(pieces)
        assert rows.shape == (60, len(COLUMNS))
        assert (column(rows, "opener") < np.arange(60) + 1).all()


@pytest.mark.parametrize(
    ("text", "kind"),
    [("f(a", "call"), ("x = (a", "group"), ("def f(a", "def"), ("class A(B", "class"), ("x = [1", "list"),
     ("x[1", "index"),
     ("{1: 2", "dict"), ("{1, 2", "set"), ("if (a", "group"), ("print(f'{a", "field"), ("return [a", "list"),
     ("a(b)[c", "index")],
)  # fmt: skip
def test_brackets_are_told_apart(text, kind):
    assert BRACKETS[column(scan(list(text)), "bracket")[-1]] == kind


def test_strings_name_what_opened_them():
    rows = scan(['print("', "a", '", ', "f'", "b{", "c", "}", "'", ")"])
    assert column(rows, "string").tolist() == [1, 1, 0, 2, 0, 0, 2, 0, 0]
    assert column(rows, "string_start").tolist() == [0, 0, -1, 3, -1, -1, 3, -1, -1]
    assert column(rows, "fstring").tolist() == [0, 0, 0, 1, 0, 0, 1, 0, 0]
    assert column(rows, "last_string").tolist() == [0, 0, 0, 3, 3, 3, 3, 3, 3]


def test_a_window_that_begins_in_a_docstring_is_found_out_at_the_next_definition():
    text = 'end of a docstring.\n    """\n    return 1\n\n\ndef f(a, b):\n    x = "'
    rows = scan(list(text))
    assert column(rows, "string")[-1] == 1
    assert BRACKETS[column(rows, "bracket")[text.index("a, b")]] == "def"
