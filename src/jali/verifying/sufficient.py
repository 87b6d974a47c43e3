"""Claim: the circuit alone does the task."""

from jali.verifying import report
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.thresholds import SUFFICIENT_LOSS


def claim(case: Case) -> Claim:
    """Measures the circuit with every other node of the model ablated, uncalibrated."""
    circuit = case.circuit
    return Claim(
        name="sufficient",
        statement=f"The circuit alone does the task: a loss of at most {SUFFICIENT_LOSS} nats, uncalibrated.",
        passed=case.alone.loss <= SUFFICIENT_LOSS,
        rows=(
            report.loss("circuit alone, loss", case.alone),
            report.exact("circuit, nodes", len(circuit.nodes), "nodes"),
            report.exact("circuit, edges", len(circuit.edges), "edges"),
        ),
    )
