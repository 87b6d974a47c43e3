"""What is alive in a model, and how few of a site's nodes carry its size: one pass over text for all sites."""

from collections.abc import Collection
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from jali.explaining.labelling.labels import STILL
from jali.explaining.labelling.text import Text
from jali.models.model import LanguageModel
from jali.pruning.measure import at_rest
from jali.tap import record

_BATCH = 16


class Activity(NamedTuple):
    """Of each site, over the real tokens of a text."""

    live: dict[str, NDArray[np.bool_]]
    """(width,): the nodes that vary."""
    kurtosis: dict[str, float]
    """Mean over tokens of the kurtosis over the site's channels (figure 10): 3 if normal, more the fewer channels carry
    the size. A token at which all channels are alike has none and is left out; 0 where all are."""


@torch.no_grad()
def activity(model: LanguageModel, text: Text, sites: Collection[str] | None = None) -> Activity:
    """Reads a text once with the full model.

    Args:
        model: to run.
        text: tokens; only those that are real count.
        sites: to look at; all that have nodes where None.
    """
    wanted = list(model.wiring.widths if sites is None else sites)
    lows, highs = ({site: np.full(model.wiring.widths[site], end) for site in wanted} for end in (np.inf, -np.inf))
    totals, counts = dict.fromkeys(wanted, 0.0), dict.fromkeys(wanted, 0)
    with at_rest(model):
        for start in range(0, len(text.tokens), _BATCH):
            some, cache = text.rows(slice(start, start + _BATCH)), dict[str, torch.Tensor]()
            model(some.tensor.to(model.embed.weight.device), tap=record(cache, wanted))
            for site in wanted:
                x_ND = cache[site].expand(*some.tokens.shape, -1).float().cpu().numpy()[some.real]
                lows[site] = np.minimum(lows[site], x_ND.min(0, initial=np.inf))
                highs[site] = np.maximum(highs[site], x_ND.max(0, initial=-np.inf))
                total, count = _kurtosis(x_ND.astype(np.float64))
                totals[site] += total
                counts[site] += count
    live = {
        site: highs[site] - lows[site] > STILL * np.maximum(np.maximum(highs[site], -lows[site]), 1.0)
        for site in wanted
    }
    return Activity(live, {site: totals[site] / max(counts[site], 1) for site in wanted})


def _kurtosis(x_ND: NDArray[np.float64]) -> tuple[float, int]:
    """Its sum over tokens that have one, and their number."""
    squares = np.square(x_ND - x_ND.mean(1, keepdims=True))  # A fourth power is a hundred times as slow.
    spread, fourth = squares.mean(1), np.square(squares).mean(1)
    held = spread > 1e-15
    return float((fourth[held] / spread[held] ** 2).sum()), int(held.sum())
