"""Exact elimination: from the learned circuit, drops the least harmful node or edge until none can go."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

import torch

from jali.artefact import BadInput
from jali.circuit import Edge, Node
from jali.progress import Bar
from jali.pruning.attribute import edge_slopes, node_slopes
from jali.pruning.bounds import Bound
from jali.pruning.measure import Meter, by_length
from jali.pruning.objective import Objective, Part, owners
from jali.pruning.rerun import Rerun
from jali.pruning.stage import Stage, edge_parts, node_parts
from jali.tasks.task import Pairs

_PART = 8
"""Pairs run at once, after which a removal that is already too costly is given up."""
_EXACT = 512
"""Parts up to which harms are ranked exactly, a run each; more are ranked by slopes, a run backward for all."""


@dataclass(frozen=True, kw_only=True)
class Elimination:
    """How carefully nodes or edges are dropped."""

    rank: Literal["exact", "gradient"] = "exact"
    """How harms are ranked: by the loss of each single removal, or by the slope of the loss in each gate, which takes
    one run backward for all of them, as do more than 512 parts in any case. What goes is decided by the exact loss
    either way."""
    rank_pairs: int = 8
    """Pairs on which removals are ranked."""
    accept_pairs: int = 48
    """Pairs of each bound, on which a removal must stay within its limit."""
    rising: tuple[float, ...] = (0.25, 0.5, 1.0)
    """Shares of the limits that losses may reach, one after the other: early removals leave room for later ones."""
    recovery: float = 0.1
    """Share of its present loss by which pairs not yet run may lower a removal's loss: one that would be over a limit
    even so is refused before they run. 1 refuses only what is certain."""
    certain: bool = True
    """Whether a last round refuses only what is certain, so that for certain no single part can go. It
    runs most pairs once more for each part that is left."""
    patience: int = 8
    """Single removals refused in a row after which the rest is ranked again, or the next share is begun."""

    def __post_init__(self) -> None:
        if min(self.rank_pairs, self.accept_pairs, self.patience) < 1 or self.rank not in ("exact", "gradient"):
            raise BadInput(f"Elimination ranks by exact or gradient, with at least 1 pair and patience 1, got {self}.")
        if not 0 <= self.recovery <= 1:
            raise BadInput(f"Elimination's recovery is a share in [0, 1], got {self.recovery}.")
        if not self.rising or list(self.rising) != sorted(self.rising) or self.rising[-1] != 1:
            raise BadInput(f"Elimination's shares of the limit rise and end at 1, got {self.rising}.")


class _Held:
    """A bound, and the end of the path on its pairs: removals are run from where they differ from it."""

    def __init__(self, meter: Meter, bound: Bound, stage: Stage, share: float) -> None:
        self.rerun = Rerun(meter, _batches(bound.pairs))
        self.loss = self.rerun.hold(meter.without(stage.gone), stage.nodes)
        self.limit = bound.limit - (1 - share) * (bound.limit - self.loss)


@dataclass(frozen=True)
class _Ground:
    """What one elimination stands on."""

    meter: Meter
    parts: Callable[[Stage], list[Part]]
    objective: Objective
    pairs: Pairs
    """That removals are ranked on."""
    rank: Rerun
    """Of the same pairs."""
    held: list[_Held]
    """The bounds that decide."""
    config: Elimination
    tell: Callable[[int, str], None]


def eliminate(
    meter: Meter,
    path: list[Stage],
    pairs: Pairs,
    bounds: Sequence[Bound],
    config: Elimination,
    *,
    share: float = 1.0,
    of: Literal["nodes", "edges"] = "nodes",
    objective: Objective | None = None,
    owner: Mapping[str, str] | None = None,
    quiet: bool = True,
) -> None:
    """Extends a path in place, to a circuit of which no single node, or edge, can go without passing a limit.

    Harm for what it saves ranks what is left; the least harmful go, many at once while that stays within all bounds,
    one at a time in the end, and the rest is ranked again. At the last share all that is left is tried until each has
    been refused since the last one went, for certain unless that is switched off. Nothing happens where the path is
    out of bounds already. As it grows in place, an interruption loses nothing.

    Args:
        meter: measures.
        path: begins with at least one stage.
        pairs: to rank on.
        bounds: to stay within; stages tell their loss on the pairs of the first.
        config: how carefully.
        share: of the way from the losses of the path's end to the limits that may be gone, in (0, 1].
        of: what is dropped.
        objective: what is made small; nodes where None.
        owner: per site, the site whose nodes go with its own, as `owners` says; each by itself where None.
        quiet: no progress bar.
    """
    wiring = meter.wiring
    parts = partial(node_parts, owner or owners(wiring, tied=False)) if of == "nodes" else partial(edge_parts, wiring)
    few, held = pairs.first(config.rank_pairs), [_Held(meter, bound, path[-1], share) for bound in bounds]
    with Bar(f"Dropping {of}", len(parts(path[-1])), quiet=quiet) as bar:
        wanted = objective or Objective(wiring, "nodes")
        ground = _Ground(meter, parts, wanted, few, Rerun(meter, _batches(few)), held, config, bar.advance)
        for rising in config.rising:
            last = rising == config.rising[-1]
            if all(one.loss <= rising * one.limit for one in held):
                order = _walk(ground, path, rising, again=last)
                if last:
                    order = _settle(ground, path, order, rising)
                    if config.certain and config.recovery < 1:
                        _settle(replace(ground, config=replace(config, recovery=1.0)), path, order, rising)


def _batches(pairs: Pairs) -> list[Pairs]:
    """A few at once, the shortest first: little is padding, and what is far over a limit is seen early."""
    return [pairs.select(places.tolist()) for places in by_length(pairs).split(_PART)]


def _walk(ground: _Ground, path: list[Stage], share: float, *, again: bool) -> list[Part]:
    """Ranks what is left and drops from the front until `patience` single parts in a row were refused.

    Half as many are tried at once after a refusal, twice as many after a success. Where asked, ranks and walks again as
    long as that drops a tenth. Returns what is left, as ranked.
    """
    while True:
        order = _ranked(ground, path[-1])
        at, run, refused, dropped = 0, max(len(order) // 4, 1), 0, set()
        while at < len(order) and refused < ground.config.patience:
            run = min(run, len(order) - at)
            if _drop(ground, path, order[at : at + run], share):
                dropped |= set(order[at : at + run])
                at, run, refused = at + run, 2 * run, 0
            elif run > 1:
                run //= 2
            else:
                at, refused = at + 1, refused + 1
        if not again or len(dropped) < max(len(order) / 10, 1):
            return [part for part in order if part not in dropped]


def _ranked(ground: _Ground, stage: Stage) -> list[Part]:
    """What is left, the part first whose removal costs least for what it saves."""
    parts = ground.parts(stage)
    harms = _HARMS[ground.config.rank if len(parts) <= _EXACT else "gradient"](ground, stage, parts)
    saved = ground.objective.savings(stage.edges(ground.meter.wiring), parts)

    def cost(part: Part) -> tuple[float, Part]:
        harm = harms[part]
        if harm != harm:  # No number comes last.
            return float("inf"), part
        return (harm / saved[part] if harm > 0 else harm * saved[part]), part

    return sorted(parts, key=cost)


def _exact_harms(ground: _Ground, stage: Stage, parts: list[Part]) -> dict[Part, float]:
    base, harms = ground.rank.hold(ground.meter.without(stage.gone), stage.nodes), {}
    for part in parts:
        less = stage.without([part])
        harms[part] = ground.rank.loss(ground.meter.without(less.gone), less.nodes, part) - base
    return harms


def _gradient_harms(ground: _Ground, stage: Stage, parts: list[Part]) -> dict[Part, float]:
    meter = ground.meter.without(stage.gone)
    gates = {site: torch.ones(width) for site, width in meter.wiring.widths.items()}
    gates |= meter.gates(stage.nodes, keep=True)
    edges = [one for part in parts for one in part if isinstance(one, Edge)]
    if edges:
        slopes = edge_slopes(meter, gates, edges, torch.ones(len(edges)), ground.pairs)
        return dict(zip(parts, slopes.tolist(), strict=True))
    found = {site: slope.tolist() for site, slope in node_slopes(meter, gates, ground.pairs).items()}
    return {part: sum(found[n.site][n.channel] for n in part if isinstance(n, Node)) for part in parts}


_HARMS = {"exact": _exact_harms, "gradient": _gradient_harms}


def _settle(ground: _Ground, path: list[Stage], order: list[Part], share: float) -> list[Part]:
    """Tries single parts round and round until each has been refused since the last one went; returns what is left.

    Twice as many are tried at once after each time that all went.
    """
    refused, run = 0, 1
    while refused < len(order):
        run = min(run, len(order))
        chosen, order = order[:run], order[run:]
        if _drop(ground, path, chosen, share):
            refused, run = 0, 2 * run
        elif run == 1:
            order, refused = order + chosen, refused + 1
        else:
            order, run = chosen + order, 1
    return order


def _drop(ground: _Ground, path: list[Stage], chosen: list[Part], share: float) -> bool:
    """Appends the stage without these, if that stays within this share of all limits."""
    stage, losses = path[-1].without(chosen), {}
    meter, recovery = ground.meter.without(stage.gone), ground.config.recovery
    for one in sorted(ground.held, key=lambda one: share * one.limit - one.loss):  # The nearest to its limit first.
        limit = share * one.limit
        loss = one.rerun.loss_within(meter, stage.nodes, limit, stage.dropped, recovery=recovery)
        if loss is None:
            return False
        losses[one] = loss
    for one, loss in losses.items():
        one.loss = loss
        one.rerun.keep()
    path.append(Stage(stage.nodes, ground.held[0].loss, stage.dropped, stage.gone))
    ground.tell(len(chosen), f"{len(stage.nodes)} nodes, loss {ground.held[0].loss:.3f}")
    return True
