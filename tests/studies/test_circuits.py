"""The folder of circuits of solved tasks, on a planted model whose twins are made up."""

import json

import pytest

from jali.pruning.learn import Learning
from jali.pruning.prune import Pruning
from jali.studies import circuits, found
from jali.verifying.report import Report
from tests import planted
from tests.models.options import bdh

ROW = {"name": "openers", "accuracy": 1.0, "loss": 0.001}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    model = planted.plant()
    model.tokenizer = "any"
    monkeypatch.setattr(circuits.checkpoint, "load", lambda name: model)
    monkeypatch.setattr(circuits, "solved", lambda model, **_: [ROW])
    monkeypatch.setattr(circuits, "task", lambda name, tokenizer: planted.task(name))
    monkeypatch.setattr(circuits, "PRUNING", Pruning(learning=Learning(steps=40, pairs=8), ablation="zero"))
    return tmp_path


def made(folder, **options):
    page = circuits.study(folder, quiet=True, **options)
    return page.read_text(), json.loads((folder / "circuits.json").read_text())["circuits"]


def test_every_solved_task_has_a_circuit_a_report_and_a_twin(folder, monkeypatch):
    text, (fact,) = made(folder)
    ours = Report.load(folder / "openers.report.json")
    assert (fact["nodes"], fact["failed"]) == (ours.nodes, list(ours.failed))
    assert fact["nodes"] == len(planted.circuit(query=True))
    assert f"| [openers](openers.html) | 100.0% | 0.001 | 0.150 | {ours.nodes} | {ours.edges} |" in text
    assert "| `sufficient` |" in text and "not run" not in text
    assert (
        Report.load(folder.with_name(f"{folder.name}-twins") / "openers~nonsense.report.json").task
        == "openers~nonsense"
    )
    assert fact["twin_nodes"] == fact["nodes"], "the twin here is the task itself under another name"
    assert "Of 1 nonsense twins, " in text
    for name in ("prune", "verify"):
        monkeypatch.setattr(found, name, lambda *_, **__: pytest.fail("made again"))
    assert made(folder)[1] == [fact]


def test_without_twins_the_table_has_the_circuits_alone(folder, monkeypatch):
    text, (fact,) = made(folder, twins=False)
    assert "No twin is done yet." in text and "| [openers](openers.html) |" in text
    assert not folder.with_name(f"{folder.name}-twins").exists() and "twin_nodes" not in fact
    monkeypatch.setattr(circuits, "solved", lambda model, **_: pytest.fail("measured again"))
    assert made(folder, twins=False)[1] == [fact]


def test_what_a_memory_and_passes_of_one_block_count_stands_in_the_table():
    number = {"value": 0.1, "low": 0.0, "high": 0.2}
    fact = {"task": "t", "accuracy": 1.0, "model_loss": 0.0, "target": 0.15, "nodes": 10, "edges": 7, "bits": 90}
    fact |= {"loss": number, "claims": 2, "failed": []}
    assert "rolled" not in circuits.sizes([fact])
    text = circuits.sizes([fact | {"rolled_nodes": 8, "rolled_edges": 6, "synapses": 5}, fact])
    assert "| nodes | edges | nodes rolled | edges rolled | synapses | bits |" in text
    assert "| 10 | 7 | 8 | 6 | 5 | 90 |" in text and "| 10 | 7 | – | – | – | 90 |" in text


def test_a_whole_model_is_counted_as_its_circuits_are():
    model = bdh(n_layer=3)
    told = circuits.counted(model)
    nodes = model.wiring.nodes()
    assert told["nodes"] == len(nodes) == 3 * told["rolled_nodes"] - 2 * 8, "final_resid is in one pass alone"
    assert told["edges"] == len(model.wiring.edges(nodes)) == 3 * told["rolled_edges"]
    assert told["synapses"] == 3 * 32 * 8 and 0 < told["nonzero"] < told["all"]


def test_reports_of_earlier_circuits_count_for_nothing_and_go(folder, monkeypatch):
    made(folder)
    twin = folder.with_name(f"{folder.name}-twins") / "openers~nonsense.report.json"
    document = json.loads(twin.read_text())
    twin.write_text(json.dumps({**document, "circuit_digest": "sha256:00"}))
    assert circuits._made(folder, circuits.checkpoint.load(""), "openers~nonsense") is None, "not finished"
    monkeypatch.setattr(circuits, "SUFFICIENT_LOSS", -1.0)
    _, (fact,) = made(folder)
    assert fact["twin_refused_by"] == ["sufficient"]
    assert not twin.exists()


def test_a_task_of_another_share_is_left_to_others(folder):
    text, facts = made(folder, share=(1, 2))
    assert facts == []
    assert "No twin is done yet." in text


def test_a_twin_that_nothing_refuses_is_told():
    number = {"value": 0.1, "low": 0.0, "high": 0.2}
    fact = {"task": "t", "nodes": 10, "failed": []} | dict.fromkeys(("twin_nodes", "twin_edges", "twin_bits"), 12)
    fact |= {"twin_loss": number, "twin_reached": True, "twin_refused_by": []}
    assert "Of 1 nonsense twins, 0 are refused" in circuits.against_twins([fact])
    assert "Of 1 nonsense twins, 1 are refused" in circuits.against_twins([fact | {"twin_nodes": 50}])
    assert "Of 1 nonsense twins, 1 are refused" in circuits.against_twins([fact | {"twin_refused_by": ["scrubbed"]}])
