"""Means of nodes over text, and where they are kept."""

import pytest
import torch

from jali import artefact
from jali.artefact import BadInput
from jali.models import checkpoint, storage
from jali.pruning import ablation
from tests import planted


@pytest.fixture
def model(tmp_path):
    """A planted model with a folder and text of its own."""
    planted_model = planted.plant()
    folder = checkpoint.save(planted_model, tmp_path / "run")
    return checkpoint.load(folder)


def forget(monkeypatch):
    """From here on, measuring means is an error."""

    def measure(*_, **__):
        raise AssertionError("means were measured again")

    monkeypatch.setattr(ablation, "measure_means", measure)


def test_a_mean_is_over_all_positions_of_all_windows():
    model, text = planted.plant(), planted.text(40)
    means = ablation.measure_means(model, text)
    _, cache = model.run_with_cache(text)
    assert set(means) == set(cache) - {"logits"}
    for site, mean in means.items():
        assert mean.dtype == torch.float32
        torch.testing.assert_close(mean, cache[site].double().mean(dim=(0, 1)).float())


def test_means_are_kept_beside_the_model_and_read_again(model, monkeypatch):
    monkeypatch.setattr(checkpoint, "text", lambda _: planted.text())
    means = ablation.node_means(model)
    assert (model.folder / ablation.FILE).exists()
    forget(monkeypatch)
    again = ablation.node_means(model)
    assert all(torch.equal(again[site], mean) for site, mean in means.items())


def test_a_folder_that_cannot_be_written_is_replaced_by_the_cache(model, monkeypatch, tmp_path):
    monkeypatch.setattr(checkpoint, "text", lambda _: planted.text())
    file = tmp_path / "file"
    file.write_text("")
    model.folder = file / "run"
    ablation.node_means(model)
    assert len(list(artefact.cache_folder().rglob("*.safetensors"))) == 1
    forget(monkeypatch)
    ablation.node_means(model)


def test_means_of_other_weights_are_not_used(model, monkeypatch):
    monkeypatch.setattr(checkpoint, "text", lambda _: planted.text())
    before = ablation.node_means(model)
    model.embed.weight += 1
    after = ablation.node_means(model)
    assert not torch.equal(before["0.attn.act_in"], after["0.attn.act_in"])


def test_means_of_an_edited_model_leave_those_of_its_folder_alone(model, monkeypatch):
    monkeypatch.setattr(checkpoint, "text", lambda _: planted.text())
    before = ablation.node_means(model)
    kept = (model.folder / ablation.FILE).read_bytes()
    model.embed.weight += 1
    edited = ablation.node_means(model)
    assert (model.folder / ablation.FILE).read_bytes() == kept
    forget(monkeypatch)
    assert all(torch.equal(edited[site], mean) for site, mean in ablation.node_means(model).items())
    again = ablation.node_means(checkpoint.load(model.folder))
    assert all(torch.equal(again[site], mean) for site, mean in before.items())


def test_nothing_is_written_into_the_package(model, monkeypatch):
    monkeypatch.setattr(checkpoint, "text", lambda _: planted.text())
    monkeypatch.setattr(storage, "SHIPPED", model.folder.parent)
    means = ablation.node_means(model)
    assert not (model.folder / ablation.FILE).exists()
    ablation.write(model.folder / ablation.FILE, model, means, 1)
    forget(monkeypatch)
    artefact.empty_cache()
    ablation.node_means(model)  # Means that are shipped are read.


def test_means_are_over_the_text_of_training_where_a_model_brings_it(model):
    mixed = planted.text(8)
    checkpoint.store_text(model.folder, planted.text(4), [], mixed_NT=mixed)
    torch.testing.assert_close(ablation.node_means(model), ablation.measure_means(model, mixed))


def test_a_damaged_file_of_means_is_refused_by_name(model, monkeypatch):
    monkeypatch.setattr(checkpoint, "text", lambda _: planted.text())
    ablation.node_means(model)
    path = model.folder / ablation.FILE
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(BadInput, match=ablation.FILE):
        ablation.node_means(model)


def test_given_text_is_used_and_not_kept(model):
    means = ablation.node_means(model, planted.text(8))
    torch.testing.assert_close(means, ablation.measure_means(model, planted.text(8)))
    assert not (model.folder / ablation.FILE).exists()
