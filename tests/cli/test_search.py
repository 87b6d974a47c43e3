"""`jali search`, on a planted model in a folder."""

import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

from jali.circuit import Circuit
from jali.cli import main
from jali.cli import prune as prune_verb
from jali.models import checkpoint
from tests import planted

pytest.importorskip("optuna")


def test_it_prints_the_best_circuit_and_keeps_its_trials(tmp_path, monkeypatch, capsys):
    model = planted.plant()
    model.tokenizer = Tokenizer(WordLevel({str(i): i for i in range(12)}, unk_token="0"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(prune_verb, "make_task", lambda name, tokenizer: planted.task(name))
    monkeypatch.setattr(checkpoint, "text", lambda _: planted.text())
    checkpoint.save(model, tmp_path / "model")
    words = ["search", "model", "openers", "--method", "attribute", "--trials", "2"]
    assert main(words) == 0
    out, error = capsys.readouterr()
    assert out == "openers.circuit.json\n" and "The best of 2 trials" in error
    found = Circuit.load("openers.circuit.json").found
    assert (found["method"], found["search"]["trials"]) == ("attribute", 2)
    assert (tmp_path / "openers.attribute.journal").exists()
