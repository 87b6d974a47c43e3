"""Verifying circuits that are known, and circuits that are wrong."""

import dataclasses
import json
import math

import pytest
import torch

from jali.artefact import BadInput
from jali.circuit import Calibration, Circuit, Node
from jali.pruning.ablation import measure_means
from jali.pruning.learn import Learning
from jali.pruning.prune import Pruning
from jali.verifying import matched
from jali.verifying import verify as module
from jali.verifying.case import stages
from jali.verifying.report import Claim, Report
from jali.verifying.thresholds import CHANCE_LOSS, RANDOM_CIRCUITS
from jali.verifying.verify import verify
from tests import planted

TASK = planted.task()
CLAIMS = ["capable", "sufficient", "accurate", "necessary", "not_trivial"]
CLAIMS += ["beats_random", "specific", "calibration", "norms", "path"]


def made(model, nodes=None, **facts) -> Circuit:
    """A circuit as pruning writes it, with a path whose first stage has one node more."""
    wiring, nodes = model.wiring, planted.circuit() if nodes is None else nodes
    means = measure_means(model, planted.text())
    more = Node("1.mlp.post_act", 0)
    path = [{"nodes": len(nodes) + 1, "loss": 0.0, "dropped": []}]
    path += [{"nodes": len(nodes), "loss": 0.0, "dropped": [str(more)]}]
    defaults = {"task": TASK.name, "model": "planted", "model_digest": model.digest, "path": tuple(path)}
    defaults |= {"means": {site: means[site] for site in wiring.widths}, "calibration": Calibration(scale=2.0)}
    return wiring.circuit(nodes, **defaults | facts)


@pytest.fixture(scope="module")
def report() -> Report:
    model = planted.plant()
    return verify(made(model), model, TASK)


def test_every_claim_about_the_planted_circuit_holds(report):
    assert [claim.name for claim in report.claims] == CLAIMS
    assert report.failed == ()
    assert report.passed
    assert report.backup is None
    assert report.claim("sufficient").value("circuit alone, loss") == pytest.approx(0.0183, abs=1e-3)
    assert report.claim("necessary").value("model without circuit, loss") == pytest.approx(math.log(2), abs=1e-3)
    assert report.claim("not_trivial").value("empty circuit, accuracy") == 0.5
    assert report.claim("path").value("learned mask, nodes") == 7
    assert report.claim("path").value("target, nodes") == 6
    assert "sufficient: The circuit alone does the task" in str(report)


def test_every_number_has_a_unit_and_every_estimate_n_and_an_interval_around_it(report):
    for claim in report.claims:
        names = [row.name for row in claim.rows]
        assert len(set(names)) == len(names)
        for row in claim.rows:
            number = row.number
            assert number.unit in {"nats", "fraction", "nodes", "edges", "times"}
            if number.low is not None:
                assert number.low - 1e-9 <= number.value <= number.high + 1e-9
                assert number.n in (len(TASK.heldout), RANDOM_CIRCUITS)


@pytest.mark.parametrize(
    ("nodes", "fails"),
    [
        (frozenset(), {"sufficient", "accurate", "necessary"}),
        (planted.circuit() - {Node("0.attn.v", 0)}, {"sufficient", "accurate"}),
        ({Node("1.mlp.post_act", 1), Node("final_resid", 9)}, {"sufficient", "accurate", "necessary"}),
    ],
    ids=["empty", "incomplete", "irrelevant"],
)
def test_a_wrong_circuit_fails(nodes, fails):
    model = planted.plant()
    found = verify(made(model, nodes=nodes, path=()), model, TASK, backup=False)
    assert set(found.failed) == fails


def test_a_backup_is_found_named_and_removed_as_well(monkeypatch):
    quick = Pruning(learning=Learning(steps=40, pairs=8))
    monkeypatch.setattr(module, "Pruning", lambda **_: quick)
    model = planted.plant(copies=2)
    found = verify(made(model), model, TASK)
    assert found.backup == (tuple(map(str, sorted(planted.circuit(1)))),)
    necessary = found.claim("necessary")
    assert necessary.passed
    assert "6 nodes of the backup" in necessary.statement
    assert necessary.value("model without circuit, loss") < 0.1
    assert necessary.value("model without backup, loss") < 0.1
    assert necessary.value("model without circuit and backup, loss") >= CHANCE_LOSS
    without = verify(made(model), model, TASK, backup=False)
    assert without.failed == ("necessary",)
    assert without.backup is None


def test_a_model_that_cannot_do_the_task_is_told_apart():
    model = planted.plant(copies=0)
    found = verify(made(model), model, TASK)
    assert {"capable", "sufficient"} <= set(found.failed)


def test_verify_reads_heldout_pairs_and_says_so_where_they_fail():
    model = planted.plant()
    swapped = dataclasses.replace(TASK.heldout, answer=TASK.heldout.foil, foil=TASK.heldout.answer)
    found = verify(made(model), model, dataclasses.replace(TASK, heldout=swapped))
    assert {"capable", "sufficient", "accurate"} <= set(found.failed)


def test_the_same_seed_gives_the_same_report(report):
    model = planted.plant()
    assert verify(made(model), model, TASK).digest == report.digest


def test_a_circuit_of_another_model_is_refused_by_name():
    model = planted.plant()
    circuit = made(model)
    model.embed.weight[0, 0] += 1
    model.name = "other"
    with pytest.raises(BadInput, match=r"found in model 'planted' .* this is model 'other'"):
        verify(circuit, model, TASK)


def test_a_circuit_of_another_task_is_refused_by_name():
    model = planted.plant()
    with pytest.raises(BadInput, match="does the task openers, and this is closers"):
        verify(made(model), model, planted.task("closers"))


def test_a_task_without_heldout_pairs_is_refused():
    model = planted.plant()
    with pytest.raises(BadInput, match="0 held-out pairs"):
        verify(made(model), model, dataclasses.replace(TASK, heldout=TASK.heldout.select([])))


def test_a_report_survives_its_file(report, tmp_path):
    path = report.save(tmp_path / "openers.report.json", seed=5)
    assert Report.load(path) == report
    document = json.loads(path.read_text())
    assert document["made_by"]["seed"] == 5
    assert document["parents"] == {"circuit": report.circuit_digest, "model": report.model_digest}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda d: d["claims"][1].update(passed=False), "changed by hand"),
        (lambda d: d["claims"][1]["rows"][0].update(value=0.0), "changed by hand"),
        (lambda d: d["claims"][1]["rows"][0].pop("unit"), "damaged"),
        (lambda d: d.pop("claims"), "damaged"),
        (lambda d: d.update(schema=99), "schema"),
        (lambda d: d.update(kind="circuit"), "not a report"),
    ],
)
def test_a_tampered_report_is_refused_by_name(report, tmp_path, change, sentence):
    path = report.save(tmp_path / "a.report.json")
    document = json.loads(path.read_text())
    change(document)
    path.write_text(json.dumps(document))
    with pytest.raises(BadInput, match=sentence):
        Report.load(path)


def test_an_unknown_claim_is_refused_by_name(report):
    with pytest.raises(BadInput, match="no claim 'sufficent'"):
        report.claim("sufficent")


def test_measured_claims_neither_pass_nor_fail():
    claim = Claim(name="a", statement="b", passed=None, rows=())
    assert str(claim).split() == ["measured", "a:", "b"]


def test_random_circuits_match_in_site_and_rank_and_avoid_the_circuit():
    widths = {"a": 100, "b": 8, "c": 5}
    nodes = {Node("a", i) for i in (3, 50, 97)} | {Node("b", i) for i in range(6)}
    means = {"a": torch.arange(100.0), "b": torch.zeros(8)}
    circuit = Circuit(nodes=frozenset(nodes), edges=(), widths=widths, means=means)
    seen = set()
    for seed in range(30):
        drawn = matched.draw(circuit, seed=seed)
        seen.add(drawn)
        assert not drawn & circuit.nodes
        assert len([n for n in drawn if n.site == "a"]) == 3
        assert len([n for n in drawn if n.site == "b"]) == 2
        ranks = sorted(n.channel for n in drawn if n.site == "a")
        assert all(abs(got - wanted) <= 18 for got, wanted in zip(ranks, (3, 50, 97), strict=True))
    assert len(seen) > 20
    assert matched.draw(circuit, seed=4) == matched.draw(circuit, seed=4)


def test_stages_come_back_from_what_was_dropped_and_a_path_that_lies_gives_none():
    model = planted.plant()
    circuit = made(model)
    assert [len(nodes) for nodes in stages(circuit)] == [7, 6]
    assert stages(circuit)[-1] == circuit.nodes
    lying = circuit.with_facts(path=({"nodes": 9, "dropped": []}, circuit.path[1]))
    assert stages(lying) == ()
