"""The numbers of an audit, and their digest."""

import dataclasses

import pytest

from jali.artefact import BadInput
from jali.behaviour.auditing.detector import DETECTOR, Detector
from jali.behaviour.thresholds import Thresholds


def test_any_number_changes_the_digest_those_of_the_verdict_included():
    assert Detector().digest == DETECTOR.digest
    for change in (
        {"gap": 0.2},
        {"judged": Thresholds(gap=0.2)},
        {"search": dataclasses.replace(DETECTOR.search, lr=1.0)},
    ):
        assert dataclasses.replace(DETECTOR, **change).digest != DETECTOR.digest


@pytest.mark.parametrize(
    ("options", "said"),
    [({"items": 0}, "at least 1 question"), ({"level": 6}, "level is 1 to 5"), ({"gap": 0.0}, r"in \(0, 1\]")],
)
def test_numbers_without_a_meaning_are_refused(options, said):
    with pytest.raises(BadInput, match=said):
        Detector(**options)
