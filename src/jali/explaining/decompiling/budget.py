"""Prompts on which a program may get shorter, and what that may cost."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from jali.explaining.decompiling.program import Floats, Head, Program, Scale, Sum, Value, padded
from jali.explaining.decompiling.rewriting import mapped, sums

LOSS_BUDGET, LOSS_SHARE, DECISION_BUDGET = 0.02, 0.06, 0.01
"""What all changes together may cost: nats by which the two-way loss may rise, the share of itself by which it may rise
beyond that, and the share of decisions that may be lost."""


@dataclass(frozen=True, kw_only=True)
class Probe:
    """Prompts on which changes are tried."""

    tokens: NDArray[np.int64]
    """(N, T)."""
    ends: NDArray[np.int64]
    """(N,): the last place of each."""
    first: NDArray[np.bool_]
    """(N,): whether the full model prefers the first answer."""
    plain: int
    """Prompts that are not disturbed; they come first."""
    vocabulary: int
    """Entries of a table of tokens."""

    @classmethod
    def of(cls, prompts: Sequence[Sequence[int]], first: NDArray[np.bool_], *, plain: int, vocabulary: int) -> "Probe":
        """Pads prompts."""
        tokens, length = padded(prompts)
        return cls(tokens=tokens, ends=length - 1, first=first, plain=plain, vocabulary=vocabulary)

    @property
    def real(self) -> NDArray[np.bool_]:
        """Which places are no padding, (N, T)."""
        return np.arange(self.tokens.shape[1])[None] <= self.ends[:, None]

    def errors(self, program: Program) -> tuple[float, ...]:
        """Two-way loss by the model's decisions, in nats, and the shares of decisions that differ: plain, and all."""
        margin = program.at(self.tokens, self.ends) * np.where(self.first, 1.0, -1.0)
        wrong = margin <= 0
        return float(np.logaddexp(0.0, -margin).mean()), float(wrong[: self.plain].mean()), float(wrong.mean())


class Budget:
    """The program so far, and what it may still cost."""

    def __init__(self, program: Program, probe: Probe) -> None:
        self.program, self.probe = program, probe
        self.before = probe.errors(program)
        self.limits = self.before
        self.allow(1.0)

    def allow(self, share: float) -> None:
        """Sets what all changes from now on and before may cost, as a share of the budget."""
        loss, *wrong = self.before
        nats = LOSS_BUDGET + LOSS_SHARE * loss
        self.limits = (loss + share * nats, *(one + share * DECISION_BUDGET for one in wrong))

    def accept(self, candidate: Program) -> None:
        """Takes a change whatever it costs; where that is more than is left, it is what later ones are held to."""
        self.program = candidate
        self.limits = tuple(map(max, self.limits, self.probe.errors(candidate)))

    def fits(self, candidate: Program) -> bool:
        """Whether it is within the budget."""
        return all(error <= limit for error, limit in zip(self.probe.errors(candidate), self.limits, strict=True))

    def run(self, change: "Change") -> None:
        """Takes every candidate that fits, in turn."""
        for make in change(self):
            candidate = make(self.program)
            if candidate is not None and self.fits(candidate):
                self.program = candidate

    def values(self) -> dict[str, Floats]:
        """Every variable on the prompts."""
        return self.program.trace(self.probe.tokens)


Change = Callable[[Budget], Iterator[Callable[[Program], Program | None]]]


def merged(program: Program) -> Program:
    """Puts plain sums in the place of the variables that hold them, where those are read in sums alone."""
    while True:
        bound = _bound(program)
        plain = {
            step.name: step.sum
            for step in program.steps
            if isinstance(step, Value) and step.is_plain and step.name not in bound
        }
        if not plain:
            return program
        name = next(iter(plain))
        content = plain[name]
        program = mapped(program, lambda sum_, n=name, content=content: filled(sum_, n, content), without=name)


def _bound(program: Program) -> set[str]:
    """Variables that are read otherwise than in sums, or over a divisor."""
    found: set[str] = set()
    for step in program.steps:
        if isinstance(step, Head):
            found |= set(step.outputs) | {name for product in step.products for name in product[:2]}
        if isinstance(step, Scale):
            found |= set(step.reads())
        if isinstance(step, Value) and step.times:
            found.add(step.times)
    for _, sum_ in sums(program):
        for divisor, linear in sum_.parts.items():
            found |= {divisor, *linear.terms} if divisor else set()
    # A sum with a divisor has no place inside another.
    divided = {s.name for s in program.steps if isinstance(s, Value) and set(s.sum.parts) - {""}}
    return found | divided


def filled(sum_: Sum, name: str, content: Sum) -> Sum:
    """Returns a sum with another in the place of a variable."""
    factor = sum_.whole.terms.get(name)
    if factor is None:
        return sum_
    rest = replace(sum_.whole, terms={n: f for n, f in sum_.whole.terms.items() if n != name})
    return Sum({**sum_.parts, "": rest}).plus(content, factor)
