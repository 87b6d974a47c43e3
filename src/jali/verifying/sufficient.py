"""Claim: the circuit alone does the task."""

from jali.verifying import rows
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.thresholds import SUFFICIENT_LOSS


def claim(case: Case) -> Claim:
    """Measures the circuit with every other node of the model ablated as in its pruning."""
    circuit, found = case.circuit, [rows.loss("circuit alone, loss", case.alone, case.heldout)]
    losses = case.calibrated(case.alone, case.heldout)
    if losses is not None and circuit.calibration is not None:
        found.append(rows.mean("circuit alone, calibrated, loss", losses, case.heldout, "nats"))
        found.append(rows.exact("calibration, scale", circuit.calibration.scale, "times"))
        found.append(rows.exact("calibration, shift", circuit.calibration.shift, "nats"))
    found.append(rows.exact("circuit, nodes", len(circuit.nodes), "nodes"))
    found.append(rows.exact("circuit, edges", len(circuit.edges), "edges"))
    return Claim(
        name="sufficient",
        statement=f"The circuit alone does the task: a loss of at most {SUFFICIENT_LOSS} nats, uncalibrated.",
        passed=case.alone.loss <= SUFFICIENT_LOSS,
        rows=tuple(found),
    )
