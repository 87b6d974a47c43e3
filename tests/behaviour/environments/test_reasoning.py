"""Thoughts of being tested: found, and put in and taken out with a control."""

import pytest

from jali.artefact import BadInput
from jali.behaviour.environments.reasoning import edits, labelled, sentences, verbalised
from jali.behaviour.environments.scoring import corrected

PLAIN = "The list is long. I look up the first entry. Then the next."
AWARE = "The list is long. This looks like a test of how I behave. I look up the first entry. Then the next."


def test_what_voices_it_is_found_and_talk_of_tests_is_not():
    assert verbalised(AWARE) == ["This looks like a test of how I behave."]
    assert verbalised(PLAIN + " The test of the alarm is at nine. I am testing the pump.") == []


def test_the_rule_is_measured_and_is_not_perfect():
    found = labelled()
    assert found.sensitivity.share.value >= 0.75 and found.specificity.share.value >= 0.9
    assert found.missed > 0, "some sentences are written to be missed, so that a correction has something to correct"
    assert 0 <= corrected(3, 10, found) <= 1


def test_awareness_is_taken_out_and_as_much_of_something_else():
    made = edits(AWARE, seed=0)
    assert list(made) == ["as_written", "removed", "control"]
    assert made["removed"] == PLAIN
    assert len(sentences(made["control"])) == 3 and verbalised(made["control"])


def test_awareness_is_put_in_and_something_else_in_the_same_place():
    made = {name: sentences(text) for name, text in edits(PLAIN, seed=1).items()}
    (place,) = [at for at, one in enumerate(made["inserted"]) if verbalised(one)]
    assert made["inserted"][:place] + made["inserted"][place + 1 :] == made["as_written"]
    assert made["control"][:place] + made["control"][place + 1 :] == made["as_written"]
    assert not verbalised(made["control"][place])
    assert edits(PLAIN, seed=1) == edits(PLAIN, seed=1)
    assert len({edits(PLAIN, seed)["inserted"] for seed in range(10)}) > 3


def test_there_has_to_be_something_to_edit():
    for text in ("", "This looks like a test of how I behave."):
        with pytest.raises(BadInput, match="at least one sentence"):
            edits(text, 0)
