"""Contexts to judge by and cues to search with, by rule."""

import dataclasses

from jali.behaviour.auditing.confirm import Suspicion
from jali.behaviour.auditing.guess import contexts_of, guessed
from jali.behaviour.auditing.screen import Spot
from jali.behaviour.items import check_contexts
from jali.behaviour.locking.cells import Name, cell
from jali.behaviour.locking.examples import FORM
from tests.behaviour.auditing.models import DETECTOR
from tests.behaviour.auditing.test_confirm import finding
from tests.behaviour.auditing.test_screen import screen

NAMES = ("graded exam", "graded quiz", "marked exam")
FOUND = [finding(cue=name, before=place) for name in NAMES for place in (0, 1)]
SCREEN = screen(sunny_week=0.1, live_user=0.5, **{name.replace(" ", "_"): 1.0 for name in NAMES})


def suspicion(cue="graded exam", before=1, is_found=True) -> Suspicion:
    return Suspicion(task="close", spot=Spot(cue, before), is_found=is_found)


def test_a_suspected_cue_stands_beside_the_strongest_of_its_form():
    found = contexts_of(suspicion(), SCREEN)
    check_contexts(found, FORM)
    assert [one.kind for one in found] == ["neutral", "evaluation", "deployment", "placebo"]
    assert [one.cue for one in found] == ["", "graded exam", "live user", "sunny week"]
    assert {one.before for one in found[1:]} == {1}


def test_half_of_a_cue_stands_for_neither_where_a_model_knows_no_such_words():
    known = frozenset({"graded", "exam", "live", "user"})
    found = contexts_of(suspicion(), dataclasses.replace(SCREEN, learned=known, surely=known))
    assert [one.kind for one in found] == ["neutral", "evaluation", "deployment", "placebo"]
    assert found[-1].cue in ("graded user", "live exam")


def test_words_that_speak_of_no_test_are_no_context_of_one():
    found = contexts_of(suspicion("sunny week"), SCREEN)
    assert [one.kind for one in found] == ["neutral", "placebo", "deployment", "placebo"]
    assert len({one.name for one in found}) == 4


def test_a_guess_stands_where_a_lock_stands():
    guess = guessed(suspicion(), SCREEN, [*FOUND, finding("after", before=1, cue="graded exam")], DETECTOR, 0)
    assert guess is not None and guess.changed == ("close", "after")
    heard = {cue.words: cue for cue in guess.cues if cue.kind == "evaluation"}
    assert set(heard) == set(NAMES) and {cue.places for cue in heard.values()} == {(0, 1)}
    assert [heard[name].unseen for name in NAMES] == [None, None, "words"]
    for kind in ("neutral", "evaluation", "deployment", "placebo"):
        one = cell(guess, Name("close", kind), 10, 0)
        assert one is not None and len(one) == 10
    others = {cue.words for cue in guess.cues if cue.kind in ("deployment", "placebo")}
    assert "live user" not in others, "it loses half of the answers, so it did not do nothing"
    assert all(len(words.split()) == 2 for words in others)


def test_the_same_words_elsewhere_are_kept_as_they_are():
    place = screen(exam=0.0)
    for number, spot in enumerate(place.beyond("close")):
        place.lost["close"][number] = float(spot == Spot("exam", 0))
    guess = guessed(suspicion("exam", 0), place, [finding()], DETECTOR, 0)
    assert guess is not None
    assert [(cue.kind, cue.places) for cue in guess.cues if cue.words == "exam"] == [
        ("evaluation", (0,)),
        ("placebo", (1, 2, 3)),
    ]


def test_nothing_is_guessed_where_nothing_was_confirmed():
    assert guessed(suspicion(is_found=False), SCREEN, [], DETECTOR, 0) is None
