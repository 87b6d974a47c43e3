"""Measured only: what the circuit does once no node outside it competes with its own, as in a decompiled program."""

import torch

from jali.models.compiling.compile import compile
from jali.models.compiling.cutoffs import PAIRS
from jali.pruning.measure import score_by
from jali.verifying import rows
from jali.verifying.case import Case
from jali.verifying.report import Claim

_STATEMENT = (
    "Of nodes outside the circuit the largest crowd out its own in AbsTopK. With a least size for each of its nodes "
    "instead, fitted on training pairs, the circuit is its edges alone: how far does it do the same?"
)


def claim(case: Case) -> Claim:
    """Compares the two compiled forms of the circuit on held-out pairs."""
    if case.meter.norms == "frozen":
        why = "the circuit's norms are frozen, so it needs the whole model"
        return Claim(name="competition", statement=_STATEMENT, passed=None, not_run=why)
    held, train, exact = case.heldout, case.task.train.first(PAIRS), case.alone
    answers = torch.cat([held.answer, held.foil]).unique()
    prompts = [train.prompt(row).tokens for row in range(2 * len(train))]
    runner = compile(case.circuit, case.meter.model, form="edges", answers=answers.tolist(), prompts=prompts)
    edges = score_by(held, lambda part: runner(part.tokens, part.length - 1)[:, 0], answers)
    apart = (edges.margin - exact.margin).abs()
    found = (
        rows.share("same decision without competition", (edges.margin > 0) == (exact.margin > 0), held),
        rows.mean("difference of the margin", apart, held, "nats"),
        rows.exact("difference of the margin, at most", float(apart.max()), "nats", len(held)),
        rows.loss("circuit alone without competition, loss", edges, held),
        rows.loss("circuit alone, loss", exact, held),
        rows.exact("nodes with a least size", len(runner.cutoffs), "nodes", len(case.circuit.nodes)),
    )
    return Claim(name="competition", statement=_STATEMENT, passed=None, rows=found)
