"""Makes a program shorter until it reads as an algorithm, within an error budget.

Each change is tried on prompts for training, plain and disturbed, and stays if the program still decides as the full
model does: its two-way loss by the model's decisions, and the share of them, may get worse by the budget in all.
"""

from jali.explaining.decompiling.budget import Budget, Probe, merged
from jali.explaining.decompiling.program import Program
from jali.explaining.decompiling.reductions import (
    brings,
    cut_tables,
    dropped,
    grouped,
    looks,
    rounded,
    shifted,
    steady,
    uncut,
    unmet,
    without_sinks,
)
from jali.explaining.decompiling.rewriting import pruned, settled

_FIRST = 0.5
"""Share of the budget that is spent before tables are cut."""


def simplify(program: Program, probe: Probe) -> Program:
    """Returns a program that decides nearly as the model does and is as short as the budget allows.

    In this order: sums are merged; scales become constants; cutoffs go; what heads look at and bring becomes a table of
    tokens; small products go from scores; the constant of the answer is fitted; small terms go; tables are cut to the
    tokens that matter; numbers take the place of what is the same everywhere, and are rounded. A table is cut to 40
    tokens whatever that costs.
    """
    work = Budget(merged(program), probe)
    work.allow(_FIRST)
    for change in (steady, uncut, looks, brings, without_sinks, unmet, shifted, dropped):
        work.run(change)
        work.program = pruned(merged(work.program))
    work.allow(1.0)
    cut_tables(work)
    for change in (grouped, shifted, dropped):
        work.run(change)
    work.program = settled(work.program)
    work.run(rounded)
    return pruned(work.program)
