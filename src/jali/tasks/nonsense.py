"""Nonsense twins: a task's prompts with two arbitrary tokens for answers, which a pruning method should refuse.

Pruning reaches low losses on tasks that no model was taught (Drori 2026 on weight-sparse transformers). A twin is the
control for that. It is systematic and balanced and holds for held-out pairs, so that refusing it is not automatic: what
decides between its two answers can be read from a prompt as easily as what decides the task, but no text says so.
"""

import keyword
import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace

import torch
from tokenizers import Tokenizer
from torch import Tensor

from jali.artefact import BadInput
from jali.tasks.task import SPLITS, Pairs, Task

SUFFIX = "~nonsense"
"""Behind the name of a task, the name of its twin."""

_WORD = re.compile(r"Ġ[a-z]{3,}")  # A word with a blank before it, as byte-level BPE spells it.
_LEAST = 0.25
"""Of all pairs of a split, the share that a twin keeps at least where it pairs prompts anew."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What decides which of its two answers a prompt of a twin has."""

    text: str
    """For readers."""
    kinds: Mapping[str, Tensor]
    """By split, (N,) bool: whether a row has the second answer."""


def twin(task: Task, tokenizer: Tokenizer, *, seed: int = 0) -> Task:
    """Returns the nonsense twin of a task: its prompts, with two arbitrary tokens for answers.

    Where answers come in two kinds, as `')` and `")` do, the kind of the right answer decides, so the sides of a pair
    stay as they are, and the feature is the task's own. Where they vary without end, as names do, there is no such
    feature that holds for new names: there the presence of one common token decides, each prompt goes into a new pair
    with one of the same template that differs in it, and prompts that find no partner are left out.

    Args:
        task: built-in or a user's.
        tokenizer: of the model; its words, or pieces that begin one, are the answers.
        seed: of the choice of words and partners.

    Raises:
        BadInput: the tokenizer has too few words, or no token divides the prompts of a task whose answers vary.
    """
    words = _words(task, tokenizer, seed)
    rule = _own(task) or _presence(task, tokenizer)
    parts = {split: _answered(getattr(task, split), rule.kinds[split], words, seed) for split in SPLITS}
    texts = tuple(tokenizer.decode([word]) for word in words)
    return replace(
        task,
        name=task.name + SUFFIX,
        title=f"Nonsense, on the prompts of {task.name}",
        description=f"{rule.text} decides between {texts[0]!r} and {texts[1]!r}, which have nothing to do with it.",
        answers=texts,
        **parts,
    )


def _words(task: Task, tokenizer: Tokenizer, seed: int) -> tuple[int, int]:
    """Two words that are no answers of the task and about as frequent as each other in its training prompts."""
    asked = {int(token) for split in SPLITS for token in getattr(task, split).answer.unique()}
    words = [i for name, i in tokenizer.get_vocab().items() if _is_word(name) and i not in asked]
    if len(words) < 2:
        raise BadInput(
            f"A nonsense twin of {task.name} needs two words that are one token with the blank before them; this "
            f"tokenizer has {len(words)}."
        )
    counts = Counter(task.train.tokens.flatten().tolist())
    order = sorted(words, key=lambda word: (counts[word], word))
    met = [word for word in order if counts[word]]
    order = met if len(met) > 1 else order
    draw = random.Random(f"jali nonsense {task.name} {seed}")
    start = draw.randrange(len(order) - 1)
    first, second = draw.sample(order[start : start + 2], 2)
    return first, second


def _is_word(name: str) -> bool:
    return bool(_WORD.fullmatch(name)) and not keyword.iskeyword(name[1:])


def _own(task: Task) -> Rule | None:
    """The kind of the right answer: two kinds so that no pair asks for two of one kind, if there are such.

    Tokens that training pairs never ask for would leave held-out pairs undecided; then there is no such rule.
    """
    kinds = _two_kinds(task.train)
    for split in SPLITS:
        rows = getattr(task, split)
        if any(token not in kinds for token in rows.answer.tolist()):
            return None
        if any(kinds[a] == kinds[b] for a, b in zip(rows.answer.tolist(), rows.foil.tolist(), strict=True)):
            return None
    found = {split: torch.tensor([kinds[t] for t in getattr(task, split).answer.tolist()]) for split in SPLITS}
    return Rule(text="The kind of the right answer", kinds=found)


def _two_kinds(pairs: Pairs) -> dict[int, bool]:
    """Puts answers in two kinds by going from each to what stands against it; the first answer is of the first."""
    answers, foils = pairs.answer.tolist(), pairs.foil.tolist()
    against: dict[int, set[int]] = {}
    for answer, foil in zip(answers, foils, strict=True):
        against.setdefault(answer, set()).add(foil)
    kinds: dict[int, bool] = {}
    for start in answers:
        waiting = [] if start in kinds else [start]
        kinds.setdefault(start, False)
        while waiting:
            token = waiting.pop()
            new = against[token] - set(kinds)
            kinds |= dict.fromkeys(new, not kinds[token])
            waiting += sorted(new)
    return kinds


def _presence(task: Task, tokenizer: Tokenizer) -> Rule:
    """Whether a prompt holds the token that divides the training prompts, and those of other splits, most evenly."""
    held = {split: _held(getattr(task, split), tokenizer.get_vocab_size()) for split in SPLITS}
    evenness_V = torch.stack([_matched(held[split], getattr(task, split)) for split in SPLITS]).amin(0)
    token = int(evenness_V.argmax())
    if evenness_V[token] < _LEAST:
        raise BadInput(
            f"The answers of {task.name} vary, and no token is in about half of its prompts, so that it has no "
            "nonsense twin; use answers that come in two kinds, or prompts that differ more."
        )
    text = f"Whether a prompt holds {tokenizer.decode([token])!r}"
    return Rule(text=text, kinds={split: held[split][:, token] for split in SPLITS})


def _held(pairs: Pairs, size: int) -> Tensor:
    """(N, V) bool: which tokens a prompt holds."""
    held_NV = torch.zeros(len(pairs.tokens), size, dtype=torch.bool)
    for row in range(len(held_NV)):
        held_NV[row, pairs.tokens[row, : int(pairs.length[row])]] = True
    return held_NV


def _matched(held_NV: Tensor, pairs: Pairs) -> Tensor:
    """(V,): by token, the share of prompts that find a partner of their template."""
    found_V = torch.zeros(held_NV.shape[1])
    for template in pairs.template.unique():
        rows_NV = held_NV[pairs.template == template]
        with_V = rows_NV.sum(0)
        found_V += 2 * torch.minimum(with_V, len(rows_NV) - with_V)
    return found_V / len(held_NV)


def _partners(pairs: Pairs, second: Tensor, seed: int) -> Iterator[int]:
    """Yields rows, two by two of one template, first one of the first kind."""
    draw = random.Random(f"jali partners {seed}")
    for template in pairs.template.unique().tolist():
        rows = (pairs.template == template).nonzero().flatten().tolist()
        kinds = [[row for row in rows if bool(second[row]) == kind] for kind in (False, True)]
        for kind in kinds:
            draw.shuffle(kind)
        for both in zip(*kinds, strict=False):
            yield from both


def _answered(pairs: Pairs, second: Tensor, words: tuple[int, int], seed: int) -> Pairs:
    """Gives rows their new answers; where both sides of some pair are of one kind, all rows go into new pairs."""
    if bool((second[::2] == second[1::2]).any()):
        rows = torch.tensor(list(_partners(pairs, second, seed)), dtype=torch.int64)
        parts = {field.name: getattr(pairs, field.name)[rows] for field in fields(pairs)}
        parts["pair"] = torch.arange(len(rows)) // 2
        second = second[rows]
    else:
        parts = {field.name: getattr(pairs, field.name) for field in fields(pairs)}
    texts, kinds = torch.tensor(words), second.long()
    return Pairs(**parts | {"answer": texts[kinds], "foil": texts[1 - kinds]})
