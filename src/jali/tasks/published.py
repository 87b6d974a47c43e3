"""The published tasks, rebuilt: templates filled with words, behind excerpts of real code (table 1 of the paper).

The paper's prompts were not released. Names, situations and answers are the paper's; templates and words are ours.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from tokenizers import Encoding, Tokenizer

from jali.artefact import BadInput
from jali.tasks.excerpt import Excerpt, shipped
from jali.tasks.statements import statements
from jali.tasks.task import MAX_TOKENS, SPLITS, Model, Pairs, Prompt, Task, make_pairs, score
from jali.tasks.templates import NAMES, Sides, Spec, fill, spec

COUNTS = {"train": 512, "validation": 128, "heldout": 256}
"""Pairs of each split."""


class Draft(NamedTuple):
    """One pair as text."""

    prompts: Sides
    template: int
    source: int


def names() -> tuple[str, ...]:
    """Returns the names of the published tasks that are here."""
    return NAMES


def task(name: str, tokenizer: Tokenizer, *, seed: int = 0, context_tokens: int | None = None) -> Task:
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
    answers = [_one_token(found, tokenizer, answer) for answer in found.answers]
    excerpts = shipped() if context_tokens != 0 else tuple(_bare(split) for split in SPLITS)
    parts = {}
    for split in SPLITS:
        drafts = list(_drafts(found, split, excerpts, tokenizer, seed, context_tokens))
        parts[split] = _encode(found, tokenizer, drafts, answers)
    return Task(
        name=found.name,
        title=found.title,
        description=found.description,
        answers=tuple(found.answers),
        templates=tuple(template for split in SPLITS for template in found.templates[split]),
        sources=tuple(excerpt.source for excerpt in excerpts if excerpt.text),
        **parts,
    )


def rows(
    tokenizer: Tokenizer | None = None, model: Model | None = None, *, device: str = "cpu", seed: int = 0
) -> list[dict[str, Any]]:
    """Returns a row per task: name, title, answers, pairs by split, accuracy, loss, n and problem.

    Accuracy and loss (nats) are those of validation pairs, with `n` prompts, and None without a model. A task that
    does not go with the tokenizer, or whose prompts are too long for the model, has a `problem` instead. The model
    is on `device`.
    """
    return [_row(name, tokenizer, model, device, seed) for name in names()]


def prompts(spec: Spec, split: str, template: str, excerpt: Excerpt, draw: random.Random) -> Sides:
    """Returns the two prompts of one pair: an excerpt, then a filled template at its indentation."""
    margin = " " * excerpt.indent
    sides = fill(spec, split, template, draw)
    return Sides(*(excerpt.text + margin + side.replace("\n", "\n" + margin) for side in sides))


def _row(name: str, tokenizer: Tokenizer | None, model: Model | None, device: str, seed: int) -> dict[str, Any]:
    found = spec(name)
    row: dict[str, Any] = {"name": name, "title": found.title, "answers": list(found.answers), "pairs": COUNTS}
    row |= {"accuracy": None, "loss": None, "n": None, "problem": None}
    if tokenizer is None:
        return row
    try:
        made = task(name, tokenizer, seed=seed)
        result = None if model is None else score(model, made.validation.to(device))
    except BadInput as problem:
        return {**row, "pairs": None, "problem": str(problem)}
    return row if result is None else {**row, "accuracy": result.accuracy, "loss": result.loss, "n": result.n}


def _one_token(spec: Spec, tokenizer: Tokenizer, answer: str) -> int:
    encoding = tokenizer.encode(answer, add_special_tokens=False)
    if len(encoding.ids) != 1:
        pieces = [tokenizer.decode([i]) for i in encoding.ids]
        raise BadInput(
            f"Task {spec.name} needs its answer {answer!r} as one token; this tokenizer splits it into {pieces}. "
            "Use one made by jali tokenize, which keeps it whole."
        )
    return encoding.ids[0]


def _bare(split: str) -> Excerpt:
    return Excerpt(split=split, text="", indent=0, name="", licence="")


def _drafts(
    spec: Spec, split: str, excerpts: Sequence[Excerpt], tokenizer: Tokenizer, seed: int, context_tokens: int | None
) -> Iterator[Draft]:
    """Yields distinct pairs: templates in turn, excerpts in a random order that visits each equally often."""
    order = [i for i, excerpt in enumerate(excerpts) if excerpt.split == split]
    draw = random.Random(f"jali {spec.name} {split} {seed}")
    draw.shuffle(order)
    templates, before = spec.templates[split], sum(len(spec.templates[s]) for s in SPLITS[: SPLITS.index(split)])
    cut = {i: _cut(excerpts[i], tokenizer, context_tokens) for i in order}
    made: set[Sides] = set()
    while len(made) < COUNTS[split]:
        number, place = len(made) % len(templates), order[len(made) % len(order)]
        sides = prompts(spec, split, templates[number], cut[place], draw)
        if sides not in made:
            made.add(sides)
            yield Draft(sides, before + number, place if cut[place].text else -1)


def _cut(excerpt: Excerpt, tokenizer: Tokenizer, limit: int | None) -> Excerpt:
    """Drops statements from the left until at most so many tokens are left; none where a single one is too long."""
    if limit is None or not excerpt.text:
        return excerpt
    for statement in statements(excerpt.text):
        text = excerpt.text[statement.start :]
        if len(tokenizer.encode(text, add_special_tokens=False)) <= limit:
            return replace(excerpt, text=text)
    return _bare(excerpt.split)


def _encode(spec: Spec, tokenizer: Tokenizer, drafts: Sequence[Draft], answers: Sequence[int]) -> Pairs:
    texts = [(text, side) for draft in drafts for side, text in enumerate(draft.prompts)]
    alone = tokenizer.encode_batch([text for text, _ in texts], add_special_tokens=False)
    whole = tokenizer.encode_batch([text + spec.answers[side] for text, side in texts], add_special_tokens=False)
    found = []
    for (text, side), prompt, continued in zip(texts, alone, whole, strict=True):
        _check(spec, text, side, prompt, continued, answers[side])
        found.append(Prompt(prompt.ids, answers[side], answers[1 - side]))
    return make_pairs(
        found,
        pair=[row // 2 for row in range(len(found))],
        template=[draft.template for draft in drafts for _ in range(2)],
        source=[draft.source for draft in drafts for _ in range(2)],
    )


def _check(spec: Spec, text: str, side: int, prompt: Encoding, continued: Encoding, answer: int) -> None:
    if continued.ids != [*prompt.ids, answer]:
        raise BadInput(
            f"Task {spec.name} asks for {spec.answers[side]!r} after {text[-40:]!r}, but this tokenizer ends the two "
            f"together as {continued.tokens[-4:]}; use one made by jali tokenize."
        )
    if len(prompt.ids) > MAX_TOKENS:
        raise BadInput(
            f"Task {spec.name} has a prompt of {len(prompt.ids)} tokens by this tokenizer, at most {MAX_TOKENS} are "
            "meant; cut its contexts with context_tokens."
        )
