"""Arguments that several verbs take."""

import pytest

from jali.artefact import BadInput
from jali.cli import main
from jali.cli.arguments import Runtime


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
