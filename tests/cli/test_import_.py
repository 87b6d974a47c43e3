"""`jali import` writes a circuit file that the other verbs read."""

import torch

from jali.cli import main
from tests.viewing.test_released import payload


def test_the_release_s_file_becomes_a_circuit_that_is_shown_and_exported(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    torch.save(payload(), "viz_data.pt")
    assert main(["import", "viz_data.pt", "--as", "viz", "--task", "quotes"]) == 0
    assert capsys.readouterr().out == "quotes.circuit.json\n"
    assert main(["show", "quotes.circuit.json"]) == 0
    assert main(["export", "quotes.circuit.json", "--format", "dot"]) == 0
    assert main(["verify", "quotes.circuit.json"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_another_file_is_refused(tmp_path, capsys):
    (tmp_path / "a.pt").write_bytes(b"nothing")
    assert main(["import", str(tmp_path / "a.pt"), "--as", "viz"]) == 2
    assert "cannot be read" in capsys.readouterr().err
