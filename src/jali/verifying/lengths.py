"""Claim: the circuit works as the model does when the context is cut shorter, or made longer."""

import torch
from torch import Tensor

from jali.tasks.task import Pairs, Prompt, make_pairs
from jali.verifying import rows
from jali.verifying.align import differing
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.thresholds import CAPABLE_LOSS, LENGTH_GAP, MINIMAL_PAIRS

_SHORT = 8
"""Tokens in front of the place where the sides differ that a short context keeps."""
_STATEMENT = (
    f"With contexts cut short, cut in half and made longer the circuit alone loses at most {LENGTH_GAP} nats more than "
    "the full model, where that still does the task."
)


def claim(case: Case) -> Claim:
    """Runs circuit and model on the first held-out pairs with other contexts."""
    found, gaps = [], []
    for name, pairs in variants(case.heldout.first(MINIMAL_PAIRS), case.meter.model.config.context).items():
        full = case.plain.score(None, pairs)
        alone = case.meter.scored(case.circuit.nodes, pairs)
        if full.loss <= CAPABLE_LOSS:
            gap = rows.mean(
                f"{name} contexts, loss of the circuit less the model's", alone.losses - full.losses, pairs, "nats"
            )
            gaps.append(gap)
        found.append(rows.loss(f"{name} contexts, circuit alone, loss", alone, pairs))
        found.append(rows.loss(f"{name} contexts, full model, loss", full, pairs))
        found.append(rows.exact(f"{name} contexts, tokens", float(pairs.length.double().mean()), "tokens"))
    if not gaps:
        why = "no context is long enough, or the model does not do the task on others"
        return Claim(name="held_out_lengths", statement=_STATEMENT, passed=None, rows=tuple(found), not_run=why)
    gaps.sort(key=lambda row: -row.number.value)
    return Claim(
        name="held_out_lengths",
        statement=_STATEMENT,
        passed=gaps[0].number.value <= LENGTH_GAP,
        rows=(*gaps, *found),
    )


def variants(pairs: Pairs, limit: int) -> dict[str, Pairs]:
    """The pairs with shorter and longer contexts; kinds in which nothing would change are left out.

    A context ends where the sides begin to differ. It is cut from its beginning; a long one has contexts of other pairs
    in front, up to `limit` tokens.
    """
    start, _ = differing(pairs)
    longest = int(pairs.length.max())
    cuts = {"short": (start - _SHORT).clamp(min=0), "halved": torch.where(start > 2 * _SHORT, start // 2, 0)}
    found = {name: _cut(pairs, by) for name, by in cuts.items() if bool((by > 0).any())}
    if longest < limit:
        found["long"] = _lengthened(pairs, start, limit)
    return found


def _cut(pairs: Pairs, by: Tensor) -> Pairs:
    return _remade(pairs, [pairs.prompt(row).tokens[int(by[row // 2]) :] for row in range(2 * len(pairs))])


def _lengthened(pairs: Pairs, start: Tensor, limit: int) -> Pairs:
    contexts = [pairs.prompt(2 * i).tokens[: int(start[i])] for i in range(len(pairs))]
    tokens = []
    for row in range(2 * len(pairs)):
        prompt, pair = pairs.prompt(row).tokens, row // 2
        room = limit - int(pairs.length.view(-1, 2)[pair].max())
        before = [token for k in range(1, len(pairs)) for token in contexts[(pair + k) % len(pairs)]]
        tokens.append([*(before[-room:] if room else []), *prompt])
    return _remade(pairs, tokens)


def _remade(pairs: Pairs, tokens: list[list[int]]) -> Pairs:
    prompts = [Prompt(t, int(pairs.answer[row]), int(pairs.foil[row])) for row, t in enumerate(tokens)]
    return make_pairs(prompts, pair=pairs.pair.tolist(), template=pairs.template.tolist(), source=pairs.source.tolist())
