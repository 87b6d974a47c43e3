"""What kind of thing each token of a Python text is, so that a loss can be told apart by kind."""

import keyword
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

KINDS = ("names", "keywords", "punctuation", "whitespace", "digits", "strings", "comments", "end of text")
"""Names are words and their pieces, keywords apart. Quotes and `#` are punctuation, what they enclose is not."""

_NAMES, _KEYWORDS, _PUNCTUATION, _WHITESPACE, _DIGITS, _STRINGS, _COMMENTS, _END = range(len(KINDS))
_BLANKS = str.maketrans("ĠĊĉč", " \n\t\r")  # How byte-level BPE spells them; every other byte is one letter as well.
_LITERAL = re.compile(
    r"""\#(?P<comment>[^\n]*)
    |(?P<triple>\"\"\"|''')(?P<long>(?:\\.|.)*?)(?:(?P=triple)|\Z)
    |(?P<quote>["'])(?P<short>(?:\\.|(?!(?P=quote))[^\\\n])*)(?P=quote)?""",
    re.VERBOSE | re.DOTALL,
)
_WORD = re.compile(r"[^\W\d]\w*")


def kinds(pieces: Sequence[str], end: str = "<|endoftext|>") -> NDArray[np.int8]:
    """Returns for each token of one document its kind, as an index into `KINDS`.

    A token is what its first character that is no blank is; all blank, it is whitespace, or a part of the string or
    comment it lies in. A window that begins inside a long string is read as if it began outside.

    Args:
        pieces: tokens as a byte-level tokenizer names them (`id_to_token`).
        end: the token that ends a text.

    >>> [KINDS[k] for k in kinds(["if", "Ġx", ":", "Ċ", "ĠĠ", "print", '("', "hi", '")Ċ'])]
    ... # doctest: +NORMALIZE_WHITESPACE
    ['keywords', 'names', 'punctuation', 'whitespace', 'whitespace', 'names', 'punctuation', 'strings', 'punctuation']
    """
    spelled = ["" if piece == end else piece.translate(_BLANKS) for piece in pieces]
    marks = _marks("".join(spelled))
    found, at = np.empty(len(pieces), dtype=np.int8), 0
    for i, piece in enumerate(spelled):
        lead = len(piece) - len(piece.lstrip())
        found[i] = _END if not piece else marks[at + (lead if lead < len(piece) else 0)]
        at += len(piece)
    return found


def _marks(text: str) -> NDArray[np.int8]:
    """The kind of each character."""
    letters = np.array(
        [_WHITESPACE if c.isspace() else _DIGITS if c.isdigit() else _PUNCTUATION for c in text], np.int8
    )
    for word in _WORD.finditer(text):
        letters[word.start() : word.end()] = _KEYWORDS if keyword.iskeyword(word[0]) else _NAMES
    for literal in _LITERAL.finditer(text):
        for group, kind in (("comment", _COMMENTS), ("long", _STRINGS), ("short", _STRINGS)):
            letters[literal.start(group) : literal.end(group)] = kind  # A group that is not there is at -1 to -1.
    return letters
