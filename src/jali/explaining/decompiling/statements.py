"""Statements of Python in lines that fit."""

import io
import textwrap
import tokenize
from collections.abc import Sequence
from typing import NamedTuple

from jali.explaining.decompiling.spelled import WIDTH


class Shell(NamedTuple):
    """What stands around a sum: a call, a list, an assignment."""

    open: str
    inside: str = ""
    """Behind the sum: a loop, or further arguments after a comma."""
    close: str = ""


def statement(shells: list[Shell], terms: Sequence[str], said: str = "", indent: int = 4) -> list[str]:
    """One statement in lines that fit, with what it says behind or above it."""
    margin, text = " " * indent, added(terms)
    for shell in reversed(shells):
        between = " " if shell.inside and not shell.inside.startswith(",") else ""
        text = f"{shell.open}{text}{between}{shell.inside}{shell.close}"
    note = f"  # {said}" if said else ""
    if len(margin + text + note) <= WIDTH:
        return [margin + text + note]
    above = [_cut(f"{margin}# {said}")] if said else []
    return [*above, *([margin + text] if len(margin + text) <= WIDTH else _broken(shells, terms, indent))]


def _broken(shells: list[Shell], terms: Sequence[str], indent: int) -> list[str]:
    """A statement in several lines, each shell's content one step deeper."""
    margin = " " * indent
    if not shells:
        return [margin + line for line in _packed(terms, WIDTH - indent - 1)]
    first, *rest = shells
    if not first.close:  # It opens no bracket: it shares a line with what does.
        behind = rest[0] if rest else Shell("(", "", ")")
        return _broken([Shell(first.open + behind.open, behind.inside, behind.close), *rest[1:]], terms, indent)
    inner = statement(rest, terms, indent=indent + 4) if rest else _broken(rest, terms, indent + 4)
    lines = [f"{margin}{first.open}", *inner]
    if first.inside.startswith(","):
        lines[-1] += ","
        lines.append(f"{margin}    {first.inside[2:]},")
    elif first.inside:
        lines.append(f"{margin}    {first.inside}")
    return [*lines, f"{margin}{first.close}"]


def bracketed(terms: Sequence[str], *, power: bool = False) -> str:
    """A sum as it stands before a division, or before a power."""
    simple = len(terms) == 1 and not (power and (" " in terms[0] or terms[0].startswith("-")))
    return terms[0] if simple else f"({added(terms)})"


def added(terms: Sequence[str]) -> str:
    """Terms as a sum."""
    text = terms[0]
    for term in terms[1:]:
        text += f" - {term[1:]}" if term.startswith("-") else f" + {term}"
    return text


def _packed(terms: Sequence[str], width: int) -> list[str]:
    """A sum over several lines, an operator before each but the first."""
    lines = [terms[0]]
    for term in terms[1:]:
        piece = f"- {term[1:]}" if term.startswith("-") else f"+ {term}"
        if len(lines[-1]) + len(piece) + 1 <= width:
            lines[-1] += f" {piece}"
        else:
            lines.append(piece)
    return [part for line in lines for part in _split(line, width)]


def _split(line: str, width: int) -> list[str]:
    """A line within brackets, cut at spaces where it is too long and quotes nothing."""
    if len(line) <= width or "'" in line or '"' in line:
        return [line]
    return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)


def _cut(line: str) -> str:
    return line if len(line) <= WIDTH else line[: WIDTH - 1] + "…"


def uses(text: str, name: str) -> bool:
    """Whether a name occurs in an expression or in statements."""
    found = tokenize.generate_tokens(io.StringIO(f"(\n{text}\n)").readline)
    return any(t.type == tokenize.NAME and t.string == name for t in found)
