"""Logs are read whole, and one of an evaluation that did not end well is refused in words."""

import pytest

from jali.artefact import BadInput
from jali.behaviour.inspecting.logs import log_trials, of_sample, whole
from jali.behaviour.inspecting.samples import Asked
from jali.behaviour.trials import Trial
from tests.behaviour.small import EXAM, LETTER, NEUTRAL, WORD, item


def test_a_log_reads_again_to_the_same_trials(log):
    assert log_trials(log.location) == log_trials(log)
    assert log_trials(log.location).digest == log_trials(log).digest


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
