"""Sparse against dense models that are trained already."""

import dataclasses
import json

import pytest

from jali.artefact import BadInput
from jali.studies import equal_loss, frontier_cell
from tests import planted
from tests.explaining.conftest import tokenizer_of
from tests.small import PRUNING, few_pairs


def test_fewer_than_two_dense_models_are_refused(small_tokens, tmp_path):
    with pytest.raises(BadInput, match="at least two, got 1"):
        equal_loss.compare(small_tokens, tmp_path, dense=("one",), quiet=True)


def test_models_without_a_common_tokenizer_are_refused(small_tokens, tmp_path, monkeypatch):
    monkeypatch.setattr(equal_loss.checkpoint, "load", lambda name: planted.plant())
    with pytest.raises(BadInput, match="different tokenizers"):
        equal_loss.compare(small_tokens, tmp_path, dense=("one", "two"), quiet=True)


def test_where_no_task_is_done_by_all_that_is_said(small_run, small_tokens, tmp_path, monkeypatch):
    monkeypatch.setattr(equal_loss, "solved", lambda model, **_: [])
    with pytest.raises(BadInput, match="No task is done by all"):
        equal_loss.compare(small_tokens, tmp_path, sparse=(str(small_run),), dense=(str(small_run),) * 2, quiet=True)


def test_a_task_that_one_model_misses_the_target_of_is_left_out(monkeypatch):
    models = [planted.plant(), planted.plant()]
    losses = {("a", 0): 0.1, ("a", 1): 0.1, ("b", 0): 0.1, ("b", 1): 0.2}
    asked = []
    monkeypatch.setattr(
        equal_loss, "solved", lambda model, of, quiet: asked.append(of) or [{"name": name} for name in of or "ab"]
    )
    monkeypatch.setattr(equal_loss, "_own", lambda model, name: losses[name, models.index(model)])
    for model in models:
        model.tokenizer = tokenizer_of(["t0"])
    assert equal_loss._shared(models, (), 0.15, True) == ("a",)
    assert asked == [(), ("a", "b")]


@pytest.mark.slow
def test_cells_are_measured_once_and_told_in_one_page(small_run, small_tokens, tmp_path, monkeypatch):
    monkeypatch.setattr(equal_loss, "solved", lambda model, **_: [{"name": "single_double_quote"}])
    monkeypatch.setattr(equal_loss, "Pruning", lambda method: dataclasses.replace(PRUNING, method=method))
    monkeypatch.setattr(equal_loss, "_own", lambda *_: 0.1)
    monkeypatch.setattr(frontier_cell, "task", few_pairs)
    options = {"sparse": (str(small_run),), "dense": (str(small_run), str(small_run)), "windows": 4, "quiet": True}
    page = equal_loss.compare(small_tokens, tmp_path, page=tmp_path / "ours.md", **options)
    assert len(json.loads((tmp_path / "frontier.json").read_text())["points"]) == 2 * 3
    assert "Against dense models of equal loss" in page.read_text()
    assert "## Against dense models of equal loss" in (tmp_path / "ours.md").read_text()
    monkeypatch.setattr(equal_loss, "measure_cell", lambda *_, **__: pytest.fail("measured again"))
    equal_loss.compare(small_tokens, tmp_path, **options)
