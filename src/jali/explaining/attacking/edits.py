"""Edits of a prompt that leave its right answer as it is, as a programmer might make them: seeded, and checked.

An edit changes the text before the answer. What it may not change is held twice: each kind is written so that the
answer stays, and Python's parser has to think of the edited prompt as of the original: what goes on with the right
answer can be Python, and what goes on with the foil can be so exactly where it could before.
"""

import ast
import random
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Protocol

from tokenizers import Tokenizer

from jali.explaining.attacking.edit_kinds import EVERYWHERE, UNSAFE, WITHIN, Kind, Place
from jali.tasks.task import MAX_TOKENS, Prompt

_TAILS = (
    "\n",
    " x\n",
    ":",
    " as x:",
    " x:",
    "(x):",
    " x}\n",
    " x]\n",
    " x})\n",
    " x])\n",
    ")\n",
    " x)\n",
    " x in x:",
    " else x\n",
)
"""What may follow an answer; behind a colon stands a block."""


class Editing(Protocol):
    """What offers edits of a task's prompts."""

    @property
    def kinds(self) -> Sequence[str]:
        """Names of the kinds of edit there are."""
        ...

    def edit(self, prompt: Prompt, kind: str, draw: random.Random) -> Prompt | None:
        """Returns an edited prompt with the same right answer, or None where this kind has none to offer here."""
        ...

    def text(self, prompt: Prompt) -> str:
        """What a person reads."""
        ...

    def said(self, token: int) -> str:
        """An answer as a person reads it."""
        ...


@dataclass(frozen=True)
class TextEdits:
    """Edits of the text of a task's prompts."""

    task: str
    """Its name; some have kinds of their own, within the line that is asked about."""
    tokenizer: Tokenizer
    longest: int = MAX_TOKENS
    """Tokens of an edited prompt, at most."""

    @cached_property
    def _kinds(self) -> Mapping[str, Kind]:
        kinds = {**EVERYWHERE, **WITHIN.get(self.task, {})}
        return {name: kind for name, kind in kinds.items() if name not in UNSAFE.get(self.task, ())}

    @property
    def kinds(self) -> Sequence[str]:
        """Names of the kinds of edit there are."""
        return tuple(self._kinds)

    def text(self, prompt: Prompt) -> str:
        """What a person reads."""
        return self._decoded(prompt.tokens)

    def said(self, token: int) -> str:
        """An answer as a person reads it."""
        return self._decoded([token])

    def edit(self, prompt: Prompt, kind: str, draw: random.Random) -> Prompt | None:
        """Returns an edited prompt with the same right answer, or None where this kind has none to offer here."""
        before, answer, foil = (self._decoded(tokens) for tokens in (prompt.tokens, [prompt.answer], [prompt.foil]))
        after = self._kinds[kind](Place.of(before, answer, foil), draw)
        if after is None or after == before:
            return None
        tokens = self.tokenizer.encode(after, add_special_tokens=False).ids
        if len(tokens) > self.longest or not self._asks(after, tokens, prompt.answer):
            return None
        kept = verdict(before, answer) and verdict(after, answer) and verdict(before, foil) == verdict(after, foil)
        return prompt._replace(tokens=tokens) if kept else None

    def _decoded(self, tokens: Sequence[int]) -> str:
        return self.tokenizer.decode(list(tokens), skip_special_tokens=False)

    def _asks(self, text: str, tokens: list[int], answer: int) -> bool:
        """Whether the tokenizer keeps the answer apart from the prompt."""
        whole = self.tokenizer.encode(text + self._decoded([answer]), add_special_tokens=False).ids
        return whole == [*tokens, answer]


@lru_cache(maxsize=4096)
def verdict(prompt: str, answer: str) -> bool:
    """Whether some end makes Python of a prompt and an answer, as far as its grammar goes."""
    text = prompt + answer
    first = next((line for line in text.split("\n") if line.strip()), "")
    if first.startswith(" "):
        text = f"if 1:\n{text}"
    text = _without_try(text)
    return any(_parses(text + end) for end in _ends(text))


def _ends(text: str) -> Iterator[str]:
    """What may follow a prompt and its answer; a block that was begun gets a line."""
    line = text.rpartition("\n")[2]
    whole = text.rstrip("\n").rpartition("\n")[2]
    deeper = " " * (len(whole) - len(whole.lstrip(" ")) + 4)
    if line and not line.strip():
        yield " pass\n"  # The answer is an indentation; names bring their last blank with them.
    elif text.endswith(":\n"):
        yield f"{deeper}pass\n"
    else:
        yield from (f"{tail}\n{deeper}pass\n" if tail.endswith(":") else tail for tail in _TAILS)


def _without_try(text: str) -> str:
    """Makes plain branches of `try` and its parts, as a prompt may end before `except`."""
    text = re.sub(r"(?m)^( *)try:", r"\1if 1:", text)
    return re.sub(r"(?m)^( *)finally:", r"\1else:", re.sub(r"(?m)^( *)except\b[^\n]*:", r"\1elif 1:", text))


def _parses(text: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return False
    return True
