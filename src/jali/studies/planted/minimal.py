"""Every minimal circuit among some nodes, by trying their subsets."""

from collections.abc import Iterable, Iterator
from itertools import accumulate, islice, pairwise

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Node, Wire
from jali.pruning.measure import Meter, at_rest
from jali.tap import Tap
from jali.tasks.task import Pairs

LIMIT = 0.045
"""Loss in nats up to which a set of nodes does a task here: three tenths of the usual target."""
MOST = 1_200_000
"""Subsets that are tried at most: all of 20 nodes, or those that are connected of more."""
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

    All nodes that are no candidates are ablated throughout. Sets that contain one already found are not run, and in a
    model without norm and AbsTopK neither are those with a node that is not connected to the answers by others of the
    set, as it can go. Of all others none is left out, so nothing is assumed about how the loss changes as nodes go.

    Args:
        meter: of the model, with its ablation.
        pairs: to measure on.
        candidates: nodes; at most 20, or more that are so chained that few subsets are connected.
        limit: halved two-way loss in nats.
        accept: how many of the pairs are looked at, from the first.

    Raises:
        BadInput: there are more than 1.2 million subsets.
    """
    order = _ordered(meter, candidates)
    after = _after(meter, order, sorted({*pairs.answer.tolist(), *pairs.foil.tolist()}))
    parts = _parts(pairs.first(accept))
    found: list[int] = []
    with at_rest(meter.model):
        for subsets in _by_size(_connected(after)):
            for block in _blocks(bits for bits in subsets if not any(bits & small == small for small in found)):
                found += _within(meter, parts, order, block, limit)
    return frozenset(frozenset(node for i, node in enumerate(order) if bits >> i & 1) for bits in found)


def _ordered(meter: Meter, candidates: Iterable[Node]) -> list[Node]:
    """Candidates from the last site to the first."""
    places = {site: i for i, site in enumerate(meter.wiring.widths)}
    return sorted(candidates, key=lambda node: (-places[node.site], node.channel))


def _after(meter: Meter, order: list[Node], answers: list[int]) -> list[int]:
    """For each candidate the candidates it leads to without passing another node, as bits; −1 where it needs none."""
    config = meter.model.config
    if config.norm != "none" or config.afrac is not None:
        return [-1] * len(order)
    found = []
    for node in order:
        reached = {site.name: torch.zeros(site.width, dtype=torch.bool) for site in meter.wiring.sites}
        reached[node.site][node.channel] = True
        for wire in meter.wiring.wires:
            if wire.source in reached and (wire.source == node.site or not meter.wiring.site(wire.source).nodes):
                reached[wire.target] |= _through(wire, reached[wire.source], reached[wire.target], config.d_head)
        if bool(reached["logits"][answers].any()):
            found.append(-1)
        else:
            found.append(sum(1 << i for i, end in enumerate(order) if end != node and reached[end.site][end.channel]))
    return found


def _through(wire: Wire, source: Tensor, target: Tensor, d_head: int) -> Tensor:
    """Channels of a wire's target that channels of its source change."""
    if wire.weight is not None:
        return (wire.weight[:, source] != 0).any(1)
    if wire.kind == "gate" and wire.target.endswith(".y"):
        return source.view(-1, d_head).any(1).repeat_interleave(d_head)
    shifted = torch.zeros_like(target)
    shifted[wire.offset : wire.offset + len(source)] = source
    return shifted


def _connected(after: list[int]) -> list[int]:
    """All subsets in which each member leads to a later one, or needs none."""
    subsets = [0]
    for i, ends in enumerate(after):
        subsets += [bits | 1 << i for bits in subsets if ends == -1 or bits & ends]
        if len(subsets) > MOST:
            raise BadInput(f"Of these {len(after)} candidates more than {MOST:,} subsets would be tried; choose fewer.")
    return subsets


def _by_size(subsets: list[int]) -> Iterator[list[int]]:
    sizes: dict[int, list[int]] = {}
    for bits in subsets:
        sizes.setdefault(bits.bit_count(), []).append(bits)
    for size in sorted(sizes):
        yield sizes[size]


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
