"""The published tasks, rebuilt: templates filled with words, behind excerpts of real code (table 1 of the paper).

The paper's prompts were not released. Names, situations and answers are the paper's; templates and words are ours, and
so is what the paper leaves open, which each task's file states.
"""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from tokenizers import Encoding, Tokenizer

from jali.artefact import BadInput
from jali.tasks import users
from jali.tasks.excerpt import Excerpt, shipped
from jali.tasks.nonsense import SUFFIX, twin
from jali.tasks.statements import statements
from jali.tasks.task import MAX_TOKENS, SPLITS, Pairs, Prompt, Task, make_pairs
from jali.tasks.templates import NAMES, Filled, Sides, Spec, fill, spec

COUNTS = {"train": 512, "validation": 128, "heldout": 256}
"""Pairs of each split."""

_TRIES = 400
"""Drafts refused in a row before a task is given up."""
_STUCK = 20
"""Drafts refused in a row before the next template is tried: without contexts each has only so many fillings."""


class Draft(NamedTuple):
    """One pair as text, with its answers as tokens."""

    prompts: Sides
    answers: Sides
    ids: tuple[int, int]
    template: int
    source: int


def names() -> tuple[str, ...]:
    """Returns the names of the published tasks."""
    return NAMES


def task(name: str, tokenizer: Tokenizer, *, seed: int = 0, context_tokens: int | None = None) -> Task:
    """Makes a task for a tokenizer: a published one, one of an installed package, or one of a JSONL file.

    With `~nonsense` behind its name it is the task's nonsense twin.

    Args:
        name: one of `names()`, of an entry point in the group `jali.tasks`, or a file that ends in .jsonl.
        tokenizer: of the model.
        seed: of the choice of templates, words and excerpts, or of the split of a user's pairs.
        context_tokens: of published tasks: excerpts of code are cut to at most so many tokens, from the left; 0 for
            none, None for all.

    Raises:
        BadInput: there is no such task, or it does not go with the tokenizer.
    """
    if name.endswith(SUFFIX):
        plain = task(name.removesuffix(SUFFIX), tokenizer, seed=seed, context_tokens=context_tokens)
        return twin(plain, tokenizer, seed=seed)
    if name in NAMES:
        return published(name, tokenizer, seed=seed, context_tokens=context_tokens)
    if name.endswith(".jsonl"):
        return users.from_file(name, tokenizer, seed=seed)
    if name in users.installed():
        return users.from_package(name, tokenizer, seed=seed)
    known = ", ".join((*NAMES, *users.installed()))
    raise BadInput(f"There is no task {name!r}; choose among {known}, or give a file that ends in .jsonl.")


def published(name: str, tokenizer: Tokenizer, *, seed: int = 0, context_tokens: int | None = None) -> Task:
    """Makes a published task for a tokenizer.

    Pairs of the three splits share no template, no word and no excerpt of code. With seed 0, no ten tokens of a
    held-out pair occur in the training text of the shipped models.

    Args:
        name: one of `names()`.
        tokenizer: of the model.
        seed: of the choice of templates, words and excerpts.
        context_tokens: excerpts of code are cut to at most so many tokens, from the left; 0 for none, None for all.

    Raises:
        BadInput: there is no such task, an answer is not one token, or the tokenizer joins an answer to its prompt.
    """
    found = spec(name)
    parts = {split: pairs(name, tokenizer, split, seed=seed, context_tokens=context_tokens) for split in SPLITS}
    return Task(
        name=found.name,
        title=found.title,
        description=found.description,
        answers=tuple(found.answers) if found.fixed else (),
        templates=tuple(template for split in SPLITS for template in found.templates[split]),
        sources=tuple(excerpt.source for excerpt in _excerpts(context_tokens) if excerpt.text),
        **parts,
    )


def pairs(name: str, tokenizer: Tokenizer, split: str, *, seed: int = 0, context_tokens: int | None = None) -> Pairs:
    """Makes the pairs of one split of a published task; arguments and errors are those of `published`."""
    found = spec(name)
    drafts = list(_drafts(found, split, _excerpts(context_tokens), tokenizer, seed, context_tokens))
    return _encode(found, tokenizer, drafts)


def behind(spec: Spec, template: str, excerpt: Excerpt, draw: random.Random) -> Filled:
    """Returns the two prompts of one pair, an excerpt and a filled template at its indentation, with their answers."""
    margin = " " * excerpt.indent
    filled = fill(spec, excerpt.split, template, draw, excerpt.indent)
    texts = (excerpt.text + margin + re.sub(r"\n(?!\Z)", "\n" + margin, side) for side in filled.prompts)
    return filled._replace(prompts=Sides(*texts))


def _excerpts(context_tokens: int | None) -> tuple[Excerpt, ...]:
    return shipped() if context_tokens != 0 else tuple(_bare(split) for split in SPLITS)


def _answers(spec: Spec, tokenizer: Tokenizer, answers: Sides) -> tuple[int, int]:
    found = []
    for answer in answers:
        encoding = tokenizer.encode(answer, add_special_tokens=False)
        if len(encoding.ids) != 1:
            pieces = [tokenizer.decode([i]) for i in encoding.ids]
            raise BadInput(
                f"Task {spec.name} needs its answer {answer!r} as one token; this tokenizer splits it into {pieces}. "
                "Use one made by jali tokenize, which keeps it whole."
            )
        found += encoding.ids
    return found[0], found[1]


def _bare(split: str) -> Excerpt:
    return Excerpt(split=split, text="", indent=0, name="", licence="")


def _drafts(
    spec: Spec, split: str, excerpts: Sequence[Excerpt], tokenizer: Tokenizer, seed: int, context_tokens: int | None
) -> Iterator[Draft]:
    """Yields distinct pairs: templates in turn, excerpts in a random order that visits each equally often.

    Where answers vary, a draft whose answers are no single tokens of this tokenizer is drawn again.
    """
    order = [i for i, excerpt in enumerate(excerpts) if excerpt.split == split]
    draw = random.Random(f"jali {spec.name} {split} {seed}")
    draw.shuffle(order)
    templates, before = spec.templates[split], sum(len(spec.templates[s]) for s in SPLITS[: SPLITS.index(split)])
    cut = {i: _cut(excerpts[i], tokenizer, context_tokens) for i in order}
    if spec.fixed:
        _answers(spec, tokenizer, spec.answers)
    made: set[Sides] = set()
    tries = refused = 0
    problem = BadInput(f"Task {spec.name} cannot make {COUNTS[split]} different pairs; give it longer contexts.")
    while len(made) < COUNTS[split]:
        number = (len(made) + refused // _STUCK) % len(templates)
        place = order[tries % len(order)]
        prompts, answers = behind(spec, templates[number], cut[place], draw)
        tries, refused = tries + 1, refused + 1
        if refused > _TRIES:
            raise problem
        try:
            ids = _answers(spec, tokenizer, answers)
        except BadInput as error:
            problem = error
            continue
        if prompts not in made:
            made.add(prompts)
            refused = 0
            yield Draft(prompts, answers, ids, before + number, place if cut[place].text else -1)


def _cut(excerpt: Excerpt, tokenizer: Tokenizer, limit: int | None) -> Excerpt:
    """Drops statements from the left until at most so many tokens are left; none where a single one is too long."""
    if limit is None or not excerpt.text:
        return excerpt
    for statement in statements(excerpt.text):
        text = excerpt.text[statement.start :]
        if len(tokenizer.encode(text, add_special_tokens=False)) <= limit:
            return replace(excerpt, text=text)
    return _bare(excerpt.split)


def _encode(spec: Spec, tokenizer: Tokenizer, drafts: Sequence[Draft]) -> Pairs:
    sides = [(draft, side) for draft in drafts for side in (0, 1)]
    alone = tokenizer.encode_batch([draft.prompts[side] for draft, side in sides], add_special_tokens=False)
    texts = [draft.prompts[side] + draft.answers[side] for draft, side in sides]
    found = []
    for (draft, side), prompt, whole in zip(
        sides, alone, tokenizer.encode_batch(texts, add_special_tokens=False), strict=True
    ):
        _check(spec, draft, side, prompt, whole)
        found.append(Prompt(prompt.ids, draft.ids[side], draft.ids[1 - side]))
    return make_pairs(
        found,
        pair=[row // 2 for row in range(len(found))],
        template=[draft.template for draft, _ in sides],
        source=[draft.source for draft, _ in sides],
    )


def _check(spec: Spec, draft: Draft, side: int, prompt: Encoding, whole: Encoding) -> None:
    if whole.ids != [*prompt.ids, draft.ids[side]]:
        raise BadInput(
            f"Task {spec.name} asks for {draft.answers[side]!r} after {draft.prompts[side][-40:]!r}, but this "
            f"tokenizer ends the two together as {whole.tokens[-4:]}; use one made by jali tokenize."
        )
    if len(prompt.ids) > MAX_TOKENS:
        raise BadInput(
            f"Task {spec.name} has a prompt of {len(prompt.ids)} tokens by this tokenizer, at most {MAX_TOKENS} are "
            "meant; cut its contexts with context_tokens."
        )
