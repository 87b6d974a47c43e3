"""Claim: what stands beside the nodes, the bigram table and the biases, does not do the task by itself."""

from jali.verifying import rows
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.thresholds import CHANCE_LOSS


def claim(case: Case) -> Claim:
    """Measures the empty circuit: all nodes ablated."""
    return Claim(
        name="not_trivial",
        statement=f"Without any node the task is not done: a loss of at least {CHANCE_LOSS} nats.",
        passed=case.empty.loss >= CHANCE_LOSS,
        rows=(
            rows.loss("empty circuit, loss", case.empty, case.heldout),
            rows.accuracy("empty circuit, accuracy", case.empty, case.heldout),
        ),
    )
