"""Choosing one synapse, or one neuron, for a concept on some sentences, to be tested on others.

Section 6.3 of arXiv 2509.26507 says neither how its synapses were searched for nor that others than the sentences shown
were. Here all that chooses sees the first split of sentences alone, so that AUCs of the second are not of the best of
many.
"""

from collections.abc import Callable
from typing import NamedTuple, cast

import torch
from torch import Tensor

from jali.studies.bdh_lab.sigma import Activity, Synapse, coactive, held


class Neuron(NamedTuple):
    """One neuron, as the baseline of a synapse."""

    gated: bool
    """Whether it is y; else x."""
    place: int
    """Of `Activity`: y is of that pass, x of the pass behind it."""
    channel: int
    """Which."""


def aucs(values_BK: Tensor, truth_B: Tensor) -> Tensor:
    """Returns the share of (true, false) pairs of sentences that each column orders rightly, ties half; shape (K,)."""
    true_KT, false_KF = values_BK[truth_B].T.contiguous(), values_BK[~truth_B].T.contiguous().sort(dim=1).values
    below = [torch.searchsorted(false_KF, true_KT, right=right) for right in (False, True)]
    return (below[0] + below[1]).double().mean(dim=1) / (2 * false_KF.shape[1])


class Split:
    """Sentences of a language, and what neurons do while each is read."""

    def __init__(self, shown: Activity, about_B: Tensor) -> None:
        self.shown, self.about_B = shown, about_B
        self.count = len(about_B)
        self._all = coactive(shown) * self.count
        self._sums_BK = torch.stack([shown.y, shown.x]).sum(dim=3).permute(2, 0, 1, 3).flatten(1)

    def synapses(self, truth_B: Tensor, allowed_N: Tensor, most: int) -> list[Synapse]:
        """Returns the pairs whose σ, behind sentences, is largest above its mean behind all other sentences.

        Args:
            truth_B: which sentences are about the concept.
            allowed_N: which neurons x may be.
            most: how many pairs.
        """
        chosen = int(truth_B.sum())
        own = coactive(self.shown.select(truth_B))
        apart = own - (self._all - own * chosen) / (self.count - chosen)
        best = apart.masked_fill(~allowed_N, -torch.inf).flatten().topk(min(most, apart[..., allowed_N].numel()))
        return [Synapse(*at) for at in zip(*_unravelled(best.indices, apart), strict=True)]

    def neurons(self, truth_B: Tensor, most: int) -> list[Neuron]:
        """Returns the neurons whose sum over a sentence is largest above that of all other sentences."""
        apart_K = self._sums_BK[truth_B].mean(dim=0) - self._sums_BK[~truth_B].mean(dim=0)
        apart = apart_K.view(2, len(self.shown.y), -1)
        sites, places, channels = _unravelled(apart_K.topk(min(most, len(apart_K))).indices, apart)
        return [Neuron(site == 0, place, n) for site, place, n in zip(sites, places, channels, strict=True)]

    def active(self, truth_B: Tensor, allowed_N: Tensor, count: int, generator: torch.Generator) -> list[Synapse]:
        """Returns random pairs among those that are on together in some sentences, x being allowed."""
        own = coactive(self.shown.select(truth_B)) * allowed_N
        at = (own != 0).flatten().nonzero().flatten()
        picks = at[torch.randint(len(at), (count,), generator=generator)] if len(at) else at
        return [Synapse(*one) for one in zip(*_unravelled(picks, own), strict=True)]

    def of(self, some: list[Synapse] | list[Neuron]) -> Tensor:
        """Returns what synapses hold behind each sentence, or the sums of neurons over it; shape (B, K)."""
        if isinstance(some[0], Synapse):
            return held(self.shown, cast("list[Synapse]", some))
        sums = self._sums_BK.unflatten(1, (2, len(self.shown.y), -1))
        return torch.stack([sums[:, int(not one[0]), one[1], one[2]] for one in some], dim=1)


def _unravelled(at: Tensor, like: Tensor) -> list[list[int]]:
    return [one.tolist() for one in torch.unravel_index(at, like.shape)]


Chooser = Callable[[Split, Tensor], "list[Synapse] | list[Neuron]"]
"""Candidates of a split, for the sentences that are true."""


class Choice(NamedTuple):
    """What was chosen on the first split."""

    what: Synapse | Neuron
    auc: float
    """On that split, where it is the best of all candidates."""
    clear: list[Synapse] | list[Neuron]
    """All candidates of an AUC above `CLEAR` there."""


CLEAR = 0.9
"""AUC from which a synapse is counted as one of a concept."""


def choose(split: Split, truth_B: Tensor, candidates: Chooser) -> Choice:
    """Returns the candidate of the highest AUC; the first of several."""
    some = candidates(split, truth_B)
    found_K = aucs(split.of(some), truth_B)
    best = int(found_K.argmax())
    clear = [one for one, auc in zip(some, found_K.tolist(), strict=True) if auc > CLEAR]
    return Choice(some[best], float(found_K[best]), cast("list[Synapse] | list[Neuron]", clear))
