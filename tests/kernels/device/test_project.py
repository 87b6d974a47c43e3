"""The projection in Triton: exactly k weights, those of the law, over blocks, levels of bits and groups."""

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jali import kernels
from jali.kernels import gpu, native
from tests.kernels.test_project import HARD, bits, by_the_law, on_reference, projected

QUICK = settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def small_blocks(monkeypatch, device):
    """Blocks of a size that small matrices have many of."""
    from jali.kernels.device import project

    monkeypatch.setattr(project, "BLOCK", 64)
    monkeypatch.setattr(project, "CHUNK", 4)


def check(weight, device, k, minimum=0, dim=None):
    fast = projected(weight.to(device), k, minimum, dim)
    assert torch.equal(bits(fast.cpu()), bits(on_reference(weight, k, minimum, dim)))


@QUICK
@given(st.integers(1, 6), st.integers(1, 20), st.data())
def test_it_keeps_what_the_law_says(device, rows, columns, data):
    values = data.draw(st.lists(HARD, min_size=rows * columns, max_size=rows * columns))
    weight = torch.tensor(values).view(rows, columns)
    dim = data.draw(st.sampled_from([None, 0, 1]))
    minimum = 0 if dim is None else data.draw(st.integers(0, weight.shape[1 - dim]))
    k = data.draw(st.integers(0 if dim is None else minimum * weight.shape[dim], rows * columns + 1))
    found = projected(weight.to(device), k, minimum, dim).cpu()
    assert torch.equal(bits(found), bits(by_the_law(weight, k, minimum, dim)))


@pytest.mark.parametrize("shape", [(1, 1), (64, 64), (70, 130)])
@pytest.mark.parametrize(("share", "ties"), [(0.001, False), (1 / 32, True), (0.5, False), (0.99, True)])
def test_masks_are_equal_at_every_size(device, shape, share, ties):
    weight = torch.randn(shape, generator=torch.Generator().manual_seed(shape[0]))
    weight = (weight * 4).round() / 4 if ties else weight
    check(weight, device, max(1, int(share * weight.numel())))


@pytest.mark.parametrize("k", [1, 64, 300, 639])
def test_ties_are_counted_over_many_blocks(device, small_blocks, k):
    weight = torch.ones(20, 32)
    weight[3::4, ::5] = 2.0
    weight[::7] = 0.0
    check(weight, device, k)


@pytest.mark.parametrize("bit", [0, 9, 10, 19, 20, 30])
def test_numbers_that_differ_in_one_bit_alone(device, bit):
    """Either side of every border between the three counts."""
    keys = torch.full((8, 40), 0x3F000000 if bit < 30 else 0, dtype=torch.int32)
    keys[::2, ::3] |= 1 << bit
    for k in (1, 57):
        check(keys.view(torch.float32), device, k)


@pytest.mark.parametrize("dim", [0, 1])
@pytest.mark.parametrize("minimum", [1, 4])
@pytest.mark.parametrize("ties", [False, True])
def test_each_group_keeps_its_minimum(device, small_blocks, calls, dim, minimum, ties):
    weight = torch.randn(20, 30, generator=torch.Generator().manual_seed(0))
    weight = (weight * 2).round() if ties else weight
    weight[3], weight[:, 5] = weight[3] * 1e-6, weight[:, 5] * 1e-6
    check(weight, device, 150, minimum, dim)
    check(weight, device, minimum * weight.shape[dim], minimum, dim)
    assert calls == ["keep_largest"] * 2


def test_groups_longer_than_a_program_holds_go_to_the_reference(device, calls):
    weight = torch.randn(2, gpu.WIDEST + 1)
    check(weight, device, 40, 3, 0)
    assert calls == []
    check(weight, device, 3 * (gpu.WIDEST + 1) // 2, 1, 1)
    assert calls == ["keep_largest"]


def test_the_counts_are_those_of_the_library_on_trained_like_weights(device):
    """Weights after a cut, plus a small step everywhere: most near zero, many of them equal."""
    weight = torch.randn(90, 100, generator=torch.Generator().manual_seed(3))
    kernels.keep_largest_(weight, 700)
    weight += 1e-3 * torch.randn(90, 100, generator=torch.Generator().manual_seed(4)).sign()
    fast = projected(weight.to(device), 600, 2, 1).cpu()
    assert torch.equal(fast, on_reference(weight, 600, 2, 1))
    if native.levels():
        compiled = weight.clone()
        token = gpu._interpreting.set(False)
        kernels.keep_largest_(compiled, 600, 2, 1)
        gpu._interpreting.reset(token)
        assert torch.equal(fast, compiled)
