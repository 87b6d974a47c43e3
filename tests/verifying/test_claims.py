"""Each claim on a circuit that is known, and on one that is wrong in the way the claim is there to see."""

import dataclasses
import json

import pytest
import torch

from jali.circuit import Node
from jali.pruning.learn import Learning
from jali.pruning.prune import Pruning, find
from jali.studies import specimens
from jali.verifying import again, binary, competition, controls, elsewhere, minimal, nonsense, stable, untrained, ways
from jali.verifying import verify as verifying
from jali.verifying.case import Case
from jali.verifying.verify import verify
from tests import planted
from tests.verifying.test_verify import made

TASK = specimens.task()
SPECIMEN = specimens.plant(0, chain=True, norm="none")
OTHER = next(s for i in range(1, 9) if not (s := specimens.plant(i, chain=True, norm="none")).nodes & SPECIMEN.nodes)


def report_on(nodes, specimen=SPECIMEN, task=TASK, **options):
    return verify(specimen.circuit(frozenset(nodes), task), specimen.model, task, text=specimen.text, **options)


def failing(report) -> set[str]:
    """Claims that fail, whether they count or not."""
    return {claim.name for claim in report.claims if claim.passed is False}


def case_of(nodes=SPECIMEN.nodes, specimen=SPECIMEN, task=TASK) -> Case:
    circuit = specimen.circuit(frozenset(nodes), task)
    return Case(circuit=circuit, meter=verifying.meter_for(circuit, specimen.model), task=task, text=specimen.text)


def test_the_true_circuit_fails_nothing_but_what_takes_its_constants_away():
    """Its query is a constant, which ablation to zero takes away and ablation to the mean leaves."""
    assert failing(report_on(SPECIMEN.nodes)) == {"sufficient_zero"}


def test_without_one_node_it_is_not_sufficient_whatever_fills_the_rest():
    (value,) = [node for node in SPECIMEN.nodes if node.site == "0.attn.v"]
    failed = failing(report_on(SPECIMEN.nodes - {value}))
    for name in ("", "_mean", "_zero", "_resample", "_stochastic", "_adversarial", "_norms"):
        assert f"sufficient{name}" in failed
    assert {"accurate", "held_out_lengths", "agrees_elsewhere", "scrubbed", "minimal"} <= set(failed)
    assert "necessary" not in failed


def test_the_circuit_of_another_model_is_refused_by_every_claim_about_a_circuit():
    report = report_on(OTHER.nodes)
    holds = {claim.name for claim in report.claims if claim.passed}
    assert holds <= {"capable", "not_trivial", "same_mechanism", "held_out"}
    assert "Alone they do not do the task" in report.summary
    assert "something else takes over" in report.summary
    assert "not clearly better than" in report.summary
    assert "proof" not in report.summary.lower()


def test_what_pruning_finds_for_a_nonsense_task_was_not_found_in_the_model():
    task = specimens.nonsense()
    failed = failing(report_on(OTHER.nodes, task=task))
    assert {"capable", "found", "sufficient"} <= set(failed)


def test_a_circuit_that_beats_its_model_was_not_found_in_it():
    """Norms: what is ablated no longer takes part in the divisor, so the circuit alone is surer than its model."""
    weak = dataclasses.replace(SPECIMEN, model=specimens.plant(0, chain=True, norm="none").model)
    weak.model.unembed_weight[[10, 11]] *= 0.2
    claims = report_on(weak.nodes, specimen=weak)
    assert claims.claim("found").passed
    backwards = weak.circuit(weak.nodes, TASK)
    case = Case(circuit=backwards, meter=verifying.meter_for(backwards, weak.model), task=TASK)
    better = dataclasses.replace(case.full, margin=case.full.margin * 4)
    vars(case)["alone"] = better
    assert not verifying.found.claim(case).passed


def test_controls_are_outside_the_circuit_at_the_same_site():
    case = case_of()
    for node, others in controls.of_nodes(case, case.nodes).items():
        assert len(others) == 2
        assert all(other.site == node.site and other not in case.circuit.nodes for other in others)


def test_attribution_is_the_effect_of_removal_where_the_model_is_linear():
    case = case_of()
    strength = controls.attributions(case.plain, TASK.train.first(8))
    for node in case.nodes:
        if node.site in ("0.attn.v", "final_resid"):
            rest = strength[node.site].clone()
            rest[node.channel] = 0
            assert float(strength[node.site][node.channel]) > 10 * float(rest.max())


def test_paths_of_the_circuit_cover_its_weights_and_each_ends_where_the_answer_is_read():
    case = case_of()
    found = ways.ways(case)
    assert {edge for way in found for edge in way} <= set(case.circuit.edges)
    assert any(way[0].target.site == "1.mlp.resid_delta" for way in found)
    empty = ways.claim(case_of(()))
    assert empty.passed is False


def test_an_added_node_is_superfluous_and_two_copies_are_a_redundant_group():
    extra = {Node("1.mlp.post_act", c) for c in range(4)} - SPECIMEN.nodes
    claim = minimal.claim(case_of(SPECIMEN.nodes | extra))
    assert not claim.passed
    assert set(claim.nodes["superfluous"]) == {str(node) for node in extra}
    model = planted.plant(copies=2)
    model.unembed.weight *= 3  # One copy is then enough: what the second adds is under the tolerance.
    both = made(model, planted.circuit(0) | planted.circuit(1))
    case = Case(circuit=both, meter=verifying.meter_for(both, model), task=planted.task())
    found = minimal.claim(case)
    groups = [set(names) for what, names in found.nodes.items() if what.startswith("redundant group")]
    assert groups
    assert all(len(group) > 1 for group in groups)


@pytest.fixture
def quick(monkeypatch):
    config = Pruning(learning=Learning(steps=40, pairs=8))
    monkeypatch.setattr(again, "config", lambda case: dataclasses.replace(config, norms=case.meter.norms))


def test_searches_have_the_options_and_the_limit_of_the_circuits_own():
    options = Pruning(method="edges", learning=Learning(steps=7), objective="bits", norms="live")
    stored = json.loads(json.dumps(dataclasses.asdict(options)))
    case = case_of()
    told = case.circuit.with_facts(found={"options": stored, "target_loss": 0.3, "limit": 0.23})
    other = dataclasses.replace(case, circuit=told)
    assert again.config(other) == options
    assert again.config(case) == Pruning(norms=case.meter.norms)
    assert (again.limit(other), again.bar(other)) == (0.23, 0.3)
    assert (again.limit(case), again.bar(case)) == (0.045, 0.2)


def test_the_nonsense_twin_gives_no_circuit(quick):
    claim = nonsense.claim(case_of(), specimens.nonsense())
    assert claim.passed
    assert claim.value("circuit of the twin, loss") > 0.6


def test_a_twin_that_the_model_does_is_told(quick):
    assert not nonsense.claim(case_of(), TASK).passed


def test_untrained_models_give_no_circuit_and_shuffling_keeps_every_number(quick):
    other = untrained.shuffled(SPECIMEN.model, 0)
    for (name, one), (_, two) in zip(SPECIMEN.model.named_parameters(), other.named_parameters(), strict=True):
        assert torch.equal(one.flatten().sort().values, two.detach().flatten().sort().values), name
    assert untrained.shuffled_claim(case_of()).passed
    assert untrained.initial_claim(case_of()).passed


@pytest.mark.slow
def test_other_seeds_find_the_planted_circuit_again_and_not_another(quick):
    assert stable.claim(case_of()).passed
    assert not stable.claim(case_of(OTHER.nodes)).passed


@pytest.mark.slow
def test_circuits_of_a_method_without_a_seed_are_not_stable_by_that_alone():
    """A nonsense task of which the whole model is the circuit: the same nodes each time, and no smaller ones."""
    config = Pruning(method="attribute")
    meter = verifying.meter_for(case_of().circuit, SPECIMEN.model)
    path, _ = find(meter, specimens.nonsense().train, 0.045, config)
    found = SPECIMEN.circuit(path[-1].nodes, specimens.nonsense())
    told = found.with_facts(found={"options": dataclasses.asdict(config)})
    assert not stable.claim(Case(circuit=told, meter=meter, task=specimens.nonsense())).passed


def test_what_holds_more_nodes_shares_fewer():
    nodes = SPECIMEN.nodes
    assert stable._shared(nodes, nodes) == 1
    assert stable._shared(SPECIMEN.model.wiring.nodes(), nodes) < 0.1


def test_natural_text_sees_the_edges_that_were_chosen():
    edge = next(e for e in case_of().circuit.edges if e.target.site == "1.mlp.resid_delta")
    less = case_of().circuit
    wiring = SPECIMEN.model.wiring
    chosen = wiring.circuit(less.nodes, without=[edge], means=less.means, model_digest=less.model_digest)
    name = "natural text, circuit alone, over all tokens"
    texts = [
        elsewhere.claim(Case(circuit=c, meter=verifying.meter_for(c, SPECIMEN.model), task=TASK, text=SPECIMEN.text))
        for c in (less, chosen)
    ]
    whole, cut = (claim.value(name) for claim in texts)
    assert cut > whole + 0.01


def test_two_values_do_for_a_circuit_of_two_values():
    claim = binary.claim(case_of())
    assert claim.passed
    assert not binary.claim(case_of(OTHER.nodes)).passed


def test_a_step_is_the_identity_when_soft_and_keeps_its_two_values():
    x, low, high = torch.linspace(-2, 2, 9), torch.tensor(-1.0), torch.tensor(1.5)
    assert torch.equal(binary._snapped(x, low, high, 0.0), torch.where(x < 0.25, low, high))
    for soft in (0.9, 0.3, 0.01):
        torch.testing.assert_close(binary._snapped(torch.stack([low, high]), low, high, soft), torch.stack([low, high]))
    torch.testing.assert_close(binary._snapped(x, low, high, 1.0), x)


def test_binary_levels_replace_only_their_nodes():
    levels = binary.Levels([Node("a", 1)], torch.tensor([-1.0]), torch.tensor([1.0]))
    vector = torch.tensor([[0.3, 0.2, -0.4]])
    assert levels.tap(0.0)("a", vector).tolist() == [[pytest.approx(0.3), 1.0, pytest.approx(-0.4)]]
    assert levels.tap(0.0)("b", vector) is vector


def test_the_full_battery_runs_what_the_quick_one_says_it_did_not(quick, monkeypatch):
    monkeypatch.setattr(stable, "SEEDS", 1)
    short = report_on(SPECIMEN.nodes)
    late = {claim.name for claim in short.claims if claim.not_run}
    assert late == {"nonsense_twin", "random_weights", "at_initialisation", "stable", "binary"}
    assert all(claim.verdict == "not run" and claim.passed is None for claim in short.claims if claim.not_run)
    full = report_on(SPECIMEN.nodes, full=True, twin=specimens.nonsense())
    assert not [claim.name for claim in full.claims if claim.not_run]
    assert full.full
    assert not short.full


def test_without_abstopk_nothing_competes_and_with_it_the_difference_is_measured():
    claim = report_on(SPECIMEN.nodes).claim("competition")
    assert claim.verdict == "measured"
    assert claim.value("same decision without competition") == 1.0
    assert claim.value("difference of the margin, at most") < 1e-4
    assert claim.value("nodes with a least size") == 0
    model = planted.plant(afrac=0.25)
    case = Case(circuit=made(model), meter=verifying.meter_for(made(model), model), task=planted.task())
    crowded = competition.claim(case)
    assert crowded.value("circuit alone, loss") == pytest.approx(case.alone.loss)
    frozen = dataclasses.replace(case, meter=dataclasses.replace(case.meter, norms="frozen"))
    assert "needs the whole model" in competition.claim(frozen).not_run
