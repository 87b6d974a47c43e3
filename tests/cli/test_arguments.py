"""Arguments that several verbs take."""

from pathlib import Path

import pytest

from jali.artefact import BadInput
from jali.cli import main
from jali.cli.arguments import Runtime, to_write


def test_a_verb_runs_on_at_least_one_thread():
    assert Runtime(threads=1).threads == 1
    with pytest.raises(BadInput, match="--threads is at least 1, got 0"):
        Runtime(threads=0)


@pytest.mark.parametrize(
    "words",
    [
        ["prune", "no-model", "single_double_quote"],
        ["search", "no-model", "single_double_quote"],
        ["attack", "a.circuit.json"],
        ["verify", "a.circuit.json"],
        ["decompile", "a.circuit.json"],
    ],
    ids=lambda words: words[0],
)
def test_a_folder_to_write_to_is_refused_before_any_work(words, tmp_path, capsys):
    assert main([*words, "--out", str(tmp_path)]) == 2
    assert f"Cannot write {tmp_path}: it is a folder" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no /proc")
@pytest.mark.parametrize(("out", "why"), [("/dev/full", "it is no file"), ("/proc/self/x/y.json", "Cannot write")])
def test_a_place_that_takes_no_file_is_refused_before_any_work(out, why, capsys):
    assert main(["prune", "no-such-model", "single_double_quote", "--out", out]) == 2
    assert why in capsys.readouterr().err
    assert not Path(out).is_file()


def test_a_place_that_can_be_written_is_left_as_it_was(tmp_path):
    assert to_write(tmp_path / "new" / "a.json") == tmp_path / "new" / "a.json"
    assert not any(tmp_path.iterdir())
