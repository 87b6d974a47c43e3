"""The data behind generated Python: words, reserved names, and the rules of the grammar."""

import builtins
import functools
import keyword
import re
from dataclasses import dataclass
from importlib import resources

Part = str | tuple[str, str]  # literal text, or (rule, mark)

_SLOT = re.compile(r"<([a-z]+)(?:#(\d))?>")


@dataclass(frozen=True, kw_only=True)
class Rule:
    """The productions of one name, with their weights added up."""

    productions: tuple[tuple[Part, ...], ...]
    """Each a sequence of literal text and slots."""
    totals: tuple[int, ...]
    """Running totals of the weights."""


@functools.cache
def reserved() -> tuple[frozenset[str], tuple[str, ...]]:
    """Returns the words and the identifiers that generated text never uses as whole words."""
    sections: dict[str, list[str]] = {}
    for line in _read("reserved.txt"):
        if line.startswith("["):
            sections[line.strip("[]")] = []
        elif line and not line.startswith("#"):
            sections[next(reversed(sections))].append(line)
    return frozenset(sections["words"]), tuple(sections["identifiers"])


@functools.cache
def _read(name: str) -> tuple[str, ...]:
    path = resources.files("jali.corpora").joinpath(*name.split("/"))
    return tuple(path.read_text(encoding="utf-8").splitlines())


@functools.cache
def words() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Returns all words, and those that can be names."""
    every = _read("grammar/words.txt")
    taken = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "current", "self"}
    return every, tuple(w for w in every if w not in taken)


@functools.cache
def rules() -> dict[str, Rule]:
    """Returns the rules of `grammar/python.txt` by name."""
    bodies: dict[str, list[str]] = {}
    name, block = "", False
    for line in (*_read("grammar/python.txt"), ""):
        if line.startswith("=="):
            name, block = line.strip("= "), line.startswith("===")
            bodies[name] = [""] if block else []
        elif not name:
            continue
        elif not block and line and not line.startswith("# "):
            bodies[name].append(line)
        elif block and line:
            bodies[name][-1] += ("\n" if bodies[name][-1] else "") + line
        elif block and bodies[name][-1]:
            bodies[name].append("")
    return {name: _rule([b for b in productions if b]) for name, productions in bodies.items()}


def _rule(productions: list[str]) -> Rule:
    parsed, totals, total = [], [], 0
    for production in productions:
        weight = re.match(r"(\d+)\* ", production)
        total += int(weight[1]) if weight else 1
        totals.append(total)
        parsed.append(_parts(production[weight.end() :] if weight else production))
    return Rule(productions=tuple(parsed), totals=tuple(totals))


def _parts(production: str) -> tuple[Part, ...]:
    parts: list[Part] = []
    end = 0
    for slot in _SLOT.finditer(production):
        if slot.start() > end:
            parts.append(production[end : slot.start()])
        parts.append((slot[1], slot[2] or ""))
        end = slot.end()
    if end < len(production):
        parts.append(production[end:])
    return tuple(parts)
