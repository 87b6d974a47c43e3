"""A behaviour report becomes a page: the verdict, the path of its weights, hostile text harmless, what is lacking."""

import json
import shutil
from importlib import resources

import jsonschema
import pytest
from tests.behaviour.planted import LOCK, PATH, refusing
from tests.viewing.conftest import data_of
from tests.viewing.test_document import HOSTILE, _visible

from jali import artefact
from jali.artefact import BadInput
from jali.behaviour.removal import RemovalSet
from jali.behaviour.unlocking.effects import cell_effects, unrelated_losses
from jali.behaviour.unlocking.evidence import reported, trials_of
from jali.behaviour.unlocking.path import path_of
from jali.behaviour.unlocking.sufficiency import Keeping
from jali.behaviour.unlocking.unlock import Unlocking
from jali.cli.frame import main
from jali.viewing import behaved, document
from jali.viewing.show import show

DRAWN = "!!document.querySelector('.way [data-node]')"


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    """A report of the planted model without its path, and all that is written beside it but baselines."""
    model, folder = refusing(), tmp_path_factory.mktemp("locked")
    model.name = "planted"
    removal = RemovalSet.of(model, sorted(PATH))
    repaired = removal.applied(model)
    found = Unlocking(
        removal=removal,
        lock=LOCK,
        live=12,
        cells=cell_effects(model, repaired, LOCK, n=20, seed=1),
        controls={"random": (0.0, 0.1, 0.02), "matched": (0.0,)},
        losses=unrelated_losses(model, repaired, LOCK, n=20, seed=1),
    )
    keep = Keeping(
        weights=removal.weights, front=3, tried=12, live=12, fills={"zero": 1.0, "mean": 0.97, "resample": 0.9},
        unseen={"words": 0.8},
        overlap=(3, 3), open=0.4, nonsense=None, predicted=(38, 40),
    )  # fmt: skip
    before, after = trials_of(model, found, n=20, seed=0)
    found.save(folder / "x.unlock.json")
    keep.save(folder / "x.keep.json", removal)
    path_of(model, LOCK, removal, n=20).save(folder / "x.path.json")
    return reported(before, after, found, keep).save(folder / "x.behaviour.json")


@pytest.fixture(scope="module")
def page(file):
    return show(file, out=file.parent / "x.html")


def _check(data):
    text = resources.files("jali.viewing").joinpath("behaviour.schema.json").read_text(encoding="utf-8")
    jsonschema.validate(data, json.loads(text))


def test_a_page_fits_its_schema_and_has_all_that_lies_beside_the_report(file, page):
    data = data_of(page)
    _check(data)
    (view,) = data["views"]
    report = json.loads(file.read_text())
    assert view["before"]["sentence"] == report["sentence"] and view["after"]["level"] == report["after"]["level"]
    assert view["removal"]["weights"] == 3 and len(view["removal"]["cells"]) == 70
    assert [link["kind"] for link in view["path"]["links"]].count("removed") == 3
    assert view["keep"]["predicted"] == [38, 40] and view["lock"]["policy"] == "refuse"
    assert [sentence for sentence in view["missing"] if "--baselines" in sentence] == view["missing"]
    assert [rung["tests"] for rung in data["ladder"]][:2] == [[], ["shift"]] and len(data["mechanism"]) == 4


def test_verdict_levels_and_every_removed_weight_are_on_the_page_without_a_request(chromium, page):
    (view,) = data_of(page)["views"]
    chromium.open(page)
    chromium.wait(DRAWN)
    assert chromium.requests == [page.resolve().as_uri()]
    text = chromium.ask("document.body.innerText")
    assert f"level {view['before']['level']} of 5" in text and f"level {view['after']['level']} of 5" in text
    assert "pass" in text and "38" not in view["before"]["sentence"] and "95 %" in text
    links = chromium.ask("[...document.querySelectorAll('[data-link]')].map(l => l.dataset.link)")
    assert sorted(links) == sorted(link["kind"] for link in view["path"]["links"])
    nodes = chromium.ask("[...document.querySelectorAll('.way [data-node]')].map(n => n.dataset.node)")
    assert nodes == [node["id"] for node in view["path"]["nodes"]]
    reached = chromium.ask("[...document.querySelectorAll('.ladder')[0].querySelectorAll('.reached')].length")
    assert reached == view["before"]["level"] + view["before"]["mechanism"]
    chromium.ask(
        "document.querySelector('.way [data-node=\"0.attn.v[1]\"]').dispatchEvent(new Event('click', {bubbles: true}))"
    )
    chromium.wait("document.querySelector('.way .panel code')?.innerText === '0.attn.v[1]'")
    panel = chromium.ask("document.querySelector('.way .panel').innerText")
    assert "100.0 % of the right answer's lead" in panel and "put back alone" in panel
    assert chromium.errors == []


def test_hostile_names_and_words_stay_text_on_a_narrow_page(chromium, file, tmp_path):
    data = behaved.page([file, file])
    for view in data["views"]:
        view["before"]["subject"], view["before"]["sentence"], view["name"] = HOSTILE[:3]
        view["missing"] = HOSTILE
        for node, word in zip(view["path"]["nodes"], HOSTILE * 9, strict=False):
            node["label"], node["set_by"] = word, [[word, 1.0]]
    _check(data)
    path = tmp_path / "hostile.html"
    path.write_text(document.render(data))
    assert HOSTILE[0] in _visible(path.read_text())
    chromium.open(path, width=400)
    chromium.wait(DRAWN)
    chromium.ask("document.querySelector('[data-view=\"1\"]').click()")
    chromium.wait("document.querySelector('[data-view=\"1\"]').getAttribute('aria-pressed') === 'true'")
    assert chromium.ask("window.bitten") is None
    assert chromium.ask("document.querySelectorAll('img, b[onmouseover]').length") == 0
    assert chromium.ask("document.documentElement.scrollWidth") <= 400
    assert chromium.errors == []


def test_files_of_another_removal_set_are_left_out_and_a_lone_report_says_what_is_lacking(file, tmp_path):
    for name in ("x.behaviour.json", "x.unlock.json", "x.path.json"):
        shutil.copy(file.parent / name, tmp_path)
    other = artefact.read_json(tmp_path / "x.path.json")
    artefact.write_json(tmp_path / "x.path.json", {**other, "parents": {**other["parents"], "removal": "another"}})
    (view,) = behaved.page([tmp_path / "x.behaviour.json"])["views"]
    assert view["removal"] is not None and view["path"] is None
    assert any("x.path.json is of another" in sentence for sentence in view["missing"])
    (tmp_path / "x.unlock.json").unlink()
    (tmp_path / "x.path.json").unlink()
    (view,) = behaved.page([tmp_path / "x.behaviour.json"])["views"]
    assert view["removal"] is None and len(view["missing"]) == 4
    _check(behaved.page([tmp_path / "x.behaviour.json"]))


def test_damaged_files_are_refused_by_name(file, tmp_path):
    shutil.copy(file, tmp_path)
    shutil.copy(file.parent / "x.unlock.json", tmp_path)
    damaged = artefact.read_json(tmp_path / "x.unlock.json")
    del damaged["controls"]
    artefact.write_json(tmp_path / "x.unlock.json", damaged)
    with pytest.raises(BadInput, match=r"x\.behaviour\.json is damaged"):
        behaved.page([tmp_path / "x.behaviour.json"])


def test_a_folder_of_reports_becomes_one_page_and_reports_stand_apart_from_circuits(
    file, tmp_path, capsys, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    shutil.copy(file, tmp_path / "y.behaviour.json")
    shutil.copy(file, tmp_path / "z.behaviour.json")
    assert main(["show", str(tmp_path), "--quiet"]) == 0
    assert capsys.readouterr().out == "y.html\n"
    assert len(data_of(tmp_path / "y.html")["views"]) == 2
    assert main(["show", "y.behaviour.json", "none.circuit.json"]) == 2
    assert "page of its own" in capsys.readouterr().err
