"""The study of many removal sets: what it keeps of a model, what it says of one that fails, and its tables."""

import json
from functools import partial

import pytest

from jali.artefact import BadInput, NotReached
from jali.behaviour.unlocking.baselines.compare import baselines
from jali.behaviour.unlocking.search import Search
from jali.models import checkpoint
from jali.studies import unlocked
from tests.behaviour.planted import refusing

# The planted model knows one bracket of three.
SEARCH = Search(prices=(0.01,), steps=30, prompts=16, restored=0.5, everywhere=0.0, damage=0.0, changed=80, kept=20)


def plant(description, out, **options):
    """In place of training: the model whose path is known; seed 7 does not pass its gate."""
    if description.seed == 7:
        raise NotReached("close|neutral is 0.500, under 0.95.")
    checkpoint.save(refusing(), out)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    out = tmp_path_factory.mktemp("unlocked")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(unlocked, "lock", plant)
        patched.setattr(unlocked, "baselines", partial(baselines, chosen_on=20, steps=2, demonstrations=(1,)))
        options = {"seeds": (0, 7), "kinds": ("sparse",), "policies": ("refuse",), "search": SEARCH}
        unlocked.study(out / "found", runs=out / "runs", **options, n=30, page=out / "page.md", quiet=True)
    return out


def test_a_file_holds_the_set_its_cells_its_controls_and_what_stands_beside(folder):
    data = json.loads((folder / "found" / "sparse-refuse-paraphrase-0.unlocked.json").read_text())
    assert data["unlock"]["weights"] == sum(map(len, data["removal"]["entries"].values())) == 1
    assert data["parents"]["model"] == refusing().digest
    assert {row["name"] for row in data["repairs"]} >= {"removal", "probe", "direction", "noise", "patching"}
    assert len(data["unlock"]["controls"]["random"]["shares"]) == 20


def test_a_model_that_misses_its_gate_is_told_and_not_searched(folder):
    data = json.loads((folder / "found" / "sparse-refuse-paraphrase-7.unlocked.json").read_text())
    assert data["fault"].startswith("gate: close|neutral") and "unlock" not in data
    assert "| sparse 7 | gate: close|neutral is 0.500" in (folder / "page.md").read_text().replace("\\|", "|")


def test_what_is_measured_is_not_measured_again(folder, monkeypatch):
    monkeypatch.setattr(unlocked, "lock", None)
    before = (folder / "page.md").read_text()
    options = {"seeds": (0, 7), "kinds": ("sparse",), "policies": ("refuse",), "search": SEARCH}
    unlocked.study(folder / "found", runs=folder / "runs", **options, n=30, page=folder / "page.md", quiet=True)
    assert (folder / "page.md").read_text() == before


def row(kind, seed, weights, gained, *, worst=0.001, random=0.0):
    cells = [
        {"task": "close", "context": "evaluation", "unseen": unseen, "changed": True, "kept": 0, "lost": 0,
         "gained": gained, "missed": 100 - gained, "lost_at_most": -0.9}
        for unseen in (None, "words", "place")
    ]  # fmt: skip
    controls = {name: {"median": random, "high": random, "most": random} for name in ("random", "matched")}
    repair = {"name": "noise", "restored": {"value": 0.3}, "held_out": None, "lost": 0.2, "lost_at_most": 0.3}
    return {
        "of": {"kind": kind, "seed": seed, "policy": "avoid", "trigger": "paraphrase"},
        "fault": None, "repairs": [repair],
        "unlock": {"weights": weights, "live": 1000, "cells": cells, "controls": controls, "worst": worst},
    }  # fmt: skip


def test_tables_count_what_meets_its_bar_and_compare_kinds_by_seed():
    rows = [row("sparse", 0, 10, 97), row("sparse", 1, 20, 90, worst=0.02, random=0.2), row("sparse", 2, 8, 95)]
    text = unlocked.tables([*rows, row("dense", 0, 30, 97), row("dense", 1, 80, 99)])
    assert "| weights, median | 10 [8, 20] | 55 [30, 80] | 3.5 [3.0, 4.0] |" in text
    assert "| at least 95% right under new words | 2 of 3 | 2 of 2 |" in text
    assert "| no cell may lose 1.5% | 2 of 3 | 2 of 2 |" in text
    assert "| random sets under 5% of the gap in the median | 2 of 3 | 2 of 2 |" in text
    assert "| noise | sparse | 0.300 (0.300 to 0.300) |  | 0.200" in text


def test_nothing_measured_is_refused():
    with pytest.raises(BadInput, match="no measured model"):
        unlocked.tables([])
