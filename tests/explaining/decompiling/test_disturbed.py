"""Disturbed prompts: of every kind, seeded, and no longer than a model reads."""

from jali.explaining.decompiling.disturbed import KINDS, disturbed, prompts
from tests import planted

PAIRS = planted.task().heldout.first(10)


def test_there_is_one_of_each_kind_for_each_prompt():
    found = disturbed(PAIRS, 16)
    assert len(found) == 2 * len(PAIRS) * len(KINDS)
    assert all(0 < len(prompt) <= 16 for prompt in found)
    assert found == disturbed(PAIRS, 16)
    assert found != disturbed(PAIRS, 16, seed=1)


def test_a_distractor_is_the_other_sides_mark():
    for i, prompt in enumerate(disturbed(PAIRS, 99)):
        kind, before = list(KINDS)[i % len(KINDS)], prompts(PAIRS)[i // len(KINDS)]
        if kind.startswith("distractor"):
            assert {1, 2} <= set(prompt) and len(prompt) == len(before) + 1
        if kind == "exchanged":
            assert sorted(prompt) == sorted(before)
