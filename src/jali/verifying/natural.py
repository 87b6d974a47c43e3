"""Claim: in natural text, where one of the task's two answers comes next, the circuit chooses as its model does."""

import random

from torch import Tensor

from jali.tasks.task import Pairs, Prompt, make_pairs
from jali.verifying import rows
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.thresholds import NATURAL_AGREEMENT, NATURAL_MOST, NATURAL_PAIRS

_STATEMENT = (
    "In natural text, where one of the two answers comes next, circuit and full model choose the same, at least "
    f"{NATURAL_AGREEMENT:.0%} of the way from the empty circuit's agreement to all places."
)
_BEFORE = 16
"""Tokens in front of a place, at least."""


def claim(case: Case) -> Claim:
    """Runs circuit, model and empty circuit on such places, half of them followed by either answer."""
    if isinstance(pairs := places(case), str):
        return Claim(name="held_out_natural", statement=_STATEMENT, passed=None, not_run=pairs)
    full = case.plain.score(None, pairs)
    alone, empty = case.meter.scored(case.circuit.nodes, pairs), case.plain.scored((), pairs)
    same, by_chance = ((score.margin > 0) == (full.margin > 0) for score in (alone, empty))
    beyond = 1 - float(by_chance.double().mean())
    if not beyond:
        why = "the empty circuit agrees with the model everywhere"
        return Claim(name="held_out_natural", statement=_STATEMENT, passed=None, not_run=why)
    score = rows.mean(
        "agreement beyond the empty circuit's", (same.double() - (1 - beyond)) / beyond, pairs, "fraction"
    )
    return Claim(
        name="held_out_natural",
        statement=_STATEMENT,
        passed=score.number.value >= NATURAL_AGREEMENT,
        rows=(
            score,
            rows.share("circuit and full model agree", same, pairs),
            rows.share("empty circuit and full model agree", by_chance, pairs),
            rows.accuracy("circuit alone, accuracy", alone, pairs),
            rows.accuracy("full model, accuracy", full, pairs),
            rows.loss("circuit alone, loss", alone, pairs),
            rows.loss("full model, loss", full, pairs),
        ),
    )


def places(case: Case) -> Pairs | str:
    """Prompts from natural text, one followed by the first answer beside one followed by the second, or why not.

    Their template is the window they are from.
    """
    answers = sorted(set(case.heldout.answer.tolist()))
    if len(answers) != 2:
        return "the answers differ from pair to pair"
    if case.text is None:
        return "there is no text at hand"
    found = [_followed_by(case.text, answer, case.draw(f"natural {answer}")) for answer in answers]
    count = min(NATURAL_MOST, *map(len, found))
    if count < NATURAL_PAIRS:
        return f"the text at hand has only {count} places of the rarer answer"
    return _pairs(case.text, [place for both in zip(*found, strict=False) for place in both][: 2 * count], answers)


def _followed_by(text: Tensor, token: int, draw: random.Random) -> list[tuple[int, int]]:
    where = (text[:, _BEFORE:] == token).nonzero().tolist()
    draw.shuffle(where)
    return [(window, place + _BEFORE) for window, place in where]


def _pairs(text: Tensor, where: list[tuple[int, int]], answers: list[int]) -> Pairs:
    prompts = [
        Prompt(text[window, :end].tolist(), answers[row % 2], answers[1 - row % 2])
        for row, (window, end) in enumerate(where)
    ]
    window = [where[row - row % 2][0] for row in range(len(where))]
    number = [row // 2 for row in range(len(where))]
    return make_pairs(prompts, pair=number, template=window, source=[-1] * len(where))
