"""Claim: a calibration of the same freedom does not make the random circuits do the task."""

from jali import stats
from jali.pruning import calibrate
from jali.verifying import report
from jali.verifying.case import Case
from jali.verifying.matched import Randoms
from jali.verifying.report import Claim, Row
from jali.verifying.thresholds import CHANCE_LOSS


def claim(case: Case, randoms: Randoms) -> Claim:
    """Measures what the circuit's own calibration, fitted on training pairs, does on held-out pairs."""
    rows, fitted = [], case.circuit.calibration
    if fitted is not None:
        losses = calibrate.calibrated_losses(case.alone, case.heldout, fitted)
        rows.append(report.losses("circuit alone, calibrated, loss", losses))
        rows.append(report.exact("calibration, scale", fitted.scale, "times"))
        rows.append(report.exact("calibration, shift", fitted.shift, "nats"))
    rows.append(Row("random circuits alone, calibrated, mean loss", stats.mean(randoms.calibrated, "nats")))
    return Claim(
        name="calibration",
        statement=f"Calibrated in the same way, random circuits keep a mean loss of at least {CHANCE_LOSS} nats.",
        passed=sum(randoms.calibrated) / len(randoms.calibrated) >= CHANCE_LOSS,
        rows=tuple(rows),
    )
