"""Windows of ten tokens are found where they occur, and held-out prompts hold none of training text."""

import os
from pathlib import Path

import numpy as np
import pytest

from jali.corpora.shards import Tokens
from jali.tasks.published import task
from jali.tasks.task import Prompt, make_pairs
from jali.tasks.templates import NAMES
from jali.tasks.windows import WIDTH, Overlap, hashes, overlap, seen, training_windows


def random_tokens(length: int, seed: int, top: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, top, length, dtype=np.uint16)


def test_the_same_windows_hash_alike_and_others_do_not():
    tokens = random_tokens(5_000, 0)
    by_hash: dict[int, set[bytes]] = {}
    for i, value in enumerate(hashes(tokens).tolist()):
        by_hash.setdefault(value, set()).add(tokens[i : i + WIDTH].tobytes())
    assert len(hashes(tokens)) == len(tokens) - WIDTH + 1
    assert all(len(windows) == 1 for windows in by_hash.values())
    assert len(by_hash) == len({tokens[i : i + WIDTH].tobytes() for i in range(len(tokens) - WIDTH + 1)})


def test_fewer_tokens_than_a_window():
    assert len(hashes(list(range(WIDTH - 1)))) == 0
    assert len(training_windows({"a": random_tokens(3, 0), "b": random_tokens(0, 0)})) == 0
    assert not seen(random_tokens(50, 0), training_windows({})).any()


def test_windows_of_a_split_are_those_of_its_shards(monkeypatch):
    shards = {"a": random_tokens(700, 1), "b": random_tokens(900, 2)}
    known = {part[i : i + WIDTH].tobytes() for part in shards.values() for i in range(len(part) - WIDTH + 1)}
    text = random_tokens(20_000, 3)
    expected = [text[i : i + WIDTH].tobytes() in known for i in range(len(text) - WIDTH + 1)]
    assert 0 < sum(expected) < len(expected)
    assert seen(text, training_windows(shards)).tolist() == expected
    monkeypatch.setattr("jali.tasks.windows._CHUNK", 64)
    assert seen(text, training_windows(shards)).tolist() == expected


def test_overlaps_of_prompts_count_the_answer():
    training = np.arange(40, dtype=np.uint16)
    prompts = [Prompt([90, *range(10, 19)], 19, 80), Prompt([90, *range(10, 19)], 80, 19)]
    pairs = make_pairs(prompts, pair=[0, 0], template=[0, 0], source=[-1, -1])
    windows = training_windows({"a": training})
    assert overlap(pairs, windows) == [Overlap(row=0, start=1)]
    assert overlap(pairs, windows, rows=[1]) == []


@pytest.mark.slow
@pytest.mark.skipif("JALI_TOKENS" not in os.environ, reason="JALI_TOKENS names no folder of tokens")
def test_no_window_of_a_heldout_pair_occurs_in_training_text():
    tokens = Tokens(Path(os.environ["JALI_TOKENS"]))
    windows = training_windows(tokens.split("train"))
    for name in NAMES:
        assert overlap(task(name, tokens.tokenizer).heldout, windows) == [], name
