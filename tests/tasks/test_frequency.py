"""Constructs are found where they are, and counted per million tokens of training text."""

import json

import pytest

from jali.corpora.shards import Tokens
from jali.corpora.tokenize import tokenize
from jali.tasks.frequency import frequencies
from jali.tasks.templates import NAMES, spec

CONSTRUCTS = {
    "single_double_quote": ("print('a b')\nlog(\"c\")\n", "print(a)\nx = 'a'\nf('a', b)\n"),
    "final_kwarg": ("def f(a=1, b=None):\n    pass\ndef g(self, a=None, b=None, c=2):\n", "def f(a, b=None):\n"),
    "set_or_string": ('x = set()\ny = 1\nx.add(y)\nz = ""\nz += y\n', "x = set()\nz.add(x)\n"),
    "set_or_string_fixedvarname": ('current = set()\ncurrent = ""\n', "current = 1\ncurrents = set()\n"),
    "class_init": ("self.a = a\nself.b = b\n", "self.a = b\nself.a = ab\nx.a = a\n"),
    "with_as": ("with open(a) as b:\nc = open(d)\n", "open(a)\nwith a as b:\n"),
    "bracket_brace": ("x = {a: b}\ny = [a, b]\n", "x = a[b]\nf(a, b)\n"),
    "with_open": ('open(a, \'r\')\nopen("b", "wb")\n', "open(a)\nf(a, 'r')\n"),
    "bracket_counting": ("x = [[1, 2], [3]]\ny = [4]\n", "x = [1,\n     2]\nf([1])\n"),
    "for_while": ("for a in b:\n    while c:\n", "while a == b:\n[a for a in b]\n"),
    "else_elif": ("    else:\n    elif a:\n", "b = c if d else e\n"),
    "fstring_brace": ('f(f"a {b}")\ng("c")\n', "f(f'a {b}')\ng(c)\n"),
    "if_ternary": ("if a:\n    b = c if d else e\n", "elif a:\n[b for b in c if d]\n"),
    "var_swap": ("a, b = b, a\nself.c, self.d = 1, 2\ne, f = f, e\n", "a, b = a, b\n"),
    "indent_for": ("for a in b:\n    c\n    for d in e:\n        f\n", "[a for a in b]\n"),
    "lambda_func": ("a = lambda b: c\ndef d():\n", "lambda: a\ndef b(c):\n"),
    "if_equals": ("if a == b:\n    c = d\n", "if a:\nf(a=b)\n"),
    "enumerate_range": ("for a, b in enumerate(c):\nfor d in range(e):\n", "for a in b:\nfor a, b in c:\n"),
    "var_if": ("if a == True:\n    b = True\n", "if a:\n    return True\nf(a=True)\n"),
    "while_return_true": ("while True:\n    return True\n", "while a:\n    return False\n"),
}
"""By task a text that holds its construct twice, and one that does not hold it."""


@pytest.mark.parametrize("name", NAMES)
def test_constructs_are_found_where_they_are(name):
    twice, never = CONSTRUCTS[name]
    assert len(spec(name).construct.findall(twice)) == 2
    assert len(spec(name).construct.findall(never)) == 0


def test_counts_are_per_million_tokens_of_training_text(tmp_path, tokenizer, library):
    (tmp_path / "tokenizer.json").write_text(tokenizer.to_str())
    texts = [f"a{i}_ = b{i}\n" * 20 + "while True:\n    x()\n" * (i % 2) for i in range(60)]
    (tmp_path / "code.jsonl").write_text("\n".join(json.dumps({"text": text, "license": "MIT"}) for text in texts))
    options = {"tokenizer": tmp_path / "tokenizer.json", "validation": 0.2, "test": 0.2, "quiet": True}
    tokens = Tokens(tokenize([str(tmp_path / "code.jsonl")], tmp_path / "tokens", **options))
    found = frequencies(tokens, ("while_return_true", "else_elif"))
    (shard,) = tokens.split("train").values()
    count = tokenizer.decode(shard.tolist(), skip_special_tokens=False).count("while True:")
    assert count > 3
    assert found["while_return_true"].value == pytest.approx(count * 1e6 / len(shard))
    assert found["else_elif"].value == 0
