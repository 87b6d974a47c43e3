"""Finds the statements of a Python document, and where among them another statement could follow."""

import io
import itertools
import tokenize
from dataclasses import dataclass

_LEAVES = frozenset({"return", "raise", "break", "continue", "pass"})
_HEADS = frozenset(
    "if elif else for while with def class async try except finally match case @ import from del global".split()
)
_IGNORED = (tokenize.COMMENT, tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING)


@dataclass(frozen=True)
class Statement:
    """One logical line: a simple statement, or the head of a block."""

    start: int
    """First character of its first physical line."""
    end: int
    """The character behind its line end."""
    indent: int
    """Blanks before it."""
    head: str
    """Its first word or mark."""
    block: str
    """What encloses it most closely: `def`, `class`, or nothing at top level."""

    @property
    def can_be_followed(self) -> bool:
        """Whether any statement makes sense after it, at its indentation: in a function or at top level."""
        return self.block != "class" and self.head not in _LEAVES | _HEADS


def statements(text: str) -> list[Statement]:
    """Returns the statements of a document in order; none where it does not parse as tokens of Python."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, SyntaxError):
        return []
    if any(token.type == tokenize.ERRORTOKEN for token in tokens):  # Before Python 3.12 these are no SyntaxError.
        return []
    offsets = [0, *itertools.accumulate(len(line) + 1 for line in text.split("\n"))]
    found: list[Statement] = []
    blocks: list[tuple[int, str]] = []
    line: list[tokenize.TokenInfo] = []
    for token in tokens:
        if token.type == tokenize.NEWLINE:
            indent = line[0].start[1]
            blocks = [block for block in blocks if block[0] < indent]
            enclosing = next((kind for _, kind in reversed(blocks) if kind), "")
            start, end = offsets[line[0].start[0] - 1], offsets[min(token.end[0], len(offsets) - 1)]
            found.append(Statement(start, min(end, len(text)), indent, line[0].string, enclosing))
            blocks.append((indent, _kind(line)))
            line = []
        elif token.type not in _IGNORED and token.type != tokenize.ENDMARKER:
            line.append(token)
    return found


def _kind(line: list[tokenize.TokenInfo]) -> str:
    words = [token.string for token in line[:2]]
    return next((kind for kind in ("def", "class") if kind in words), "")
