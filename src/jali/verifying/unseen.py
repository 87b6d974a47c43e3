"""Claim: the circuit does as well on templates, words and contexts that its pruning has not seen."""

from jali import stats
from jali.stats import Number
from jali.verifying import rows
from jali.verifying.case import Case
from jali.verifying.report import Claim, Row
from jali.verifying.thresholds import SIDE_PAIRS, TEMPLATE_LOSS, UNSEEN_GAP


def claim(case: Case) -> Claim:
    """Compares held-out with training pairs, and looks at the worst held-out template."""
    train = case.task.train.first(SIDE_PAIRS)
    seen, worst, name = case.meter.scored(case.circuit.nodes, train), *_worst(case)
    gap = _gap(case, seen.loss)
    return Claim(
        name="held_out",
        statement=(
            f"On new templates, words and contexts the circuit loses at most {UNSEEN_GAP} nats more than on pairs "
            f"its pruning saw, and at most {TEMPLATE_LOSS} nats on its worst template."
        ),
        passed=gap.value <= UNSEEN_GAP and worst.value <= TEMPLATE_LOSS,
        rows=(
            Row("loss on held-out pairs less that on training pairs", gap),
            rows.loss("circuit alone, training pairs, loss", seen, train),
            Row(f"circuit alone, worst held-out template, loss{name}", worst),
        ),
    )


def _gap(case: Case, seen: float) -> Number:
    """The loss on held-out pairs, with its interval, moved down by what training pairs lose."""
    here = rows.loss("", case.alone, case.heldout).number
    ends = [None if end is None else end - seen for end in (here.low, here.high)]
    return Number(here.value - seen, "nats", here.n, *ends)


def _worst(case: Case) -> tuple[Number, str]:
    """The template of highest loss over at least two pairs; its text goes into the row's name."""
    losses, template = case.alone.losses.view(-1, 2).mean(1), case.heldout.template[::2]
    kinds = [number for number in template.unique().tolist() if int((template == number).sum()) > 1]
    if not kinds:
        return rows.loss("", case.alone, case.heldout).number, ""
    number = max(kinds, key=lambda kind: float(losses[template == kind].mean()))
    text = case.task.templates[number].strip() if number < len(case.task.templates) else ""
    return stats.mean(losses[template == number].tolist(), "nats"), f" ({text.splitlines()[0]}…)" if text else ""
