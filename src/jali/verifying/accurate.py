"""Claim: the circuit alone gives the right answer, nearly always."""

from jali.verifying import rows
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.thresholds import ACCURATE


def claim(case: Case) -> Claim:
    """Measures the circuit's accuracy, and how often it and the full model choose the same of the two answers."""
    agree = (case.alone.margin > 0) == (case.full.margin > 0)
    return Claim(
        name="accurate",
        statement=f"The circuit alone is right on at least {ACCURATE:.0%} of held-out prompts.",
        passed=case.alone.accuracy >= ACCURATE,
        rows=(
            rows.accuracy("circuit alone, accuracy", case.alone, case.heldout),
            rows.share("circuit and full model agree", agree, case.heldout),
        ),
    )
