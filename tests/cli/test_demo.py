"""`jali demo`: the page's path on standard output, what happens and what to try next on standard error."""

import functools
import shutil

import pytest

from jali.cli import demo as verb
from jali.cli import main
from jali.studies import demo as study
from jali.studies.demo import Demonstration, demo
from tests.small import PRUNING, few_pairs, scratch


@pytest.fixture
def small(monkeypatch, small_tokens, tmp_path):
    """The folder of a demonstration of seconds, its tokens being there."""
    monkeypatch.setattr(verb, "demo", functools.partial(demo, pruning=PRUNING))
    monkeypatch.setattr(verb, "Scratch", lambda workers: scratch())
    monkeypatch.setattr(study, "task", few_pairs)
    shutil.copytree(small_tokens, tmp_path / "out" / "tokens")
    return tmp_path / "out"


def test_from_scratch_ends_with_a_page_and_what_to_try_next(small, capsys):
    assert main(["demo", "--from-scratch", "--out", str(small)]) == 3  # This model has learned nothing.
    printed = capsys.readouterr()
    page = small / "single_double_quote.html"
    assert printed.out == f"{page}\n"
    assert "<html" in page.read_text()[:2000]
    assert f"jali prune {small / 'run'} bracket_counting" in printed.err
    assert page.as_uri() in printed.err
    assert {p.name for p in small.iterdir()} == {"tokens", "run", *(f"single_double_quote.{e}" for e in ENDINGS)}


ENDINGS = ("circuit.json", "report.json", "html")


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"accuracy": 0.9}, "runs/a closes 90.0% of quotes rightly, 95% were to be reached"),
        ({"reached": False}, "misses its target loss"),
        ({"failed": ("capable", "norms")}, "These claims about the circuit fail: capable, norms."),
        ({}, "All claims about it hold."),
    ],
)
def test_what_is_not_reached_is_an_honest_negative(changed, said, monkeypatch, tmp_path, capsys):
    page = tmp_path / "single_double_quote.html"
    files = {"circuit": tmp_path / "a.circuit.json", "report": tmp_path / "a.report.json", "model": "runs/a"}
    done = Demonstration(**{**files, "accuracy": 0.99, "reached": True, "failed": (), **changed})
    monkeypatch.setattr(verb, "demo", lambda *_, **__: done)
    monkeypatch.setattr(verb, "show", lambda *_, **__: page)
    assert main(["demo", "--out", str(tmp_path)]) == (3 if changed else 0)
    printed = capsys.readouterr()
    assert printed.out == f"{page}\n"
    assert said in printed.err


def test_interrupted_it_says_how_to_go_on(monkeypatch, tmp_path, capsys):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(verb, "demo", interrupted)
    assert main(["demo", "--out", str(tmp_path)]) == 130
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "the same command goes on" in printed.err


def test_a_folder_that_cannot_be_written_is_refused(small, tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["demo", "--from-scratch", "--out", str(tmp_path / "file" / "out")]) == 2
    assert str(tmp_path / "file") in capsys.readouterr().err
