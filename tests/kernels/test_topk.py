"""AbsTopK keeps the same entries on every path: ties by index, zeros and denormals as what they are."""

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


def by_the_law(x, k):
    """NaN and then the largest |x| first, ties to the lowest index, one row at a time."""
    rows = x.reshape(-1, x.shape[-1])
    kept = torch.zeros_like(rows)
    for i, row in enumerate(rows.tolist()):
        size = [magnitude(number) for number in row]
        for j in sorted(range(len(row)), key=size.__getitem__, reverse=True)[:k]:  # Stable in reverse too.
            kept[i, j] = rows[i, j]
    return kept.view_as(x)


def bits(x):
    return x.contiguous().view(torch.int32)


@given(st.integers(1, 70), st.integers(0, 70), st.data())
def test_every_path_keeps_what_the_law_says(width, k, data):
    x = torch.tensor(data.draw(st.lists(HARD, min_size=2 * width, max_size=2 * width))).view(2, width)
    fast = kernels.abs_topk(x, k)
    with kernels.reference():
        plain = kernels.abs_topk(x, k)
    expected = by_the_law(x, k)
    assert torch.equal(bits(fast), bits(plain))
    assert torch.equal(bits(fast), bits(expected))


@pytest.mark.parametrize("width", [1, 15, 16, 17, 64, 255, 256, 1000, 2048, 8192])
@pytest.mark.parametrize("share", [0.06, 0.25, 0.9])
def test_masks_are_equal_at_every_width(width, share):
    x = torch.randn(7, width, generator=torch.Generator().manual_seed(width))
    x = (x * 8).round() / 8 if width % 2 else x  # Many ties.
    k = max(1, int(share * width))
    with kernels.reference():
        plain = kernels.abs_topk(x, k)
    assert torch.equal(kernels.abs_topk(x, k), plain)
    assert ((plain != 0).sum(-1) <= k).all()


def test_denormals_are_kept_as_they_are():
    x = torch.tensor([[0.0, SMALLEST, -2 * SMALLEST, 0.0]])
    assert kernels.abs_topk(x, 1).tolist() == [[0.0, 0.0, -2 * SMALLEST, 0.0]]
    assert kernels.abs_topk(x, 2).tolist() == x.tolist()


@pytest.mark.parametrize("path", ["kernel", "reference"])
def test_nan_counts_as_larger_than_any_number(path):
    x = torch.tensor([[1.0, float("nan"), float("inf"), 2.0]])
    if path == "reference":
        with kernels.reference():
            kept = kernels.abs_topk(x, 1)
    else:
        kept = kernels.abs_topk(x, 1)
    assert kept[0].isnan().tolist() == [False, True, False, False]
    assert kept[0].nan_to_num(0.0).abs().sum() == 0


def test_rows_may_lie_apart_in_memory():
    whole = torch.randn(4, 5, 96)
    for view in (whole[..., 32:64], whole[:, ::2, :40], whole.transpose(0, 1), whole.transpose(1, 2), whole[0, 0]):
        with kernels.reference():
            plain = kernels.abs_topk(view, 9)
        assert torch.equal(kernels.abs_topk(view, 9), plain)


@pytest.mark.parametrize("k", [4, 5])
def test_at_the_width_x_comes_back_itself(k):
    x = torch.randn(2, 4)
    assert kernels.abs_topk(x, k) is x


def test_none_kept_and_nothing_given():
    assert kernels.abs_topk(torch.randn(2, 4), 0).count_nonzero() == 0
    assert kernels.abs_topk(torch.zeros(0, 4), 2).shape == (0, 4)


@pytest.mark.parametrize("k", [1, 5, 20])
def test_rows_without_a_number_of_their_own(k):
    """All zero, all equal, all NaN, all infinite: the first k are kept."""
    x = torch.tensor([0.0, 1.0, -3.0, math.nan, -math.inf, SMALLEST])[:, None].expand(6, 33)
    upstream = torch.ones(6, 33)
    kept = gradient(x, k, upstream)
    assert torch.equal(kept, (torch.arange(33) < k).float().expand(6, 33))
    with kernels.reference():
        assert torch.equal(gradient(x, k, upstream), kept)


@given(st.integers(1, 70), st.integers(0, 70), st.data())
def test_some_entries_are_those_of_the_whole_and_the_rest_is_filled(width, k, data):
    x = torch.tensor(data.draw(st.lists(HARD, min_size=2 * width, max_size=2 * width))).view(2, width)
    entries = torch.tensor(sorted(data.draw(st.sets(st.integers(0, width - 1)))), dtype=torch.int64)
    fill = torch.arange(width) + 0.5
    expected = fill.expand(2, width).clone()
    expected[:, entries] = by_the_law(x, k)[:, entries]
    fast = kernels.abs_topk_some(x, k, entries, fill)
    with kernels.reference():
        plain = kernels.abs_topk_some(x, k, entries, fill)
    assert ((fast == expected) | (fast.isnan() & expected.isnan())).all()
    assert ((plain == expected) | (plain.isnan() & expected.isnan())).all()


@pytest.mark.parametrize("width", [16, 100, 288, 1024])
@pytest.mark.parametrize("count", [0, 1, 4, 5, 8, 9, 30])
@pytest.mark.parametrize("ties", [False, True])
def test_few_entries_and_many_are_those_of_the_whole(width, count, ties):
    generator = torch.Generator().manual_seed(count)
    x = torch.randn(9, width, generator=generator)
    x = (x * 2).round() / 2 if ties else x
    entries, fill = torch.randperm(width, generator=generator)[:count].sort().values, torch.full((width,), 7.0)
    expected = fill.expand(9, width).clone()
    expected[:, entries] = kernels.abs_topk(x, width // 4)[:, entries]
    assert torch.equal(kernels.abs_topk_some(x, width // 4, entries, fill), expected)


def test_where_all_are_kept_some_are_what_they_are():
    x, entries, fill = torch.randn(2, 3, 5), torch.tensor([1, 4]), torch.zeros(5)
    for k in (None, 5, 9):
        y = kernels.abs_topk_some(x, k, entries, fill)
        assert torch.equal(y[..., entries], x[..., entries]) and not y[..., [0, 2, 3]].any()


@pytest.mark.parametrize(("entries", "width"), [([1, 5], 5), ([-1], 5), ([0], 4), ([0], 6)])
def test_entries_or_a_fill_of_another_width_are_refused(entries, width):
    with pytest.raises(BadInput, match="AbsTopK fills x of shape"):
        kernels.abs_topk_some(torch.randn(2, 5), 2, torch.tensor(entries), torch.zeros(width))


def gradient(x, k, upstream):
    x = x.clone().requires_grad_()
    kernels.abs_topk(x, k).backward(upstream)
    return x.grad


def test_the_gradient_flows_through_kept_entries_alone():
    x, upstream = (torch.randn(9, 50, generator=torch.Generator().manual_seed(i)) for i in range(2))
    fast = gradient(x, 12, upstream)
    with kernels.reference():
        plain = gradient(x, 12, upstream)
    assert torch.equal(fast, plain)
    assert torch.equal(fast, upstream * (kernels.abs_topk(x, 12) != 0))


def test_a_kept_zero_has_a_gradient():
    x = torch.tensor([[0.0, 0.0, 0.0, 0.0]])
    fast = gradient(x, 2, torch.ones(1, 4))
    with kernels.reference():
        plain = gradient(x, 2, torch.ones(1, 4))
    assert fast.tolist() == plain.tolist() == [[1.0, 1.0, 0.0, 0.0]]


def test_the_gradient_of_a_view_that_lies_apart():
    x, upstream = torch.randn(6, 40), torch.randn(40, 6).T
    fast = gradient(x, 7, upstream)
    with kernels.reference():
        assert torch.equal(fast, gradient(x, 7, upstream.contiguous()))


def test_the_reference_gradient_is_right():
    x = torch.randn(3, 8, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda x: kernels.abs_topk(x, 3), x)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_other_types_stay_what_they_are(dtype):
    x = torch.randn(3, 20).to(dtype)
    kept = kernels.abs_topk(x, 5)
    assert kept.dtype == dtype
    assert torch.equal(kept, by_the_law(x, 5))


@pytest.mark.parametrize(("x", "k"), [(torch.zeros(3), -1), (torch.tensor(1.0), 1)])
def test_what_has_no_meaning_is_refused(x, k):
    with pytest.raises(BadInput, match="AbsTopK keeps k"):
        kernels.abs_topk(x, k)
