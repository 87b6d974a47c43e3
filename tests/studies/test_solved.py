"""Which tasks a model does."""

import pytest

from jali.artefact import BadInput
from jali.models import checkpoint
from jali.studies import solved
from jali.studies.solved import constants
from tests import planted


def test_a_model_without_a_tokenizer_is_refused():
    with pytest.raises(BadInput, match="carries no tokenizer"):
        solved.solved(planted.plant())


def test_without_text_there_is_no_empty_circuit(small_run):
    assert set(constants(planted.plant())) == {"bigram table"}
    assert set(constants(checkpoint.load(small_run))) == {"bigram table", "empty circuit"}


def test_what_is_trivial_or_not_done_is_left_out(small_run, monkeypatch):
    facts = {"right": (0.95, False), "wrong": (0.5, False), "trivial": (1.0, True), "broken": (None, False)}
    rows = [{"name": name, "accuracy": accuracy, "trivial": trivial} for name, (accuracy, trivial) in facts.items()]
    monkeypatch.setattr(solved, "rows", lambda *_, **__: rows)
    assert [row["name"] for row in solved.solved(checkpoint.load(small_run))] == ["right"]
