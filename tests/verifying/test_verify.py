"""Verifying circuits that are known, and circuits that are wrong."""

import dataclasses
import json
import math
import random

import pytest
import torch

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Calibration, Circuit, Node
from jali.pruning.ablation import measure_means
from jali.pruning.learn import Learning
from jali.pruning.prune import Pruning
from jali.verifying import again, matched
from jali.verifying.case import stages
from jali.verifying.report import Claim, Report
from jali.verifying.thresholds import CHANCE_LOSS
from jali.verifying.verify import verify
from tests import planted
from tests.models.options import bdh

TASK = planted.task()
CLAIMS = """capable sufficient accurate sufficient_norms competition sufficient_zero sufficient_mean sufficient_resample
sufficient_stochastic sufficient_adversarial necessary beats_random specific calibration necessary_nodes
necessary_paths minimal held_out held_out_natural held_out_lengths variables found not_trivial beats_connected
same_mechanism agrees_elsewhere scrubbed path nonsense_twin random_weights at_initialisation stable binary""".split()


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
            assert number.unit in {
                "nats",
                "fraction",
                "nodes",
                "edges",
                "times",
                "tokens",
                "heads",
                "groups",
                "correlation",
            }
            if number.low is not None:
                assert number.n >= 1
                assert number.low - 1e-9 <= number.value <= number.high + 1e-9


def test_a_backup_is_found_named_and_removed_as_well(monkeypatch):
    quick = Pruning(learning=Learning(steps=40, pairs=8))
    monkeypatch.setattr(again, "Pruning", lambda **_: quick)
    model = planted.plant(copies=2)
    found = verify(made(model), model, TASK, full=True)
    assert found.backup == (tuple(map(str, sorted(planted.circuit(1)))),)
    necessary = found.claim("necessary")
    assert necessary.passed
    assert "6 nodes of the backup" in necessary.statement
    assert necessary.value("model without circuit, loss") < 0.1
    assert necessary.value("model without backup, loss") < 0.1
    assert necessary.value("model without circuit and backup, loss") >= CHANCE_LOSS
    assert "until the backup that takes over goes too" in found.summary
    without = verify(made(model), model, TASK)
    assert "necessary" in without.failed
    assert without.backup is None
    assert "something else takes over" in without.summary


def test_a_model_that_cannot_do_the_task_is_told_apart():
    model = planted.plant(copies=0)
    found = verify(made(model), model, TASK)
    assert {"capable", "sufficient"} <= set(found.failed)


def test_verify_reads_heldout_pairs_and_says_so_where_they_fail():
    model = planted.plant()
    swapped = dataclasses.replace(TASK.heldout, answer=TASK.heldout.foil, foil=TASK.heldout.answer)
    found = verify(made(model), model, dataclasses.replace(TASK, heldout=swapped))
    assert {"capable", "sufficient"} <= set(found.failed)


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
    claim = Claim(name="a", statement="b", passed=None)
    assert str(claim).split() == ["measured", "a:", "b"]


def test_what_was_not_run_never_reads_as_held():
    claim = Claim(name="a", statement="b.", passed=None, not_run="no text")
    assert claim.verdict == "not run"
    assert str(claim).split() == ["not", "run", "a:", "b.", "Not", "run:", "no", "text."]
    with pytest.raises(AssertionError):
        dataclasses.replace(claim, passed=True)


def test_a_claim_that_does_not_count_fails_no_report(report):
    wrong = dataclasses.replace(report.claims[0], passed=False, counts=False)
    assert dataclasses.replace(report, claims=(wrong, *report.claims[1:])).failed == ()
    assert "It does not count." in str(wrong)


def test_a_report_of_the_schema_before_is_read(tmp_path):
    row = {"name": "loss", "value": 0.1, "unit": "nats", "n": 4, "low": 0.0, "high": 0.2}
    old = {"schema": 1, "kind": "report", "parents": {"circuit": "c", "model": "m"}, "task": "t", "model": "m"}
    old |= {"nodes": 1, "edges": 0, "pairs": 4, "norms": "live", "passed": True, "backup": None}
    old |= {"claims": [{"name": "a", "statement": "b", "passed": True, "rows": [row]}], "matching": {"short": 0}}
    path = tmp_path / "old.report.json"
    path.write_text(json.dumps({**old, "digest": artefact.digest(old), "made_by": {}}))
    found = Report.load(path)
    assert (found.summary, found.full, found.claims[0].counts) == ("", False, True)
    path.write_text(json.dumps({**old, "nodes": 2, "digest": artefact.digest(old)}))
    with pytest.raises(BadInput, match="changed by hand"):
        Report.load(path)


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


def test_a_report_of_another_circuit_is_refused_by_sentence(report):
    model = planted.plant()
    assert report.of(made(model)) is report
    with pytest.raises(BadInput, match=r"report of another circuit .*openers.* make its own with jali verify"):
        report.of(made(model, ablation="zero"))


def test_the_whole_battery_runs_to_its_end_on_a_bdh():
    model, task, draw = bdh(norm="rms", context=64), planted.task(), random.Random(0)
    widths = model.wiring.widths
    nodes = [Node(site, c) for site, width in widths.items() for c in draw.sample(range(width), width // 4)]
    means = {site: torch.full((width,), 0.1) for site, width in widths.items()}
    circuit = model.wiring.circuit(nodes, means=means, task=task.name, model_digest=model.digest)
    report = verify(circuit, model, task, text=planted.text(8))
    run = {claim.name for claim in report.claims if not claim.not_run}
    assert {"sufficient_norms", "beats_connected", "necessary_paths", "same_mechanism", "variables", "scrubbed"} <= run
    assert {claim.name for claim in report.claims} - run == {
        "held_out_natural", "held_out_lengths", "nonsense_twin", "random_weights", "at_initialisation",
        "stable", "binary",
    }  # fmt: skip
    assert "sufficient" in report.failed, "nodes drawn at random do nothing"
