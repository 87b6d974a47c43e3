"""A trace explains the answer that was asked for, on any prompt, and refuses what it cannot read."""

import copy

import pytest
import torch

import jali
from jali.artefact import BadInput
from jali.explaining.tracing.trace import trace
from jali.models import checkpoint
from tests import planted
from tests.models.options import bdh, tiny


@pytest.fixture(scope="module")
def shipped():
    return jali.load("jali-python")


def test_the_likeliest_token_is_traced_against_the_next():
    model = tiny()
    with torch.no_grad():
        logits = model(torch.tensor([[1, 2, 3]]))[0, -1]
    first, second = logits.topk(2).indices.tolist()
    found = trace(model, [1, 2, 3]).answer
    assert (found.token, found.against) == (first, second)
    assert found.value == pytest.approx(float(logits[first] - logits[second]), abs=1e-5)
    assert found.probability == pytest.approx(float(logits.softmax(0)[first]), abs=1e-6)
    assert trace(model, [1, 2, 3], against=first).answer.token == second
    assert trace(model, [1, 2, 3], token=second).answer.against == first
    assert trace(model, [1, 2, 3], token=5, against=6).answer.value == pytest.approx(
        float(logits[5] - logits[6]), abs=1e-5
    )
    alone = trace(model, [1, 2, 3], token=5, alone=True).answer
    assert alone.against is None and alone.value == pytest.approx(float(logits[5]), abs=1e-5)


@pytest.mark.parametrize("copies", [1, 2])
def test_a_planted_circuit_carries_the_answer(copies):
    """Every node of its graph's one strong way is a node of the circuit, and each copy has one."""
    model = planted.plant(copies)
    pairs = planted.task().heldout
    tokens = pairs.tokens[0, : int(pairs.length[0])].tolist()
    found = trace(model, tokens, token=int(pairs.answer[0]), against=int(pairs.foil[0]), share=1).graph
    assert abs(sum(found.sums.values()) - float(found.values[found.sites.index("logits")])) < 1e-5
    strong = {
        (site, channel)
        for site, channel, leaf, contribution in zip(
            found.sites, found.channels.tolist(), found.leaves.tolist(), found.contributions.tolist(), strict=True
        )
        if not leaf and site != "logits" and contribution > 0.3 * float(found.values[found.sites.index("logits")])
    }
    known = {tuple(node) for copy in range(copies) for node in planted.circuit(copy)}
    assert strong <= known
    held = {(site, c) for site, c in known if site.endswith((".q", ".k"))}
    assert any(site == "final_resid" for site, _ in strong)
    assert not strong & held


@pytest.mark.parametrize("name", ["jali-python", "jali-python-dense"])
def test_the_shipped_models_add_up(name, shipped):
    model = shipped if name == shipped.name else jali.load(name)
    text = checkpoint.text(model)
    assert text is not None
    for row in (0, 7):
        found = trace(model, text[row, :40].tolist(), share=0.5)
        assert abs(sum(found.graph.sums.values()) - found.answer.value) < 1e-5
    whole = trace(model, text[0, :5].tolist(), share=1).graph
    assert float(whole.remainders.abs().max()) < 1e-4
    exact = trace(copy.deepcopy(model).double(), text[0, :40].tolist(), share=0.5)
    assert abs(sum(exact.graph.sums.values()) - exact.answer.value) < 1e-11


def test_text_is_read_and_answers_are_named(shipped):
    found = trace(shipped, "x = [1, 2", token="]", against=",")
    assert "".join(found.texts) == found.prompt == "x = [1, 2"
    assert (found.answer.text, found.answer.against_text) == ("]", ",")
    assert found.label(found.graph.sites.index("logits")) == "answer"
    labels = [found.label(i) for i in range(len(found.graph.sites))]
    assert "bigrams of '2'" in labels and "bias of logits" in labels
    assert any(label.startswith("final_resid[") for label in labels)


@pytest.mark.parametrize(
    ("prompt", "options", "said"),
    [
        ("", {}, "prompt is empty"),
        ("x = 1\n" * 200, {}, r"has \d+ tokens, and this model reads at most 256"),
        ("x", {"token": "hello world"}, "An answer is one token, and 'hello world' is"),
        ("x", {"token": ""}, "An answer is one token, and '' is 0"),
        ("x", {"token": 5000}, "no token 5000; this model has 2048"),
        ("x", {"token": "=", "against": "="}, "Both tokens are '='"),
        ("x", {"alone": True, "against": "="}, "against no other"),
        ("x", {"share": 0}, "above 0 and at most 1, got 0"),
        ("x", {"share": 1.1}, "above 0 and at most 1, got 1.1"),
        ([1, 9999], {}, "no token 9999"),
        ([], {}, "prompt is empty"),
    ],
)
def test_what_cannot_be_traced_is_refused(shipped, prompt, options, said):
    with pytest.raises(BadInput, match=said):
        trace(shipped, prompt, **options)


def test_text_needs_a_tokenizer():
    with pytest.raises(BadInput, match=r"no tokenizer\.json to read a prompt"):
        trace(tiny(), "x = 1")
    with pytest.raises(BadInput, match=r"no tokenizer\.json to read a token"):
        trace(tiny(), [1], token="x")


def test_it_prints_in_a_line():
    model = tiny()
    found = trace(model, [1, 2, 3], token=5, against=6, share=0.5)
    size = f"{len(found.graph.sites)} nodes, {len(found.graph.edges.source)} edges"
    assert str(found) == f"Trace('#5' against '#6': {size})"
    assert str(trace(model, [1, 2], token=5, alone=True)).startswith("Trace('#5': ")


def test_a_memory_of_neurons_is_traced_from_values_it_read():
    """What a value at one token brings to what is read of it at another is pattern × value, all heads together."""
    model = bdh(n_layer=1, n_head=2).double()
    found = trace(model, [1, 2, 3], token=5, against=6, share=1)
    assert float(found.graph.remainders.abs().max()) < 1e-10
    graph = found.graph
    into = {graph.sites[s] for s, t in zip(*graph.edges[:2], strict=True) if graph.sites[t] == "0.a"}
    assert "0.value" in into
    assert not any(site.startswith("0.x") for site in graph.sites)
