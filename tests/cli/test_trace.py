"""`jali trace`: a file on standard output, paths through the model on standard error, bad input refused."""

import io
import json

import pytest

from jali.cli import main
from tests.models.options import tiny


def test_it_writes_a_graph_and_tells_of_it(small_run, tmp_path, capsys):
    out = tmp_path / "graph.json"
    assert main(["trace", str(small_run), "def f(", "--out", str(out)]) == 0
    printed = capsys.readouterr()
    assert printed.out == f"{out}\n"
    assert "After 'def f(' " in printed.err and "Graph at share 0.9" in printed.err
    assert json.loads(out.read_text())["metadata"]["prompt"] == "def f("


def test_rows_for_programs(small_run, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("x = 1"))
    words = ["--token", "\n", "--against", ",", "--share", "1", "--json", "--quiet", "--out", str(tmp_path / "g.json")]
    assert main(["trace", str(small_run), "-", *words]) == 0
    printed = capsys.readouterr()
    (row,) = map(json.loads, printed.out.splitlines())
    assert printed.err == ""
    assert (row["token"], row["against"], row["covered"]) == ("\n", ",", pytest.approx(1))
    assert row["nodes"] == row["active"] > 30


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([""], "prompt is empty"),
        (["x = 1\n" * 40], "reads at most 64"),
        (["x", "--token", "hello world"], "An answer is one token"),
        (["x", "--share", "2"], "at most 1, got 2"),
        (["x", "--paths", "-1"], "--paths is at least 0"),
        (["x", "--alone", "--against", ","], "against no other"),
    ],
)
def test_bad_input_is_refused_in_a_sentence(small_run, tmp_path, capsys, monkeypatch, words, said):
    monkeypatch.chdir(tmp_path)
    assert main(["trace", str(small_run), *words]) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.out == "" and printed.err.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_a_model_without_a_tokenizer_is_refused(tmp_path, capsys):
    tiny().save_pretrained(tmp_path / "bare")
    assert main(["trace", str(tmp_path / "bare"), "x"]) == 2
    assert "no tokenizer.json to read a prompt with" in capsys.readouterr().err
