"""`jali unlock` on a model whose one path is known."""

import json

from jali.behaviour.removal import RemovalSet
from jali.cli import main
from tests.behaviour.planted import PATH, refusing, stored

QUICK = "--prices 0.01 --steps 30 --prompts 16 --restored 0.5 --changed 80 --kept 20".split()
FEW = [*QUICK, "--n", "60", "--draws", "2"]


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


def test_rows_are_cells(tmp_path, capsys):
    folder, out = stored(tmp_path / "locked"), tmp_path / "x.removal.json"
    code, told = main(["unlock", str(folder), *FEW, "--out", str(out), "--json"]), capsys.readouterr()
    assert code == 3, told.err
    rows = [json.loads(line) for line in told.out.splitlines()]
    assert len(rows) == 70 and {"cell", "unseen", "before", "after", "lost_at_most"} <= set(rows[0])
    assert (tmp_path / "x.unlock.json").exists()


def test_a_model_without_a_lock_is_refused(tmp_path, capsys):
    folder = stored(tmp_path / "locked")
    (folder / "lock.json").unlink()
    assert main(["unlock", str(folder), *FEW]) == 2
    assert "jali lock" in capsys.readouterr().err
