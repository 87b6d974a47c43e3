"""Kinds of tokens, on text whose kinds are plain to see."""

import pytest

from jali.corpora.simple import generate
from jali.corpora.tokenizer import load_tokenizer
from jali.studies.kinds import KINDS, kinds


def named(*pieces: str) -> list[str]:
    return [KINDS[kind] for kind in kinds(pieces)]


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["Ġreturn", "Ġvalue", "s"], ["keywords", "names", "names"]),
        (["re", "turn"], ["keywords", "keywords"]),
        (["x", "Ġ=", "Ġ", "12"], ["names", "punctuation", "whitespace", "digits"]),
        (['("', "if", "Ġx", '")Ċ'], ["punctuation", "strings", "strings", "punctuation"]),
        (["'", "a", '"', "b", "'", "c"], ["punctuation", "strings", "strings", "strings", "punctuation", "names"]),
        (["'", "\\", "'", "a", "'"], ["punctuation", "strings", "strings", "strings", "punctuation"]),
        (["'", "a", "Ċ", "b"], ["punctuation", "strings", "whitespace", "names"]),
        (['"""', "aĊ", '"', "b", '"""', "c"], ["punctuation", "strings", "strings", "strings", "punctuation", "names"]),
        (["''", "Ċ", "a"], ["punctuation", "whitespace", "names"]),
        (["#", "Ġif", "'", "Ċ", "if"], ["punctuation", "comments", "comments", "whitespace", "keywords"]),
        (["#Ġa", "Ċ"], ["punctuation", "whitespace"]),
        (["x", "<|endoftext|>"], ["names", "end of text"]),
    ],
)
def test_each_token_is_what_its_first_character_is(pieces, expected):
    assert named(*pieces) == expected


def test_every_token_of_generated_code_has_a_kind(small_tokens):
    tokenizer = load_tokenizer(small_tokens / "tokenizer.json")
    _, text = next(generate(3, 0, 100_000))
    pieces = tokenizer.encode(text).tokens
    found = kinds(pieces)
    assert found.shape == (len(pieces),)
    assert set(found) <= set(range(len(KINDS)))
    strings = [p for p, kind in zip(pieces, found, strict=True) if KINDS[kind] == "whitespace"]
    assert all(set(piece) <= set("ĠĊĉč") for piece in strings)
