"""A program read off a circuit computes what the circuit does; what it cannot say is refused."""

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


def test_layer_norms_are_refused():
    config = TransformerConfig(n_layer=1, d_model=8, d_head=4, vocab_size=6, context=8, norm="layer")
    model = Transformer(config).eval().requires_grad_(False)
    circuit = model.wiring.circuit(model.wiring.nodes(), model_digest=model.digest)
    with pytest.raises(BadInput, match="LayerNorm"):
        lower(circuit, model, (1, 2), {})
