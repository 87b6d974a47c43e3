"""A program as Python text: one line for each node, heads as loops, tables of tokens behind the code."""

import builtins
from collections.abc import Collection, Mapping, Sequence

import numpy as np

from jali.circuit import Node
from jali.explaining.decompiling import frame
from jali.explaining.decompiling.program import (
    Atom,
    Floats,
    Head,
    Linear,
    Listed,
    Program,
    Scale,
    Seen,
    Step,
    Sum,
    Value,
    Wave,
)
from jali.explaining.decompiling.spelled import WIDTH, Names, comment, factor_of, identifier, literal, number, packed
from jali.explaining.decompiling.statements import Shell, bracketed, statement, uses

_KINDS = {"q": "query", "k": "key", "v": "value", "post_act": "neuron", "act_in": "read", "resid_delta": "write"}
_RESERVED = (
    "ANSWERS EXAMPLES answer decide difference erf exp i j keep gelu last logit_difference main places scores sin cos "
    "softmax sqrt sys t table text tokens weights w v n"
).split()
_CONSTANTS = ["ANSWERS", "EXAMPLES"]
_ALIKE = 10**6
"""Tables that are the same to this part of 1 are one."""
DIGITS = 4
"""Of an entry of a table that is not zero, where nothing else is said."""
_PLACE = {"here": "i", "seen": "j", "last": "last"}
"""By where a sum is taken: at every token in turn, at a token that a head sees, or at the last one; its place."""
_TOKEN = {"here": "t", "seen": "tokens[j]", "last": "tokens[-1]"}
_ENTRY = {"here": "i", "seen": "j", "last": "-1"}


_TOTALS = {"softmax": "what does not go to the sink", "linear": "what its weights add up to"}
"""What the weights of a head come to, by its kind."""


class Writer:
    """Writes one program. Names come from labels where there are any, else from site and channel.

    Attributes:
        digits: of an entry in a table that is not zero.
        shorter: names of tables whose entries have one digit less.
        named: whether variables are named after labels; else labels are in comments alone.
        tables: names and values, once the text is written.
    """

    decide, main = frame.DECIDE, frame.MAIN

    def __init__(
        self,
        program: Program,
        labels: Mapping[Node, str],
        answers: tuple[str, str],
        digits: int = DIGITS,
        shorter: Collection[str] = (),
        *,
        named: bool = True,
    ) -> None:
        self.program, self.labels, self.answers, self.named = program, labels, answers, named
        self.digits, self.shorter = digits, shorter
        self.everywhere = program.everywhere()
        self.given, self.table_names = Names([*_RESERVED, *dir(builtins)]), Names(_CONSTANTS)
        heads = [step for step in program.steps if isinstance(step, Head)]
        self.brought = {name: value for head in heads for value, name in head.outputs.items()}
        self.names = {name: self._name(name) for step in program.steps for name in step.makes()}
        self.tables: dict[bytes, tuple[str, Floats]] = {}
        self.owner = "answer"

    def text(self, examples: Sequence[frame.Example]) -> frame.Written:
        """The program's text but its header."""
        body: list[str] = []
        for step in self.program.steps:
            self.owner = self._owner(step)
            body += self._step(step)
        self.owner = "answer"
        body += statement([Shell("return ")], self._terms(self.program.answer, at="last"))
        body = [*self._opening("\n".join(body)), *body]
        used = "\n".join(body)
        answers = [f"ANSWERS = ({literal(self.answers[0])}, {literal(self.answers[1])})", *self._constants()]
        helpers = [
            text for name, text in frame.HELPERS.items() if f"{name}(" in used or (name == "table" and self.tables)
        ]
        functions = [
            self.decide,
            '\ndef logit_difference(tokens):\n    """Logit of the first answer less that of the second, in nats."""\n'
            + used
            + "\n",
            *helpers,
            self.main,
        ]
        names = sorted({name for name in ("cos", "erf", "exp", "sin", "sqrt") if f"{name}(" in "".join(functions)})
        imports = ["import sys", *([f"from math import {', '.join(names)}"] if names else [])]
        code = "\n".join([*imports, "", *answers, "", "\n".join(functions)])
        return frame.Written(code, self._tables(), frame.end(examples))

    def _constants(self) -> list[str]:
        """Statements above the functions."""
        return []

    def _owner(self, step: Step) -> str:
        """What tables of a step are named after."""
        return self.names[step.makes()[0]]

    def _opening(self, used: str) -> list[str]:
        opening = []
        if uses(used, "places"):
            opening.append("    places = range(len(tokens))")
        if uses(used, "n"):
            opening.append("    n = len(tokens)")
        if uses(used, "last"):
            opening.append("    last = len(tokens) - 1")
        return opening

    def _name(self, name: str) -> str:
        """An identifier for a variable: by its label, or its kind, layer and channel."""
        site, _, rest = name.partition("[")
        channel, (layer, *kinds) = (
            rest.removesuffix("]"),
            site.partition("~")[0].split(".") if "." in site else ("", site),
        )
        if channel:
            label = identifier(self.labels.get(Node.parse(self.brought.get(name, name)), "")) if self.named else ""
            if label:
                return self.given.give(f"seen_{label}" if name in self.brought else label)
            kind = "seen" if name in self.brought else _KINDS.get(kinds[-1], kinds[-1])
            where = "mlp" if kinds[0] == "mlp" and kind in ("read", "write") else ""
            return self.given.give(f"{where}{kind}{layer}_{channel}" if layer else f"final_{channel}")
        number = site.partition("~")[2].partition(" ")[0]
        if site.endswith(" share"):
            return self.given.give(f"share{layer}_{number}")
        kind = "mean" if site.endswith("~mean") else "scale"
        return self.given.give(
            f"{kind}_{'_'.join([layer, *kinds[:-1], *([number] if number.isdigit() else [])]) or 'final'}"
        )

    def _step(self, step: Step) -> list[str]:
        match step:
            case Value():
                at = self._where(step.name)
                factor = self._read(step.times, at=at) if step.times else ""
                return self._assign(step.name, *self._value(step, factor, at=at), factor)
            case Scale():
                return self._assign(step.name, *self._scale(step, at=self._where(step.name)))
            case Head():
                return self._head(step)

    def _assign(self, name: str, shells: list[Shell], terms: list[str], factor: str = "") -> list[str]:
        if name not in self.everywhere:
            return statement([Shell(f"{self.names[name]} = "), *shells], terms, self._comment(name))
        shell = Shell(f"{self.names[name]} = [", _loop([*terms, factor]), "]")
        return statement([shell, *shells], terms, self._comment(name))

    def _comment(self, name: str) -> str:
        if name.endswith(" share"):
            return _TOTALS[
                next(head.kind for head in self.program.steps if isinstance(head, Head) and head.total == name)
            ]
        node = self.brought.get(name, name)
        label = self.labels.get(Node.parse(node), "") if node.endswith("]") else ""
        brought = " as its head brings it" if node != name else ""
        return comment(f"{node}{brought}" + (f": {label}" if label else ""))

    def _value(self, value: Value, factor: str, *, at: str) -> tuple[list[Shell], list[str]]:
        """The factor before it, the calls around its sum, and the sum's terms."""
        shells = [Shell("keep(", f", {number(value.cutoff, 6)}", ")")] if value.cutoff else []
        bends = {"": [], "gelu": [Shell("gelu(", "", ")")], "relu": [Shell("max(", ", 0.0", ")")]}
        shells += bends[value.bend]
        terms = self._terms(value.sum, at=at)
        if not factor:
            return shells, terms
        if not shells and len(terms) == 1:
            return [], [f"{factor} * {terms[0]}"]
        return [Shell(f"{factor} * "), *(shells or [Shell("(", "", ")")])], terms

    def _scale(self, scale: Scale, *, at: str) -> tuple[list[Shell], list[str]]:
        squares = [bracketed(self._terms(sum_, at=at), power=True) + "**2" for sum_ in scale.moved]
        if scale.middle.parts:
            squares.append(f"-{scale.width} * {bracketed(self._terms(scale.middle, at=at), power=True)}**2")
        others = self._terms(scale.others, at=at)
        terms = [term for term in (*squares, *others) if term != "0"] or ["0"]
        return [Shell("sqrt((", "", f") / {scale.width} + {number(scale.eps)})")], terms

    def _head(self, head: Head) -> list[str]:
        everywhere = bool(set(head.makes()) & self.everywhere)
        said = f"{head.name.replace('.y~', ' head ').replace('~', ' head ')}: how much it looks at each token"
        linear = head.kind == "linear"
        here = "here" if everywhere else "last"
        seen = "seen" if everywhere or linear else "here"
        lines, products = self._products(head, _PLACE[here], here, seen)
        scores = [*products, *self._terms(head.source, at=seen), *self._terms(head.own, at=here)]
        terms = [term for term in scores if term != "0"] or ["0.0"]
        if linear:
            end = _PLACE[here] if head.strict else f"{_PLACE[here]} + 1"
            fade = f"exp({number(-head.damping)} * ({_PLACE[here]} - j))"
            calls = [
                Shell("weights = [", f"for j in range({end})", "]"),
                *([Shell(f"{fade} * "), Shell("(", "", ")")] if head.damping else []),
            ]
        else:
            sink = "" if head.sink is None else f", {number(head.sink)}"
            calls = [Shell("weights = softmax(", sink, ")")]
            calls.append(Shell("[", "for j in range(i + 1)" if everywhere else _loop(terms), "]"))
        outputs = {name: self._brought(v) for v, name in head.outputs.items()}
        if head.total:
            outputs[head.total] = "sum(weights)"
        if not everywhere:
            lines += statement(calls, terms, said)
            for name, text in outputs.items():
                lines += statement([Shell(f"{self.names[name]} = ")], [text], self._comment(name))
            return lines
        names = [self.names[name] for name in outputs]
        lines += _emptied(names)
        lines.append(f"    for i, t in enumerate(tokens):  # {said}")
        lines += statement(calls, terms, indent=8)
        for name, text in outputs.items():
            lines += statement([Shell(f"{self.names[name]}.append(")], [f"{text})"], self._comment(name), indent=8)
        return lines

    def _products(self, head: Head, place: str, here: str, seen: str) -> tuple[list[str], list[str]]:
        """Lists of functions of the distance, and the products that look them up."""
        lines, found = [], []
        for query, key, by in head.products:
            ends = [self._read(name, at=at) for name, at in ((query, here), (key, seen)) if name]
            if by.fixed:
                found.append(f"{factor_of(by.constant)}{' * '.join(ends)}")
                continue
            name = self._listed(by)
            if not name:
                name = self.given.give("near")
                lines += statement([Shell(f"{name} = [", "for i in places", "]")], self._linear(by, at="here"))
            found.append(" * ".join([*ends, f"{name}[{place} - j]"]))
        return lines, found

    def _listed(self, by: Linear) -> str:
        """The name of a table of distances, where a function of them is given by its values alone; else nothing."""
        if list(map(type, by.atoms)) != [Listed] or by.constant:
            return ""
        ((atom, factor),) = by.atoms.items()
        return self._table(factor * np.array(atom.values)) if isinstance(atom, Listed) else ""

    def _brought(self, name: str) -> str:
        return f"sum(w * v for w, v in zip(weights, {self.names[name]}))"

    def _terms(self, sum_: Sum, *, at: str) -> list[str]:
        found = []
        for divisor, linear in sum_.parts.items():
            terms = self._linear(linear, at=at)
            if terms == ["0"]:
                continue
            found += [f"{bracketed(terms)} / {self._read(divisor, at=at)}"] if divisor else terms
        return _constants_last(found) or ["0"]

    def _linear(self, linear: Linear, *, at: str) -> list[str]:
        found = [f"{factor_of(f)}{self._read(name, at=at)}" for name, f in linear.terms.items() if f]
        found += self._atoms({atom: factor for atom, factor in linear.atoms.items() if factor}, _PLACE[at])
        found += self._table_terms(linear, at)
        return found or ["0"]

    def _atoms(self, atoms: Mapping[Atom, float], place: str) -> list[str]:
        """Functions of the place."""
        return [_atom(atom, factor, place) for atom, factor in atoms.items()]

    def _table_terms(self, linear: Linear, at: str) -> list[str]:
        """The table and the constant."""
        base, found = linear.constant, []
        if linear.table is not None:
            usual = _usual(linear.table)
            base += usual
            if np.any(linear.table != usual):
                found.append(f"{self._table(linear.table - usual)}[{self._token(at)}]")
        return [*found, number(base)] if base else found

    def _token(self, at: str) -> str:
        return _TOKEN[at]

    def _read(self, name: str, *, at: str) -> str:
        return f"{self.names[name]}[{_ENTRY[at]}]" if name in self.everywhere else self.names[name]

    def _where(self, name: str) -> str:
        return "here" if name in self.everywhere else "last"

    def _table(self, values: Floats) -> str:
        key = np.rint(values * _ALIKE).tobytes()
        if key not in self.tables:
            self.tables[key] = (self.table_names.give(self.owner.upper()), values)
        return self.tables[key][0]

    def _tables(self) -> str:
        texts = []
        for name, values in self.tables.values():
            text, size, unit = packed(values, self.digits - (name in self.shorter))
            texts.append(f'{name} = table(r"""\n{text}\n""", {size}, {unit})\n')
        return "".join(texts)


def _loop(terms: Sequence[str]) -> str:
    """The loop over tokens that gives an expression what it reads."""
    places, tokens = (uses(" ".join(terms), name) for name in ("i", "t"))
    if places and tokens:
        return "for i, t in enumerate(tokens)"
    return "for t in tokens" if tokens else "for i in places"


def _emptied(names: Sequence[str]) -> list[str]:
    """Statements that make empty lists of these names, as many in each as fit."""
    groups: list[list[str]] = [[]]
    for name in names:
        if groups[-1] and 4 + sum(len(one) + 6 for one in [*groups[-1], name]) > WIDTH:
            groups.append([])
        groups[-1].append(name)
    return [f"    {', '.join(group)} = {', '.join('[]' for _ in group)}" for group in groups]


def _usual(values: Floats) -> float:
    common, counts = np.unique(values, return_counts=True)
    return float(common[counts.argmax()])


def _atom(atom: Atom, factor: float, place: str) -> str:
    match atom:
        case Wave(kind, rate):
            return f"{factor_of(factor)}{kind}({number(rate, 9)} * {place})"
        case Seen(against):
            n = "n" if place == "last" else f"({place} + 1)"
            return f"{factor_of(factor)}{n} / ({n} + {number(against)})"
        case Listed(values):
            return f"{factor_of(factor)}[{', '.join(number(v, 6) for v in values)}][{place}]"


def _constants_last(terms: list[str]) -> list[str]:
    return sorted(terms, key=lambda term: term.lstrip("-").replace(".", "").replace("e-", "").isdigit())
