"""Margins of single prompts, of a model as it is or of a circuit: pairs need two sides, so prompts run in twos."""

from collections.abc import Iterator, Sequence

import torch

from jali.circuit import Circuit
from jali.models.model import LanguageModel
from jali.pruning.measure import Meter
from jali.tasks.task import Prompt, make_pairs


def whole(model: LanguageModel) -> Meter:
    """Returns what scores a model as it is."""
    return Meter(model=model, wiring=model.wiring, means={})


@torch.no_grad()
def margins_of(meter: Meter, prompts: Sequence[Prompt], circuit: Circuit | None = None) -> list[float]:
    """Returns logit of the answer minus logit of the foil on each prompt, nats: of a circuit, or of the model as it is.

    Args:
        meter: of the model; for a circuit with its means, norms and chosen edges.
        prompts: any number.
        circuit: what runs alone.
    """
    if not prompts:
        return []
    twos = list(_twos(prompts))
    sides = [side for two in twos for side in _sides(prompts, *two)]
    count = range(len(sides))
    pairs = make_pairs(sides, pair=[i // 2 for i in count], template=[0 for _ in count], source=[-1 for _ in count])
    score = meter.score(None, pairs) if circuit is None else meter.scored(circuit.nodes, pairs)
    found: dict[int, float] = {}
    for margins, two in zip(score.margin.view(-1, 2).tolist(), twos, strict=True):
        found |= {i: margin for i, margin in zip(two, margins, strict=True) if i is not None}
    return [found[i] for i in range(len(prompts))]


def _twos(prompts: Sequence[Prompt]) -> Iterator[tuple[int, int | None]]:
    """Yields places of prompts of opposite answers and of like length, and those that are left, alone."""
    waiting: dict[tuple[int, int], list[int]] = {}
    for i in sorted(range(len(prompts)), key=lambda i: len(prompts[i].tokens)):
        answer, foil = prompts[i].answer, prompts[i].foil
        if others := waiting.get((foil, answer)):
            yield others.pop(), i
        else:
            waiting.setdefault((answer, foil), []).append(i)
    yield from ((i, None) for left in waiting.values() for i in left)


def _sides(prompts: Sequence[Prompt], one: int, other: int | None) -> tuple[Prompt, Prompt]:
    """The two sides of a pair; a prompt that is left stands beside itself, with the answers exchanged."""
    first = prompts[one]
    return first, first._replace(answer=first.foil, foil=first.answer) if other is None else prompts[other]
