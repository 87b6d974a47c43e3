"""Near-duplicates are those a plain count of shared 5-grams calls similar."""

import random
import re

import numpy as np
import pytest

from jali.corpora.duplicates import BINS, keep_first, signature


def jaccard(first: str, second: str) -> float:
    """The similarity that signatures estimate, counted."""
    sets = []
    for text in (first, second):
        words = re.findall(r"[A-Za-z0-9_\x80-\U0010ffff]+|[^\sA-Za-z0-9_]", text)
        sets.append({tuple(words[i : i + 5]) for i in range(max(1, len(words) - 4))})
    return len(sets[0] & sets[1]) / len(sets[0] | sets[1])


def text_of(draw: random.Random, words: int) -> str:
    return " ".join(draw.choice(["alpha", "beta", "gamma(", ")", "= 1", "delta_", "x"]) for _ in range(words))


@pytest.mark.parametrize("pad", [True, False])
def test_the_share_of_equal_hashes_estimates_the_similarity(pad):
    draw = random.Random(1)
    errors = []
    for _ in range(20):
        words = text_of(draw, 400).split(" ")
        other = words[: draw.randrange(100, 400)] + text_of(draw, 100).split(" ")
        first, second = " ".join(words), "\n".join(other)
        if pad:
            longest = max(len(first), len(second))
            first, second = first.ljust(longest), second.ljust(longest)
        errors.append(float((signature(first) == signature(second)).mean()) - jaccard(first, second))
    assert max(map(abs, errors)) < 0.2  # 128 hashes: a deviation of about .044, and 20 trials.
    assert abs(float(np.mean(errors))) < 0.04


def test_line_ends_are_blanks():
    assert np.array_equal(signature("a = b(1)\n\n  c"), signature("a\t=\tb(1)    c"))


def test_white_space_does_not_count():
    assert np.array_equal(signature("a = b(1)\n\n  c"), signature("a  =  b ( 1 )\tc"))


def test_every_letter_counts():
    assert not np.array_equal(signature("a = b(1) c"), signature("a = b(12) c"))


@pytest.mark.parametrize("text", ["", "  \n", "one", "one two", "!"])
def test_short_texts_have_signatures(text):
    assert signature(text).shape == (BINS,)
    assert np.array_equal(signature(text), signature(text))


def test_the_first_of_similar_documents_stays():
    words = text_of(random.Random(2), 500)
    other = text_of(random.Random(3), 500)
    near = words.replace("alpha", "omega", 2)
    signatures = [signature(text) for text in (words, other, near, words)]
    assert jaccard(words, near) > 0.9
    assert keep_first(signatures, 0.7).tolist() == [True, True, False, False]
    assert keep_first(signatures[::-1], 0.7).tolist() == [True, False, True, False]
    assert keep_first(signatures, 1.0).tolist() == [True, True, True, False]
