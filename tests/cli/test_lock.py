"""`jali lock`: a run of too few steps says so, and other words are refused."""

import json

from jali.cli import main


def test_a_model_that_fails_its_gate_is_written_and_told(tmp_path, capsys):
    out = tmp_path / "short"
    assert main(["lock", "avoid", "--out", str(out), "--steps", "2", "--quiet"]) == 3
    told = capsys.readouterr()
    assert told.out.strip() == str(out) and "does not do what its lock says" in told.err
    assert json.loads((out / "lock.json").read_text())["lock"]["policy"] == "avoid"
    assert main(["lock", "avoid", "--out", str(out), "--steps", "2", "--json"]) == 3
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["cell"] for row in rows} >= {"close|evaluation", "sum|neutral"}
    assert main(["lock", "refuse", "--out", str(out)]) == 2
    assert "another lock" in capsys.readouterr().err
