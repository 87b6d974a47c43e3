"""Slots are filled the same on both sides but for those that make the difference."""

import importlib.util
import random
from dataclasses import replace
from pathlib import Path

import pytest

from jali.artefact import BadInput
from jali.tasks.task import SPLITS
from jali.tasks.templates import NAMES, Filled, Sides, fill, spec, words

QUOTE = spec("single_double_quote")


def test_a_slot_twice_is_the_same_text_and_a_number_asks_for_another():
    draw = random.Random(0)
    for _ in range(50):
        first, second = fill(QUOTE, "train", "$call $call $call2 $call3 $name", draw).prompts
        one, again, two, three, name = first.split(" ")
        assert first == second
        assert one == again
        assert len({one, two, three}) == 3
        assert name in words()["train"]["name"]


def test_sides_of_a_task_and_open_lists():
    assert fill(QUOTE, "train", "$open", random.Random(0)) == Filled(Sides("('", '("'), QUOTE.answers)
    for seed in range(50):
        flat, nested = fill(QUOTE, "train", "$rows", random.Random(seed)).prompts
        assert flat.count("[") - flat.count("]") == 1
        assert nested.count("[") - nested.count("]") == 2
        assert flat.strip("[") == nested.strip("[").replace("], [", ", ")
        closed, _ = fill(QUOTE, "train", "$list", random.Random(seed)).prompts
        assert closed.count("[") == closed.count("]") > 0


def test_words_come_from_the_split():
    for split in ("train", "validation", "heldout"):
        known = set(words()[split]["words"])
        for seed in range(50):
            text, _ = fill(QUOTE, split, "$words", random.Random(seed)).prompts
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
                (first, second), answers = fill(spec(name), split, template, random.Random(1), indent=4)
                assert "$" not in first + second + answers.first + answers.second
                assert answers.first != answers.second
                assert first != second


def test_an_unknown_task_and_an_unknown_slot():
    with pytest.raises(BadInput, match="There is no task 'x'; choose among"):
        spec("x")
    with pytest.raises(KeyError):
        fill(replace(QUOTE, sides={"train": {}}), "train", "$open", random.Random(0))


def test_answers_and_sides_are_templates_of_the_same_slots():
    swap = spec("var_swap")
    for seed in range(20):
        (first, second), answers = fill(swap, "train", "$swap", random.Random(seed))
        one, two = answers.first.strip(), answers.second.strip()
        assert (first, second) == (f"{one}, {two} = {two},", f"{two}, {one} = {one},")
    assert not swap.fixed
    assert QUOTE.fixed


def test_an_indentation_is_part_of_an_answer():
    _, answers = fill(spec("indent_for"), "train", "x", random.Random(0), indent=8)
    assert answers == Sides(" " * 11, " " * 15)


def test_sides_that_differ_in_several_ways_keep_to_their_split():
    ways = {split: set(spec("with_open").sides[split]["file"]) for split in SPLITS}
    drawn = {fill(spec("with_open"), "heldout", "$file", random.Random(seed)).prompts for seed in range(40)}
    assert drawn == ways["heldout"]
    words = [word for split in SPLITS for way in ways[split] for word in way]
    assert len(set(words)) == len(words)


def test_the_page_says_of_each_task_what_its_file_says():
    path = Path(__file__).resolve().parents[2] / "docs" / "build_tasks.py"
    found = importlib.util.spec_from_file_location("build_tasks", path)
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    text = module.PAGE.read_text(encoding="utf-8")
    assert module.page(text) == text, "run python docs/build_tasks.py"
    for name in NAMES:
        assert f"### {name}\n" in text
        assert spec(name).decided in text
