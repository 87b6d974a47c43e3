"""The circuit as the page runs it, in a real browser, against the model itself on the circuit alone."""

import base64
import json

import numpy as np
import pytest
import torch
from tests.models.options import BDH_SETS, OPTION_SETS, bdh, tiny
from tests.viewing.conftest import data_of

from jali.artefact import BadInput
from jali.circuit import Node
from jali.models import checkpoint
from jali.pruning.ablation import measure_means, node_means
from jali.tap import chain, keep
from jali.viewing import document, live, payload
from jali.viewing.payload import Facts
from jali.viewing.prompts import Row
from jali.viewing.show import show

CLOSE = 1e-4
CHECKED = "document.querySelector('.checked, .ask .failed')"


@pytest.fixture(scope="module")
def page(planted, task, tmp_path_factory):
    out = tmp_path_factory.mktemp("page") / "page.html"
    return show(planted.circuit, model=planted.model, task=task, out=out)


@pytest.fixture
def opened(chromium, page):
    chromium.open(page)
    chromium.wait("!!document.querySelector('.answers')")
    return chromium


def _random(options, seed, *, chosen=False, zero=False, make=tiny):
    """A random circuit of a random model, with pairs of random prompts of several lengths."""
    model = make(seed, fullness=0.6 if make is bdh else 0.4, **options)
    generator = torch.Generator().manual_seed(seed)
    text = torch.randint(0, 50, (16, 12), generator=generator)
    nodes = {n for n in model.wiring.nodes() if torch.rand((), generator=generator) < 0.4}
    edges = model.wiring.edges(nodes)
    without = frozenset(edges[::3]) if chosen else ()
    means = {} if zero else measure_means(model, text)
    circuit = model.wiring.circuit(nodes, without=without, means=means, task=f"{seed}", model_digest=model.digest)
    rows = [Row(text[i, : 3 + i % 10].tolist(), 3 + i % 2, 4 - i % 2) for i in range(6)]
    return Facts(circuit=circuit, name=f"{seed}", model=model, rows=list(zip(rows[::2], rows[1::2], strict=True)))


@pytest.mark.slow
def test_any_circuit_of_any_model_gives_the_models_own_logits(chromium, tmp_path):
    """All options: AbsTopK at each place, norms, positions, sinks, memories; means, zeros and chosen edges."""
    facts = [_random(options, seed) for seed, options in enumerate(OPTION_SETS)]
    facts += [_random(options, 200 + seed, make=bdh) for seed, options in enumerate(BDH_SETS)]
    facts += [_random({"afrac": 0.25, "sink": True}, 100 + i, chosen=i < 3, zero=i > 1) for i in range(5)]
    path = tmp_path / "all.html"
    path.write_text(document.render(payload.page(facts)))
    chromium.open(path)
    for i in range(len(facts)):
        chromium.ask(f"location.hash = '#view={i}'")
        chromium.wait(f"document.querySelector('.bar select')?.value === '{i}' && !!{CHECKED}")
        found = chromium.ask(f"{CHECKED}.dataset.difference ?? {CHECKED}.innerText")
        assert float(found) < CLOSE, (i, found)
    assert chromium.errors == []
    assert chromium.requests == [path.resolve().as_uri()]


@pytest.mark.slow
@pytest.mark.parametrize("number", [40, 160])
def test_circuits_of_the_shipped_model_run_to_1e_4_and_its_text_is_cut_alike(chromium, tmp_path, number):
    model = checkpoint.load("jali-python")
    everything = sorted(model.wiring.nodes())
    order = torch.randperm(len(everything), generator=torch.Generator().manual_seed(number)).tolist()
    facts = {"task": "single_double_quote", "model": "jali-python", "model_digest": model.digest}
    circuit = model.wiring.circuit([everything[i] for i in order[:number]], means=node_means(model), **facts)
    path = show(circuit, model=model, out=tmp_path / "shipped.html")
    assert path.stat().st_size < 2_000_000
    chromium.open(path)
    chromium.wait(f"!!{CHECKED}")
    assert float(chromium.ask(f"{CHECKED}.dataset.difference")) < CLOSE
    assert "cut into the same tokens" in chromium.ask(f"{CHECKED}.innerText")


def test_a_change_gives_what_the_model_gives_with_that_change(opened, planted, page):
    program = data_of(page)["views"][0]["live"]
    tokens = torch.tensor([program["checks"][0]["tokens"]])
    node, edge = Node("2.attn.v", 19), "0.mlp.act_in[12] -> 0.mlp.post_act[17]"
    opened.ask(f"location.hash = '#change={node}+scale+-2&weight={edge.replace(' ', '+')}+=+0.25'")
    opened.wait("document.querySelectorAll('.change').length === 2")

    def scaled(site, vector):
        if site == node.site:
            vector = vector.clone()
            vector[..., node.channel] *= -2
        return vector

    def weight(wire, weight, bias):
        if wire == "0.mlp.act_in -> 0.mlp.post_act":
            weight = weight.clone()
            weight[17, 12] = 0.25
        return weight, bias

    expected = planted.model(tokens, tap=chain(keep(planted.circuit), scaled), graft=weight)[0, -1]
    found = [float(n) for n in opened.ask("document.querySelector('.answers').dataset.logits").split()]
    assert found == pytest.approx(expected[[answer["token"] for answer in program["answers"]]].tolist(), abs=CLOSE)


def test_an_edit_flips_the_answer_and_reset_takes_it_back(opened):
    assert opened.ask("document.querySelector('.flipped')") is None
    opened.click("[data-node='2.attn.v[19]'] .shape")
    opened.wait("!!document.querySelector('.ways')")
    opened.click(".ways button:nth-child(4)")
    opened.wait("!!document.querySelector('.amount-input')")
    opened.ask("""(() => {
        const slider = document.querySelector('.amount-input input');
        slider.value = -4;
        slider.dispatchEvent(new Event('input', {bubbles: true}));
    })()""")
    opened.wait("document.querySelector('.flipped')?.innerText.startsWith('Flipped')")
    opened.wait("location.hash.includes('scale')")
    opened.click(".reset")
    opened.wait("!document.querySelector('.flipped') && !document.querySelector('.change')")
    opened.wait("!location.hash.includes('change')")


def test_a_weight_that_is_typed_changes_the_answer_and_undo_gives_it_back(opened):
    opened.wait("!!document.querySelector('.answers')")
    before = opened.ask("document.querySelector('.answers').dataset.logits")
    opened.click("[data-node='2.attn.v[19]'] .shape")
    opened.wait("!!document.querySelector('.weights input')")
    opened.ask("""(() => {
        const weight = document.querySelector('.weights input');
        weight.value = -9;
        weight.dispatchEvent(new Event('change', {bubbles: true}));
    })()""")
    opened.wait(f"document.querySelector('.answers').dataset.logits !== {json.dumps(before)}")
    opened.wait("location.hash.includes('weight=')")
    assert len(opened.ask("[...document.querySelectorAll('.edge.changed[data-edge]')].map(e => e.dataset.edge)")) == 1
    opened.press("u")
    opened.wait(f"document.querySelector('.answers').dataset.logits === {json.dumps(before)}")


def test_a_failing_check_turns_the_running_circuit_off(chromium, planted, task, page, tmp_path):
    data = data_of(page)
    data["views"][0]["live"]["checks"][0]["logits"][0] += 0.01
    path = tmp_path / "wrong.html"
    path.write_text(document.render(data))
    chromium.open(path)
    chromium.wait("document.querySelector('.ask .failed')?.innerText.includes('0.010')")
    assert chromium.ask("document.querySelector('.answers, .typed')") is None
    chromium.click("[data-node='2.attn.v[19]'] .shape")
    chromium.wait("!!document.querySelector('.panel .site')")
    assert chromium.ask("document.querySelector('.ways, .weights input')") is None


def test_frozen_norms_and_missing_prompts_are_said(planted):
    frozen = planted.circuit.with_facts(found={"options": {"norms": "frozen"}})
    rows = [(Row(*planted.rows[0]), Row(*planted.rows[1]))]
    with pytest.raises(BadInput, match="frozen"):
        live.program(planted.model, frozen, (3, 4), rows)
    with pytest.raises(BadInput, match="no answers"):
        live.program(planted.model, planted.circuit, None, [])
    view = payload.view(Facts(circuit=frozen, name="a", model=planted.model, rows=rows, answers=(3, 4)))
    assert view["live"] is None
    assert any("frozen" in sentence for sentence in view["missing"])


def test_a_program_that_is_too_large_is_left_out(planted, monkeypatch):
    monkeypatch.setattr(live, "BYTES", 1000)
    with pytest.raises(BadInput, match="would take"):
        live.program(planted.model, planted.circuit, (3, 4), [])


def test_only_what_the_answers_depend_on_is_stored(planted):
    few = planted.model.wiring.circuit([Node("final_resid", 50)], means=planted.circuit.means)
    program = live.program(planted.model, few, (3, 4), [(Row(*planted.rows[0]), Row(*planted.rows[1]))])
    whole = live.program(planted.model, planted.circuit, (3, 4), [])
    names = [site["name"] for site in program["sites"] if site["rules"]]
    assert "0.attn.y" not in names
    assert "2.attn.y" in [site["name"] for site in whole["sites"] if site["rules"]]


def test_a_pages_program_says_how_a_memory_of_neurons_turns_and_fades():
    model = bdh(1, fullness=0.6, damping=(0.1, 0.2), rotary=100.0)
    circuit = model.wiring.circuit(model.wiring.nodes())
    row = Row([1, 2, 3], 4, 5)
    program = live.program(model, circuit, (4, 5), [(row, row)])
    (rule,) = next(site["rules"] for site in program["sites"] if site["name"] == "0.memory")
    assert rule["strict"] and rule["shared"] and rule["damping"] == [0.1, 0.2]
    rates = np.frombuffer(base64.b64decode(rule["rates"]), dtype="<f8")
    assert rates == pytest.approx(100.0 ** (-2 * np.arange(8) / 16))
    assert {rule["rates"] for site in program["sites"] for rule in site["rules"] if rule["op"] != "attend"} == {None}


def test_rows_that_nothing_reads_are_left_out():
    """Of a site without competition the page gets the rows of kept nodes alone."""
    model = bdh(1, fullness=0.6)
    nodes = {n for n in model.wiring.nodes() if n.site != "0.x" or n.channel < 2}
    row = Row([1, 2, 3], 4, 5)
    few, whole = (
        live.program(model, model.wiring.circuit(kept), (4, 5), [(row, row)]) for kept in (nodes, model.wiring.nodes())
    )
    sizes = [sum(len(matrix["values"]) for matrix in found["matrices"]) for found in (few, whole)]
    assert few["sites"][1]["name"] == whole["sites"][1]["name"]
    wires = [site["wires"][0]["matrix"] for found in (few,) for site in found["sites"] if site["name"] == "0.x"]
    rows = np.frombuffer(base64.b64decode(few["matrices"][wires[0]]["rows"]), dtype="<u2")
    assert set(rows.tolist()) <= {0, 1} and sizes[0] != sizes[1]
