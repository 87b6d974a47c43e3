"""Nonsense twins keep prompts and pairs, ask for unrelated words, and can be decided from the prompt."""

import re
from dataclasses import replace

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import WhitespaceSplit

from jali.artefact import BadInput
from jali.tasks.nonsense import twin
from jali.tasks.published import task
from jali.tasks.task import SPLITS, Prompt, Task, make_pairs
from jali.tasks.templates import NAMES

VARYING = ("class_init", "var_swap")


def rows_of(pairs):
    return [tuple(pairs.prompt(row).tokens) for row in range(2 * len(pairs))]


def check_is_a_twin(twinned, plain):
    """Two words, each right for one side of each pair, and prompts of the task in whole pairs."""
    words = {int(token) for split in SPLITS for token in getattr(twinned, split).answer}
    assert len(words) == 2
    assert not words & {int(token) for split in SPLITS for token in getattr(plain, split).answer}
    for split in SPLITS:
        pairs, before = getattr(twinned, split), getattr(plain, split)
        assert torch.equal(pairs.answer[::2], pairs.foil[1::2])
        assert torch.equal(pairs.answer[1::2], pairs.foil[::2])
        assert set(pairs.answer.tolist()) == words
        assert (pairs.answer != pairs.foil).all()
        assert torch.equal(pairs.template[::2], pairs.template[1::2])
        assert len(set(pairs.pair.tolist())) == len(pairs)
        prompts = rows_of(pairs)
        assert len(set(prompts)) == len(prompts) or len(set(rows_of(before))) < 2 * len(before)
        assert set(prompts) <= set(rows_of(before))


@pytest.mark.parametrize("name", NAMES)
def test_every_task_has_a_twin_that_is_balanced_and_keeps_its_prompts(tokenizer, name):
    plain = task(name, tokenizer, context_tokens=None if name in VARYING else 0)
    twinned = twin(plain, tokenizer)
    assert twinned.name == f"{name}~nonsense"
    assert twinned.answers == tuple(tokenizer.decode([i]) for i in twinned.train.answer[:2].tolist())
    check_is_a_twin(twinned, plain)
    if name not in VARYING:
        for split in SPLITS:
            assert rows_of(getattr(twinned, split)) == rows_of(getattr(plain, split))
            assert torch.equal(getattr(twinned, split).pair, getattr(plain, split).pair)


def test_where_answers_come_in_two_kinds_the_kind_decides(tokenizer):
    plain = task("single_double_quote", tokenizer, context_tokens=0)
    twinned = twin(plain, tokenizer)
    for split in SPLITS:
        right = getattr(plain, split).answer == plain.train.answer[0]
        assert torch.equal(getattr(twinned, split).answer == twinned.train.answer[0], right)


@pytest.mark.parametrize("name", VARYING)
def test_where_answers_vary_one_token_decides_and_holds_for_new_pairs(tokenizer, name):
    twinned = task(f"{name}~nonsense", tokenizer)
    described = re.fullmatch(r"Whether a prompt holds (.*) decides between .*", twinned.description)
    marks = [i for i in range(tokenizer.get_vocab_size()) if repr(tokenizer.decode([i])) == described[1]]
    for split in SPLITS:
        pairs = getattr(twinned, split)
        holds = torch.tensor([[mark in tokens for tokens in rows_of(pairs)] for mark in marks])
        second = pairs.answer == twinned.train.answer[1]
        assert any(torch.equal(row, second) for row in holds)
        assert len(pairs) >= 0.25 * len(getattr(task(name, tokenizer), split))


def test_the_public_name_gives_the_twin_and_seeds_give_other_words(tokenizer):
    by_name = task("else_elif~nonsense", tokenizer, context_tokens=0)
    assert by_name.answers == twin(task("else_elif", tokenizer, context_tokens=0), tokenizer).answers
    seeds = {twin(task("else_elif", tokenizer, context_tokens=0), tokenizer, seed=seed).answers for seed in range(5)}
    assert len(seeds) > 2


VOCABULARY = [f"t{i}" for i in range(30)] + [f"Ġ{a}{b}word" for a in "abcd" for b in "xyz"]
MADE = Tokenizer(WordLevel({name: i for i, name in enumerate(VOCABULARY)}, unk_token="t0"))
MADE.pre_tokenizer = WhitespaceSplit()


def made_task(kinds: int, flips: list[bool], noise: int) -> Task:
    """Twelve pairs whose answers are of so many pairs of tokens, in any order of sides; prompts hold random tokens."""
    generator = torch.Generator().manual_seed(noise)
    parts = {}
    for offset, split in enumerate(SPLITS):
        prompts = []
        for i in range(12):
            one, two = 2 * (i % kinds), 2 * (i % kinds) + 1
            answers = (two, one) if flips[i] else (one, two)
            shared = torch.randint(10, 30, (6,), generator=generator).tolist()
            prompts += [Prompt([offset, i, *shared, a], a, b) for a, b in (answers, answers[::-1])]
        numbers = [i for i in range(12) for _ in range(2)]
        parts[split] = make_pairs(prompts, pair=numbers, template=[n % 2 for n in numbers], source=[-1] * 24)
    return Task(name="made", title="", description="", answers=(), **parts)


@given(st.integers(1, 4), st.lists(st.booleans(), min_size=12, max_size=12), st.integers(0, 1000))
def test_twins_of_users_tasks_in_any_order_of_sides(kinds, flips, noise):
    plain = made_task(kinds, flips, noise)
    twinned = twin(plain, MADE)
    check_is_a_twin(twinned, plain)
    decided: dict[int, set[int]] = {}
    for split in SPLITS:
        for right, answer in zip(
            getattr(plain, split).answer.tolist(), getattr(twinned, split).answer.tolist(), strict=True
        ):
            decided.setdefault(right, set()).add(answer)
    assert all(len(answers) == 1 for answers in decided.values())


def test_what_has_no_twin_says_so():
    plain = made_task(1, [False] * 12, 0)
    few = Tokenizer(WordLevel({name: i for i, name in enumerate(VOCABULARY[:31])}, unk_token="t0"))
    with pytest.raises(BadInput, match=r"twin of made needs two words .* this tokenizer has 1"):
        twin(plain, few)
    triangle = [(0, 1), (1, 2), (2, 0), (0, 1)]
    prompts = [Prompt([20, a], a, b) for both in triangle for a, b in (both, both[::-1])]
    pairs = make_pairs(
        prompts,
        pair=[i for i in range(4) for _ in range(2)],
        template=[i for i in range(4) for _ in range(2)],
        source=[-1] * 8,
    )
    numbered = {"pair": [0, 0], "template": [0, 0], "source": [-1, -1]}
    heldout = make_pairs([Prompt([20, 21], 0, 1), Prompt([20, 21, 21], 1, 0)], **numbered)
    odd = replace(plain, name="odd", train=pairs, validation=pairs, heldout=heldout)
    with pytest.raises(BadInput, match="The answers of odd vary, and no token is in about half of its prompts"):
        twin(odd, MADE)
