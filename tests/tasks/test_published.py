"""The published tasks: their splits share nothing, and every answer is one token where it is asked for."""

import itertools
import math
import statistics

import pytest
import torch
from tokenizers import Tokenizer
from tokenizers.decoders import ByteLevel as ByteLevelDecoder
from tokenizers.models import BPE
from tokenizers.pre_tokenizers import ByteLevel

import jali
from jali.artefact import BadInput
from jali.tasks.excerpt import shipped
from jali.tasks.published import COUNTS, names, rows, task
from jali.tasks.task import MAX_TOKENS, SPLITS
from jali.tasks.templates import NAMES, spec, words


@pytest.fixture(scope="session")
def tasks(tokenizer):
    return {name: task(name, tokenizer) for name in names()}


def texts_of(made, split, tokenizer):
    """The two prompts of each pair as text."""
    pairs = getattr(made, split)
    texts = tokenizer.decode_batch([pairs.prompt(row).tokens for row in range(2 * len(pairs))])
    return list(zip(texts[::2], texts[1::2], strict=True))


def test_the_public_name(tokenizer):
    assert jali.task is task
    assert names() == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_counts_and_lengths(tasks, name):
    assert repr(tasks[name]) == f"Task({name}: 512 train, 128 validation, 256 heldout pairs)"
    for split in SPLITS:
        pairs = getattr(tasks[name], split)
        assert len(pairs) == COUNTS[split]
        assert int(pairs.length.max()) <= MAX_TOKENS
        assert pairs.pair.tolist() == [i for i in range(len(pairs)) for _ in range(2)]


@pytest.mark.parametrize("name", NAMES)
def test_prompt_and_answer_together_are_the_prompt_and_one_token(tasks, tokenizer, name):
    for split in SPLITS:
        pairs, sides = getattr(tasks[name], split), texts_of(tasks[name], split, tokenizer)
        for row, text in enumerate(itertools.chain.from_iterable(sides)):
            prompt = pairs.prompt(row)
            answer, foil = tasks[name].answers[row % 2], tasks[name].answers[1 - row % 2]
            assert tokenizer.encode(text).ids == prompt.tokens
            assert tokenizer.encode(text + answer).ids == [*prompt.tokens, prompt.answer]
            assert tokenizer.encode(foil).ids == [prompt.foil]


def open_differently(first: str, second: str) -> bool:
    """Whether two prompts differ in the mark that opens the last string alone."""
    return first.rsplit("('", 1) == second.rsplit('("', 1) and len(first.rsplit("('", 1)) == 2


def begin_differently(first: str, second: str) -> bool:
    """Whether two prompts differ in what current starts as alone."""
    return first.rsplit("current = set()", 1) == second.rsplit('current = ""', 1) and first.endswith("current")


def nest_differently(first: str, second: str) -> bool:
    """Whether two prompts differ in the brackets of their last list alone."""
    at = next(i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b)
    flat, nested = first[at - 1 :], second[at - 1 :]
    balanced = (flat.count("[") - flat.count("]"), nested.count("[") - nested.count("]")) == (1, 2)
    return balanced and flat == "[" + nested.replace("[", "").replace("]", "")


ALONE = {
    "single_double_quote": open_differently,
    "bracket_counting": nest_differently,
    "set_or_string_fixedvarname": begin_differently,
}


@pytest.mark.parametrize("name", NAMES)
def test_the_sides_of_a_pair_differ_only_where_they_must(tasks, tokenizer, name):
    made = tasks[name]
    for split in SPLITS:
        pairs, sides = getattr(made, split), texts_of(made, split, tokenizer)
        assert all(ALONE[name](first, second) for first, second in sides)
        assert len(set(sides)) == len(sides)
        assert torch.equal(pairs.template[::2], pairs.template[1::2])
        assert torch.equal(pairs.source[::2], pairs.source[1::2])
        assert set(pairs.answer[::2].tolist()) == {int(pairs.foil[1])}


@pytest.mark.parametrize("name", NAMES)
def test_templates_are_used_evenly_and_in_one_split(tasks, name):
    made, start = tasks[name], 0
    texts = [set(spec(name).templates[split]) for split in SPLITS]
    assert not texts[0] & texts[1] | texts[0] & texts[2] | texts[1] & texts[2]
    for split in SPLITS:
        count = len(spec(name).templates[split])
        used = [int((getattr(made, split).template == start + i).sum()) for i in range(count)]
        assert sum(used) == 2 * COUNTS[split]
        assert max(used) - min(used) <= 2
        assert made.templates[start : start + count] == spec(name).templates[split]
        start += count


def test_words_and_identifiers_are_in_one_split():
    filled = {split: {entry for entries in words()[split].values() for entry in entries} for split in SPLITS}
    for first, second in itertools.combinations(SPLITS, 2):
        assert not filled[first] & filled[second]


def test_excerpts_and_their_documents_are_in_one_split(tasks):
    for first, second in itertools.combinations(SPLITS, 2):
        for of in (lambda e: e.text, lambda e: e.name):
            assert not {of(e) for e in shipped() if e.split == first} & {of(e) for e in shipped() if e.split == second}
    for made in tasks.values():
        for split in SPLITS:
            assert {shipped()[i].split for i in getattr(made, split).source.tolist()} == {split}


def test_contexts_are_real_distinct_and_long_enough(tasks, tokenizer):
    for name, made in tasks.items():
        used: set[str] = set()
        for split in SPLITS:
            pairs = getattr(made, split)
            for place, (first, _) in zip(pairs.source[::2].tolist(), texts_of(made, split, tokenizer), strict=True):
                assert first.startswith(shipped()[place].text)
                used.add(shipped()[place].text)
        heldout = {shipped()[place].text for place in made.heldout.source.tolist()}
        assert len(heldout) >= 200, name
        lengths = [len(encoding) for encoding in tokenizer.encode_batch(sorted(used))]
        assert len(used) >= 200
        assert statistics.median(lengths) >= 64


def test_the_same_seed_gives_the_same_pairs(tasks, tokenizer):
    name = "bracket_counting"
    again, other = task(name, tokenizer), task(name, tokenizer, seed=1)
    assert torch.equal(again.heldout.tokens, tasks[name].heldout.tokens)
    assert other.heldout.tokens.shape != again.heldout.tokens.shape or not torch.equal(
        other.heldout.tokens, again.heldout.tokens
    )


def test_contexts_can_be_cut_or_left_out(tokenizer):
    short = task("single_double_quote", tokenizer, context_tokens=40)
    assert -1 in short.train.source  # One statement alone is longer than that.
    for place, (first, _) in zip(short.train.source[::2].tolist(), texts_of(short, "train", tokenizer), strict=True):
        if place >= 0:
            lines = shipped()[place].text.splitlines(keepends=True)
            kept = next("".join(lines[i:]) for i in range(len(lines)) if first.startswith("".join(lines[i:])))
            assert len(tokenizer.encode(kept)) <= 40
    bare = task("single_double_quote", tokenizer, context_tokens=0)
    assert set(bare.train.source.tolist()) == {-1}
    assert bare.sources == ()
    assert float(bare.train.length.float().mean()) < float(short.train.length.float().mean())


def test_there_is_no_such_task(tokenizer):
    with pytest.raises(BadInput, match="There is no task 'quotes'; choose among single_double_quote, "):
        task("quotes", tokenizer)


def bytes_with(*merges: tuple[str, str]) -> Tokenizer:
    """A tokenizer of bytes with merges of our choice and no split pattern."""
    names = sorted(ByteLevel.alphabet()) + [left + right for left, right in merges]
    tokenizer = Tokenizer(BPE(vocab={name: i for i, name in enumerate(dict.fromkeys(names))}, merges=list(merges)))
    tokenizer.pre_tokenizer = ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = ByteLevelDecoder()
    return tokenizer


def test_a_tokenizer_that_splits_an_answer_is_named():
    with pytest.raises(BadInput) as refused:
        task("single_double_quote", bytes_with())
    assert str(refused.value) == (
        r"""Task single_double_quote needs its answer "')\n" as one token; this tokenizer splits it into """
        r"""["'", ')', '\n']. Use one made by jali tokenize, which keeps it whole."""
    )


def test_a_tokenizer_that_joins_an_answer_to_its_prompt_is_named():
    answers = [("'", ")"), ("')", "Ċ"), ('"', ")"), ('")', "Ċ")]
    joining = [(letter, mark) for letter in "abcdefghijklmnopqrstuvwxyz" for mark in "'\""]
    with pytest.raises(BadInput, match=r"asks for .* but this tokenizer ends the two together as .*; use one made by"):
        task("single_double_quote", bytes_with(*joining, *answers))


def test_a_tokenizer_of_bytes_makes_prompts_too_long():
    answers = [("'", ")"), ("')", "Ċ"), ('"', ")"), ('")', "Ċ")]
    with pytest.raises(BadInput, match="at most 256 are meant; cut its contexts with context_tokens"):
        task("single_double_quote", bytes_with(*answers))


def test_rows_of_a_table(tokenizer):
    keys = ["name", "title", "answers", "pairs", "accuracy", "loss", "n", "problem"]
    found = rows()
    assert [row["name"] for row in found] == list(NAMES)
    assert all(list(row) == keys and row["pairs"] == COUNTS and row["problem"] is None for row in found)
    assert rows()[0]["answers"] == ["')\n", '")\n']
    level = torch.zeros(1, 1, 1).expand(64, MAX_TOKENS, tokenizer.get_vocab_size())
    for row in rows(tokenizer, lambda tokens, tap, graft: level[: tokens.shape[0], : tokens.shape[1]]):
        assert (list(row), row["pairs"], row["problem"]) == (keys, COUNTS, None)
        assert (row["n"], row["accuracy"]) == (256, 0.0)
        assert row["loss"] == pytest.approx(math.log(2))
    refused = rows(bytes_with())
    assert all(row["pairs"] is None and "as one token" in row["problem"] for row in refused)


def test_a_model_that_reads_less_than_a_prompt_is_a_problem_of_the_row(tokenizer, monkeypatch):
    def short(tokens, tap=None, graft=None):
        raise BadInput(f"This model reads at most 64 tokens at once, got {tokens.shape[1]}.")

    with monkeypatch.context() as patch:
        patch.setattr("jali.tasks.published.names", lambda: NAMES[:1])
        (row,) = rows(tokenizer, short)
    assert row["problem"].startswith("This model reads at most 64 tokens at once")
