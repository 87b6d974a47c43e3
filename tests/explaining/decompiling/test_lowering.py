"""A program read off a circuit computes what the circuit does; what it cannot say is refused."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from jali.artefact import BadInput
from jali.circuit import Node
from jali.explaining.decompiling.cutoffs import alone, opened
from jali.explaining.decompiling.disturbed import prompts
from jali.explaining.decompiling.lowering import lower
from jali.explaining.decompiling.program import Head, Value, Wave
from jali.models.compiling.compile import compile
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer
from jali.pruning.ablation import measure_means
from jali.studies.planted.build import ANSWERS
from jali.studies.planted.gallery import planted
from jali.tap import keep
from jali.tasks.task import score
from tests.models.compiling.test_compile import TEXT, random_circuit
from tests.models.options import BDH_SETS, OPTION_SETS, bdh, name_of, tiny, tokens

GALLERY = {p.name: p for p in planted()}


def circuit_of(name, **facts):
    """One of the circuits that are known of a planted model."""
    p = GALLERY[name]
    nodes = min(p.claims["mean"], key=sorted)
    return p.model.wiring.circuit(nodes, means=p.means, task=p.name, model_digest=p.model.digest, **facts)


def cutoffs_of(circuit, model, asked, answers=ANSWERS):
    return compile(circuit, model, form="edges", answers=answers, prompts=asked).cutoffs


def lowered(name):
    p = GALLERY[name]
    return lower(circuit_of(name), p.model, ANSWERS, cutoffs_of(circuit_of(name), p.model, prompts(p.task.train)))


def signed(pairs, answers=ANSWERS):
    return np.where(pairs.answer.numpy() == answers[0], 1.0, -1.0)


@pytest.mark.parametrize("name", GALLERY)
def test_the_program_of_a_planted_circuit_is_the_circuit(name):
    p, program, held = GALLERY[name], lowered(name), GALLERY[name].task.heldout
    margins = program.run(prompts(held)) * signed(held)
    same = score(opened(p.model), held, tap=alone(circuit_of(name), program.cutoffs)).margin
    assert np.abs(margins - same.numpy()).max() < 1e-4
    masked = score(p.model, held, tap=keep(circuit_of(name))).margin
    assert ((margins > 0) == (masked.numpy() > 0)).mean() >= 0.995


def test_the_known_algorithm_comes_out():
    key, value, head, write, final = lowered("openers").steps
    assert isinstance(key, Value) and isinstance(value, Value) and isinstance(head, Head)
    assert [key.name, value.name, write.name, final.name] == [
        "0.attn.k[0]",
        "0.attn.v[0]",
        "0.attn.resid_delta[2]",
        "final_resid[2]",
    ]
    table = key.sum.whole.table
    assert table is not None and np.flatnonzero(table).tolist() == [1, 2]
    kinds = value.sum.whole.table
    assert kinds is not None and (kinds[1], kinds[2]) == (1.0, -1.0) and np.count_nonzero(kinds) == 2
    assert head.sink is None and not head.products and head.source.whole.terms == {"0.attn.k[0]": 2.0}


def test_layers_that_the_token_alone_decides_are_folded_away():
    assert [step.name for step in lowered("relay").steps] == [
        "1.attn.k[0]",
        "1.attn.v[0]",
        "1.attn.y~0",
        "1.attn.resid_delta[2]",
        "final_resid[2]",
    ]


def test_places_on_a_circle_become_waves():
    query = next(step for step in lowered("induction").steps if step.name == "0.attn.q[0]")
    assert isinstance(query, Value)
    assert {type(atom) for atom in query.sum.whole.atoms} == {Wave}
    rates = {round(atom.rate, 6) for atom in query.sum.whole.atoms if isinstance(atom, Wave)}
    assert rates == {round(2 * np.pi / 16, 6)}


def test_a_random_circuit_of_a_model_with_everything_is_computed():
    torch.manual_seed(0)
    options = {"n_layer": 2, "d_model": 16, "d_head": 4, "d_mlp": 32, "vocab_size": 24, "context": 16, "sink": True}
    config = TransformerConfig(**options, afrac=0.5, positions="sinusoidal", d_positions=4, bigram="learned")
    model = Transformer(config).eval().requires_grad_(False)
    for parameter in model.parameters():
        parameter.copy_(torch.randn_like(parameter) * 0.4)
    draw = torch.Generator().manual_seed(1)
    texts = torch.randint(0, 24, (40, 12), generator=draw)
    nodes = {
        Node(site, c)
        for site, width in model.wiring.widths.items()
        for c in torch.randperm(width, generator=draw)[: width // 3].tolist()
    }
    means = measure_means(model, texts)
    circuit = model.wiring.circuit(nodes, means={s: means[s] for s in model.wiring.widths}, model_digest=model.digest)
    program = lower(circuit, model, (3, 7), cutoffs_of(circuit, model, texts.tolist(), (3, 7)))
    logits = opened(model)(texts, tap=alone(circuit, program.cutoffs))[:, -1]
    difference = (logits[:, 3] - logits[:, 7]).numpy()
    found = program.run(texts.tolist())
    assert np.median(np.abs(found - difference)) < 1e-4
    assert (np.abs(found - difference) < 1e-3).mean() > 0.9  # A value beside its cutoff may fall on the other side.
    assert np.std(difference) > 0.01


def test_chosen_edges_are_followed():
    p = GALLERY["openers"]
    whole = circuit_of("openers")
    gone = next(edge for edge in whole.edges if edge.target.site == "0.attn.v")
    cut = p.model.wiring.circuit(whole.nodes, without=[gone], means=p.means, task=p.name, model_digest=p.model.digest)
    program = lower(cut, p.model, ANSWERS, cutoffs_of(cut, p.model, prompts(p.task.train)))
    assert np.ptp(program.run(prompts(p.task.heldout))) < 1e-9


def off(model, share, *, chosen=False, means=True):
    """Between the program of a random circuit and the circuit compiled, in float64, nats; and how far that varies."""
    circuit = random_circuit(model, share, 1, chosen=chosen, means=means)
    circuit = circuit.with_facts(model_digest=model.double().digest)
    runner = compile(circuit, model, form="edges", answers=(7, 3), prompts=TEXT.tolist())
    asked = tokens(5, 9)
    logits = runner(asked)[:, -1]
    expected = (logits[:, 0] - logits[:, 1]).numpy()
    return np.abs(lower(circuit, model, (7, 3), runner.cutoffs).run(asked.tolist()) - expected).max(), np.ptp(expected)


@pytest.mark.parametrize("options", BDH_SETS, ids=name_of)
def test_a_circuit_of_a_bdh_is_computed(options):
    """Phases, damping, values that heads share, their norms, gates, and a stream that is normed pass after pass."""
    found = [off(bdh(1, fullness=0.6, **options), share, chosen=c, means=m) for share, c, m in CASES]
    assert max(difference for difference, _ in found) < 1e-9
    assert max(spread for _, spread in found) > 0.1


CASES = ((0.3, False, True), (0.7, False, True), (0.7, True, False))


LAYER = [options for options in OPTION_SETS if options.get("norm") == "layer"]


@pytest.mark.parametrize("options", LAYER, ids=name_of)
def test_layer_norms_are_computed(options):
    found = [off(tiny(1, fullness=0.6, **options), share, chosen=c, means=m) for share, c, m in CASES]
    assert max(difference for difference, _ in found) < 1e-9
    assert max(spread for _, spread in found) > 0.1


@pytest.mark.parametrize("change", [{"damping": 0.1}, {"strict": False}, {"products": ()}])
def test_a_head_of_a_bdh_without_one_of_its_parts_is_told_apart(change):
    model = bdh(1, fullness=0.6).double()
    circuit = random_circuit(model, 0.7, 1).with_facts(model_digest=model.double().digest)
    program, asked = lower(circuit, model, (7, 3), {}), tokens(5, 9).tolist()
    heads = [step for step in program.steps if isinstance(step, Head)]
    assert heads and all(head.kind == "linear" and head.strict for head in heads)
    steps = tuple(replace(step, **change) if isinstance(step, Head) else step for step in program.steps)
    assert np.abs(replace(program, steps=steps).run(asked) - program.run(asked)).max() > 1e-3


def test_attention_to_what_comes_later_is_refused():
    model = tiny(1, fullness=0.6, causal=False)
    circuit = random_circuit(model, 0.9, 1)
    with pytest.raises(BadInput, match="only causal"):
        lower(circuit, model, (1, 2), {})
