"""Claim: a calibration of the same freedom does not make random circuits do the task."""

from jali.verifying import rows
from jali.verifying.case import Case, first
from jali.verifying.matched import Randoms
from jali.verifying.report import Claim
from jali.verifying.thresholds import CHANCE_LOSS, RANDOM_PAIRS


def claim(case: Case, randoms: Randoms) -> Claim:
    """Compares the circuit under its calibration, fitted on training pairs, with random ones, each under its own."""
    pairs, losses = case.heldout.first(RANDOM_PAIRS), randoms.calibrated
    alone = first(case.alone, pairs)
    ours = case.calibrated(alone, pairs)
    ours = alone.losses if ours is None else ours
    mean, loss = sum(losses) / len(losses), float(ours.double().mean())
    return Claim(
        name="calibration",
        statement=(
            f"Calibrated in the same way, random circuits keep a mean loss of at least {CHANCE_LOSS} nats, and none is "
            "as good as the circuit."
        ),
        passed=mean >= CHANCE_LOSS and min(losses) > loss < CHANCE_LOSS,
        rows=(
            rows.over("random circuits alone, calibrated, mean loss", losses, "nats"),
            rows.exact("random circuits alone, calibrated, least loss", min(losses), "nats", len(losses)),
            rows.mean("circuit alone, calibrated, loss", ours, pairs, "nats"),
        ),
    )
