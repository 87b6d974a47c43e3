"""A simplified program as Python text that reads as an algorithm: tokens are their texts, tables name a few of them."""

import cmath
import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from jali.explaining.decompiling import frame
from jali.explaining.decompiling.program import Atom, Floats, Head, Linear, Listed, Program, Step, Value, Wave
from jali.explaining.decompiling.rewriting import sums
from jali.explaining.decompiling.spelled import WIDTH, factor_of, literal, number
from jali.explaining.decompiling.writing import Writer


class ReadWriter(Writer):
    """Writes a program whose tables are short. What a head brings stands in its loop if the token alone decides it."""

    decide = frame.DECIDE_TEXTS
    main = frame.MAIN_TEXTS

    def __init__(self, program: Program, texts: Sequence[str], *arguments, **options) -> None:
        super().__init__(program, *arguments, **options)
        self.texts = texts
        self.sets: dict[str, str] = {}

    def _tables(self) -> str:
        return ""

    def _owner(self, step: Step) -> str:
        if isinstance(step, Head):
            layer, number = step.name.partition(".")[0], step.name.partition("~")[2]
            return f"looks{layer}_{number}"
        return super()._owner(step)

    def _constants(self) -> list[str]:
        """Sets and tables of tokens, above the code that reads them."""
        return [f"{name} = {text}" for text, name in self.sets.items()]

    def _step(self, step: Step) -> list[str]:
        return [] if isinstance(step, Value) and self._inline(step.name) else super()._step(step)

    def _inline(self, name: str) -> bool:
        """Whether a value is read by heads alone, as what they bring, and decided by the token alone."""
        step = next((s for s in self.program.steps if isinstance(s, Value) and s.name == name), None)
        others = [s for s in self.program.steps if not (isinstance(s, Head) and name in s.outputs)]
        read = any(name in list(s.reads()) for s in others) or name in list(self.program.answer.reads())
        keys = {product.key for s in self.program.steps if isinstance(s, Head) for product in s.products}
        keys |= {s.times for s in self.program.steps if isinstance(s, Value)}
        return step is not None and step.sum.by_token and not read and name not in keys and not step.cutoff

    def _brought(self, name: str) -> str:
        if not self._inline(name):
            return super()._brought(name)
        step = next(s for s in self.program.steps if isinstance(s, Value) and s.name == name)
        self.owner = self.names[name]
        terms = self._linear(step.sum.whole, at="here")
        value = terms[0] if len(terms) == 1 else f"({' + '.join(terms)})"
        return f"sum(w * {value} for w, t in zip(weights, tokens))"

    def _atoms(self, atoms: Mapping[Atom, float], place: str) -> list[str]:
        """Functions of the place, waves by the place where they are highest."""
        waves: dict[float, complex] = {}
        for atom, factor in atoms.items():
            if isinstance(atom, Wave):
                waves[atom.rate] = waves.get(atom.rate, 0) + factor * (1 if atom.kind == "cos" else 1j)
        found = []
        for rate, wave in waves.items():
            peak = round(cmath.phase(wave) % (2 * math.pi) / rate)
            moved = f"({place} - {peak})" if peak else place
            found.append(f"{factor_of(abs(wave), 3)}cos({number(rate, 4)} * {moved})")
        return [*found, *super()._atoms({a: f for a, f in atoms.items() if not isinstance(a, Wave)}, place)]

    def _table_terms(self, linear: Linear, at: str) -> list[str]:
        """A table as a choice among few values: by a condition, a set, or a dictionary."""
        table = linear.table
        if table is None:
            return [number(linear.constant)] if linear.constant else []
        values, counts = np.unique(table, return_counts=True)
        usual = float(values[counts.argmax()])
        named = {self.texts[token]: float(table[token]) for token in np.flatnonzero(table != usual).tolist()}
        rest, token = number(usual + linear.constant), self._token(at)
        if not named:
            return [rest] if usual + linear.constant else []
        if len(set(named.values())) > 1:
            said = sorted(named.items(), key=lambda one: (-one[1], one[0]))
            name = self._set([f"{literal(text)}: {number(value + linear.constant)}" for text, value in said])
            return [f"{name}.get({token}, {rest})"]
        value = number(next(iter(named.values())) + linear.constant)
        if len(named) == 1:
            return [f"({value} if {token} == {literal(next(iter(named)))} else {rest})"]
        return [f"({value} if {token} in {self._set([literal(text) for text in sorted(named)])} else {rest})"]

    def _listed(self, by: Linear) -> str:
        return ""

    def _set(self, entries: list[str]) -> str:
        """The name of a set or dictionary with these entries."""
        one = f"{{{', '.join(entries)}}}"
        if one not in self.sets.values() and one not in self.sets:
            name = self.table_names.give(self.owner.upper())
            self.sets[one if len(f"{name} = {one}") <= WIDTH else _over_lines(entries)] = name
        return self.sets.get(one) or self.sets[_over_lines(entries)]


def _over_lines(entries: Sequence[str]) -> str:
    lines = [""]
    for entry in entries:
        if len(lines[-1]) + len(entry) + 2 > WIDTH - 4:
            lines.append("")
        lines[-1] += f"{' ' if lines[-1] else '    '}{entry},"
    return "\n".join(["{", *lines, "}"])


def longest(program: Program) -> int:
    """Entries of the longest table, of tokens, of places or of distances."""
    found, heads = [0], [step for step in program.steps if isinstance(step, Head)]
    by_distance = [product.by for head in heads for product in head.products]
    for linear in [*(part for _, sum_ in sums(program) for part in sum_.parts.values()), *by_distance]:
        if linear.table is not None:
            found.append(_named(linear.table))
        found += [len(atom.values) for atom in linear.atoms if isinstance(atom, Listed)]
    return max(found)


def _named(table: Floats) -> int:
    return len(table) - int(np.unique(table, return_counts=True)[1].max())


def by_text(decides: Callable[[Sequence[str]], float], texts: Sequence[str]) -> Callable[[Sequence[int]], float]:
    """What a program that reads texts says of a prompt given as numbers."""
    return lambda prompt: decides([texts[token] for token in prompt])
