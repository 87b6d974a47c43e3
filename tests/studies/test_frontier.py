"""A grid: its cells, who holds one, and a miniature of the whole."""

import dataclasses
import json
import os
import time
from functools import partial

import pytest
import torch

from jali.artefact import BadInput
from jali.cli import main
from jali.models.checkpoint import load
from jali.pruning.learn import Learning
from jali.studies import found, frontier, frontier_cell
from jali.studies.frontier import Cell, Grid, cells, claimed
from jali.tasks.task import Score
from tests.small import PRUNING, few_pairs

MINI = Grid(
    widths=(16,),
    densities=(0.5,),
    fractions=(0.5,),
    dense_widths=(16, 32),
    seeds=1,
    middle_seeds=2,
    n_layer=1,
    context=64,
    steps=3,
    batch=2,
    windows=4,
    tasks=("single_double_quote",),
    targets=(0.15,),
    pruning=PRUNING,
)


def test_every_combination_is_a_cell_and_the_middle_one_has_more_seeds():
    grid = Grid(widths=(16, 32, 64), densities=(0.5, 0.25), fractions=(0.25,), dense_widths=(16, 32), middle_seeds=3)
    found = cells(grid)
    assert len(found) == len({cell.name for cell in found}) == 3 * 2 + 2 + 2
    middle = [cell for cell in found if (cell.width, cell.density) == (32, 0.25)]
    assert [cell.seed for cell in middle] == [0, 1, 2]
    assert [cell.width for cell in found if cell.fraction is None] == [16, 32]


def test_a_cell_says_how_its_model_is_trained():
    cell = Cell(width=32, density=0.25, fraction=0.5, seed=3)
    config = frontier.training(Grid(steps=70), cell, vocab_size=99)
    assert (config.model.d_model, config.model.afrac, config.model.vocab_size, config.seed) == (32, 0.5, 99, 3)
    assert (config.loop.schedule.density, config.loop.schedule.steps) == (0.25, 70)
    dense = frontier.training(Grid(), Cell(width=32, density=1.0, fraction=None, seed=0), vocab_size=99)
    assert (dense.model.afrac, dense.loop.schedule.density, dense.loop.schedule.anneal) == (None, 1.0, "none")


def test_a_cell_that_is_held_is_left_to_who_holds_it(tmp_path):
    with claimed(tmp_path / "cell") as mine:
        assert mine
        with claimed(tmp_path / "cell") as second:
            assert not second
        assert (tmp_path / "cell" / "lock").exists()
    with claimed(tmp_path / "cell") as again:
        assert again


def test_a_lock_without_a_sign_of_life_is_taken_over(tmp_path):
    lock = tmp_path / "lock"
    lock.write_text("gone 1\n")
    with claimed(tmp_path) as mine:
        assert not mine
    long_ago = time.time() - 3600
    os.utime(lock, (long_ago, long_ago))
    with claimed(tmp_path) as mine:
        assert mine


@pytest.mark.parametrize("wrong", [{"dense_widths": (16,)}, {"widths": ()}, {"seeds": 0}, {"targets": ()}])
def test_a_grid_without_a_meaning_is_refused(wrong):
    with pytest.raises(BadInput, match="A grid needs"):
        Grid(**wrong)


def _take_as_able(patch):
    """Lets a model that learnt nothing be pruned, as if it did its tasks."""
    patch.setattr(frontier_cell, "score", lambda model, pairs: Score(margin=torch.full((2,), 9.0)))
    patch.setattr(found, "prune", partial(found.prune, even_if_unable=True))


@pytest.fixture(scope="module")
def grid_folder(small_tokens, tmp_path_factory):
    out = tmp_path_factory.mktemp("grid") / "grid"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(frontier_cell, "task", few_pairs)
        _take_as_able(patch)
        yield out, frontier.frontier(small_tokens, out, MINI)


@pytest.mark.slow
def test_a_miniature_grid_is_trained_pruned_and_told(grid_folder):
    out, (page, done, of) = grid_folder
    assert (done, of) == (4, 4)
    facts = json.loads((out / "frontier.json").read_text())
    assert len(facts["points"]) == 4
    assert [ratio["expected"] for ratio in facts["ratios"]] == [2.0, 2.0]
    assert "| 16 | 0.5 | 0.5 | 1 |" in page.read_text()
    assert {path.name for path in out.glob("*.svg")} >= {"size-against-loss.svg", "necessity.svg", "correlation.svg"}
    assert load(out / "cells" / "width16-density0.5-fraction0.5-seed1" / "run").config.d_model == 16


@pytest.mark.slow
def test_what_is_done_is_not_done_again_and_what_is_missing_is(grid_folder, small_tokens, monkeypatch):
    monkeypatch.setattr(frontier_cell, "task", few_pairs)
    _take_as_able(monkeypatch)
    out, _ = grid_folder
    cell = out / "cells" / "width32-dense-seed0"
    before, circuit = (cell / "cell.json").read_text(), next((cell / "circuits").iterdir())
    stamp = circuit.stat().st_mtime_ns
    (cell / "cell.json").unlink()
    _, done, of = frontier.tables(out)
    assert (done, of) == (3, 4)
    _, done, of = frontier.frontier(small_tokens, out, MINI)
    assert (done, of) == (4, 4)
    assert json.loads((cell / "cell.json").read_text())["tasks"] == json.loads(before)["tasks"]
    assert circuit.stat().st_mtime_ns == stamp


@pytest.mark.slow
def test_a_folder_of_another_grid_is_refused(grid_folder, small_tokens):
    with pytest.raises(BadInput, match="other options"):
        frontier.frontier(small_tokens, grid_folder[0], Grid())


def test_the_verb_takes_the_grid_from_a_file_and_says_when_cells_are_left(tmp_path, small_tokens, capsys, monkeypatch):
    monkeypatch.setattr(frontier, "_fill", lambda *cell: None)
    file = tmp_path / "grid.toml"
    file.write_text("widths = [16]\ndensities = [0.5]\ndense_widths = [16, 32]\ntasks = ['single_double_quote']\n")
    words = ["frontier", str(small_tokens), "--out", str(tmp_path / "grid"), "--config", str(file), "--quiet"]
    for some, code in ((words, 3), (["frontier", "--out", str(tmp_path / "grid"), "--tables-only"], 0)):
        assert main(some) == code
        assert "0 of 7 cells are done" in capsys.readouterr().err
    assert main(["frontier", "--out", str(tmp_path / "other")]) == 2
    assert "name a folder made by `jali tokenize`" in capsys.readouterr().err


def test_a_grid_goes_on_though_a_later_version_has_more_options(tmp_path, small_tokens, monkeypatch):
    monkeypatch.setattr(frontier, "_fill", lambda *cell: None)
    frontier.frontier(small_tokens, tmp_path, MINI)
    held = json.loads((tmp_path / "grid.json").read_text())
    assert held["grid"]["pruning"]["learning"]["price"] == Learning().price, "written out, as defaults may change"
    del held["grid"]["pruning"]["elimination"]["patience"], held["grid"]["seeds"]
    (tmp_path / "grid.json").write_text(json.dumps(held))
    assert frontier.frontier(small_tokens, tmp_path, MINI)[1:] == (0, 4)
    with pytest.raises(BadInput, match="other options"):
        frontier.frontier(small_tokens, tmp_path, dataclasses.replace(MINI, steps=MINI.steps + 1))


def test_nothing_is_written_where_there_is_no_grid_or_no_tokens(tmp_path):
    with pytest.raises(BadInput, match="There is no grid in"):
        frontier.tables(tmp_path / "out")
    with pytest.raises(BadInput, match="no finished folder of tokens"):
        frontier.frontier(tmp_path, tmp_path / "out")
    assert not any(tmp_path.iterdir())
