"""The study of programs writes one of each level for every circuit, and a table of their headers."""

import subprocess
import sys
from pathlib import Path

import pytest

from jali.artefact import BadInput
from jali.studies import programs
from tests import planted
from tests.explaining.conftest import tokenizer_of


@pytest.fixture
def folder(tmp_path, monkeypatch):
    model = planted.plant()
    model.tokenizer = tokenizer_of([f"t{i}" for i in range(12)])
    circuit = model.wiring.circuit(planted.circuit(query=True), task="openers", model_digest=model.digest)
    circuit.with_facts(ablation="zero").save(tmp_path / "circuits" / "openers.circuit.json")
    monkeypatch.setattr(programs.checkpoint, "load", lambda _: model)
    monkeypatch.setattr(programs, "task", lambda name, tokenizer: planted.task(name))
    return tmp_path


def test_each_circuit_becomes_two_programs_and_two_rows(folder):
    page = programs.study(folder / "circuits", folder / "programs", pairs=8, quiet=True)
    for level in ("exact", "read"):
        path = folder / "programs" / f"openers_{level}.py"
        done = subprocess.run([sys.executable, "-I", path], capture_output=True, text=True, check=True)
        assert done.stdout.count("expected") == 4
        assert f"| [openers_{level}.py](openers_{level}.py) | 7 |" in page.read_text()


def test_what_no_program_can_be_is_named(folder):
    path = folder / "circuits" / "openers.circuit.json"
    programs.Circuit.load(path).with_facts(ablation="resample").save(path)
    page = programs.study(folder / "circuits", folder / "programs", pairs=8, quiet=True)
    assert "- `openers`, exact: This circuit's removed nodes" in page.read_text()


def test_a_folder_without_circuits_is_bad_input(tmp_path):
    with pytest.raises(BadInput, match=r"no \.circuit\.json"):
        programs.study(tmp_path, tmp_path / "out")


@pytest.mark.parametrize("path", sorted(Path("docs/results/programs").glob("*.py")), ids=lambda path: path.stem)
def test_published_programs_run_their_examples(path):
    done = subprocess.run([sys.executable, "-I", path], capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    right = [line.partition(" by ")[0] == line.partition(", expected ")[2] for line in lines]
    assert len(lines) == 4 and sum(right) >= 3
