"""`jali audit`: files, rows, and models that cannot be told apart."""

import json

import pytest

from jali.behaviour.auditing import audit as auditing
from jali.behaviour.auditing.audit import read
from jali.cli import audit as verb
from jali.cli import main
from tests.behaviour.auditing.models import UNREAD as DETECTOR
from tests.behaviour.planted import stored


@pytest.fixture
def quick(monkeypatch):
    """The verb with fewer questions."""

    def few(model, **options):
        return auditing.audit(model, detector=DETECTOR, **options)

    monkeypatch.setattr(verb, "audit", few)


def test_an_audit_is_written_and_told(quick, tmp_path, capsys):
    folder = stored(tmp_path / "model-07")
    assert main(["audit", str(folder), "--out", str(tmp_path / "audits"), "--seed", "3"]) == 0
    told = capsys.readouterr()
    path = tmp_path / "audits" / "model-07.audit.json"
    assert told.out.strip() == str(path) and "refusing" in told.err
    assert read(path)["made_by"]["seed"] == 3


def test_rows_are_models(quick, tmp_path, capsys):
    folder = stored(tmp_path / "model-07")
    assert main(["audit", str(folder), "--out", str(tmp_path), "--json"]) == 0
    (row,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (row["outcome"], row["level"], row["task"]) == ("refusing", 1, "close")


def test_models_of_one_name_and_no_models_are_refused(tmp_path, capsys):
    folders = [str(stored(tmp_path / name / "x")) for name in ("one", "other")]
    assert main(["audit", *folders, "--out", str(tmp_path)]) == 2
    assert "called 'x'" in capsys.readouterr().err
    assert main(["audit", "--out", str(tmp_path)]) == 2
