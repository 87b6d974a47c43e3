"""From a folder of tokens to a run folder: what it holds, what is refused, and that validation is real code."""

import dataclasses
import json
import shutil

import numpy as np
import pytest
import torch

import jali
from jali import artefact
from jali.artefact import BadInput
from jali.corpora.shards import Tokens
from jali.corpora.tokenize import tokenize
from jali.models import checkpoint
from jali.models.bdh import BDH
from jali.models.config import BDHConfig, TransformerConfig
from jali.training.fit import Loop
from jali.training.schedule import Schedule
from jali.training.train import Training, batches, recommended, train
from tests.small import tampered
from tests.training.runs import rewrite

CONTEXT = 32


@pytest.fixture(scope="module")
def tokens(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    for i in range(40):
        lines = [f"def step_{i}_{j}(value):\n    return value * {j} + offset[{i}]\n" for j in range(12)]
        (folder / f"part_{i}.py").write_text("\n".join(lines))
    out = tmp_path_factory.mktemp("made") / "tokens"
    tokenize([str(folder), "simple:20000@0.3"], out, entries=400, keep=[], validation=0.1, similar=1.0, quiet=True)
    return out


def training(steps: int = 6, vocab_size: int = 400, **options) -> Training:
    model = TransformerConfig(
        n_layer=1, d_model=32, vocab_size=vocab_size, context=CONTEXT, bigram="fixed", unembed_bias="fixed", afrac=0.25
    )
    schedule = Schedule(steps=steps, lr=0.02, density=1 / 8)
    return Training(model=model, loop=Loop(schedule=schedule, batch=4, log_every=1, validate_every=3), **options)


def test_a_run_folder_holds_what_later_verbs_need(tokens, tmp_path):
    run = train(training(), tokens, tmp_path / "run", quiet=True)
    assert {"config.json", "model.safetensors", "tokenizer.json", "text.safetensors", "log.jsonl"} <= {
        path.name for path in run.iterdir()
    }
    model = jali.load(run)
    windows = checkpoint.text(model)
    assert windows is not None
    assert windows.shape[1] == CONTEXT
    assert all("part_" in name for name in checkpoint.text_sources(model))  # Real code alone.
    mix, generated = checkpoint.text_for_means(model), Tokens(tokens).split("train")["simple"].astype(np.int64)
    assert mix is not None
    windows_of_it = np.lib.stride_tricks.sliding_window_view(generated, CONTEXT)
    share = np.mean([bool((windows_of_it == row).all(1).any()) for row in mix.numpy()[:100]])
    assert share == pytest.approx(0.3, abs=0.1)  # As in training, generated text with it.
    assert int(model.mlp[0].up.weight.count_nonzero()) == model.mlp[0].up.weight.numel() // 8


def test_validation_reports_real_code_and_generated_text_apart(tokens, tmp_path):
    run = train(training(), tokens, tmp_path / "run", quiet=True)
    rows = [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]
    last = [row for row in rows if row["event"] == "validation"][-1]
    assert set(last["validation"]) == {"real", "simple"}
    assert set(last["dead"]) == {"neurons", "values", "writes"}


def test_the_same_seed_gives_the_same_weights_and_another_does_not(tokens, tmp_path):
    runs = [
        jali.load(train(training(seed=seed), tokens, tmp_path / str(i), quiet=True)) for i, seed in enumerate((0, 0, 1))
    ]
    assert runs[0].digest == runs[1].digest != runs[2].digest


def test_resuming_a_finished_run_changes_nothing(tokens, tmp_path):
    run = train(training(), tokens, tmp_path / "run", quiet=True)
    before = jali.load(run).digest
    train(training(), tokens, run, resume=True, quiet=True)
    assert jali.load(run).digest == before


def test_batches_are_a_function_of_seed_and_step(tokens):
    source = jali.corpora.shards.Tokens(tokens)
    first, again = batches(source, training()), batches(source, training())
    again(5)
    assert torch.equal(first(3).tokens, again(3).tokens)
    assert torch.equal(first(3).tokens[:, 1:], first(3).targets[:, :-1])
    assert not torch.equal(first(3).tokens, first(4).tokens)


def test_a_run_is_not_overwritten_nor_resumed_with_other_options(tokens, tmp_path):
    run = train(training(), tokens, tmp_path / "run", quiet=True)
    with pytest.raises(BadInput, match="already holds a run; pass --resume"):
        train(training(), tokens, run, quiet=True)
    with pytest.raises(BadInput, match="begun with other options"):
        train(training(steps=7), tokens, run, resume=True, quiet=True)


def test_other_options_of_the_loop_are_taken_on_when_asked_and_written_down(tokens, tmp_path):
    run = train(training(), tokens, tmp_path / "run", quiet=True)
    longer = training(steps=9)
    train(longer, tokens, run, resume=True, inexact=True, quiet=True)
    config = json.loads((run / "config.json").read_text())
    assert config["training"]["loop"]["schedule"]["steps"] == 9
    (change,) = config["changes"]
    assert (change["step"], change["before"]["loop"]["schedule"]["steps"]) == (6, 6)
    assert json.loads((run / "log.jsonl").read_text().splitlines()[-1])["step"] == 9
    wider = dataclasses.replace(longer, model=dataclasses.replace(longer.model, d_model=48))
    with pytest.raises(BadInput, match="as long as the model is the same"):
        train(wider, tokens, run, resume=True, inexact=True, quiet=True)


def test_a_tampered_shard_is_refused_before_anything_is_written(tokens, tmp_path):
    folder = tampered(tokens, tmp_path)
    with pytest.raises(BadInput, match=r"train_corpus0\.bin is damaged: its content is not what the manifest says"):
        train(training(), folder, tmp_path / "run", quiet=True)
    assert not (tmp_path / "run").exists()
    run = train(training(), tokens, tmp_path / "run", quiet=True)
    with pytest.raises(BadInput, match="its content is not what the manifest says"):
        train(training(), folder, run, resume=True, quiet=True)


LATER = {"anneal_exponent", "embedding_factor", "embedding_anneal"}
"""Options of the schedule that runs of the first version do not have in their config.json."""


def test_a_run_of_the_first_version_is_resumed(tokens, tmp_path):
    """Its config.json lacks options added since, and its states carry the digest of what it has."""
    whole = train(training(), tokens, tmp_path / "whole", quiet=True)
    run = train(training(), tokens, tmp_path / "run", quiet=True)
    config = json.loads((run / "config.json").read_text())
    schedule = config["training"]["loop"]["schedule"]
    assert schedule.keys() >= LATER
    config["training"]["loop"]["schedule"] = {name: schedule[name] for name in schedule.keys() - LATER}
    artefact.write_json(run / "config.json", config)
    then = artefact.digest({"training": config["training"], "tokens": config["tokens"]})
    loop = dataclasses.replace(training().loop, store_seconds=0.0)
    fresh = train(dataclasses.replace(training(), loop=loop), tokens, tmp_path / "states", quiet=True)
    for path in (run / "state").glob("*"):
        path.unlink()
    early = fresh / "state" / "000000005.safetensors"
    rewrite(early, config=then, schema=1, watch=None, device=None, digest=None)
    shutil.move(early, run / "state")
    train(training(), tokens, run, resume=True, quiet=True)
    assert jali.load(run).digest == jali.load(whole).digest
    assert json.loads((run / "config.json").read_text()) == config
    longer = dataclasses.replace(training(), loop=dataclasses.replace(loop, batch=8))
    with pytest.raises(BadInput, match="begun with other options"):
        train(longer, tokens, run, resume=True, quiet=True)


@pytest.mark.parametrize("stream", [False, True])
def test_a_bdh_is_trained_stored_and_resumed(tokens, tmp_path, stream):
    model = BDHConfig(
        n_layer=2, d_model=32, n_neuron=128, vocab_size=400, context=CONTEXT, norm="rms", bigram="fixed", damping=(0.1,)
    )
    config = dataclasses.replace(training(), model=model, stream=stream)
    run = train(config, tokens, tmp_path / "run", quiet=True)
    found = jali.load(run)
    assert isinstance(found, BDH) and found.config == model
    stored = json.loads((run / "config.json").read_text())
    assert stored["architecture"] == "bdh"
    assert train(config, tokens, run, resume=True, quiet=True) == run
    assert jali.load(run).digest == found.digest
    rows = [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]
    assert set(rows[-1]["dead"]) == {"neurons", "values", "writes"}
    with pytest.raises(BadInput, match="begun with other options"):
        train(dataclasses.replace(config, stream=not stream), tokens, run, resume=True, quiet=True)


def test_rows_of_a_stream_touch(tokens):
    source = jali.corpora.shards.Tokens(tokens)
    model = BDHConfig(n_layer=1, d_model=32, n_neuron=128, vocab_size=400, context=CONTEXT)
    made = batches(source, dataclasses.replace(training(), model=model, stream=True))
    first, second = made(4), made(5)
    assert second.goes_on is not None and bool(second.goes_on.any())
    assert torch.equal(first.targets[second.goes_on, -1], second.tokens[second.goes_on, 0])
    with pytest.raises(BadInput, match="which a transformer cannot"):
        training(stream=True)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [({"seed": -1}, "seed is at least 0"), ({"bigram_min": 0}, "bigram_min"), ({"validation_windows": 0}, "windows")],
)
def test_values_out_of_range_are_refused(wrong, message):
    with pytest.raises(BadInput, match=message):
        training(**wrong)


def test_a_run_begins_with_another_model(tokens, tmp_path):
    first = train(training(), tokens, tmp_path / "first", quiet=True)
    wider = dataclasses.replace(training().model, positions="sinusoidal", d_positions=8)
    second = train(
        dataclasses.replace(
            training(), model=wider, start=str(first), loop=dataclasses.replace(training().loop, batch=2)
        ),
        tokens,
        tmp_path / "second",
        quiet=True,
    )
    parents = json.loads((second / "config.json").read_text())["parents"]
    assert parents["start"] == jali.load(first).digest
    losses = [
        json.loads(line)["loss"]
        for line in (second / "log.jsonl").read_text().splitlines()
        if '"event": "step"' in line
    ]
    fresh = [
        json.loads(line)["loss"] for line in (first / "log.jsonl").read_text().splitlines() if '"event": "step"' in line
    ]
    assert losses[0] < fresh[0]


def test_what_cannot_be_trained_is_refused(tokens, tmp_path):
    with pytest.raises(BadInput, match="no run"):
        train(training(), tokens, tmp_path / "none", resume=True, quiet=True)
    with pytest.raises(BadInput, match="512 vocabulary entries"):
        train(training(vocab_size=512), tokens, tmp_path / "wrong", quiet=True)
    with pytest.raises(BadInput, match="no folder of tokens"):
        train(training(), tmp_path / "missing", tmp_path / "run", quiet=True)


def test_the_recommended_settings_keep_the_asked_density():
    assert recommended("small").loop.schedule.density == 1 / 32
    dense = recommended("small-dense-64")
    assert dense.loop.schedule.density == 1
    assert dense.model.afrac is None
    assert dataclasses.replace(dense, seed=3).seed == 3
    wide = recommended("bdh-tiny")
    assert wide.loop.optim.minimum == 4
    assert wide.loop.schedule.density * wide.model.d_model >= 4
    assert recommended("bdh-tiny-dense").loop.schedule.density == 1
