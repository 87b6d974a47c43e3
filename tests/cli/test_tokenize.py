"""`jali tokenize` hands its options on, prints the folder and turns what is wrong into one sentence."""

import inspect
import json

import pytest

from jali.cli import main, tokenize
from jali.corpora.shards import Tokens
from jali.corpora.tokenize import tokenize as make

SMALL = ("--entries", "600", "--validation", "0.2", "--test", "0.2", "--workers", "1", "--quiet")


def test_the_folder_is_printed_and_holds_what_was_asked(tmp_path, capsys):
    out = tmp_path / "tokens"
    (tmp_path / "a.jsonl").write_text(json.dumps({"body": "value = 1\n" * 30}))
    words = ["tokenize", "simple:8000@0.75", str(tmp_path / "a.jsonl"), "--out", str(out), "--field", "body"]
    assert main([*words, *SMALL, "--test", "0", "--validation", "0", "--seed", "3"]) == 0
    assert capsys.readouterr().out == f"{out}\n"
    tokens = Tokens(out)
    assert tokens.sources == {"simple": 0.75, "a-jsonl": 0.25}
    assert tokens.vocab_size == 600
    assert tokens.manifest["made_by"]["seed"] == 3
    assert tokens.split("test") == {}


def test_options_are_the_arguments_of_the_function(monkeypatch, tmp_path):
    handed = {}

    def take(sources, out, **options):
        handed.update(options, sources=sources, out=out)
        return out

    monkeypatch.setattr(tokenize, "tokenize", take)
    words = ["tokenize", "a", "b@0.5", "--out", str(tmp_path), "--licences", "shipped", "--similar", "0.9"]
    assert (
        main([*words, "--limit", "7", "--tokenizer-characters", "8", "--tokenizer", "t.json", "--keep", "x", "y"]) == 0
    )
    expected = {name: p.default for name, p in inspect.signature(make).parameters.items()}
    assert handed.keys() == expected.keys()
    assert (handed["sources"], handed["keep"], str(handed["tokenizer"])) == (["a", "b@0.5"], ["x", "y"], "t.json")
    assert (handed["licences"], handed["similar"], handed["limit"]) == ("shipped", 0.9, 7)
    assert handed["tokenizer_characters"] == 8
    assert handed["workers"] >= 1
    same = ("entries", "validation", "test", "field", "seed", "quiet")
    assert {name: handed[name] for name in same} == {name: expected[name] for name in same}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "No source is given"),
        ([""], "A source is empty"),
        (["{tmp}/missing"], "Nothing to read at"),
        (["simple:none"], "needs a number of tokens"),
        (["{tmp}/empty.txt"], "The corpus is empty"),
        (["simple:100", "--workers", "0"], "workers=0"),
        (["simple:100", "--out", "{tmp}/empty.txt/tokens"], "a part of the path is a file"),
        (["simple:100", "--licences", "{tmp}/missing.toml", "--out", "{tmp}"], "holds other things"),
        (["site-packages", "--licences", "{tmp}/missing.toml"], "Cannot read the licence list"),
    ],
)
def test_bad_input_is_one_sentence(words, message, tmp_path, capsys):
    (tmp_path / "empty.txt").touch()
    words = [word.replace("{tmp}", str(tmp_path)) for word in words]
    assert main(["tokenize", "--out", str(tmp_path / "tokens"), *SMALL, *words]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert message in printed.err
    assert printed.err.count("\n") == 1
