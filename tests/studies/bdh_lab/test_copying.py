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


def told_of(monkeypatch, folder, densities):
    monkeypatch.setattr(copying, "densities", densities)
    return copying.measure(Copy(**{**QUICK.__dict__, "seeds": 6, "steps": 1}), Place(folder=folder))


def test_planted_densities_are_told_by_pass_with_their_control(monkeypatch, tmp_path):
    facts = told_of(monkeypatch, tmp_path, planted(falls_in={2}))
    one, two = facts["density"]["y"]
    assert (one["change"]["value"], one["change_below"], one["change_p"]) == (0.25, 0, pytest.approx(1 / 32))
    assert (two["change"]["value"], two["change_below"], two["control"]["value"]) == (-0.25, 6, 0.5)
    assert one["change_holm"] == two["beyond_holm"] == pytest.approx(2 / 32)  # Two passes.
    assert (two["buckets"][0]["value"], two["buckets"][0]["below"]) == (0.5, 6)
    told = copying.tell(facts)
    assert "first presentation, falls in pass 2 and rises in pass 1, and against" in told.sentence
    assert "no repeats, falls in pass 2 and rises in pass 1, of 2 (all of 6 are a sign test's p of 0.031, 0.062" in (
        told.sentence
    )
    assert "6 of 6 models are under 0.95" in told.missed
    assert "| 2 | 0.500 [0.500, 0.500] | 0.250 [0.250, 0.250] | -0.250 [-0.250, -0.250] | 6 of 6 | 0.031 | 0.062 |" in (
        told.tables
    )


def test_models_read_sequences_of_their_own_and_the_control_has_their_letters(monkeypatch, tmp_path):
    read = []

    def densities(model, tokens, which):
        read.append(tokens)
        return tokens.double().mean(dim=0)[None, :, None].expand(2, -1, 8)  # On by the letter alone, as x of pass 1 is.

    rows = told_of(monkeypatch, tmp_path, densities)["density"]["x"]
    assert len({tuple(tokens.flatten().tolist()) for tokens in read[:6]}) == 6
    assert all(row["beyond_p"] == 1.0 and row["beyond_below"] == row["beyond_above"] == 0 for row in rows)


def test_slow_neurons_that_fall_silent_are_told_from_fast_ones(monkeypatch, tmp_path):
    def densities(model, tokens, which):
        found = torch.full((2, tokens.shape[1], 8), 0.5)
        if torch.equal(tokens[:, 13:21], tokens[:, 21:29]):
            found[1, 21:, 4:] = 0.3
            found[0, 21:, :4] = 0.3
        return found

    one, two = told_of(monkeypatch, tmp_path, densities)["density"]["y"]
    assert (one["slow"]["value"], two["slow"]["value"]) == (pytest.approx(0.4), pytest.approx(-0.4))
    assert (one["slow_below"], two["slow_below"], two["slow_p"]) == (0, 6, pytest.approx(1 / 32))
    assert [bucket["below"] for bucket in two["buckets"]] == [0] * 4 + [6] * 4


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
