"""`jali export` writes one file beside nothing else, and finds report and model by itself."""

import pytest

from jali.cli import main
from jali.models import checkpoint
from tests.viewing.conftest import save_report
from tests.viewing.planted import plant


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    planted = plant()
    checkpoint.save(planted.model, tmp_path / "model")
    planted.circuit.with_facts(model="model").save("quotes.circuit.json")
    save_report(tmp_path / "quotes.report.json", planted.circuit)
    return tmp_path


def test_a_file_under_the_circuit_s_name(folder, capsys):
    assert main(["export", "quotes.circuit.json", "--format", "svg"]) == 0
    assert capsys.readouterr().out == "quotes.svg\n"
    assert (folder / "quotes.svg").read_text().startswith("<svg")


def test_the_report_beside_it_and_its_model_are_found(folder, capsys):
    assert main(["export", "quotes.circuit.json", "--format", "markdown", "--out", "q.md"]) == 0
    assert "| fails |" in (folder / "q.md").read_text()
    assert main(["export", "quotes.circuit.json", "--format", "eap-ig"]) == 0
    assert '"n_heads"' in (folder / "quotes.eap-ig.json").read_text()


def test_no_examples_no_dashboards(folder, capsys):
    assert main(["export", "quotes.circuit.json", "--format", "dashboards"]) == 2
    assert "jali explain" in capsys.readouterr().err
