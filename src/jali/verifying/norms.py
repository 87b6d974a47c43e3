"""Measures how much hangs on the norms: live ones see what was ablated, frozen ones are the full model's."""

from dataclasses import replace

from jali.pruning.measure import Norms
from jali.tasks.task import Score
from jali.verifying import report
from jali.verifying.case import Case, first
from jali.verifying.report import Claim
from jali.verifying.thresholds import SIDE_PAIRS


def claim(case: Case) -> Claim:
    """Runs the circuit alone and the model without it under both treatments, on the first held-out pairs."""
    rows = []
    for norms in ("live", "frozen"):
        alone, without = _scores(case, norms)
        rows += [
            report.loss(f"circuit alone, norms {norms}, loss", alone),
            report.loss(f"model without circuit, norms {norms}, loss", without),
        ]
    statement = "Norms that see what was ablated (live), and norms of the full model (frozen)."
    return Claim(name="norms", statement=statement, passed=None, rows=tuple(rows))


def _scores(case: Case, norms: Norms) -> tuple[Score, Score]:
    pairs, nodes = case.heldout.first(SIDE_PAIRS), case.circuit.nodes
    if norms == case.meter.norms:
        return first(case.alone, len(pairs)), first(case.without, len(pairs))
    alone = replace(case.meter, norms=norms).scored(nodes, pairs)
    return alone, replace(case.plain, norms=norms).scored(nodes, pairs, keep=False)
