"""A survey finds what was planted, stops and goes on, and is a sample of all live nodes."""

import pytest
import torch

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Node
from jali.explaining.labelling import labels
from jali.explaining.labelling import survey as surveying
from jali.explaining.labelling.survey import drawn, load, survey
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer
from tests import planted
from tests.explaining.conftest import tokenizer_of

MODEL = planted.plant()
TEXT = torch.cat([planted.text(96), planted.text(97)[-1:]])


@pytest.fixture(autouse=True, scope="module")
def _few_random_nodes():
    """The search on random nodes takes most of the time; two of each site do here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(labels, "NULL_NODES", 2)
        yield


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return survey([MODEL], text=TEXT, nodes=2, out=tmp_path_factory.mktemp("survey") / "a.survey.json")


def test_live_nodes_are_looked_at_with_labels_scores_and_contexts(path):
    (part,) = load(path)["models"]
    assert part["complete"]
    assert part["order"] == list(part["nodes"])
    assert set(part["examples"]) == set(part["nodes"])
    per_site = [Node.parse(name).site for name in part["order"]]
    assert all(per_site.count(site) == min(2, live) for site, live in part["live"].items())
    opener = part["nodes"].get("0.attn.act_in[0]")
    assert opener is None or opener["label"] == "the token is #1 or #2"
    assert set(part["random"]) <= set(part["nodes"])
    assert all("percentiles" in part["examples"][name] for name in part["random"])
    assert part["tally"]["sites"]["0.attn.k"]["chosen"] == min(2, part["live"]["0.attn.k"])


def test_channels_of_sinusoidal_positions_are_left_out(tmp_path):
    shape = {"n_layer": 1, "d_model": 8, "d_head": 4, "vocab_size": 12, "context": 16, "d_positions": 4}
    model = Transformer(TransformerConfig(**shape, positions="sinusoidal")).eval()
    (part,) = load(survey([model], text=TEXT, nodes=1, out=tmp_path / "p.survey.json"))["models"]
    assert part["widths"]["0.attn.act_in"] == part["live"]["0.attn.act_in"] == 8
    assert all(Node.parse(name).channel < 8 for name in part["order"] if ".act_in" in name)


def test_a_survey_by_another_search_is_refused(path, tmp_path, monkeypatch):
    (tmp_path / "old.survey.json").write_bytes(path.read_bytes())
    monkeypatch.setattr(surveying, "REVISION", 1)
    with pytest.raises(BadInput, match="another search for labels"):
        survey([MODEL], text=TEXT, nodes=2, out=tmp_path / "old.survey.json")


@pytest.mark.slow
def test_planted_nodes_are_labelled_as_planted(tmp_path):
    (part,) = load(survey([MODEL], text=TEXT, out=tmp_path / "all.survey.json"))["models"]
    assert part["nodes"]["0.attn.act_in[0]"]["label"] == "the token is #1 or #2"
    assert part["nodes"]["0.attn.v[0]"]["label"] == "high: the token is #1; low: the token is #2"
    assert "0.attn.q[0]" not in part["nodes"]
    assert len(part["nodes"]) == sum(part["live"].values())
    assert part["tally"]["labelled"]["low"] is None


def test_an_interrupted_survey_goes_on_to_the_same_end(path, tmp_path, monkeypatch):
    out, seen = tmp_path / "b.survey.json", []
    label = surveying.Labelling.label

    def tired(self, *arguments, **options):
        if options.get("most") is None:
            seen.append(1)
            if len(seen) == 4:
                raise KeyboardInterrupt
        return label(self, *arguments, **options)

    monkeypatch.setattr(surveying.Labelling, "label", tired)
    with pytest.raises(KeyboardInterrupt):
        survey([MODEL], text=TEXT, nodes=2, out=out)
    (part,) = load(out)["models"]
    assert (len(part["nodes"]), part["complete"]) == (3, False)
    survey([MODEL], text=TEXT, nodes=2, out=out)
    assert load(out)["models"] == load(path)["models"]
    before = len(seen)
    survey([MODEL], text=TEXT, nodes=2, out=out)
    assert len(seen) == before


def test_a_file_of_another_survey_is_left_alone(path):
    before = path.read_bytes()
    for options in ({"nodes": 3}, {"nodes": 2, "seed": 1}):
        with pytest.raises(BadInput, match="other models, text or options"):
            survey([MODEL], text=TEXT, out=path, **options)
    artefact.write_json(path.with_name("c.json"), {"kind": "circuit", "schema": 1})
    with pytest.raises(BadInput, match="not a survey"):
        survey([MODEL], text=TEXT, out=path.with_name("c.json"))
    assert path.read_bytes() == before


def test_models_that_read_in_other_ways_or_bad_numbers_are_refused(tmp_path):
    other = planted.plant(copies=2)
    with pytest.raises(BadInput, match="different names"):
        survey([MODEL, other], text=TEXT)
    other.name, other.tokenizer = "other", tokenizer_of([str(i) for i in range(12)])
    with pytest.raises(BadInput, match="in another way"):
        survey([MODEL, other], text=TEXT)
    for options in ({"nodes": 0}, {"tokens": 0}):
        with pytest.raises(BadInput):
            survey([MODEL], text=TEXT, out=tmp_path / "x.survey.json", **options)
    with pytest.raises(BadInput, match="no model"):
        survey([], text=TEXT)
    assert not list(tmp_path.iterdir())


def test_a_twin_is_read_on_the_same_text(tmp_path):
    other = planted.plant(copies=2)
    other.name = "twin"
    document = load(survey([MODEL, other], text=TEXT, nodes=1, out=tmp_path / "two.survey.json"))
    assert [part["name"] for part in document["models"]] == ["planted", "twin"]
    assert document["models"][1]["complete"]


def test_a_sample_of_each_site_begins_the_order_of_all():
    nodes = [Node("a", i) for i in range(9)] + [Node("b", i) for i in range(3)]
    every, some = drawn(nodes, None, 4), drawn(nodes, 2, 4)
    assert sorted(every) == nodes
    assert some == [n for n in every if [m for m in every if m.site == n.site].index(n) < 2]
    assert drawn(nodes, None, 5) != every
