"""A compiled circuit is the circuit alone: in both forms, for every option of a model, however it was made."""

from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from jali.artefact import BadInput
from jali.circuit import Calibration, Circuit, Node, Site, Wire, Wiring
from jali.explaining.decompiling.cutoffs import alone, opened
from jali.explaining.decompiling.disturbed import prompts
from jali.explaining.decompiling.lowering import lower
from jali.models import checkpoint
from jali.models.compiling.compile import compile
from jali.models.compiling.cutout import cut_out
from jali.models.compiling.recall import Recall
from jali.models.model import LanguageModel
from jali.pruning.ablation import measure_means
from jali.rule import Rule
from jali.studies.planted.gallery import planted as gallery
from jali.tap import keep, kept_edges_only
from jali.tasks.published import task as published
from tests import planted
from tests.models.options import BDH_SETS, OPTION_SETS, bdh, name_of, tiny, tokens

CIRCUITS = Path(__file__).resolve().parents[3] / "docs" / "results" / "circuits"
AT = torch.tensor([-1, 3, 0, 8, 5])
TEXT = tokens(16, 12, seed=4)


def random_circuit(
    model: LanguageModel,
    share: float,
    seed: int,
    *,
    means: bool = True,
    chosen: bool = False,
    text: torch.Tensor = TEXT,
) -> Circuit:
    draw = torch.Generator().manual_seed(seed)
    nodes = {node for node in sorted(model.wiring.nodes()) if torch.rand((), generator=draw) < share}
    gone = frozenset(model.wiring.edges(nodes)[::3]) if chosen else ()
    filled = measure_means(model.float(), text) if means else {}
    return model.wiring.circuit(nodes, without=gone, means=filled, model_digest=model.digest)


def in_model(model: LanguageModel, circuit: Circuit, prompts: torch.Tensor, at: torch.Tensor | None = None):
    graft = kept_edges_only(circuit, model.wiring) if circuit.chosen else None
    return model(prompts, tap=keep(circuit), graft=graft, at=at)


def difference(model: LanguageModel, circuit: Circuit, seed: int) -> float:
    """Between the compiled circuit and the circuit in its model, in float64, at all places and at some."""
    model, prompts, answers = model.double(), tokens(5, 9, seed=seed), [7, 3] if seed % 2 else [7, 3, 7]
    circuit = circuit.with_facts(model_digest=model.digest)
    whole, few, found = compile(circuit, model), compile(circuit, model, answers=answers), []
    for at in (None, AT):
        expected = in_model(model, circuit, prompts, at)
        found += [whole(prompts, at) - expected, few(prompts, at) - expected[..., answers]]
        assert found[-2].shape == expected.shape
    return max(float(one.abs().max()) for one in found)


@pytest.mark.parametrize("options", OPTION_SETS, ids=name_of)
def test_exact_is_the_circuit_in_its_model(options):
    model = tiny(1, fullness=0.4, **options)
    for share, chosen in ((0.3, False), (0.1, True), (0.8, False)):
        assert difference(model, random_circuit(model, share, 1, chosen=chosen), 1) < 1e-10


@given(
    st.sampled_from(OPTION_SETS),
    st.sampled_from([0.0, 0.05, 0.3, 1.0]),
    st.integers(0, 50),
    st.booleans(),
    st.booleans(),
)
def test_so_it_is_with_means_and_zeros_and_chosen_edges(options, share, seed, means, chosen):
    model = tiny(seed, fullness=0.4, **options)
    assert difference(model, random_circuit(model, share, seed, means=means, chosen=chosen), seed) < 1e-10


@given(st.sampled_from(OPTION_SETS), st.sampled_from([0.05, 0.3, 1.0]), st.integers(0, 50), st.booleans())
def test_edges_is_the_circuit_with_least_sizes_and_nothing_that_competes(options, share, seed, chosen):
    model = tiny(seed, fullness=0.4, **options)
    circuit, asked = random_circuit(model, share, seed, chosen=chosen), tokens(5, 9, seed=seed)
    circuit = circuit.with_facts(model_digest=model.double().digest)
    runner = compile(circuit, model, form="edges", prompts=TEXT.tolist())
    open_, graft = opened(model).double(), kept_edges_only(circuit, model.wiring) if chosen else None
    for at in (None, AT):
        expected = open_(asked, tap=alone(circuit, runner.cutoffs), graft=graft, at=at)
        assert float((runner(asked, at) - expected).abs().max()) < 1e-10


@pytest.mark.parametrize("options", [{}, {"damping": (0.1,)}, {"norm": "rms"}], ids=name_of)
def test_queries_that_are_constants_turn_to_the_place_of_each_row(options):
    model = bdh(1, fullness=0.6, **options)
    nodes = [node for node in model.wiring.nodes() if node.site != "1.x.query"]
    circuit = model.wiring.circuit(nodes, means=measure_means(model, TEXT), model_digest=model.digest)
    prompts = tokens(5, 9)
    found = compile(circuit, model)(prompts, AT)
    torch.testing.assert_close(found, in_model(model, circuit, prompts, AT), rtol=0, atol=1e-5)


@pytest.mark.parametrize("plant", gallery(), ids=lambda plant: plant.name)
def test_planted_circuits_do_their_tasks_in_both_forms(plant):
    held = plant.task.heldout
    for nodes in plant.claims["mean"]:
        circuit = plant.model.wiring.circuit(nodes, means=plant.means, model_digest=plant.model.digest)
        expected = in_model(plant.model, circuit, held.tokens, held.length - 1)
        exact = compile(circuit, plant.model)(held.tokens, held.length - 1)
        assert torch.allclose(exact, expected, atol=1e-5)
        edges = compile(circuit, plant.model, form="edges", prompts=prompts(plant.task.train))
        found = edges(held.tokens, held.length - 1)
        assert torch.equal(found[:, 0].argmax(-1), expected[:, 0].argmax(-1))


def test_a_circuit_of_no_nodes_is_a_table_of_the_last_token():
    model = tiny(3, bigram="fixed", afrac=0.25)
    circuit = model.wiring.circuit((), means=measure_means(model, TEXT), model_digest=model.digest)
    runner, prompts = compile(circuit, model), tokens(3, 6)
    assert torch.allclose(runner(prompts), in_model(model, circuit, prompts), atol=1e-5)
    assert torch.equal(runner(prompts[:, -1:]), runner(prompts, torch.tensor([-1, -1, -1])))
    assert [site for site, _ in runner.plan.ready(everywhere=True).steps] == []


def test_calibration_is_left_to_who_reads_the_logits():
    model = planted.plant()
    facts = {"means": measure_means(model, planted.text()), "model_digest": model.digest}
    plain = model.wiring.circuit(planted.circuit(), **facts)
    scaled = plain.with_facts(calibration=Calibration(scale=2.0, shift=1.0))
    prompts = planted.task().heldout.tokens
    assert torch.equal(compile(plain, model)(prompts), compile(scaled, model)(prompts))


def test_what_nothing_reads_is_not_made():
    """Of the planted circuit only rows that compete with kept nodes are computed, and in `edges` not even those."""
    model = planted.plant()
    facts = {"means": measure_means(model, planted.text()), "model_digest": model.digest}
    circuit = model.wiring.circuit(planted.circuit(), **facts)
    for form in ("exact", "edges"):
        steps = dict(compile(circuit, model, form=form).plan.ready(everywhere=False).steps)
        assert {site for site in steps if site in circuit.widths} <= {node.site for node in circuit.nodes}


def test_circuits_of_other_models_and_bad_input_are_refused_by_name():
    model, other = tiny(1), tiny(2)
    circuit = model.wiring.circuit((), model_digest=model.digest)
    with pytest.raises(BadInput, match="was found in model"):
        compile(circuit, other)
    with pytest.raises(BadInput, match="'exact' or 'edges', got 'fast'"):
        compile(circuit, model, form="fast")  # pyright: ignore
    with pytest.raises(BadInput, match="0 to 49, got 50"):
        compile(circuit, model, answers=[3, 50])
    runner = compile(circuit, model)
    with pytest.raises(BadInput, match="at most 12 tokens at once, got 13"):
        runner(tokens(1, 13))
    with pytest.raises(BadInput, match=r"input of 4 tokens, got \[4\]"):
        runner(tokens(1, 4), torch.tensor([4]))


def test_a_circuit_of_the_shipped_model_is_what_it_is_in_the_model_and_what_its_program_computes():
    circuit = Circuit.load(CIRCUITS / "single_double_quote.circuit.json")
    model = checkpoint.load(circuit.model)
    assert model.tokenizer is not None
    task = published(circuit.task, model.tokenizer)
    held, train = task.heldout.first(8), task.train.first(8)
    answers, at = [int(held.answer[0]), int(held.foil[0])], held.length - 1
    expected = in_model(model, circuit, held.tokens, at)[..., answers]
    exact = compile(circuit, model, answers=answers)(held.tokens, at)
    assert torch.allclose(exact, expected, atol=5e-5)
    assert torch.equal(exact.argmax(-1), expected.argmax(-1))
    edges = compile(circuit, model, form="edges", answers=answers, prompts=prompts(train))
    program = lower(circuit, model, (answers[0], answers[1]), edges.cutoffs)
    differences = edges(held.tokens, at)[:, 0].double() @ torch.tensor([1.0, -1.0], dtype=torch.float64)
    assert differences.tolist() == pytest.approx(program.run(prompts(held)).tolist(), abs=1e-4)


@pytest.mark.parametrize("options", BDH_SETS, ids=name_of)
def test_exact_is_the_circuit_of_a_bdh_in_its_model(options):
    """Phases, damping, heads that share values, their norms, and neurons that gate."""
    model = bdh(1, fullness=0.6, **options)
    for share, chosen, means in ((0.3, False, True), (0.1, True, True), (0.8, False, False)):
        assert difference(model, random_circuit(model, share, 1, chosen=chosen, means=means), 1) < 1e-10


@given(st.sampled_from(BDH_SETS), st.sampled_from([0.0, 0.1, 0.4, 1.0]), st.integers(0, 50), st.booleans())
def test_edges_is_the_circuit_of_a_bdh_with_least_sizes(options, share, seed, chosen):
    model = bdh(seed, fullness=0.6, **options)
    circuit, asked = random_circuit(model, share, seed, chosen=chosen), tokens(5, 9, seed=seed)
    circuit = circuit.with_facts(model_digest=model.double().digest)
    runner = compile(circuit, model, form="edges", prompts=TEXT.tolist())
    open_, graft = opened(model).double(), kept_edges_only(circuit, model.wiring) if chosen else None
    for at in (None, AT):
        expected = open_(asked, tap=alone(circuit, runner.cutoffs), graft=graft, at=at)
        assert float((runner(asked, at) - expected).abs().max()) < 1e-10


@pytest.mark.parametrize("other", [{"damping": (0.2,)}, {"rotary": 30.0}, {"norm_eps": 0.1}])
def test_another_option_of_a_bdh_gives_other_logits(other):
    """What is compared above tells options apart."""
    model, changed = bdh(1, fullness=0.6).double(), bdh(1, fullness=0.6, **other).double()
    circuit = random_circuit(model, 0.6, 1).with_facts(model_digest=changed.double().digest)
    expected = in_model(model.double(), circuit, tokens(5, 9))
    assert float((compile(circuit, changed)(tokens(5, 9)) - expected).abs().max()) > 1e-3


def test_a_head_of_a_bdh_costs_the_pairs_of_neurons_that_are_kept():
    model = bdh(1, fullness=0.6)
    kept = {Node(f"0.x.{role}", 5) for role in ("query", "key")}
    kept |= {Node(site, c) for site, width in model.wiring.widths.items() if ".x." not in site for c in range(width)}
    circuit = model.wiring.circuit(kept, means=measure_means(model, TEXT), model_digest=model.digest)
    steps = dict(compile(circuit, model).plan.ready(everywhere=True).steps)
    recall = steps["0.memory"]
    assert isinstance(recall, Recall)
    assert [len(head.q.base) for head in recall.heads] == [2, 0]
    assert bool(recall.heads[1].still.any())


def test_a_rule_that_is_not_compiled_is_refused_by_its_site():
    rule = Rule(op="attend", strict=True)
    for first, wires in ((rule, [Wire("q", "x", "gate")]), (Rule(op="multiply"), [])):
        wiring = Wiring((Site("q", 2, (Rule(op="add"),)), Site("x", 2, (first,))), tuple(wires))
        with pytest.raises(BadInput, match=rf"{first.op}' of x .* jali\.keep"):
            cut_out(wiring, {}, {})
