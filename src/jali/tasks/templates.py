"""Fills templates: text with `$slots`, of which one or more differ between the two sides of a pair.

A slot is a list of `words.toml` (`$call`), one of `sides` of the task's file, or one of the fills below. A number
behind it asks for another entry: `$call`, `$call2`. The same slot twice is the same text twice.
"""

import functools
import random
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any, NamedTuple

from jali.artefact import BadInput

NAMES = ("single_double_quote", "bracket_counting", "set_or_string_fixedvarname")

_SLOT = re.compile(r"\$([A-Za-z]+?)(\d?)(?![A-Za-z0-9])")
_LENGTHS = (1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12)  # words of a string


class Sides(NamedTuple):
    """The texts of the two sides."""

    first: str
    second: str


@dataclass(frozen=True, kw_only=True)
class Spec:
    """A task's file."""

    name: str
    """Of the task."""
    title: str
    """What it asks, in a few words."""
    description: str
    """What it asks, in a sentence or two."""
    answers: Sides
    """The right continuation of each side."""
    sides: Mapping[str, Sides]
    """Slots that differ between the sides."""
    templates: Mapping[str, tuple[str, ...]]
    """By split."""


@functools.cache
def spec(name: str) -> Spec:
    """Reads the file of a task.

    Raises:
        BadInput: there is no such task.
    """
    if name not in NAMES:
        raise BadInput(f"There is no task {name!r}; choose among {', '.join(NAMES)}.")
    found = _read(f"{name}.toml")
    return Spec(
        name=name,
        title=found["title"],
        description=found["description"].strip(),
        answers=Sides(*found["answers"]),
        sides={slot: Sides(*texts) for slot, texts in found.get("sides", {}).items()},
        templates={split: tuple(found[split]["templates"]) for split in ("train", "validation", "heldout")},
    )


@functools.cache
def words() -> dict[str, dict[str, list[str]]]:
    """What fills slots, by split and slot."""
    return _read("words.toml")


def fill(spec: Spec, split: str, template: str, draw: random.Random) -> Sides:
    """Returns a template with its slots filled, for both sides.

    Slots are filled in the order they stand, so the same generator gives the same text.
    """
    filled: dict[str, Sides] = {}
    for slot in _SLOT.finditer(template):
        if slot[0] not in filled:
            filled[slot[0]] = _text(spec, split, slot[1], [sides.first for sides in filled.values()], draw)
    return Sides(*(_SLOT.sub(lambda slot, i=i: filled[slot[0]][i], template) for i in (0, 1)))


def _text(spec: Spec, split: str, slot: str, taken: list[str], draw: random.Random) -> Sides:
    """Returns the texts of one slot; entries of lists are never taken twice."""
    if slot in spec.sides:
        return spec.sides[slot]
    lists = words()[split]
    if slot in _FILLS:
        text = _FILLS[slot](lists["words"], draw)
        return text if isinstance(text, Sides) else Sides(text, text)
    text = draw.choice([entry for entry in lists[slot] if entry not in taken])
    return Sides(text, text)


def _string(words: list[str], draw: random.Random) -> str:
    chosen = [draw.choice(words) for _ in range(draw.choice(_LENGTHS))]
    if draw.random() < 0.3:
        chosen[0] = chosen[0].capitalize()
    if len(chosen) > 3 and draw.random() < 0.25:
        chosen[draw.randrange(1, len(chosen) - 1)] += ","
    return " ".join(chosen)


def _phrase(words: list[str], draw: random.Random) -> str:
    return " ".join(draw.sample(words, draw.randint(2, 5))).capitalize()


def _quoted(words: list[str], draw: random.Random) -> str:
    mark = draw.choice("'\"")
    return mark + " ".join(draw.sample(words, draw.randint(1, 3))) + mark


def _number(words: list[str], draw: random.Random) -> str:
    return str(draw.randrange(2, 10 ** draw.randint(1, 3)))


def _numbers(draw: random.Random) -> list[list[str]]:
    """Draws rows of numbers. Every other one is long, so that no ten tokens of a list are likely to be in any text.

    Of ten tokens, at least three are digits of one long number, where a digit is a token; generated training text has
    no number of three digits in a list.
    """
    count = 0
    rows: list[list[str]] = []
    for _ in range(draw.randint(1, 3)):
        rows.append([])
        for _ in range(draw.choice((1, 2, 2, 3, 3, 4))):
            digits = draw.choice((3, 4)) if count % 2 else 1
            rows[-1].append(str(draw.randrange(10 ** (digits - 1), 10**digits)))
            count += 1
    return rows


def _list(words: list[str], draw: random.Random) -> str:
    flat, nested = _open_lists(_numbers(draw))
    return draw.choice((flat + "]", nested + "]]"))


def _rows(words: list[str], draw: random.Random) -> Sides:
    return _open_lists(_numbers(draw))


def _open_lists(rows: list[list[str]]) -> Sides:
    """The same numbers as a flat and as a nested list, both without their end."""
    flat = ", ".join(number for row in rows for number in row)
    nested = "], [".join(", ".join(row) for row in rows)
    return Sides(f"[{flat}", f"[[{nested}")


_FILLS: dict[str, Callable[[list[str], random.Random], str | Sides]] = {
    "words": _string,
    "Phrase": _phrase,
    "quoted": _quoted,
    "number": _number,
    "list": _list,
    "rows": _rows,
}


def _read(name: str) -> dict[str, Any]:
    path = resources.files("jali.tasks").joinpath("data", name)
    return tomllib.loads(path.read_text(encoding="utf-8"))
