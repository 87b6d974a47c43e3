"""Sets of weights to hold a removal set against: random ones of the same matrices, and ones of the same size."""

import random
from collections.abc import Sequence

import torch

from jali.artefact import BadInput
from jali.behaviour.removal import Weight, matrices
from jali.models.model import LanguageModel

_NEAR = 20
"""Live weights of a matrix, nearest in size, among which one of a matched set is drawn."""


def random_sets(model: LanguageModel, weights: Sequence[Weight], draws: int, seed: int) -> list[list[Weight]]:
    """Returns sets of as many live weights of each matrix as a set has, none of them in it.

    Raises:
        BadInput: a matrix has not so many others.
    """
    draw, found = random.Random(seed), list[list[Weight]]()
    counts = {name: [place for own, place in weights if own == name] for name in dict.fromkeys(n for n, _ in weights)}
    others = {name: _others(model, name, places) for name, places in counts.items()}
    for name, places in counts.items():
        if len(others[name]) < len(places):
            raise BadInput(f"{name} has {len(others[name])} other live weights, and {len(places)} are to be drawn.")
    for _ in range(draws):
        found.append([(n, place) for n, places in counts.items() for place in draw.sample(others[n], len(places))])
    return found


def matched_sets(model: LanguageModel, weights: Sequence[Weight], draws: int, seed: int) -> list[list[Weight]]:
    """Returns sets whose weights are near those of a set in size, each in its matrix, none of them in it."""
    draw, held = random.Random(seed), matrices(model)
    near = list[list[Weight]]()
    for name, place in weights:
        values = held[name].view(-1).abs()
        others = torch.tensor(_others(model, name, [p for own, p in weights if own == name]))
        if not len(others):
            raise BadInput(f"{name} has no other live weight to match one of the set; give a model with more.")
        order = (values[others] - values[place]).abs().argsort()[:_NEAR]
        near.append([(name, p) for p in others[order].tolist()])
    return [_drawn(near, draw) for _ in range(draws)]


def _drawn(near: Sequence[Sequence[Weight]], draw: random.Random) -> list[Weight]:
    """One of each, all different as far as there are so many."""
    chosen = dict[Weight, None]()
    for some in near:
        fresh = [one for one in some if one not in chosen] or list(some)
        chosen[draw.choice(fresh)] = None
    return list(chosen)


def _others(model: LanguageModel, name: str, places: Sequence[int]) -> list[int]:
    """Places of the live weights of a matrix that are not in the set."""
    live = matrices(model)[name].view(-1).nonzero().flatten().tolist()
    return sorted(set(live) - set(places))
