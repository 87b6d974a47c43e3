"""`load` finds a model wherever it lies, and the text it brings along."""

from pathlib import Path

import huggingface_hub
import pytest
import torch

from jali.artefact import BadInput
from jali.models import checkpoint, storage
from tests.models.options import tiny, tokens
from tests.models.test_storage import word_tokenizer


@pytest.fixture
def folder(tmp_path):
    model = tiny(sink=True)
    model.tokenizer = word_tokenizer()
    return checkpoint.save(model, tmp_path / "model")


def test_a_folder_loads_ready_for_evaluation_with_its_name(folder):
    model = checkpoint.load(folder)
    assert torch.equal(model(tokens()), tiny(sink=True)(tokens()))
    assert (model.name, model.folder) == (str(folder), folder)
    assert model.tokenizer.get_vocab_size() == 50
    assert not model.training
    assert not any(p.requires_grad for p in model.parameters())


def test_a_shipped_model_loads_by_its_name(folder, monkeypatch):
    monkeypatch.setattr(storage, "SHIPPED", folder.parent)
    assert checkpoint.shipped() == ["model"]
    model = checkpoint.load("model")
    assert (model.name, model.folder) == ("model", folder)


@pytest.fixture
def shadowed(folder, tmp_path, monkeypatch):
    """A shipped model `model`, and another one in the folder `model` where we are; returns the two digests."""
    monkeypatch.setattr(storage, "SHIPPED", folder.parent)
    other = tiny(sink=False)
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    checkpoint.save(other, "model")
    return checkpoint.load(folder).digest, other.digest


def test_a_path_is_a_folder_even_if_a_shipped_model_has_its_name(shadowed):
    shipped, here = shadowed
    assert shipped != here
    model = checkpoint.load(Path("model"))
    assert model.digest == here
    assert checkpoint.load(model.name).digest == here, "its name leads back to it"


def test_a_text_that_is_both_is_refused_and_each_has_a_name_of_its_own(shadowed):
    shipped, here = shadowed
    with pytest.raises(BadInput, match=r"write \./model for the folder and shipped:model"):
        checkpoint.load("model")
    assert checkpoint.load("./model").digest == here
    assert checkpoint.load("shipped:model").digest == shipped


@pytest.mark.parametrize("name", ["model", "hub:somebody/some-model", "runs/tiny"])
def test_a_path_that_is_no_folder_is_no_other_model(folder, monkeypatch, name):
    monkeypatch.setattr(storage, "SHIPPED", folder.parent)
    with pytest.raises(BadInput, match=f"no folder of a model at {name}"):
        checkpoint.load(Path(name))


def test_nothing_is_downloaded_that_is_not_named_as_of_the_hub(monkeypatch):
    asked = []
    monkeypatch.setattr(huggingface_hub, "snapshot_download", lambda *names, **_: asked.append(names))
    with pytest.raises(BadInput, match=r"no model 'runs/tiny'.*hub:OWNER/NAME"):
        checkpoint.load("runs/tiny")
    with pytest.raises(BadInput, match=r"named by a file and would be downloaded.*--model"):
        checkpoint.load("hub:somebody/some-model", hub=False)
    with pytest.raises(BadInput, match="write hub:OWNER/NAME"):
        checkpoint.load("hub:some-model")
    assert not asked


def test_a_folder_is_the_models_own_while_it_holds_the_same(folder, monkeypatch):
    model = checkpoint.load(folder)
    assert checkpoint.own_folder(model) == folder
    with monkeypatch.context() as patch:
        patch.setattr(storage, "SHIPPED", folder.parent)
        assert checkpoint.own_folder(model) is None, "nothing is written into the package"
    model.embed.weight += 1
    assert checkpoint.own_folder(model) is None, "it was edited"
    assert checkpoint.own_folder(tiny()) is None


def test_a_package_without_shipped_models_has_none(tmp_path, monkeypatch):
    monkeypatch.setattr(storage, "SHIPPED", tmp_path / "nothing")
    assert checkpoint.shipped() == []


def test_each_model_in_the_package_loads():
    for name in checkpoint.shipped():
        assert checkpoint.load(name).tokenizer is not None


@pytest.mark.parametrize("name", ["nothing", "no/where/at-all"])
def test_an_unknown_name_is_refused_by_name(name):
    with pytest.raises(BadInput, match=f"no model '{name}'"):
        checkpoint.load(name)


def test_an_empty_folder_says_what_it_lacks(tmp_path):
    with pytest.raises(BadInput, match=r"config\.json"):
        checkpoint.load(tmp_path)


def test_a_file_is_no_model(folder):
    with pytest.raises(BadInput, match="no folder"):
        checkpoint.load(folder / storage.WEIGHTS)


def test_the_fixed_table_is_rounded_when_it_is_set_and_stays_so(tmp_path):
    model = tiny(bigram="fixed", unembed_bias="fixed")
    table, bias = torch.rand(50, 50), torch.rand(50)
    checkpoint.set_bigram(model, bias, table)
    assert not torch.equal(model.bigram, table)
    assert torch.allclose(model.bigram, table, atol=1e-5)
    assert torch.equal(model.unembed_bias, bias)
    assert checkpoint.load(checkpoint.save(model, tmp_path)).digest == model.digest


# Text at hand.


def test_a_model_brings_its_text(folder):
    windows = tokens(batch=5)
    checkpoint.store_text(folder, windows, ["a.py (MIT)", "b.py (BSD-3-Clause)"])
    model = checkpoint.load(folder)
    assert torch.equal(checkpoint.text(model), windows)
    assert checkpoint.text(model).dtype == torch.int64
    assert checkpoint.text_sources(model) == ["a.py (MIT)", "b.py (BSD-3-Clause)"]


def test_a_model_without_text_brings_none(folder):
    for model in (checkpoint.load(folder), tiny()):
        assert checkpoint.text(model) is None
        assert checkpoint.text_sources(model) == []
        assert checkpoint.text_for_means(model) is None


def test_text_for_means_is_that_of_training_where_there_is_some(folder):
    windows, mixed = tokens(batch=5), tokens(batch=3).flip(0)
    checkpoint.store_text(folder, windows, ["a.py (MIT)"])
    assert torch.equal(checkpoint.text_for_means(checkpoint.load(folder)), windows)
    assert checkpoint.text_documents(checkpoint.load(folder)) is None
    checkpoint.store_text(folder, windows, ["a.py (MIT)"], documents_N=torch.arange(5), mixed_NT=mixed)
    model = checkpoint.load(folder)
    assert torch.equal(checkpoint.text_for_means(model), mixed)
    assert torch.equal(checkpoint.text(model), windows)
    assert checkpoint.text_documents(model).tolist() == [0, 1, 2, 3, 4]


def test_text_takes_two_bytes_a_token(folder):
    path = checkpoint.store_text(folder, torch.zeros(100, 12, dtype=torch.int64), [])
    assert path.stat().st_size < 2 * 100 * 12 + 300


@pytest.mark.parametrize("windows", [tokens(length=13), tokens(vocabulary=51) * 0 + 50], ids=["longer", "vocabulary"])
def test_text_of_another_model_is_refused(folder, windows):
    checkpoint.store_text(folder, windows, [])
    with pytest.raises(BadInput, match="another model"):
        checkpoint.text(checkpoint.load(folder))


def test_damaged_text_is_refused(folder):
    path = checkpoint.store_text(folder, tokens(), [])
    model = checkpoint.load(folder)
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(BadInput, match=r"text\.safetensors is damaged or cut off"):
        checkpoint.text(model)
    checkpoint.store_text(folder, tokens().flatten(), [])
    with pytest.raises(BadInput, match="no windows"):
        checkpoint.text(model)


def test_saved_again_a_model_takes_its_text_along(folder, tmp_path):
    checkpoint.store_text(folder, tokens(), ["a.py (MIT)"])
    copied = checkpoint.load(checkpoint.save(checkpoint.load(folder), tmp_path / "copy"))
    assert checkpoint.text_sources(copied) == ["a.py (MIT)"]
