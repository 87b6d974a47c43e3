"""Models of experiments: trained once, resumed where they stopped, refused where they are of something else."""

import dataclasses

import pytest
import torch

from jali.artefact import BadInput, digest
from jali.models.config import BDHConfig, TransformerConfig
from jali.models.transformer import Transformer
from jali.studies.bdh_lab.experiment import Place
from jali.studies.bdh_lab.runs import curve, dense, generator, sparse, trained
from jali.training.fit import Batch

CONFIG = BDHConfig(n_layer=1, d_model=8, n_neuron=16, n_head=1, vocab_size=7)


def batches(stop=None):
    def batch(step):
        if step == stop:
            raise KeyboardInterrupt
        tokens = torch.randint(7, (2, 6), generator=generator(0, step))
        return Batch(tokens[:, :-1].contiguous(), tokens[:, 1:].contiguous())

    return batch


def run(folder, stop=None, **other):
    options = {"seed": 0, "source": {"of": "test"}} | other
    loop = dataclasses.replace(dense(6, 1e-3, 2), store_seconds=0.0, validate_every=2)
    return trained(Place(folder=folder), "one", CONFIG, loop, batches(stop), **options)


def test_a_run_that_was_stopped_comes_to_the_same_weights(tmp_path):
    whole = run(tmp_path / "whole")
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path / "cut", stop=3)
    assert not (tmp_path / "cut" / "one" / "trained.json").exists()
    again = run(tmp_path / "cut")
    assert again.digest == whole.digest
    assert not again.training


def test_what_is_done_is_read_and_not_done_again(tmp_path):
    first = run(tmp_path)
    assert run(tmp_path, stop=0).digest == first.digest


def test_a_run_of_something_else_is_not_resumed(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path, stop=3)
    with pytest.raises(BadInput):
        run(tmp_path, source={"of": "another"})


def test_looks_are_a_curve(tmp_path):
    seen = []

    def look(model):
        seen.append(model.training)
        return {"number": len(seen)}

    run(tmp_path, look=look)
    assert seen == [False] * 3
    assert curve(Place(folder=tmp_path), "one", "number") == [(2, 1), (4, 2), (6, 3)]
    assert curve(Place(folder=tmp_path), "one", "absent") == []


def test_a_run_can_begin_with_a_model(tmp_path):
    start = run(tmp_path / "start")
    loop = dense(1, 1e-12, 2)
    options = {"seed": 5, "source": {}}
    moved = trained(Place(folder=tmp_path), "moved", CONFIG, loop, batches(), start=start, **options)
    torch.testing.assert_close(moved.state_dict(), start.state_dict(), rtol=1e-4, atol=1e-6)


def test_a_sparse_run_keeps_its_density_and_the_least_of_each_neuron(tmp_path):
    loop = sparse(dense(4, 1e-2, 2), 0.5, minimum=2)
    model = trained(Place(folder=tmp_path), "one", CONFIG, loop, batches(), seed=0, source={})
    for name, weight in model.named_parameters():
        assert int(weight.count_nonzero()) == weight.numel() // 2, name
    block = model.passes[0]
    assert block.D_x.weight.count_nonzero(dim=1).min() >= 2  # pyright: ignore
    assert block.E.weight.count_nonzero(dim=0).min() >= 2  # pyright: ignore
    assert sparse(loop, 1.0) == loop


def test_frozen_entries_stay_and_are_refused_where_they_would_decay(tmp_path):
    start = run(tmp_path / "start")
    frozen = {"embed.weight": torch.arange(7)[:, None].expand(-1, 8) < 3}
    options = {"seed": 5, "source": {}, "start": start, "frozen": frozen}
    loop = dense(3, 1e-2, 2, decay=0.0)
    moved = trained(Place(folder=tmp_path), "moved", CONFIG, loop, batches(), **options)
    same = (moved.embed.weight == start.embed.weight).all(dim=1)
    assert same.tolist() == [True] * 3 + [False] * 4
    with pytest.raises(BadInput, match="decay"):
        trained(Place(folder=tmp_path), "other", CONFIG, dense(3, 1e-2, 2), batches(), **options)


def test_a_run_under_other_frozen_entries_is_not_resumed(tmp_path):
    loop = dataclasses.replace(dense(6, 1e-3, 2, decay=0.0), store_seconds=0.0)

    def go(stop, rows):
        frozen = {"embed.weight": torch.arange(7)[:, None].expand(-1, 8) < rows} if rows else {}
        options = {"seed": 0, "source": {}, "frozen": frozen}
        return trained(Place(folder=tmp_path), "one", CONFIG, loop, batches(stop), **options)

    with pytest.raises(KeyboardInterrupt):
        go(3, 2)
    for rows in (0, 3):
        with pytest.raises(BadInput):
            go(None, rows)
    assert not go(None, 2).training


def test_what_a_run_without_frozen_entries_is_resumed_by_stays_as_it_was(tmp_path, monkeypatch):
    seen = []

    def fit(*_, fingerprint, **__):
        seen.append(fingerprint)
        raise KeyboardInterrupt

    monkeypatch.setattr("jali.training.trained.fit", fit)
    loop = dense(2, 1e-3, 2)
    with pytest.raises(KeyboardInterrupt):
        trained(Place(folder=tmp_path), "one", CONFIG, loop, batches(), seed=4, source={"of": "test"})
    facts = {"model": dataclasses.asdict(CONFIG), "loop": dataclasses.asdict(loop), "source": {"of": "test"}}
    assert seen == [digest(facts | {"seed": 4})]


def test_a_configuration_says_which_architecture_is_trained(tmp_path):
    config = TransformerConfig(n_layer=1, d_model=8, n_head=2, d_head=4, vocab_size=7, context=8)
    model = trained(Place(folder=tmp_path), "one", config, dense(2, 1e-3, 2), batches(), seed=0, source={})
    assert isinstance(model, Transformer)


def test_generators_of_other_numbers_are_others():
    drawn = [torch.rand(4, generator=generator(*seeds)).tolist() for seeds in ((0,), (0, 0), (0, 1), (1, 0), (0, 1))]
    assert drawn[2] == drawn[4]
    assert len({tuple(one) for one in drawn}) == 4
