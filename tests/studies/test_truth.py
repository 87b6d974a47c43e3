"""The study of known circuits: what it counts, what elimination reaches, and the page it writes."""

import json

import pytest

from jali.artefact import BadInput
from jali.circuit import Node
from jali.studies import truth
from jali.studies.planted.attention import long_and_short, openers
from jali.studies.planted.build import circuits, nodes


def test_of_two_circuits_what_they_share_is_needed_and_what_either_has_is_possible():
    told = truth.exact(circuits("a.attn.k[0,1]", "a.attn.k[0] a.attn.v[2,3]"))
    assert told.possible == nodes("a.attn.k[0,1] a.attn.v[2,3]")
    assert told.needed == nodes("a.attn.k[0]")
    assert told.smallest == 2


def test_bounds_hold_the_truth_between_them():
    found = openers(2)
    bounds, told = truth.bounded(found.meter("mean"), found.task.train), truth.exact(found.claims["mean"])
    assert bounds.needed <= told.needed
    assert bounds.possible >= told.possible
    assert truth.bounded(openers().meter("zero"), found.task.train).needed == openers().candidates


def test_rows_say_how_far_what_was_found_is_from_the_truth(monkeypatch):
    found = long_and_short()
    short, long = sorted(found.claims["mean"], key=len)
    stray = Node("1.mlp.post_act", 3)
    answers = {"exact": short, "longer": long, "too many": short | {stray}, "too few": short - {min(short)}}
    monkeypatch.setattr(truth, "METHODS", {name: lambda *_, s=s: s for name, s in answers.items()})
    rows = {row["method"]: row for row in truth.measure(found, "mean", [0])}
    told = {name: (row["precision"], row["recall"], row["regret"], row["reached"]) for name, row in rows.items()}
    assert told["exact"] == (1, 1, 0, True)
    assert told["longer"] == (1, 1, 3, True)
    assert told["too many"] == (5 / 6, 1, 1, True)
    assert told["too few"][:1] + told["too few"][2:] == (1, -1, False)


def test_elimination_finds_a_planted_circuit_exactly():
    rows = truth.measure(openers(), "mean", [0])
    by_method = {row["method"]: row for row in rows}
    for method in ("eliminate",):
        assert by_method[method]["precision"] == by_method[method]["recall"] == 1
        assert by_method[method]["regret"] == 0


def test_the_study_writes_every_run_and_averages(tmp_path, monkeypatch):
    monkeypatch.setattr(truth, "planted", lambda: (openers(),))
    monkeypatch.setattr(truth, "METHODS", {"eliminate exactly": lambda meter, pairs, seed: openers().candidates})
    page = truth.study(tmp_path, groups=("planted",), seeds=2, quiet=True)
    rows = json.loads((tmp_path / "truth.json").read_text())["rows"]
    assert [(row["ablation"], row["seed"]) for row in rows] == [("mean", 0), ("mean", 1), ("zero", 0), ("zero", 1)]
    assert "| planted | zero | eliminate exactly | 2 | 2 | 2 | 1.000 | 1.000 |" in page.read_text()
    with monkeypatch.context() as patch:
        patch.setattr(truth, "measure", lambda *_: pytest.fail("measured again"))
        truth.study(tmp_path, groups=("planted",), seeds=2, quiet=True)
    truth.study(tmp_path, groups=("planted",), seeds=1, quiet=True)
    assert len(json.loads((tmp_path / "truth.json").read_text())["rows"]) == 2


def test_compiled_programs_need_their_folder():
    with pytest.raises(BadInput, match="--fixtures"):
        truth.models("tracr", None)
