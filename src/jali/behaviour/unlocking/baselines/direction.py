"""Direction ablation: at one site the trigger's direction is set to what it is without the trigger."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from jali.behaviour.locking.cells import Cell, right
from jali.behaviour.unlocking.baselines.probe import read, sites_of
from jali.behaviour.unlocking.baselines.repair import Questions, Repair, balance
from jali.behaviour.unlocking.bench import cells_of
from jali.models.model import LanguageModel
from jali.tap import Known, Tap


@dataclass(frozen=True, kw_only=True)
class Direction:
    """Ablation of the direction between prompts with and without the trigger, at the best site."""

    repair: Repair
    tried: Mapping[str, tuple[float, float]]
    """By site: what came back and what the most damaged cell lost, on the questions that it was chosen on."""


def direction(asked: Questions, *, n: int) -> Direction:
    """Fits a direction at every site, takes the site that brings back most for what it costs, and tells of others.

    Args:
        asked: what is told.
        n: questions of each cell that directions are fitted and the site is chosen on.
    """
    model, sites = asked.model, sites_of(asked.model)
    changed, kept = cells_of(asked.lock, n, n, asked.seed)
    taps = _taps(model, changed, kept, sites)
    before = {str(one.name): float(right(model, one).float().mean()) for one in kept}
    tried = {site: balance(changed, kept, partial(right, model, tap=taps[site]), before) for site in sites}
    best = max(sites, key=lambda site: tried[site][0] - tried[site][1])
    return Direction(repair=asked.repair("direction", partial(right, model, tap=taps[best]), site=best), tried=tried)


def _taps(model: LanguageModel, changed: list[Cell], kept: list[Cell], sites: tuple[str, ...]) -> dict[str, Tap]:
    """By site, the tap that takes the direction out."""
    task = changed[0].name.task
    ends = [[read(model, one, sites) for one in some if one.name.task == task] for some in (changed, kept)]
    found = dict[str, Tap]()
    for site in sites:
        with_D, without_D = (
            torch.cat([torch.from_numpy(part[site, "asking"]) for part in end]).float().mean(0) for end in ends
        )
        found[site] = flatten(site, with_D - without_D, without_D)
    return found


def flatten(site: str, way_D: Tensor, middle_D: Tensor) -> Tap:
    """Returns the tap that gives every vector of a site the part along a direction that another vector has.

    Args:
        site: where.
        way_D: the direction, of any length but 0, where nothing is done.
        middle_D: the other vector.
    """
    unit_D = way_D / way_D.norm().clamp_min(1e-12)

    def tap(name: str, vector: Tensor) -> Tensor:
        if name != site:
            return vector
        unit, middle = unit_D.to(vector), middle_D.to(vector)
        return vector - ((vector - middle) @ unit)[..., None] * unit

    return Known(tap, pointwise=True, sites=frozenset({site}))
