"""What a verb hands back, and how it is printed: paths and rows on standard output, all else on standard error."""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text


class Table(NamedTuple):
    """Rows for a reader: a table on standard error, or with `--json` one object per line on standard output."""

    title: str
    rows: Sequence[dict[str, Any]]
    """All with the same keys, which are the column titles."""


class Texts(NamedTuple):
    """Texts that are the product themselves, such as what a model writes; a line of dashes parts them.

    With `--json` each is an object on a line.
    """

    pieces: Iterable[Iterable[str]]
    """Of each text, printed as they come."""


_WIDE = 100_000
"""Columns of a file or pipe, where a table is as wide as what it holds and nothing is folded."""

Result = Path | Sequence[Path] | Table | Texts | None
"""What was written; rows; or texts."""


def show(result: Result, *, as_json: bool, quiet: bool) -> None:
    """Prints the result of a verb."""
    match result:
        case None:
            return
        case Table(title, rows) if not as_json:
            if not quiet:
                _show_table(title, rows)
        case Table(_, rows):
            _print_rows(rows)
        case Texts(texts) if as_json:
            _print_rows([{"text": "".join(pieces)} for pieces in texts])
        case Texts(texts):
            _print_texts(texts)
        case _:
            paths = [result] if isinstance(result, Path) else result
            if as_json:
                _print_rows([{"path": str(path)} for path in paths])
            else:
                print(*paths, sep="\n")


def hint(text: str, *, quiet: bool) -> None:
    """Tells the reader something that is not the result."""
    if not quiet:
        print(text, file=sys.stderr)


def _print_rows(rows: Sequence[dict[str, Any]]) -> None:
    for row in rows:
        print(json.dumps(row, ensure_ascii=False, default=str))


def _print_texts(texts: Iterable[Iterable[str]]) -> None:
    for i, pieces in enumerate(texts):
        if i:
            print("-" * 20)
        for piece in pieces:
            print(piece, end="", flush=True)
        print()


def _show_table(title: str, rows: Sequence[dict[str, Any]]) -> None:
    console = Console(stderr=True)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = _WIDE
    console.print(Text(title if rows else f"{title}: none"))
    if not rows:
        return
    widths = _widths(rows, console.width)
    if widths is None:
        console.print(Text("\n".join(_listed(rows))), soft_wrap=True)
        return
    table = RichTable(show_edge=False)
    for name, width in zip(rows[0], widths, strict=True):
        table.add_column(name, overflow="fold", width=width)
    for row in rows:
        table.add_row(*(Text(str(value)) for value in row.values()))  # Text, as strings lose their [brackets].
    console.print(table)


def _widths(rows: Sequence[dict[str, Any]], room: int) -> list[int] | None:
    """Widths of columns in which no word is cut, as a path in two lines cannot be copied; None where none are.

    What is left is shared out so that those who need least have all that they need.
    """
    columns = [[name, *(str(row[name]) for row in rows)] for name in rows[0]]
    widths = [max(cell_len(word) for text in column for word in text.split() or [""]) for column in columns]
    wanted = [max(cell_len(line) for text in column for line in text.splitlines() or [""]) for column in columns]
    left = room - sum(widths) - 3 * len(widths) + 1
    if left < 0:
        return None
    for rank, at in enumerate(sorted(range(len(widths)), key=lambda at: wanted[at] - widths[at])):
        more = min(wanted[at] - widths[at], left // (len(widths) - rank))
        widths[at] += more
        left -= more
    return widths


def _listed(rows: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Rows below each other: the first value, then the others with their names."""
    for row in rows:
        (_, first), *others = row.items()
        yield str(first)
        yield from (f"  {name}: {'; '.join(str(value).splitlines())}" for name, value in others if str(value))
