"""Norms are those of PyTorch in two steps, tables are looked up or grafted, sinusoids have the stated periods."""

import math

import pytest
import torch
import torch.nn.functional as F

from jali.models.parts import Norm, look_up, mapped, reach, sinusoids, top
from jali.tap import fill, ungrafted


@pytest.fixture
def x():
    return torch.randn(2, 5, 12, generator=torch.Generator().manual_seed(0), dtype=torch.float64) * 3 + 1


def randomised(kind, eps, gain, bias):
    norm = Norm(kind, 12, eps=eps, gain=gain, bias=bias).double().requires_grad_(False)
    for p in norm.parameters():
        p.normal_(generator=torch.Generator().manual_seed(1))
    return norm


@pytest.mark.parametrize("gain", [True, False])
def test_rms_norm_is_that_of_pytorch(x, gain):
    norm = randomised("rms", 1e-6, gain, False)
    torch.testing.assert_close(norm(x), F.rms_norm(x, (12,), norm.gain, 1e-6))


@pytest.mark.parametrize(("gain", "bias"), [(True, True), (True, False), (False, False)])
def test_layer_norm_is_that_of_pytorch(x, gain, bias):
    norm = randomised("layer", 1e-5, gain, bias)
    torch.testing.assert_close(norm(x), F.layer_norm(x, (12,), norm.gain, norm.bias, 1e-5))


def test_without_a_norm_nothing_happens(x):
    norm = Norm("none", 12, eps=1e-5, gain=True, bias=True)
    assert norm(x) is x
    assert list(norm.parameters()) == []
    assert norm.rules == ()
    assert [w.kind for w in norm.wiring("a", "s", "t")[1]] == ["copy"]


@pytest.mark.parametrize("kind", ["rms", "layer"])
def test_the_divisor_can_be_replaced(x, kind):
    norm = randomised(kind, 1e-5, True, False)
    seen = {}

    def double(site, scale):
        seen[site] = scale
        return scale * 2

    torch.testing.assert_close(norm(x, "0.attn", double), norm(x) / 2)
    assert list(seen) == ["0.attn.scale"]
    assert seen["0.attn.scale"].shape == (2, 5, 1)


def test_zero_stays_zero_under_rms_norm(x):
    x[..., 4] = 0
    assert (randomised("rms", 1e-6, True, False)(x)[..., 4] == 0).all()


def test_a_table_is_looked_up_or_grafted():
    table, indices = torch.randn(7, 3), torch.tensor([[1, 6, 0]])
    plain = look_up(indices, "tokens -> a", table, ungrafted)
    assert torch.equal(plain, table[indices])
    seen = []

    def graft(wire, weight, bias):
        seen.append((wire, tuple(weight.shape), bias))
        return weight * 2, torch.ones(3)

    assert torch.equal(look_up(indices, "tokens -> a", table, graft), plain * 2 + 1)
    assert seen == [("tokens -> a", (3, 7), None)]


def test_sinusoids_have_periods_from_4_tokens_to_the_context():
    table = sinusoids(256, 8)
    assert table.shape == (256, 8)
    position, periods = torch.arange(256), [4 * 64 ** (i / 3) for i in range(4)]
    for i, period in enumerate(periods):
        phase = 2 * math.pi * position / period
        torch.testing.assert_close(table[:, i], phase.sin(), rtol=0, atol=1e-4)
        torch.testing.assert_close(table[:, 4 + i], phase.cos(), rtol=0, atol=1e-4)


SHUT = {"a": torch.tensor([True] * 4), "b": torch.tensor([True, False, True, True]), "c": torch.tensor([False] * 4)}
MEANS = {"a": torch.tensor([9.0, 8.0, 7.0, 6.0]), "b": torch.tensor([1.0, 2.0, 3.0, 4.0])}


def test_what_a_tap_never_looks_at_is_not_made():
    tap, like = fill(SHUT, MEANS), torch.zeros(1, 3, 5)
    x = torch.randn(1, 3, 4, generator=torch.Generator().manual_seed(0))
    asked = []

    def make(channels):
        asked.append(channels if channels is None else channels.tolist())
        return x if channels is None else x[..., channels]

    with torch.no_grad():
        assert reach(tap, "a", lambda _: 1 / 0, None, like).tolist() == [[[9.0, 8.0, 7.0, 6.0]] * 3]
        for kept, expected in ((None, [[1], None]), (2, [None, None])):
            asked.clear()
            for site in "bc":
                assert torch.equal(reach(tap, site, make, kept, like), tap(site, top(x, kept)))
            assert asked == expected
    asked.clear()
    assert torch.equal(reach(tap, "b", make, None, like), tap("b", x)) and asked == [None]


@pytest.mark.parametrize("bias", [None, torch.tensor([1.0, 2.0, 3.0])])
@pytest.mark.parametrize("channels", [None, torch.tensor([2, 0])])
def test_a_map_of_what_is_mostly_constant_is_that_of_the_whole(bias, channels):
    tap, x = fill(SHUT, MEANS), torch.randn(2, 5, 4, generator=torch.Generator().manual_seed(0))
    weight = torch.randn(3, 4, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        for site in "bc":
            left = tap(site, x)
            expected = F.linear(left, weight, bias)
            expected = expected if channels is None else expected[..., channels]
            torch.testing.assert_close(mapped(tap, site, left, weight, bias, channels), expected)
