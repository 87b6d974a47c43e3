"""Scores of the few that vary, and of constants by distance, are those of all neurons."""

import pytest
import torch

from jali.models.memory import turn, waves
from jali.models.parts import Held
from jali.models.varying import varying
from jali.tap import Part

HEADS, PER_HEAD, LENGTH = 3, 8, 7


def some(channels, draw):
    """A vector of which these channels vary."""
    width = HEADS * PER_HEAD
    kept = torch.tensor(channels, dtype=torch.int64)
    constant = torch.randn(width, generator=draw, dtype=torch.float64)
    constant[kept] = 0
    return Held(torch.randn(2, LENGTH, len(channels), generator=draw, dtype=torch.float64), Part(kept, constant))


def scores(q, k, phases):
    q, k = (z if phases is None else turn(z, phases) for z in (q, k))
    return q @ k.transpose(-1, -2)


@pytest.mark.parametrize("rotary", [True, False])
@pytest.mark.parametrize(("queries", "keys"), [([], []), ([1, 9, 12], [0, 1, 23]), ([5], []), ([], [*range(8, 16)])])
def test_scores_are_those_of_all_neurons(queries, keys, rotary):
    draw = torch.Generator().manual_seed(0)
    query, key, tokens = some(queries, draw), some(keys, draw), torch.zeros(2, LENGTH)
    rates = torch.rand(HEADS, PER_HEAD // 2, generator=draw, dtype=torch.float64)
    phases = waves(rates, 0, tokens) if rotary else None
    whole = scores(*(z.whole.unflatten(-1, (HEADS, -1)).transpose(1, 2) for z in (query, key)), phases)
    q, k, turned, apart_HT = varying(query, key, HEADS, phases)
    most = max([len({c // 2 for c in {*queries, *keys} if c // PER_HEAD == h}) for h in range(HEADS)])
    assert q.shape[-1] == k.shape[-1] <= 2 * most, "of no more neurons than the head with the most has"
    distance_TT = (torch.arange(LENGTH)[:, None] - torch.arange(LENGTH)).clamp(min=0)
    found = scores(q, k, turned) + apart_HT[:, distance_TT]
    torch.testing.assert_close(found.tril(-1), whole.tril(-1), rtol=0, atol=1e-12)
