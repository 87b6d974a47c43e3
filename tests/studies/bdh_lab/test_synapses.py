"""Synapses as an experiment: options without a meaning, what the sentence says, and the miniature as a command."""

import pytest
import torch

from jali import artefact
from jali.artefact import BadInput
from jali.cli import main
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.studies.bdh_lab import synapse_tables, synapses
from jali.studies.bdh_lab.concepts import Concepts
from jali.studies.bdh_lab.synapse_tables import KINDS, TESTS
from jali.studies.bdh_lab.synapses import Synapses

OPTIONS = Synapses(concepts=6, words=6, sentences=16, candidates=100, draws=2, n_layer=2)
TEXT = Concepts(concepts=6, words=6)


def test_options_without_a_meaning_are_refused():
    with pytest.raises(BadInput, match="two passes"):
        Synapses(n_layer=1)
    with pytest.raises(BadInput, match="even number"):
        Synapses(words=3)


@pytest.fixture
def untrained():
    torch.manual_seed(0)
    config = BDHConfig(n_layer=2, d_model=32, n_neuron=64, vocab_size=TEXT.languages.vocabulary, context=18, norm="rms")
    return BDH(config).eval()


def test_to_a_model_that_knows_no_concepts_a_random_grouping_is_as_good(untrained):
    found = synapses._measured(OPTIONS, TEXT, untrained, seed=0)["aucs"]
    own, random = found["synapse"], found["random grouping"]
    assert random["same words"] > 0.6  # By single words, so that labels without a meaning are not a half.
    assert own["same words"] == pytest.approx(random["same words"], abs=0.08)
    assert random["other language and words"] == pytest.approx(0.5, abs=0.1)


def test_effects_are_measured_on_sentences_by_which_nothing_was_chosen(untrained, monkeypatch):
    read, benched = [], []
    activity, bench = synapses.sigma.activity, synapses.Bench
    monkeypatch.setattr(
        synapses.sigma, "activity", lambda model, tokens: read.append(tokens) or activity(model, tokens)
    )
    monkeypatch.setattr(synapses, "Bench", lambda model, *rest: benched.append(rest[0]) or bench(model, *rest))
    synapses._measured(OPTIONS, TEXT, untrained, seed=0)
    chosen = {tuple(row) for tokens in read for row in tokens.tolist()}
    shown = [tuple(row) for tokens in benched for row in tokens.tolist()]
    assert len(benched) == 2 * 2 * OPTIONS.concepts
    assert sum(row in chosen for row in shown) < 0.1 * len(shown)


def test_concepts_without_clear_synapses_are_not_averaged(untrained, monkeypatch):
    effects, tested = synapses._effects, synapses._tested
    seen = []

    def some(options, splits, language, concept, *rest):
        one = tested(options, splits, language, concept, *rest)
        return one | {"clear": [one["synapse"]] if concept == 1 else []}

    def kept(*given):
        seen.append(effects(*given))
        return seen[-1]

    monkeypatch.setattr(synapses, "GROUPINGS", 1)
    monkeypatch.setattr(synapses, "_tested", some)
    monkeypatch.setattr(synapses, "_effects", kept)
    found = synapses._measured(OPTIONS, TEXT, untrained, seed=0)
    for name in ("clear removed", "clear removed, random"):
        values = [one[name] for one in seen if name in one]
        assert len(values) == 2
        assert found["effects"][name] == pytest.approx(sum(values) / 2)
        assert found["effects"][name] != 0
    assert found["with clear"] == 2
    over = synapses._over([None, 1.0, 3.0], "nats")
    assert over is not None
    assert over["n"] == 2
    assert synapses._over([None, 1.0], "nats") is None


def test_the_miniature_runs_as_a_command_and_goes_on(tmp_path, monkeypatch):
    words = ["bdh-lab", "synapses", "--quick", "--out", str(tmp_path), "--quiet"]
    assert main(words) == 0
    facts = artefact.read_json(tmp_path / "synapses.json", "bdh-lab", 1)
    assert [(row["density"], row["what"]) for row in facts["rows"]] == [(d, k) for d in (1.0, 0.5) for k in KINDS]
    for row in facts["rows"]:
        assert all(0 <= row[test]["value"] <= 1 and row[test]["n"] == 2 for test in ("chosen on", *TESTS))
    for row in facts["models"]:
        known = [name for name in ("removed", "added", "clear removed") if row[name] is not None]
        assert {"removed", "added"} <= set(known)
        assert 0 <= row["with clear"]["value"] <= 4
        for name in known:
            apart = row[name]["value"] - row[f"{name}, random"]["value"]
            assert row[f"{name} − random"]["value"] == pytest.approx(apart, abs=1e-9)
    assert len(facts["listed"]) == 2
    facts["listed"][0][8] = "9e-101"
    assert "| < 1e-20 |" in synapse_tables.tell(facts).tables
    assert "9e-101" not in synapse_tables.tell(facts).tables
    assert len(facts["parents"]) == 4
    text = (tmp_path / "synapses.md").read_text()
    assert "at density 0.5 an AUC of" in text
    monkeypatch.setattr("jali.training.trained.fit", None)  # Nothing is trained again.
    assert main(words) == 0
    assert artefact.read_json(tmp_path / "synapses.json")["rows"] == facts["rows"]
