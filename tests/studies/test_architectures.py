"""The study of architectures: what its contenders share, and that its table says what cells hold."""

import dataclasses

import numpy as np
import pytest
import torch
from safetensors.numpy import save_file

from jali import artefact
from jali.artefact import BadInput
from jali.models import checkpoint
from jali.models.presets import preset
from jali.studies.architectures import compare, contenders, equal_width, operations, tables
from jali.studies.ship import sizes
from jali.training.density import targets


def fresh(config):
    return checkpoint.model_type(config)(config).eval()


def dead(training, model):
    """Weights that are zero once a model was cut back."""
    schedule, optim = training.loop.schedule, training.loop.optim
    parts = targets(model, biases=optim.sparse_biases, embeddings=optim.sparse_embeddings)
    return sum(part.weight.numel() - part.count(schedule.density) for part in parts)


def test_contenders_are_matched():
    known = contenders(512, 10, 0.01)
    models = {name: fresh(one.training.model) for name, one in known.items()}
    counts = {name: sizes(model)["all"] for name, model in models.items()}
    sparse = [name for name in known if name.endswith("sparse")]
    alive = {name: counts[name] - dead(known[name].training, models[name]) for name in sparse}
    assert len(sparse) == 3
    assert all(alive[name] == pytest.approx(alive["Hatchling, sparse"], rel=1e-3) for name in sparse)
    asked = operations(models["Hatchling, dense"], 256)
    assert operations(models["transformer of equal operations, dense"], 256) == pytest.approx(asked, rel=0.15)
    assert operations(models["transformer of equal weights, dense"], 256) < asked / 2
    seen = {(one.training.loop.schedule.steps, one.training.loop.batch) for one in known.values()}
    assert seen == {(10, 16)}


def test_operations_are_those_of_products():
    config = dataclasses.replace(preset("tiny"), n_layer=1, d_model=32, d_positions=2, vocab_size=64, context=16)
    maps = 2 * 34 * (3 * 32 + 128) + 2 * 32 * 32 + 2 * 128 * 32 + 2 * 32 * 64
    assert operations(fresh(config), 16) == maps + 2 * 2 * 16 * 32


def test_no_other_width_is_nearer():
    asked = 3e6
    width = equal_width(asked, 512)
    base = dataclasses.replace(preset("tiny"), n_layer=4, vocab_size=512)

    def off(width):
        return abs(operations(fresh(dataclasses.replace(base, d_model=width)), 256) - asked)

    assert off(width) <= min(off(width - 32), off(width + 32))


def cell(folder, name, seed, losses):
    folder.mkdir()
    numbers = {"value": float(np.mean(losses)), "low": 0.0, "high": 9.0}
    facts = {"contender": name, "seed": seed, "operations": 2e6, "sizes": {"all": 1000, "nonzero": 100}}
    facts |= {"losses": {"real": numbers}, "tasks": [{"name": "a", "accuracy": 0.95}, {"name": "b", "accuracy": 0.5}]}
    artefact.write_json(folder / "cell.json", {"schema": 1, "kind": "contender", **facts})
    documents = np.array([0, 0, 1, 1], dtype=np.int32)
    save_file({"real": np.float32(losses), "real documents": documents}, folder / "losses.safetensors")
    return folder


def test_the_table_pairs_tokens_of_one_seed(tmp_path):
    order = ["Hatchling, sparse", "transformer of equal weights, sparse"]
    folders = [
        cell(tmp_path / "b", order[1], 0, [2.5, 3.5, 4.5, 5.5]),
        cell(tmp_path / "a", order[0], 0, [2.0, 3.0, 4.0, 5.0]),
        cell(tmp_path / "c", order[1], 1, [2.5, 3.5, 4.5, 5.5]),
    ]
    lines = tables(folders, order).splitlines()
    assert lines[2].startswith("| Hatchling, sparse | 0 | 1,000 | 100 | 2.0 M | 1 of 2 | 3.500")
    assert lines[3].endswith("| +0.500 [+0.500, +0.500] |")
    assert lines[4].startswith("| transformer of equal weights, sparse | 1 ")
    assert lines[4].endswith("|  |")


def test_an_unknown_contender_is_refused(tmp_path, small_tokens):
    with pytest.raises(BadInput, match="no contender 'dense'"):
        compare(small_tokens, tmp_path / "out", models=("dense",), quiet=True)


@pytest.mark.slow
def test_models_are_trained_and_what_is_done_is_kept(tmp_path, small_tokens):
    names = ("Hatchling, sparse", "transformer of equal weights, sparse")
    options = {"steps": 2, "models": names, "windows": 2, "quiet": True}
    torch.manual_seed(0)
    compare(small_tokens, tmp_path / "out", **options)
    found = sorted((tmp_path / "out").glob("*/cell.json"))
    assert len(found) == 2
    stamps = [path.stat().st_mtime_ns for path in found]
    compare(small_tokens, tmp_path / "out", **options, page=tmp_path / "page.md")
    assert [path.stat().st_mtime_ns for path in found] == stamps
    assert "| Hatchling, sparse | 0 |" in (tmp_path / "page.md").read_text()
