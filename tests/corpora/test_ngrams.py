"""The n-gram models are what their papers say, computed again in plain words on small streams."""

import itertools
import random
from collections import Counter

import numpy as np
import pytest

from jali.artefact import BadInput
from jali.corpora.ngrams import bigram_table, fit_ngrams, probabilities

V = 6


def stream(length: int, seed: int = 0) -> np.ndarray:
    """Tokens below V, of which some follow others more often."""
    draw, tokens = random.Random(seed), [0]
    while len(tokens) < length:
        tokens.append((tokens[-1] * 2 + 1) % V if draw.random() < 0.5 else min(draw.randrange(V), draw.randrange(V)))
    return np.array(tokens, dtype=np.uint16)


def kneser_ney(streams: list[list[int]], order: int):
    """Interpolated modified Kneser–Ney as a function (context, token) -> probability (Chen and Goodman, 1998)."""
    counts: dict[int, Counter] = {}
    counts[order] = Counter(tuple(s[i : i + order]) for s in streams for i in range(len(s) - order + 1))
    for length in range(order - 1, 0, -1):
        counts[length] = Counter(gram[1:] for gram in counts[length + 1])

    def discount(length: int, count: int) -> float:
        n = [0, *(sum(1 for c in counts[length].values() if c == i) for i in (1, 2, 3, 4))]
        if min(n[1:]) == 0:
            return {0: 0.0, 1: 0.5, 2: 0.75}.get(count, 0.9)
        y, i = n[1] / (n[1] + 2 * n[2]), min(count, 3)
        return min(max(i - (i + 1) * y * n[i + 1] / n[i], 0.0), 0.99 * i) if i else 0.0

    def probability(context: tuple[int, ...], token: int) -> float:
        if not context:
            unigrams = counts[1]
            return (unigrams[(token,)] + 0.5) / (sum(unigrams.values()) + 0.5 * V)
        shorter, length = probability(context[1:], token), len(context) + 1
        following = {t: counts[length][(*context, t)] for t in range(V)}
        total = sum(following.values())
        if not total:
            return shorter
        left = sum(discount(length, c) for c in following.values() if c) / total
        return max(following[token] - discount(length, following[token]), 0.0) / total + left * shorter

    return probability


@pytest.mark.parametrize(("order", "length"), [(1, 50), (2, 40), (3, 60), (3, 2000), (4, 300), (5, 3000)])
def test_kneser_ney_is_the_plain_computation(order, length):
    parts = [stream(length, 1), stream(length // 2, 2)]
    model, plain = fit_ngrams(parts, order, V), kneser_ney([part.tolist() for part in parts], order)
    text = stream(200, 3)
    expected = [plain(tuple(text[max(0, i - order + 1) : i].tolist()), int(text[i])) for i in range(1, len(text))]
    assert probabilities(model, text) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize("order", [1, 2, 3, 5])
def test_probabilities_add_up_to_one(order):
    model = fit_ngrams(stream(500), order, V)
    for seed in range(20):
        context = stream(order, seed + 10)[-(order - 1) or order :] if order > 1 else stream(1)
        total = sum(probabilities(model, np.append(context, t).astype(np.uint16))[-1] for t in range(V))
        assert total == pytest.approx(1.0, abs=1e-5)


def test_longer_contexts_predict_better_where_there_is_something_to_predict():
    logs = [np.log(probabilities(fit_ngrams(stream(20_000), order, V), stream(5_000, 9))).mean() for order in (1, 2)]
    assert logs[1] > logs[0] + 0.05


def test_the_bigram_table_is_its_formula():
    tokens = stream(400).tolist()
    pairs, singles = Counter(itertools.pairwise(tokens)), Counter(tokens)
    for min_count in (1, 3):
        table = bigram_table(np.array(tokens, dtype=np.uint16), V, min_count)
        logits = table.bias_V + table.dense()
        softmax = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
        n1, n2 = (sum(1 for c in pairs.values() if c == i) for i in (1, 2))
        discount = n1 / (n1 + 2 * n2)
        for a in range(V):
            total = sum(c for (first, _), c in pairs.items() if first == a)
            gains = {b: pairs[a, b] - discount if pairs[a, b] >= min_count else 0.0 for b in range(V)}
            left = (total - sum(gains.values())) / total
            for b in range(V):
                shorter = (singles[b] + 0.5) / (len(tokens) + 0.5 * V)
                assert softmax[a, b] == pytest.approx(gains[b] / total + left * shorter, rel=1e-9)
        assert len(table.value) == sum(1 for c in pairs.values() if c >= min_count)
        assert np.all(np.diff(table.first * V + table.second) > 0)


def test_a_token_never_read_is_followed_by_the_unigram():
    table = bigram_table(np.array([0, 1, 2, 0, 1, 2, 0, 2], dtype=np.uint16), V)
    assert not table.dense()[5].any()
    assert np.exp(table.bias_V).sum() == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: fit_ngrams(stream(50), 0, V), "order=0: for a vocabulary of 6 it must be 1 to 21"),
        (lambda: fit_ngrams(stream(50), 6, 2048), "order=6: for a vocabulary of 2048 it must be 1 to 5"),
        (lambda: fit_ngrams(stream(2), 3, V), "No stream has 3 tokens; give more text"),
        (lambda: fit_ngrams([], 3, V), "No stream has 3 tokens"),
        (lambda: fit_ngrams(stream(50), 2, 3), "tokens outside a vocabulary of 3"),
        (lambda: bigram_table(stream(1), V), "at least 2 tokens, all below 6; got 1"),
        (lambda: bigram_table(stream(50), 3), "all below 3"),
    ],
)
def test_bad_input_is_refused(call, message):
    with pytest.raises(BadInput, match=message):
        call()


def test_of_four_tokens_as_frequent_each_is_as_likely():
    uniform = np.tile(np.arange(4, dtype=np.uint16), 5_000)
    assert probabilities(fit_ngrams(uniform, 1, 4), uniform) == pytest.approx(0.25, abs=1e-3)
