"""Generated Python: varied, simple, repetitive, and the same for a seed; the mix in which circuits show earlier.

The rules are in `grammar/python.txt`, the words in `grammar/words.txt`; nothing in `reserved.txt` is ever written,
so that task templates built from reserved names are unseen. Each document draws few words and names and repeats
them, mixes both kinds of quotes, and keeps a name free for the code that relies on its type.
"""

import functools
import math
import random
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import Any

from jali.corpora.rules import reserved, rules, words

__all__ = ["generate", "reserved", "unit_sizes"]

UNIT_CHARACTERS = 1_000_000
CHARACTERS_PER_TOKEN = 4.0  # More than generated text has (about 3), so that N tokens are sure to be there.
MAX_DEPTH = 2  # blocks within blocks
TOPIC_WORDS = 24  # words a document comes back to

_ENDINGS = ("", "", "", "", "_count", "_list", "_name", "_map", "_size", "s", "_id", "_total")
_INPUTS = ("input", "data", "source", "config", "names", "numbers", "settings", "records")
_OUTPUTS = ("output", "result", "report", "log", "backup", "summary", "export", "copy")
_FILE_ENDINGS = (".txt", ".csv", ".json", ".dat")
_LENGTHS = (1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 9, 10, 11, 12, 15, 18, 22)  # words of a phrase
_TAILS = (".", "!", "?", ":", "...", ": %s", " %d")
_NOTHING = "\0"


def unit_sizes(num_tokens: int) -> list[int]:
    """Returns the characters of each unit so that all units together hold at least so many tokens."""
    total = math.ceil(num_tokens * CHARACTERS_PER_TOKEN) + 4_000
    full, rest = divmod(total, UNIT_CHARACTERS)
    return [UNIT_CHARACTERS] * full + ([rest] if rest else [])


def generate(seed: int, unit: int, characters: int) -> Iterator[tuple[str, str]]:
    """Yields (name, text) of the documents of one unit, until they hold so many characters together.

    Every document is Python that parses. The same arguments give the same documents.
    """
    number = written = 0
    while written < characters:
        text = _Writer(random.Random(f"jali simple {seed} {unit} {number}")).document()
        yield f"simple:{seed}/{unit}/{number}", text
        written += len(text)
        number += 1


class _Writer:
    """Writes one document: expands rules, and the leaves that are methods named after their slot."""

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self._rules = rules()
        self._depth = 0
        self._double = draw.choice((0.15, 0.35, 0.5, 0.5, 0.65, 0.85))  # share of double quotes
        self._topic = [_frequent_word(draw) for _ in range(TOPIC_WORDS)]
        self._variables = self._names(9, _ENDINGS)
        self._attributes = self._names(7, ("", "", "_id", "_name"))
        self._functions = self._function_names(6)
        self._classes = [name.title().replace("_", "") for name in self._names(3, ("", "_node", "_view", "_base"))]
        self._bound: list[str] = []  # names whose type surrounding code relies on
        self._leaves: dict[str, Callable[[], str]] = {
            "var": lambda: self._free(self._variables),
            "read": self._read,
            "attr": lambda: self._free(self._attributes),
            "func": lambda: draw.choice(self._functions),
            "cls": lambda: draw.choice(self._classes),
            "nothing": lambda: _NOTHING,
            "gap": lambda: "\f",
            "blank": lambda: "",
            "phrase": self._phrase,
            "str": lambda: self._quote(self._sentence()),
            "fstr": self._formatted,
            "key": lambda: self._quote(self._word()),
            "small": lambda: str(draw.randrange(10)),
            "int": lambda: str(draw.choice((draw.randrange(20), draw.randrange(100), draw.randrange(1000)))),
            "flat": lambda: self._row(self._number),
            "nested": lambda: self._rows(self._number),
            "strflat": lambda: self._row(lambda: self._quote(self._word())),
            "strnested": lambda: self._rows(lambda: self._quote(self._word())),
            "setlit": lambda: "{" + self._row(self._number)[1:-1] + "}",
            "dictlit": self._dictionary,
            "params": self._parameters,
            "reading": lambda: self._quote("r"),
            "writing": lambda: self._quote("w"),
            "infile": lambda: self._file(_INPUTS),
            "outfile": lambda: self._file(_OUTPUTS),
        }

    def document(self) -> str:
        parts = self._expand("document").replace("\0", "").split("\f")
        return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"

    def _expand(self, name: str) -> str:
        if leaf := self._leaves.get(name):
            return leaf()
        nests = name in ("block", "body", "filler")
        rule = self._rules["line" if name == "stmt" and self._depth > MAX_DEPTH else name]
        self._depth += nests
        chosen = rule.productions[bisect_right(rule.totals, self._draw.randrange(rule.totals[-1]))]
        text = self._fill(chosen)
        self._depth -= nests
        return text

    def _fill(self, parts: tuple[Any, ...]) -> str:
        """Expands the slots of a production; what spans lines takes the indentation of the line it stands on."""
        marked: dict[tuple[str, str], str] = {}
        num_bound = len(self._bound)
        text = ""
        for part in parts:
            if isinstance(part, str):
                text += part
                continue
            if part[1] and part not in marked:
                marked[part] = self._expand(part[0])
                if part[0] in ("var", "attr"):
                    self._bound.append(marked[part])
            piece = marked[part] if part[1] else self._expand(part[0])
            line = text[max(text.rfind("\n"), text.rfind("\f")) + 1 :]
            indent = line[: len(line) - len(line.lstrip(" "))]
            text += piece.replace("\n", "\n" + indent) if indent else piece
        del self._bound[num_bound:]
        return _without_nothing(text) if _NOTHING in text else text

    def _free(self, pool: list[str]) -> str:
        """Returns a name that no surrounding code relies on; a new one if all are taken."""
        while not (free := [name for name in pool if name not in self._bound]):
            pool += self._names(1, _ENDINGS)
        return self._draw.choice(free)

    def _read(self) -> str:
        """Returns a name to read: often one that surrounding code has bound."""
        bound = [name for name in self._bound if name in self._variables]
        return self._draw.choice(bound if bound and self._draw.random() < 0.5 else self._variables)

    def _word(self) -> str:
        return self._draw.choice(self._topic) if self._draw.random() < 0.8 else _frequent_word(self._draw)

    def _phrase(self) -> str:
        return " ".join(self._word() for _ in range(self._draw.choice(_LENGTHS)))

    def _sentence(self) -> str:
        phrase = self._phrase()
        if self._draw.random() < 0.2:
            phrase = phrase.capitalize()
        return phrase + self._draw.choice(_TAILS) if self._draw.random() < 0.12 else phrase

    def _quote(self, text: str) -> str:
        mark = '"' if self._draw.random() < self._double else "'"
        return f"{mark}{text}{mark}"

    def _formatted(self) -> str:
        inside = f"{self._phrase()} {{{self._read()}}}"
        return "f" + self._quote(inside if self._draw.random() < 0.5 else f"{inside} {self._phrase()}")

    def _number(self) -> str:
        return str(self._draw.choice((self._draw.randrange(10), self._draw.randrange(10), self._draw.randrange(100))))

    def _row(self, element: Callable[[], str]) -> str:
        return "[" + ", ".join(element() for _ in range(self._draw.choice((1, 2, 3, 3, 4, 4, 5, 6, 7, 8)))) + "]"

    def _rows(self, element: Callable[[], str]) -> str:
        return "[" + ", ".join(self._row(element) for _ in range(self._draw.choice((1, 2, 2, 3, 3, 4)))) + "]"

    def _dictionary(self) -> str:
        value = self._draw.choice((self._number, lambda: self._quote(self._word())))
        pairs = (f"{self._quote(self._word())}: {value()}" for _ in range(self._draw.randint(1, 5)))
        return "{" + ", ".join(pairs) + "}"

    def _parameters(self) -> str:
        names = self._draw.sample(self._variables, self._draw.randint(1, 4))
        default = self._draw.choice(("None", "None", "None", "None", "None", "None", "True", "0", '""'))
        plain = self._draw.choice((0, 1, len(names), len(names), self._draw.randint(0, len(names))))
        return ", ".join(name if i < plain else f"{name}={default}" for i, name in enumerate(names))

    def _file(self, stems: tuple[str, ...]) -> str:
        stem = self._draw.choice(stems)
        if self._draw.random() < 0.5:
            stem = f"{stem}_{self._word()}"
        return self._quote(stem + self._draw.choice(_FILE_ENDINGS))

    def _names(self, count: int, endings: tuple[str, ...]) -> list[str]:
        names: set[str] = set()
        while len(names) < count:
            stem, ending = self._draw.choice(words()[1]), self._draw.choice(endings)
            name = stem if ending == "s" and stem.endswith("s") else stem + ending
            if name not in reserved()[0]:
                names.add(name)
        return self._draw.sample(sorted(names), count)

    def _function_names(self, count: int) -> list[str]:
        first = ("get", "set", "make", "find", "load", "save", "check", "update", "build", "parse", "is", "run")
        stems = self._names(count, ("", "s", ""))
        return [s if self._draw.random() < 0.3 else f"{self._draw.choice(first)}_{s}" for s in stems]


def _without_nothing(text: str) -> str:
    lines = text.split("\n")
    kept = [line.replace(_NOTHING, "") for line in lines if line.strip(f" {_NOTHING}") or _NOTHING not in line]
    return "\n".join(kept) if kept else _NOTHING


def _frequent_word(draw: random.Random) -> str:
    """Draws a word by rank, log-uniformly: some words are seen everywhere, most are rare."""
    ranked = _ranked_words()
    return ranked[int(len(ranked) ** draw.random()) - 1]


@functools.cache
def _ranked_words() -> tuple[str, ...]:
    ranked = list(words()[0])
    random.Random(7).shuffle(ranked)
    return tuple(ranked)
