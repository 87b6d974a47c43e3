"""What stands in for AbsTopK where nothing competes: each node's own least size, fitted on prompts.

AbsTopK keeps a node where few others of its site are larger, and those may lie outside the circuit. What does without
them drops a node where its size is below a cutoff, which is 0 where the selection never drops it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from jali.models.compiling.cutout import Cutout
from jali.models.compiling.needs import needs_of
from jali.models.compiling.plan import Plan

PAIRS = 64
"""Training pairs that cutoffs are fitted on, where nothing else is said."""
_SLACK = 1.02
"""A cutoff whose squared error is this times the least is as good; of those the one in the widest gap is taken."""
_APART = 1e-5
"""Share of themselves by which two sizes differ, at least, for a cutoff to lie between them."""
_ROWS = 32
"""Prompts at a time."""


def fit(before: NDArray[np.float64], after: NDArray[np.float64]) -> float:
    """Returns the cutoff that makes the values before a selection most like those after it, by squared error.

    Args:
        before: a node's values without the selection, shape (n,).
        after: the same with it: those of the circuit in its model, 0 where the node was not selected.

    Returns:
        At least 0. It lies in the middle of a gap between values, so that rounding turns no decision.
    """
    order = np.argsort(np.abs(before), kind="stable")
    sizes, before, after = np.abs(before)[order], before[order], after[order]
    dropped = np.concatenate([[0.0], np.cumsum(after**2)])
    kept = np.concatenate([np.cumsum(((before - after) ** 2)[::-1])[::-1], [0.0]])
    ends = np.concatenate([[0.0], sizes, [2 * sizes[-1] + 1.0]])
    gaps = np.diff(ends)
    errors = np.where(gaps > _APART * ends[1:], dropped + kept, np.inf)
    if kept[0] <= errors.min() * _SLACK + 1e-12:
        return 0.0
    place = int(np.where(errors <= errors.min() * _SLACK + 1e-12, gaps, -1.0).argmax())
    return float(ends[place] + ends[place + 1]) / 2


def fitted(
    cut: Cutout, outputs: Mapping[str, Tensor], prompts: Sequence[Sequence[int]], context: int
) -> dict[str, Tensor]:
    """Returns the least sizes per site, shape (width,), float64, fitted site by site on what is computed before it.

    Args:
        cut: in which nodes compete.
        outputs: per site, the channels wanted; what they do not need gets no cutoff.
        prompts: for training, without padding.
        context: tokens of a prompt, at most.
    """
    open_ = replace(cut, least={})
    needed = needs_of(open_, outputs, everywhere=True).channels
    sites = [site.name for site in cut.wiring.sites if cut.competes(site) is not None and site.name in needed]
    after = _values(Plan(cut, {site: needed[site] for site in sites}, context), prompts)
    least: dict[str, Tensor] = {}
    for site in sites:
        before = _values(Plan(replace(open_, least=dict(least)), {site: needed[site]}, context), prompts)[site]
        found = torch.zeros(cut.wiring.site(site).width, dtype=torch.float64)
        sizes = [fit(*pair) for pair in zip(before.T, after[site].T, strict=True)]
        found[needed[site].cpu()] = torch.tensor(sizes, dtype=torch.float64)
        least[site] = found
    return least


def _values(plan: Plan, prompts: Sequence[Sequence[int]]) -> dict[str, NDArray[np.float64]]:
    """What a plan gives at all places of prompts, shape (places, channels)."""
    found: dict[str, list[Tensor]] = {site: [] for site in plan.outputs}
    for start in range(0, len(prompts), _ROWS):
        some = prompts[start : start + _ROWS]
        length = torch.tensor([len(prompt) for prompt in some])
        real_BT = torch.arange(int(length.max())) < length[:, None]
        tokens_BT = torch.zeros(real_BT.shape, dtype=torch.int64)
        tokens_BT[real_BT] = torch.tensor([token for prompt in some for token in prompt])
        for site, values in plan.run(tokens_BT).items():
            found[site].append(values[real_BT.to(values.device)].double().cpu())
    return {site: torch.cat(parts).numpy() for site, parts in found.items()}
