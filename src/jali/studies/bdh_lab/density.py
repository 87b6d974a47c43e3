"""How many neurons of a BDH are on: the share of x and y that is not zero, by pass, place and pace of the phase."""

from typing import Literal

import torch
from torch import Tensor

from jali.models.bdh import BDH

BUCKETS = 8
"""Groups of neurons of equal size, from those whose phase turns fastest to the slowest (figure 14 of the paper)."""


@torch.no_grad()
def densities(model: BDH, tokens_BT: Tensor, which: Literal["x", "y"]) -> Tensor:
    """Returns the share of neurons that are on, in [0, 1], mean over rows; shape (L, T, buckets).

    Args:
        model: in evaluation; one with a phase, and a multiple of `BUCKETS` pairs per head.
        tokens_BT: what it reads.
        which: x, or y, which is on only where x is.
    """
    found: dict[int, Tensor] = {}
    chosen_KN = _buckets(model)

    def tap(site: str, vector_BTN: Tensor) -> Tensor:
        layer, _, name = site.partition(".")
        if name == which:
            on_TN = (vector_BTN != 0).to(chosen_KN).mean(dim=0)
            found[int(layer)] = on_TN @ chosen_KN.T
        return vector_BTN

    model(tokens_BT, tap=tap)
    return torch.stack([found[layer] for layer in range(model.config.n_layer)])


def _buckets(model: BDH) -> Tensor:
    """Weights that take means over the neurons of each bucket, shape (buckets, N)."""
    assert model.pairs is not None, "neurons without a phase have no pace"
    pairs_N = model.pairs.flatten().repeat_interleave(2)
    place_N = pairs_N * BUCKETS // (int(pairs_N.max()) + 1)
    marks_KN = (place_N == torch.arange(BUCKETS, device=place_N.device)[:, None]).float()
    return marks_KN / marks_KN.sum(dim=1, keepdim=True)
