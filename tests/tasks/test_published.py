"""The published tasks: their splits share nothing, and every answer is one token where it is asked for."""

import functools
import itertools
import re
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
from jali.tasks.published import COUNTS, names, task
from jali.tasks.task import MAX_TOKENS, SPLITS
from jali.tasks.templates import NAMES, spec, words


@pytest.fixture(scope="session")
def tasks(tokenizer):
    """Makes a task once."""
    return functools.cache(lambda name: task(name, tokenizer))


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
    assert repr(tasks(name)) == f"Task({name}: 512 train, 128 validation, 256 heldout pairs)"
    for split in SPLITS:
        pairs = getattr(tasks(name), split)
        assert len(pairs) == COUNTS[split]
        assert int(pairs.length.max()) <= MAX_TOKENS
        assert pairs.pair.tolist() == [i for i in range(len(pairs)) for _ in range(2)]


@pytest.mark.parametrize("name", NAMES)
def test_prompt_and_answer_together_are_the_prompt_and_one_token(tasks, tokenizer, name):
    made = tasks(name)
    for split in SPLITS:
        pairs, sides = getattr(made, split), texts_of(made, split, tokenizer)
        for row, text in enumerate(itertools.chain.from_iterable(sides)):
            prompt = pairs.prompt(row)
            assert tokenizer.encode(text).ids == prompt.tokens
            assert tokenizer.encode(text + tokenizer.decode([prompt.answer])).ids == [*prompt.tokens, prompt.answer]
            assert prompt.answer != prompt.foil
            if made.answers:
                assert [tokenizer.decode([i]) for i in (prompt.answer, prompt.foil)] == list(
                    made.answers[:: -1 if row % 2 else 1]
                )
    assert (made.answers == ()) == (name in ("class_init", "var_swap", "indent_for"))


DIFFERENCE = {
    "single_double_quote": r"""(?<=\()["'](?=[\w, ]*\Z)""",
    "final_kwarg": r"=None(?=[^()\n]*\Z)",
    "set_or_string": r"""(?<== )(set\(\)|"")(?=\n)""",
    "set_or_string_fixedvarname": r"""(?<=current = )(set\(\)|"")(?=\n)""",
    "class_init": r"(?<=self\.)\w+(?= =\Z)",
    "with_as": r"(with|\w+ =)(?= open\([^\n]*\Z)",
    "bracket_brace": r"[\[{:,](?=[^\n]*\Z)",
    "with_open": r"""(?<=open\(["'])[a-z]+(?=_)""",
    "bracket_counting": r"[\[\]](?=[^\n]*\Z)",
    "for_while": r"(for|while)(?= \w+\Z)",
    "else_elif": r"(else|elif)\Z",
    "fstring_brace": r'f(?="[^"]*\Z)',
    "if_ternary": r"\s+(?=if [\w. >=]+\Z)",
    "var_swap": r"\w+, \w+ = \w+,\Z",
    "indent_for": r" +(?=for [^\n]*\n\Z)",
    "lambda_func": r"(\w+ = lambda|def)(?= \w+\Z)",
    "if_equals": r"if (?=\w+\Z)",
    "enumerate_range": r"(, \w+)?(?= in\Z)",
    "var_if": r"if (?=\w+ == True\Z)|==?(?= True\Z)",
    "while_return_true": r"(while|return)(?= True\Z)",
}
"""By task, what may differ between the two prompts of a pair."""


@pytest.mark.parametrize("name", NAMES)
def test_the_sides_of_a_pair_differ_only_where_they_must(tasks, tokenizer, name):
    made, differing = tasks(name), re.compile(DIFFERENCE[name])
    for split in SPLITS:
        pairs, sides = getattr(made, split), texts_of(made, split, tokenizer)
        for first, second in sides:
            assert first != second
            assert differing.sub("", first) == differing.sub("", second), (first[-80:], second[-80:])
        assert len({frozenset(both) for both in sides}) == len(sides)
        assert torch.equal(pairs.template[::2], pairs.template[1::2])
        assert torch.equal(pairs.source[::2], pairs.source[1::2])


def last_line(text: str) -> str:
    return text.rstrip("\n").rsplit("\n", 1)[-1]


RIGHT = {
    "class_init": lambda text: " " + re.search(r"self\.(\w+) =\Z", text)[1],
    "var_swap": lambda text: " " + re.search(r"(\w+), \w+ = \w+,\Z", text)[1],
    "indent_for": lambda text: " " * (len(last_line(text)) - len(last_line(text).lstrip(" ")) + 3),
}
"""The right answer where it varies, read from the prompt by hand."""


@pytest.mark.parametrize("name", RIGHT)
def test_answers_that_vary_are_right(tasks, tokenizer, name):
    for split in SPLITS:
        pairs = getattr(tasks(name), split)
        for row, text in enumerate(itertools.chain.from_iterable(texts_of(tasks(name), split, tokenizer))):
            assert tokenizer.decode([int(pairs.answer[row])]) == RIGHT[name](text)


@pytest.mark.parametrize("name", NAMES)
def test_templates_are_used_evenly_and_in_one_split(tasks, name):
    made, start = tasks(name), 0
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
    for made in map(tasks, NAMES):
        for split in SPLITS:
            assert {shipped()[i].split for i in getattr(made, split).source.tolist()} == {split}


def test_contexts_are_real_distinct_and_long_enough(tasks, tokenizer):
    for name, made in ((name, tasks(name)) for name in NAMES):
        used: set[str] = set()
        for split in SPLITS:
            pairs = getattr(made, split)
            for place, (first, _) in zip(pairs.source[::2].tolist(), texts_of(made, split, tokenizer), strict=True):
                assert first.startswith(shipped()[place].text)
                used.add(shipped()[place].text)
        heldout = {shipped()[place].text for place in made.heldout.source.tolist()}
        assert len(heldout) >= 128, name
        lengths = [len(encoding) for encoding in tokenizer.encode_batch(sorted(used))]
        assert len(used) >= 200
        assert statistics.median(lengths) >= 64


def test_the_same_seed_gives_the_same_pairs(tasks, tokenizer):
    name = "bracket_counting"
    again, other = task(name, tokenizer), task(name, tokenizer, seed=1)
    assert torch.equal(again.heldout.tokens, tasks(name).heldout.tokens)
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
    with pytest.raises(
        BadInput, match=r"There is no task 'quotes'; choose among single_double_quote, .*, or give a file"
    ):
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


@pytest.mark.parametrize("name", NAMES)
def test_every_task_can_do_without_contexts(tokenizer, name):
    bare = task(name, tokenizer, context_tokens=0)
    assert set(bare.heldout.source.tolist()) == {-1}
    assert len(bare.train) == COUNTS["train"]


def test_a_tokenizer_without_single_tokens_for_names_is_named(tokenizer):
    with pytest.raises(BadInput, match=r"Task var_swap needs its answer ' .*' as one token"):
        task("var_swap", bytes_with())
