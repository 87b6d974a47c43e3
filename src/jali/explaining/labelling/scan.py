"""Where in Python code each token of a text stands: in which string, bracket and line, after reading that token.

Python's own tokenizer reads whole files: it fails on a window that begins mid-file, and it knows of a token what only
later text tells. This one reads from left to right, never fails, and says of a token what the text up to its end says,
as a causal model can know no more. Tests hold it to Python's tokenizer on whole files.
"""

import keyword
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

STRINGS = ("", '"', "'", '"""', "'''")
"""Kinds of string by number; 0 is outside of all."""
BRACKETS = ("", "group", "call", "def", "class", "list", "index", "dict", "set", "brace", "field")
"""Kinds of innermost bracket by number; a `brace` may be a dict or a set yet, a `field` is in an f-string."""
COLUMNS = (
    "string", "fstring", "docstring", "comment", "depth", "bracket", "opener", "commas", "names", "keyworded", "colon",
    "string_start", "last_string", "last_opener", "opened_string", "closed_string", "opened", "closed", "indent",
    "line_start", "statement", "lines", "assigned", "ends_word",
)  # fmt: skip
"""What is known of each token. `opener`, `string_start`, `last_string`, `last_opener`, `line_start` and `statement` are
places of tokens in the window, −1 for none: of what opened the innermost bracket and the string the token ends in, of
the last string's and the last bracket's opener, and of the first tokens of its line and of its statement."""

_PREFIX = re.compile(r"[rbfuRBFU]{1,2}\Z")
_HEAD = re.compile(r"\s*(async )?(def|class) \w+\Z")
_NOT_CALLED = frozenset(keyword.kwlist) - {"None", "True", "False"}
_OPENING, _CLOSING = "([{", ")]}"


class _Open:
    """A bracket that is not closed yet."""

    __slots__ = ("at", "char", "colon", "commas", "keyworded", "kind", "names", "outer")

    def __init__(self, char: str, kind: str, at: int, outer: tuple[str, bool] | None = None) -> None:
        self.char, self.kind, self.at, self.outer = char, kind, at, outer
        self.commas = self.names = 0
        self.colon = self.keyworded = False


def scan(pieces: Sequence[str]) -> NDArray[np.int32]:
    """Reads the tokens of one window.

    Args:
        pieces: their texts.

    Returns:
        Shape (tokens, columns), in the order of `COLUMNS`. A row depends on no later token.

    >>> rows = scan(["print", '("', "hi", '")'])
    >>> [STRINGS[row[COLUMNS.index("string")]] for row in rows]
    ['', '"', '"', '']
    """
    reader, rows = _Reader(), np.empty((len(pieces), len(COLUMNS)), dtype=np.int32)
    for i, piece in enumerate(pieces):
        rows[i] = reader.read(i, piece)
    return rows


class _Reader:
    """The state after the text read so far."""

    def __init__(self) -> None:
        self.at = 0
        self.quote, self.fstring, self.docstring, self.comment = "", False, False, False
        self.escaped, self.run, self.empty = False, 0, ""
        self.stack: list[_Open] = []
        self.string_start = self.last_string = self.last_opener = -1
        self.word, self.before = "", ""  # The identifier being read; the last thing that was no blank.
        self.line, self.head = "", ""  # The physical line so far; the keyword its statement begins with.
        self.line_start = self.statement = -1
        self.lines, self.indent = 0, 0
        self.assigned = self.fresh = self.colon = False

    def read(self, at: int, piece: str) -> tuple[int, ...]:
        self.at = at
        self.opened_string = self.closed_string = self.opened = self.closed = False
        for char in piece:
            if self.line_start < 0:
                self.line_start = at
            self._read(char)
            if char == "\n":
                self._end_line()
            else:
                self.line += char
        return self._row()

    def _row(self) -> tuple[int, ...]:
        inner = self.stack[-1] if self.stack else None
        return (
            STRINGS.index(self.quote), self.fstring and self.quote != "", self.docstring and self.quote != "",
            self.comment, len(self.stack), 0 if inner is None else BRACKETS.index(inner.kind),
            -1 if inner is None else inner.at, 0 if inner is None else inner.commas,
            0 if inner is None else inner.names, inner is not None and inner.keyworded,
            self.colon if inner is None else inner.colon,
            self.string_start if self.quote else -1, self.last_string, self.last_opener, self.opened_string,
            self.closed_string, self.opened, self.closed, self.indent, self.line_start, self.statement, self.lines,
            self.assigned, bool(self.word),
        )  # fmt: skip

    def _read(self, char: str) -> None:
        if self.comment:
            self.comment = char != "\n"
        elif self.quote:
            self._in_string(char)
        else:
            self._in_code(char)

    def _end_line(self) -> None:
        self.lines += 1
        self.line, self.line_start, self.indent = "", -1, 0
        if not self.quote and not self.stack:
            self.statement, self.head, self.before, self.assigned, self.colon = -1, "", "", False, False

    # Strings.

    def _in_string(self, char: str) -> None:
        mark = self.quote[0]
        if self.escaped:
            self.escaped = False
        elif char == "\\":
            self.escaped, self.run = True, 0
        elif char == mark:
            self._end_string_at(mark)
        elif char == "\n" and len(self.quote) == 1:
            self._leave_string()
        elif char == "{" and self.fstring:
            self.stack.append(_Open("{", "field", self.at, (self.quote, self.docstring)))
            self.quote, self.fresh = "", True
        elif char in "(:" and len(self.quote) == 3 and _HEAD.match(self.line):
            # No string holds this line: the window began inside one, and what opened this one had closed that.
            self._leave_string()
            self.stack.clear()
            self.head, self.before = self.line.split()[-2], "name"
            self._in_code(char)
        else:
            self.run = 0

    def _end_string_at(self, mark: str) -> None:
        if len(self.quote) == 3:
            self.run += 1
            if self.run < 3:
                return
        empty = len(self.quote) == 1 and self.run == -1
        self._leave_string()
        self.empty = mark if empty else ""

    def _leave_string(self) -> None:
        self.quote, self.run, self.escaped = "", 0, False
        self.closed_string, self.before = True, "string"

    def _enter_string(self, mark: str, times: int) -> None:
        self.quote, self.run = mark * times, -1 if times == 1 else 0
        if times == 1:
            prefix = _PREFIX.match(self.word)
            self.fstring = bool(prefix) and "f" in self.word.lower()
            self.docstring = not self.line.strip() or self.line.strip() == self.word
            self.word = ""
            self.string_start = self.last_string = self.at
        self.opened_string = True

    # Code.

    def _in_code(self, char: str) -> None:
        empty, self.empty = self.empty, ""
        fresh, self.fresh = self.fresh, False
        if fresh and char == "{":  # Two braces are one in the text of an f-string.
            self._close_field()
        elif char == empty:
            self._enter_string(char, 3)
        elif char in "\"'":
            self._quote(char)
        elif char.isalnum() or char == "_":
            self._letter(char)
        else:
            self._end_word()
            self._mark(char)

    def _quote(self, char: str) -> None:
        field = self.stack[-1] if self.stack and self.stack[-1].kind == "field" else None
        if field is not None and field.outer is not None and field.outer[0] == char:
            self.stack.pop()  # As before Python 3.12: the string's own quote ends it, inside a field as well.
            self._leave_string()
            return
        if not (len(self.word) < 3 and _PREFIX.match(self.word)):
            self._end_word()
        self._begin()
        self._enter_string(char, 1)

    def _letter(self, char: str) -> None:
        if not self.word:
            self._begin()
        self.word += char

    def _begin(self) -> None:
        """Something that is no blank begins."""
        if not self.line.strip():
            self.indent = len(self.line)
        if self.statement < 0:
            self.statement = self.at

    def _end_word(self) -> None:
        word, self.word = self.word, ""
        if not word:
            return
        if not self.head:
            self.head = word
        if self.stack and not word[0].isdigit() and word not in _NOT_CALLED:
            self.stack[-1].names += 1
        self.before = word if word in _NOT_CALLED else "name"

    def _mark(self, char: str) -> None:
        if char == "#":
            self.comment = True
        elif char in _OPENING:
            self._begin()
            if _HEAD.match(self.line):  # A definition begins a statement, whatever bracket seemed open.
                self.stack.clear()
                self.head = self.line.split()[-2]
            self.stack.append(_Open(char, self._kind(char), self.at))
            self.last_opener, self.opened, self.before = self.at, True, char
        elif char in _CLOSING:
            self._close(char)
        elif not char.isspace() and char != "\\":
            self._begin()
            self._operator(char)
            self.head, self.before = self.head or char, char
        elif char == "\n" and self.stack and self.stack[-1].kind == "field" and self._short_field():
            self.stack.pop()
            self._leave_string()

    def _kind(self, char: str) -> str:
        follows = self.before in ("name", "string", ")", "]", "}")
        if char == "{":
            return "brace"
        if char == "[":
            return "index" if follows else "list"
        if self.head in ("def", "class") and not self.stack and follows:
            return self.head
        return "call" if follows and self.before != "string" else "group"

    def _close(self, char: str) -> None:
        self._begin()
        self.closed, self.before = True, char
        if not self.stack:
            return
        if self.stack[-1].kind == "field" and char == "}":
            self._close_field()
        elif _CLOSING[_OPENING.index(self.stack[-1].char)] == char:
            self.stack.pop()

    def _close_field(self) -> None:
        outer = self.stack.pop().outer
        assert outer is not None
        self.quote, self.docstring, self.run = outer[0], outer[1], 0
        self.fstring = True

    def _short_field(self) -> bool:
        outer = self.stack[-1].outer
        return outer is not None and len(outer[0]) == 1

    def _operator(self, char: str) -> None:
        inner = self.stack[-1] if self.stack else None
        if inner is None:
            self.assigned |= char == "=" and self.before not in ("=", "!", "<", ">")
            self.colon |= char == ":"
            return
        if char == ",":
            inner.commas += 1
            inner.keyworded = inner.colon = False
            inner.kind = "set" if inner.kind == "brace" else inner.kind
        elif char == ":":
            inner.colon = True
            inner.kind = "dict" if inner.kind == "brace" else inner.kind
        elif char == "=":
            inner.keyworded = self.before == "name"
