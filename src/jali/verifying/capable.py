"""Claim: the model can do the task."""

from jali.verifying import rows
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.thresholds import CAPABLE_LOSS


def claim(case: Case) -> Claim:
    """Measures the full model."""
    return Claim(
        name="capable",
        statement=f"The full model does the task: a loss of at most {CAPABLE_LOSS} nats on held-out pairs.",
        passed=case.full.loss <= CAPABLE_LOSS,
        rows=(
            rows.loss("full model, loss", case.full, case.heldout),
            rows.accuracy("full model, accuracy", case.full, case.heldout),
        ),
    )
