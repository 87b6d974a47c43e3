"""What others wrote becomes literals, names and comments, and never code."""

import ast
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jali.explaining.decompiling.frame import HELPERS
from jali.explaining.decompiling.spelled import Names, comment, docstring, identifier, literal, number, packed

NASTY = (
    '"""\nimport os\n"""',
    "'''; exit()",
    "\\",
    'ends in a quote"',
    '\\"""',
    "a\nb",
    "a\rb\x0cc\x85d\u2028e",
    "# no comment",
    "\u202eright to left\u202c",
    "\ud800",
    "\x00",
    "{0} %s {x}",
    "tab\t",
)


@pytest.mark.parametrize("text", NASTY)
def test_a_literal_is_the_text_and_printable(text):
    assert ast.literal_eval(literal(text)) == text
    assert literal(text).isprintable()


@given(st.text())
def test_any_text_is_a_literal_a_comment_and_a_docstring(text):
    assert ast.literal_eval(literal(text)) == text
    assert len(ast.parse(f"x = 1  # {comment(text)}").body) == 1
    tree = ast.parse(docstring(f"{text}\n{text}") + "\nx = 1")
    assert len(tree.body) == 2 and isinstance(tree.body[0], ast.Expr)
    assert docstring(text).replace("\n", "").isprintable()


@pytest.mark.parametrize("text", NASTY)
def test_comments_and_docstrings_hold_one_statement(text):
    assert comment(text).isprintable()
    assert len(ast.parse(f"x = 1  # {comment(text)}\ny = 2").body) == 2
    assert ast.get_docstring(ast.parse(docstring(text)), clean=False) is not None


@given(st.text())
def test_names_are_identifiers_or_nothing(label):
    found = identifier(label)
    assert not found or (found.isidentifier() and found.isascii())
    ast.parse(f"{found} = 1") if found else None


def test_names_come_from_words_and_marks():
    assert identifier("high: the token is ‹('›") == "paren_quote"
    assert identifier("class") == "class_"
    assert identifier('the token that opened the last string is ‹"›, ‹("› or ‹x›; low: y') == "opened_last_string"
    assert identifier("high: the token is ‹a›, ‹b› or ‹c›") == ""
    assert identifier("\u202e 3 dogs") == "n3_dogs"
    assert identifier("‹›") == ""


def test_clashes_are_numbered():
    names = Names(["t"])
    assert [names.give("t"), names.give("x"), names.give("x"), names.give("x")] == ["t_2", "x", "x_2", "x_3"]


def test_numbers_read_back():
    for value in (1.0, -2.5, 1e-9, 123456789.0, 0.1 + 0.2, 1 / 3):
        assert math.isclose(float(number(value)), value, rel_tol=1e-6)
    assert number(3.0) == "3"
    assert eval(number(-math.inf)) == -math.inf


@pytest.mark.parametrize("size", [1, 3, 4])
@pytest.mark.parametrize("scale", [0.0, 1e-4, 0.1, 1.0, 50.0, 1e4, 1e8])
def test_a_table_reads_back_in_lines_that_fit(scale, size):
    values = scale * np.random.default_rng(0).normal(size=500) * (np.arange(500) % 3 == 0)
    text, digits, unit = packed(values, size)
    names = {}
    exec(f'{HELPERS["table"]}\nback = table(r"""\n{text}\n""", {digits}, {unit})', names)  # As in a program.
    assert max(map(len, text.split("\n"))) <= 120 and text.isascii() and '"' not in text
    assert np.abs(names["back"] - values).max() <= 0.5 / unit
    most = np.abs(values).max()
    assert unit == 10**9 or most * unit * 2.6 > 92**digits // 2  # The next unit would be too fine.
    assert digits == size or most >= 92 ** (digits - 1) // 2 - 1  # No more digits than needed.
