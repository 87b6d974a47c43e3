"""A run becomes a shipped model: small, whole, and with a card whose numbers are the measured ones."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
import torch

import jali
from jali.artefact import BadInput
from jali.corpora.shards import Tokens
from jali.models import checkpoint
from jali.models.config import TransformerConfig
from jali.pruning.ablation import node_means
from jali.studies import card, ship
from jali.studies.counting import counting_losses
from jali.tasks.task import score
from jali.training.fit import Loop
from jali.training.schedule import Schedule
from jali.training.train import Training, train
from jali.verifying.rows import accuracy
from tests.small import tampered


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A run of a few steps on generated text and a few modules of the standard library, with the shipped vocabulary."""
    place = tmp_path_factory.mktemp("ship")
    (place / "code").mkdir()
    for module in (json, pytest, np.lib, torch.nn.functional, torch.nn.modules.module, torch.serialization):
        source = open(module.__file__, encoding="utf-8").read()  # noqa: SIM115, PTH123
        for i in range(0, len(source), 4000):
            (place / "code" / f"{module.__name__}_{i}.py").write_text(source[i : i + 4000])
    tokens = jali.tokenize([str(place / "code"), "simple:40000@0.3"], place / "tokens", validation=0.2, quiet=True)
    model = TransformerConfig(n_layer=1, d_model=32, bigram="fixed", unembed_bias="fixed", afrac=0.25)
    loop = Loop(schedule=Schedule(steps=3, lr=0.02, density=1 / 8), batch=2)
    for name in ("sparse", "other"):
        train(Training(model=model, loop=loop, bigram_min=1, seed=len(name)), tokens, place / name, quiet=True)
    return place


@pytest.fixture(scope="module")
def shipped(folder):
    counts = pytest.MonkeyPatch()
    counts.setattr(ship, "NUM_MEANS", 4)
    counts.setattr(ship, "NUM_WINDOWS", 12)
    counts.chdir(folder)
    (folder / "sparse").rename("jali-python")  # A run is a folder, whatever models are shipped.
    out = ship.ship(Path("jali-python"), Path("tokens"), folder / "small-model", twins=[Path("other")])
    counts.undo()
    return out


@pytest.mark.slow
def test_what_ships_is_the_run_with_means_and_text(shipped, folder):
    model, run = jali.load(shipped), jali.load(folder / "jali-python")
    assert model.digest == run.digest
    assert checkpoint.text(model) is not None
    assert set(node_means(model)) >= set(model.wiring.widths)
    assert sum(path.stat().st_size for path in shipped.iterdir()) < 3e6


@pytest.mark.slow
def test_every_number_of_the_card_was_measured(shipped, folder):
    numbers = json.loads((shipped / "numbers.json").read_text())
    text = (shipped / "README.md").read_text()
    assert text.count(f"{numbers['losses']['model']['real']['value']:.3f}") >= 1
    assert f"{numbers['parameters']['nonzero']:,}" in text
    assert {"model", "other", "unigram", "bigram", "5-gram", "bigram table alone"} == set(numbers["losses"])
    assert numbers["losses"]["bigram"]["simple"]["value"] < numbers["losses"]["unigram"]["simple"]["value"]
    table = numbers["losses"]["bigram table alone"]["real"]["value"]
    assert table == pytest.approx(numbers["losses"]["bigram"]["real"]["value"], abs=0.3)
    assert card.losses(numbers) in text


def test_tampered_tokens_are_refused_before_anything_is_written(small_run, small_tokens, tmp_path):
    with pytest.raises(BadInput, match="its content is not what the manifest says"):
        ship.ship(small_run, tampered(small_tokens, tmp_path), tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_differences_are_paired_and_intervals_are_over_documents(shipped, folder):
    numbers = json.loads((shipped / "numbers.json").read_text())
    losses, differences = numbers["losses"], numbers["differences"]
    assert differences.keys() == losses.keys() - {"model"}
    for name, row in differences.items():
        for kind, number in row.items():
            expected = losses["model"][kind]["value"] - losses[name][kind]["value"]
            assert number["value"] == pytest.approx(expected, abs=1e-6)
            assert number["low"] <= number["value"] <= number["high"]
    paired, alone = differences["other"]["real"], losses["model"]["real"]
    assert paired["high"] - paired["low"] < (alone["high"] - alone["low"]) / 2, "models find the same text hard"
    assert (
        1
        < numbers["documents"]["real"]
        <= Tokens(folder / "tokens").manifest["sources"]["code"]["documents"]["validation"]
    )


@pytest.mark.slow
def test_accuracies_are_those_of_reports(shipped):
    model = jali.load(shipped)
    row = json.loads((shipped / "numbers.json").read_text())["tasks"]["bracket_counting"]
    pairs = jali.task("bracket_counting", model.tokenizer).heldout
    found = score(model, pairs)
    assert row["accuracy"] == accuracy("", found, pairs).number.to_json()
    assert row["accuracy"]["n"] == row["loss"]["n"] == len(set(pairs.template.tolist()))


def test_each_token_counts_to_its_document():
    """Documents of 6, 3 and 11 tokens; the token 9 ends each and belongs to it."""
    text = np.array([1] * 5 + [9] + [2] * 2 + [9] + [3] * 10 + [9], dtype=np.uint16)
    held = ship._spread([text, text], 4, 9)
    assert held.documents.shape == held.rows[:, 1:].shape
    assert torch.equal(held.rows[0], torch.tensor([1, 1, 1, 1, 1]))
    assert held.documents[:4].tolist() == [[0] * 4, [0, 1, 1, 1], [2] * 4, [2] * 4]
    assert held.documents[4:].tolist() == [[3] * 4, [3, 4, 4, 4], [5] * 4, [5] * 4]


def test_counting_a_stream_of_one_token_costs_nothing(tmp_path):
    source = type("Source", (), {"vocab_size": 4, "split": lambda self, name: {"a": np.array([1, 2] * 500, np.uint16)}})
    windows = {"real": np.array([[1, 2] * 20] * 3)}
    found = counting_losses(source(), windows, orders={"unigram": 1, "bigram": 2})
    assert found["unigram"]["real"] == pytest.approx(np.full((3, 39), math.log(2)), abs=0.01)
    assert found["bigram"]["real"].max() < 0.05


def test_a_table_is_markdown():
    assert card.table(["a", "b"], [["1", "2"]]) == "| a | b |\n| --- | --- |\n| 1 | 2 |"


def test_sizes_leave_the_bigram_table_out():
    model = jali.Transformer(TransformerConfig(n_layer=1, d_model=32, vocab_size=64, bigram="learned"))
    found = ship.sizes(model)
    assert found["all"] == sum(p.numel() for n, p in model.named_parameters() if n != "bigram")
    assert 0 < found["nonzero"] <= found["all"]


@pytest.mark.slow
def test_the_folder_of_tokens_says_what_is_generated(folder):
    source = Tokens(folder / "tokens")
    text = jali.corpora.sample.sample(source, context=64)
    assert len(text.windows)
    assert not any("simple:" in name for name in text.sources)
