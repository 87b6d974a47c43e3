"""Merging as an experiment: losses are of the right words, controls are what they say, the miniature goes on."""

import pytest
import torch
import torch.nn.functional as F

from jali import artefact
from jali.cli import main
from jali.models import checkpoint
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.studies.bdh_lab import merging
from jali.studies.bdh_lab.languages import Languages
from jali.studies.bdh_lab.merging import DIRECTIONS, averaged


def made(seed):
    torch.manual_seed(seed)
    return BDH(BDHConfig(n_layer=1, d_model=8, n_neuron=16, n_head=2, vocab_size=28)).eval()


def test_averaged_weights_are_the_mean_of_each():
    one, two = made(0), made(1)
    both = averaged(one, two)
    assert both.config == one.config
    for name, tensor in both.state_dict().items():
        expected = (one.state_dict()[name].float() + two.state_dict()[name].float()) / 2
        torch.testing.assert_close(tensor.float(), expected)


def test_losses_are_of_translated_words(monkeypatch):
    """A model that knows B alone: it says what B has, and nothing certain of other languages."""
    what = Languages(words=5, length=3)
    told = dict(
        zip(what.spelled("B", torch.arange(5)).tolist(), what.spelled("Z", torch.arange(5)).tolist(), strict=True)
    )

    def model(tokens, tap):
        said = torch.zeros(*tokens.shape, what.vocabulary)
        for b, row in enumerate(tokens.tolist()):
            for i in range(3):
                if row[1 + i] in told:
                    said[b, 4 + i] = 50.0 * F.one_hot(torch.tensor(told[row[1 + i]]), what.vocabulary)
        return said

    losses = {d: float(what.losses(model, d, 20, torch.Generator().manual_seed(0)).mean()) for d in ("BZ", "AZ")}  # pyright: ignore
    assert losses["BZ"] == pytest.approx(0.0, abs=1e-6)
    assert losses["AZ"] == pytest.approx(float(torch.tensor(28.0).log()))


def test_the_miniature_runs_as_a_command_and_goes_on(tmp_path, monkeypatch):
    words = ["bdh-lab", "merge", "--quick", "--out", str(tmp_path), "--quiet"]
    assert main(words) == 0
    facts = artefact.read_json(tmp_path / "merge.json", "bdh-lab", 1)
    rows = {row["model"]: row for row in facts["rows"] if row["density"] == 1}
    assert list(rows)[:4] == ["base", "tuned B", "tuned C", "merged"]
    assert {"averaged", "merged strangers", "merged, tuned on all", "all at once"} <= set(rows)
    assert [rows[name]["neurons"] for name in ("tuned B", "merged", "averaged")] == [32, 64, 32]
    assert all(set(row["losses"]) == set(DIRECTIONS) and row["losses"]["BZ"]["n"] == 2 for row in facts["rows"])
    assert len(facts["rows"]) == 2 * len(rows)
    folders = [tmp_path / f"{name}-density0.25-seed1" for name in ("base", "tuned-B", "merged-tuned")]
    dead = [merging.zeros(checkpoint.load(folder))["passes.0.D_x.weight"] for folder in folders]
    assert 0.2 < 1 - dead[0].float().mean() < 0.6  # At least four weights of each neuron's vector live.
    assert torch.equal(dead[0], dead[1])
    assert torch.equal(dead[2].float().mean(), dead[0].float().mean())  # Tuning leaves what is cut.
    assert facts["chance"] == pytest.approx(1.609, abs=1e-3)
    monkeypatch.setattr("jali.training.trained.fit", None)  # Nothing is trained again.
    assert main(words) == 0
    assert artefact.read_json(tmp_path / "merge.json")["rows"] == facts["rows"]


def test_the_sentence_holds_each_model_against_its_own_language():
    cells = {d: {"value": float(i), "low": 0.0, "high": 9.0} for i, d in enumerate(DIRECTIONS)}
    other = {d: {**cell, "value": 7.0} for d, cell in cells.items()}
    names = ("base", "tuned B", "tuned C", "merged", "averaged", "merged strangers", "all at once")
    rows = [{"density": 1.0, "model": name, "losses": other if name == "averaged" else cells} for name in names]
    told = merging.tell({"rows": rows, "chance": 5.0, "options": {"densities": [1.0], "seeds": 3}})
    assert "into the shared language 1.50 tuned, 1.50 merged, 7.00 averaged, 1.50 all at once" in told.sentence
    assert "and out of the shared language 4.50 tuned, 4.50 merged" in told.sentence
    assert "| 1 | tuned C | 0.00 [0.00, 9.00] | 1.00" in told.tables
