"""A folder of circuits becomes a site whose cards say what the reports say, and whose links lead to the pages."""

import json
from importlib import resources

import jsonschema
import pytest
from tests.viewing.conftest import data_of, save_report
from tests.viewing.test_document import DRAWN, HOSTILE, _visible

from jali.artefact import BadInput
from jali.cli.frame import main
from jali.viewing import document
from jali.viewing.gallery import gallery, index

CARDS = "document.querySelectorAll('.card').length"


@pytest.fixture
def folder(files, planted):
    """Two circuits, one of them below and without a report, and a damaged one."""
    known = planted.circuit.with_facts(model=str(files / "model"))
    few = planted.model.wiring.circuit(sorted(planted.circuit.nodes)[:9], means=planted.circuit.means)
    facts = {"model": known.model, "model_digest": known.model_digest, "task": "few"}
    (files / "below").mkdir()
    few.with_facts(**facts).save(files / "below" / "a #1.circuit.json")
    (files / "damaged.circuit.json").write_text('{"kind": "circuit"}')
    return files


@pytest.fixture
def site(folder):
    return gallery(folder, out=folder / "site")


def test_each_circuit_has_a_page_and_a_card_with_its_verdicts(site):
    assert {file.name for file in site.parent.iterdir()} == {"index.html", "quotes.html", "below-a #1.html"}
    data = data_of(site)
    schema = json.loads(resources.files("jali.viewing").joinpath("gallery.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(data, schema)
    few, quotes = data["cards"]
    assert (few["nodes"], few["tested"]) == (9, False)
    assert (quotes["nodes"], quotes["edges"]) == (58, 53)
    assert quotes["failed"] == ["necessary"]
    assert quotes["verdicts"] == {"fails": 1, "holds": 2, "open": 1}
    assert "damaged.circuit.json" in data["missing"][0]


def test_the_index_leads_to_every_page_and_back_without_a_request(chromium, site):
    chromium.open(site)
    chromium.wait(f"{CARDS} === 2 && document.querySelectorAll('.thumbnail .dot').length === 67")
    assert chromium.requests == [site.resolve().as_uri()]
    assert chromium.errors == []
    red = chromium.ask("[...document.querySelectorAll('.card .failed')].map(f => f.innerText.trim())")
    assert red == ["✗ necessary"]
    for link in chromium.ask("[...document.querySelectorAll('.card')].map(c => c.href)"):
        chromium.open(link)
        chromium.wait(DRAWN)
        assert chromium.ask("document.querySelector('a.mark').href") == site.resolve().as_uri()


@pytest.mark.parametrize("width", [1440, 400])
def test_cards_fit_the_screen(chromium, site, width):
    chromium.open(site, width=width)
    chromium.wait(f"{CARDS} === 2")
    assert chromium.ask("document.documentElement.scrollWidth") <= width


def test_without_scripts_the_index_has_its_links_and_verdicts(site):
    text = _visible(site.read_text())
    assert "58 nodes, 53 edges" in text
    assert "failed: necessary" in text
    assert 'href="below-a%20%231.html"' in site.read_text()


def test_no_two_pages_have_one_name(planted, tmp_path):
    for name in ("a/b", "a-b", "index"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        planted.circuit.with_facts(model="gone").save(tmp_path / "in" / f"{name}.circuit.json")
    gallery(tmp_path / "in", out=tmp_path / "out")
    pages = {page.name for page in (tmp_path / "out").glob("*.html")}
    assert pages == {"index.html", "index-2.html", "a-b.html", "a-b-2.html"}


def test_hostile_names_stay_text(chromium, site, tmp_path):
    data = data_of(site)
    card = data["cards"][0]
    card["task"] = {"name": HOSTILE[0], "title": HOSTILE[0], "what": HOSTILE[2], "answers": None}
    card["failed"], card["tested"], card["model"] = [HOSTILE[1]], True, HOSTILE[3]
    path = tmp_path / "hostile.html"
    path.write_text(document.render(index(HOSTILE[0], data["cards"], HOSTILE)))
    chromium.open(path)
    chromium.wait(f"{CARDS} === 2")
    assert chromium.ask("window.bitten") is None
    assert chromium.ask("document.querySelectorAll('img, b[onmouseover]').length") == 0
    assert chromium.errors == []


def test_a_folder_is_what_the_verb_takes(folder, monkeypatch, capsys):
    monkeypatch.chdir(folder)
    assert main(["show", str(folder), "--out", "out", "--quiet"]) == 0
    assert capsys.readouterr().out.strip() == "out/index.html"


def test_a_folder_without_a_circuit_that_can_be_shown_is_refused(tmp_path, planted):
    with pytest.raises(BadInput, match=r"no \*\.circuit\.json"):
        gallery(tmp_path)
    (tmp_path / "a.circuit.json").write_text("{}")
    with pytest.raises(BadInput, match="can be shown"):
        gallery(tmp_path, out=tmp_path / "site")
    save_report(tmp_path / "a.report.json", planted.circuit)
    assert not (tmp_path / "site").exists()
