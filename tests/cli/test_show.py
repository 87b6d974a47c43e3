"""`jali show` prints the path of the page and nothing else."""

import json

import huggingface_hub
import pytest

from jali.cli import main
from tests.viewing.planted import plant


@pytest.fixture(scope="module")
def circuit():
    return plant().circuit.with_facts(model="gone")


def test_show_prints_the_path_of_a_page_that_is_there(circuit, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    circuit.save("quotes.circuit.json")
    assert main(["show", "quotes.circuit.json"]) == 0
    printed = capsys.readouterr()
    assert printed.out == "quotes.html\n"
    assert "file://" in printed.err
    assert (tmp_path / "quotes.html").read_text().startswith("<!doctype html>")


def test_show_takes_several_circuits_and_a_place(circuit, tmp_path, capsys):
    paths = [str(circuit.save(tmp_path / f"{name}.circuit.json")) for name in "ab"]
    assert main(["show", *paths, "--out", str(tmp_path / "both.html"), "--quiet", "--json"]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out) == {"path": str(tmp_path / "both.html")}
    assert printed.err == ""


def test_show_refuses_a_missing_circuit_and_an_unknown_model(circuit, tmp_path, capsys):
    assert main(["show", str(tmp_path / "none.circuit.json")]) == 2
    assert "There is no circuit" in capsys.readouterr().err
    path = circuit.save(tmp_path / "a.circuit.json")
    assert main(["show", str(path), "--model", str(tmp_path / "nowhere")]) == 2
    assert "There is no model" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["hub:somebody/some-model", "somebody/some-model"])
def test_a_file_makes_nothing_be_downloaded(circuit, tmp_path, monkeypatch, capsys, name):
    asked = []
    monkeypatch.setattr(huggingface_hub, "snapshot_download", lambda *names, **_: asked.append(names))
    path = str(circuit.with_facts(model=name).save(tmp_path / "a.circuit.json"))
    assert main(["show", path, "--out", str(tmp_path / "a.html")]) == 0
    assert "The model was not found" in (tmp_path / "a.html").read_text()
    assert main(["verify", path]) == 2
    assert name in capsys.readouterr().err
    assert not asked
