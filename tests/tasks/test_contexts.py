"""The code in front of prompts: what ships is real and permissively licensed, and how it is found."""

import ast
import contextlib
import itertools
import json

import pytest

from jali.artefact import BadInput
from jali.corpora.shards import Tokens
from jali.corpora.tokenize import tokenize
from jali.tasks import contexts
from jali.tasks.excerpt import read_excerpts, shipped, write_excerpts
from jali.tasks.statements import statements
from jali.tasks.windows import seen, training_windows

PERMISSIVE = {"MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "ISC", "PSF-2.0"}


def test_shipped_excerpts_are_permissively_licensed_and_name_their_source():
    for excerpt in shipped():
        assert {term for term in excerpt.licence.split() if term not in ("AND", "OR")} <= PERMISSIVE, excerpt.name
        package, _, file = excerpt.name.partition("/")
        assert "==" in package
        assert file.endswith(".py")
        assert excerpt.source == (excerpt.name, excerpt.licence)


def parses(text: str, indent: int) -> bool:
    """Whether code parses, with the end of one open `try` behind it if need be."""
    for end in ("", *(f"{' ' * i}finally:\n{' ' * i} pass\n" for i in range(indent))):
        with contextlib.suppress(SyntaxError):
            ast.parse(text + end)
            return True
    return False


def test_shipped_excerpts_are_whole_statements_that_can_go_on():
    for excerpt in shipped():
        first = len(excerpt.text) - len(excerpt.text.lstrip(" "))
        blocks = "".join(f"{' ' * i}if x:\n" for i in range(first))
        assert parses(f"{blocks}{excerpt.text}{' ' * excerpt.indent}current\n", excerpt.indent), excerpt.name
        assert excerpt.text.isascii()
        assert excerpt.text.endswith("\n")
        assert "current" not in excerpt.text.replace("_current", "").replace("current_", "").split()


def test_excerpts_survive_their_file(tmp_path):
    path = write_excerpts(tmp_path / "contexts.json", list(shipped()[:3]), parents=["sha256:00"])
    assert read_excerpts(path) == shipped()[:3]
    path.write_text(path.read_text()[:-20])
    with pytest.raises(BadInput, match=r"contexts\.json is no contexts: it is damaged or cut off"):
        read_excerpts(path)


@pytest.fixture(scope="module")
def tokens(library, tokenizer, tmp_path_factory):
    """Tokens of real code, with a copyleft document among the others."""
    path = tmp_path_factory.mktemp("contexts")
    rows = [{"text": text, "license": "GPL-3.0" if i % 7 == 0 else "MIT"} for i, text in enumerate(library)]
    (path / "code.jsonl").write_text("\n".join(map(json.dumps, rows)))
    (path / "tokenizer.json").write_text(tokenizer.to_str())
    options = {"tokenizer": path / "tokenizer.json", "validation": 0.2, "test": 0.2, "quiet": True}
    return Tokens(tokenize([str(path / "code.jsonl"), "simple:2000"], path / "tokens", **options))


def test_excerpts_come_from_documents_of_their_split_and_are_not_in_training_text(tokens):
    windows = training_windows(tokens.split("train"))
    counts = {"train": 6, "validation": 3, "heldout": 6}
    found = contexts.collect(tokens, windows, counts=counts)
    assert {split: sum(e.split == split for e in found) for split in counts} == counts
    assert found == contexts.collect(tokens, windows, counts=counts)
    of = {split: {e.name for e in found if e.split == split} for split in counts}
    assert not of["train"] & of["validation"]
    assert of["heldout"] <= {place.name for place in tokens.documents("test")}
    assert of["train"] | of["validation"] <= {place.name for place in tokens.documents("validation")}
    for excerpt in found:
        ids = tokens.tokenizer.encode(excerpt.text).ids
        assert contexts.LENGTHS[0] <= len(ids) <= contexts.LENGTHS[1] + 1
        assert not seen(ids, windows).any()
        assert excerpt.licence == "MIT"
    for name, group in itertools.groupby(sorted(found, key=lambda e: e.name), key=lambda e: e.name):
        lines = [line for e in group for line in e.text.splitlines() if len(line) > 40]
        assert len(lines) == len(set(lines)), name


def test_too_few_excerpts(tokens):
    counts = {"train": 6, "validation": 3, "heldout": 10_000}
    with pytest.raises(BadInput, match="of 10000 heldout excerpts; tokenize more text"):
        contexts.collect(tokens, training_windows(tokens.split("train")), counts=counts)


CODE = '''import os

class A:
    """Text."""
    x = [1,
         2]

    def f(self):
        y = 1  # why
        if y:
            return y
        z = {"a": 1}
'''


def test_statements_and_where_others_can_follow():
    found = statements(CODE)
    assert [(s.head, s.indent, s.block, s.can_be_followed) for s in found] == [
        ("import", 0, "", False),
        ("class", 0, "", False),
        ('"""Text."""', 4, "class", False),
        ("x", 4, "class", False),
        ("def", 4, "class", False),
        ("y", 8, "def", True),
        ("if", 8, "def", False),
        ("return", 12, "def", False),
        ("z", 8, "def", True),
    ]
    assert CODE[found[3].start : found[3].end] == "    x = [1,\n         2]\n"
    assert CODE[found[-1].start : found[-1].end] == '        z = {"a": 1}\n'


@pytest.mark.parametrize("text", ["", "\n# only a comment\n", "x = (", "  x\n y\n", "'open"])
def test_texts_without_statements(text):
    assert statements(text) == []
