"""Nodes of two models are matched by what they do on the same tokens; circuits of one model by what they are."""

import pytest
import torch
from tests.viewing.planted import plant
from tests.viewing.test_document import DRAWN

from jali.circuit import Node
from jali.models.transformer import Transformer
from jali.viewing import document, matches, payload
from jali.viewing.payload import Facts
from jali.viewing.prompts import Row


@pytest.fixture(scope="module")
def moved(planted):
    """The planted model with two of its neurons in each other's place and one upside down: another model."""
    model = Transformer.of_tensors(planted.model.config, {k: v.clone() for k, v in planted.model.state_dict().items()})
    model.tokenizer, model.name = planted.model.tokenizer, "moved"
    up, down = model.mlp[0].up, model.mlp[0].down
    order = torch.arange(256)
    order[17], order[99] = 99, 17
    up.weight.copy_(up.weight[order])
    up.bias.copy_(up.bias[order])
    down.weight.copy_(down.weight[:, order])
    return model


def _circuit(model, nodes):
    facts = {"task": "t", "model": model.name, "model_digest": model.digest}
    return model.wiring.circuit(nodes, means={}, **facts)


def test_a_node_that_moved_is_found_where_it_is_now(planted, moved, text):
    first = _circuit(planted.model, [Node("0.mlp.post_act", 17), Node("0.mlp.post_act", 203)])
    second = _circuit(moved, [Node("0.mlp.post_act", c) for c in (99, 203, 88)])
    found = matches.between((planted.model, first), (moved, second), text)
    assert found is not None
    assert found["tokens"] == text.numel()
    assert found["forward"] == [
        ["0.mlp.post_act[17]", "0.mlp.post_act[99]", 1.0],
        ["0.mlp.post_act[203]", "0.mlp.post_act[203]", 1.0],
    ]
    backward = {node: (match, r) for node, match, r in found["backward"]}
    assert backward["0.mlp.post_act[99]"] == ("0.mlp.post_act[17]", 1.0)
    assert abs(backward["0.mlp.post_act[88]"][1]) < 1


def test_correlations_are_those_of_the_activations(planted, moved, text):
    a, b = Node("0.mlp.act_in", 12), Node("0.mlp.post_act", 88)
    found = matches.between((planted.model, _circuit(planted.model, [a])), (moved, _circuit(moved, [b])), text)
    caches = [model.run_with_cache(text)[1] for model in (planted.model, moved)]
    values = torch.stack([cache[n.site][..., n.channel].flatten() for cache, n in zip(caches, (a, b), strict=True)])
    assert found is not None
    assert found["forward"][0][2] == pytest.approx(float(torch.corrcoef(values)[0, 1]), abs=2e-3)


def test_constants_and_models_of_other_tokens_are_not_matched(planted, moved, text):
    still = next(c for c in range(64) if not planted.model.attn[1].qkv.weight[c].any())
    constant = _circuit(planted.model, [Node("1.attn.q", still)])
    found = matches.between((planted.model, constant), (moved, _circuit(moved, [Node("0.mlp.post_act", 99)])), text)
    assert found is not None
    assert found["forward"] == found["backward"] == []
    other = plant().model
    other.tokenizer = None
    assert matches.between((planted.model, constant), (other, constant), text) is None


def test_two_models_stand_side_by_side_with_correlations(chromium, planted, moved, text, tmp_path):
    rows = [(Row(*planted.rows[0]), Row(*planted.rows[1]))]
    nodes = [Node("0.mlp.post_act", 17), Node("0.mlp.post_act", 203)]
    first = Facts(circuit=_circuit(planted.model, nodes), name="one", model=planted.model, rows=rows, text=text)
    second = Facts(circuit=_circuit(moved, [Node("0.mlp.post_act", 99)]), name="two", model=moved, rows=rows)
    path = tmp_path / "two.html"
    path.write_text(document.render(payload.page([first, second])))
    chromium.open(f"{path.resolve().as_uri()}#view=compare")
    chromium.wait(f"{DRAWN} && document.querySelectorAll('.sides .sheets').length === 2")
    assert "1 of 2 nodes of the first" in chromium.ask("document.querySelector('.compare').innerText")
    assert "1.00" in chromium.ask("document.querySelector('.matches tbody tr').innerText")
    chromium.click("[data-node='0.mlp.post_act[17]'] .shape")
    chromium.wait("[...document.querySelectorAll('[data-node][aria-pressed=true]')].length === 2")
    assert chromium.errors == []


def test_circuits_of_one_model_are_compared_by_node(chromium, planted, tmp_path):
    nodes = sorted(planted.circuit.nodes)
    views = [
        Facts(circuit=_circuit(planted.model, some), name=f"c{i}") for i, some in enumerate((nodes[:30], nodes[20:]))
    ]
    path = tmp_path / "sets.html"
    path.write_text(document.render(payload.page(views)))
    chromium.open("about:blank")
    chromium.open(path, width=400)
    chromium.wait(DRAWN)
    chromium.ask("""(() => {
        const select = document.querySelector('.bar select');
        select.value = 'compare';
        select.dispatchEvent(new Event('change', {bubbles: true}));
    })()""")
    chromium.wait("!!document.querySelector('.lists')")
    counts = chromium.ask("[...document.querySelectorAll('.lists h3 small')].map(s => +s.innerText)")
    assert counts == [10, 20, len(nodes) - 30]
    assert chromium.ask("document.querySelectorAll('[data-node]').length") == len(nodes)
    chromium.wait("location.hash === '#view=compare'")
    assert chromium.ask("document.documentElement.scrollWidth") <= 400
    assert chromium.errors == []
