"""Rows that have their turn: gradients of linear maps, and steps, that leave out zeros of all others."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from jali import kernels
from jali.artefact import BadInput
from jali.kernels import Kept, Rates, Turn, take_turns
from jali.kernels.linear import SPARSE_BELOW

pytestmark = pytest.mark.usefixtures("each_level", "rounding")


def make(tokens, inputs, outputs, density, seed=0):
    generator = torch.Generator().manual_seed(seed)
    weight = torch.randn(outputs, inputs, generator=generator)
    weight = weight * (torch.rand(outputs, inputs, generator=generator) < density)
    x = torch.randn(tokens, inputs, generator=generator)
    return x, weight, torch.randn(tokens, outputs, generator=generator)


def gradients(x, weight, upstream, precision, turn):
    x, weight = x.clone().requires_grad_(), weight.clone().requires_grad_()
    with take_turns(turn):
        return torch.autograd.grad(kernels.linear(x, weight, precision=precision), (x, weight), upstream)


def expected_mask(weight, turn):
    rows = torch.arange(len(weight)) % turn.every == turn.number
    return (weight != 0) | rows[:, None]


@given(
    st.integers(1, 300), st.integers(1, 70), st.integers(1, 70), st.sampled_from([0.0, 0.03, SPARSE_BELOW - 0.01, 1.0]),
    st.integers(2, 9), st.data(), st.sampled_from(["float32", "bfloat16"]), st.booleans(),
)  # fmt: skip
def test_the_gradient_is_the_complete_one_at_what_has_its_turn(
    tokens, inputs, outputs, density, every, data, precision, plain
):
    x, weight, upstream = make(tokens, inputs, outputs, density, seed=tokens)
    turn = Turn(every=every, number=data.draw(st.integers(0, every)))
    whole_x, whole = gradients(x.double(), weight.double(), upstream.double(), "float32", None)
    if plain:
        with kernels.reference():
            dx, dw = gradients(x, weight, upstream, precision, turn)
    else:
        dx, dw = gradients(x, weight, upstream, precision, turn)
    mask, size = expected_mask(weight, turn), float(whole.abs().max())
    share = 1e-5 if precision == "float32" else 0.02
    torch.testing.assert_close(dx.double(), whole_x, rtol=0, atol=share * max(float(whole_x.abs().max()), 1e-6))
    assert (dw[~mask] == 0).all()
    assert ((dw.double() - whole)[mask].abs() <= share * max(size, 1e-6)).all()


def test_threads_do_not_change_a_bit(four_threads):
    x, weight, upstream = make(700, 90, 200, 0.1)
    turn = Turn(every=4, number=1)
    several = gradients(x, weight, upstream, "float32", turn)
    torch.set_num_threads(1)
    assert torch.equal(several[1], gradients(x, weight, upstream, "float32", turn)[1])


def test_in_the_turn_of_no_row_a_matrix_has_gradients_where_it_is_not_zero():
    x, weight, upstream = make(60, 30, 40, 0.1)
    _, dw = gradients(x, weight, upstream, "float32", Turn(every=2, number=2))
    assert torch.equal(dw != 0, weight != 0)


def test_a_turn_ends_with_its_block():
    x, weight, upstream = make(20, 30, 40, 0.1)
    with take_turns(Turn(every=3, number=3)):
        pass
    assert (gradients(x, weight, upstream, "float32", None)[1] != 0).all()


@pytest.mark.parametrize(("every", "number"), [(0, 0), (1, 0), (3, 4), (3, -1)])
def test_a_turn_has_a_number_among_so_many(every, number):
    with pytest.raises(BadInput, match="number up to that"):
        Turn(every=every, number=number)


@pytest.mark.parametrize("share", [0.02, 0.2, 1.0])
@pytest.mark.parametrize("number", [0, 2, 3])
@pytest.mark.parametrize("shape", [(40, 70), (65, 130), (3, 1), (300, 16), (90, 7)])
def test_a_step_moves_what_has_its_turn_and_nothing_else(shape, number, share):
    generator = torch.Generator().manual_seed(5)
    weight, gradient, first, second = torch.randn(4, *shape, generator=generator)
    weight, second = weight * (torch.rand(shape, generator=generator) < 0.1), second.square()
    turn, rates = Turn(every=3, number=number), Rates(0.02, (0.9, 0.95), 0.1, 0.1, 3, 0.5)
    mask = expected_mask(weight, turn)
    stepped = [t.clone() for t in (weight, gradient, first, second)]
    kernels.adamw_(*stepped, rates, turn=turn)
    whole = [t.clone() for t in (weight, gradient, first, second)]
    kernels.adamw_(*whole, rates)
    for after, all_moved, before in zip(stepped, whole, (weight, gradient, first, second), strict=True):
        assert torch.equal(after[mask], all_moved[mask])
        assert torch.equal(after[~mask], before[~mask])
    k = int(share * math.prod(shape))
    cut = [t.clone() for t in (weight, gradient, first, second)]
    kernels.adamw_(*cut, rates, Kept(k), turn)
    kernels.keep_largest_(stepped[0], k)
    assert all(map(torch.equal, cut, stepped))


def test_the_loss_of_an_unembedding_takes_turns_as_well():
    generator = torch.Generator().manual_seed(1)
    x, weight = torch.randn(50, 20, generator=generator), torch.randn(64, 20, generator=generator).relu().sub(1).relu()
    tokens = torch.randint(64, (50,), generator=generator)
    turn, found = Turn(every=4, number=3), []
    for held in (turn, None):
        learned = weight.clone().requires_grad_()
        with take_turns(held):
            kernels.unembed_loss(x, learned, None, None, tokens, tokens).backward()
        found.append(learned.grad)
    mask = expected_mask(weight, turn)
    assert (found[0][~mask] == 0).all()
    torch.testing.assert_close(found[0][mask], found[1][mask])
