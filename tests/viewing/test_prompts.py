"""What is shown of a prompt is what the model, run on the circuit alone, did on it."""

import pytest
import torch
from tests.models.options import bdh

from jali.circuit import Node
from jali.models.transformer import Transformer, TransformerConfig
from jali.tap import chain, freeze_norms, keep, record
from jali.viewing import prompts
from jali.viewing.prompts import Row


@pytest.fixture(scope="module")
def rows(planted):
    made = [Row(*row) for row in planted.rows]
    return list(zip(made[::2], made[1::2], strict=True))


@pytest.fixture(scope="module")
def pairs(planted, rows):
    return prompts.pairs(planted.model, planted.circuit, rows)


def test_differing_tokens_are_what_lies_between_common_beginning_and_end():
    first, second = Row([1, 2, 3, 4], 0, 1), Row([1, 9, 8, 4], 1, 0)
    assert prompts.differing(first, second) == ([1, 2], [1, 2])
    assert prompts.differing(Row([1, 2, 5, 4], 0, 1), Row([1, 4], 1, 0)) == ([1, 2], [])
    assert prompts.differing(first, first) == ([], [])


def test_the_margin_is_that_of_the_circuit_alone(planted, rows, pairs):
    for (first, _), pair in zip(rows, pairs, strict=True):
        logits = planted.model(torch.tensor([first.tokens]), tap=keep(planted.circuit))[0, -1]
        margin = float(logits[first.answer] - logits[first.foil])
        assert pair["first"]["margin"] == pytest.approx(margin, rel=1e-3)
        assert pair["first"]["circuit"] == pytest.approx(torch.sigmoid(torch.tensor(margin)).item(), rel=1e-3)


def test_a_circuit_found_with_frozen_norms_is_run_with_them(planted, rows):
    circuit = planted.circuit.with_facts(found={"options": {"norms": "frozen"}})
    first = rows[0][0]
    tokens, full = torch.tensor([first.tokens]), {}
    planted.model(tokens, tap=record(full))
    logits = planted.model(tokens, tap=chain(freeze_norms(full), keep(circuit)))[0, -1]
    frozen = prompts.pairs(planted.model, circuit, rows[:1])[0]["first"]["margin"]
    live = prompts.pairs(planted.model, planted.circuit, rows[:1])[0]["first"]["margin"]
    assert frozen == pytest.approx(float(logits[first.answer] - logits[first.foil]), rel=1e-3)
    assert abs(frozen - live) > 0.01


def test_a_circuit_of_chosen_edges_is_run_on_them_alone(planted, rows):
    edges = tuple(e for e in planted.circuit.edges if str(e.target) != "2.attn.resid_delta[50]")
    circuit = planted.circuit.with_facts(edges=edges, chosen=True)
    whole = prompts.pairs(planted.model, planted.circuit, rows[:1])[0]["first"]["activations"]
    fewer = prompts.pairs(planted.model, circuit, rows[:1])[0]["first"]["activations"]
    marked = 1
    assert abs(whole["2.attn.resid_delta[50]"][marked]) > 1
    assert fewer["2.attn.resid_delta[50]"] == pytest.approx(
        [fewer["2.attn.resid_delta[50]"][0]] * len(rows[0][0].tokens)
    )


def test_last_channels_the_table_and_what_is_held_sum_to_the_margin(planted, rows, pairs):
    """What is left after kept channels and table is what the held channels give: computed here by hand."""
    first = rows[0][0]
    cache = {}
    planted.model(torch.tensor([first.tokens]), tap=lambda s, v: cache.setdefault(s, keep(planted.circuit)(s, v)))
    weight = planted.model.unembed_weight
    gap = weight[first.answer] - weight[first.foil]
    outside = [c for c in range(64) if c not in planted.circuit.channels("final_resid")]
    held = float((cache["final.act_in"][0, -1] * gap)[outside].sum())
    shown = pairs[0]["first"]
    kept = sum(value for node, value in shown["parts"].items() if node.startswith("final_resid"))
    assert kept + shown["table"] + held == pytest.approx(shown["margin"], abs=2e-3)


def test_writes_into_a_channel_nothing_else_sets_sum_to_its_part(pairs):
    parts = pairs[0]["first"]["parts"]
    writes = [value for node, value in parts.items() if node.endswith("resid_delta[50]")]
    assert len(writes) == 2
    assert sum(writes) == pytest.approx(parts["final_resid[50]"], rel=1e-2)


def test_attention_is_the_softmax_the_model_took(planted, rows, pairs):
    """A head that attends to one token alone writes that token's value: y of the last token is checked."""
    row = rows[0][0]
    _, cache = planted.model.run_with_cache(torch.tensor([row.tokens]), tap=keep(planted.circuit))
    weights = torch.tensor(pairs[0]["first"]["attention"]["2.1"])
    value = cache["2.attn.v"][0, :, 19]
    assert float(weights @ value) == pytest.approx(float(cache["2.attn.y"][0, -1, 19]), rel=1e-2)
    assert float(weights.sum()) == pytest.approx(1, abs=1e-2)
    assert int(weights.argmax()) == pairs[0]["first"]["marked"][0]


def test_heads_are_those_with_nodes(planted, pairs):
    assert set(pairs[0]["first"]["attention"]) == {"1.2", "2.1", "2.3"}


def test_a_sink_takes_its_share_of_attention():
    config = TransformerConfig(n_layer=1, d_model=32, d_head=16, vocab_size=16, context=8, sink=True)
    model = Transformer(config).eval().requires_grad_(False)
    model.attn[0].sink.fill_(3.0)
    circuit = model.wiring.circuit([n for n in model.wiring.nodes() if n.site == "0.attn.v"], ablation="zero")
    shown = prompts.pairs(model, circuit, [(Row([1, 2, 3], 4, 5), Row([1, 6, 3], 5, 4))])[0]["first"]
    total = sum(shown["attention"]["0.1"])
    assert total == pytest.approx(3 / (3 + torch.tensor(3.0).exp().item()), rel=1e-2)


def test_the_bigram_table_is_counted(planted):
    config = TransformerConfig(n_layer=1, d_model=32, d_head=16, vocab_size=16, context=8, bigram="learned")
    model = Transformer(config).eval().requires_grad_(False)
    model.bigram[3, 4], model.bigram[3, 5] = 2.0, 0.5
    circuit = model.wiring.circuit([], ablation="zero")
    shown = prompts.pairs(model, circuit, [(Row([1, 2, 3], 4, 5), Row([1, 6, 3], 5, 4))])[0]
    assert shown["first"]["table"] == 1.5
    assert shown["second"]["table"] == -1.5
    assert shown["first"]["margin"] == pytest.approx(1.5, abs=1e-3)


def test_long_prompts_keep_their_end(planted):
    config = TransformerConfig(n_layer=1, d_model=32, d_head=16, vocab_size=16, context=256)
    model = Transformer(config).eval().requires_grad_(False)
    circuit = model.wiring.circuit([Node("0.attn.v", 0)], ablation="zero")
    first, second = [1] * 150, [1] * 150
    first[2], second[2], first[140], second[140] = 2, 3, 2, 3
    shown = prompts.pairs(model, circuit, [(Row(first, 4, 5), Row(second, 5, 4))])[0]["first"]
    assert len(shown["tokens"]) == prompts.WINDOW == len(next(iter(shown["activations"].values())))
    assert shown["marked"][-1] == 140 - (150 - prompts.WINDOW)
    assert len(shown["attention"]["0.0"]) == prompts.WINDOW


def test_writes_of_passes_are_told_under_every_norm_behind_them():
    """Of a BDH each write is divided by its own norm and by those of all sums behind it."""
    model = bdh(n_layer=2, norm="rms")
    nodes = [Node(site, c) for site, width in model.wiring.widths.items() for c in range(width)]
    circuit, row = model.wiring.circuit(nodes), Row([1, 2, 3, 4], 5, 6)
    told = prompts.pairs(model, circuit, [(row, row)])[0]["first"]["parts"]
    _, cache = model.run_with_cache(torch.tensor([row.tokens]))
    at = {site: vector[0, -1] for site, vector in cache.items()}
    gap = (model.unembed_weight[5, 3] - model.unembed_weight[6, 3]).item()
    last = at["1.u.scale"] * at["final_resid.scale"]
    assert told["1.u[3]"] == pytest.approx(float(at["1.u"][3] / last) * gap, rel=2e-3)
    first = at["0.u.scale"] * at["1.stream.scale"] * at["final_resid.scale"]
    assert told["0.u[3]"] == pytest.approx(float(at["0.u"][3] / first) * gap, rel=2e-3)
    assert told["final_resid[3]"] == pytest.approx(float(at["final_resid"][3]) * gap, rel=2e-3)
