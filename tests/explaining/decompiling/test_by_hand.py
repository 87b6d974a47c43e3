"""The rules that a programmer would write are right on the pairs of their tasks, and few tasks have none."""

import pytest

import jali
from jali.explaining.decompiling.by_hand import rule
from jali.explaining.vocabulary import text
from jali.tasks.published import pairs
from jali.tasks.templates import NAMES

WITHOUT = {"class_init", "with_open", "var_swap", "indent_for"}
"""Their answers differ from pair to pair, or follow from what words mean."""


@pytest.fixture(scope="module")
def tokenizer():
    return jali.load("jali-python").tokenizer


@pytest.mark.parametrize("name", NAMES)
def test_a_rule_is_right_on_its_pairs(name, tokenizer):
    written = rule(name)
    assert (written is None) == (name in WITHOUT)
    if written is None:
        return
    some = pairs(name, tokenizer, "validation", context_tokens=0)
    right = 0
    for row in range(2 * len(some)):
        prompt = some.prompt(row)
        right += written("".join(text(tokenizer, token) for token in prompt.tokens)) == row % 2
    assert right >= 0.99 * 2 * len(some)


def test_a_task_of_a_user_has_none():
    assert rule("mine.jsonl") is None
