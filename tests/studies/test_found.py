"""Circuit and report files of a study: used again where they are of the same making, else made anew."""

import dataclasses

import pytest
import torch

from jali.circuit import Circuit
from jali.explaining.labelling import explain
from jali.pruning.learn import Learning
from jali.pruning.prune import Pruning
from jali.studies import found
from jali.verifying.report import Report
from tests import planted

PRUNING = Pruning(learning=Learning(steps=40, pairs=8), ablation="zero")
HOW = {"seed": 0, "tell": lambda text: None, "quiet": True}


def circuit_in(path, pruning=PRUNING, **changed):
    return found.circuit(path, planted.plant(), planted.task(), pruning, **{**HOW, **changed})


def forbid(monkeypatch):
    for name in ("prune", "verify"):
        monkeypatch.setattr(found, name, lambda *_, **__: pytest.fail("made again"))


def test_what_was_made_in_the_same_way_is_used_again(tmp_path, monkeypatch):
    model, task = planted.plant(), planted.task()
    ours = circuit_in(tmp_path / "c")
    report = found.report(tmp_path / "r", ours, model, task, **HOW)
    forbid(monkeypatch)
    assert circuit_in(tmp_path / "c").digest == ours.digest
    assert found.report(tmp_path / "r", ours, model, task, **HOW) == report


def test_labels_are_written_into_the_file_once(tmp_path, monkeypatch):
    model, task, path = planted.plant(), planted.task(), tmp_path / "c"
    ours = circuit_in(path)
    monkeypatch.setattr(explain.checkpoint, "text", lambda model: torch.cat([planted.text(96), planted.text(97)[-1:]]))
    found.explained(path, ours, model, task, **HOW)
    written = Circuit.load(path)
    assert written.digest == ours.digest
    assert written.labels
    assert set(written.examples) == set(map(str, ours.nodes))
    monkeypatch.setattr(found, "explain", lambda *_, **__: pytest.fail("explained again"))
    found.explained(path, written, model, task, **HOW)
    assert Circuit.load(path).labels == written.labels


@pytest.mark.parametrize("change", ["model", "options", "seed", "damage"])
def test_a_circuit_of_another_making_is_made_again(tmp_path, change):
    path, said = tmp_path / "c", []
    ours = circuit_in(path)
    if change == "model":
        ours.with_facts(model_digest="sha256:other").save(path)
    if change == "damage":
        path.write_text(path.read_text()[:-200])
    options = dataclasses.replace(PRUNING, norms="frozen") if change == "options" else PRUNING
    made = circuit_in(path, options, seed=1 if change == "seed" else 0, tell=said.append)
    assert said[0].startswith("Looking")
    assert Circuit.load(path).digest == made.digest


def test_an_interrupted_circuit_is_kept_and_not_used_as_the_result(tmp_path, monkeypatch):
    path = tmp_path / "c"
    whole = circuit_in(path)
    path.unlink()
    cut = whole.with_facts(found={**whole.found, "interrupted": True})
    with monkeypatch.context() as patched:
        patched.setattr(found, "prune", lambda *_, **__: cut)
        with pytest.raises(KeyboardInterrupt):
            circuit_in(path)
    assert Circuit.load(path).found["interrupted"]
    assert not circuit_in(path).found["interrupted"]


def test_a_report_of_another_circuit_or_a_damaged_one_is_made_again(tmp_path):
    model, task, path = planted.plant(), planted.task(), tmp_path / "r"
    ours = circuit_in(tmp_path / "c")
    for damage in ("{}", dataclasses.replace(found.report(path, ours, model, task, **HOW), circuit_digest="x")):
        path.write_text(damage) if isinstance(damage, str) else damage.save(path)
        found.report(path, ours, model, task, **HOW)
        assert Report.load(path).circuit_digest == ours.digest
