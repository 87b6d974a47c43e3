"""Copying: planted answers and planted densities come out as they were put in."""

from typing import cast

import pytest
import torch
import torch.nn.functional as F

from jali import artefact
from jali.artefact import BadInput
from jali.cli import main
from jali.models.bdh import BDH
from jali.studies.bdh_lab import copying, words
from jali.studies.bdh_lab.copying import Copy
from jali.studies.bdh_lab.experiment import EXPERIMENTS, Place

QUICK = EXPERIMENTS["copy"].quick


def planted(falls_in):
    """Densities of .5 in the first presentation and, on repeats, .25 in some passes and .75 in the others."""

    def densities(model, tokens, which):
        found = torch.full((2, tokens.shape[1], 8), 0.5)
        if torch.equal(tokens[:, 13:21], tokens[:, 21:29]):
            for layer in range(2):
                found[layer, 21:] = 0.25 if layer + 1 in falls_in else 0.75
        return found

    return densities


def test_planted_densities_are_told_by_pass_with_their_control(monkeypatch, tmp_path):
    monkeypatch.setattr(copying, "densities", planted(falls_in={2}))
    options = Copy(**{**QUICK.__dict__, "seeds": 6, "steps": 1})
    facts = copying.measure(options, Place(folder=tmp_path))
    one, two = facts["density"]["y"]
    assert (one["change"]["value"], one["falls"], one["change_p"]) == (0.25, 0, pytest.approx(1 / 32))
    assert (two["change"]["value"], two["falls"], two["control"]["value"]) == (-0.25, 6, 0.0)
    assert two["buckets"][0]["value"] == 0.5
    told = copying.tell(facts)
    assert "first presentation, falls in pass 2 and rises in pass 1, and beyond" in told.sentence
    assert "never repeat, falls in pass 2 and rises in pass 1, of 2" in told.sentence
    assert "6 of 6 models are under 0.95" in told.missed
    assert (
        "| 2 | 0.500 [0.500, 0.500] | 0.250 [0.250, 0.250] | -0.250 [-0.250, -0.250] | 6 of 6 | 0.031 |" in told.tables
    )


def test_letters_are_counted_at_the_presentation_they_are_in(monkeypatch):
    tokens = words.repeated(6, torch.Generator().manual_seed(0))

    def plain(read):
        return F.one_hot(torch.zeros_like(read), words.LETTERS).float()

    def asked(model, tokens, cut, what):
        said = tokens[:, cut:].roll(-1, dims=1)
        said[:, :8] = 30 % words.LETTERS if what == "zeroed" else said[:, :8]
        return F.one_hot(said, words.LETTERS).float()

    monkeypatch.setattr(copying, "asked", asked)
    intact, zeroed = (copying._right(cast("BDH", plain), tokens, what) for what in ("intact", "zeroed"))
    assert intact[1:] == [1.0] * 7
    assert zeroed[0] is None
    assert (intact[0] or 0) < 0.2
    assert (zeroed[1] or 0) < 0.2
    assert zeroed[2:] == [1.0] * 6


def test_neurons_that_buckets_cannot_share_out_are_refused():
    with pytest.raises(BadInput, match="multiple of 16 per head"):
        Copy(neurons=96)


def test_the_miniature_runs_as_a_command(tmp_path):
    assert main(["bdh-lab", "copy", "--quick", "--out", str(tmp_path), "--quiet"]) == 3  # It has not learned.
    facts = artefact.read_json(tmp_path / "copy.json", "bdh-lab", 1)
    assert set(facts["accuracy"]) == {"intact", "frozen", "shuffled", "zeroed", "untrained model"}
    assert facts["accuracy"]["zeroed"][0] is None
    assert len(facts["density"]["y"]) == QUICK.n_layer
    assert (tmp_path / "copy.svg").exists()
