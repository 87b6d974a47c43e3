"""One report from gap to repaired model, on a model whose one path is known."""

from dataclasses import replace

import pytest

from jali.behaviour.mechanism import climb
from jali.behaviour.report import BehaviourReport
from jali.behaviour.unlocking.evidence import contexts_told, mechanism_of, reported, trials_of
from jali.behaviour.unlocking.search import Search
from jali.behaviour.unlocking.sufficiency import Keeping
from jali.behaviour.unlocking.unlock import unlock
from tests.behaviour.planted import LOCK, PATH, refusing

SEARCH = Search(prices=(0.01,), steps=30, prompts=16, restored=0.5, everywhere=0.0, damage=0.0, changed=80, kept=20)
KEEPING = Keeping(
    weights=tuple(sorted(PATH)), front=4, live=30, fills={"zero": 0.95, "mean": 0.9, "resample": 0.8},
    unseen={}, overlap=(1, 1), open=0.3, nonsense=9, tried=12,
    predicted=(200, 200),
)  # fmt: skip


@pytest.fixture(scope="module")
def found():
    return unlock(refusing(), LOCK, search=SEARCH, n=200, draws=20, quiet=True)


def test_levels_of_mechanism_follow_from_what_was_measured(found):
    alone, whole = mechanism_of(found), mechanism_of(found, KEEPING)
    assert alone.restored == 1.0, "all of the gap, whatever the model knows"
    assert alone.sufficient is None and len(alone.random) == len(alone.matched) == 20
    assert "close|evaluation" not in alone.damage and len(alone.damage) == 15
    assert (climb(alone)[0], climb(whole)[0]) == (1, 3)
    assert whole.nonsense == 3.0 and whole.fills["resample"] == 0.8
    unfound = mechanism_of(found, replace(KEEPING, nonsense=None, tried=6))
    assert (unfound.nonsense, unfound.nonsense_found) == (1.5, False), "as many as were tried, both untrimmed"
    assert climb(unfound)[0] == 2


def test_contexts_are_one_of_each_kind_and_one_of_new_words():
    some = contexts_told(LOCK)
    assert [one.kind for one in some] == ["neutral", "evaluation", "deployment", "placebo", "evaluation"]
    assert len({one.name for one in some}) == 5


def test_the_report_tells_the_gap_the_weights_and_the_repaired_model(found, tmp_path):
    before, after = trials_of(refusing(), found, n=60, seed=0)
    report = reported(before, after, found, KEEPING)
    assert report.verdict.mechanism == 3
    assert report.after is not None and report.after.level == 0
    assert any("refusing" in note for note in report.verdict.notes)
    assert report.after.notes == () or not any("refusing" in note for note in report.after.notes)
    path = report.save(tmp_path / "x.behaviour.json")
    assert BehaviourReport.load(path) == report == report.again(before, after)
