"""Queries and keys of a memory, few of which vary: what stays constant brings the same at each distance.

Shapes in names: B batch, T tokens, H heads, P pairs of neurons per head, S neurons of a pair, M neurons per head.
"""

import torch
from torch import Tensor

from jali.models.memory import Waves
from jali.models.parts import Held


def varying(query: Held, key: Held, heads: int, waves_HTP: Waves | None) -> tuple[Tensor, Tensor, Waves | None, Tensor]:
    """Queries and keys of the neurons that vary as either, and what all others bring to scores.

    Two neurons of a pair turn together and stay together. A pair of which a tap holds both constant, as query and as
    key, brings to a score what depends on the distance t − τ alone.

    Args:
        query: of all neurons, at all tokens or at one of each row; not turned.
        key: of all neurons, at all tokens; not turned.
        heads: that neurons are of.
        waves_HTP: phases of the tokens, from place 0 on.

    Returns:
        Queries and keys, shape (B, H, T or 1, M), with as many neurons M in each head as vary in the one with the most,
        zeros where fewer do; their phases; and what is to be added to scores, shape (H, T), by distance.
    """
    size = 1 if waves_HTP is None else 2
    groups = _width(key) // heads // size
    pairs_HP, there_HP = _varying_pairs(query, key, heads, size, groups)
    first_H1 = torch.arange(heads, device=pairs_HP.device)[:, None] * groups
    neurons = ((first_H1 + pairs_HP)[..., None] * size + torch.arange(size, device=pairs_HP.device)).flatten()
    there_HM = there_HP.repeat_interleave(size, dim=1).to(key.live)
    q, k = ((z.some(neurons).unflatten(-1, there_HM.shape) * there_HM).transpose(1, 2) for z in (query, key))
    still_HP = torch.ones(heads, groups, dtype=torch.bool, device=pairs_HP.device)
    still_HP[there_HP.nonzero()[:, 0], pairs_HP[there_HP]] = False
    apart_HT = _apart(query, key, still_HP, waves_HTP, k.shape[2])
    if waves_HTP is None:
        return q, k, None, apart_HT
    cos, sin = (
        torch.stack([wave_HTP[h % len(wave_HTP)][:, pairs_HP[h]] for h in range(heads)]) for wave_HTP in waves_HTP
    )
    return q, k, (cos, sin), apart_HT


def _width(z: Held) -> int:
    return z.live.shape[-1] if z.part is None else len(z.part.constant)


def _varying_pairs(query: Held, key: Held, heads: int, size: int, groups: int) -> tuple[Tensor, Tensor]:
    """Pairs of each head that vary, shape (H, most of a head), and which of these places are taken."""
    varies = torch.zeros(heads * groups * size, dtype=torch.bool, device=key.live.device)
    for z in (query, key):
        varies[slice(None) if z.channels is None else z.channels] = True
    varies_HP = varies.view(heads, groups, size).any(-1)
    most = int(varies_HP.sum(1).max())
    order_HP = varies_HP.to(torch.int8).argsort(dim=1, descending=True, stable=True)[:, :most]
    return order_HP, varies_HP.gather(1, order_HP)


def _apart(query: Held, key: Held, still_HP: Tensor, waves_HTP: Waves | None, length: int) -> Tensor:
    """What pairs that are constant as query and key bring to a score at each distance, shape (H, T).

    Of (a, b) and (c, d) that is (ac + bd) cos ωδ + (ad − bc) sin ωδ.
    """
    zero = key.live.new_zeros(still_HP.numel() * (1 if waves_HTP is None else 2))
    q_HPS, k_HPS = (
        (zero if z.part is None else z.part.constant).view(*still_HP.shape, -1).double() * still_HP[..., None]
        for z in (query, key)
    )
    along_HP = (q_HPS * k_HPS).sum(-1)
    if waves_HTP is None:
        return along_HP.sum(1, keepdim=True).expand(-1, length).to(zero)
    across_HP = q_HPS[..., 0] * k_HPS[..., 1] - q_HPS[..., 1] * k_HPS[..., 0]
    cos, sin = (wave_HTP.double() for wave_HTP in waves_HTP)
    return ((cos @ along_HP[..., None]) + (sin @ across_HP[..., None])).squeeze(-1).to(zero)
