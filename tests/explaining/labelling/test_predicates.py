"""Labels say in words what they compute, and survive their file."""

import numpy as np
import pytest
import torch

from jali.artefact import BadInput
from jali.explaining.labelling import predicates
from jali.explaining.labelling.features import Table
from jali.explaining.labelling.predicates import And, AtLeast, Flag, Label, Not, Number, OneOf, Or, Wave
from jali.explaining.labelling.text import of_windows
from jali.explaining.vocabulary import Vocabulary
from tests.explaining.conftest import tokenizer_of

TEXTS = ["x", "(", '"', ")", "\n", " y", ","]
WORDS = Vocabulary(len(TEXTS), tokenizer_of(TEXTS))
TABLE = Table(of_windows(torch.tensor([[0, 1, 2, 5, 2, 6, 5, 3, 4, 0]])), WORDS)  # x(" y", y)⏎x
STRING = Flag("inside a string opened by a double quote")
QUOTE = OneOf("the token", frozenset({2, 1}))
DEEP = AtLeast("the depth of brackets", 1)
ALL = [STRING, QUOTE, DEEP, Not(STRING), And(STRING, DEEP), Or(Not(QUOTE), DEEP), Flag("{} was seen in the line", 2)]
ALL += [Number("the depth of brackets", None, True), Wave(37.24, 5.0)]


def on(predicate):
    return predicate.on(TABLE)[0].astype(int).tolist()


def test_predicates_hold_where_their_words_say():
    assert on(STRING) == [0, 0, 1, 1, 0, 0, 0, 0, 0, 0]
    assert on(QUOTE) == [0, 1, 1, 0, 1, 0, 0, 0, 0, 0]
    assert on(DEEP) == [0, 1, 1, 1, 1, 1, 1, 0, 0, 0]
    assert on(And(DEEP, Not(STRING))) == [0, 1, 0, 0, 1, 1, 1, 0, 0, 0]
    assert on(Or(STRING, OneOf("the token", frozenset({4})))) == [0, 0, 1, 1, 0, 0, 0, 0, 1, 0]
    assert on(Flag("{} was seen in the line", 2)) == [0, 0, 1, 1, 1, 1, 1, 1, 0, 0]


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (STRING, "inside a string opened by a double quote"),
        (QUOTE, 'the token is ‹(› or ‹"›'),
        (Not(QUOTE), 'the token is not ‹(› or ‹"›'),
        (OneOf("the place in the text", frozenset({3, 63})), "the place in the text is 3 or 63 or more"),
        (Not(STRING), "not inside a string opened by a double quote"),
        (And(STRING, DEEP), "inside a string opened by a double quote, and the depth of brackets is at least 1"),
        (
            Not(Or(STRING, DEEP)),
            "not (inside a string opened by a double quote, or the depth of brackets is at least 1)",
        ),
        (Flag("{} was seen in the line", 5), "‹·y› was seen in the line"),
        (Number("the distance to {}", 2, True), 'the logarithm of the distance to ‹"›'),
        (Wave(37.24, 5.0), "a wave of the place in the text, 37.2 tokens long and high at place 5"),
    ],
)
def test_words_are_plain_english(one, text):
    assert one.say(WORDS) == text


def test_longer_predicates_have_more_parts():
    assert STRING.parts < QUOTE.parts < And(STRING, DEEP).parts
    assert Not(STRING).parts > STRING.parts


@pytest.mark.parametrize("one", ALL)
def test_predicates_survive_their_json(one):
    assert predicates.from_json(predicates.to_json(one)) == one


def test_labels_survive_their_json_and_guess_their_values():
    label = Label(STRING, OneOf("the token", frozenset({0})), None, (0.5, 2.0, -1.0))
    assert predicates.label_from_json(predicates.label_to_json(label)) == label
    assert label.guess(TABLE)[0].tolist() == [-1.0, 0.5, 2.0, 2.0, 0.5, 0.5, 0.5, 0.5, 0.5, -1.0]
    line = Label(number=Number("the depth of brackets"), values=(1.0, -2.0))
    assert line.guess(TABLE)[0, :2].tolist() == [1.0, -1.0]
    assert line.say(WORDS) == "falls with the depth of brackets"
    assert np.isfinite(Label(number=Number("the place in the line", None, True), values=(0.0, 1.0)).guess(TABLE)).all()


def test_a_wave_is_high_at_its_peak():
    wave = Wave(8.0, 3.0)
    assert wave.on(TABLE)[0, [3, 7]] == pytest.approx([1.0, -1.0])


def test_what_is_no_predicate_is_refused():
    with pytest.raises(BadInput, match="no predicate"):
        predicates.from_json(["maybe", 3])
