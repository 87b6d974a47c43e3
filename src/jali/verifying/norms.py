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
    if broken := int((~(alone.losses + without.losses).isfinite()).sum()):
        return _broken(other, broken, len(pairs))
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
        statement=_statement(other),
        passed=alone.loss <= FILLED_LOSS,
        rows=tuple(found),
    )


def _statement(other: str) -> str:
    return f"With norms {other}, not as pruned, the circuit alone has a loss of at most {FILLED_LOSS} nats."


def _broken(other: str, prompts: int, pairs: int) -> Claim:
    """Where logits are no numbers: divided by norms of another run a memory of neurons may grow past all numbers."""
    row = rows.exact(f"prompts without a finite loss, norms {other}", prompts, "prompts", pairs)
    return Claim(name="sufficient_norms", statement=_statement(other), passed=False, rows=(row,))
