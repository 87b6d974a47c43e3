"""From sweeps to a graph: the nodes of most influence, the edges between them, and what is left out.

A graph node is a channel of a site at a position, a leaf at a position, or the answer. An edge is everything one of
them contributes directly to another, through copies and through attention (v at one position to what its head writes at
another).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from jali.explaining.tracing.held import Carry, Held
from jali.explaining.tracing.sweeps import Swept, bias_of, effects, influence, masses

_ROWS = 512
"""Targets whose inputs are found at once."""


class Found(NamedTuple):
    """Edges in columns, one row each."""

    source: Tensor
    target: Tensor
    contribution: Tensor
    """To the target's value; signed."""
    influence: Tensor
    """The share of the answer that runs through it."""

    def pick(self, which: Tensor) -> "Found":
        """The rows that a mask or a list of indices names."""
        return Found(*(column[which] for column in self))


@dataclass(frozen=True, kw_only=True)
class Graph:
    """Kept nodes in columns, and the edges between them by their numbers. Nodes stand in forward order, leaves last."""

    sites: tuple[str, ...]
    """Name of each node's site or leaf."""
    leaves: Tensor
    """Which are leaves."""
    channels: Tensor
    """Of each node; 0 for a leaf."""
    positions: Tensor
    values: Tensor
    """What a node holds; of a leaf, what it brings to the answer."""
    influence: Tensor
    contributions: Tensor
    """To the answer, by all paths of the whole model."""
    remainders: Tensor
    """What is in a node's value and in no kept edge; 0 for leaves."""
    edges: Found
    answer: str
    """Name of the last site, whose one node is the answer."""
    active: int
    """Nodes of the prompt with any influence, leaves included, before any was dropped."""
    total: float
    """Their influences, added up, without the answer's."""
    sums: dict[str, float]
    """What the leaves of each name bring to the answer at all positions, kept or not; together they are the answer."""
    covered: float
    """The share of the answer's influence that runs inside the graph all the way from a leaf."""


def graph(held: Sequence[Held], share: float) -> Graph:
    """Returns the graph of a held prompt, pruned to a share of influence.

    1. Of all nodes and leaves, the smallest set whose influences add up to `share` of the sum over all, and the answer.
    2. Of the edges between these, the smallest set whose influences add up to `share` of the sum over those edges.
    3. Nodes from which no kept edge leads on to the answer go, and their edges with them.

    All else falls to remainders: a node's value is the sum of its kept edges and its remainder, exactly. With `share` 1
    every node and edge of any influence is kept and remainders are rounding errors.
    """
    mass, effect = masses(held), effects(held)
    amounts = influence(held, mass)
    numbers = _numbered(_chosen(amounts, share, held[-1].site))
    nodes = _columns(held, numbers, amounts, effect)
    found = _smallest(_edges(held, numbers, amounts, mass), share)
    alive = _leading_on(found, len(nodes.values), int(numbers.nodes[held[-1].site][-1, 0]))
    found = found.pick(alive[found.source] & alive[found.target])
    renumbered = alive.cumsum(0) - 1
    found = found._replace(source=renumbered[found.source], target=renumbered[found.target])
    columns = [column[alive] for column in nodes[1:]]
    sites = tuple(site for site, kept in zip(nodes.sites, alive.tolist(), strict=True) if kept)
    leaves = torch.tensor([site in amounts.leaves for site in sites])
    every = [*amounts.nodes.values(), *amounts.leaves.values()]
    return Graph(
        sites=sites,
        leaves=leaves,
        **dict(zip(nodes._fields[1:], columns, strict=True)),
        remainders=_remainders(columns[2], found, leaves),
        edges=found,
        answer=held[-1].site,
        active=sum(int((x > 0).sum()) for x in every),
        total=sum(float(x.sum()) for x in every) - 1,
        sums={name: float(x.sum()) for name, x in effect.leaves.items()},
        covered=_covered(sites, columns[3], found, leaves),
    )


class _Nodes(NamedTuple):
    sites: list[str]
    channels: Tensor
    positions: Tensor
    values: Tensor
    influence: Tensor
    contributions: Tensor


def _chosen(amounts: Swept, share: float, answer: str) -> Swept:
    """Marks the nodes and leaves to keep."""
    parts = {**amounts.nodes, **amounts.leaves}
    ranked = torch.cat([x.flatten() for name, x in parts.items() if name != answer]).sort(descending=True).values
    ranked = ranked[ranked > 0]
    least = ranked[_enough(ranked, share) - 1] if len(ranked) else torch.tensor(torch.inf)
    marks = {name: (x >= least) & (x > 0) if name != answer else x > 0 for name, x in parts.items()}
    return Swept({n: marks[n] for n in amounts.nodes}, {n: marks[n] for n in amounts.leaves})


def _enough(ranked: Tensor, share: float) -> int:
    """How many of descending amounts add up to a share of them all."""
    if share >= 1:
        return len(ranked)
    total = ranked.cumsum(0)
    return min(len(ranked), int(torch.searchsorted(total, share * total[-1])) + 1)


def _numbered(chosen: Swept) -> Swept:
    """Numbers of what is kept, -1 elsewhere."""
    start, found = 0, {}
    for name, mark in (*chosen.nodes.items(), *chosen.leaves.items()):
        number = mark.flatten().cumsum(0).view(mark.shape) - 1 + start
        found[name] = torch.where(mark, number, -1)
        start += int(mark.sum())
    return Swept({n: found[n] for n in chosen.nodes}, {n: found[n] for n in chosen.leaves})


def _columns(held: Sequence[Held], numbers: Swept, amounts: Swept, effect: Swept) -> _Nodes:
    values = {at.site: at.value for at in held}
    columns: list[tuple[list[str], Tensor, Tensor, Tensor, Tensor, Tensor]] = []
    for name, number in numbers.nodes.items():
        position, channel = (number >= 0).nonzero(as_tuple=True)
        value = values[name][position, channel]
        rest = amounts.nodes[name][position, channel], value * effect.nodes[name][position, channel]
        columns.append(([name] * len(value), channel, position, value, *rest))
    for name, number in numbers.leaves.items():
        (position,) = (number >= 0).nonzero(as_tuple=True)
        brought = effect.leaves[name][position]
        columns.append(
            ([name] * len(brought), 0 * position, position, brought, amounts.leaves[name][position], brought)
        )
    sites = [site for names, *_ in columns for site in names]
    return _Nodes(sites, *(torch.cat(column) for column in list(zip(*columns, strict=True))[1:]))


def _edges(held: Sequence[Held], numbers: Swept, amounts: Swept, mass: Mapping[str, Tensor]) -> Found:
    """Every edge between kept nodes."""
    by_name = {at.site: at for at in held}
    found = [Found(*(torch.zeros(0, dtype=kind) for kind in (torch.long, torch.long, torch.double, torch.double)))]
    for name, number in numbers.nodes.items():
        positions, channels = (number >= 0).nonzero(as_tuple=True)
        for some, which in zip(positions.split(_ROWS), channels.split(_ROWS), strict=True):
            rows = torch.zeros(len(some), number.shape[-1], dtype=torch.double)
            rows[torch.arange(len(some)), which] = 1
            per_unit = amounts.nodes[name][some, which] / mass[name][some, which]
            for row, source, contribution, size in _inputs(by_name, by_name[name], rows, some, numbers):
                found.append(Found(source, number[some, which][row], contribution, per_unit[row] * size))
    return Found(*(torch.cat(column) for column in zip(*found, strict=True)))


_Inputs = Iterator[tuple[Tensor, Tensor, Tensor, Tensor]]
"""Row of the target, number of the source, contribution, and its magnitude, part by part for a leaf."""


def _inputs(by_name: Mapping[str, Held], at: Held, rows: Tensor, positions: Tensor, numbers: Swept) -> _Inputs:
    """What comes directly into some combinations of a site's channels.

    Args:
        by_name: all sites.
        at: the site.
        rows: shape (N, W), weights of its channels.
        positions: shape (N,), where each is.
        numbers: of what is kept.
    """
    if bool(at.constant.any()):
        yield from _leaf(rows * at.constant[positions], numbers.leaves[bias_of(at.site)][positions])
    rows = rows * at.scale[positions]
    rows = rows if at.centre is None else rows @ at.centre
    for carry in at.carries:
        if carry.given is not None:
            yield from _leaf(rows * carry.given[positions], numbers.leaves[carry.wire][positions])
            continue
        source = by_name[carry.source]
        if carry.pattern is not None:
            yield from _attended(carry, source, rows, positions, numbers)
        elif source.node:
            yield from _nodes(carry.back(rows) * source.value[positions], numbers.nodes[source.site][positions])
        else:
            yield from _inputs(by_name, source, carry.back(rows), positions, numbers)


def _leaf(parts: Tensor, number: Tensor) -> _Inputs:
    size = parts.abs().sum(-1)
    (row,) = ((number >= 0) & (size > 0)).nonzero(as_tuple=True)
    yield row, number[row], parts[row].sum(-1), size[row]


def _nodes(parts: Tensor, number: Tensor) -> _Inputs:
    row, channel = ((number >= 0) & (parts != 0)).nonzero(as_tuple=True)
    contribution = parts[row, channel]
    yield row, number[row, channel], contribution, contribution.abs()


def _attended(carry: Carry, source: Held, rows: Tensor, positions: Tensor, numbers: Swept) -> _Inputs:
    """What values at all positions bring: kept ones only, as there are so many pairs of positions."""
    if not source.node:
        raise ValueError(f"{carry.wire} mixes what is no node; no architecture declares that yet.")
    assert carry.pattern is not None
    number = numbers.nodes[source.site]
    where, channel = (number >= 0).nonzero(as_tuple=True)
    if carry.shared:
        weights = torch.einsum(
            "nhk,hnk->nk", _per_head(rows, carry, channel), carry.pattern[:, positions[:, None], where]
        )
    else:
        head = channel // (carry.width // len(carry.pattern))
        weights = rows[:, channel] * carry.pattern[head, positions[:, None], where]
    parts = weights * source.value[where, channel]
    yield from _nodes(parts, number[where, channel].expand(len(parts), -1))


def _per_head(rows: Tensor, carry: Carry, channel: Tensor) -> Tensor:
    """Weights of what each head makes of some channels that all of them mix, shape (N, H, channels)."""
    return rows.unflatten(-1, (-1, carry.width))[..., channel]


def _smallest(found: Found, share: float) -> Found:
    """The fewest edges whose influences add up to a share of all, in descending order."""
    found = found.pick(found.influence.argsort(descending=True, stable=True))
    return found.pick(torch.arange(_enough(found.influence, share))) if len(found.source) else found


def _leading_on(found: Found, count: int, answer: int) -> Tensor:
    """Marks the nodes from which edges lead to the answer."""
    alive = torch.zeros(count, dtype=torch.bool)
    alive[answer] = True
    while True:
        more = alive.clone()
        more[found.source[alive[found.target]]] = True
        if torch.equal(more, alive):
            return alive
        alive = more


def _remainders(values: Tensor, found: Found, leaves: Tensor) -> Tensor:
    arrived = torch.zeros_like(values).index_add(0, found.target, found.contribution)
    return torch.where(leaves, 0.0, values - arrived)


def _covered(sites: Sequence[str], amounts: Tensor, found: Found, leaves: Tensor) -> float:
    """Sends 1 from the answer back along kept edges, each taking its share of its target; what leaves get of it."""
    order = {site: i for i, site in enumerate(dict.fromkeys(sites))}
    block = torch.tensor([order[site] for site in sites])
    flow = torch.zeros(len(sites), dtype=torch.double)
    flow[int((block == block[~leaves].max()).nonzero()[-1])] = 1
    by_target = block[found.target]
    for i in reversed(range(len(order))):
        some = found.pick(by_target == i)
        flow.index_add_(0, some.source, flow[some.target] * some.influence / amounts[some.target])
    return float(flow[leaves].sum())
