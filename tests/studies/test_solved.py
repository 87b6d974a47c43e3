"""Which tasks a model does."""

import pytest

from jali import stats
from jali.artefact import BadInput
from jali.models import checkpoint
from jali.studies import solved
from jali.studies.solved import constants
from jali.tasks.listing import rows
from tests import planted


def test_a_model_without_a_tokenizer_is_refused():
    with pytest.raises(BadInput, match="carries no tokenizer"):
        solved.solved(planted.plant())


def test_without_text_there_is_no_empty_circuit(small_run):
    assert set(constants(planted.plant())) == {"bigram table"}
    assert set(constants(checkpoint.load(small_run))) == {"bigram table", "empty circuit"}


def test_what_is_trivial_or_not_done_is_left_out(small_run, monkeypatch):
    cases = {"right": (0.95, False), "wrong": (0.5, False), "trivial": (1.0, True), "broken": (None, False)}
    found = [{"name": name, "accuracy": accuracy, "trivial": trivial} for name, (accuracy, trivial) in cases.items()]
    monkeypatch.setattr(solved, "rows", lambda *_, **__: found)
    assert [row["name"] for row in solved.solved(checkpoint.load(small_run))] == ["right"]


def test_the_table_says_what_is_trivial_or_not_solved(small_run, small_tokens, tmp_path, monkeypatch):
    constants_ = {"empty circuit": {"accuracy": 0.5, "loss": 0.7}, "bigram table": {"accuracy": 0.5, "loss": 0.8}}
    row = {"name": "one", "accuracy": 0.95, "loss": 0.1, "n": 200, "constants": constants_, "trivial": False}
    facts = [row, {**row, "name": "two", "trivial": True}, {**row, "name": "three", "accuracy": 0.5}]
    facts += [{**row, "name": "four", "accuracy": None, "problem": "splits an answer"}]
    text = solved.table(facts, {"one": stats.Number(12.3, "per million tokens", 10)})
    assert "| one | 0.950 [0.910, 0.973] | 0.100 | 0.700 | 12 |  |" in text
    assert "| trivial |" in text and "| not solved |" in text and "| splits an answer |" in text
    assert "2 of 4 tasks reach" in text and "1 of 2 do." in text


def test_the_page_is_made_from_a_model_and_its_tokens(small_run, small_tokens, tmp_path, monkeypatch):
    one = ["single_double_quote"]
    monkeypatch.setattr(solved, "rows", lambda *args, of, **options: rows(*args, of=one, **options))
    page = solved.main(str(small_run), small_tokens, tmp_path / "tasks.md")
    assert "| single_double_quote | – | – | – | – | " in page.read_text(), "its prompts are too long for this model"
    assert "0 of 1 tasks reach" in page.read_text()
