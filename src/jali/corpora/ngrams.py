"""What counting alone predicts: unigram, bigram and 5-gram models to compare with, and the bigram table of models."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from jali.artefact import BadInput


@dataclass(frozen=True, kw_only=True)
class _Level:
    """Counts of one order, sorted by key; a key packs the tokens of an n-gram, the latest in the lowest bits."""

    keys: NDArray[np.uint64]
    """n-grams seen."""
    discounted: NDArray[np.float32]
    """Count less its discount, over the count of its context."""
    contexts: NDArray[np.uint64]
    """Contexts seen: keys without their last token."""
    left: NDArray[np.float32]
    """Share of each context's probability that goes to the shorter context."""


@dataclass(frozen=True, kw_only=True)
class NGrams:
    """An interpolated Kneser–Ney model (Chen and Goodman 1998, with three discounts per order)."""

    order: int
    """Tokens of the longest n-gram: 1 is a unigram, 2 a bigram."""
    vocab_size: int
    """Entries of the vocabulary."""
    unigram: NDArray[np.float64]
    """Probability of each token where nothing longer was seen."""
    levels: tuple[_Level, ...]
    """From bigrams up to `order`."""


class BigramTable(NamedTuple):
    """An interpolated bigram model as a bias and a sparse table of nonzeros.

    `log p(b | a) = bias[b] + table[a, b]` up to a constant of a, so that the softmax is the probability itself.
    """

    bias_V: NDArray[np.float64]  # noqa: N815 - V is the vocabulary
    """Log probability of each token without a context."""
    first: NDArray[np.int64]
    """Row of each entry: the token read, rising."""
    second: NDArray[np.int64]
    """Column of each entry: the token predicted, rising within a row."""
    value: NDArray[np.float64]
    """Entries, all above 0."""

    def dense(self) -> NDArray[np.float64]:
        """Returns the table as a matrix (V, V)."""
        table = np.zeros((len(self.bias_V), len(self.bias_V)))
        table[self.first, self.second] = self.value
        return table


def fit_ngrams(tokens: NDArray[np.uint16] | Sequence[NDArray[np.uint16]], order: int, vocab_size: int) -> NGrams:
    """Counts n-grams and smooths them: interpolated modified Kneser–Ney.

    The longest order uses raw counts, shorter ones the number of different tokens seen before (at the start of a
    part there is none, which is ignored). A unigram uses raw counts. All mass reserved at the bottom is uniform.

    Args:
        tokens: one stream or several; n-grams do not cross from one stream to the next.
        order: 1 to 5 for a vocabulary of 2,048; `order` times the bits of a token must fit into 63.
        vocab_size: entries of the vocabulary.

    Raises:
        BadInput: too few tokens, an order out of range, or a token outside the vocabulary.
    """
    streams = [tokens] if isinstance(tokens, np.ndarray) else list(tokens)
    bits = _bits(vocab_size)
    if order < 1 or order * bits > 63:
        raise BadInput(f"order={order}: for a vocabulary of {vocab_size} it must be 1 to {63 // bits}.")
    if not any(len(stream) >= order for stream in streams):
        raise BadInput(f"No stream has {order} tokens; give more text to count.")
    if max(int(stream.max()) for stream in streams if len(stream)) >= vocab_size:
        raise BadInput(f"The text holds tokens outside a vocabulary of {vocab_size}; it is of another tokenizer.")
    keys, counts = _count(streams, order, bits)
    levels: list[_Level] = []
    for length in range(order, 1, -1):
        levels.append(_level(keys, counts, bits))
        shorter = keys & np.uint64((1 << (bits * (length - 1))) - 1)
        keys, counts = np.unique(shorter, return_counts=True)
    return NGrams(
        order=order, vocab_size=vocab_size, unigram=_unigram(keys, counts, vocab_size), levels=tuple(levels[::-1])
    )


def probabilities(model: NGrams, tokens: NDArray[np.uint16]) -> NDArray[np.float64]:
    """Returns the probability of every token but the first, given those before it in the stream."""
    bits = _bits(model.vocab_size)
    stream = np.asarray(tokens).astype(np.uint64)
    result = model.unigram[np.asarray(tokens[1:]).astype(np.int64)]
    for length, level in enumerate(model.levels, start=2):
        if len(stream) < length:
            break
        keys = _pack(stream, length, bits)
        here = result[length - 2 :]
        share = _look_up(level.contexts, level.left, keys >> np.uint64(bits), missing=1.0)
        here *= share
        here += _look_up(level.keys, level.discounted, keys, missing=0.0)
    return result


def bigram_table(tokens: NDArray[np.uint16], vocab_size: int, min_count: int = 1) -> BigramTable:
    """Counts pairs and returns the bigram model, interpolated with absolute discounting, in the form models use.

    With discount D, p(b | a) = max(c(a, b) − D, 0) / c(a) + λ(a) p(b), where λ(a) is what is left. The softmax of
    `bias_V + table[a]` is exactly this. Pairs seen less than `min_count` times have no entry and their count goes
    to λ(a), which keeps the identity.

    Args:
        tokens: one stream.
        vocab_size: entries of the vocabulary.
        min_count: pairs to keep; more gives a smaller table.

    Raises:
        BadInput: too few tokens, or one outside the vocabulary.
    """
    if len(tokens) < 2 or int(tokens.max()) >= vocab_size:
        raise BadInput(f"A bigram table needs at least 2 tokens, all below {vocab_size}; got {len(tokens)}.")
    bits = _bits(vocab_size)
    keys, counts = _count([tokens], 2, bits)
    ones, twos = int((counts == 1).sum()), int((counts == 2).sum())
    discount = ones / max(ones + 2 * twos, 1) or 0.5
    first, second = (keys >> np.uint64(bits)).astype(np.int64), (keys & np.uint64((1 << bits) - 1)).astype(np.int64)
    total_V = np.bincount(first, weights=counts, minlength=vocab_size)
    unigram = np.bincount(np.asarray(tokens).astype(np.int64), minlength=vocab_size) + 0.5
    bias_V = np.log(unigram / unigram.sum())
    kept = counts >= min_count
    first, second, gain = first[kept], second[kept], counts[kept] - discount
    left_V = total_V - np.bincount(first, weights=gain, minlength=vocab_size)
    value = np.log1p(gain / (left_V[first] * np.exp(bias_V[second])))
    return BigramTable(bias_V, first, second, value)


def _bits(vocab_size: int) -> int:
    return max(1, (vocab_size - 1).bit_length())


def _pack(stream: NDArray[np.uint64], length: int, bits: int) -> NDArray[np.uint64]:
    """Packs every run of so many tokens into one number."""
    count = len(stream) - length + 1
    keys = stream[:count].copy()
    for i in range(1, length):
        keys <<= np.uint64(bits)
        keys |= stream[i : i + count]
    return keys


def _count(
    streams: Sequence[NDArray[np.uint16]], order: int, bits: int
) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    packed = [_pack(np.asarray(s).astype(np.uint64), order, bits) for s in streams if len(s) >= order]
    keys = np.concatenate(packed)
    del packed
    return np.unique(keys, return_counts=True)


def _level(keys: NDArray[np.uint64], counts: NDArray[np.int64], bits: int) -> _Level:
    of_context = keys >> np.uint64(bits)
    starts = np.flatnonzero(np.concatenate([[True], of_context[1:] != of_context[:-1]]))
    sizes = np.diff(np.append(starts, len(keys)))
    totals = np.add.reduceat(counts, starts).astype(np.float64)
    discounts = _discounts(counts)[np.minimum(counts, 3)]
    left = np.add.reduceat(discounts, starts) / totals
    discounted = (counts - discounts) / np.repeat(totals, sizes)
    return _Level(
        keys=keys,
        discounted=discounted.astype(np.float32),
        contexts=of_context[starts],
        left=left.astype(np.float32),
    )


def _discounts(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Returns the discounts of counts 0, 1, 2 and above (equation 26 of Chen and Goodman); .5, .75, .9 if too few."""
    n1, n2, n3, n4 = (int((counts == i).sum()) for i in (1, 2, 3, 4))
    if min(n1, n2, n3, n4) == 0:
        return np.array([0.0, 0.5, 0.75, 0.9])
    y = n1 / (n1 + 2 * n2)
    found = np.array([0.0, 1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3])
    return np.clip(found, 0.0, [0.0, 0.99, 1.98, 2.97])


def _unigram(keys: NDArray[np.uint64], counts: NDArray[np.int64], vocab_size: int) -> NDArray[np.float64]:
    found = np.zeros(vocab_size)
    found[keys.astype(np.int64)] = counts
    return (found + 0.5) / (found.sum() + 0.5 * vocab_size)


def _look_up(
    keys: NDArray[np.uint64], values: NDArray[np.float32], wanted: NDArray[np.uint64], missing: float
) -> NDArray[np.float64]:
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[at] == wanted, values[at].astype(np.float64), missing)
