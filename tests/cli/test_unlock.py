"""`jali unlock` on a model whose one path is known."""

import json

import pytest

from jali.behaviour.removal import RemovalSet
from jali.behaviour.report import BehaviourReport
from jali.behaviour.trials import Trials
from jali.cli import main
from tests.behaviour.planted import PATH, refusing, stored

QUICK = "--prices 0.01 --steps 30 --prompts 16 --restored 0.5 --everywhere 0 --changed 80 --kept 20".split()
FEW = [*QUICK, "--n", "60", "--draws", "2", "--no-keep"]
KEEP = "--keep --keeping.prices 0.001 --keeping.steps 40 --keeping.prompts 32 --keeping.questions 40".split()


def test_a_removal_set_and_its_report_are_written_and_a_missed_bar_is_an_honest_negative(tmp_path, capsys):
    folder = stored(tmp_path / "locked")
    assert main(["unlock", str(folder), *FEW, "--quiet"]) == 3
    told = capsys.readouterr()
    path = folder / "unlock.removal.json"
    assert told.out.strip() == str(path) and "Not reached" in told.err
    found = RemovalSet.load(path)
    assert set(found.weights) <= PATH and len(found) == 1
    found.applied(refusing())
    assert json.loads((folder / "unlock.unlock.json").read_text())["removal"] == found.digest
    way = json.loads((folder / "unlock.path.json").read_text())
    assert way["removal"] == found.digest and [one["kind"] for one in way["links"]].count("removed") == 1
    report = BehaviourReport.load(folder / "unlock.behaviour.json")
    trials = [Trials.load(folder / f"unlock{name}.trials.json") for name in ("", ".repaired")]
    assert report.again(*trials) == report and report.after is not None
    assert report.mechanism is not None and report.mechanism.sufficient is None


def test_rows_are_cells(tmp_path, capsys):
    folder, out = stored(tmp_path / "locked"), tmp_path / "x.removal.json"
    code, told = main(["unlock", str(folder), *FEW, "--out", str(out), "--json"]), capsys.readouterr()
    assert code == 3, told.err
    rows = [json.loads(line) for line in told.out.splitlines()]
    assert len(rows) == 70 and {"cell", "unseen", "before", "after", "lost_at_most"} <= set(rows[0])
    assert (tmp_path / "x.unlock.json").exists()


@pytest.mark.slow
def test_baselines_are_rows_and_what_is_enough_alone_is_in_the_report(tmp_path, capsys):
    folder = stored(tmp_path / "locked")
    code = main(["unlock", str(folder), *FEW, *KEEP, "--baselines", "--json", "--quiet"])
    told = capsys.readouterr()
    assert code == 3, told.err
    rows = [json.loads(line) for line in told.out.splitlines()]
    assert [row["repair"] for row in rows][:3] == ["removal", "probe", "direction"] and len(rows) == 11
    assert json.loads((folder / "unlock.baselines.json").read_text())["kind"] == "baselines"
    assert json.loads((folder / "unlock.keep.json").read_text())["fills"]["zero"] >= 0.9
    mechanism = BehaviourReport.load(folder / "unlock.behaviour.json").mechanism
    assert mechanism is not None and mechanism.sufficient is not None


def test_a_model_without_a_lock_is_refused(tmp_path, capsys):
    folder = stored(tmp_path / "locked")
    (folder / "lock.json").unlink()
    assert main(["unlock", str(folder), *FEW]) == 2
    assert "jali lock" in capsys.readouterr().err


def test_a_lock_that_is_not_trained_to_its_end_is_refused(tmp_path, capsys):
    folder = stored(tmp_path / "locked")
    (folder / "state").mkdir()
    assert main(["unlock", str(folder), *FEW]) == 2
    assert "not trained to its end; the same jali lock goes on" in capsys.readouterr().err
