"""A survey becomes a page: every node listed, sorted and filtered, hostile text harmless, and small enough."""

import json
from importlib import resources

import jsonschema
import pytest
from tests.viewing.conftest import data_of
from tests.viewing.test_document import HOSTILE, _visible

from jali import artefact
from jali.artefact import BadInput
from jali.cli.frame import main
from jali.explaining.labelling import labels
from jali.explaining.labelling.survey import load, survey
from jali.viewing import document, surveyed
from jali.viewing.show import show

DRAWN = "!!document.querySelector('.rows [data-node]')"
SHOWN = "[...document.querySelectorAll('.rows [data-node]')].map(n => n.dataset.node)"


@pytest.fixture(scope="module")
def file(planted, text, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(labels, "NULL_NODES", 1)
        return survey(
            [planted.model], text=text, nodes=2, tokens=1024, out=tmp_path_factory.mktemp("s") / "one.survey.json"
        )


@pytest.fixture(scope="module")
def page(file):
    return show(file, out=file.parent / "one.html")


def _check(data):
    schema = resources.files("jali.viewing").joinpath("survey.schema.json").read_text(encoding="utf-8")
    jsonschema.validate(data, json.loads(schema))


def test_a_survey_fits_its_schema_and_has_every_node(file, page):
    data, (part,) = data_of(page), load(file)["models"]
    _check(data)
    (model,) = data["models"]
    assert [node["id"] for node in model["nodes"]] == part["order"]
    assert model["left_out"] == 0
    for node in model["nodes"]:
        facts = part["nodes"][node["id"]]
        assert node["label"] == facts["label"]
        assert (node["r2"] is None) == (facts["score"] is None)
    assert model["random"] == part["random"]
    assert [site["name"] for site in model["sites"]] == list(part["live"])


def test_nodes_are_listed_filtered_walked_and_kept_in_the_address_without_a_request(chromium, page):
    (model,) = data_of(page)["models"]
    chromium.open(page)
    chromium.wait(DRAWN)
    assert chromium.requests == [page.resolve().as_uri()]
    assert chromium.ask(SHOWN) == [node["id"] for node in model["nodes"]][:100]
    site = model["nodes"][0]["id"].rpartition("[")[0]
    chromium.ask(f"document.querySelector('[data-site=\"{site}\"]').click()")
    chromium.wait(f"{SHOWN}.every(id => id.startsWith('{site}['))")
    chromium.ask("document.querySelector('.rows [data-node]').focus()")
    chromium.press("ArrowDown")
    reached = chromium.ask("document.activeElement.dataset.node")
    assert reached == chromium.ask(SHOWN)[1]
    chromium.ask("document.activeElement.click()")  # A button: the browser's own Enter, which this driver cannot type.
    chromium.wait(f"document.querySelector('.panel .site code')?.innerText === {json.dumps(reached)}")
    assert chromium.ask("document.querySelectorAll('.panel .example').length") > 0
    address = chromium.ask("location.href")
    chromium.open("about:blank")
    chromium.open(address)
    chromium.wait(f"document.querySelector('.panel .site code')?.innerText === {json.dumps(reached)}")
    assert chromium.ask(f"{SHOWN}.length") == len([1 for n in model["nodes"] if n["id"].startswith(f"{site}[")])
    chromium.press("Escape")
    chromium.wait("!document.querySelector('.panel .site')")
    assert chromium.errors == []


def test_hostile_tokens_and_labels_stay_text(chromium, file, tmp_path):
    data = surveyed.page(file)
    (model,) = data["models"]
    data["name"], model["name"] = HOSTILE[:2]
    for node in model["nodes"]:
        node["label"], node["hypothesis"] = HOSTILE[0], HOSTILE[2]
        for one in node["examples"]["top"]:
            one["tokens"] = [*HOSTILE, *one["tokens"]][: len(one["tokens"])]
    _check(data)
    path = tmp_path / "hostile.html"
    path.write_text(document.render(data))
    assert HOSTILE[0] in _visible(path.read_text())
    chromium.open(path, width=400)
    chromium.wait(DRAWN)
    chromium.ask("document.querySelector('.rows [data-node]').click()")
    chromium.wait("!!document.querySelector('.panel .site')")
    assert chromium.ask("window.bitten") is None
    assert chromium.ask("document.querySelectorAll('img, b[onmouseover]').length") == 0
    assert chromium.ask("document.documentElement.scrollWidth") <= 400
    assert chromium.errors == []


def test_what_does_not_fit_is_left_out_and_said(chromium, file, tmp_path, monkeypatch):
    empty = len(resources.files("jali.viewing").joinpath("static", "page.html").read_bytes())
    assert empty + surveyed.BYTES <= 1_900_000  # Of 2 MB; the rest is for what a page says without scripts.
    monkeypatch.setattr(surveyed, "BYTES", 200_000)
    big = load(file)
    (part,) = big["models"]
    first = part["order"][-1]
    for i in range(800):
        name = f"final_resid[{1000 + i}]"
        part["order"].append(name)
        part["nodes"][name] = {**part["nodes"][first], "label": f"the token is ‹{i}›, and inside a string"}
        part["examples"][name] = part["examples"][first]
    path = show(artefact.write_json(tmp_path / "big.survey.json", big), out=tmp_path / "big.html")
    (model,) = data_of(path)["models"]
    assert path.stat().st_size <= empty + 220_000
    assert 100 < len(model["nodes"]) == len(part["order"]) - model["left_out"] < 800
    assert model["nodes"][0]["examples"] is not None and model["nodes"][-1]["examples"] is None
    chromium.open(path)
    chromium.wait(DRAWN)
    assert "for which this page has no room" in chromium.ask("document.querySelector('[role=status]').innerText")
    assert chromium.errors == []


def test_a_survey_of_which_little_is_done_has_a_page(file, tmp_path, chromium):
    early = load(file)
    (part,) = early["models"]
    part["nodes"], part["complete"] = {}, False
    del part["nulls"]
    early["models"].append({"name": "not begun", "digest": "", "complete": False})
    path = show(artefact.write_json(tmp_path / "early.survey.json", early), out=tmp_path / "early.html")
    _check(data_of(path))
    chromium.open(path)
    chromium.wait("document.body.innerText.includes('stopped early')")
    assert chromium.errors == []


@pytest.mark.parametrize("harm", ["order", "tally", "label", "tokens"])
def test_a_damaged_survey_is_refused(file, tmp_path, harm):
    data = load(file)
    (part,) = data["models"]
    if harm == "order":
        part["order"] = 3
    elif harm == "tally":
        part["tally"] = {}
    elif harm == "label":
        del part["nodes"][part["order"][0]]["label"]
    else:
        part["examples"][part["order"][0]]["top"] = [{"tokens": 1}]
    path = artefact.write_json(tmp_path / "x.survey.json", data)
    with pytest.raises(BadInput, match="damaged survey"):
        show(path, out=tmp_path / "x.html")
    assert not (tmp_path / "x.html").exists()


def test_a_survey_stands_alone_and_is_not_served(file, files, monkeypatch, capsys):
    monkeypatch.chdir(files)
    with pytest.raises(BadInput, match="is a survey, which has a page of its own"):
        show([files / "quotes.circuit.json", file])
    assert main(["show", str(file), "--serve"]) == 2
    assert "without --serve" in capsys.readouterr().err
    assert main(["show", str(file), "--quiet"]) == 0
    assert capsys.readouterr().out.strip() == "one.html"
