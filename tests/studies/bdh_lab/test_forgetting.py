"""Forgetting: frozen weights stay to the bit, a prefix is the model before, and the table says what was measured."""

import pytest
import torch

from jali import artefact
from jali.artefact import BadInput
from jali.cli import main
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.studies.bdh_lab import forgetting
from jali.studies.bdh_lab.experiment import EXPERIMENTS, Place
from jali.studies.bdh_lab.forgetting import ORDER, WAYS, appended, both_ways, held, prefix
from jali.studies.bdh_lab.languages import Languages
from jali.studies.bdh_lab.runs import dense, generator, trained

WHAT = Languages(words=4, length=3)


@pytest.fixture
def old():
    torch.manual_seed(0)
    config = BDHConfig(n_layer=2, d_model=8, n_neuron=16, n_head=2, vocab_size=WHAT.vocabulary)
    model = BDH(config).eval()
    for p in model.parameters():
        p.data *= 20
    return model


def test_a_prefix_of_a_grown_model_is_the_model_before(old):
    grown = appended(old, 24, seed=1)
    tokens = torch.randint(WHAT.vocabulary, (3, 9), generator=generator(3))
    assert grown.config.neurons == 40
    with torch.no_grad():
        torch.testing.assert_close(grown(tokens, prefix(grown, 16)), old(tokens), rtol=1e-4, atol=1e-4)
        assert (grown(tokens) - old(tokens)).abs().max() > 0.01
    assert grown.pairs is not None
    assert old.pairs is not None
    assert torch.equal(grown.pairs[:, :4], old.pairs)


def test_frozen_weights_stay_to_the_bit_and_all_others_move(old, tmp_path):
    grown = appended(old, 16, seed=1)
    frozen = held(grown, 8, WHAT, "ZA")
    loop = dense(3, 1e-2, 8, decay=0.0)

    def batches(step):
        return WHAT.batch(8, ["BZ", "ZB"], generator(0, step))

    model = trained(
        Place(folder=tmp_path), "one", grown.config, loop, batches, seed=0, source={}, start=grown, frozen=frozen
    )
    before, after = grown.state_dict(), model.state_dict()
    for name, mask in frozen.items():
        assert torch.equal(after[name][mask], before[name][mask])
        moved = (after[name] != before[name]) & ~mask
        assert moved.sum() > 0
    assert torch.equal(after["pairs"], before["pairs"])
    new_N = ~frozen["passes.0.E.weight"][0]
    assert (after["passes.0.E.weight"] != before["passes.0.E.weight"])[:, new_N].any(dim=0).all()


def test_what_is_known_is_the_words_and_tags_of_languages_so_far(old):
    rows = held(old, 8, WHAT, "ZA")["embed.weight"][:, 0]
    known = {0, 1, 2, 3, *WHAT.spelled("Z", torch.arange(4)).tolist(), *WHAT.spelled("A", torch.arange(4)).tolist()}
    assert set(rows.nonzero().flatten().tolist()) == known


def test_replay_has_its_share_of_sentences_of_languages_before(tmp_path):
    options = forgetting.Forgetting(batch=20, words=4, replayed=0.2)
    run = forgetting._Run(options, Place(folder=tmp_path), 0)
    tokens = run._replayed(2)(0).tokens
    tags = {run.what.tag(one, 0) for one in "AB"} | {run.what.tag(one, 1) for one in "AB"}
    old = [bool(set(row.tolist()) & tags) for row in tokens]
    assert sum(old) == 4
    assert both_ways("AB") == ["AZ", "ZA", "BZ", "ZB"]


@pytest.mark.parametrize(("share", "few"), [(0.99, 31), (0.001, 1)])
def test_an_update_of_replay_has_old_and_new_sentences(share, few, tmp_path):
    run = forgetting._Run(forgetting.Forgetting(batch=32, words=4, replayed=share), Place(folder=tmp_path), 0)
    tokens = run._replayed(2)(0).tokens
    new = {run.what.tag("C", which) for which in (0, 1)}
    assert sum(not set(row.tolist()) & new for row in tokens) == few
    assert len(tokens) == 32


def test_an_update_of_one_sentence_is_refused():
    with pytest.raises(BadInput, match="2 sentences of each update"):
        forgetting.Forgetting(batch=1)


def test_the_miniature_runs_as_a_command_and_goes_on(tmp_path, monkeypatch):
    words = ["bdh-lab", "forgetting", "--quick", "--out", str(tmp_path), "--quiet"]
    assert main(words) == 0
    facts = artefact.read_json(tmp_path / "forgetting.json", "bdh-lab", 1)
    rows = {row["way"]: row for row in facts["rows"]}
    assert list(rows) == list(WAYS)
    assert {way: row["neurons"] for way, row in rows.items()} == {
        "fine-tuning": 16, "appended": 48, "appended, prefix": 48, "replay": 16, "merged": 48, "all at once": 16
    }  # fmt: skip
    assert rows["all at once"]["backward"] is None
    assert facts["chosen"]["n"] == 2 * 2 * (1 + 3)  # Seeds, directions; B when it was learned, and all after all.
    quick = EXPERIMENTS["forgetting"].quick
    for way, row in rows.items():
        apart = [row["after"][one]["value"] - row["learned"][one]["value"] for one in ORDER[:-1]]
        if way != "all at once":
            assert row["backward"]["value"] == pytest.approx(sum(apart) / 2)
            assert row["backward"]["n"] == quick.seeds
    monkeypatch.setattr("jali.training.trained.fit", None)  # Nothing is trained again.
    assert main(words) == 0
    assert artefact.read_json(tmp_path / "forgetting.json")["rows"] == facts["rows"]
