"""`jali decompile` writes a program and prints its path; a limit that is not kept is exit code 3."""

import json
import subprocess
import sys

import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

from jali.cli import decompile as verb
from jali.cli import main
from jali.explaining.decompiling import decompile as decompiling
from jali.models import checkpoint
from jali.pruning.ablation import measure_means
from tests import planted


@pytest.fixture
def file(tmp_path, monkeypatch):
    """A circuit file beside the folder of its model; the current folder is theirs."""
    model = planted.plant()
    model.tokenizer = Tokenizer(WordLevel({str(i): i for i in range(12)}, unk_token="0"))
    checkpoint.save(model, tmp_path / "model")
    means = measure_means(model, planted.text())
    circuit = model.wiring.circuit(
        planted.circuit(),
        means={site: means[site] for site in model.wiring.widths},
        task="openers",
        model="./model",
        model_digest=model.digest,
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(verb, "loaded_with_task", lambda *_, **__: (model, planted.task("openers")))
    return circuit.save("openers.circuit.json", 7)


def test_the_program_lies_where_it_is_wanted_and_runs(file, capsys):
    assert main(["decompile", str(file), "--out", "x/program.py", "--pairs", "8", "--quiet"]) == 0
    assert capsys.readouterr().out == "x/program.py\n"
    done = subprocess.run([sys.executable, "-I", "x/program.py"], capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == 4
    assert main(["decompile", str(file), "--pairs", "8"]) == 0
    printed = capsys.readouterr()
    assert printed.out == "openers.py\n" and "same decision" in " ".join(printed.err.split())


def test_rows_come_as_json(file, capsys):
    assert main(["decompile", str(file), "--pairs", "8", "--json", "--quiet"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["path"] for row in rows} == {"openers.py"}
    assert rows[0]["name"] == "same decision as the circuit" and rows[0]["value"] == 1


def test_a_limit_that_is_not_kept_is_an_honest_negative(file, capsys, monkeypatch):
    monkeypatch.setattr(decompiling, "PROGRAM_LINES", 5)
    assert main(["decompile", str(file), "--pairs", "8", "--quiet"]) == 3
    printed = capsys.readouterr()
    assert printed.out == "openers.py\n" and "at most 5" in printed.err
    assert "Not kept: " in (file.parent / "openers.py").read_text()


def test_bad_input_is_told(file, capsys):
    assert main(["decompile", "none.circuit.json"]) == 2
    assert main(["decompile", str(file), "--pairs", "1"]) == 2
    assert "at least 2" in capsys.readouterr().err
