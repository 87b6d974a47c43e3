"""Claim: the circuit does not live on the norms: live ones see what was ablated, frozen ones are the full model's."""

from dataclasses import replace

from jali.verifying import rows
from jali.verifying.case import Case, first
from jali.verifying.report import Claim
from jali.verifying.thresholds import FILLED_LOSS, SIDE_PAIRS


def claim(case: Case) -> Claim:
    """Runs the circuit alone and the model without it under both treatments, on the first held-out pairs."""
    pairs, nodes, here, other = case.heldout.first(SIDE_PAIRS), case.circuit.nodes, case.meter.norms, case.other_norms
    alone = replace(case.meter, norms=other).scored(nodes, pairs)
    without = replace(case.plain, norms=other).scored(nodes, pairs, keep=False)
    found = [rows.loss(f"circuit alone, norms {other}, loss", alone, pairs)]
    if (losses := case.calibrated(alone, pairs)) is not None:
        found.append(rows.mean(f"circuit alone, norms {other}, calibrated, loss", losses, pairs, "nats"))
    found += [
        rows.loss(f"circuit alone, norms {here}, loss", first(case.alone, pairs), pairs),
        rows.loss(f"model without circuit, norms {other}, loss", without, pairs),
        rows.loss(f"model without circuit, norms {here}, loss", first(case.without, pairs), pairs),
    ]
    return Claim(
        name="sufficient_norms",
        statement=f"With norms {other}, not as pruned, the circuit alone has a loss of at most {FILLED_LOSS} nats.",
        passed=alone.loss <= FILLED_LOSS,
        rows=tuple(found),
    )
