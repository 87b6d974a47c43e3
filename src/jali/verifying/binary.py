"""Claim: two values for each node are enough (appendix C): which side of a threshold it is on is all that matters."""

from dataclasses import dataclass

import torch
from torch import Tensor

from jali.circuit import Node
from jali.progress import Bar
from jali.tap import Tap, chain, keep
from jali.tasks.task import Pairs, Score, two_way_loss
from jali.verifying import rows
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.swap import margins, recorded
from jali.verifying.thresholds import BINARY_LOSS, NODE_PAIRS, SIDE_PAIRS

NAME = "binary"
STATEMENT = f"With two values for each of its nodes, the circuit alone has a loss of at most {BINARY_LOSS} nats."
_STEPS, _BATCH, _RATE = 60, 4, 0.02
_TRIED = (0.25, 0.5, 0.75)
"""Thresholds tried for each node, as shares of its range (appendix C)."""


@dataclass
class Levels:
    """The two values of each kept node."""

    nodes: list[Node]
    low: Tensor
    """Shape (nodes,)."""
    high: Tensor

    def tap(self, soft: float) -> Tap:
        """Snaps nodes to their nearer value; `soft` in [0, 1] mixes that with what they were, 1 being unchanged."""
        places: dict[str, list[int]] = {}
        for i, node in enumerate(self.nodes):
            places.setdefault(node.site, []).append(i)

        def tap(site: str, vector: Tensor) -> Tensor:
            if site not in places or soft == 1:
                return vector
            at = torch.tensor(places[site])
            channels = torch.tensor([self.nodes[i].channel for i in places[site]])
            put = vector.clone()
            put[..., channels] = _snapped(
                vector[..., channels], self.low[at].to(vector), self.high[at].to(vector), soft
            )
            return put

        return tap


def claim(case: Case) -> Claim:
    """Fits two values to each node on training pairs, and runs the circuit on held-out pairs with nothing else."""
    levels = _start(case, case.task.train.first(NODE_PAIRS))
    pairs = case.heldout.first(SIDE_PAIRS)
    before = _score(case, levels, pairs)
    _fit(case, levels)
    after = _score(case, levels, pairs)
    return Claim(
        name=NAME,
        statement=STATEMENT,
        passed=after.loss <= BINARY_LOSS,
        rows=(
            rows.loss("circuit alone, two values for each node, loss", after, pairs),
            rows.accuracy("circuit alone, two values for each node, accuracy", after, pairs),
            rows.loss("the same before fitting, loss", before, pairs),
            rows.exact("nodes with two values", len(levels.nodes), "nodes"),
        ),
    )


def _snapped(x: Tensor, low: Tensor, high: Tensor, soft: float) -> Tensor:
    """Identity at `soft` 1, a step in the middle of the two values at 0; both values stay where they are between."""
    middle, span = (low + high) / 2, (high - low).clamp(min=1e-6)
    if soft == 0:
        return torch.where(x < middle, low, high)
    scale = span * soft
    ends = ((low - middle) / scale).sigmoid(), ((high - middle) / scale).sigmoid()
    share = (((x - middle) / scale).sigmoid() - ends[0]) / (ends[1] - ends[0])
    return soft * x + (1 - soft) * (low + span * share)


def _start(case: Case, pairs: Pairs) -> Levels:
    """For each node that varies, the threshold that hurts least alone, and the means below and above it."""
    _, values = recorded(case.meter, pairs, keep(case.circuit), {node.site for node in case.nodes})
    real = torch.arange(pairs.tokens.shape[1])[None, :] < pairs.length[:, None]
    few, chosen = pairs.first(_BATCH), Levels([], torch.empty(0), torch.empty(0))
    with Bar("Finding two values for each node", len(case.nodes), quiet=case.quiet) as bar:
        for node in case.nodes:
            held = values[node.site][..., node.channel][real]
            bar.advance()
            if float(held.max() - held.min()) > 1e-6:
                tried = [_split(node, held, share) for share in _TRIED]
                best = min(tried, key=lambda one: _score(case, one, few).loss)
                low, high = torch.cat([chosen.low, best.low]), torch.cat([chosen.high, best.high])
                chosen = Levels([*chosen.nodes, node], low, high)
    return chosen


def _split(node: Node, held: Tensor, share: float) -> Levels:
    threshold = held.min() + share * (held.max() - held.min())
    return Levels([node], held[held <= threshold].mean()[None], held[held > threshold].mean()[None])


def _fit(case: Case, levels: Levels) -> None:
    """Adam on both values while the step hardens: `soft` is (1 − progress)⁵."""
    scale = (levels.high - levels.low).detach()
    start, change = (levels.low, levels.high), torch.zeros(2, len(levels.nodes), requires_grad=True)
    adam = torch.optim.Adam([change], lr=_RATE)
    for step in range(_STEPS if levels.nodes else 0):
        part = case.task.train.batch(case.seed, step, _BATCH)
        levels.low, levels.high = (end + scale * moved for end, moved in zip(start, change, strict=True))
        soft = (1 - (step + 1) / (_STEPS + 1)) ** 5
        adam.zero_grad()
        logits = case.meter.logits(part, chain(keep(case.circuit), levels.tap(soft)))
        two_way_loss(logits, part.to(logits.device)).mean().backward()
        adam.step()
    levels.low, levels.high = levels.low.detach(), levels.high.detach()


@torch.no_grad()
def _score(case: Case, levels: Levels, pairs: Pairs) -> Score:
    tap = chain(keep(case.circuit), levels.tap(0.0))
    parts = [pairs.select(at.tolist()) for at in torch.arange(len(pairs)).split(NODE_PAIRS)]
    return Score(margin=torch.cat([margins(case.meter.logits(part, tap).cpu(), part) for part in parts]))
