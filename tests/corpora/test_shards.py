"""Folders of tokens refuse what is damaged, and batches are a pure function that shows every token once an epoch."""

import json
import shutil

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jali.artefact import BadInput
from jali.corpora.shards import Tokens, streams, windows
from tests.corpora.texts import documents, folder_of, tokens_of


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    path = tmp_path_factory.mktemp("shards")
    folder_of(path / "files", documents(20))
    return tokens_of([path / "files", "simple:2000"], path / "tokens")


@pytest.fixture
def folder(original, tmp_path):
    return shutil.copytree(original, tmp_path / "tokens")


def edit(folder, change):
    """Changes the manifest."""
    manifest = json.loads((folder / "manifest.json").read_text())
    change(manifest)
    (folder / "manifest.json").write_text(json.dumps(manifest))


def test_a_copied_folder_is_whole(folder, original):
    tokens = Tokens(folder)
    tokens.verify()
    assert tokens.digest == Tokens(original).digest
    assert {place.source for place in tokens.documents("train", "simple")} == {"simple"}
    assert {place.split for place in tokens.documents("test")} == {"test"}


def test_sources_without_tokens_are_left_out(folder):
    edit(folder, lambda m: m["sources"]["simple"]["tokens"].update(train=0))
    assert list(Tokens(folder).split("train")) == ["files"]


@pytest.mark.parametrize(
    ("cut", "message"),
    [
        (1, r"train_files\.bin has an odd number of bytes"),
        (2, r"train_files\.bin is damaged: \d+ bytes, the manifest"),
    ],
)
def test_a_truncated_shard_is_refused_by_name(folder, cut, message):
    shard = folder / "train_files.bin"
    shard.write_bytes(shard.read_bytes()[:-cut])
    with pytest.raises(BadInput, match=message):
        Tokens(folder)


@pytest.mark.parametrize("name", ["train_files.bin", "documents.jsonl", "tokenizer.json"])
def test_a_tampered_file_is_found_by_its_digest(folder, name):
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(content)
    with pytest.raises(BadInput, match=rf"{name} is damaged: its content is not what the manifest says"):
        Tokens(folder).verify()


def test_a_missing_shard_is_named(folder):
    (folder / "test_simple.bin").unlink()
    with pytest.raises(BadInput, match=r"test_simple\.bin is missing; make the tokens again"):
        Tokens(folder)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda m: m.update(schema=9), "has schema 9, this version reads 1"),
        (lambda m: m.update(kind="run"), "is a run, not a tokens"),
        (lambda m: m.pop("sources"), r"manifest\.json is damaged: it lacks 'sources'"),
        (lambda m: m.update(files=[]), r"manifest\.json is damaged"),
        (lambda m: m.update(vocab_size="many"), r"manifest\.json is damaged"),
        (lambda m: m["sources"]["files"].pop("weight"), r"manifest\.json is damaged"),
    ],
)
def test_manifests_of_another_form(folder, change, message):
    edit(folder, change)
    with pytest.raises(BadInput, match=message):
        Tokens(folder)


def test_no_folder_no_manifest_no_split(folder, tmp_path):
    with pytest.raises(BadInput, match="There is no folder of tokens at"):
        Tokens(tmp_path / "missing")
    with pytest.raises(BadInput, match="There is no split 'heldout'; choose among train, validation, test"):
        Tokens(folder).split("heldout")
    (folder / "manifest.json").write_text("{")
    with pytest.raises(BadInput, match="damaged or cut off"):
        Tokens(folder)
    (folder / "manifest.json").unlink()
    with pytest.raises(BadInput, match="no finished folder of tokens"):
        Tokens(folder)


def numbers(length: int) -> np.ndarray:
    """A stream in which each token says its place."""
    return np.arange(length, dtype=np.uint16)


def test_windows_depend_on_their_arguments_alone():
    text = {"a": numbers(5_000), "b": numbers(3_000)}
    weights = {"a": 0.4, "b": 0.6}
    options = {"batch": 8, "context": 16}
    wanted = windows(text, weights, seed=3, step=70, **options)
    for step in (0, 500, 69, 70):
        again = windows(text, weights, seed=3, step=step, **options)
    assert wanted.shape == (8, 17)
    assert wanted.dtype == np.int64
    assert np.array_equal(again, wanted)
    assert np.array_equal(windows(text, {"b": 6, "a": 4}, seed=3, step=70, **options), wanted)
    assert not np.array_equal(windows(text, weights, seed=4, step=70, **options), wanted)
    assert not np.array_equal(windows(text, weights, seed=3, step=71, **options), wanted)


@settings(max_examples=40, deadline=None)
@given(length=st.integers(8, 400), context=st.integers(1, 7), seed=st.integers(0, 5), epoch=st.integers(0, 2))
def test_an_epoch_predicts_no_token_twice_and_leaves_less_than_two_windows(length, context, seed, epoch):
    count = max(1, (length - context) // context)
    steps = range(epoch * count, (epoch + 1) * count)
    rows = np.concatenate(
        [windows({"a": numbers(length)}, {"a": 1}, seed=seed, step=s, batch=1, context=context) for s in steps]
    )
    assert np.all(np.diff(rows, axis=1) == 1)
    targets = rows[:, 1:].flatten()
    assert len(set(targets.tolist())) == len(targets) == count * context
    assert length - len(targets) <= 2 * context


def test_epochs_differ_in_order_and_cuts():
    text, count = {"a": numbers(1_000)}, (1_000 - 10) // 10
    epochs = [
        [int(windows(text, {"a": 1}, seed=0, step=e * count + i, batch=1, context=10)[0, 0]) for i in range(count)]
        for e in range(3)
    ]
    assert epochs[0] != epochs[1]
    assert len({start % 10 for epoch in epochs for start in epoch}) > 1


def test_steps_are_the_same_however_they_are_cut_into_batches():
    text = {"a": numbers(2_000), "b": numbers(900)}
    large = windows(text, {"a": 1, "b": 2}, seed=0, step=2, batch=12, context=8)
    small = [windows(text, {"a": 1, "b": 2}, seed=0, step=s, batch=4, context=8) for s in (6, 7, 8)]
    assert np.array_equal(np.concatenate(small), large)


@pytest.mark.parametrize("weights", [(0.3, 0.7), (1.0, 0.0), (0.001, 0.999), (2, 1)])
def test_weights_hold_over_a_thousand_sequences(weights):
    text = {"a": numbers(500), "b": numbers(30_000) + 1_000}
    rows = windows(text, dict(zip("ab", weights, strict=True)), seed=1, step=3, batch=1_000, context=9)
    assert int((rows[:, 0] < 1_000).sum()) == round(1_000 * weights[0] / sum(weights))


def test_sources_shorter_than_a_window_are_left_out():
    rows = windows({"a": numbers(16), "b": numbers(17)}, {"a": 1, "b": 1}, seed=0, step=0, batch=4, context=16)
    assert np.array_equal(rows, np.tile(np.arange(17), (4, 1)))


@pytest.mark.parametrize("weights", [{"a": 1}, {"b": 1}, {}, {"a": 0, "b": 0}])
def test_nothing_to_cut_windows_from(weights):
    with pytest.raises(BadInput, match="No source with a weight has 17 tokens in this split"):
        windows({"a": numbers(16), "c": numbers(99)}, weights, seed=0, step=0, batch=4, context=16)


def test_streams_go_on_where_they_ended_and_begin_anew_behind_the_last_window():
    text = {"a": np.arange(57, dtype=np.uint16), "b": np.arange(100, 140, dtype=np.uint16), "c": np.zeros(3, np.uint16)}
    facts = {"seed": 3, "batch": 4, "context": 8}
    before, wrapped = None, 0
    for step in range(20):
        rows, goes_on = streams(text, {"a": 3.0, "b": 1.0, "c": 5.0}, step=step, **facts)
        again, _ = streams(text, {"a": 3.0, "b": 1.0, "c": 5.0}, step=step, **facts)
        assert rows.shape == (4, 9) and (rows == again).all() and (np.diff(rows) == 1).all()
        assert (rows[:3] < 57).all() and (rows[3] >= 100).all()
        if before is None:
            assert not goes_on.any()
        else:
            assert ((rows[:, 0] == before[:, -1]) == goes_on).all()
            wrapped += int((~goes_on).sum())
        before = rows
    assert 8 <= wrapped <= 16  # Sources have seven and four windows.
    with pytest.raises(BadInput, match="No source with a weight"):
        streams(text, {"c": 1.0}, step=0, **facts)
