"""Fills templates: text with `$slots`, of which one or more differ between the two sides of a pair.

A slot is a list of `words.toml` (`$call`), one of `sides` of the task's file, or one of the fills below. A number
behind it asks for another entry: `$call`, `$call2`. The same slot twice is the same text twice. What `sides` holds and
the answers are templates themselves: `[" $short", " $short2"]` asks for one of two names of the prompt.
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
from jali.tasks.task import SPLITS

NAMES = (
    "single_double_quote",
    "final_kwarg",
    "set_or_string",
    "set_or_string_fixedvarname",
    "class_init",
    "with_as",
    "bracket_brace",
    "with_open",
    "bracket_counting",
    "for_while",
    "else_elif",
    "fstring_brace",
    "if_ternary",
    "var_swap",
    "indent_for",
    "lambda_func",
    "if_equals",
    "enumerate_range",
    "var_if",
    "while_return_true",
)
"""In the order of table 1 of the paper."""

_SLOT = re.compile(r"\$([A-Za-z]+?)(\d?)(?![A-Za-z0-9])")
_LENGTHS = (1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12)  # words of a string


class Sides(NamedTuple):
    """The texts of the two sides."""

    first: str
    second: str


class Filled(NamedTuple):
    """A template without slots."""

    prompts: Sides
    answers: Sides


@dataclass(frozen=True, kw_only=True)
class Spec:
    """A task's file."""

    name: str
    """Of the task."""
    title: str
    """What it asks, in a few words."""
    description: str
    """What it asks, in a sentence or two."""
    decided: str
    """What the paper leaves open, what was decided, and why."""
    construct: re.Pattern[str]
    """What to count in text in order to know how often a model has met the situation."""
    answers: Sides
    """The right continuation of each side; a template where it varies from pair to pair."""
    sides: Mapping[str, Mapping[str, tuple[Sides, ...]]]
    """By split and slot: what differs between the sides, one of these ways."""
    templates: Mapping[str, tuple[str, ...]]
    """By split."""

    @property
    def fixed(self) -> bool:
        """Whether all pairs have the same two answers."""
        return not any(_SLOT.search(answer) for answer in self.answers)


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
        decided=found["decided"].strip(),
        construct=re.compile(found["construct"], re.MULTILINE),
        answers=Sides(*found["answers"]),
        sides={s: _ways({**found.get("sides", {}), **found[s].get("sides", {})}) for s in SPLITS},
        templates={split: tuple(found[split]["templates"]) for split in SPLITS},
    )


def _ways(sides: Mapping[str, Any]) -> dict[str, tuple[Sides, ...]]:
    """Of each slot the ways in which the sides differ: one pair of texts, or a list of pairs."""
    listed = {slot: [ways] if isinstance(ways[0], str) else ways for slot, ways in sides.items()}
    return {slot: tuple(Sides(*way) for way in ways) for slot, ways in listed.items()}


@functools.cache
def words() -> dict[str, dict[str, list[str]]]:
    """What fills slots, by split and slot."""
    return _read("words.toml")


def fill(spec: Spec, split: str, template: str, draw: random.Random, indent: int = 0) -> Filled:
    """Returns a template with its slots filled, for both sides, and the answers that go with it.

    Slots are filled in the order they stand, so the same generator gives the same text.

    Args:
        spec: of the task.
        split: whose lists and sides fill the slots.
        template: to fill.
        draw: decides.
        indent: blanks before the template, which `$indent` stands for; none are added here.
    """
    ways: dict[str, Sides] = {}
    filled: dict[str, str | Sides] = {"$indent": " " * indent}

    def side(slot: re.Match[str], i: int) -> str:
        if slot[1] in spec.sides[split] and slot[0] not in ways:
            ways[slot[0]] = _choice(spec.sides[split][slot[1]], draw)
        return ways[slot[0]][i] if slot[0] in ways else slot[0]

    def text(slot: re.Match[str], i: int) -> str:
        if slot[0] not in filled:
            filled[slot[0]] = _text(split, slot[1], list(filled.values()), draw)
        found = filled[slot[0]]
        return found[i] if isinstance(found, Sides) else found

    both = [_SLOT.sub(lambda slot, i=i: side(slot, i), template) for i in (0, 1)]
    asked = [_SLOT.sub(lambda slot, i=i: side(slot, i), answer) for i, answer in enumerate(spec.answers)]
    prompts, answers = (
        [_SLOT.sub(lambda slot, i=i: text(slot, i), part) for i, part in enumerate(parts)] for parts in (both, asked)
    )
    return Filled(Sides(*prompts), Sides(*answers))


def _choice(ways: tuple[Sides, ...], draw: random.Random) -> Sides:
    return ways[0] if len(ways) == 1 else draw.choice(ways)


def _text(split: str, slot: str, taken: list[str | Sides], draw: random.Random) -> str | Sides:
    """Returns the text of one slot; entries of lists are never taken twice."""
    lists = words()[split]
    if slot in _FILLS:
        return _FILLS[slot](lists["words"], draw)
    return draw.choice([entry for entry in lists[slot] if entry not in taken])


def _string(words: list[str], draw: random.Random) -> str:
    chosen = [draw.choice(words) for _ in range(draw.choice(_LENGTHS))]
    if draw.random() < 0.3:
        chosen[0] = chosen[0].capitalize()
    if len(chosen) > 3 and draw.random() < 0.25:
        chosen[draw.randrange(1, len(chosen) - 1)] += ","
    return " ".join(chosen)


def _phrase(words: list[str], draw: random.Random) -> str:
    return " ".join(draw.sample(words, draw.randint(2, 5))).capitalize()


def _ending(words: list[str], draw: random.Random) -> str:
    """The rest of a file's name; its word keeps it out of training text."""
    return f"_{draw.choice(words)}{draw.choice(('.txt', '.csv', '.json', '.dat'))}"


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
    "ending": _ending,
    "quoted": _quoted,
    "number": _number,
    "list": _list,
    "rows": _rows,
}


def _read(name: str) -> dict[str, Any]:
    path = resources.files("jali.tasks").joinpath("data", name)
    return tomllib.loads(path.read_text(encoding="utf-8"))
