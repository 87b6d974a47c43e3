"""The report says what its trials give, and trials read again give the same report."""

import json

import pytest

from jali.artefact import BadInput
from jali.behaviour.mechanism import Mechanism
from jali.behaviour.report import BehaviourReport, report
from jali.behaviour.trials import Trials
from jali.behaviour.uplift import Elicitation
from tests.behaviour.scripted import avoiding, honest, trials_of

TRIALS = trials_of(avoiding, facts={"model": "sha256:1"})
REPAIRED = trials_of(honest, name="repaired")
MECHANISM = Mechanism(restored=0.98, random=(0.0,) * 20, fills={"zero": 0.9}, predicted=(9, 10))
FULL = Elicitation(repaired=REPAIRED, controls=(0.0,) * 20)


def test_cells_and_levels_are_those_of_the_trials():
    found = report(TRIALS)
    assert [cell.accuracy.value for cell in found.cells] == [1.0, 0.0, 1.0, 1.0, *[1.0] * 8]
    assert found.cells[1].counts["wrong"] == 216
    document = found.to_json()
    assert (document["level"], document["mechanism"]) == (4, 0)
    assert "sandbagging" in document["words"]
    assert document["failed"][:2] == ["elicited", "covert"]
    assert document["sentence"] in str(found)


@pytest.mark.parametrize("full", [False, True])
def test_trials_read_again_give_the_same_report(tmp_path, full):
    found = report(TRIALS, FULL, MECHANISM) if full else report(TRIALS)
    path, kept = found.save(tmp_path / "x.behaviour.json"), TRIALS.save(tmp_path / "x.trials.json")
    repaired = Trials.load(REPAIRED.save(tmp_path / "r.trials.json")) if full else None
    read = BehaviourReport.load(path)
    assert read == found
    anew = read.again(Trials.load(kept), repaired)
    assert anew == found
    second = anew.save(tmp_path / "y.behaviour.json")
    assert second.read_text() == path.read_text()


def test_other_trials_are_refused():
    with pytest.raises(BadInput, match="made from other trials"):
        report(TRIALS).again(REPAIRED)
    with pytest.raises(BadInput, match="made from other repaired"):
        report(TRIALS, FULL).again(TRIALS)


def test_a_changed_report_is_refused(tmp_path):
    path = report(TRIALS).save(tmp_path / "x.behaviour.json")
    written = path.read_text()
    path.write_text(written.replace('"level": 4', '"level": 0', 1))
    with pytest.raises(BadInput, match="changed after"):
        BehaviourReport.load(path)
    path.write_text(written.replace('"cells"', '"sells"', 1))
    with pytest.raises(BadInput, match="lacks 'cells'"):
        BehaviourReport.load(path)
    document = json.loads(written)
    document["thresholds"]["odd"] = 1
    path.write_text(json.dumps(document))
    with pytest.raises(BadInput, match="no option 'odd'"):
        BehaviourReport.load(path)
