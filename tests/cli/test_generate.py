"""`jali generate`: text on standard output, from an argument or from standard input."""

import io
import json

from jali.cli import main


def test_it_prints_the_prompt_and_what_follows(small_run, capsys):
    assert main(["generate", str(small_run), "def f(", "--tokens", "5"]) == 0
    first = capsys.readouterr().out
    assert first.startswith("def f(")
    assert len(first) > len("def f(\n")
    assert main(["generate", str(small_run), "def f(", "--tokens", "5", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] + "\n" == first


def test_several_samples_are_parted_by_a_line_or_rows(small_run, capsys):
    words = ["generate", str(small_run), "def f(", "--tokens", "5"]
    assert main(words) == 0
    first = capsys.readouterr().out.removesuffix("\n")
    assert main([*words, "--samples", "3", "--json"]) == 0
    texts = [json.loads(row)["text"] for row in capsys.readouterr().out.splitlines()]
    assert texts[0] == first
    assert len(set(texts)) == 3
    assert main([*words, "--samples", "3"]) == 0
    assert capsys.readouterr().out == "\n--------------------\n".join(texts) + "\n"


def test_a_dash_reads_standard_input(small_run, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("x = 1\n"))
    assert main(["generate", str(small_run), "-", "--tokens", "2"]) == 0
    assert capsys.readouterr().out.startswith("x = 1\n")


def test_numbers_out_of_range_are_refused(small_run, capsys):
    assert main(["generate", str(small_run), "x", "--tokens", "0"]) == 2
    assert "at least 1 token" in capsys.readouterr().err
