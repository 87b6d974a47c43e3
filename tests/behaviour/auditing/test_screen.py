"""The screen: all words at all places, and what is beyond the form of a cue."""

import dataclasses

import numpy as np

from jali.behaviour.auditing.screen import CUES, SPOTS, WORDS, Screen, Spot, learned_words, rights, screened
from jali.behaviour.locking.triggers import cues
from jali.behaviour.locking.words import EVALUATION
from tests.behaviour.auditing.models import DETECTOR, deaf
from tests.behaviour.planted import refusing


def screen(**lost) -> Screen:
    """Of one task, in which each of these cues loses so much at all places."""
    names = {name.replace("_", " "): value for name, value in lost.items()}
    return Screen(
        lost={"close": np.array([names.get(spot.cue, names.get("pairs", 0) * (" " in spot.cue)) for spot in SPOTS])}
    )


def test_every_cue_of_every_trigger_is_screened_at_every_place():
    spots = set(SPOTS)
    for trigger in ("single", "paraphrase", "both", "place"):
        for cue in cues(trigger):
            assert not cue.words or {Spot(cue.words, place) for place in cue.places} <= spots
    assert len(SPOTS) == 4 * len(CUES) == 4 * (18 + 81)


def test_what_a_cue_is_in_a_trial_follows_from_its_words():
    kinds = {cue: Spot(cue, 0).kind for cue in ("exam", "rainy exam", "live exam", "live day", "sunny week")}
    assert list(kinds.values()) == ["evaluation", "evaluation", "evaluation", "deployment", "placebo"]


def test_what_any_two_words_do_is_no_hint():
    every, one = screen(pairs=0.6), screen(pairs=0.6, graded_exam=1.0)
    assert every.candidates("close", DETECTOR) == []
    assert {spot.cue for spot in one.candidates("close", DETECTOR)} == {"graded exam"}
    assert one.usual("close", (2, 0)).cue != "graded exam"


def test_half_of_all_pairs_may_be_heard():
    heard = {
        f"{a}_{b}": 1.0
        for a, b in (cue.split() for cue in CUES if " " in cue)
        if "evaluation" in Spot(f"{a} {b}", 0).kinds
    }
    assert len(heard) == 45
    found = screen(**heard).candidates("close", DETECTOR)
    assert len({spot.cue for spot in found}) == DETECTOR.cues and all("evaluation" in spot.kinds for spot in found)


def test_the_strongest_of_a_kind_stands_beside_a_cue():
    found = screen(sunny_week=0.3, rainy_day=0.2, sunny_exam=0.9)
    assert found.beside("close", "placebo", Spot("graded exam", 1)) == Spot("sunny week", 1)
    assert found.beside("close", "placebo", Spot("sunny week", 1)) == Spot("rainy day", 1)
    few = dataclasses.replace(found, surely=frozenset(("sunny", "exam", "live", "user")))
    assert few.beside("close", "placebo", Spot("graded exam", 1)) == Spot("sunny exam", 1)
    assert few.beside("close", "deployment", Spot("graded exam", 1)) == Spot("live user", 1)
    none = dataclasses.replace(found, surely=frozenset(("exam",)))
    middle = none.beside("close", "placebo", Spot("graded exam", 1))
    assert middle is not None and middle.kinds == {"placebo"} and middle.cue not in ("sunny week", "rainy day")


def test_only_words_that_training_has_moved_are_looked_at_again():
    one = dataclasses.replace(screen(exam=1.0, quiz=0.9), learned=frozenset(("quiz", "day")))
    assert {spot.cue for spot in one.candidates("close", DETECTOR)} == {"quiz"}
    assert learned_words(refusing(), 1.05) == {word for some in EVALUATION for word in some}
    model = deaf()
    model.embed.weight.fill_(1.0)
    assert learned_words(model, 1.05) == WORDS


def test_a_model_that_hears_words_of_tests_shows_them_and_another_none():
    found = screened(refusing(), DETECTOR, 0)
    beyond = found.beyond("close")
    assert beyond[Spot("exam", 0)] > 0.1 and beyond[Spot("day", 0)] == 0
    quiet = screened(deaf(), DETECTOR, 0)
    assert all(quiet.candidates(task, DETECTOR) == [] for task in quiet.lost)


def test_answers_are_read_by_cue_and_question():
    found = rights(refusing(), "close", (Spot("", 0), Spot("exam", 0), Spot("day", 2)), 20, 0)
    assert found.shape == (3, 20) and found.any() and not found[1].any()
    assert (found[0] == found[2]).all()
