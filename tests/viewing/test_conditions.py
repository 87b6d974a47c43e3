"""The page in dark and light, without scripts, with much or little in it, by keyboard alone, and how much it works."""

import dataclasses
import json
import re

import pytest
import torch
from tests.viewing.conftest import report_of
from tests.viewing.test_document import DRAWN

from jali.models.transformer import Transformer, TransformerConfig
from jali.viewing import document, payload, reports
from jali.viewing.payload import Facts
from jali.viewing.prompts import Row

FRAME = 1 / 30
"""Seconds of the page's own work that a frame may take."""


@pytest.fixture(scope="module")
def crowd():
    """A model whose weights are random, and a function to its circuits of so many nodes and edges."""
    config = TransformerConfig(n_layer=4, d_model=128, d_head=16, d_mlp=512, vocab_size=300, context=64)
    model = Transformer(config).eval().requires_grad_(False)
    generator = torch.Generator().manual_seed(0)
    for weight in model.parameters():
        weight.copy_(torch.randn(weight.shape, generator=generator))
        weight[torch.rand(weight.shape, generator=generator) < 0.3] = 0
    everything = sorted(model.wiring.nodes())
    order = torch.randperm(len(everything), generator=generator).tolist()

    def circuit(nodes, edges):
        chosen = [everything[i] for i in order[:nodes]]
        every = model.wiring.edges(chosen)
        return model.wiring.circuit(chosen, without=frozenset(every[edges:]))

    return model, circuit


@pytest.fixture(scope="module")
def crowded(crowd, tmp_path_factory):
    model, circuit = crowd
    shown = circuit(500, 3000)
    assert len(shown.edges) == 3000
    path = tmp_path_factory.mktemp("crowd") / "crowd.html"
    path.write_text(document.render(payload.page([Facts(circuit=shown, name="crowd", model=model)])))
    return path


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_in_light_and_dark_and_the_button_turns_one_into_the_other(chromium, page, scheme):
    chromium.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    try:
        chromium.open(page)
        chromium.wait(f"{DRAWN} && !!document.querySelector('.answers')")
        ground = _colour(chromium, "document.documentElement", "backgroundColor")
        assert (_light(ground) > 0.5) == (scheme == "light")
        for place, least in ((".does", 4.5), (".verdicts .failed", 4.5), ("h1", 7), (".claim td", 4.5), (".note", 3)):
            assert _contrast(_colour(chromium, f"document.querySelector('{place}')", "color"), ground) >= least, place
        chosen = (("light", True), ("dark", False), ("auto", scheme == "light"))
        for name, light in chosen:
            chromium.click(".theme")
            chromium.wait(f"document.documentElement.dataset.theme === '{name}'")
            assert (_light(_colour(chromium, "document.documentElement", "backgroundColor")) > 0.5) == light
        assert chromium.errors == []
    finally:
        chromium.call("Emulation.setEmulatedMedia", features=[])


def test_without_scripts_the_browser_shows_sizes_claims_and_edges(chromium, page, planted):
    chromium.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        chromium.open(page)
        text = chromium.ask("document.body.innerText")
    finally:
        chromium.call("Emulation.setScriptExecutionDisabled", value=False)
    assert f"{len(planted.circuit.nodes)} nodes and {len(planted.circuit.edges)} edges" in text
    assert "necessary: fails" in text
    assert chromium.requests == [page.resolve().as_uri()]


def test_failed_claims_that_do_not_count_are_grey_and_last(chromium, planted, tmp_path):
    report = report_of(planted.circuit)
    claims = [dataclasses.replace(one, passed=False, counts=one.name != "accurate") for one in report.claims]
    shown = reports.shown(dataclasses.replace(report, claims=tuple(claims)))
    path = tmp_path / "claims.html"
    path.write_text(document.render(payload.page([Facts(circuit=planted.circuit, name="a", report=shown)])))
    chromium.open(path)
    chromium.wait(DRAWN)
    assert "accurate" not in chromium.ask("document.querySelector('.verdicts').innerText")
    groups = chromium.ask("[...document.querySelectorAll('.claims .group')].map(g => g.className)")
    assert groups == ["group failed", "group loose"]
    red, green, blue = _colour(chromium, "document.querySelector('.loose h4')", "color")
    assert max(red, green, blue) - min(red, green, blue) < 40
    assert "would fail" in chromium.ask("document.querySelector('.group.loose').innerText")


def test_a_claims_name_says_what_it_means_when_it_has_the_focus(opened):
    opened.ask("document.querySelector('.verdicts .term').focus()")
    opened.press("Tab")
    says = "getComputedStyle(document.querySelector('.verdicts .says')).display"
    assert opened.ask(says) == "none"
    opened.call("Input.dispatchKeyEvent", type="rawKeyDown", key="Tab", windowsVirtualKeyCode=9, modifiers=8)
    opened.wait(f"{says} === 'block'")
    assert "The planted claim necessary." in opened.ask("document.querySelector('.verdicts .says').innerText")


def test_every_loss_says_of_which_pairs_it_is(chromium, planted, tmp_path):
    path = (
        {"nodes": 58, "loss": 0.01, "validation_loss": 0.0234, "without": 0.7, "dropped": []},
        {"nodes": 57, "loss": 0.0567, "validation_loss": 0.0891, "without": 0.6, "dropped": ["0.mlp.post_act[17]"]},
    )
    kept = sorted(node for node in planted.circuit.nodes if str(node) != "0.mlp.post_act[17]")
    facts = {"found": {"path_pairs": {"training": 48, "validation": 32}}, "path": path, "task": "t"}
    circuit = planted.model.wiring.circuit(kept, means=planted.circuit.means, **facts)
    shown = reports.shown(report_of(circuit))
    out = tmp_path / "pairs.html"
    out.write_text(document.render(payload.page([Facts(circuit=circuit, name="a", model=planted.model, report=shown)])))
    chromium.open(out)
    chromium.wait(f"{DRAWN} && !!document.querySelector('.reading')")
    said = "0.057 nats on 48 training pairs, 0.089 on 32 validation pairs"
    assert said in chromium.ask("document.querySelector('.slider').innerText")
    assert said in chromium.ask("document.querySelector('.reading').innerText")
    assert "On 256 held-out pairs" in chromium.ask("document.querySelector('.does').innerText")
    assert "0.136" in chromium.ask("document.querySelector('.does').innerText")


def test_the_keyboard_leads_from_tokens_to_answers_pins_and_finds(opened):
    opened.ask("document.querySelector('.graph [tabindex=\"0\"]').focus()")
    xs = [opened.ask("document.activeElement.getBoundingClientRect().x")]
    for _ in range(40):
        opened.press("ArrowRight")
        xs.append(opened.ask("document.activeElement.getBoundingClientRect().x"))
        if xs[-1] == xs[-2]:
            break
    assert xs[:-1] == sorted(set(xs))
    assert opened.ask("document.activeElement.dataset.node").startswith("final_resid")
    assert opened.ask("document.querySelectorAll('.graph [tabindex=\"0\"]').length") == 1
    opened.press("Enter")
    opened.wait("document.querySelector('.panel .site')?.innerText.includes('final_resid')")
    opened.press("p")
    opened.wait("location.hash.includes('pin=final_resid')")
    opened.press("u")
    opened.wait("!location.hash.includes('pin=')")


def test_a_circuit_without_report_examples_and_prompts_is_shown(chromium, planted, tmp_path):
    path = tmp_path / "bare.html"
    path.write_text(document.render(payload.page([Facts(circuit=planted.circuit, name="bare")])))
    chromium.open(path, width=400)
    chromium.wait(DRAWN)
    assert "Not tested yet" in chromium.ask("document.querySelector('.head').innerText")
    assert "has no report yet" in chromium.ask("document.querySelector('#report').innerText")
    chromium.click("[data-node='0.mlp.post_act[17]'] .shape")
    chromium.wait("document.querySelector('.panel .site')?.innerText.includes('0.mlp.post_act[17]')")
    assert chromium.ask("document.documentElement.scrollWidth") <= 400
    assert chromium.errors == []


def test_what_is_checked_waits_until_the_picture_is_there(chromium, page):
    chromium.open("about:blank")
    chromium.open(page)
    chromium.wait("!!document.querySelector('.answers')")
    marks = dict(chromium.ask("performance.getEntriesByType('mark').map(m => [m.name, m.startTime])"))
    assert marks["jali begun"] < marks["jali drawn"] < marks["jali checked"]
    spent = chromium.ask("performance.getEntriesByType('longtask').map(t => t.duration)")
    assert spent == []


@pytest.mark.slow
def test_five_hundred_nodes_and_three_thousand_edges_move_above_thirty_frames_a_second(chromium, crowded):
    chromium.call("Performance.enable", timeDomain="threadTicks")
    chromium.open(crowded)
    chromium.wait(DRAWN)
    assert chromium.ask("document.querySelectorAll('path.edge[data-edge]').length") == 3000
    pointing = """ns[(7 * n + ns.length - 7) % ns.length].dispatchEvent(new MouseEvent('mouseleave'));
        ns[(7 * n) % ns.length].dispatchEvent(new MouseEvent('mouseenter'))"""
    panning = "scrollTo(0, 200 + 150 * Math.sin(n / 9)); document.querySelector('.graph').scrollLeft = 5 * n"
    for what in (panning, pointing):
        before = _busy(chromium)
        chromium.ask(f"""new Promise(done => {{
            const ns = [...document.querySelectorAll('[data-node]')];
            let n = 0;
            const step = () => {{ n++; {what}; n < 60 ? requestAnimationFrame(step) : done(n); }};
            requestAnimationFrame(step);
        }})""")
        assert (_busy(chromium) - before) / 60 < FRAME, what
    assert chromium.errors == []


@pytest.mark.slow
def test_two_thousand_nodes_are_drawn(chromium, crowd, tmp_path):
    model, circuit = crowd
    rows = [(Row([1, 2, 3], 4, 5), Row([1, 6, 3], 5, 4))]
    path = tmp_path / "many.html"
    facts = Facts(circuit=circuit(2000, 6000), name="many", model=model, rows=rows, answers=(4, 5))
    path.write_text(document.render(payload.page([facts])))
    chromium.open(path)
    chromium.wait("document.querySelectorAll('[data-node]').length === 2000")
    chromium.click("[data-node] .shape")
    chromium.wait("!!document.querySelector('.panel .site')")
    assert chromium.errors == []


def _busy(browser):
    """Seconds of processor time the page's main thread has taken: what other programs do is not in it."""
    metrics = {one["name"]: one["value"] for one in browser.call("Performance.getMetrics")["metrics"]}
    return metrics["TaskDuration"]


def _colour(browser, element, name):
    text = browser.ask(f"getComputedStyle({element}).{name}")
    found = re.findall(r"[\d.]+", text)
    assert len(found) >= 3, json.dumps(text)
    return [float(n) for n in found[:3]]


def _light(colour):
    """Relative luminance, 0 to 1 (WCAG 2)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (part / 255 for part in colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one, other):
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)
