"""Python text that holds what others wrote: token texts and labels become literals, names and comments, never code."""

import keyword
import math
import re
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from jali.explaining.decompiling.program import Floats

WIDTH = 120
"""Columns of a line, at most."""
_LONGEST, _TOKENS = 28, 2
"""Letters of a name made from a label, and tokens in it, at most."""


def literal(text: str) -> str:
    """A text as a Python literal of printable characters alone, in double quotes where it has none."""
    found = repr(text)
    found = found if found.isprintable() else ascii(text)
    return found if "'" in text or '"' in text else f'"{found[1:-1]}"'


def shown(text: str) -> str:
    """A text in printable characters alone: what controls a line or its direction is escaped."""
    return "".join(c if c.isprintable() else "⏎" if c == "\n" else ascii(c)[1:-1] for c in text)


def comment(text: str) -> str:
    """A text that stays within its line."""
    return shown(text).strip()


def docstring(text: str) -> str:
    """A text of several lines as a docstring: quotes and backslashes in it end nothing."""
    lines = (shown(line).replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in text.split("\n"))
    return '"""' + "\n".join(lines) + '\n"""'


def identifier(label: str) -> str:
    """A name made of a label's words and marks; empty where it has none that a name could be made of."""
    label = label.partition("; ")[0]
    if label.count("‹") > _TOKENS:  # A list of tokens makes no name, what stands around it may.
        label = re.sub(r"‹.*?›", " ", label)
    for mark, word in _MARKS.items():
        label = label.replace(mark, f" {word} ")
    words = [word for word in re.findall(r"[a-z0-9]+", label.lower()) if word not in _FILLERS]
    found = "_".join(words[:1])[:_LONGEST]
    for word in words[1:]:
        if len(found) + len(word) + 1 > _LONGEST:
            break
        found += f"_{word}"
    found = f"n{found}" if found[:1].isdigit() else found
    return f"{found}_" if keyword.iskeyword(found) or keyword.issoftkeyword(found) else found


_MARKS = {"'": "quote", '"': "double_quote", "(": "paren", "[": "bracket", "{": "brace", "⏎": "line_end", ",": ""}
_FILLERS = frozenset("the token is a an of high low was and or it in that".split())


_UNITS = (*(first * 10**power for power in range(9) for first in (1, 2, 5)), 10**9)


class Names:
    """Identifiers that are each given once: clashes are numbered."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self.taken = set(taken)

    def give(self, wanted: str) -> str:
        """Returns the name, with a number behind it where it was given before."""
        found, count = wanted, 2
        while found in self.taken:
            found, count = f"{wanted}_{count}", count + 1
        self.taken.add(found)
        return found


def number(value: float, digits: int = 7) -> str:
    """A float in so many significant digits, as Python reads it back."""
    if not math.isfinite(value):
        return f'float("{value}")'
    short = float(f"{value:.{digits}g}")
    return str(int(short)) if short.is_integer() and abs(short) < 1e6 else repr(short)


def factor_of(value: float, digits: int = 7) -> str:
    """A factor and the sign behind it, as they stand before what is multiplied; a 1 is left out."""
    return "" if value == 1 else "-" if value == -1 else f"{number(value, digits)} * "


BASE, FIRST, ZERO = 92, ord("#"), "!"
"""Of packed tables: digits are the printable characters from # on, no quotation mark among them; zeros are short."""


class Packed(NamedTuple):
    """A table as text in lines that fit, for a raw string."""

    text: str
    size: int
    """Characters of each number that is not zero: digits to `BASE`, the lowest first, counted from the middle of what
    so many of them can say."""
    unit: int
    """How many of what they count make 1."""


def packed(values: Floats, size: int) -> Packed:
    """Values in so many digits each, more where the largest does not fit, and in the finest unit in which it does.

    A unit is 1, 2 or 5 times a power of ten, and a thousand million at most.
    """
    most = float(np.abs(values).max(initial=0))
    while most >= BASE**size // 2 - 1:
        size += 1
    unit = max(unit for unit in _UNITS if most * unit < BASE**size // 2 - 1)
    counted = np.rint(values * unit).astype(int).tolist()
    text = "".join(_digits(value + BASE**size // 2, size) if value else ZERO for value in counted)
    return Packed("\n".join(text[k : k + WIDTH] for k in range(0, len(text), WIDTH)), size, unit)


def _digits(value: int, size: int) -> str:
    return "".join(chr(FIRST + value // BASE**k % BASE) for k in range(size))
