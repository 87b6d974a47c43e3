"""Gradients through a text in pieces: those of the whole, at the room of one piece."""

import pytest
import torch

from tests.models.options import bdh, tokens

DEEP = {"n_layer": 3, "d_model": 16, "n_neuron": 128, "n_head": 4}


@pytest.mark.parametrize(
    "options", [{}, {"damping": (0.1,)}, {"residual": "neurons"}, {"untied": True}, {"through_time": False}]
)
def test_chunked_gradients_are_those_of_the_whole(options):
    found = []
    for size in (None, 16):
        model = bdh(**DEEP, **options).double().requires_grad_(True)
        model.at_once = size
        loss = model.loss(tokens(length=50), tokens(length=50, seed=2))
        found.append((loss, torch.autograd.grad(loss, list(model.parameters()))))
    torch.testing.assert_close(found[1][0], found[0][0], rtol=0, atol=1e-12)
    for chunked, whole in zip(found[1][1], found[0][1], strict=True):
        torch.testing.assert_close(chunked, whole, rtol=1e-9, atol=1e-12)


def test_chunked_gradients_behind_a_past_are_those_of_the_whole():
    found = []
    for size in (None, 16):
        model = bdh(**DEEP).double().requires_grad_(True)
        past = model.past(2)
        model(tokens(length=9), past=past)
        model.at_once = size
        loss = model.loss(tokens(length=50, seed=3), tokens(length=50, seed=2), past=past)
        loss.backward()
        found.append([loss.detach(), past.tensors()["states"], *(p.grad for p in model.parameters())])
    for chunked, whole in zip(found[1], found[0], strict=True):
        torch.testing.assert_close(chunked, whole, rtol=1e-9, atol=1e-12)


def remembered(model, length):
    """Numbers that autograd holds between the forward and the backward pass."""
    held = {}

    def pack(x):
        held[x.untyped_storage().data_ptr()] = x.untyped_storage().nbytes() // x.element_size()
        return x

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda x: x):
        model.loss(tokens(1, length), tokens(1, length, seed=2))
    return sum(held.values())


def test_what_training_in_chunks_holds_does_not_grow():
    """One state, parameters, and the tokens and last streams of the text; damped, a state for each chunk."""
    grown = {}
    for damping in ((), (0.1,)):
        model = bdh(n_layer=2, d_model=8, n_neuron=64, n_head=2, damping=damping).requires_grad_(True)
        whole = remembered(model, 512)
        model.at_once = 64
        state = 2 * 64 * 8
        assert remembered(model, 512) < 8 * state + 3 * 512 * 8 + sum(p.numel() for p in model.parameters()) + 60_000
        assert whole > 512 * 512 * 2 * 2
        grown[bool(damping)] = remembered(model, 1024) - remembered(model, 512)
    assert grown[True] - grown[False] >= 8 * state
