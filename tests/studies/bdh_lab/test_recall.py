"""Recall: what it says of a model that binds, of one that does not, and the miniature as a command."""

import pytest
import torch
import torch.nn.functional as F

from jali import artefact
from jali.cli import main
from jali.studies.bdh_lab import recall
from jali.studies.bdh_lab.experiment import EXPERIMENTS, Place
from jali.studies.bdh_lab.interventions import INTERVENTIONS

QUICK = EXPERIMENTS["recall"].quick


def oracle(reads=("intact", "frozen")):
    """Answers like a model that binds, and that says the first value where it cannot read its context."""

    def asked(model, tokens_BT, cut, what):
        said = torch.full((len(tokens_BT), tokens_BT.shape[1] - cut), QUICK.keys)
        if what in reads:
            said[:, ::2] = torch.tensor(
                [[row[1:cut:2][row[0:cut:2].index(key)] for key in row[cut::2]] for row in tokens_BT.tolist()]
            )
        return F.one_hot(said, QUICK.kind.vocabulary).float()

    return asked


@pytest.fixture
def place(tmp_path):
    return Place(folder=tmp_path)


def test_a_model_that_binds_passes_and_one_that_does_not_is_told(monkeypatch, place):
    monkeypatch.setattr(recall, "asked", oracle())
    facts = recall.measure(QUICK, place)
    rows = {row["state"]: row for row in facts["interventions"]}
    assert [rows[what]["first"]["value"] for what in ("intact", "frozen")] == [1.0, 1.0]
    assert rows["zeroed"]["first"]["value"] < 0.6
    assert all(row["first"]["value"] == 1.0 for row in facts["capacity"])
    assert {row["pairs"] for row in facts["capacity"]} == {1, 2, 4}
    exact = [
        {**row, "first": {**row["first"], "value": 0.25}} if row["state"] == "zeroed" else row for row in rows.values()
    ]
    assert recall.tell({**facts, "interventions": exact}).missed == ""
    monkeypatch.setattr(recall, "asked", oracle(reads=INTERVENTIONS))
    leaking = recall.tell(recall.measure(QUICK, place)).missed
    assert "without it the first query is at 1.000, not within 0.03 of 0.2500" in leaking
    monkeypatch.setattr(recall, "asked", oracle(reads=()))
    assert "under 0.95" in recall.tell(recall.measure(QUICK, place)).missed


def test_the_null_that_binds_nothing_is_between_chance_and_all(place):
    facts = recall.measure(QUICK, place)
    rows = {row["state"]: row for row in facts["interventions"]}
    assert 0.25 < rows["null: most frequent value"]["all"]["value"] < 0.9
    assert rows["null: untrained model"]["all"]["n"] == QUICK.sequences * QUICK.pairs


def test_the_miniature_runs_as_a_command_goes_on_and_keeps_its_folder(tmp_path, capsys):
    words = ["bdh-lab", "recall", "--quick", "--out", str(tmp_path / "out"), "--json", "--quiet"]
    assert main(words) == 3  # It has not learned.
    assert "recall.md" in capsys.readouterr().out
    facts = artefact.read_json(tmp_path / "out" / "recall.json", "bdh-lab", 1)
    stamp = (tmp_path / "out" / "n32" / "model.safetensors").stat().st_mtime_ns
    assert main(words) == 3
    again = artefact.read_json(tmp_path / "out" / "recall.json", "bdh-lab", 1)
    assert again["interventions"] == facts["interventions"]
    assert (tmp_path / "out" / "n32" / "model.safetensors").stat().st_mtime_ns == stamp
    assert main([*words, "--seed", "1"]) == 2
    assert "another seed" in capsys.readouterr().err
