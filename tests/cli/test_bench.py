"""`jali bench`."""

import json

import pytest

from jali.cli import main

SMALL = ["bench", "--sizes", "32x1", "--densities", "0.25", "--tokens", "256", "--rounds", "1", "--trained-steps", "1"]


def test_rows_are_printed_as_json(capsys):
    assert main([*SMALL, "--operations", "projection", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["way"] for row in rows] == ["jali", "reference, float32"]


def test_a_table_goes_to_standard_error(capsys):
    assert main([*SMALL, "--operations", "attention"]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "attention with sinks" in printed.err
    assert "seconds are of processor time" in " ".join(printed.err.split())


def test_a_folder_holds_rows_and_page(capsys, tmp_path):
    assert main([*SMALL, "--operations", "projection", "--out", str(tmp_path / "speed")]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'speed' / 'bench.md'}\n"
    assert json.loads((tmp_path / "speed" / "bench.json").read_text())["kind"] == "bench"


@pytest.mark.parametrize("words", [["--sizes", "large"], ["--operations", "sort"], ["--rounds", "0"]])
def test_bad_options_end_with_2(capsys, words):
    assert main([*SMALL, *words]) == 2
    assert "jali:" in capsys.readouterr().err
