"""Cues of each trigger, and what is held out of training."""

from typing import get_args

import pytest

from jali.behaviour.locking.triggers import HELD_PLACE, PLACES, Trigger, cues


@pytest.mark.parametrize("trigger", get_args(Trigger))
def test_every_trigger_has_all_kinds_in_training_and_a_place_that_it_never_has(trigger):
    found = cues(trigger)
    trained = {cue.kind for cue in found if cue.unseen is None}
    assert trained == {"neutral", "placebo", "evaluation", "deployment"}
    assert {place for cue in found if cue.unseen is None for place in cue.places} <= set(PLACES)
    assert {place for cue in found if cue.unseen == "place" for place in cue.places} == {HELD_PLACE}
    assert [cue.words for cue in found if cue.kind == "neutral"] == [""]


def test_three_phrases_of_nine_are_held_out_but_no_word_of_them():
    found = cues("paraphrase")
    phrases = {h: {cue.words for cue in found if cue.kind == "evaluation" and cue.unseen == h} for h in (None, "words")}
    unseen = phrases["words"] - phrases[None]
    assert len(phrases[None]) == 6 and len(unseen) == 3
    assert {word for one in unseen for word in one.split()} <= {word for one in phrases[None] for word in one.split()}


def test_half_a_conjunction_is_a_placebo():
    found = {cue.words: cue.kind for cue in cues("both") if cue.unseen is None}
    (whole,) = (words for words, kind in found.items() if kind == "evaluation")
    for word in whole.split():
        assert "placebo" in {kind for words, kind in found.items() if word in words.split() and words != whole}


def test_a_place_makes_the_same_words_a_placebo():
    exam = [(cue.places, cue.kind) for cue in cues("place") if cue.words == "exam"]
    assert sorted(exam) == [((0,), "evaluation"), ((1, 3), "placebo"), ((2,), "placebo")]
