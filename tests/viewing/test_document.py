"""The page as a browser has it: opened from disk with the network off. Without Chromium see `chromium.find`."""

import dataclasses
import html
import json
import re
from html.parser import HTMLParser
from importlib import resources

import pytest
from tests.viewing.conftest import data_of, report_of

from jali.circuit import Node
from jali.viewing import document, packing, payload, reports
from jali.viewing.payload import Facts
from jali.viewing.prompts import Row

HOSTILE = [
    "</script><img src=x onerror=window.bitten=1>",
    "<!--<script>window.bitten=1</script>",
    "<b onmouseover=window.bitten=1>&amp;\u202e\u2028\x00\x07",
    "\ud800 lone, 🪟 and עברית",
]
DRAWN = "!!document.querySelector('[data-node]')"


def test_the_built_page_is_small_and_allows_nothing_from_outside():
    built = resources.files("jali.viewing").joinpath("static", "page.html").read_bytes()
    assert len(built) <= 240_000
    policy = re.search(rb'Content-Security-Policy" content="([^"]*)"', built)
    assert policy is not None
    assert b"default-src 'none'" in policy[1]
    assert b"unsafe" not in policy[1]


def test_a_page_opens_from_disk_without_a_request_or_an_error(opened, page):
    assert opened.requests == [page.resolve().as_uri()]
    assert opened.errors == []
    assert page.stat().st_size <= 2_000_000


def test_every_node_and_every_edge_is_drawn_with_its_sign(opened, page):
    circuit = data_of(page)["views"][0]["circuit"]
    drawn = opened.ask("[...document.querySelectorAll('[data-node]')].map(n => n.dataset.node)")
    assert sorted(drawn) == sorted(node["id"] for node in circuit["nodes"])
    signs = opened.ask("['plus', 'minus'].map(s => document.querySelectorAll(`path.edge.${s}[data-edge]`).length)")
    weights = [edge["weight"] for edge in circuit["edges"]]
    assert signs == [sum(w > 0 for w in weights), sum(w < 0 for w in weights)]


def test_constants_are_drawn_as_constants(opened, page):
    drawn = opened.ask("[...document.querySelectorAll('.node.constant')].map(n => n.dataset.node)")
    nodes = data_of(page)["views"][0]["circuit"]["nodes"]
    assert sorted(drawn) == sorted(node["id"] for node in nodes if node["constant"])


def test_numbers_of_the_report_stand_on_the_page(opened, planted):
    texts = "[...r.cells].filter(c => !c.matches('.interval')).map(c => c.innerText).join(' ')"
    cells = opened.ask(f"[...document.querySelectorAll('.claim .row')].map(r => {texts})")
    rows = [row for claim in report_of(planted.circuit).to_json()["claims"] for row in claim["rows"]]
    assert len(cells) == len(rows)
    for row in rows:
        text = next(text for text in cells if text.startswith(row["name"]))
        shown = [float(n) for n in re.findall(r"\d+\.?\d*", text.replace(row["name"], ""))]
        scale = 100 if row["unit"] == "fraction" else 1
        wanted = [row["value"] * scale]
        wanted += [] if row["low"] is None else [row["low"] * scale, row["high"] * scale]
        wanted += [row["pairs"]] if "pairs" in row else []
        wanted += [] if row["n"] is None else [row["n"]]
        assert shown == pytest.approx(wanted, abs=0.05 if scale == 100 else 5e-4)


def test_failed_claims_are_red_and_on_the_first_screen(opened):
    found = opened.ask("""(() => {
        const claim = document.querySelector('.verdicts .failed'), box = claim.getBoundingClientRect();
        const ink = getComputedStyle(claim).color, other = getComputedStyle(document.body).color;
        return [claim.innerText.trim(), box.bottom < innerHeight, ink !== other, ink];
    })()""")
    assert "necessary" in found[0]
    assert found[1:3] == [True, True]
    red, green, blue = map(int, re.findall(r"\d+", found[3])[:3])
    assert red > 2 * max(green, blue)


def test_a_backup_found_outside_is_named(chromium, planted, tmp_path):
    path = tmp_path / "backup.html"
    for backup, words in (((("0.attn.v[1]",), ("0.attn.v[2]",)), "2 nodes outside"), (((),), "none was found")):
        report = dataclasses.replace(report_of(planted.circuit), backup=backup)
        page = payload.page([Facts(circuit=planted.circuit, name="a", report=reports.shown(report))])
        path.write_text(document.render(page))
        chromium.open(path)
        chromium.wait(f"document.querySelector('#report').textContent.includes({json.dumps(words)})")


def test_a_node_opens_by_click_and_closes_by_escape(opened):
    opened.wait("!!document.querySelector('.answers')")
    opened.click("[data-node='0.mlp.post_act[17]'] .shape")
    opened.wait("document.querySelector('.panel .site')?.innerText.includes('0.mlp.post_act[17]')")
    panel = opened.ask("document.querySelector('.panel').innerText")
    for wanted in ("opening double quote", "Highest in text"):
        assert wanted in panel
    weights = opened.ask("[...document.querySelectorAll('.weights tr')].map(r => r.querySelector('input').value)")
    assert weights == ["1.2", "1.1", "1.4", "0.9"]
    opened.press("Escape")
    opened.wait("!document.querySelector('.panel .site')")


def test_a_node_opens_by_keyboard(opened):
    opened.ask("document.querySelector('.graph [tabindex=\"0\"]').focus()")
    start = opened.ask("document.activeElement.dataset.node")
    opened.press("ArrowRight")
    opened.wait(f"document.activeElement.dataset.node !== {json.dumps(start)}")
    reached = opened.ask("document.activeElement.dataset.node")
    opened.press("Enter")
    opened.wait(f"document.querySelector('.panel .site')?.innerText.includes({json.dumps(reached)})")
    opened.wait("location.hash.startsWith('#node=')")


def test_the_address_leads_to_a_node(chromium, page):
    chromium.open("about:blank")  # Within one page a new fragment loads nothing.
    chromium.open(f"{page.resolve().as_uri()}#node=2.attn.v%5B19%5D")
    chromium.wait("document.querySelector('.panel .site')?.innerText.includes('2.attn.v[19]')")
    chromium.open("about:blank")


@pytest.mark.parametrize("width", [1440, 1024, 390])
def test_nothing_sticks_out_at_the_side(chromium, page, width):
    chromium.open(page, width=width)
    chromium.wait(DRAWN)
    assert chromium.ask("document.documentElement.scrollWidth") <= width
    assert chromium.ask("document.querySelector('.graph svg').getBoundingClientRect().width") > width / 3


def test_the_steps_give_the_margin_as_a_sum(opened):
    last = opened.ask("[...document.querySelectorAll('.both')].at(-1).innerText")
    rows = [re.findall(r"[+−]?\d+\.?\d*(?=\s|$)", line.replace("\t", " "))[-3:] for line in last.splitlines()]
    numbers = [[float(n.replace("−", "-")) for n in row] for row in rows if len(row) == 3]
    assert len(numbers) > 3
    assert all(sum(row[:2]) / 2 == pytest.approx(row[2], abs=0.02) for row in numbers)
    for side in (0, 1, 2):
        assert sum(row[side] for row in numbers[:-1]) == pytest.approx(numbers[-1][side], abs=0.03)


def test_hostile_tokens_labels_and_names_stay_text(chromium, planted, text, tmp_path):
    known = {"circuit": planted.circuit, "name": "a.circuit.json", "model": planted.model, "answers": (3, 4)}
    rows = [(Row(*planted.rows[0]), Row(*planted.rows[1]))]
    page = payload.page([Facts(**known, rows=rows, text=text, missing=HOSTILE, sources=HOSTILE, what=HOSTILE[1])])
    _spoil(page)
    path = tmp_path / "hostile.html"
    path.write_text(document.render(page))
    chromium.open(path)
    chromium.wait(f"{DRAWN} && !!document.querySelector('.answers')")
    assert HOSTILE[0] in chromium.ask("document.querySelector('.heard .context').innerText")
    assert chromium.ask("window.bitten") is None
    assert chromium.ask("document.querySelectorAll('img, b[onmouseover]').length") == 0
    assert chromium.errors == []
    assert chromium.requests == [path.resolve().as_uri()]
    assert HOSTILE[0] in chromium.ask("document.querySelector('.pair').innerText").replace("·", " ")
    assert "‹U+202E›" in chromium.ask("document.body.innerText")
    assert "\u202e" not in chromium.ask("document.body.innerText")


def test_without_scripts_sizes_claims_and_edges_can_be_read(page, planted):
    text = _visible(page.read_text())
    assert "58 nodes and 53 edges" in text
    assert "necessary: fails" in text
    assert "0.13579 nats" in text
    assert text.count(" to ") >= len(planted.circuit.edges)


def test_embedded_data_survives_and_cannot_end_its_element():
    data = {"views": HOSTILE, "made_by": "&<>"}
    text = document.embedded(data)
    assert packing.unpacked(json.loads(text)) == data
    assert not set("<>&\u2028") & set(text)
    assert text.isascii()


def test_a_page_is_one_document_whatever_its_text(planted):
    page = payload.page([Facts(circuit=planted.circuit, name=HOSTILE[0], title=HOSTILE[0], what=HOSTILE[2])])
    text = document.render(page)
    text.encode()
    assert text.count("</script>") == 2
    assert "<img" not in text


def test_a_frame_holds_the_whole_page(planted):
    page = payload.page([Facts(circuit=planted.circuit, name="a")])
    source = re.fullmatch(r'<iframe [^>]*srcdoc="([^"]*)"></iframe>', document.frame(page))
    assert source is not None
    assert html.unescape(source[1]) == document.render(page)


def test_a_frame_draws_the_circuit(chromium, planted, tmp_path):
    path = tmp_path / "notebook.html"
    path.write_text(
        f"<!doctype html><meta charset=utf-8>{document.frame(payload.page([Facts(circuit=planted.circuit, name='a')]))}"
    )
    chromium.open(path)
    asked = {url for url in chromium.requests if not url.startswith("about:")}
    chromium.enter_frame()
    chromium.wait(DRAWN)
    assert chromium.ask("document.querySelectorAll('[data-node]').length") == len(planted.circuit.nodes)
    assert asked == {path.resolve().as_uri()}
    assert chromium.errors == []


def test_an_empty_circuit_and_no_views_are_said_in_words(chromium, planted, tmp_path):
    empty = planted.model.wiring.circuit([], means=planted.circuit.means)
    for page, words in (([Facts(circuit=empty, name="none")], "has no nodes"), ([], "No circuit was given")):
        path = tmp_path / "empty.html"
        path.write_text(document.render(payload.page(page)))
        chromium.open(path)
        chromium.wait(f"document.body.innerText.includes({json.dumps(words)})")
        assert chromium.errors == []


def test_data_of_another_schema_is_refused_in_words(chromium, planted, tmp_path):
    page = payload.page([Facts(circuit=planted.circuit, name="a")])
    path = tmp_path / "old.html"
    path.write_text(document.render({**page, "schema": 99}))
    chromium.open(path)
    chromium.wait("document.body.innerText.includes('run jali show again')")


def test_a_hundred_nodes_stay_apart(chromium, planted, tmp_path):
    """No two nodes of a column cover each other."""
    nodes = set(planted.circuit.nodes)
    for layer in range(4):
        nodes |= {Node(f"{layer}.mlp.post_act", c) for c in range(12)}
    circuit = planted.model.wiring.circuit(nodes, means=planted.circuit.means)
    path = tmp_path / "large.html"
    path.write_text(document.render(payload.page([Facts(circuit=circuit, name="a", model=planted.model)])))
    chromium.open(path)
    chromium.wait(DRAWN)
    boxes = chromium.ask("""[...document.querySelectorAll('[data-node] .shape')].map(node => {
        const box = node.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
    })""")
    assert len(boxes) == len(nodes) >= 100
    for i, (x, y) in enumerate(boxes):
        assert all(abs(x - u) > 6 or abs(y - v) > 6 for u, v in boxes[:i])


def _spoil(page):
    """Puts hostile text wherever text of a model, a task or a file stands."""
    view = page["views"][0]
    view["name"] = view["task"]["title"] = view["model"]["name"] = HOSTILE[0]
    view["provenance"].append([HOSTILE[1], HOSTILE[2]])
    view["task"]["answers"] = HOSTILE[:2]
    for i, node in enumerate(view["circuit"]["nodes"]):
        node["label"] = HOSTILE[i % 4]
    for i, answer in enumerate(view["live"]["answers"]):
        answer["text"] = HOSTILE[i]
    view["live"]["checks"][0]["shown"][:4] = HOSTILE
    for link in view["circuit"]["embedding"]:
        link["token"] = HOSTILE[2]
    for side in ("first", "second"):
        prompt = view["pairs"][0][side]
        prompt["tokens"][:4] = HOSTILE
        prompt["answer"], prompt["foil"], prompt["source"] = HOSTILE[3], HOSTILE[0], HOSTILE[1]


def _visible(text):
    """What a reader without scripts sees."""

    class Reader(HTMLParser):
        def __init__(self):
            super().__init__()
            self.words, self.hidden = [], 0

        def handle_starttag(self, tag, attrs):
            self.hidden += tag in ("script", "style")

        def handle_endtag(self, tag):
            self.hidden -= tag in ("script", "style")

        def handle_data(self, data):
            self.words += [] if self.hidden else [data]

    reader = Reader()
    reader.feed(text)
    return "".join(reader.words)
