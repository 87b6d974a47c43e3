"""What a reader does with the page: searches, pins, goes back, slides along the pruning path, saves, shares a link."""

import json

import pytest
from tests.viewing.conftest import data_of
from tests.viewing.test_document import DRAWN, HOSTILE

from jali.viewing import document, payload
from jali.viewing.payload import Facts


def test_search_finds_by_label_and_enter_takes_the_first(opened):
    opened.press("/")
    opened.wait("document.activeElement.matches('.search input')")
    opened.call("Input.insertText", text="which quote")
    opened.wait("document.querySelectorAll('.search li button').length === 1")
    opened.press("Enter")
    opened.wait("document.querySelector('.panel .site')?.innerText.includes('2.attn.v[19]')")
    opened.ask("document.querySelector('.search input').focus()")
    opened.call("Input.insertText", text="nothing of the kind")
    opened.wait("document.querySelector('.search ul').innerText.includes('No such node')")


def test_pins_keep_links_lit_and_undo_goes_back_step_by_step(opened):
    opened.click("[data-node='0.mlp.post_act[17]'] .shape", ctrl=True)
    opened.wait("document.querySelectorAll('.nodes .pinned').length === 1")
    opened.ask("document.querySelector(`[data-node='0.mlp.post_act[17]']`).blur()")
    lit = "document.querySelectorAll('.sheet.above .edge').length"
    opened.wait(f"{lit} === 4")
    opened.click("[data-node='2.attn.v[19]'] .shape")
    opened.wait("document.querySelector('.panel .site')?.innerText.includes('2.attn.v[19]')")
    for key, pins, chosen in (("p", 2, True), ("u", 1, True), ("u", 1, False), ("u", 0, False)):
        opened.press(key)
        state = f"location.hash.split('pin=').length === {pins + 1} && location.hash.includes('node=') === "
        opened.wait(state + ("true" if chosen else "false"))
    opened.wait("document.querySelectorAll('.pinned').length === 0")


def test_the_slider_draws_each_stage_and_is_missing_where_none_is_known(chromium, opened, planted, tmp_path):
    assert opened.ask("document.querySelector('.slider')") is None
    nodes = sorted(planted.circuit.nodes)
    kept, middle = nodes[10:], nodes[4:]
    path = (
        {"nodes": len(nodes), "loss": 0.01, "dropped": []},
        {"nodes": len(middle), "loss": 0.05, "dropped": [str(n) for n in nodes[:4]]},
        {"nodes": len(kept), "loss": 0.2, "dropped": [str(n) for n in nodes[4:10]]},
    )
    circuit = planted.model.wiring.circuit(kept, means=planted.circuit.means, path=path, task="t")
    out = tmp_path / "stages.html"
    out.write_text(document.render(payload.page([Facts(circuit=circuit, name="a", model=planted.model)])))
    chromium.open(out)
    chromium.wait("!!document.querySelector('.slider input')")
    drawn = "[...document.querySelectorAll('[data-node]:not(.gone)')].map(n => n.dataset.node).sort()"
    for at, stage in enumerate((kept, middle, nodes)):
        chromium.ask(f"""(() => {{
            const slider = document.querySelector('.slider input');
            slider.value = {at};
            slider.dispatchEvent(new Event('input', {{bubbles: true}}));
        }})()""")
        chromium.wait(f"document.querySelector('.slider').innerText.includes('{len(stage)} nodes')")
        chromium.wait(f"document.querySelectorAll('[data-node]:not(.gone)').length === {len(stage)}")
        assert chromium.ask(drawn) == sorted(map(str, stage))
    chromium.wait(f"location.hash === '#stage={len(nodes)}'")
    assert chromium.errors == []


def test_a_search_that_fell_short_says_so_in_words(chromium, opened, planted, tmp_path):
    assert opened.ask("document.querySelectorAll('.head .fault').length") == 0
    early = planted.circuit.with_facts(found={**planted.circuit.found, "interrupted": True})
    (tmp_path / "early.html").write_text(document.render(payload.page([Facts(circuit=early, name="a")])))
    chromium.open(tmp_path / "early.html")
    chromium.wait("!!document.querySelector('[data-node]')")
    text = chromium.ask("document.querySelector('.head .fault').innerText")
    assert text == "The search was interrupted: this is what it had by then, not its end."


def test_the_address_restores_all_that_was_chosen(chromium, page):
    chromium.open("about:blank")
    state = "#node=2.attn.v%5B19%5D&pin=0.mlp.post_act%5B17%5D&change=2.attn.v%5B19%5D+mean"
    chromium.open(f"{page.resolve().as_uri()}{state}")
    chromium.wait("!!document.querySelector('.change') && !!document.querySelector('.answers .was')")
    assert chromium.ask("document.querySelectorAll('.nodes .pinned').length") == 1
    assert "2.attn.v[19]" in chromium.ask("document.querySelector('.panel .site').innerText")
    assert chromium.ask("location.hash") == state
    chromium.open("about:blank")
    chromium.open(f"{page.resolve().as_uri()}#node=%&change=x&weight=a+%3D+b&view=99&stage=many")
    chromium.wait(DRAWN)
    assert chromium.errors == []
    chromium.open("about:blank")


def test_the_picture_is_saved_as_it_is_seen(opened, page):
    saved = """new Promise(done => {
        URL.createObjectURL = blob => (blob.text().then(text => done([blob.type, blob.size, text])), 'blob:null/x');
        document.querySelector('[aria-label="Save as KIND"]').click();
    })"""
    kind, _, text = opened.ask(saved.replace("KIND", "SVG"))
    assert kind == "image/svg+xml"
    assert text.count("data-node=") == len(data_of(page)["views"][0]["circuit"]["nodes"])
    assert "var(" not in text
    assert "oklab" not in text
    kind, _, text = opened.ask(saved.replace("KIND", "JSON"))
    assert json.loads(text) == data_of(page)["views"][0]


def test_the_picture_is_saved_as_png(opened):
    kind, size = opened.ask("""new Promise(done => {
        const make = URL.createObjectURL;
        URL.createObjectURL = blob => (blob.type === 'image/png' && done([blob.type, blob.size]), make.call(URL, blob));
        document.querySelector('[aria-label="Save as PNG"]').click();
    })""")
    assert kind == "image/png"
    assert size > 10_000
    assert opened.errors == []


def test_contexts_across_the_range_and_a_histogram_are_shown_where_they_are_known(chromium, page, tmp_path):
    data = data_of(page)
    found = data["views"][0]["examples"]["0.mlp.post_act[17]"]
    one = {"tokens": ["a", HOSTILE[0]], "activations": [0.25, -0.5], "position": 1}
    found["percentiles"] = dict.fromkeys(("99.9", "50", "10", "1", "0.1"), one)
    found["histogram"] = {"start": -1.0, "width": 0.5, "counts": [1, 0, 9, 4]}
    path = tmp_path / "range.html"
    path.write_text(document.render(data))
    chromium.open("about:blank")
    chromium.open(f"{path.resolve().as_uri()}#node=0.mlp.post_act%5B17%5D")
    chromium.wait("document.querySelectorAll('.histogram rect').length === 4")
    shown = chromium.ask("[...document.querySelectorAll('.example .percent')].map(e => e.innerText)")
    assert shown == ["99.9 %", "50 %", "10 %", "1 %", "0.1 %"]
    heights = chromium.ask("[...document.querySelectorAll('.histogram rect')].map(r => +r.getAttribute('height'))")
    assert heights == pytest.approx([44 / 3, 0, 44, 88 / 3])
    assert chromium.ask("window.bitten") is None
    assert chromium.errors == []
