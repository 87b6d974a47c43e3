"""Claim: causal scrubbing leaves the task: what the circuit calls irrelevant, or alike, can come from other prompts.

After Chan et al. 2022. Outside: every node that is not the circuit's takes its value on another prompt, in the full
model. Inside: at one site of the circuit after another, its nodes take their values on another prompt of the same
answer.
"""

import math
from dataclasses import fields

import torch
from torch import Tensor

from jali.tap import keep
from jali.tasks.task import Pairs
from jali.verifying import rows
from jali.verifying.align import partners
from jali.verifying.case import Case, first
from jali.verifying.report import Claim, Row
from jali.verifying.swap import swapped
from jali.verifying.thresholds import NODE_PAIRS, SCRUBBED_SCORE, SIDE_PAIRS

_CHANCE = math.log(2)


def claim(case: Case) -> Claim:
    """Scores both conditions: 1 is the loss of the full model, 0 is chance."""
    outside, inside = _outside(case), _inside(case)
    return Claim(
        name="scrubbed",
        statement=(
            f"Under either condition of causal scrubbing at least {SCRUBBED_SCORE:.0%} of the way from chance to the "
            "full model is left."
        ),
        passed=min(outside.number.value, inside.number.value) >= SCRUBBED_SCORE,
        rows=(outside, inside),
    )


def _outside(case: Case) -> Row:
    pairs = case.heldout.first(SIDE_PAIRS)
    others = case.meter.wiring.nodes() - case.circuit.nodes
    score = swapped(case.plain, pairs, donors(case, pairs, same=False), others)
    return _score("everything outside from another prompt", case, score.losses, pairs)


def _inside(case: Case) -> Row:
    pairs, tap = case.heldout.first(NODE_PAIRS), keep(case.circuit)
    source, losses = donors(case, pairs, same=True), []
    for site in sorted({node.site for node in case.nodes}):
        here = [node for node in case.nodes if node.site == site]
        losses.append(swapped(case.meter, pairs, source, here, tap).losses)
    mean = torch.stack(losses).mean(0) if losses else first(case.alone, pairs).losses
    return _score("one site of the circuit from another prompt of the same answer", case, mean, pairs)


def donors(case: Case, pairs: Pairs, *, same: bool) -> Pairs:
    """Another held-out pair for each of these, row for row of the same answer where `same`, else of either at random.

    Where answers differ from pair to pair, the same side counts as the same answer.
    """
    draw, count = case.draw(f"donors {same}"), len(case.heldout)
    source = case.heldout.select([(i + draw.randrange(1, count)) % count for i in range(len(pairs))])
    turned = (
        source.answer[::2] == pairs.foil[::2] if same else torch.tensor([draw.random() < 0.5 for _ in pairs.pair[::2]])
    )
    turn, flipped, parts = turned.repeat_interleave(2), partners(source), {}
    for field in fields(Pairs):
        one, other = getattr(source, field.name), getattr(flipped, field.name)
        parts[field.name] = torch.where(turn[:, None] if one.ndim == 2 else turn, other, one)
    return Pairs(**parts)


def _score(name: str, case: Case, losses: Tensor, pairs: Pairs) -> Row:
    """The share of the way from chance to the model on the same pairs."""
    way = _CHANCE - first(case.full, pairs).loss
    return rows.mean(
        name, (_CHANCE - losses.double()) / way if way > 0 else torch.zeros(len(losses)), pairs, "fraction"
    )
