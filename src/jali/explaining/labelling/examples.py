"""What drives each node: the contexts at its extremes and across its range, and a histogram, in one pass over text.

The pass holds, however long the text is: per node the best contexts so far and the bins of a histogram, and a random
sample of whole windows with the activations of all nodes in them, from which contexts at percentiles are taken.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from jali.circuit import Node
from jali.explaining.vocabulary import text
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.pruning.measure import at_rest
from jali.tap import record

EACH, ALL = 4, 1200
"""Contexts at each end of a node, at most; and for all nodes together, about."""
BEFORE, AFTER = 20, 5
"""Tokens shown around a place."""
PERCENTILES = (99.9, 99.0, 90.0, 50.0, 10.0, 1.0, 0.1)
"""Shares of the text's tokens, in percent, that stay below: the places shown between the extremes."""
SAMPLED = 2_097_152
"""Activations of the sample, at most, all nodes together; and windows of it, at most `_WINDOWS`."""
BINS = 48
DIGITS = 3
"""Significant digits of an activation."""
_WINDOWS, _BATCH = 64, 16


def find(
    model: LanguageModel, nodes: Iterable[Node], windows: Tensor, *, seed: int = 0, quiet: bool = True
) -> dict[str, dict[str, Any]]:
    """Reads a text once with the full model and returns, per node, what drives it.

    Args:
        model: to run.
        nodes: of it.
        windows: tokens, shape (N, T).
        seed: of the sample.
        quiet: no progress bar.

    Returns:
        By node: `top` and `bottom`, contexts with its highest activations, and with its lowest where those are below
        zero, one from a window at most; `percentiles`, by percent, a context there; `histogram`, `start`, `width` and
        `counts` of equal bins; `tokens`, how many were read. A context is `tokens`, their `activations`, and the
        `position` among them that it is about.
    """
    wanted = sorted(set(nodes))
    if not wanted or not len(windows):
        return {}
    passed = _Pass(model, wanted, windows.shape[1], seed)
    with at_rest(model), Bar("Reading text", len(windows), quiet=quiet) as bar:
        for start in range(0, len(windows), _BATCH):
            passed.read(windows[start : start + _BATCH].long())
            bar.advance(min(_BATCH, len(windows) - start))
    return passed.found()


class _Pass:
    """What is held while text goes by; K nodes."""

    def __init__(self, model: LanguageModel, nodes: Sequence[Node], length: int, seed: int) -> None:
        self.model, self.nodes = model, nodes
        self.sites = {node.site for node in nodes}
        self.each = max(1, min(EACH, ALL // len(nodes)))
        self.ends = {1: _Best(len(nodes), self.each), -1: _Best(len(nodes), self.each)}
        self.histogram = _Histogram(len(nodes))
        self.draws = np.random.default_rng(seed)
        self.room = max(1, min(_WINDOWS, SAMPLED // (len(nodes) * length)))
        self.keys, self.sample = np.zeros(0), list[tuple[NDArray, NDArray]]()
        self.seen = 0

    @torch.no_grad()
    def read(self, rows_BT: Tensor) -> None:
        cache: dict[str, Tensor] = {}
        rows_BT = rows_BT.to(self.model.embed.weight.device)
        last_B = torch.full((len(rows_BT),), -1, device=rows_BT.device)  # Of all the logits none is looked at.
        self.model(rows_BT, tap=record(cache, self.sites), at=last_B)
        columns = [cache[node.site].expand(*rows_BT.shape, -1)[..., node.channel] for node in self.nodes]
        acts_BTK, tokens_BT = torch.stack(columns, -1).float().cpu().numpy(), rows_BT.cpu().numpy()
        self.seen += tokens_BT.size
        self.histogram.add(acts_BTK.reshape(-1, len(self.nodes)))
        for sign, best in self.ends.items():
            best.add(sign * acts_BTK, lambda b, k: (tokens_BT[b], acts_BTK[b, :, k].copy()))
        self._draw(tokens_BT, acts_BTK)

    def _draw(self, tokens_BT: NDArray, acts_BTK: NDArray) -> None:
        """Windows with the smallest random keys so far are a random sample of all."""
        for tokens, acts in zip(tokens_BT, acts_BTK, strict=True):
            key = self.draws.random()
            if len(self.keys) == self.room and key >= self.keys.max():
                continue
            if len(self.keys) == self.room:
                at = int(self.keys.argmax())
                self.keys[at], self.sample[at] = key, (tokens, acts.copy())
            else:
                self.keys = np.append(self.keys, key)
                self.sample.append((tokens, acts.copy()))

    def found(self) -> dict[str, dict[str, Any]]:
        return {
            str(node): {
                "top": [self._context(*one) for one in self.ends[1].of(k)],
                "bottom": [self._context(*one) for one in self.ends[-1].of(k)],
                "percentiles": self._percentiles(k),
                "histogram": self.histogram.of(k),
                "tokens": self.seen,
            }
            for k, node in enumerate(self.nodes)
        }

    def _percentiles(self, k: int) -> dict[str, dict[str, Any]]:
        acts = np.stack([acts[:, k] for _, acts in self.sample])
        order = np.argsort(acts, axis=None, kind="stable")
        found = {}
        for percent in PERCENTILES:
            at = order[min(len(order) - 1, int(percent / 100 * len(order)))]
            window, place = divmod(int(at), acts.shape[1])
            found[f"{percent:g}"] = self._context(self.sample[window][0], acts[window], place)
        return found

    def _context(self, tokens_T: NDArray, acts_T: NDArray, at: int) -> dict[str, Any]:
        start, end = max(0, at - BEFORE), min(len(tokens_T), at + AFTER + 1)
        return {
            "tokens": [text(self.model.tokenizer, token) for token in tokens_T[start:end].tolist()],
            "activations": [float(f"{value:.{DIGITS}g}") for value in acts_T[start:end].tolist()],
            "position": at - start,
        }


class _Best:
    """The windows with the highest values of each node so far, one place each."""

    def __init__(self, nodes: int, each: int) -> None:
        self.values = np.zeros((nodes, each))  # What is not above zero drives nothing.
        self.held: list[list[Any]] = [[None] * each for _ in range(nodes)]

    def add(self, acts_BTK: NDArray, kept: Any) -> None:
        best_BK = acts_BTK.max(1)
        for b, k in zip(*np.nonzero(best_BK > self.values.min(1)), strict=True):
            at = int(self.values[k].argmin())
            if best_BK[b, k] > self.values[k, at]:
                self.values[k, at] = best_BK[b, k]
                self.held[k][at] = (*kept(b, k), int(acts_BTK[b, :, k].argmax()))

    def of(self, k: int) -> list[Any]:
        order = np.argsort(-self.values[k], kind="stable")
        return [self.held[k][i] for i in order if self.held[k][i] is not None]


class _Histogram:
    """Equal bins about zero whose range doubles, two bins becoming one, whenever a value is out of it."""

    def __init__(self, nodes: int) -> None:
        self.counts = np.zeros((nodes, BINS), dtype=np.int64)
        self.reach = np.full(nodes, 2.0**-10)

    def add(self, acts_NK: NDArray) -> None:
        most = np.abs(acts_NK).max(0)
        while (small := most >= self.reach).any():
            inner = self.counts[small].reshape(int(small.sum()), BINS // 2, 2).sum(2)
            self.counts[small] = 0
            self.counts[small, BINS // 4 : 3 * BINS // 4] = inner
            self.reach[small] *= 2
        bins = ((acts_NK / self.reach + 1) * (BINS / 2)).astype(np.int64).clip(0, BINS - 1)
        for k in range(len(self.reach)):
            self.counts[k] += np.bincount(bins[:, k], minlength=BINS)

    def of(self, k: int) -> dict[str, Any]:
        """The bins that hold something, and those between."""
        held = np.nonzero(self.counts[k])[0]
        first, last = (int(held[0]), int(held[-1])) if len(held) else (0, -1)
        width = 2 * float(self.reach[k]) / BINS
        return {
            "start": first * width - float(self.reach[k]),
            "width": width,
            "counts": self.counts[k, first : last + 1].tolist(),
        }
