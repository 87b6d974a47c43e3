"""The frame of an experiment: its folder, page, numbers and command."""

from dataclasses import dataclass

import pytest

from jali import artefact
from jali.artefact import BadInput, NotReached
from jali.studies.bdh_lab.experiment import EXPERIMENTS, Findings, experiment
from jali.studies.bdh_lab.lab import bdh_lab, command


@dataclass(frozen=True, kw_only=True)
class Options:
    """Of an experiment that measures what it is told."""

    value: float = 1.0
    sizes: tuple[int, ...] = (1,)


@pytest.fixture
def calls():
    seen = []

    def tell(facts):
        missed = "Missed: it is low." if facts["value"] < 0.5 else ""
        return Findings(sentence=f"it at {facts['value']}", tables="| a table |", missed=missed)

    def draw(figure, facts):
        figure.subplots(1, 1).plot([0, facts["value"]])

    told = {"title": "A test", "claim": "much (section 0)", "options": Options(), "quick": Options(value=2.0)}

    def measure(options, place):
        seen.append(place)
        return {"value": options.value}

    experiment("test", **told, tell=tell, draw=draw)(measure)
    yield seen
    del EXPERIMENTS["test"]


def test_a_page_has_sentence_plot_tables_and_the_command(calls, tmp_path):
    page = bdh_lab("test", tmp_path / "out", seed=3)
    text = page.read_text()
    assert page == tmp_path / "out" / "test.md"
    assert "The paper claims much (section 0); we find it at 1.0." in text
    assert "jali bdh-lab test --seed 3" in text
    assert "![A test](test.svg)" in text
    assert "| a table |" in text
    assert (tmp_path / "out" / "test.svg").read_text().startswith("<?xml")
    facts = artefact.read_json(tmp_path / "out" / "test.json", "bdh-lab", 1)
    assert facts["value"] == 1.0
    assert facts["options"] == {"value": 1.0, "sizes": [1]}
    assert facts["made_by"]["seed"] == 3
    assert calls[0].seed == 3


def test_prose_around_the_tables_stays(calls, tmp_path):
    page = bdh_lab("test", tmp_path / "out", page=tmp_path / "page.md")
    page.write_text(page.read_text() + "\nRead it with care.\n")
    bdh_lab("test", tmp_path / "out", page=tmp_path / "page.md")
    assert page.read_text().endswith("Read it with care.\n")
    assert (tmp_path / "page.json").exists()
    assert (tmp_path / "page.svg").exists()


def test_a_missed_bar_is_written_and_told(calls, tmp_path):
    with pytest.raises(NotReached, match="it is low") as negative:
        bdh_lab("test", tmp_path, options=Options(value=0.1))
    assert "Missed: it is low." in (tmp_path / "test.md").read_text()
    assert negative.value.path == tmp_path / "test.md"


def test_a_folder_of_other_options_is_refused_before_any_work(calls, tmp_path):
    bdh_lab("test", tmp_path)
    for seed, value in ((1, 1.0), (0, 2.0)):
        with pytest.raises(BadInput, match="holds the experiment test with other options"):
            bdh_lab("test", tmp_path, seed=seed, options=Options(value=value))
    assert len(calls) == 1


def test_the_command_names_what_differs_from_the_page(calls):
    assert command("test", Options(), 0) == "jali bdh-lab test --seed 0"
    assert command("test", Options(sizes=(1, 2)), 4) == "jali bdh-lab test --sizes 1 2 --seed 4"
