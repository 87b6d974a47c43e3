"""Losses of circuits that differ in little: each is run from the first block that differs from the one last kept."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from torch import Tensor

from jali.circuit import Edge, Node
from jali.pruning.fills import Constant
from jali.pruning.measure import Meter, by_length
from jali.tap import Known, Tap, begin, record
from jali.tasks.task import Pairs

_MOST = 2**30
"""Bytes of residual streams that are held, at most; above it every run is whole."""


class Rerun:
    """Measures on the same batches of prompts again and again, and holds the residual stream of one circuit.

    Losses are to the bit those of whole runs. Only fills that are constants leave what comes before a node as it was;
    with others every run is whole.
    """

    def __init__(self, meter: Meter, batches: Sequence[Pairs]) -> None:
        self._batches = [batch.select(by_length(batch).tolist()) for batch in batches]  # As a meter runs them.
        self._rows = sum(2 * len(batch) for batch in batches)
        places = {site.name: i for i, site in enumerate(meter.wiring.sites)}
        self._beginnings = [(places[site], site) for site in meter.model.beginnings]
        self._places = places
        size = sum(batch.tokens.numel() for batch in batches) * meter.model.config.d_model * 4 * len(self._beginnings)
        self._holds = size <= _MOST and (meter.fill is None or isinstance(meter.fill, Constant))
        self._held: list[dict[str, Tensor]] = [{} for _ in batches]
        self._tried: list[dict[str, Tensor]] = []
        self._sums, self._tried_sums = [0.0] * len(batches), [0.0]

    def loss_within(
        self,
        meter: Meter,
        nodes: Iterable[Node],
        limit: float,
        changed: Iterable[Node | Edge] | None = None,
        *,
        recovery: float = 1.0,
    ) -> float | None:
        """Returns the loss over all batches, or None if it is over the limit or not a number.

        Batches run one after the other, and the rest is not run once the loss would be over the limit even if it fell
        there by a share of what it is on the circuit held.

        Args:
            meter: of the circuit, with its choice of edges.
            nodes: kept.
            limit: in nats.
            changed: in what it differs from the circuit that is held; the run is whole where None.
            recovery: that share, in [0, 1]; losses are never negative, so 1 gives up only what is certain.
        """
        gates, site = meter.gates(nodes, keep=True), self._before(changed)
        self._tried, self._tried_sums = [], []
        for i, (batch, held) in enumerate(zip(self._batches, self._held, strict=True)):
            seen: dict[str, Tensor] = {}
            tap = self._tap(meter.filled(gates, batch), held, site, seen)
            self._tried_sums.append(float(meter.score(tap, batch).losses.double().sum()))
            self._tried.append(seen)
            rest = (1 - recovery) * sum(self._sums[i + 1 :]) if recovery < 1 else 0.0
            if not sum(self._tried_sums) + rest <= limit * self._rows:
                return None
        return sum(self._tried_sums) / self._rows

    def loss(self, meter: Meter, nodes: Iterable[Node], changed: Iterable[Node | Edge] | None = None) -> float:
        """Returns the loss over all batches, as `loss_within` without a limit; not a number where that is none."""
        found = self.loss_within(meter, nodes, math.inf, changed)
        return math.nan if found is None else found

    def hold(self, meter: Meter, nodes: Iterable[Node]) -> float:
        """Runs a circuit whole, holds it and returns its loss."""
        loss = self.loss(meter, nodes)
        if loss == loss:
            self.keep()
        return loss

    def keep(self) -> None:
        """Holds the circuit that was measured last: others are run from where they differ from it."""
        self._sums = self._tried_sums
        for held, seen in zip(self._held, self._tried, strict=True):
            held.update(seen)

    def _tap(self, tap: Tap, held: dict[str, Tensor], site: str | None, seen: dict[str, Tensor]) -> Tap:
        if not self._holds:
            return tap
        begun = tap if site is None or site not in held else begin(tap, site, held[site])
        kept = record(seen, {name for _, name in self._beginnings})
        known = begun if isinstance(begun, Known) else Known(begun)
        return replace(known, tap=lambda name, vector: begun(name, kept(name, vector)), sites=None)

    def _before(self, changed: Iterable[Node | Edge] | None) -> str | None:
        """The last site a run can begin at with all that changed behind it."""
        if changed is None:
            return None
        ends = [part.source if isinstance(part, Edge) else part for part in changed]
        first = min((self._places[end.site] for end in ends), default=0)
        sites = [site for place, site in self._beginnings if place < first]
        return sites[-1] if sites else None
