"""All that can be asked of each token of a text: flags, slots that hold a token or a number, and numbers.

A registry: every entry has a name that reads as plain English and is computed for all tokens at once. A name with a
gap, `{}`, takes a token. Nothing here looks at what comes after a token, but for what `WHOLE` lists, which is asked of
models with full attention alone.
"""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from jali.explaining.labelling.scan import BRACKETS, COLUMNS, scan
from jali.explaining.labelling.text import Text
from jali.explaining.vocabulary import CLASSES, Vocabulary

Array = NDArray[Any]
LAST_PLACE = 63
"""As a slot, a place in the text from which on all are one."""
MANY = 32
"""Tokens of the text that names with a gap are asked for, the most frequent ones, where there are more."""


class Table:
    """Everything that is asked of the tokens of one text, computed when it is first needed.

    Attributes:
        text: of shape (N, T), as is all that is returned.
        words: of the vocabulary.
    """

    def __init__(self, text: Text, words: Vocabulary) -> None:
        self.text, self.words = text, words
        self.tokens = text.tokens
        self.steps = np.broadcast_to(np.arange(self.tokens.shape[1]), self.tokens.shape)
        self._held: dict[tuple[str, str, int | None], Array] = {}

    def flag(self, name: str, token: int | None = None) -> NDArray[np.bool_]:
        """Whether what the name says holds."""
        return self._get("flag", FLAGS, name, token)

    def slot(self, name: str, token: int | None = None) -> NDArray[np.int64]:
        """The token or whole number that stands in a slot; −1 where nothing does."""
        return self._get("slot", SLOTS, name, token)

    def number(self, name: str, token: int | None = None) -> NDArray[np.float64]:
        """What the name measures."""
        return self._get("number", NUMBERS, name, token)

    def _get(self, kind: str, registry: dict[str, Callable[..., Array]], name: str, token: int | None) -> Array:
        key = (kind, name, token)  # A slot and a number may have one name.
        if key not in self._held:
            self._held[key] = registry[name](self) if token is None else registry[name](self, token)
        return self._held[key]

    @cached_property
    def scanned(self) -> dict[str, NDArray[np.int32]]:
        """What the reader of Python says, by column."""
        assert self.words.texts is not None
        texts = self.words.texts
        rows = [scan([texts[token] for token in row]) for row in self.tokens.tolist()]
        found = np.stack(rows) if rows else np.zeros((*self.tokens.shape, len(COLUMNS)), dtype=np.int32)
        return {name: found[..., i] for i, name in enumerate(COLUMNS)}

    def at(self, places: Array) -> NDArray[np.int64]:
        """The tokens in these places of each row; −1 where the place is below 0."""
        there = np.take_along_axis(self.tokens, np.maximum(places, 0).astype(np.int64), axis=1)
        return np.where(places < 0, -1, there)

    def back(self, steps: int) -> NDArray[np.int64]:
        """The token so many steps before; −1 before the first."""
        return self.at(self.steps - steps)

    def of_class(self, name: str, steps: int = 0) -> NDArray[np.bool_]:
        """Whether the token so many steps before is of a class."""
        tokens = self.back(steps)
        return np.append(self.words.classes[name], False)[tokens]

    def since(self, here: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Tokens since this was last so, 0 where it is; from before the text where it never was."""
        return (self.steps - self.last(here)).astype(np.float64)

    def last(self, here: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Where this was last so, −1 if nowhere yet."""
        return np.maximum.accumulate(np.where(here, self.steps, -1), axis=1)

    @cached_property
    def again(self) -> NDArray[np.int64]:
        """Where each token was seen before, −1 if nowhere."""
        found = np.full(self.tokens.shape, -1)
        for row, tokens in enumerate(self.tokens.tolist()):
            places: dict[int, int] = {}
            for place, token in enumerate(tokens):
                found[row, place] = places.get(token, -1)
                places[token] = place
        return found

    def counted(self, token: int) -> NDArray[np.int64]:
        """How often a token is in the whole of each row, (N, 1)."""
        return ((self.tokens == token) & self.text.real).sum(1, keepdims=True)


def _string(*kinds: int) -> Callable[[Table], Array]:
    return lambda t: np.isin(t.scanned["string"], kinds)


def _inside(*kinds: str) -> Callable[[Table], Array]:
    numbers = [BRACKETS.index(kind) for kind in kinds]
    return lambda t: np.isin(t.scanned["bracket"], numbers)


def _event(column: str) -> Callable[[Table], Array]:
    return lambda t: t.scanned[column] > 0


def _class(name: str, steps: int) -> Callable[[Table], Array]:
    return lambda t: t.of_class(name, steps)


def _place(column: str, before: int = 0) -> Callable[[Table], Array]:
    """The token in the place a column names, or so many before it."""

    def found(t: Table) -> Array:
        places = t.scanned[column]
        return t.at(np.where(places >= before, places - before, -1))

    return found


_WHERE = ("the token", "the token before", "the second token before")
FLAGS: dict[str, Callable[..., Array]] = {
    **{f"{where} is {name}": _class(name, i) for i, where in enumerate(_WHERE) for name in CLASSES},
    "inside a string": _string(1, 2, 3, 4),
    "inside a string opened by a double quote": _string(1),
    "inside a string opened by a single quote": _string(2),
    "inside a string opened by three double quotes": _string(3),
    "inside a string opened by three single quotes": _string(4),
    "inside a string of one line": _string(1, 2),
    "inside a string of several lines": _string(3, 4),
    "inside an f-string": _event("fstring"),
    "inside a docstring": _event("docstring"),
    "inside a comment": _event("comment"),
    "inside a string or a comment": lambda t: (t.scanned["string"] > 0) | (t.scanned["comment"] > 0),
    "directly inside a call": _inside("call"),
    "directly inside round brackets of no call": _inside("group"),
    "in the head of a function": _inside("def"),
    "in the head of a class": _inside("class"),
    "directly inside a list": _inside("list"),
    "directly inside an index": _inside("index"),
    "directly inside a dict": _inside("dict"),
    "directly inside a set": _inside("set"),
    "directly inside round brackets": _inside("call", "group", "def", "class"),
    "directly inside square brackets": _inside("list", "index"),
    "directly inside curly brackets": _inside("dict", "set", "brace"),
    "inside the field of an f-string": _inside("field"),
    "the token opens a string": _event("opened_string"),
    "the token closes a string": _event("closed_string"),
    "the token opens a bracket": _event("opened"),
    "the token closes a bracket": _event("closed"),
    "in an argument given by name": _event("keyworded"),
    "after a colon of its brackets or statement": _event("colon"),
    "after the assignment of its statement": _event("assigned"),
    "the token ends in a word": _event("ends_word"),
    "the token begins a line": lambda t: t.scanned["line_start"] == t.steps,
    "the token begins a statement": lambda t: t.scanned["statement"] == t.steps,
    "the token was seen before": lambda t: t.again >= 0,
    "the token was seen before in its line": lambda t: _since(t.scanned["line_start"], t.again),
    "{} was seen": lambda t, token: t.last(t.tokens == token) >= 0,
    "{} was seen before": lambda t, token: t.last(_shifted(t.tokens == token)) >= 0,
    "{} was seen in the line": lambda t, token: _since(t.scanned["line_start"], t.last(t.tokens == token)),
}


def _since(start: Array, place: Array) -> Array:
    """Whether a place is not before where something began; not where nothing did."""
    return (start >= 0) & (place >= start)


def _shifted(marks: Array) -> Array:
    """Marks one place later."""
    return np.concatenate([np.zeros_like(marks[:, :1]), marks[:, :-1]], axis=1)


SLOTS: dict[str, Callable[..., Array]] = {
    "the token": lambda t: t.back(0),
    "the token before": lambda t: t.back(1),
    "the second token before": lambda t: t.back(2),
    "the token after the last one like this": lambda t: t.at(np.where(t.again >= 0, t.again + 1, -1)),
    "the token that opened the string": _place("string_start"),
    "the token that opened the last string": _place("last_string"),
    "the token that opened the innermost bracket": _place("opener"),
    "the token before the innermost bracket": _place("opener", 1),
    "the token that opened the last bracket": _place("last_opener"),
    "the token before the string": _place("string_start", 1),
    "the first token of the line": _place("line_start"),
    "the first token of the statement": _place("statement"),
    "the place in the text": lambda t: np.minimum(t.steps, LAST_PLACE),
    "the token as far from the end": lambda t: _mirrored(t),
    "how often the token is in the text": lambda t: ((t.tokens[:, :, None] == t.tokens[:, None]) * 1).sum(2),
    "how often {} is in the text": lambda t, token: np.broadcast_to(t.counted(token), t.tokens.shape),
}
NUMERIC_SLOTS = frozenset(name for name in SLOTS if name.startswith(("how often", "the place")))
"""Slots that hold a whole number, not a token."""


def _mirrored(t: Table) -> Array:
    """Counted past the token that begins every text of a compiled program."""
    return t.at(np.where(t.steps > 0, t.text.real.sum(1, keepdims=True) - t.steps, -1))


def _column(name: str) -> Callable[[Table], Array]:
    return lambda t: t.scanned[name].astype(np.float64)


def _from(column: str) -> Callable[[Table], Array]:
    """Tokens since the one a column names, 0 where there is none."""
    return lambda t: np.where(t.scanned[column] >= 0, t.steps - t.scanned[column] + 1, 0).astype(np.float64)


def _distance(name: str) -> Callable[[Table], Array]:
    return lambda t: t.since(t.of_class(name))


_SINCE = (
    "a quote", "the end of a line", "a comma", "a colon", "an opening bracket", "a closing bracket", "a keyword",
    "an assignment", "a dot", "a name or a part of one", "a number",
)  # fmt: skip
NUMBERS: dict[str, Callable[..., Array]] = {
    "the depth of brackets": _column("depth"),
    "the indentation": _column("indent"),
    "the place in the line": _from("line_start"),
    "the place in the statement": _from("statement"),
    "the length of the string so far": _from("string_start"),
    "the length of the bracket so far": _from("opener"),
    "the number of commas in the bracket": _column("commas"),
    "the number of names in the bracket": _column("names"),
    "the number of lines": _column("lines"),
    "the place in the text": lambda t: t.steps.astype(np.float64),
    **{f"the distance to {name}": _distance(name) for name in _SINCE},
    "the distance to {}": lambda t, token: t.since(t.tokens == token),
    "the share of {} so far": lambda t, token: np.cumsum(t.tokens == token, axis=1) / (t.steps + 1),
    "how often {} was seen": lambda t, token: np.cumsum(t.tokens == token, axis=1).astype(np.float64),
    "how often the token was seen": lambda t: _seen_so_far(t),
}


def _seen_so_far(t: Table) -> Array:
    found = np.zeros(t.tokens.shape)
    for row, places in enumerate(t.again.tolist()):
        for place, before in enumerate(places):
            found[row, place] = 1 + (found[row, before] if before >= 0 else 0)
    return found


LOGARITHMIC = tuple(name for name in NUMBERS if name.startswith(("the distance", "the length", "the place")))
"""Numbers that are also asked for by their logarithm, log(1 + x)."""
STEPS: dict[str, tuple[float, ...]] = {
    "the depth of brackets": (1, 2, 3, 4),
    "the indentation": (1, 5, 9, 13),
    "the share of {} so far": (0.1, 0.2, 0.3, 0.4, 0.5, 0.6),
    "how often {} was seen": (2, 3, 4),
    "how often the token was seen": (2, 3, 4),
    "the number of commas in the bracket": (1, 2, 3, 5),
    "the number of names in the bracket": (1, 2, 3, 4, 6),
    "the number of lines": (1, 4, 16),
}
"""Values that a number is asked to be at least; `_USUAL` where a name is not here."""
_USUAL = (1, 2, 3, 5, 9, 17, 33)

WHOLE = frozenset(("the token as far from the end", *(name for name in SLOTS if name.startswith("how often"))))
"""Slots that look at what comes after a token."""
_LINES = frozenset({"the token was seen before in its line", "{} was seen in the line"})
_BARE = frozenset(
    {
        *(name for name in FLAGS if "was seen" in name and name not in _LINES),
        *("the token", "the token before", "the second token before", "the token after the last one like this"),
        *("the place in the text", "the share of {} so far", "how often {} was seen", "how often the token was seen"),
        "the distance to {}",
        *WHOLE,
    }
)
"""What can be asked of tokens that are numbers without a text."""
_OF_NUMBERS_ALONE = frozenset({"{} was seen", "{} was seen before", "the share of {} so far", "how often {} was seen"})
"""What is asked of these alone: in a window of Python nearly every frequent token was seen."""


def asked(names: Iterable[str], words: Vocabulary, frequent: Iterable[int], *, causal: bool) -> list[tuple]:
    """Returns what of a registry is asked, as name and token (None for names without a gap).

    Args:
        names: of the registry.
        words: of the vocabulary; without texts, what needs Python is left out.
        frequent: tokens for names with a gap.
        causal: leaves out what looks ahead.
    """
    known = [name for name in names if (name in _BARE if words.texts is None else name not in _OF_NUMBERS_ALONE)]
    known = [name for name in known if not (causal and name in WHOLE)]
    tokens = list(frequent)
    return [(name, token) for name in known for token in (tokens if "{}" in name else [None])]


def frequent(text: Text, words: Vocabulary) -> list[int]:
    """The tokens that names with a gap are asked for: the most frequent ones of a text."""
    counts = np.bincount(text.tokens[text.real], minlength=words.size)
    order = np.argsort(-counts, kind="stable")[:MANY]
    return [int(token) for token in order if counts[token]]


def thresholds(name: str, words: Vocabulary) -> tuple[float, ...]:
    """Values that a number is asked to be at least; none of distances to single tokens where there are classes."""
    return () if "{}" in name and words.texts is not None else STEPS.get(name, _USUAL)
