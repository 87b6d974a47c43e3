"""The kinds of edit: what a programmer may write around or within the line that is asked about."""

import builtins
import keyword
import random
import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

BRACKETS = ("[", "[[", "(", "{", "]", "]]", ")", "}")
QUOTES = ("'", '"', "('", '("', "')", '")')
WORDS = ("if", "for", "while", "with", "lambda", "return", "def", "else", "in", "as", "True", "=", "==", ":", ",")
"""What a mark in a comment or a string may be, closed by nothing."""
_TEXT = "see also the old value which was kept here until next week because users asked about it".split()
_NAMES = "total value index result entry buffer cursor label offset status record column".split()
_UNUSUAL = "if_true for_each in_list with_name as_text list_ dict_rows str_quote _ x1 is_open return_value o0O not_set"
_KEPT = frozenset([*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "self", "cls"])


class Place(NamedTuple):
    """A prompt cut where edits are made."""

    before: str
    """All lines before the one that is asked about."""
    margin: str
    """Its indentation."""
    line: str
    """That line behind its indentation; with its line end where the answer stands behind that."""
    answer: str
    foil: str

    @classmethod
    def of(cls, prompt: str, answer: str, foil: str) -> "Place":
        """Cuts a prompt."""
        start = prompt.rstrip("\n").rfind("\n") + 1
        line = prompt[start:].lstrip(" ")
        return cls(prompt[:start], " " * (len(prompt) - start - len(line)), line, answer, foil)

    def above(self, *lines: str) -> str:
        """The prompt with these lines above the last one, at its indentation."""
        return self.before + "".join(f"{self.margin}{line}\n" for line in lines) + self.margin + self.line

    def ending(self, line: str) -> str:
        """The prompt with another last line."""
        return self.before + self.margin + line


Kind = Callable[[Place, random.Random], str | None]


def _words(draw: random.Random, most: int = 6) -> list[str]:
    return [draw.choice(_TEXT) for _ in range(draw.randint(2, most))]


def _marked(draw: random.Random, marks: tuple[str, ...]) -> str:
    """Some words with a mark among them, or behind them."""
    words = _words(draw)
    words.insert(draw.randint(0, len(words)), draw.choice(marks))
    return " ".join(words)


def _comment(marks: tuple[str, ...]) -> Kind:
    return lambda place, draw: place.above(f"# {_marked(draw, marks)}")


def _comment_at_the_top(place: Place, draw: random.Random) -> str | None:
    if not place.before:
        return None
    margin = " " * (len(place.before) - len(place.before.lstrip(" ")))
    return f"{margin}# {_marked(draw, BRACKETS + QUOTES + WORDS)}\n{place.before}{place.margin}{place.line}"


def _comment_behind(place: Place, draw: random.Random) -> str | None:
    """Behind the code of the line above."""
    above = place.before.removesuffix("\n")
    last = above.rpartition("\n")[2]
    if not last.strip() or any(mark in last for mark in ("#", '"""', "'''")):
        return None
    return f"{above}  # {_marked(draw, BRACKETS + QUOTES + WORDS)}\n{place.margin}{place.line}"


def _string(place: Place, draw: random.Random) -> str | None:
    mark = draw.choice(BRACKETS + QUOTES + WORDS)
    quote = "'" if '"' in mark else '"' if "'" in mark else draw.choice("'\"")
    words = _words(draw)
    words.insert(draw.randint(0, len(words)), mark)
    return place.above(f"{draw.choice(_NAMES)} = {quote}{' '.join(words)}{quote}")


def _statement(draw: random.Random) -> str:
    one, two = draw.sample(_NAMES, 2)
    number, other = draw.randint(0, 99), draw.randint(0, 999)
    return draw.choice(
        [
            f"{one} = {number}",
            f"{one} = [{number}, {other}]",
            f"{one} = [[{number}], [{other}]]",
            f"{one} = {{{number}: {two}}}",
            f"{one} = {two}[{number}]",
            f"{one} += {two}.size",
            f"{one}.append({two})",
            f"{one}({two}, {number})",
            f"assert {one} == {two}",
            f"{one} = lambda {two}: {number}",
            f"{one} = {number} if {two} else {other}",
            f"print('{one}')",
            f'print("{one}")',
        ]
    )


def _statements(place: Place, draw: random.Random) -> str | None:
    return place.above(*(_statement(draw) for _ in range(draw.randint(1, 4))))


def _blank_lines(place: Place, draw: random.Random) -> str | None:
    return place.before + "\n" * draw.randint(1, 4) + place.margin + place.line


def _nested(place: Place, draw: random.Random) -> str | None:
    one, two = draw.sample(_NAMES, 2)
    heads = (
        f"if {one}:",
        f"for {one} in {two}:",
        f"while {one}:",
        f"with {one} as {two}:",
        f"def {one}({two}):",
        "try:",
    )
    return f"{place.before}{place.margin}{draw.choice(heads)}\n{place.margin}    {place.line}"


def _renamed(place: Place, draw: random.Random) -> str | None:
    """Gives one name of the line another one, everywhere in the prompt."""
    said = set(re.findall(r"\w+", place.answer + place.foil))
    names = sorted(set(re.findall(r"(?<![\w.])[a-z_]\w*", place.line)) - _KEPT - said)
    if not names:
        return None
    old, new = draw.choice(names), draw.choice([*_UNUSUAL.split(), *_NAMES])
    whole = place.before + place.margin + place.line
    return None if re.search(rf"\b{new}\b", whole) else re.sub(rf"\b{old}\b", new, whole)


EVERYWHERE: Mapping[str, Kind] = {
    "bracket in a comment": _comment(BRACKETS),
    "quote in a comment": _comment(QUOTES),
    "word of code in a comment": _comment(WORDS),
    "comment at the top": _comment_at_the_top,
    "comment behind code": _comment_behind,
    "mark in a string": _string,
    "statements before": _statements,
    "blank lines": _blank_lines,
    "nested deeper": _nested,
    "renamed": _renamed,
}
"""Kinds that any task has."""
_BINDING = frozenset({"mark in a string", "statements before", "nested deeper", "renamed"})
UNSAFE: Mapping[str, frozenset[str]] = {"set_or_string": _BINDING, "set_or_string_fixedvarname": _BINDING}
"""Kinds that a task is not offered: where the answer is what a name holds, one that binds a name may change it."""


def _more(*choices: str, most: int = 3) -> Kind:
    """Puts one to `most` of these behind the line; `$n` is a name, `$d` a number."""

    def kind(place: Place, draw: random.Random) -> str | None:
        parts = [draw.choice(choices) for _ in range(draw.randint(1, most))]
        return place.ending(place.line + _filled("".join(parts), draw))

    return kind


def _filled(text: str, draw: random.Random) -> str:
    fills = {"$n": lambda: draw.choice(_NAMES), "$d": lambda: str(draw.randint(0, 10 ** draw.randint(1, 4)))}
    return re.sub(r"\$[nd]", lambda slot: fills[slot[0]](), text)


def _instead(pattern: str, *choices: str) -> Kind:
    """Puts one of these in the place of the first match in the line; groups as `re.sub` writes them."""

    def kind(place: Place, draw: random.Random) -> str | None:
        line = re.sub(pattern, _filled(draw.choice(choices), draw), place.line, count=1)
        return None if line == place.line else place.ending(line)

    return kind


_STRING = re.compile(r"(.*\(|.*, )(['\"])(.*)", re.DOTALL)


def _longer_string(place: Place, draw: random.Random) -> str | None:
    return place.ending(f"{place.line} {' '.join(_words(draw, 14))}")


def _marked_string(place: Place, draw: random.Random) -> str | None:
    """Puts a mark between two words of the string; not the quote that would close it."""
    found = _STRING.fullmatch(place.line)
    if found is None:
        return None
    words, quote = found[3].split(" "), found[2]
    mark = draw.choice([mark for mark in BRACKETS + QUOTES + WORDS if quote not in mark])
    words.insert(draw.randint(1, len(words)), mark)
    return place.ending(f"{found[1]}{quote}{' '.join([*words, draw.choice(_TEXT)])}")


def _more_entries(place: Place, draw: random.Random) -> str | None:
    """Goes on in a dict or a list with its own answer."""
    line = place.line
    for _ in range(draw.randint(1, 4)):
        entry = draw.choice(("$d", "$n", "[$d, $d]", "{$d: $n}", "$n[$d]", "$n($d)"))
        line += place.answer + _filled(f" {entry}, $n", draw)
    return place.ending(line)


def _more_rows(place: Place, draw: random.Random) -> str | None:
    """Begins new rows where there are rows."""
    if "[[" not in place.line:
        return None
    return _more("], [$d, $d", "], [$d", most=4)(place, draw)


_NUMBERS = _more(", $d", most=18)
WITHIN: Mapping[str, Mapping[str, Kind]] = {
    "single_double_quote": {
        "longer string": _longer_string,
        "mark in the string": _marked_string,
        "arguments before": _instead(r"\((['\"])", r"($n, \1", r"($d, \1", r"($n($d), \1", r"($n[$d], \1"),
    },
    "bracket_counting": {
        "more numbers": _NUMBERS,
        "more rows": _more_rows,
        "other entries": _more(', "[", $d', ", ']', $d", ", ($d, $d), $d", ", $n[$d], $d", ", {$d}, $d", most=2),
        "unusual opener": _instead(r"(\[\[?)", r"\1$n[$d], ", r"\1($d), ", r"\1*$n, ", r"\1[$d][0], "),
    },
    "bracket_brace": {"more entries": _more_entries},
    "with_as": {
        "more arguments": _more(", $n", ", mode=$n", ", $n.$n"),
        "call inside": _instead(r"open\((\w+)", r"open($n(\1), $n", r"open($n[$d], \1", r"open(($n, $n), \1"),
    },
    "if_equals": {"longer target": _more(".$n", "[$d]", "[$n]", most=2)},
    "for_while": {"longer target": _more(".$n", "[$n]", most=1)},
    "while_return_true": {"comparison before": _instead(r" True$", " $n is True", " $n == True", " $n.$n is True")},
    "var_if": {"longer target": _instead(r"(\w+) (==|=) True$", r"\1.$n \2 True", r"\1[$d] \2 True")},
}
"""Kinds of one task each, within the line."""
