"""Sparsity: planted densities are told by width and pass, and the miniature runs as a command."""

import pytest
import torch

from jali import artefact
from jali.artefact import BadInput
from jali.cli import main
from jali.studies.bdh_lab import sparsity
from jali.studies.bdh_lab.experiment import EXPERIMENTS, Place
from jali.studies.bdh_lab.sparsity import Sparsity

QUICK = EXPERIMENTS["sparsity"].quick


def test_planted_densities_are_told_by_width_and_pass(monkeypatch, tmp_path):
    def densities(model, tokens, which):
        found = torch.full((2, tokens.shape[1], 8), 0.5 if which == "x" else 0.25)
        found[1] /= 2 if model.config.neurons == 128 else 1
        found[:, 0] = 9.0  # Left out: nothing can be read at the first byte.
        return found

    monkeypatch.setattr(sparsity, "densities", densities)
    facts = sparsity.measure(QUICK, Place(folder=tmp_path))
    told = sparsity.tell(facts)
    assert told.sentence.startswith("by pass 25 to 50 % of x and 12 to 25 % of y with n = 128 at 5.")
    assert "; 50 to 50 % of x and 25 to 25 % of y with n = 64" in told.sentence
    assert "| 128 | 2 | 0.250 [0.250, 0.250]" in told.tables


def test_the_miniature_runs_as_a_command(tmp_path):
    assert main(["bdh-lab", "sparsity", "--quick", "--out", str(tmp_path), "--quiet"]) == 0
    facts = artefact.read_json(tmp_path / "sparsity.json", "bdh-lab", 1)
    wide = facts["models"][0]
    assert [step for step, _ in wide["curve"]] == [2, 4]
    assert [len(wide["curve"][0][1][which]) for which in ("x", "y")] == [2, 2]
    assert 0.4 < wide["untrained"]["x"][0]["value"] < 0.6  # Half of what is drawn at random is above 0,
    assert 0.1 < wide["untrained"]["y"][0]["value"] < 0.4  # and half of that twice.
    assert 5.0 < wide["loss"]["value"] < 6.0
    assert facts["parents"]["text"].startswith("sha256:")


def test_a_text_of_ones_own_is_named_without_its_folder(tmp_path):
    (tmp_path / "text").write_bytes(b"All that is read. " * 200)
    words = ["bdh-lab", "sparsity", "--quick", "--text", str(tmp_path / "text"), "--out", str(tmp_path), "--quiet"]
    assert main(words) == 0
    assert artefact.read_json(tmp_path / "sparsity.json")["options"]["text"] == "text"
    begun = artefact.read_json(tmp_path / "experiment.json", "experiment", 1)
    assert begun["options"]["text"] == "text"


def test_numbers_without_a_meaning_are_refused():
    with pytest.raises(BadInput, match="multiples of 64"):
        Sparsity(neurons=(100,))
    with pytest.raises(BadInput, match="as many steps as looks"):
        Sparsity(looks=0)
