"""For each task the rule that a programmer would write down, to be compared with what a model learned.

A rule reads the text of a prompt and says which of the task's two answers, 0 or 1, comes next. It is right on every
pair of its task; where prompts are disturbed, it is one reading among others, and a model may go another way.
"""

import re
from collections.abc import Callable

Rule = Callable[[str], int]


def rule(task: str) -> Rule | None:
    """Returns the rule of a task; None where nobody wrote one."""
    return _RULES.get(task)


def _line(text: str) -> str:
    """The line that is being written."""
    return text.rpartition("\n")[2].strip()


def _last(text: str, first: str, second: str) -> int:
    """Which of two patterns occurs last."""
    places = [max((m.start() for m in re.finditer(pattern, text)), default=-1) for pattern in (first, second)]
    return int(places[1] > places[0])


def _depth(line: str) -> int:
    """How many square brackets a line leaves open."""
    return line.count("[") - line.count("]")


def _in_dict(text: str) -> bool:
    """Whether the innermost bracket left open is a brace."""
    open_: list[str] = []
    for c in text:
        if c in "([{":
            open_.append(c)
        elif c in ")]}" and open_:
            open_.pop()
    return bool(open_) and open_[-1] == "{"


def _variable(text: str) -> str:
    """The last name of a text."""
    return re.findall(r"\w+", text)[-1]


def _is_text(text: str) -> int:
    """Whether the last variable was last given an empty string, not a set."""
    name = re.escape(_variable(text))
    return _last(text, rf"\b{name} = set\(\)", rf"\b{name} = (?:\"\"|'')")


_RULES: dict[str, Rule] = {
    "single_double_quote": lambda text: _last(text, r"\('", r'\("'),
    "final_kwarg": lambda text: 0 if "=" in _line(text).rpartition("(")[2] else 1,
    "set_or_string": _is_text,
    "set_or_string_fixedvarname": _is_text,
    "with_as": lambda text: 0 if _line(text).startswith("with ") else 1,
    "bracket_brace": lambda text: 0 if _in_dict(text) else 1,
    "bracket_counting": lambda text: 1 if _depth(_line(text)) > 1 else 0,
    "for_while": lambda text: 0 if _line(text).startswith("for ") else 1,
    "else_elif": lambda text: 0 if _line(text) == "else" else 1,
    "fstring_brace": lambda text: _last(text, r"\(f\"", r"\(\""),
    "if_ternary": lambda text: 0 if _line(text).startswith("if ") else 1,
    "lambda_func": lambda text: _last(text, r"\blambda\b", r"\bdef\b"),
    "if_equals": lambda text: 0 if _line(text).startswith("if ") else 1,
    "enumerate_range": lambda text: 0 if "," in _line(text) else 1,
    "var_if": lambda text: 0 if _line(text).startswith("if ") else 1,
    "while_return_true": lambda text: 0 if _line(text).startswith("while ") else 1,
}
