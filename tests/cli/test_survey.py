"""`jali survey`: a file and a page on standard output, rows for programs, bad input refused."""

import json

import pytest
import torch

from jali.cli import main
from jali.explaining.labelling import labels
from jali.explaining.labelling.survey import load
from jali.models import checkpoint
from tests.models.options import tiny

WORDS = ["--nodes", "1", "--tokens", "256"]


@pytest.fixture
def models(tmp_path, monkeypatch):
    """Two small models of one vocabulary with text, without a tokenizer; the current folder is theirs."""
    for name, seed in (("one", 0), ("two", 1)):
        model = tiny()
        torch.manual_seed(seed)
        checkpoint.save(model, tmp_path / name)
        generator = torch.Generator().manual_seed(2)
        windows = torch.randint(0, model.config.vocab_size, (16, model.config.context), generator=generator)
        checkpoint.store_text(tmp_path / name, windows, ["made up (CC0-1.0)"])
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(labels, "NULL_NODES", 1)
    return ["one", "two"]


def test_it_writes_a_survey_and_its_page_and_goes_on_from_them(models, capsys):
    assert main(["survey", *models, *WORDS]) == 0
    printed = capsys.readouterr()
    assert printed.out == "one-two.survey.json\none-two.html\n"
    assert "kurtosis" in printed.err
    assert load("one-two.survey.json")["sources"] == ["made up (CC0-1.0)"]
    assert main(["survey", *models, *WORDS, "--json", "--quiet"]) == 0
    printed = capsys.readouterr()
    rows = [json.loads(line) for line in printed.out.splitlines()]
    assert printed.err == ""
    whole = [row for row in rows if row["site"] == "all"]
    assert [row["model"] for row in whole] == models
    assert all(
        row["complete"] and row["path"] == "one-two.survey.json" and row["page"] == "one-two.html" for row in rows
    )
    for row in whole:
        sites = [one for one in rows if one["model"] == row["model"] and one["site"] != "all"]
        assert sum(one["live"] for one in sites) == row["live"]
        assert all(one["chosen"] <= 1 for one in sites)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["one", "one"], "different names"),
        (["one", "--nodes", "0"], "At least 1 node"),
        (["one", "--text", "nowhere"], "nowhere"),
        (["nowhere"], "nowhere"),
    ],
)
def test_bad_input_is_refused_in_a_sentence(models, capsys, tmp_path, words, said):
    before = sorted(tmp_path.iterdir())
    assert main(["survey", *words]) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.out == "" and printed.err.count("\n") == 1
    assert sorted(tmp_path.iterdir()) == before
