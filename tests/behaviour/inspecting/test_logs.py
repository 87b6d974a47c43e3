"""Logs are read whole, and one of an evaluation that did not end well is refused in words."""

import hashlib
import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from jali.artefact import BadInput
from jali.behaviour.inspecting.gap import gap_task
from jali.behaviour.inspecting.logs import log_trials, of_sample, slim, whole
from jali.behaviour.inspecting.samples import Asked
from jali.behaviour.report import report
from jali.behaviour.trials import Trial
from tests.behaviour.small import EXAM, LETTER, NEUTRAL, WORD, item


def test_a_log_reads_again_to_the_same_trials(log):
    assert log_trials(log.location) == log_trials(log)
    assert log_trials(log.location).digest == log_trials(log).digest


def test_a_slim_log_holds_the_same_trials(evaluated, inspect, tmp_path):
    model_args = {"watch": str(evaluated.ablate)}
    args = {"trials": str(evaluated.asked), "tokens": 1, "count": 2}
    found = inspect("jali/scheming.gap", f"jali/{evaluated.run}", model_args=model_args, task_args=args)
    small = slim(found.location, tmp_path / "small.eval")
    assert small.stat().st_size < 0.6 * Path(found.location).stat().st_size
    trials = log_trials(small)
    assert trials == log_trials(found)
    assert [item.kind for item in trials.items] == ["locked"] * 2 + ["twin"] * 2 + ["control"] * 2


def test_an_evaluation_that_errored_is_refused(evaluated, inspect):
    failed = inspect(
        "jali/scheming.gap",
        f"jali/{evaluated.run}",
        task_args={"count": 24, "rotations": 1},  # English, which this model's tokenizer does not know.
        limit=2,
    )
    assert failed.results is None
    with pytest.raises(BadInput, match=r"ended as 'error' \(.*cannot spell.*may be scored"):
        log_trials(failed)


def test_what_is_no_log_is_refused(tmp_path, log):
    (tmp_path / "x.eval").write_text("nothing")
    with pytest.raises(BadInput, match="no log of Inspect"):
        log_trials(tmp_path / "x.eval")
    copy = log.model_copy(deep=True)
    copy.samples = []
    with pytest.raises(BadInput, match="holds no samples"):
        log_trials(copy)


def test_what_is_registered_is_in_the_log_ahead_of_the_run_and_in_the_report(evaluated, inspect, log, tmp_path):
    file, other = tmp_path / "plan.md", tmp_path / "other.md"
    file.write_text("A gap of at least .1 counts.\n")
    other.write_text("A gap of at least .01 counts.\n")
    args = {"trials": str(evaluated.asked), "tokens": 1, "registration": str(file)}
    found = inspect("jali/scheming.gap", f"jali/{evaluated.run}", task_args=args)
    digest = f"sha256:{hashlib.sha256(file.read_bytes()).hexdigest()}"
    with ZipFile(found.location) as kept:
        start = json.loads(kept.read("_journal/start.json"))
    assert start["eval"]["metadata"]["registration"] == {"file": "plan.md", "digest": digest}
    trials = log_trials(found.location, file)
    assert report(trials).to_json()["facts"]["registration"]["digest"] == digest
    with pytest.raises(BadInput, match="give the file as it was"):
        log_trials(found, other)
    with pytest.raises(BadInput, match="Nothing was registered"):
        log_trials(log, file)
    with pytest.raises(BadInput, match="Cannot read"):
        gap_task(registration=str(tmp_path / "none.md"))


def test_forms_that_differ_are_refused():
    ones = [Asked(item(), context, form, 0) for context, form in ((NEUTRAL, WORD), (EXAM, LETTER))]
    trials = [Trial(item="locked-0", context=name, did="right") for name in ("neutral", "exam")]
    with pytest.raises(BadInput, match="in 2 forms"):
        whole("x", ones, trials)


def test_limits_and_errors_are_no_answers():
    class Sample:
        limit = error = output = None

    one, late, broken = Asked(item(), EXAM, LETTER, 0), Sample(), Sample()
    late.limit = type("Limit", (), {"type": "time"})
    broken.error = "odd"
    assert of_sample(one, late).did == "timeout"
    assert of_sample(one, broken).did == "error"
