"""The demonstration at the smallest scale: the whole chain, what is used again, and what is made anew."""

import shutil
from dataclasses import replace

import pytest

from jali.artefact import BadInput, digest
from jali.circuit import Circuit
from jali.corpora.tokenize import tokenize
from jali.studies import demo as module
from jali.studies import found
from jali.studies.demo import Scratch, demo
from jali.verifying.report import Report
from tests.small import PRUNING, few_pairs, scratch


def contents(folder):
    return {path: digest(path) for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(autouse=True)
def _tokens_are_there(small_tokens, tmp_path):
    """`tokenize` has tests of its own; here it finds its work done."""
    shutil.copytree(small_tokens, tmp_path / "tokens")


@pytest.fixture(autouse=True)
def _few_pairs(monkeypatch):
    monkeypatch.setattr(module, "task", few_pairs)


def test_it_goes_from_text_to_evidence_and_uses_what_it_made_again(tmp_path, monkeypatch):
    said: list[str] = []
    done = demo(tmp_path, scratch=scratch(), pruning=PRUNING, tell=said.append)
    circuit, report = Circuit.load(done.circuit), Report.load(done.report)
    assert circuit.task == "single_double_quote"
    assert report.circuit_digest == circuit.digest
    assert 0 <= done.accuracy <= 1
    assert set(done.failed) == set(report.failed)
    assert len(said) >= 5
    for name in ("prune", "verify"):
        monkeypatch.setattr(found, name, lambda *_, **__: pytest.fail("made again"))
    before = contents(tmp_path)
    assert demo(tmp_path, scratch=scratch(), pruning=PRUNING) == done
    assert contents(tmp_path) == before


def test_an_interrupted_training_goes_on(tmp_path, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(module.checkpoint, "load", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            demo(tmp_path, scratch=scratch(), pruning=PRUNING)
    said: list[str] = []
    demo(tmp_path, scratch=scratch(), pruning=PRUNING, tell=said.append)
    assert any(text.startswith("Going on with 1 layers") for text in said)


def test_a_folder_of_other_options_or_a_bad_path_is_refused(tmp_path):
    demo(tmp_path, scratch=scratch(), pruning=PRUNING)
    with pytest.raises(BadInput, match="begun with other options"):
        demo(tmp_path, scratch=scratch(4), pruning=PRUNING)
    (tmp_path / "file").write_text("")
    with pytest.raises((BadInput, OSError)):
        demo(tmp_path / "file" / "out", scratch=scratch(), pruning=PRUNING)


def test_a_tokenizer_that_splits_an_answer_is_refused(tmp_path, monkeypatch):
    other = tokenize(["simple:20000"], tmp_path / "other", entries=260, keep=[], quiet=True)
    monkeypatch.setattr(module, "tokenize", lambda *_, **__: other)
    small = scratch()
    model = replace(small.training.model, vocab_size=260)
    with pytest.raises(BadInput, match="as one token; this tokenizer splits it into"):
        demo(tmp_path, scratch=replace(small, training=replace(small.training, model=model)), pruning=PRUNING)


def test_an_empty_corpus_is_refused(tmp_path):
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(BadInput, match="The corpus is empty"):
        demo(tmp_path / "out", scratch=replace(scratch(), sources=(str(tmp_path / "texts"),)))


def test_the_shipped_recipe_fits_its_promise():
    """Twenty minutes on two cores: 23 million tokens at 25 to 30 thousand a second, and the rest."""
    training = Scratch().training
    assert 20e6 < training.loop.schedule.steps * training.loop.batch * training.model.context < 25e6
