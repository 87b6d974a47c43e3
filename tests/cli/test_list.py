"""`jali list` finds what is ours, names parents, and is not stopped by what is damaged."""

import json

import pytest

from jali import artefact
from jali.artefact import write_json
from jali.cli import main


def listed(capsys, folder) -> dict[str, dict]:
    """Its rows by path."""
    assert main(["list", str(folder), "--json"]) == 0
    return {row["path"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}


@pytest.fixture
def chain(tmp_path):
    """Tokens, a run on them, a circuit of it and its report, as their writers lay them down."""
    files = {"train-0.bin": {"digest": "sha256:" + "1" * 64}, "validation-0.bin": {"digest": "sha256:" + "2" * 64}}
    write_json(
        tmp_path / "text/manifest.json", {"kind": "tokens", "sources": {"stdlib": {}, "simple": {}}, "files": files}
    )
    tokens = artefact.digest({name: facts["digest"] for name, facts in files.items()})
    run = {
        "kind": "run",
        "digest": "sha256:" + "3" * 64,
        "model": {"n_layer": 2, "d_model": 32},
        "parents": {"tokens": tokens},
    }
    write_json(tmp_path / "runs/a/config.json", run)
    circuit = {"kind": "circuit", "digest": "sha256:" + "4" * 64, "parents": {"model": run["digest"]}, "task": "quote"}
    write_json(
        tmp_path / "quote.circuit.json",
        circuit | {"model": "runs/a", "nodes": {"0.mlp.post_act": [1, 5], "final_resid": [2]}},
    )
    report = {
        "kind": "report",
        "task": "quote",
        "parents": {"circuit": circuit["digest"], "model": "sha256:" + "9" * 64},
    }
    write_json(tmp_path / "quote.report.json", report)
    write_json(tmp_path / "quote.attack.json", report | {"kind": "attack", "parents": {"twin": None}})
    write_json(tmp_path / "ab.survey.json", {"kind": "survey", "parents": {"models": [run["digest"], "sha256:8"]}})
    write_json(tmp_path / "quote.trace.json", {"metadata": {}})
    return tmp_path


def test_everything_is_listed_with_its_parents(chain, capsys):
    rows = listed(capsys, chain)
    assert {path: row["kind"] for path, row in rows.items()} == {
        "text": "tokens",
        "runs/a": "run",
        "quote.circuit.json": "circuit",
        "quote.report.json": "report",
        "quote.attack.json": "attack",
        "ab.survey.json": "survey",
        "quote.trace.json": "trace",
    }
    assert rows["text"]["what"] == "simple, stdlib"
    assert rows["runs/a"]["what"] == "2 layer, 32 d_model"
    assert rows["runs/a"]["parents"] == ["tokens: text"]
    assert rows["quote.attack.json"]["parents"] == []
    assert rows["ab.survey.json"]["parents"] == ["models: runs/a", "models: sha256:8"]
    assert rows["quote.circuit.json"]["what"] == "quote, 3 nodes, of runs/a"
    assert rows["quote.circuit.json"]["parents"] == ["model: runs/a"]
    assert rows["quote.report.json"]["parents"] == ["circuit: quote.circuit.json", "model: sha256:" + "9" * 64]
    assert rows["runs/a"]["digest"] == "sha256:" + "3" * 64


def test_circuits_say_in_what_their_search_fell_short(chain, capsys):
    document = json.loads((chain / "quote.circuit.json").read_text())
    found = {"interrupted": True, "reached": False, "losses": {"validation": 0.2}, "target_loss": 0.15}
    write_json(chain / "quote.circuit.json", document | {"found": found})
    row = listed(capsys, chain)["quote.circuit.json"]
    assert row["what"] == "quote, 3 nodes, of runs/a, interrupted, target missed"


def test_what_is_not_ours_is_left_out(chain, capsys):
    write_json(chain / "other/config.json", {"model_type": "gpt2"})
    write_json(chain / "package/manifest.json", {"name": "app"})
    (chain / "broken").mkdir()
    (chain / "broken/config.json").write_text("{")
    for hidden in (".git", "node_modules", "state"):
        write_json(chain / hidden / "x.circuit.json", {"kind": "circuit"})
    assert len(listed(capsys, chain)) == 7


def test_a_damaged_file_is_listed_as_such(chain, capsys):
    (chain / "cut.circuit.json").write_text('{"kind": "circ')
    row = listed(capsys, chain)["cut.circuit.json"]
    assert row["kind"] == "circuit"
    assert row["what"].startswith("damaged: ")
    assert row["digest"] == "" and row["parents"] == []


@pytest.mark.parametrize("document", [{"kind": "circuit", "nodes": 3, "parents": [1]}, {"kind": "circuit", "model": 5}])
def test_fields_of_other_types_do_not_stop_it(chain, capsys, document):
    write_json(chain / "odd.circuit.json", document)
    assert listed(capsys, chain)["odd.circuit.json"]["kind"] == "circuit"


def test_a_table_is_shown_to_people(chain, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    assert main(["list", str(chain)]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "quote.circuit.json" in printed.err
    assert "3" * 12 in printed.err and "3" * 13 not in printed.err


def test_this_folder_is_the_default(chain, monkeypatch, capsys):
    monkeypatch.chdir(chain)
    assert main(["list", "--json"]) == 0
    assert '"path": "runs/a"' in capsys.readouterr().out


def test_no_folder_is_bad_input(chain, capsys):
    for path in (chain / "nowhere", chain / "quote.report.json"):
        assert main(["list", str(path)]) == 2
        assert f"There is no folder {path} to list" in capsys.readouterr().err


def test_an_empty_folder_has_nothing(tmp_path, capsys):
    assert main(["list", str(tmp_path)]) == 0
    assert capsys.readouterr().err.replace("\n", "") == f"Artefacts in {tmp_path}: none"
