"""What each token of a vocabulary is by itself: its text, and the classes a programmer would name."""

import builtins
import keyword
import re
from collections.abc import Callable
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

_KEYWORDS = frozenset(keyword.kwlist) | {"match", "case"}
_BUILTINS = frozenset(name for name in dir(builtins) if not name.startswith("_"))


def _word(text: str) -> str:
    return text.strip(" \n\t")


CLASSES: dict[str, Callable[[str], bool]] = {
    "a keyword": lambda t: _word(t) in _KEYWORDS,
    "a name or a part of one": lambda t: _word(t).isidentifier() and _word(t) not in _KEYWORDS,
    "a name of Python's own": lambda t: _word(t) in _BUILTINS,
    "a name that begins with a capital": lambda t: _word(t).isidentifier() and _word(t)[0].isupper(),
    "all capitals": lambda t: len(_word(t)) > 1 and _word(t).isidentifier() and _word(t).isupper(),
    "a single letter": lambda t: len(_word(t)) == 1 and t.strip().isalpha(),
    "a word after a blank": lambda t: t.startswith(" ") and t.strip().isidentifier(),
    "a number": lambda t: t.strip().isdigit(),
    "blank": lambda t: bool(t) and not t.strip(),
    "the end of a line": lambda t: "\n" in t,
    "an empty line": lambda t: t.count("\n") > 1,
    "an indentation": lambda t: bool(re.fullmatch(r"\n*[ \t]+", t)) and len(t) > 1,
    "a mark": lambda t: bool(t.strip()) and not any(c.isalnum() for c in t),
    "an opening bracket": lambda t: any(c in t for c in "([{"),
    "a closing bracket": lambda t: any(c in t for c in ")]}"),
    "a quote": lambda t: "'" in t or '"' in t,
    "a double quote": lambda t: '"' in t,
    "a single quote": lambda t: "'" in t,
    "a round bracket": lambda t: "(" in t or ")" in t,
    "a square bracket": lambda t: "[" in t or "]" in t,
    "a curly bracket": lambda t: "{" in t or "}" in t,
    "a comma": lambda t: "," in t,
    "a colon": lambda t: ":" in t,
    "a dot": lambda t: t.strip().endswith("."),
    "an assignment": lambda t: t.strip() in ("=", "+=", "-=", "*=", "/=", "|=", ":="),
    "a comparison": lambda t: t.strip() in ("==", "!=", "<", ">", "<=", ">=", "is", "in"),
    "an arithmetic operator": lambda t: t.strip() in ("+", "-", "*", "/", "%", "**", "//", "@", "&", "|", "^"),
    "an underscore": lambda t: t.strip().startswith("_"),
    "a backslash": lambda t: "\\" in t,
    "a hash": lambda t: "#" in t,
}
"""By a name that completes "the token is …": whether a token of this text is one."""


def text(tokenizer: Tokenizer | None, token: int) -> str:
    """The text of one token; its number where there is no tokenizer."""
    return f"#{token}" if tokenizer is None else tokenizer.decode([token], skip_special_tokens=False)


class Vocabulary:
    """Texts and classes of all tokens.

    Attributes:
        size: entries.
        texts: of each, None where there is no tokenizer: then tokens are numbers and have no classes.
    """

    def __init__(self, size: int, tokenizer: Tokenizer | None) -> None:
        self.size = size
        self.texts = None if tokenizer is None else [text(tokenizer, i) for i in range(size)]

    @cached_property
    def classes(self) -> dict[str, NDArray[np.bool_]]:
        """By name, which tokens belong to a class, shape (entries,); none without texts."""
        if self.texts is None:
            return {}
        return {name: np.array([test(text) for text in self.texts]) for name, test in CLASSES.items()}

    @cached_property
    def end_of_text(self) -> int | None:
        """The token between documents, if there is one."""
        return None if self.texts is None else next((i for i, t in enumerate(self.texts) if t == "<|endoftext|>"), None)

    def spell(self, token: int) -> str:
        """A token as a reader sees it: its text between bars, or its number."""
        if self.texts is None:
            return f"#{token}"
        return f"‹{self.texts[token]}›".replace("\n", "⏎").replace(" ", "·")
