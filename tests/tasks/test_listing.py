"""The table of tasks: what a model scores, and which tasks it solves without looking."""

import json
import math

import pytest
import torch

from jali.artefact import BadInput
from jali.tasks.listing import SOLVED, Measuring, rows
from jali.tasks.published import COUNTS, pairs
from jali.tasks.task import MAX_TOKENS
from jali.tasks.templates import NAMES
from tests.tasks.test_published import bytes_with

KEYS = ["name", "title", "answers", "pairs", "split", "accuracy", "loss", "n", "constants", "trivial", "problem"]


def level(tokenizer):
    """A model to which all tokens are alike."""
    logits = torch.zeros(1, 1, 1).expand(64, MAX_TOKENS, tokenizer.get_vocab_size())
    return lambda tokens, tap=None, graft=None: logits[: tokens.shape[0], : tokens.shape[1]]


class Bigrams:
    """A model made by hand that looks at the last token alone; the tap `blind` takes even that away."""

    def __init__(self, tokenizer, **follows):
        size = tokenizer.get_vocab_size()
        self.table = torch.zeros(size, size)
        for last, then in follows.items():
            self.table[tokenizer.encode(f" {last}").ids[0], tokenizer.encode(then).ids[0]] = 5.0
            self.table[tokenizer.encode(last).ids[0], tokenizer.encode(then).ids[0]] = 5.0

    def __call__(self, tokens_BT, tap=None, graft=None):
        logits = self.table[tokens_BT]
        return logits if tap is None else tap("logits", logits)


def test_without_a_model_only_counts_are_known():
    found = list(rows())
    assert [row["name"] for row in found] == list(NAMES)
    for row in found:
        assert list(row) == KEYS
        assert row["pairs"] == COUNTS
        assert row["title"] and len(row["answers"]) == 2
        assert all(row[key] is None for key in KEYS[4:])
    assert found[0]["answers"] == ["')\n", '")\n']


def test_a_level_model_is_at_chance_and_solves_nothing(tokenizer):
    how = Measuring(model=level(tokenizer), num_pairs=5, constants={"none": lambda site, vector: vector})
    for row in rows(tokenizer, how, of=("single_double_quote", "var_swap", "var_swap~nonsense")):
        assert (row["n"], row["accuracy"], row["split"], row["problem"]) == (10, 0.0, "validation", None)
        assert row["loss"] == pytest.approx(math.log(2))
        assert row["constants"]["none"] == {"accuracy": 0.0, "loss": pytest.approx(math.log(2))}
        assert row["trivial"] is False


def test_what_the_last_token_gives_away_is_trivial(tokenizer):
    model = Bigrams(tokenizer, **{"else": ":\n", "elif": " not"})
    how = Measuring(model=model, num_pairs=20, constants={"bigram table": lambda site, vector: vector})
    found = {row["name"]: row for row in rows(tokenizer, how, of=("else_elif", "while_return_true", "for_while"))}
    assert [name for name, row in found.items() if row["trivial"]] == ["else_elif"]
    assert found["else_elif"]["constants"]["bigram table"]["accuracy"] >= SOLVED
    blind = Measuring(model=model, num_pairs=20, constants={"nothing": lambda site, vector: 0 * vector})
    (row,) = rows(tokenizer, blind, of=("else_elif",))
    assert row["accuracy"] == 1.0
    assert not row["trivial"]


def test_constants_are_measured_on_the_last_token_of_each_prompt(tokenizer):
    widths = []

    def tap(site, vector):
        widths.append(vector.shape[1])
        return vector

    list(rows(tokenizer, Measuring(model=Bigrams(tokenizer), num_pairs=3, constants={"c": tap}), of=("else_elif",)))
    assert widths == [1]


def test_the_split_and_the_number_of_pairs_are_those_asked_for(tokenizer):
    seen = []

    def model(tokens, tap=None, graft=None):
        seen.extend(tuple(row.tolist()) for row in tokens)
        return torch.zeros(*tokens.shape, tokenizer.get_vocab_size())

    (row,) = rows(tokenizer, Measuring(model=model, split="heldout", num_pairs=2), of=("if_equals",))
    assert (row["split"], row["n"]) == ("heldout", 4)
    expected = {tuple(pairs("if_equals", tokenizer, "heldout").prompt(i).tokens) for i in range(4)}
    assert {tuple(t for t in row if t) for row in seen} == {tuple(t for t in row if t) for row in expected}


def test_problems_and_bad_input(tokenizer, tmp_path):
    assert all(row["pairs"] is None and row["problem"] for row in rows(bytes_with()))

    def short(tokens, tap=None, graft=None):
        raise BadInput(f"This model reads at most 64 tokens at once, got {tokens.shape[1]}.")

    (row,) = rows(tokenizer, Measuring(model=short), of=NAMES[:1])
    assert row["problem"].startswith("This model reads at most 64 tokens at once")
    with pytest.raises(BadInput, match="There is no task 'x'"):
        list(rows(tokenizer, of=("x",)))
    with pytest.raises(BadInput, match="There is no split 'test' of tasks; choose among train, validation, heldout"):
        Measuring(model=short, split="test")
    with pytest.raises(BadInput, match="At least 1 pair of a task is measured, got 0"):
        Measuring(model=short, num_pairs=0)
    (tmp_path / "bad.jsonl").write_text(json.dumps({"prompt": "a"}))
    with pytest.raises(BadInput, match="line 1 has no text under 'answer'"):
        list(rows(tokenizer, of=(str(tmp_path / "bad.jsonl"),)))
