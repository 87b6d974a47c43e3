"""The mask: its step, its slope, its bounds."""

import pytest
import torch

from jali.circuit import Node
from jali.pruning.mask import Mask, Start
from jali.pruning.objective import ranking
from jali.tap import Constants, blend, fill
from tests import planted

WIRING = planted.plant().wiring
SITES = list(WIRING.widths)


def test_zero_is_open_and_the_slope_is_the_sigmoids():
    mask = Mask(WIRING, start=Start(temperature=0.5))
    with torch.no_grad():
        mask.tau[0].copy_(torch.linspace(-1, 1, len(mask.tau[0])))
        mask.tau[0][3] = 0.0
    assert Node(SITES[0], 3) in mask.nodes()
    assert Node(SITES[0], 0) not in mask.nodes()
    mask.size().backward()
    slope = (mask.tau[0] / 0.5).sigmoid()
    torch.testing.assert_close(mask.tau[0].grad, slope * (1 - slope) / 0.5)
    assert float(mask.size().detach()) == len(mask.nodes())


def test_it_fills_closed_nodes_as_an_ablation_does_and_its_gradient_is_right():
    means = {site: torch.randn(width) for site, width in WIRING.widths.items()}
    mask, site = Mask(WIRING, start=Start(mean=0.0, noise=1.0, temperature=1.0), seed=2), "0.mlp.post_act"
    vector = torch.randn(3, 5, 16)
    expected = fill({site: mask.tau[SITES.index(site)].detach() < 0}, means)
    masked = blend(mask.gates(), Constants(means))(site, vector)
    torch.testing.assert_close(masked, expected(site, vector))
    upstream = torch.randn_like(vector)
    masked.backward(upstream)
    tau = mask.tau[SITES.index(site)]
    slope = tau.detach().sigmoid() * (1 - tau.detach().sigmoid())
    torch.testing.assert_close(tau.grad, (upstream * (vector - means[site])).sum(dim=(0, 1)) * slope)


def test_clamping_holds_tau_in_its_bounds_and_closed_nodes_shut():
    closed = frozenset({Node("0.attn.q", 0), Node("final_resid", 5)})
    mask = Mask(WIRING, closed=closed)
    assert mask.nodes() == WIRING.nodes() - closed
    with torch.no_grad():
        for tau in mask.tau:
            tau.fill_(7.0)
    mask.clamp()
    assert mask.nodes() == WIRING.nodes() - closed
    assert max(float(tau.detach().max()) for tau in mask.tau) == 1.0
    assert not closed & set(ranking(mask.scores(), closed))


def test_the_ranking_begins_with_the_highest():
    mask = Mask(WIRING, start=Start(noise=0.5), seed=1)
    sites = zip(SITES, mask.tau, strict=True)
    values = {Node(site, i): value for site, tau in sites for i, value in enumerate(tau.tolist())}
    ranked = [values[node] for node in ranking(mask.scores())]
    assert ranked == sorted(ranked, reverse=True)
    assert len(ranked) == len(values)


@pytest.mark.parametrize("seed", [0, 1])
def test_a_seed_gives_the_same_start(seed):
    first, second = Mask(WIRING, seed=seed), Mask(WIRING, seed=seed)
    assert all(torch.equal(a, b) for a, b in zip(first.tau, second.tau, strict=True))
