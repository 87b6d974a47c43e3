"""What is printed where."""

import json
from pathlib import Path

from jali.cli.output import Table, hint, show


def test_hints_go_to_standard_error_unless_quiet(capsys):
    hint("a hint", quiet=True)
    hint("another", quiet=False)
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "another\n")


def test_rows_are_one_object_a_line_with_paths_as_text(capsys):
    show(Table("T", [{"path": Path("a"), "n": 1.5}, {"path": Path("b"), "n": None}]), as_json=True, quiet=False)
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line) for line in lines] == [{"path": "a", "n": 1.5}, {"path": "b", "n": None}]


def test_square_brackets_are_no_markup(capsys):
    show(Table("T", [{"note": "pip install 'jali[data]'"}]), as_json=False, quiet=False)
    assert "'jali[data]'" in capsys.readouterr().err


def test_a_table_in_a_file_is_not_folded_and_one_on_a_screen_is(capsys, monkeypatch):
    table, cell = Table("T", [{"a": "x" * 150}]), "x" * 150
    monkeypatch.delenv("COLUMNS", raising=False)
    show(table, as_json=False, quiet=False)
    assert cell in capsys.readouterr().err
    monkeypatch.setenv("COLUMNS", "80")
    show(table, as_json=False, quiet=False)
    assert cell not in capsys.readouterr().err
