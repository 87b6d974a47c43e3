"""Measures how much hangs on the norms: live ones see what was ablated, frozen ones are the full model's."""

from dataclasses import replace

from jali.verifying import report
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.thresholds import SIDE_PAIRS


def claim(case: Case) -> Claim:
    """Runs the circuit alone and the model without it under both treatments, on the first held-out pairs."""
    pairs, rows = case.heldout.first(SIDE_PAIRS), []
    for norms in ("live", "frozen"):
        alone = replace(case.meter, norms=norms).scored(case.circuit.nodes, pairs)
        without = replace(case.plain, norms=norms).scored(case.circuit.nodes, pairs, keep=False)
        rows += [
            report.loss(f"circuit alone, norms {norms}, loss", alone),
            report.loss(f"model without circuit, norms {norms}, loss", without),
        ]
    statement = "Norms that see what was ablated (live), and norms of the full model (frozen)."
    return Claim(name="norms", statement=statement, passed=None, rows=tuple(rows))
