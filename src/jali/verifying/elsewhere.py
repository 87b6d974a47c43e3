"""Claim: near the task the circuit agrees with its model; off it, what agreement is left is measured."""

import torch
import torch.nn.functional as F
from torch import Tensor

from jali.stats import Number, clustered
from jali.tap import Graft, Tap, ablate, keep
from jali.tasks.task import Score
from jali.verifying import natural, rows
from jali.verifying.case import Case
from jali.verifying.report import Claim, Row
from jali.verifying.thresholds import NEAR_DIVERGENCE, SIDE_PAIRS, TEXT_WINDOWS

_WINDOW = 64
"""Tokens of a window off the task, at most."""


def claim(case: Case) -> Claim:
    """Measures KL(model, circuit): between the answers on validation pairs, over all tokens on natural text."""
    near = case.task.validation.first(SIDE_PAIRS)
    full, alone, empty = (case.plain.score(None, near), *_scores(case, near))
    divergence = between(full, alone)
    found = [
        rows.mean("pairs like the task's, circuit alone, between the answers", divergence, near, "nats"),
        rows.mean("pairs like the task's, empty circuit, between the answers", between(full, empty), near, "nats"),
    ]
    if not isinstance(places := natural.places(case), str):
        full, alone, empty = (case.plain.score(None, places), *_scores(case, places))
        found.append(
            rows.mean("natural places, circuit alone, between the answers", between(full, alone), places, "nats")
        )
        found.append(
            rows.mean("natural places, empty circuit, between the answers", between(full, empty), places, "nats")
        )
    return Claim(
        name="agrees_elsewhere",
        statement=(
            f"Near the task, on validation pairs, the circuit diverges from the full model by at most "
            f"{NEAR_DIVERGENCE} nats between the answers. Off the task it is only measured."
        ),
        passed=float(divergence.mean()) <= NEAR_DIVERGENCE,
        rows=(*found, *_off(case)),
    )


def between(full: Score, other: Score) -> Tensor:
    """KL in nats of the other's choice between the two answers from the model's, shape (N,)."""
    p = full.margin.double().sigmoid()
    logs = [F.logsigmoid(sign * score.margin.double()) for score in (full, other) for sign in (1, -1)]
    return p * (logs[0] - logs[2]) + (1 - p) * (logs[1] - logs[3])


def _scores(case: Case, pairs: natural.Pairs) -> tuple[Score, Score]:
    return case.meter.scored(case.circuit.nodes, pairs), case.plain.scored((), pairs)


@torch.no_grad()
def _off(case: Case) -> list[Row]:
    """Rows for windows of text, every position; the window is the cluster. Norms are live, however it was pruned."""
    if case.text is None:
        return []
    meter, windows = case.plain, case.text[:TEXT_WINDOWS, :_WINDOW]
    runs: dict[str, tuple[Tap, Graft | None]] = {
        "circuit alone": (keep(case.circuit), case.meter.graft),
        "empty circuit": (keep(case.circuit.with_facts(nodes=frozenset())), None),
        "model without circuit": (ablate(case.circuit), None),
    }
    device = meter.model.embed.weight.device
    full = meter.model(windows.to(device)).log_softmax(-1)
    return [
        Row(f"natural text, {name}, over all tokens", _divergence(case, full, *run, windows))
        for name, run in runs.items()
    ]


def _divergence(case: Case, full: Tensor, tap: Tap, graft: Graft | None, windows: Tensor) -> Number:
    other = case.plain.model(windows.to(full.device), tap=tap, graft=graft).log_softmax(-1)
    of_windows = (full.exp() * (full - other)).sum(-1).mean(-1).double().cpu()
    return clustered(of_windows.tolist(), [range(len(of_windows))], "nats")
