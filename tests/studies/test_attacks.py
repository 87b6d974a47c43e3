"""The study of attacks writes predictions, results and the tables of a page for every circuit."""

import pytest

from jali import artefact
from jali.artefact import BadInput
from jali.explaining.attacking import attack as attacking
from jali.explaining.attacking.predictions import Search
from jali.studies import attacks
from tests import planted
from tests.explaining.attacking.planted_flaws import Inserts, circuit
from tests.explaining.conftest import tokenizer_of


@pytest.fixture
def folder(tmp_path, monkeypatch):
    model = planted.plant()
    model.tokenizer = tokenizer_of([f"t{i}" for i in range(12)])
    circuit(model).save(tmp_path / "circuits" / "openers.circuit.json")
    monkeypatch.setattr(attacks.checkpoint, "load", lambda _: model)
    monkeypatch.setattr(attacks, "task", lambda name, tokenizer: planted.task(name))
    monkeypatch.setattr(attacking, "editing_of", lambda *_: Inserts())
    return tmp_path


def test_each_circuit_has_its_files_and_its_rows(folder):
    search = Search(pairs=6, rounds=1, tries=40, margin=0.5)
    page = attacks.study(folder / "circuits", folder / "attacks.md", search=search, quiet=True)
    names = {path.name for path in (folder / "attacks").iterdir()}
    assert names == {"openers.attack.json", "openers.predictions.json", "openers.predictions.json.sha256"}
    text = page.read_text()
    assert "| [openers](attacks/openers.attack.json) | 12 | 1.00 [" in text and "| reached |" in text
    assert "| openers | others 12/12 |" in text
    digest = (folder / "attacks" / "openers.predictions.json.sha256").read_text().split()[0]
    assert f"| `{digest}` |" in text


def test_what_stands_there_is_read_again_only_for_the_same_search(folder, monkeypatch):
    search = Search(pairs=6, rounds=1, tries=40, margin=0.5)
    page = attacks.study(folder / "circuits", folder / "attacks.md", search=search, quiet=True)
    before = page.read_text()
    monkeypatch.setattr(attacks, "attack", lambda *_, **__: pytest.fail("it was made again"))
    attacks.study(folder / "circuits", page, search=search, resume=True, quiet=True)
    assert page.read_text() == before
    with pytest.raises(pytest.fail.Exception):
        attacks.study(folder / "circuits", page, search=search, seed=1, resume=True, quiet=True)
    made = folder / "attacks" / "openers.attack.json"
    known = artefact.read_json(made, "attack", 1)
    artefact.write_json(made, {**known, "parents": {**known["parents"], "twin": "sha256:another"}})
    with pytest.raises(pytest.fail.Exception):
        attacks.study(folder / "circuits", page, search=search, resume=True, quiet=True)


def test_curves_have_a_column_for_each_kind_and_model():
    points = [
        {"kind": kind, "elements": n, "of": of, "value": 0.5} for of in "ab" for n in (3, 8) for kind in ("x", "y")
    ]
    lines = attacks.tables([], points, "attacks")[-1].splitlines()
    assert (
        lines[0] == "| elements | x: a | y: a | x: b | y: b |" and lines[3] == "| 8 | 0.500 | 0.500 | 0.500 | 0.500 |"
    )


def test_a_folder_without_circuits_is_bad_input(tmp_path):
    with pytest.raises(BadInput, match=r"no \.circuit\.json"):
        attacks.study(tmp_path, tmp_path / "page.md")
