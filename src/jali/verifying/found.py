"""Claim: the circuit was found in the model, not learned beside it: no better than it, right and wrong where it is."""

from torch import Tensor

from jali.pruning import calibrate
from jali.tasks.task import Score
from jali.verifying import rows
from jali.verifying.case import Case
from jali.verifying.report import Claim, Row
from jali.verifying.thresholds import BEATS_MODEL, CORRELATION


def claim(case: Case) -> Claim:
    """Compares the circuit's and the model's difference between the two answers, prompt by prompt."""
    gain, pairs = case.full.losses - case.alone.losses, case.heldout
    side = calibrate.sides(pairs)
    ours, models = case.alone.margin * side, case.full.margin * side
    found = [
        rows.mean("loss of the full model less that of the circuit", gain, pairs, "nats"),
        rows.correlation("correlation of logit differences", ours, models, pairs),
        rows.correlation("the same within the two sides", _centred(ours), _centred(models), pairs),
        rows.mean("circuit alone, answer over foil", case.alone.margin, pairs, "nats"),
        *_errors(case.alone, case.full),
    ]
    positive = float(case.alone.margin.double().mean()) > 0
    return Claim(
        name="found",
        statement=(
            f"The circuit does not do better than its model by more than {BEATS_MODEL} nats, its difference between "
            f"the answers correlates with the model's by at least {CORRELATION}, and a calibration would scale it up, "
            "not turn it around."
        ),
        passed=found[0].number.value <= BEATS_MODEL and found[1].number.value >= CORRELATION and positive,
        rows=tuple(found),
    )


def _centred(values: Tensor) -> Tensor:
    """What is left when each side's mean is taken off: more than which side it is."""
    sides = values.double().view(-1, 2)
    return (sides - sides.mean(0)).flatten()


def _errors(ours: Score, models: Score) -> list[Row]:
    wrong = models.margin <= 0
    if not wrong.any():
        return []
    shared = int((ours.margin[wrong] <= 0).sum())
    return [rows.part("of the model's errors, shared by the circuit", shared, int(wrong.sum()))]
