"""Synapses as an experiment: options without a meaning, what the sentence says, and the miniature as a command."""

import pytest

from jali import artefact
from jali.artefact import BadInput
from jali.cli import main
from jali.studies.bdh_lab.synapses import KINDS, TESTS, Synapses


def test_options_without_a_meaning_are_refused():
    with pytest.raises(BadInput, match="two passes"):
        Synapses(n_layer=1)
    with pytest.raises(BadInput, match="even number"):
        Synapses(words=3)


def test_the_miniature_runs_as_a_command_and_goes_on(tmp_path, monkeypatch):
    words = ["bdh-lab", "synapses", "--quick", "--out", str(tmp_path), "--quiet"]
    assert main(words) == 0
    facts = artefact.read_json(tmp_path / "synapses.json", "bdh-lab", 1)
    assert [(row["density"], row["what"]) for row in facts["rows"]] == [(d, k) for d in (1.0, 0.5) for k in KINDS]
    for row in facts["rows"]:
        assert all(0 <= row[test]["value"] <= 1 and row[test]["n"] == 2 for test in ("chosen on", *TESTS))
    for row in facts["models"]:
        for name in ("removed", "added", "clear removed"):
            apart = row[name]["value"] - row[f"{name}, random"]["value"]
            assert row[f"{name} − random"]["value"] == pytest.approx(apart, abs=1e-9)
    assert len(facts["listed"]) == 2
    assert len(facts["parents"]) == 4
    text = (tmp_path / "synapses.md").read_text()
    assert "at density 0.5 an AUC of" in text
    monkeypatch.setattr("jali.studies.bdh_lab.runs.fit", None)  # Nothing is trained again.
    assert main(words) == 0
    assert artefact.read_json(tmp_path / "synapses.json")["rows"] == facts["rows"]
