"""Programs from programs: what no answer needs goes, and sums are changed wherever they stand."""

from collections.abc import Callable
from dataclasses import replace

from jali.explaining.decompiling.program import Head, Linear, Program, Scale, Step, Sum, Value


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

    def linear(owner: str, part: Linear) -> Linear:
        return change(owner, Sum({"": part})).whole

    match step:
        case Value(name):
            return replace(step, sum=change(name, step.sum))
        case Scale(name):
            moved = tuple(linear(f"{name} {i}", part) for i, part in enumerate(step.moved))
            return replace(step, others=linear(f"{name} others", step.others), moved=moved)
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
