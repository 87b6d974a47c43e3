"""`jali tasks` lists the tasks, with a model its accuracy and loss."""

import json
import math

import pytest

from jali.circuit import Circuit
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


def test_a_model_is_measured_on_validation_pairs(folder, capsys):
    assert main(["tasks", *NAMES[:1], "--model", str(folder), "--pairs", "4", "--json"]) == 0
    (row,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    if row["problem"] is None:
        assert (row["n"], row["split"]) == (8, "validation")
        assert row["loss"] == pytest.approx(math.log(2), abs=0.05)
        assert row["constants"]["bigram table"]["loss"] == pytest.approx(math.log(2), abs=1e-6)
        assert row["trivial"] is False
    else:  # The small vocabulary makes a prompt too long; the row says so.
        assert "at most 256" in row["problem"]


def closers() -> list[dict]:
    """Rows of a user's task."""
    sides = (("x = [a + ", "]\n", ")\n"), ("x = (a + ", ")\n", "]\n"))
    return [{"prompt": f"{start}{i}", "answer": a, "foil": f} for i in range(8) for start, a, f in sides]


def test_a_users_file_is_measured_and_a_bad_line_named(folder, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.jsonl").write_text("\n".join(map(json.dumps, closers())))
    options = ["--model", str(folder), "--split", "heldout", "--json"]
    assert main(["tasks", "mine.jsonl", "mine.jsonl~nonsense", *options]) == 0
    mine, nonsense = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (mine["name"], mine["pairs"], mine["n"]) == ("mine.jsonl", {"train": 5, "validation": 1, "heldout": 2}, 4)
    assert (nonsense["name"], nonsense["pairs"]) == ("mine.jsonl~nonsense", mine["pairs"])
    (tmp_path / "bad.jsonl").write_text("\n".join(map(json.dumps, closers()[:-1])))
    assert main(["tasks", "bad.jsonl", *options]) == 2
    assert "bad.jsonl, line 15 makes 1 rows of pair 'rows 15 and 16'" in capsys.readouterr().err
    assert main(["tasks", "mine.jsonl"]) == 2
    assert "mine.jsonl needs a tokenizer; name its model with --model" in capsys.readouterr().err


def test_constructs_are_counted_in_tokens(small_tokens, capsys):
    assert main(["tasks", "indent_for", "var_swap", "--text", str(small_tokens), "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["name"] for row in rows] == ["indent_for", "var_swap"]
    assert all(row["per_million"] >= 0 for row in rows)
    assert rows[0]["per_million"] > 100
    assert main(["tasks", "indent_for", "--text", str(small_tokens)]) == 0
    assert "per million" in capsys.readouterr().err.replace("\n", " ")


def test_a_model_without_a_tokenizer_is_named(folder, tmp_path, capsys):
    model = Transformer(TransformerConfig(n_layer=1, d_model=16, vocab_size=64, context=32))
    bare = model.save_pretrained(tmp_path / "bare")
    assert main(["tasks", "--model", str(bare)]) == 2
    assert capsys.readouterr().err.startswith(f"jali: {bare} carries no tokenizer, and a task needs one")


def test_there_is_no_such_model(capsys):
    assert main(["tasks", "--model", "no-such-model"]) == 2
    assert "There is no model 'no-such-model'" in capsys.readouterr().err


def test_a_users_file_and_its_twin_are_pruned_as_any_task(small_run, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "mine.jsonl").write_text("\n".join(map(json.dumps, closers())))
    quick = ["--learning.steps", "2", "--learning.pairs", "2", "--target-loss", "20", "--quiet"]
    for name in ("mine.jsonl", "mine.jsonl~nonsense"):
        assert main(["prune", str(small_run), f"deep/{name}", *quick]) == 0
        assert capsys.readouterr().out == f"{name}.circuit.json\n"
        assert Circuit.load(f"{name}.circuit.json").task == f"deep/{name}"
