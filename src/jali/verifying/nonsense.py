"""Claim: with the same budget, pruning finds no small circuit for the nonsense twin of the task."""

from jali.tasks.task import Task
from jali.verifying import again, rows
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.thresholds import SUFFICIENT_LOSS, TWIN_SIZE

NAME = "nonsense_twin"
STATEMENT = (
    "Pruned in the same way for its nonsense twin, the model gives no circuit with a loss of at most "
    f"{SUFFICIENT_LOSS} nats (or this circuit's target, where that is more) on held-out pairs, or one at least "
    f"{TWIN_SIZE:g} times as large."
)


def claim(case: Case, twin: Task) -> Claim:
    """Prunes for the twin and measures what that finds, on the twin's held-out pairs."""
    found = again.nodes(case, case.plain, twin, again.config(case), case.seed)
    alone, full = case.plain.scored(found, twin.heldout), case.plain.score(None, twin.heldout)
    size = len(found) / max(len(case.circuit.nodes), 1)
    return Claim(
        name=NAME,
        statement=STATEMENT,
        passed=alone.loss > again.bar(case) or size >= TWIN_SIZE,
        rows=(
            rows.loss("circuit of the twin, loss", alone, twin.heldout),
            rows.exact("circuit of the twin, nodes", len(found), "nodes"),
            rows.exact("its size against the circuit's", size, "times"),
            rows.loss("full model on the twin, loss", full, twin.heldout),
        ),
    )
