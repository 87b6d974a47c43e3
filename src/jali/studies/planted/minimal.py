"""Every minimal circuit among some nodes, by trying all of their subsets."""

from collections.abc import Iterable, Iterator
from itertools import accumulate, combinations, islice, pairwise

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Node
from jali.pruning.measure import Meter, at_rest
from jali.tap import Tap
from jali.tasks.task import Pairs

MOST = 20
"""Candidates at most: a million subsets."""
_ROWS = 4096
"""Prompts run at once."""
_PARTS = (2, 2, 4, 8, 16, 32, 64)
"""Pairs after which what is over the limit already is dropped: most subsets are after the first two."""


@torch.no_grad()
def minimal_circuits(
    meter: Meter,
    pairs: Pairs,
    candidates: Iterable[Node],
    limit: float,
    *,
    accept: int = 16,
) -> frozenset[frozenset[Node]]:
    """Returns every set of candidates whose loss is within the limit while that of each of its subsets is not.

    All nodes that are no candidates are ablated throughout. Sets that contain one already found are not run; of all
    others none is left out, so nothing is assumed about how the loss changes as nodes go.

    Args:
        meter: of the model, with its ablation.
        pairs: to measure on.
        candidates: at most 20 nodes.
        limit: halved two-way loss in nats.
        accept: how many of the pairs are looked at, from the first.

    Raises:
        BadInput: there are more candidates.
    """
    order = sorted(candidates)
    if len(order) > MOST:
        raise BadInput(f"All subsets of at most {MOST} nodes can be tried, got {len(order)}; choose fewer candidates.")
    parts = _parts(pairs.first(accept))
    found: list[int] = []
    with at_rest(meter.model):
        for size in range(len(order) + 1):
            for block in _blocks(_subsets(len(order), size, found)):
                found += _within(meter, parts, order, block, limit)
    return frozenset(frozenset(node for i, node in enumerate(order) if bits >> i & 1) for bits in found)


def _subsets(count: int, size: int, found: list[int]) -> Iterator[int]:
    known = tuple(found)
    for members in combinations(range(count), size):
        bits = sum(1 << i for i in members)
        if not any(bits & small == small for small in known):
            yield bits


def _blocks(subsets: Iterator[int]) -> Iterator[list[int]]:
    while block := list(islice(subsets, _ROWS // (2 * _PARTS[0]))):
        yield block


def _parts(pairs: Pairs) -> list[Pairs]:
    starts = [0, *accumulate(_PARTS)]
    cuts = [(a, min(b, len(pairs))) for a, b in pairwise(starts) if a < len(pairs)]
    return [pairs.select(range(a, b)) for a, b in cuts]


def _within(meter: Meter, parts: list[Pairs], order: list[Node], block: list[int], limit: float) -> list[int]:
    """Those of a block that stay within the limit; what is over it after some of the pairs is run on no others."""
    allowed = limit * sum(2 * len(part) for part in parts)
    kept = torch.tensor(block)[:, None] >> torch.arange(len(order)) & 1
    totals, left = torch.zeros(len(block), dtype=torch.float64), torch.arange(len(block))
    for part in parts:
        for some in left.split(max(_ROWS // (2 * len(part)), 1)) if len(left) else ():
            totals[some] += _losses(meter, part, order, kept[some]).double().sum(1)
        left = left[totals[left] <= allowed]
    return [block[i] for i in left.tolist()]


def _losses(meter: Meter, part: Pairs, order: list[Node], kept: Tensor) -> Tensor:
    """Two-way losses, shape (subsets, rows), of all rows under every line of `kept`."""
    many = part.select([*range(len(part))] * len(kept))
    logits_NV = meter.logits(many, _keep(meter, order, kept, 2 * len(part)))
    both_N2 = logits_NV.gather(1, torch.stack([many.answer, many.foil], 1))
    return torch.nn.functional.softplus(both_N2[:, 1] - both_N2[:, 0]).view(len(kept), -1)


def _keep(meter: Meter, order: list[Node], kept: Tensor, rows: int) -> Tap:
    """Keeps in each run of `rows` rows the candidates that its line of `kept` marks, and fills all other nodes."""
    masks = {site: torch.zeros(len(kept), width) for site, width in meter.wiring.widths.items()}
    for j, node in enumerate(order):
        masks[node.site][:, node.channel] = kept[:, j].float()
    masks = {site: mask.repeat_interleave(rows, 0)[:, None] for site, mask in masks.items()}

    def tap(site: str, vector: Tensor) -> Tensor:
        if site not in masks:
            return vector
        mean = meter.means.get(site)
        alone = vector * masks[site]
        return alone if mean is None else alone + mean * (1 - masks[site])

    return tap
