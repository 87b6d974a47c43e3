"""Edits of text leave the right answer as it is: held by Python's own parser, kind by kind."""

import ast
import random
import re
import textwrap
from typing import Any

import pytest

import jali
from jali.explaining.attacking import edits as editing
from jali.explaining.attacking.edit_kinds import EVERYWHERE, WITHIN
from jali.explaining.attacking.edits import TextEdits, verdict
from jali.tasks.published import pairs


@pytest.fixture(scope="module")
def tokenizer():
    return jali.load("jali-python").tokenizer


@pytest.fixture(scope="module")
def edited(tokenizer):
    """Of a task: kind, text of the prompt, text of the edited prompt, its answer."""

    def of(task, prompts=8):
        found, draw = [], random.Random(0)
        edits, asked = TextEdits(task, tokenizer), pairs(task, tokenizer, "validation", context_tokens=0)
        for row in range(prompts):
            for kind in edits.kinds:
                if (prompt := edits.edit(asked.prompt(row), kind, draw)) is not None:
                    assert (prompt.answer, prompt.foil) == (asked.prompt(row).answer, asked.prompt(row).foil)
                    whole = tokenizer.encode(edits.text(prompt) + edits.said(prompt.answer)).ids
                    assert whole == [*prompt.tokens, prompt.answer]
                    found.append((kind, edits.text(asked.prompt(row)), edits.text(prompt), edits.said(prompt.answer)))
        return found

    return of


def last_value(text):
    """The value of the last statement of a program, whatever it stands in."""
    text = re.sub(r"(?m)^( *)try:", r"\1if 1:", textwrap.dedent(text))
    statement: Any = ast.parse(text).body[-1]
    while getattr(statement, "body", None):
        statement = statement.body[-1]
    return statement.test.comparators[0] if isinstance(statement, ast.Assert) else statement.value


@pytest.mark.parametrize("task", ["single_double_quote", "bracket_counting", "with_as", "if_equals", "for_while"])
def test_every_kind_has_edits_and_none_changes_what_python_says(edited, task):
    found = edited(task)
    assert {kind for kind, *_ in found} == {*EVERYWHERE, *WITHIN[task]}
    for _, before, after, answer in found:
        assert after != before and verdict(after, answer)


def test_brackets_are_as_deep_as_before(edited):
    for _, _, after, answer in edited("bracket_counting"):
        value = last_value(after + answer)
        assert isinstance(value, ast.List)
        assert isinstance(value.elts[0], ast.List) == (answer == "]]\n")


def test_strings_are_closed_by_the_quote_that_opened_them(edited):
    """The last argument of some call is a string that goes to the end of the prompt."""
    for _, _, after, answer in edited("single_double_quote"):
        tree = ast.parse(re.sub(r"(?m)^( *)try:", r"\1if 1:", textwrap.dedent(after + answer)))
        lasts = [node.args[-1] for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
        texts = [last.value for last in lasts if isinstance(last, ast.Constant) and isinstance(last.value, str)]
        assert any(after.endswith(text[-8:]) for text in texts)


def test_the_same_draws_give_the_same_edits(tokenizer):
    asked = pairs("with_as", tokenizer, "validation", context_tokens=0).prompt(0)
    edits = TextEdits("with_as", tokenizer)
    one, other = (
        [edits.edit(asked, kind, draw) for draw in [random.Random(5)] for kind in edits.kinds] for _ in (0, 1)
    )
    assert one == other


@pytest.mark.parametrize("line", ["{}]", "x = [[{}", "print('{}", "{}\nx = [1", "{}, " + "1, " * 200 + "1"])
def test_an_edit_that_would_change_the_answer_is_not_offered(tokenizer, monkeypatch, line):
    """Closing the list, opening another, an open string, another statement, more than a prompt may have."""
    monkeypatch.setattr(
        editing, "EVERYWHERE", {"wrong": lambda place, draw: place.ending(line.format(place.line)), **EVERYWHERE}
    )
    asked = pairs("bracket_counting", tokenizer, "validation", context_tokens=0)
    edits = TextEdits("bracket_counting", tokenizer)
    assert edits.edit(asked.prompt(0), "wrong", random.Random(0)) is None
    assert edits.edit(asked.prompt(0), "blank lines", random.Random(0)) is not None


@pytest.mark.parametrize(
    ("prompt", "answer", "possible"),
    [
        ("x = [1, 2", "]\n", True),
        ("x = [1, 2", "]]\n", False),
        ("f('a", "')\n", True),
        ("f('a", '")\n', False),
        ("    try:\n        if x", " ==", True),
        ("if x", " =", False),
        ("for x", " in", True),
        ("while x", ":\n", True),
        ("with open(x", ")", True),
        ("with open(x", ")\n", False),
        ("x = {a", ":", True),
        ("if x:\n    for y in x:\n", "       ", True),
        ("if x:\n    for y in x:\n", "   ", False),
    ],
)
def test_what_python_says(prompt, answer, possible):
    assert verdict(prompt, answer) is possible


@pytest.mark.parametrize("task", ["set_or_string", "set_or_string_fixedvarname"])
def test_where_a_name_decides_no_edit_binds_one(task, edited):
    found = edited(task)
    assert found
    binding = re.compile(r"^\s*(?:\w+ [+]?= |(?:for|with|def|import|from) \w+)", re.M)
    for _, before, after, _ in found:
        assert binding.findall(after) == binding.findall(before)
