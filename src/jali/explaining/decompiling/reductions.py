"""Single changes that make a program shorter: each yields candidates, of which those are kept that fit the budget."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from jali.explaining.decompiling.budget import Budget, Probe, filled
from jali.explaining.decompiling.program import (
    Floats,
    Head,
    Linear,
    Program,
    Scale,
    Step,
    Sum,
    Value,
    attention,
    bent,
    by_distance,
    cut,
    evaluate,
    line,
)
from jali.explaining.decompiling.rewriting import mapped, sums, with_sum
from jali.explaining.thresholds import TABLE_ENTRIES

_SIZES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, TABLE_ENTRIES)
"""Entries of a table that are tried, the fewest first."""
_DIGITS = (1, 2, 3, 4)
"""Significant digits of all numbers that are tried."""


def _replaced(program: Program, name: str, step: Step) -> Program:
    return replace(program, steps=tuple(step if old.name == name else old for old in program.steps))


def steady(work: Budget) -> Iterator[Callable[[Program], Program | None]]:
    """A scale becomes its mean over the places where it is read."""
    values, everywhere = work.values(), work.program.everywhere()
    rows = np.arange(len(work.probe.ends))
    scales = {d for step in work.program.steps for d in _divisors(step)} | set(work.program.answer.parts) - {""}
    for name in sorted(scales):
        value = values[name][work.probe.real] if name in everywhere else values[name][rows, work.probe.ends]
        mean = float(1 / np.mean(1 / value))

        def change(sum_: Sum, name: str = name, mean: float = mean) -> Sum:
            rest = Sum({divisor: linear for divisor, linear in sum_.parts.items() if divisor != name})
            return rest.plus(Sum({"": sum_.parts[name]}), 1 / mean) if name in sum_.parts else sum_

        yield lambda program, change=change: mapped(program, change)


def _divisors(step: Step) -> set[str]:
    match step:
        case Value():
            read = (step.sum,)
        case Head():
            read = (step.source, step.own)
        case Scale():
            read = (step.others, *step.moved, step.middle)
    return {divisor for sum_ in read for divisor in sum_.parts if divisor}


def uncut(work: Budget) -> Iterator[Callable[[Program], Program | None]]:
    """A cutoff goes; where the token alone decides a value it goes into the table, at no cost."""
    for step in work.program.steps:
        if isinstance(step, Value) and (step.cutoff or step.bend) and step.sum.by_token and not step.times:
            table = cut(bent(np.asarray(step.sum.whole.folded()), step.bend), step.cutoff)
            yield lambda program, step=step, table=table: _replaced(
                program, step.name, Value(step.name, Sum({"": Linear(table=table)}))
            )
        elif isinstance(step, Value) and step.cutoff:
            yield lambda program, step=step: _replaced(program, step.name, replace(step, cutoff=0.0))


def looks(work: Budget) -> Iterator[Callable[[Program], Program | None]]:
    """The score of a head that asks the same everywhere becomes a table of tokens, with the waves it had if need be."""
    values = work.values()
    for head in [step for step in work.program.steps if isinstance(step, Head)]:
        if head.kind == "linear" or head.products or not head.own.fixed or head.source.fixed:
            continue
        score = np.broadcast_to(evaluate(head.source, work.probe.tokens, values), work.probe.tokens.shape)
        share = _attended(work, head, values)
        waves = [*_waves(work.program, head)]
        for atoms in _choices(waves):
            source = _by_token_and_place(score, share, work.probe, atoms)
            candidate = replace(head, source=source)
            yield (
                lambda program, candidate=candidate: (
                    _replaced(program, candidate.name, candidate) if _differs(program, candidate) else None
                )
            )


def _choices(waves: list) -> Iterator[list]:
    """Sets of waves, the smallest ones first."""
    for size in (0, 1, 2):
        yield from map(list, combinations(waves, size))
    if len(waves) > 2:
        yield waves


def _differs(program: Program, candidate: Head) -> bool:
    """Whether the head still scores by variables: an earlier candidate was not taken."""
    (now,) = (step for step in program.steps if step.name == candidate.name)
    return isinstance(now, Head) and any(True for _ in now.source.reads())


def _waves(program: Program, head: Head) -> list:
    """Functions of the place in what a head scores by."""
    sums = {step.name: step.sum for step in program.steps if isinstance(step, Value)}
    found: dict = dict(head.source.whole.atoms)
    for name in head.source.reads():
        found |= dict(sums[name].whole.atoms) if name in sums else {}
    return list(found)


def _attended(work: Budget, head: Head, values: Mapping[str, Floats]) -> Floats:
    """How much each token is looked at, (N, T), by size: from the ends, or from everywhere."""
    everywhere = work.program.everywhere() & set(head.makes())
    weights = attention(head, work.probe.tokens, values, None if everywhere else work.probe.ends)
    looking = work.probe.real[:, :, None] if everywhere else np.ones((1, 1, 1))
    return (np.abs(weights) * looking).sum(1) * work.probe.real


def _by_token_and_place(score: Floats, share: Floats, probe: Probe, atoms: list) -> Sum:
    """The nearest sum of a table and waves to a score, by squared error where the head looks, a little elsewhere."""
    real, places = probe.real, np.broadcast_to(np.arange(probe.tokens.shape[1]), probe.tokens.shape)
    tokens, y, weight = probe.tokens[real], score[real], share[real] + 0.02 * share[real].mean() + 1e-9
    factors = np.zeros(len(atoms))
    columns = np.stack([atom.at(places[real]) for atom in atoms], axis=1) if atoms else np.zeros((len(y), 0))
    table = _means(tokens, y, weight, probe.vocabulary)
    for _ in range(8 if atoms else 0):
        root = np.sqrt(weight)[:, None]
        factors = np.linalg.lstsq(columns * root, (y - table[tokens]) * root[:, 0], rcond=None)[0]
        table = _means(tokens, y - columns @ factors, weight, probe.vocabulary)
    return Sum({"": Linear(table=table, atoms=dict(zip(atoms, map(float, factors), strict=True)))})


def _means(tokens: NDArray[np.int64], y: Floats, weight: Floats, size: int) -> Floats:
    """Weighted mean for each token; of those that do not occur the mean over all others' occurrences."""
    total = np.bincount(tokens, weights=weight, minlength=size)
    means = np.bincount(tokens, weights=weight * y, minlength=size) / np.maximum(total, 1e-300)
    return np.where(total > 0, means, y.mean())


def brings(work: Budget) -> Iterator[Callable[[Program], Program | None]]:
    """What a head brings becomes a table of tokens."""
    values = work.values()
    for head in [step for step in work.program.steps if isinstance(step, Head)]:
        share = _attended(work, head, values)
        for name in head.outputs:
            step = next(step for step in work.program.steps if step.name == name)
            if not isinstance(step, Value) or step.sum.by_token:
                continue
            real = work.probe.real
            tokens, y = work.probe.tokens[real], np.broadcast_to(values[name], work.probe.tokens.shape)[real]
            table = _means(tokens, y, share[real] + 1e-9, work.probe.vocabulary)
            value = Value(name, Sum({"": Linear(table=table)}))
            yield lambda program, value=value: _replaced(program, value.name, value)


def without_sinks(work: Budget) -> Iterator[Callable[[Program], Program | None]]:
    """A head gives nothing to its sink, and its share is 1; so are shares of heads without preference."""
    for head in [step for step in work.program.steps if isinstance(step, Head) and step.kind == "softmax"]:

        def change(program: Program, head: Head = head) -> Program:
            (now,) = (step for step in program.steps if step.name == head.name)
            assert isinstance(now, Head)
            without = _replaced(program, head.name, replace(now, sink=None, total=""))
            return mapped(without, lambda sum_: filled(sum_, now.total, Sum({"": Linear(1.0)})))

        yield change


def shifted(work: Budget) -> Iterator[Callable[[Program], Program | None]]:
    """The constant of the answer is the one with the least loss."""
    found = work.program.at(work.probe.tokens, work.probe.ends)
    sign = np.where(work.probe.first, 1.0, -1.0)
    shifts = np.linspace(-3, 3, 121)
    losses = [float(np.logaddexp(0.0, -(found + shift) * sign).mean()) for shift in shifts]
    best = float(shifts[int(np.argmin(losses))])
    yield lambda program: replace(program, answer=program.answer.plus(Sum({"": Linear(best)})))


def unmet(work: Budget) -> Iterator[Callable[[Program], Program | None]]:
    """A product goes from a score, the smallest ones first."""
    values, found = work.values(), []
    for head in [step for step in work.program.steps if isinstance(step, Head)]:
        for product in head.products:
            sizes = [float(np.abs(values[name]).mean()) for name in product[:2] if name]
            size = float(np.abs(by_distance(product.by, work.probe.tokens.shape[1])).mean())
            found.append((float(np.prod([size, *sizes])), head.name, product[:2]))
    for _, name, ends in sorted(found):

        def change(program: Program, name: str = name, ends: tuple[str, str] = ends) -> Program | None:
            head = next((step for step in program.steps if isinstance(step, Head) and step.name == name), None)
            if head is None:
                return None
            rest = tuple(product for product in head.products if product[:2] != ends)
            return _replaced(program, name, replace(head, products=rest))

        yield change


def dropped(work: Budget) -> Iterator[Callable[[Program], Program | None]]:
    """A term becomes its mean, the least varying ones first."""
    values, everywhere = work.values(), work.program.everywhere()
    rows, found = np.arange(len(work.probe.ends)), []
    for owner, sum_ in sums(work.program):
        for divisor, linear in sum_.parts.items():
            for key, part in _parts(linear):
                value = np.broadcast_to(line(part, work.probe.tokens, values), work.probe.tokens.shape)
                seen = owner.partition(" ")[0] in everywhere or owner.endswith(" source")
                value = value[work.probe.real] if seen else value[rows, work.probe.ends]
                found.append((float(value.std()), owner, divisor, key, float(value.mean())))
    for _, owner, divisor, key, mean in sorted(found, key=lambda one: one[:3]):
        yield lambda program, owner=owner, divisor=divisor, key=key, mean=mean: _without(
            program, owner, divisor, key, mean
        )


def _parts(linear: Linear) -> Iterator[tuple[object, Linear]]:
    """The parts of a linear part that vary."""
    if linear.table is not None:
        yield "table", Linear(table=linear.table)
    for atom, factor in linear.atoms.items():
        yield atom, Linear(atoms={atom: factor})
    for name, factor in linear.terms.items():
        yield ("term", name), Linear(terms={name: factor})


def _without(program: Program, owner: str, divisor: str, key: object, mean: float) -> Program | None:
    def changed(sum_: Sum) -> Sum:
        linear = sum_.parts.get(divisor, Linear())
        rest = Linear(
            linear.constant + mean,
            None if key == "table" else linear.table,
            {atom: f for atom, f in linear.atoms.items() if atom != key},
            {name: f for name, f in linear.terms.items() if ("term", name) != key},
        )
        return Sum({**sum_.parts, divisor: rest})

    return with_sum(program, owner, changed)


def cut_tables(work: Budget) -> None:
    """Tables keep the fewest tokens that the budget allows, first all alike, then each; all others share one value."""
    values, probe, everywhere = work.values(), work.probe, work.program.everywhere()
    shares: dict[str, Floats] = {}
    for step in work.program.steps:
        if isinstance(step, Head):
            share = _attended(work, step, values)
            shares |= dict.fromkeys([f"{step.name} source", *step.outputs], share)
    at_ends = np.zeros(probe.tokens.shape)
    at_ends[np.arange(len(at_ends)), probe.ends] = 1.0
    tables = [(owner, d) for owner, s in sums(work.program) for d, li in s.parts.items() if li.table is not None]

    def few(program: Program, owner: str, divisor: str, most: int) -> Program:
        step = owner.partition(" ")[0]
        share = shares.get(owner, probe.real.astype(np.float64) if step in everywhere else at_ends)
        return with_sum(program, owner, partial(_with_few, divisor=divisor, probe=probe, share=share, most=most))

    for most in _SIZES:
        candidate = work.program
        for owner, divisor in tables:
            candidate = few(candidate, owner, divisor, most)
        if most == TABLE_ENTRIES or work.fits(candidate):
            work.accept(candidate)
            break
    for owner, divisor in tables:
        for most in _SIZES:
            if work.fits(candidate := few(work.program, owner, divisor, most)):
                work.program = candidate
                break


def _with_few(sum_: Sum, divisor: str, probe: Probe, share: Floats, most: int) -> Sum:
    """Keeps the entries of a table that matter where a head looks; the others become their mean."""
    linear = sum_.parts[divisor]
    assert linear.table is not None
    table = linear.table
    weight = np.bincount(probe.tokens[probe.real], weights=share[probe.real] + 1e-9, minlength=len(table))
    kept: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
    usual = float(np.average(table, weights=weight))
    for _ in range(4):
        kept = np.argsort(-weight * (table - usual) ** 2, kind="stable")[:most]
        rest = np.ones(len(table), dtype=bool)
        rest[kept] = False
        usual = float(np.average(table[rest], weights=weight[rest] + 1e-12))
    few = np.full(len(table), usual)
    few[kept] = table[kept]
    return Sum({**sum_.parts, divisor: replace(linear, table=few)})


def rounded(work: Budget) -> Iterator[Callable[[Program], Program | None]]:
    """All numbers in the fewest digits that fit."""
    done = False
    for digits in _DIGITS:
        if not done and work.fits(candidate := in_digits(work.program, digits)):
            done = True
            yield lambda program, candidate=candidate: candidate


def in_digits(program: Program, digits: int) -> Program:
    """The program with all numbers in so many significant digits; rates of waves keep theirs."""

    def short(value: float) -> float:
        return float(f"{value:.{digits}g}")

    def change(sum_: Sum) -> Sum:
        return Sum({divisor: linear(part) for divisor, part in sum_.parts.items()})

    def linear(part: Linear) -> Linear:
        table, base = part.table, part.constant
        if table is not None:  # What is usual goes into the table, as it is printed.
            table = np.vectorize(short, otypes=[np.float64])(table + base)
            base = 0.0
        atoms = {atom: short(f) for atom, f in part.atoms.items()}
        return Linear(short(base), table, atoms, {name: short(f) for name, f in part.terms.items()})

    found = mapped(program, change)

    def one(step: Step) -> Step:
        if isinstance(step, Head):
            products = tuple(product._replace(by=linear(product.by)) for product in step.products)
            return replace(step, products=products)
        return replace(step, cutoff=short(step.cutoff)) if isinstance(step, Value) else step

    return replace(found, steps=tuple(map(one, found.steps)))


def grouped(work: Budget) -> Iterator[Callable[[Program], Program | None]]:
    """The tokens that a table names share one value, or two, or three: split where the gaps between them are widest."""
    tables = [(owner, d) for owner, s in sums(work.program) for d, li in s.parts.items() if li.table is not None]
    for owner, divisor in tables:
        done = [False]
        for groups in (1, 2, 3):

            def change(
                program: Program, owner: str = owner, divisor: str = divisor, groups: int = groups, done: list = done
            ) -> Program | None:
                if done[0]:
                    return None
                candidate = with_sum(program, owner, partial(_in_groups, divisor=divisor, groups=groups))
                done[0] = work.fits(candidate)
                return candidate

            yield change


def _in_groups(sum_: Sum, divisor: str, groups: int) -> Sum:
    linear = sum_.parts[divisor]
    assert linear.table is not None
    values, counts = np.unique(linear.table, return_counts=True)
    named = np.delete(values, counts.argmax())
    if len(named) <= groups:
        return sum_
    ends = np.sort(np.argsort(-np.diff(named), kind="stable")[: groups - 1])
    table = linear.table.copy()
    for part in np.split(named, ends + 1):
        table[np.isin(table, part)] = part.mean()
    return Sum({**sum_.parts, divisor: replace(linear, table=table)})
