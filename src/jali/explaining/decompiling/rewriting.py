"""Programs from programs: what no answer needs goes, and sums are changed wherever they stand."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from jali.explaining.decompiling.program import Head, Linear, Product, Program, Scale, Step, Sum, Value, bent, cut


def pruned(program: Program) -> Program:
    """Returns the program without what its answer does not need."""
    needed, steps = set(program.answer.reads()), []
    for step in reversed(program.steps):
        if isinstance(step, Head):
            outputs = {source: name for source, name in step.outputs.items() if name in needed}
            step = replace(step, outputs=outputs, total=step.total if step.total in needed else "")
        if needed & set(step.makes()):
            needed |= set(step.reads())
            steps.append(step)
    return replace(program, steps=tuple(reversed(steps)))


def changed(step: Step, change: Callable[[str, Sum], Sum]) -> Step:
    """A step with every sum in it changed; a sum is named after its step and its place there, as in `sums`."""
    match step:
        case Value(name):
            return replace(step, sum=change(name, step.sum))
        case Scale(name):
            moved = tuple(change(f"{name} {i}", sum_) for i, sum_ in enumerate(step.moved))
            middle = change(f"{name} middle", step.middle)
            return replace(step, others=change(f"{name} others", step.others), moved=moved, middle=middle)
        case Head(name):
            return replace(step, source=change(f"{name} source", step.source), own=change(f"{name} own", step.own))


def mapped(program: Program, change: Callable[[Sum], Sum], without: str = "") -> Program:
    """Changes every sum, and leaves one variable out."""
    steps = [changed(step, lambda _, sum_: change(sum_)) for step in program.steps if without not in step.makes()]
    return replace(program, steps=tuple(steps), answer=change(program.answer))


def with_sum(program: Program, owner: str, change: Callable[[Sum], Sum]) -> Program:
    """Changes the sum that belongs to an owner of `sums`."""

    def one(name: str, sum_: Sum) -> Sum:
        return change(sum_) if name == owner else sum_

    steps = tuple(changed(step, one) for step in program.steps)
    return replace(program, steps=steps, answer=one("", program.answer))


def sums(program: Program) -> list[tuple[str, Sum]]:
    """Every sum by what it belongs to: a value's name, a head's or scale's with its place there, "" for the answer."""
    found: list[tuple[str, Sum]] = []

    def note(owner: str, sum_: Sum) -> Sum:
        found.append((owner, sum_))
        return sum_

    for step in program.steps:
        changed(step, note)
    return [*found, ("", program.answer)]


def settled(program: Program) -> Program:
    """Puts numbers in the place of values that are the same everywhere, unless a head brings them."""
    while True:
        brought = {name for step in program.steps if isinstance(step, Head) for name in step.outputs}
        fixed = (s for s in program.steps if isinstance(s, Value) and s.sum.fixed and not s.times)
        found = ((s, float(cut(bent(np.asarray(s.sum.whole.constant), s.bend), s.cutoff))) for s in fixed)
        free = ((s, number) for s, number in found if s.name not in brought and _goes(program, s.name, number))
        step, number = next(free, (None, 0.0))
        if step is None:
            return program
        program = _with_number(program, step.name, number)


def _goes(program: Program, name: str, number: float) -> bool:
    """Whether a number can stand in the sums of all values that a variable multiplies."""
    return all(goes_through(s, number) for s in program.steps if isinstance(s, Value) and s.times == name)


def _with_number(program: Program, name: str, number: float) -> Program:
    """Puts a number in the place of a variable."""

    def known(linear: Linear) -> Linear:
        others = {other: factor for other, factor in linear.terms.items() if other != name}
        return replace(linear, constant=linear.constant + number * linear.terms.get(name, 0.0), terms=others)

    def head(step: Head) -> Head:
        source, own, products = step.source, step.own, []
        for product in step.products:
            query, key = ("" if one == name else one for one in product[:2])
            by = product.by if (query, key) == product[:2] else Linear().plus(product.by, number)
            if product.query == product.key == name:
                by = Linear().plus(by, number)
            if not by.fixed or (query and key):
                products.append(Product(query, key, by))
            elif key:
                source = source.plus(Sum({"": Linear(terms={key: by.constant})}))
            else:
                own = own.plus(Sum({"": Linear(terms={query: by.constant}) if query else by}))
        return replace(step, source=source, own=own, products=tuple(products))

    def one(step: Step) -> Step:
        if isinstance(step, Head):
            return head(step)
        return times_number(step, number) if isinstance(step, Value) and step.times == name else step

    program = replace(program, steps=tuple(map(one, program.steps)))
    return mapped(program, lambda s: Sum({over: known(part) for over, part in s.parts.items()}), without=name)


def goes_through(value: Value, number: float) -> bool:
    """Whether a factor may as well come ahead of an activation function."""
    return not value.bend or (value.bend == "relu" and number >= 0)


def times_number(value: Value, number: float) -> Value:
    """A value whose factor is a number, put into its sum, through which it goes."""
    cutoff = value.cutoff * abs(number)
    return replace(value, sum=Sum().plus(value.sum, number), cutoff=cutoff, times="")
