"""Counts by site, and shares of the whole model from samples of its sites."""

import pytest

from jali.explaining.labelling.tally import tally


def _facts(label, r2, auroc, good=False):
    return {"label": label, "score": r2, "good": good, "r2": r2, "auroc": auroc}


def test_sites_are_counted_and_scores_fall_into_tenths():
    nodes = {
        "a[0]": _facts("x", 0.55, 0.95, good=True),
        "a[1]": _facts(None, -2.0, 0.5),
        "a[2]": _facts("constant 3", None, None),
        "b[0]": _facts("y", 1.0, 1.0, good=True),
    }
    found = tally({"a": 3, "b": 1, "c": 0}, nodes)
    a, b = found["sites"]["a"], found["sites"]["b"]
    assert (a["live"], a["chosen"], a["labelled"], a["good"]) == (3, 3, 1, 1)
    assert a["r2"] == [1, 0, 0, 0, 0, 1, 0, 0, 0, 0]
    assert b["auroc"][-1] == 1
    assert found["sites"]["c"]["chosen"] == 0
    assert found["labelled"] == {"value": 0.5, "unit": "fraction", "n": 4, "low": None, "high": None}


def test_a_sample_is_weighted_by_the_live_nodes_of_its_sites():
    nodes = {f"a[{i}]": _facts("x", 0.5, 0.9) for i in range(4)} | {f"b[{i}]": _facts(None, 0.0, 0.5) for i in range(4)}
    found = tally({"a": 100, "b": 300, "c": 50}, nodes)["labelled"]
    assert found["value"] == pytest.approx(0.25)
    assert found["n"] == 8
    assert 0 <= found["low"] < 0.25 < found["high"] < 0.7


def test_nothing_looked_at_yet_gives_nothing():
    assert tally({"a": 3}, {})["good"]["value"] == 0
