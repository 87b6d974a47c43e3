"""`jali tasks` lists the tasks, with a model its accuracy and loss."""

import json
import math

import pytest

from jali.cli import main
from jali.corpora.shards import Tokens
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer
from jali.tasks.templates import NAMES


@pytest.fixture(scope="module")
def folder(small_tokens, tmp_path_factory):
    """A model that has learned nothing, with the tokenizer of the small tokens."""
    model = Transformer(TransformerConfig(n_layer=1, d_model=16, vocab_size=2048, context=256))
    model.tokenizer = Tokens(small_tokens).tokenizer
    return model.save_pretrained(tmp_path_factory.mktemp("model") / "untrained")


def test_without_a_model_only_counts_are_known(capsys):
    assert main(["tasks", "--json"]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["name"] for row in found] == list(NAMES)
    assert found[0]["answers"] == ["')\n", '")\n']
    assert found[0]["pairs"] == {"train": 512, "validation": 128, "heldout": 256}
    assert found[0]["loss"] is None


def test_a_reader_sees_a_table_and_standard_output_stays_empty(capsys):
    assert main(["tasks"]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "single_double_quote" in printed.err
    assert "512 / 128 / 256" in printed.err


def test_a_model_is_measured_on_validation_pairs(folder, capsys, monkeypatch):
    monkeypatch.setattr("jali.tasks.published.names", lambda: NAMES[:1])
    assert main(["tasks", "--model", str(folder), "--json"]) == 0
    (row,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    if row["problem"] is None:
        assert row["n"] == 256
        assert row["loss"] == pytest.approx(math.log(2), abs=0.05)
    else:  # The small vocabulary makes a prompt too long; the row says so.
        assert "at most 256" in row["problem"]


def test_a_model_without_a_tokenizer_is_named(folder, tmp_path, capsys):
    model = Transformer(TransformerConfig(n_layer=1, d_model=16, vocab_size=64, context=32))
    bare = model.save_pretrained(tmp_path / "bare")
    assert main(["tasks", "--model", str(bare)]) == 2
    assert capsys.readouterr().err.startswith(f"jali: {bare} carries no tokenizer, and a task needs one")


def test_there_is_no_such_model(capsys):
    assert main(["tasks", "--model", "no-such-model"]) == 2
    assert "There is no model 'no-such-model'" in capsys.readouterr().err
