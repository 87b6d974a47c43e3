"""A trace becomes a page of its graph: every node and edge, by position and stage."""

import json
from importlib import resources

import jsonschema
import pytest
from tests.viewing.conftest import data_of
from tests.viewing.test_document import DRAWN, HOSTILE, _visible

from jali.artefact import BadInput
from jali.cli.frame import main
from jali.explaining.tracing.attribution import save
from jali.explaining.tracing.trace import trace
from jali.viewing import document, traced
from jali.viewing.show import show


@pytest.fixture(scope="module")
def file(planted, tmp_path_factory):
    found = trace(planted.model, planted.rows[0][0], token=3, against=4)
    return save(found, tmp_path_factory.mktemp("trace") / "one.trace.json")


@pytest.fixture(scope="module")
def page(file):
    return show(file, out=file.parent / "one.html")


def test_a_trace_fits_its_schema_and_has_every_node_and_edge(file, page):
    data, graph = data_of(page), json.loads(file.read_text())
    jsonschema.validate(
        data, json.loads(resources.files("jali.viewing").joinpath("trace.schema.json").read_text(encoding="utf-8"))
    )
    assert [node["id"] for node in data["nodes"]] == [node["node_id"] for node in graph["nodes"]]
    edges = {(data["nodes"][s]["id"], data["nodes"][t]["id"]): weight for s, t, weight in data["edges"]}
    assert edges == {(e["source"], e["target"]): pytest.approx(e["weight"], rel=1e-3) for e in graph["links"]}
    assert data["stages"][-1] == "answer"
    assert all(data["nodes"][s]["stage"] < data["nodes"][t]["stage"] for s, t, _ in data["edges"])


def test_a_trace_is_drawn_walked_and_kept_in_the_address_without_a_request(chromium, page):
    data = data_of(page)
    chromium.open(page)
    chromium.wait(DRAWN)
    assert chromium.requests == [page.resolve().as_uri()]
    assert chromium.ask("document.querySelectorAll('[data-node]').length") == len(data["nodes"])
    assert chromium.ask("document.querySelectorAll('.sheet.edges .edge').length") == len(data["edges"])
    chromium.ask("document.querySelector('.graph [tabindex=\"0\"]').focus()")
    for key in ("ArrowDown", "ArrowDown"):
        chromium.press(key)
    reached = chromium.ask("document.activeElement.dataset.node")
    chromium.press("Enter")
    chromium.wait(f"document.querySelector('.panel .site code')?.innerText === {json.dumps(reached)}")
    address = chromium.ask("location.href")
    chromium.open("about:blank")
    chromium.open(address)
    chromium.wait(f"document.querySelector('.panel .site code')?.innerText === {json.dumps(reached)}")
    chromium.press("Escape")
    chromium.wait("!document.querySelector('.panel .site')")
    chromium.ask("""(() => {
        const slider = document.querySelector('.slider input');
        slider.value = 0;
        slider.dispatchEvent(new Event('input', {bubbles: true}));
    })()""")
    chromium.wait("document.querySelectorAll('[data-node]').length === 1")
    assert chromium.errors == []


def test_hostile_tokens_of_a_trace_stay_text(chromium, file, tmp_path):
    data = traced.page(file)
    data["tokens"][: len(HOSTILE)] = HOSTILE
    data["name"], data["model"], data["answer"]["token"] = HOSTILE[:3]
    for node in data["nodes"]:
        node["label"] = HOSTILE[0]
    path = tmp_path / "hostile.html"
    path.write_text(document.render(data))
    assert "to &lt;/script&gt;" in path.read_text()
    assert HOSTILE[0] in _visible(path.read_text())
    chromium.open(path, width=400)
    chromium.wait(DRAWN)
    assert chromium.ask("window.bitten") is None
    assert chromium.ask("document.querySelectorAll('img, b[onmouseover]').length") == 0
    assert chromium.ask("document.documentElement.scrollWidth") <= 400
    assert chromium.errors == []


@pytest.mark.parametrize("harm", ["link", "position", "layer", "tokens"])
def test_a_damaged_trace_is_refused(file, tmp_path, harm):
    data = json.loads(file.read_text())
    if harm == "link":
        data["links"][0]["source"] = "nobody"
    elif harm == "position":
        data["nodes"][0]["ctx_idx"] = 999
    elif harm == "layer":
        data["nodes"][0]["layer"] = "first"
    else:
        del data["metadata"]["prompt_tokens"]
    path = tmp_path / "x.trace.json"
    path.write_text(json.dumps(data))
    with pytest.raises(BadInput, match="damaged trace"):
        show(path, out=tmp_path / "x.html")
    assert not (tmp_path / "x.html").exists()


def test_a_trace_stands_alone_and_is_not_served(file, files, monkeypatch, capsys):
    monkeypatch.chdir(files)
    with pytest.raises(BadInput, match="page of its own"):
        show([file, files / "quotes.circuit.json"])
    assert main(["show", str(file), "--serve"]) == 2
    assert "without --serve" in capsys.readouterr().err
    assert main(["show", str(file), "--quiet"]) == 0
    assert capsys.readouterr().out.strip() == "one.html"
