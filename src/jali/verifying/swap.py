"""Runs prompts with the values that some nodes have on other prompts."""

from collections.abc import Iterable

import torch
from torch import Tensor

from jali.circuit import Node
from jali.pruning.measure import Meter, by_length
from jali.tap import Known, Tap, chain, record, untouched
from jali.tasks.task import Pairs, Score
from jali.verifying.align import places

_BATCH = 16


def recorded(meter: Meter, pairs: Pairs, tap: Tap | None, sites: Iterable[str]) -> tuple[Tensor, dict[str, Tensor]]:
    """Runs all rows at once; returns their margins, shape (N,), and what the sites hold, each (N, T, width)."""
    cache: dict[str, Tensor] = {}
    with torch.no_grad():
        logits = meter.logits(pairs, chain(tap or untouched, record(cache, frozenset(sites))))
    return margins(logits, pairs), {site: values.cpu() for site, values in cache.items()}


def margins(logits_NV: Tensor, pairs: Pairs) -> Tensor:
    """Logit of the answer less that of the foil, shape (N,)."""
    rows = torch.arange(len(logits_NV))
    return (logits_NV[rows, pairs.answer] - logits_NV[rows, pairs.foil]).float().cpu()


def swapped(meter: Meter, base: Pairs, source: Pairs, nodes: Iterable[Node], tap: Tap | None = None) -> Score:
    """Scores base prompts while nodes hold what they hold on source prompts, row for row.

    Args:
        meter: of the model.
        base: prompts that run, and are scored by their own answers.
        source: as many rows; positions are matched as in `align.places`.
        nodes: that are swapped.
        tap: for both runs, such as one that keeps a circuit alone.
    """
    marks = masks(meter, nodes)
    margin = torch.empty(len(base), 2)
    for order in by_length(base).split(_BATCH):
        here, there = base.select(order.tolist()), source.select(order.tolist())
        values = _held(meter, there, tap or untouched, frozenset(marks))
        put = put_in(marks, aligned(values, here, there))
        with torch.no_grad():
            logits = meter.logits(here, chain(tap or untouched, put))
        margin[order] = margins(logits, here).view(-1, 2)
    return Score(margin=margin.flatten())


def _held(meter: Meter, pairs: Pairs, tap: Tap, sites: frozenset[str]) -> dict[str, Tensor]:
    """What sites hold under a tap, each (N, T, width); none of those that nothing behind them looks at under it."""
    cache: dict[str, Tensor] = {}
    with torch.no_grad():
        meter.logits(pairs, chain(tap, Known(record(cache, sites), sites=sites)))
    return {site: values.cpu() for site, values in cache.items()}


def masks(meter: Meter, nodes: Iterable[Node]) -> dict[str, Tensor]:
    """Bool vectors that mark nodes, by site."""
    found: dict[str, Tensor] = {}
    for node in nodes:
        width = meter.wiring.widths[node.site]
        found.setdefault(node.site, torch.zeros(width, dtype=torch.bool))[node.channel] = True
    return found


def aligned(values: dict[str, Tensor], base: Pairs, source: Pairs) -> dict[str, Tensor]:
    """What each base position takes from the source, each (N, T of base, width)."""
    at = places(base, source)
    rows = torch.arange(len(at))[:, None]
    return {site: held[rows, at] for site, held in values.items()}


def put_in(marks: dict[str, Tensor], values: dict[str, Tensor]) -> Tap:
    """Replaces marked channels by these values, position for position."""

    def tap(site: str, vector: Tensor) -> Tensor:
        if site not in values:
            return vector
        return torch.where(marks[site].to(vector.device), values[site].to(vector), vector)

    return Known(tap, sites=frozenset(marks))
