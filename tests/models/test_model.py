"""What architectures share: files that say which they are, digests, names, and calls alike for all."""

import dataclasses
import json

import pytest
import torch

import jali
from jali.artefact import BadInput
from jali.models import checkpoint, storage
from jali.models.bdh import BDH
from jali.models.config import BDHConfig, TransformerConfig
from jali.models.model import LanguageModel
from jali.models.transformer import Transformer
from tests.models.options import BDH_SETS, bdh, name_of, tiny, tokens


@pytest.mark.parametrize("options", BDH_SETS, ids=name_of)
def test_a_model_comes_back_from_its_folder(options, tmp_path):
    model = bdh(**options)
    model.save_pretrained(tmp_path)
    again = jali.load(tmp_path)
    assert type(again) is BDH and again.config == model.config and again.digest == model.digest
    assert torch.equal(again(tokens()), model(tokens()))
    assert json.loads((tmp_path / "config.json").read_text())["architecture"] == "bdh"


def test_half_a_model_keeps_its_frequencies(tmp_path):
    model = bdh(n_neuron=8192, d_model=4)
    again = jali.load(model.save_pretrained(tmp_path, half=True))
    assert torch.equal(again.pairs, model.pairs)
    assert again.pairs.dtype == torch.int32 and int(again.pairs.max()) == 2047
    assert torch.equal(again.double().frequencies, model.frequencies)


def test_each_class_reads_its_own_folders_alone(tmp_path):
    assert type(jali.load(tiny().save_pretrained(tmp_path / "one"))) is Transformer
    with pytest.raises(BadInput, match=r"architecture 'transformer', which is no BDH; load it with jali\.load"):
        BDH.from_pretrained(tmp_path / "one")
    bdh().save_pretrained(tmp_path / "other")
    with pytest.raises(BadInput, match="architecture 'bdh', which is no Transformer"):
        Transformer.from_pretrained(tmp_path / "other")
    with pytest.raises(BadInput, match="holds a model with other options"):
        bdh().save_pretrained(tmp_path / "one")


@pytest.mark.parametrize("name", ["mamba", 3, ["bdh"]])
def test_an_architecture_that_is_not_known_is_refused_in_a_sentence(tmp_path, name):
    bdh().save_pretrained(tmp_path)
    facts = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps(facts | {"architecture": name}))
    with pytest.raises(BadInput, match=r"is of the architecture .*; this version knows transformer, bdh\."):
        jali.load(tmp_path)


def test_options_of_another_architecture_are_refused(tmp_path):
    bdh().save_pretrained(tmp_path)
    facts = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps(facts | {"architecture": "transformer"}))
    with pytest.raises(BadInput, match="describes no transformer this version knows"):
        jali.load(tmp_path)


def test_every_architecture_has_a_class_and_a_name():
    for name, kind in storage.ARCHITECTURES.items():
        model = checkpoint.model_type(kind(n_layer=1, d_model=16))
        assert issubclass(model, LanguageModel) and model.config_type is kind
        assert storage.architecture(kind(n_layer=1, d_model=16)) == name
        assert dataclasses.is_dataclass(kind)
    assert storage.ARCHITECTURES["transformer"] is TransformerConfig
    assert storage.ARCHITECTURES["bdh"] is BDHConfig


@pytest.mark.parametrize("model", [tiny(), bdh()], ids=["transformer", "bdh"])
def test_a_cache_holds_every_site(model):
    logits, cache = model.run_with_cache(tokens())
    assert list(cache) == [site.name for site in model.wiring.sites]
    assert torch.equal(logits, cache["logits"])


@pytest.mark.parametrize("model", [tiny(), bdh()], ids=["transformer", "bdh"])
def test_the_loss_goes_on_behind_a_past(model):
    targets, past = tokens(seed=2), model.past(2)
    losses = [model.loss(tokens()[:, some], targets[:, some], past=past) for some in (slice(0, 6), slice(6, 12))]
    torch.testing.assert_close(sum(losses) / 2, model.loss(tokens(), targets), rtol=1e-4, atol=1e-4)
