"""Which path runs is known, can be forced, and is never taken for tensors a kernel cannot read."""

import contextvars

import pytest
import torch
from torch import nn

from jali import kernels
from jali.kernels import native


def test_available_names_every_kernel_and_the_instruction_set():
    found = kernels.available()
    assert set(native.KERNELS) < set(found)
    assert found["level"] in ("none", "generic", "avx2", "avx512", "avx512_bf16")
    assert all(found[name] == (found["level"] != "none") for name in native.KERNELS)


def test_references_can_be_forced_and_nested_and_end_with_the_block():
    usable = native.usable(torch.zeros(3))
    with kernels.reference():
        assert not native.usable(torch.zeros(3))
        with kernels.reference():
            assert not native.usable(torch.zeros(3))
        assert not native.usable(torch.zeros(3))
    assert native.usable(torch.zeros(3)) == usable
    with pytest.raises(KeyError), kernels.reference():
        raise KeyError
    assert native.usable(torch.zeros(3)) == usable


def test_forcing_holds_for_its_own_context_alone():
    elsewhere, usable = contextvars.copy_context(), native.usable(torch.zeros(3))
    with kernels.reference():
        assert elsewhere.run(native.usable, torch.zeros(3)) == usable


class Other(torch.Tensor):
    pass


@pytest.mark.parametrize(
    "tensor",
    [
        torch.zeros(3, dtype=torch.float64),
        torch.zeros(3, dtype=torch.float16),
        torch.zeros(3, 3).to_sparse(),
        torch.zeros(3, device="meta"),
        torch.zeros(3).as_subclass(Other),
        torch._neg_view(torch.ones(3)),
    ],
    ids=["float64", "float16", "sparse", "meta", "subclass", "negated view"],
)
def test_what_a_kernel_cannot_read_is_not_usable(tensor):
    assert not native.usable(torch.zeros(3), tensor)


def test_none_and_parameters_are_usable_where_there_is_a_library():
    there = kernels.available()["level"] != "none"
    assert native.usable(None, nn.Parameter(torch.zeros(3))) == there


def test_under_a_function_transform_references_run():
    x = torch.randn(5, 12)
    mapped = torch.func.vmap(lambda row: kernels.abs_topk(row, 3))(x)
    assert torch.equal(mapped, kernels.abs_topk(x, 3))


def test_a_library_that_is_not_there_leaves_the_references(monkeypatch):
    monkeypatch.setattr(native, "_library", lambda: None)
    x = torch.randn(5, 12)
    assert kernels.available() == dict.fromkeys(native.KERNELS, False) | {"level": "none"}
    assert not native.usable(x)
    assert kernels.abs_topk(x, 3).count_nonzero() == 15


def test_kernels_take_tensors_and_numbers_alone():
    with pytest.raises(TypeError, match="got str"):
        native._convert("text")


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_the_number_of_threads_changes_no_mask(threads):
    x = torch.randn(37, 256, generator=torch.Generator().manual_seed(0))
    weight = torch.randn(300, 200, generator=torch.Generator().manual_seed(1))
    with kernels.reference():
        expected = kernels.abs_topk(x, 20)
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        assert torch.equal(kernels.abs_topk(x, 20), expected)
        kernels.keep_largest_(weight, 999)
    finally:
        torch.set_num_threads(before)
    again = torch.randn(300, 200, generator=torch.Generator().manual_seed(1))
    with kernels.reference():
        kernels.keep_largest_(again, 999)
    assert torch.equal(weight, again)
