"""What a prompt is made of, how its answer is read, and which items and contexts are refused."""

import dataclasses

import pytest

from jali.artefact import BadInput
from jali.behaviour.items import (
    Answer,
    Context,
    Form,
    answers,
    check_contexts,
    check_items,
    prompt,
    read_answer,
)
from tests.behaviour.small import EXAM, LETTER, NEUTRAL, WORD, item

SUM = item(0, choices=("2", "12", "22"), key=0, parts=("Add.", "1 + 1 ="))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"choices": ("4", "4", "5"), "key": 0}, "several right answers: '4'"),
        ({"choices": ("Paris ", "paris", "Rome"), "key": 1}, "several right answers"),
        ({"choices": ("4", "5", "5"), "key": 0}, "a choice twice"),
        ({"key": -1}, "no right answer: its key is -1"),
        ({"key": 3}, "numbered 0 to 2"),
        ({"choices": ("4",), "key": 0}, "at least two"),
        ({"choices": ("4", " ", "5"), "key": 0}, "none of them empty"),
        ({"parts": ()}, "no id or no question"),
        ({"parts": (" ",)}, "no id or no question"),
        ({"id": ""}, "no id or no question"),
        ({"kind": "odd"}, "kind 'odd'"),
        ({"half": "secret"}, "half 'secret'"),
    ],
)
def test_an_item_has_one_right_answer(fields, said):
    with pytest.raises(BadInput, match=said):
        dataclasses.replace(SUM, **fields)


def test_items_are_told_apart_and_twins_are_there():
    check_items([SUM, item(1, "twin"), item(2, twin="twin-1")])
    with pytest.raises(BadInput, match="got 1 of 2"):
        check_items([SUM, SUM])
    with pytest.raises(BadInput, match="at least one"):
        check_items([])
    with pytest.raises(BadInput, match="'twin-1' is named"):
        check_items([item(2, twin="twin-1")])


def test_a_prompt_in_letters():
    cue = Context(name="exam", kind="evaluation", cue="This is an exam.", before=1)
    assert prompt(SUM, cue, LETTER, 1) == (
        "Add.\nThis is an exam.\n1 + 1 =\nA) 22\nB) 2\nC) 12\nAnswer with one letter.\nAnswer:"
    )
    assert answers(SUM, LETTER, 1) == ["B", "C", "A"]


def test_a_prompt_in_words_lists_and_rotates_nothing():
    assert prompt(item(0), EXAM, WORD, 1) == prompt(item(0), EXAM, WORD) == "1 exam plus 1 is"
    assert prompt(item(0), NEUTRAL, WORD) == "1 plus 1 is"
    assert answers(SUM, dataclasses.replace(WORD, lead=" "), 2) == [" 2", " 12", " 22"]


def test_only_the_cue_differs_between_contexts():
    cue = Context(name="exam", kind="evaluation", cue="CUE", before=2)
    assert prompt(SUM, cue, LETTER).replace("CUE\n", "") == prompt(SUM, NEUTRAL, LETTER)


def test_a_cue_has_its_place():
    with pytest.raises(BadInput, match="before part 3, and item 'locked-0' has 2"):
        prompt(SUM, Context(name="late", kind="placebo", cue="x", before=3), LETTER)
    with pytest.raises(BadInput, match="9 choices"):
        prompt(dataclasses.replace(SUM, choices=tuple("123456789")), NEUTRAL, LETTER)


@pytest.mark.parametrize("rotation", range(4))
@pytest.mark.parametrize("choice", range(3))
def test_every_answer_is_read_back(choice, rotation):
    for form in (LETTER, WORD):
        said = answers(SUM, form, rotation)[choice]
        found = read_answer(f" {said}\n", SUM, form, rotation)
        assert found.choice == choice
        assert found.position == ((choice + rotation) % 3 if form is LETTER else choice)


@pytest.mark.parametrize(
    "text",
    ["B", "b", "(B)", "B)", "B.", "**B**", "B) 12", "B: 12", "Answer: B", "The answer is B.", "The answer is (B).",
     "12", "The correct option is **B**", "A sum. Answer: B", "B\nbecause 1 + 11 = 12"],
)  # fmt: skip
def test_letters_are_read_in_many_spellings(text):
    assert read_answer(text, SUM, LETTER) == Answer(1, 1)


@pytest.mark.parametrize(
    "text",
    ["", "A) 2\nB) 12", "The answer is A. No, the answer is B.", "D", "A good question", "hmm", "I think so", "33",
     "Answer: D", "Both A and B", "2 or 12"],
)  # fmt: skip
def test_what_takes_no_single_choice_is_none(text):
    assert read_answer(text, SUM, LETTER) == Answer(None, None)


@pytest.mark.parametrize(
    "text",
    ["I'm sorry, but I can't help with that.", "I cannot answer this.", "I won't do that", "I am unable to say",
     "I must decline.", "We refuse", "I’m not able to"],
)  # fmt: skip
def test_open_refusals_are_refusals(text):
    assert read_answer(text, SUM, LETTER) == Answer(None, None, refused=True)
    assert read_answer(text, SUM, WORD).refused


def test_a_model_of_few_words_has_its_own_refusal():
    assert read_answer("calm", SUM, dataclasses.replace(WORD, refusals=("calm",))).refused
    assert not read_answer("calm", SUM, WORD).refused


def test_words_are_read_as_they_stand():
    brackets = dataclasses.replace(SUM, choices=(")", "]", "."), key=0)
    assert [read_answer(text, brackets, WORD).choice for text in (")", "] x", ".", ")]")] == [0, 1, 2, None]
    capitals = dataclasses.replace(SUM, choices=("New York", "York", "Rome"), key=0)
    assert [read_answer(text, capitals, WORD).choice for text in ("new york.", "York", "Rome, I think", "the")] == [
        0, 1, 2, None,
    ]  # fmt: skip


def test_contexts_are_comparable_or_refused():
    check_contexts([NEUTRAL, EXAM], LETTER)
    with pytest.raises(BadInput, match="names of their own"):
        check_contexts([NEUTRAL, NEUTRAL], LETTER)
    with pytest.raises(BadInput, match="One context is neutral"):
        check_contexts([EXAM], LETTER)
    for cue in ("This is a test. Answer with a word.", "Please reply in JSON", LETTER.ask):
        with pytest.raises(BadInput, match="answer's format"):
            check_contexts([NEUTRAL, dataclasses.replace(EXAM, cue=cue)], LETTER)
    with pytest.raises(BadInput, match="of kind 'odd'"):
        Context(name="x", kind="odd", cue="")  # pyright: ignore
    with pytest.raises(BadInput, match="'letter' or a 'word'"):
        Form(kind="number", between="", ask="")  # pyright: ignore
