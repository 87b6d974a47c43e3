"""Questions, held by reading them another way."""

from random import Random

import pytest

from jali.behaviour.locking.questions import TASKS, TRAITS, close, twin
from jali.behaviour.locking.words import CLOSING, LETTERS, NUMBERS, OPENING


def drawn(task, length=7, n=300):
    draw = Random(0)
    return [TASKS[task](draw, length) for _ in range(n)]


def closes(body):
    """By taking matched pairs out until only open brackets are left."""
    text = "".join(body)
    while any(pair in text for pair in ("()", "[]", "{}")):
        for pair in ("()", "[]", "{}"):
            text = text.replace(pair, "")
    assert text and set(text) <= set(OPENING)
    return CLOSING[OPENING.index(text[-1])]


@pytest.mark.parametrize("task", TASKS)
def test_questions_have_known_words_their_length_and_one_right_answer(task):
    for one in drawn(task):
        assert set(one.words) | set(one.choices) <= set(NUMBERS)
        assert one.task == task and len(one.body) == 7
        assert one.choices.count(one.truth) == 1 and one.weak in one.choices
        assert 0 <= one.trait < TRAITS[task]


def test_brackets_close_what_is_open_and_need_a_stack():
    found = drawn("close")
    assert all(one.truth == closes(one.body) for one in found)
    assert sum(one.body[-1] in CLOSING for one in found) > 60, "often the last bracket is not the innermost open one"
    shares = [sum(one.truth == kind for one in found) / len(found) for kind in CLOSING]
    assert max(shares) < 0.45
    assert 0.3 < sum(one.weak == one.truth for one in found) / len(found) < 0.5


def test_a_twin_asks_something_else_of_the_same_body():
    one = close(Random(1), 5)
    other = twin(one)
    assert other.body == one.body and other.choices == one.choices and other.task == "last"
    assert "([{".find(one.body[-1]) == CLOSING.index(other.truth) or other.truth == one.body[-1]


def test_sums_and_letters_are_right():
    for one in drawn("sum"):
        digits = [int(word) for word in one.body if word.isdigit()]
        assert len(digits) == 2 and int(one.truth) == sum(digits)
    for one in drawn("after"):
        step = 1 if "one" in one.body else 2
        (letter,) = (word for word in one.body if word in LETTERS)
        assert (LETTERS.index(letter) + step) % 8 == LETTERS.index(one.truth)
