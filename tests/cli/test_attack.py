"""`jali attack`: predictions and result on disk, the digest told beforehand, an honest negative as exit code 3."""

import hashlib
import json

import pytest

from jali.cli import attack as verb
from jali.cli import main
from jali.explaining.attacking import attack as attacking
from tests import planted
from tests.explaining.attacking.planted_flaws import LURES, Inserts, circuit, compensated

OPTIONS = ["--pairs", "6", "--rounds", "1", "--tries", "40", "--margin", "0.5"]


@pytest.fixture
def file(tmp_path, monkeypatch):
    """Makes a circuit file of a planted model, in the current folder, with edits that are known."""

    def made(model, editing):
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(verb, "loaded_with_task", lambda *_, **__: (model, planted.task("openers")))
        monkeypatch.setattr(verb, "loaded", lambda *_: planted.plant(2))
        monkeypatch.setattr(attacking, "editing_of", lambda *_: editing)
        return circuit(model).save("openers.circuit.json", 7)

    return made


def test_predictions_come_first_and_the_result_is_printed(file, tmp_path, capsys):
    path = file(planted.plant(), Inserts())
    assert main(["attack", str(path), *OPTIONS, "--twin", "another"]) == 0
    printed = capsys.readouterr()
    assert printed.out == "openers.attack.json\n"
    digest = hashlib.sha256((tmp_path / "openers.predictions.json").read_bytes()).hexdigest()
    assert printed.err.startswith(f"12 predictions in openers.predictions.json: sha256:{digest}\n")
    assert "the model fails on 12 of 12 predicted prompts" in " ".join(printed.err.split())
    assert json.loads((tmp_path / "openers.attack.json").read_text())["parents"]["predictions"] == f"sha256:{digest}"


def test_rows_come_as_json(file, capsys):
    path = file(planted.plant(), Inserts())
    assert main(["attack", str(path), *OPTIONS, "--json", "--quiet", "--out", "x/y.attack.json"]) == 0
    printed = capsys.readouterr()
    rows = [json.loads(line) for line in printed.out.splitlines()]
    assert printed.err == "" and {row["path"] for row in rows} == {"x/y.attack.json"}
    assert next(row["value"] for row in rows if row["name"] == "precision") == 1


def test_what_does_not_come_true_is_an_honest_negative(file, capsys):
    path = file(compensated(), LURES)
    assert main(["attack", str(path), *OPTIONS, "--quiet"]) == 3
    printed = capsys.readouterr()
    assert printed.out == "openers.attack.json\n"
    assert printed.err == "Not reached: precision 0.00 is under 0.5.\n"


def test_ctrl_c_leaves_the_predictions(file, tmp_path, monkeypatch):
    path = file(planted.plant(), Inserts())

    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(attacking, "outcomes", interrupted)
    assert main(["attack", str(path), *OPTIONS, "--quiet"]) == 130
    assert {one.name for one in tmp_path.iterdir()} >= {"openers.predictions.json", "openers.predictions.json.sha256"}
    assert not (tmp_path / "openers.attack.json").exists()


def test_bad_input_is_told(file, capsys):
    path = file(planted.plant(), Inserts())
    assert main(["attack", "none.circuit.json"]) == 2
    assert main(["attack", str(path), "--pairs", "0"]) == 2
    assert "at least 1 of pairs, got 0" in capsys.readouterr().err
