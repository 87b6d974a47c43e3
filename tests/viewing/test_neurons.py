"""The graph of neurons is read off the wiring, and is that of the matrices of the model."""

import numpy as np
import pytest
import torch
from tests.models.options import BDH_SETS, bdh, name_of, tiny

from jali.circuit import Node
from jali.viewing import document, neurons, payload
from jali.viewing.payload import Facts


@pytest.mark.parametrize("options", BDH_SETS, ids=name_of)
def test_neurons_of_every_pass_are_found_with_their_matrices(options):
    model = bdh(**options)
    found = neurons.neurons(model.wiring)
    assert len(found) == model.config.n_layer
    for layer, one in enumerate(found):
        block = model.passes[layer if model.config.untied else 0]
        assert set(one.sites) == {f"{layer}.{site}" for site in ("x", "x.query", "x.key", "x.gate", "y")}
        assert torch.equal(one.into.weight, block.D_x.weight)
        assert torch.equal(one.out.weight, block.E.weight)


def test_edges_are_the_largest_weights_from_a_neuron_to_another(monkeypatch):
    monkeypatch.setattr(neurons, "_ROWS", 5)  # A last piece is smaller.
    model = bdh(untied=True)
    found = neurons.graph(model)
    product = (model.passes[1].D_x.weight @ model.passes[0].E.weight).fill_diagonal_(0)
    expected = product.flatten().sort(descending=True).values[: neurons.DEGREE * 32]
    np.testing.assert_allclose(found["weights"], expected[expected > 0], rtol=5e-3)
    for source, target, weight in zip(found["sources"], found["targets"], found["weights"], strict=True):
        assert float(product[target, source]) == pytest.approx(weight, rel=5e-3)
    assert (found["shared"], found["passes"], found["neurons"]) == (False, 2, 32)


def test_two_groups_that_write_to_themselves_alone_are_two_modules():
    model = bdh(fullness=0.0)
    block = model.passes[0]
    for group in (0, 1):
        block.D_x.weight[group::2, group] = 1
        block.E.weight[group, group::2] = 1
    found = neurons.graph(model)
    assert min(found["modules"]) >= 0
    assert not set(found["modules"][::2]) & set(found["modules"][1::2])
    edges = zip(found["sources"], found["targets"], strict=True)
    assert all(source % 2 == target % 2 for source, target in edges)
    assert found["modularity"] > found["random"] + 0.1


def test_at_most_so_many_edges_are_kept(monkeypatch):
    monkeypatch.setattr(neurons, "EDGES", 40)
    assert len(neurons.graph(bdh(fullness=1.0))["weights"]) == 40


def test_a_transformer_has_no_such_neurons_and_a_model_without_weights_no_edges():
    assert neurons.neurons(tiny().wiring) == []
    assert neurons.graph(tiny()) is None
    assert neurons.graph(bdh(fullness=0.0)) is None


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    model = bdh()
    circuit = model.wiring.circuit([Node("0.x", 5), Node("1.y", 5), Node("1.x.key", 8), Node("0.read", 2)])
    path = tmp_path_factory.mktemp("neurons") / "page.html"
    path.write_text(document.render(payload.page([Facts(circuit=circuit, name="a", model=model)])))
    return path, payload.view(Facts(circuit=circuit, name="a", model=model))["neurons"]


def partners(browser):
    return browser.ask(
        "[...document.querySelectorAll('.partners .words button')].map(b => b.innerText.split(/\\s/)[0])"
    )


def test_the_strongest_partners_of_a_neuron_are_told_and_it_is_chosen_in_the_circuit(chromium, drawn):
    page, found = drawn
    chromium.open(page)
    chromium.wait("!!document.querySelector('.neurons svg .here')")
    assert chromium.ask("document.querySelector('.neurons .dots.kept').getAttribute('d').split('M').length") == 1 + 2
    chromium.ask(
        """(() => { const box = document.querySelector('.neurons input'); box.value = 8;
        box.dispatchEvent(new Event('change', {bubbles: true})) })()"""
    )
    chromium.wait("document.querySelector('.panel .site')?.innerText.includes('1.x.key[8]')")
    edges = list(zip(found["sources"], found["targets"], strict=True))
    out = [str(target) for source, target in edges if source == 8][:6]
    into = [str(source) for source, target in edges if target == 8][:6]
    assert partners(chromium) == out + into
    assert "Key 8, pass 1" in chromium.ask("document.querySelector('.neurons .partners').innerText")
    chromium.press("Escape")
    assert chromium.errors == []


def test_pointing_at_a_neuron_shows_its_edges(chromium, drawn):
    page, found = drawn
    chromium.open(page)
    chromium.wait("!!document.querySelector('.neurons svg .here')")
    before = chromium.ask("document.querySelector('.neurons input').value")
    place = chromium.ask("""(() => {
        const svg = document.querySelector('.neurons svg'); svg.scrollIntoView({block: 'center'});
        const d = svg.querySelector('.dots:not(.kept)').getAttribute('d').match(/M([\\d.]+) ([\\d.]+)/);
        const point = new DOMPoint(+d[1], +d[2]).matrixTransform(svg.getScreenCTM());
        return [point.x, point.y];
    })()""")
    chromium.call("Input.dispatchMouseEvent", type="mouseMoved", x=place[0], y=place[1])
    chromium.wait(f"document.querySelector('.neurons input').value !== '{before}'")
    now = int(chromium.ask("document.querySelector('.neurons input').value"))
    out = sum(source == now for source in found["sources"])
    drawn_out = chromium.ask("document.querySelector('.neurons svg .tie.out').getAttribute('d')")
    assert drawn_out.count("M") == out
