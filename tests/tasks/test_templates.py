"""Slots are filled the same on both sides but for those that make the difference."""

import random
from dataclasses import replace

import pytest

from jali.artefact import BadInput
from jali.tasks.templates import NAMES, Sides, fill, spec, words

QUOTE = spec("single_double_quote")


def test_a_slot_twice_is_the_same_text_and_a_number_asks_for_another():
    draw = random.Random(0)
    for _ in range(50):
        first, second = fill(QUOTE, "train", "$call $call $call2 $call3 $name", draw)
        one, again, two, three, name = first.split(" ")
        assert first == second
        assert one == again
        assert len({one, two, three}) == 3
        assert name in words()["train"]["name"]


def test_sides_of_a_task_and_open_lists():
    assert fill(QUOTE, "train", "$open", random.Random(0)) == Sides("('", '("')
    for seed in range(50):
        flat, nested = fill(QUOTE, "train", "$rows", random.Random(seed))
        assert flat.count("[") - flat.count("]") == 1
        assert nested.count("[") - nested.count("]") == 2
        assert flat.strip("[") == nested.strip("[").replace("], [", ", ")
        closed, _ = fill(QUOTE, "train", "$list", random.Random(seed))
        assert closed.count("[") == closed.count("]") > 0


def test_words_come_from_the_split():
    for split in ("train", "validation", "heldout"):
        known = set(words()[split]["words"])
        for seed in range(50):
            text, _ = fill(QUOTE, split, "$words", random.Random(seed))
            assert {word.lower().strip(",") for word in text.split(" ")} <= known
            assert 1 <= len(text.split(" ")) <= 12


def test_the_same_generator_gives_the_same_text():
    for name in NAMES:
        for template in spec(name).templates["train"]:
            assert fill(spec(name), "train", template, random.Random(3)) == fill(
                spec(name), "train", template, random.Random(3)
            )


def test_every_slot_of_every_template_has_its_fill_in_its_split():
    for name in NAMES:
        for split, templates in spec(name).templates.items():
            for template in templates:
                first, second = fill(spec(name), split, template, random.Random(1))
                assert "$" not in first + second
                assert first != second


def test_an_unknown_task_and_an_unknown_slot():
    with pytest.raises(BadInput, match="There is no task 'x'; choose among"):
        spec("x")
    with pytest.raises(KeyError):
        fill(replace(QUOTE, sides={}), "train", "$open", random.Random(0))
