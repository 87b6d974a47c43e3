"""The projection keeps exactly k weights, the same on every path: ties by index, minimum per group."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from jali import kernels
from jali.artefact import BadInput
from tests.kernels.nonfinite import magnitude

SMALLEST = 2.0**-149
HARD = st.sampled_from(
    [0.0, -0.0, 1.0, -1.0, 2.0, SMALLEST, -SMALLEST, 3 * SMALLEST, 3e38, -3e38, math.inf, -math.inf, math.nan]
)
pytestmark = pytest.mark.usefixtures("each_level")


def by_the_law(weight, k, minimum=0, dim=None):
    """Groups first, then the largest of the rest, NaN before any number; ties to the lowest index, row by row."""
    rows, columns = weight.shape
    order = [(i, j) for i in range(rows) for j in range(columns)]
    order.sort(key=lambda entry: magnitude(weight[entry].item()), reverse=True)  # Stable in reverse too.
    kept = set()
    if minimum:
        for group in range(weight.shape[dim]):
            inside = [entry for entry in order if entry[dim] == group]
            kept |= set(inside[:minimum])
    kept |= set([entry for entry in order if entry not in kept][: k - len(kept)])
    mask = torch.zeros_like(weight, dtype=torch.bool)
    for entry in kept:
        mask[entry] = True
    return torch.where(mask, weight, torch.zeros(()))


def bits(x):
    return x.view(torch.int32)


def projected(weight, *rest):
    weight = weight.clone()
    kernels.keep_largest_(weight, *rest)
    return weight


def on_reference(weight, *rest):
    with kernels.reference():
        return projected(weight, *rest)


@given(st.integers(1, 6), st.integers(1, 20), st.data())
def test_every_path_keeps_what_the_law_says(rows, columns, data):
    values = data.draw(st.lists(HARD, min_size=rows * columns, max_size=rows * columns))
    weight = torch.tensor(values).view(rows, columns)
    dim = data.draw(st.sampled_from([None, 0, 1]))
    minimum = 0 if dim is None else data.draw(st.integers(0, weight.shape[1 - dim]))
    least = 0 if dim is None else minimum * weight.shape[dim]
    k = data.draw(st.integers(least, rows * columns + 1))
    expected = by_the_law(weight, k, minimum, dim)
    assert torch.equal(bits(on_reference(weight, k, minimum, dim)), bits(expected))
    assert torch.equal(bits(projected(weight, k, minimum, dim)), bits(expected))


@pytest.mark.parametrize("shape", [(1, 1), (3, 17), (64, 64), (257, 129), (512, 2048)])
@pytest.mark.parametrize("share", [0.001, 1 / 32, 0.5, 0.99])
@pytest.mark.parametrize("ties", [False, True])
def test_masks_are_equal_at_every_size(shape, share, ties):
    weight = torch.randn(shape, generator=torch.Generator().manual_seed(shape[0]))
    weight = (weight * 4).round() / 4 if ties else weight
    k = max(1, int(share * weight.numel()))
    kept = projected(weight, k)
    assert torch.equal(kept, on_reference(weight, k))
    assert kept.count_nonzero() == min(k, int(weight.count_nonzero()))


@pytest.mark.parametrize("dim", [0, 1])
@pytest.mark.parametrize("minimum", [1, 4])
def test_each_group_keeps_its_minimum(dim, minimum):
    weight = torch.randn(40, 70, generator=torch.Generator().manual_seed(0))
    weight[3], weight[:, 5] = weight[3] * 1e-6, weight[:, 5] * 1e-6
    k = 400
    kept = projected(weight, k, minimum, dim)
    assert torch.equal(kept, on_reference(weight, k, minimum, dim))
    assert kept.count_nonzero() == k
    assert (kept.count_nonzero(dim=1 - dim) >= minimum).all()
    assert not torch.equal(kept, projected(weight, k))


def test_groups_alone_may_use_up_k():
    weight = torch.randn(10, 8)
    kept = projected(weight, 20, 2, 0)
    assert (kept.count_nonzero(dim=1) == 2).all()
    assert torch.equal(kept, on_reference(weight, 20, 2, 0))


@pytest.mark.parametrize("k", [12, 13])
def test_at_its_size_a_matrix_stays(k):
    weight = torch.randn(3, 4)
    assert torch.equal(projected(weight, k), weight)


def test_none_kept():
    assert projected(torch.randn(3, 4), 0).count_nonzero() == 0


def test_nan_counts_as_larger_than_any_number():
    weight = torch.tensor([[1.0, float("nan")], [float("inf"), 2.0]])
    for kept in (projected(weight, 1), on_reference(weight, 1)):
        assert kept.isnan().tolist() == [[False, True], [False, False]]


def test_a_transposed_matrix_is_cut_in_its_own_order():
    weight = torch.ones(4, 6).T
    kernels.keep_largest_(weight, 3)
    assert weight.nonzero().tolist() == [[0, 0], [0, 1], [0, 2]]


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_other_types_stay_what_they_are(dtype):
    weight = torch.randn(9, 9).to(dtype)
    kept = projected(weight, 20, 1, 0)
    assert kept.dtype == dtype
    assert kept.count_nonzero() == 20


def test_a_parameter_is_cut_in_place_without_a_gradient():
    weight = torch.nn.Parameter(torch.randn(5, 5))
    before = weight.data_ptr()
    kernels.keep_largest_(weight, 7)
    assert weight.data_ptr() == before
    assert weight.count_nonzero() == 7
    assert weight.requires_grad


@pytest.mark.parametrize(
    ("shape", "arguments", "sentence"),
    [
        ((4,), (2,), "A matrix"),
        ((4, 4), (-1,), "k -1"),
        ((4, 4), (8, -1, 0), "minimum -1"),
        ((4, 4), (8, 1, None), "needs dim"),
        ((4, 4), (8, 1, 2), "needs dim"),
        ((4, 4), (7, 2, 0), "needs 8 weights"),
        ((4, 2), (8, 3, 0), "of 2"),
    ],
)
def test_what_cannot_be_given_is_refused(shape, arguments, sentence):
    with pytest.raises(BadInput, match=sentence):
        kernels.keep_largest_(torch.randn(shape), *arguments)
