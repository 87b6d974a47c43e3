"""What is printed where."""

import json
from pathlib import Path

import pytest

from jali.cli.output import Table, Texts, hint, show


def test_hints_go_to_standard_error_unless_quiet(capsys):
    hint("a hint", quiet=True)
    hint("another", quiet=False)
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "another\n")


def test_rows_are_one_object_a_line_with_paths_as_text(capsys):
    show(Table("T", [{"path": Path("a"), "n": 1.5}, {"path": Path("b"), "n": None}]), as_json=True, quiet=False)
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line) for line in lines] == [{"path": "a", "n": 1.5}, {"path": "b", "n": None}]


def test_a_text_is_printed_as_it_comes(capsys):
    def pieces():
        yield "one"
        assert capsys.readouterr().out == "one"
        yield " two"
        assert capsys.readouterr().out == " two"

    show(Texts([pieces()]), as_json=False, quiet=True)
    assert capsys.readouterr().out == "\n"
    show(Texts([["a", "b\n"], ["c"]]), as_json=True, quiet=True)
    assert capsys.readouterr().out == '{"text": "ab\\n"}\n{"text": "c"}\n'


def test_square_brackets_are_no_markup(capsys):
    show(Table("T", [{"note": "pip install 'jali[data]'"}]), as_json=False, quiet=False)
    assert "'jali[data]'" in capsys.readouterr().err


def test_a_table_in_a_file_is_not_folded_and_sentences_on_a_screen_are(capsys, monkeypatch):
    table, cell = Table("T", [{"a": "word " * 30}]), "word " * 30
    monkeypatch.delenv("COLUMNS", raising=False)
    show(table, as_json=False, quiet=False)
    assert cell in capsys.readouterr().err
    monkeypatch.setenv("COLUMNS", "80")
    show(table, as_json=False, quiet=False)
    told = capsys.readouterr().err
    assert cell not in told and max(map(len, told.splitlines())) <= 80


@pytest.mark.parametrize("columns", range(40, 130, 7))
def test_no_word_is_cut_whatever_the_width(capsys, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    path, what = "x" * 30 + ".circuit.json", "a sentence of some words that may well be folded " * 2
    rows = [{"path": path, "what": what, "parents": f"circuit: {'y' * 25}.json\nmodel: 1"}]
    show(Table("T", rows), as_json=False, quiet=False)
    told = capsys.readouterr().err
    assert path in told and f"{'y' * 25}.json" in told and "model: 1" in told
    if "┃" in told:
        assert max(map(len, told.splitlines())) <= columns


def test_rows_stand_below_each_other_where_a_word_would_be_cut(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    rows = [{"path": "x" * 60, "what": "a circuit", "parents": f"{'y' * 30}.json\nmodel: 1"}]
    show(Table("T", [*rows, {"path": "b", "what": None, "parents": ""}]), as_json=False, quiet=False)
    told = capsys.readouterr().err.splitlines()
    assert told[:4] == ["T", "x" * 60, "  what: a circuit", f"  parents: {'y' * 30}.json; model: 1"]
    assert told[4:] == ["b", "  what: None"]
