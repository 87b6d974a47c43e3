"""Which kernels run on which tensors: Triton's before those of the CPU, and each only on what it takes."""

import pytest
import torch

from jali import kernels
from jali.kernels import gpu, native
from jali.kernels.compiled import caller


@pytest.fixture
def both(monkeypatch):
    """A machine on which both could run on any tensor."""
    monkeypatch.setattr(gpu, "usable", lambda *tensors: tensors[0].shape == (1,))
    monkeypatch.setattr(native, "usable", lambda *tensors: True)


def test_a_gpu_goes_first_and_leaves_its_tensors_to_no_other(both):
    ours, others = torch.zeros(1), torch.zeros(2)
    assert caller(ours) is gpu.call
    assert caller(ours, on_gpu=False) is None
    assert caller(others) is native.call
    assert caller(others, on_gpu=False) is native.call
    assert caller(others, on_cpu=False) is None
    assert caller(ours, on_cpu=False) is gpu.call


def test_on_references_there_is_none():
    with kernels.reference():
        assert caller(torch.zeros(3)) is None


def test_on_the_cpu_it_is_the_library_where_one_was_built():
    assert (caller(torch.zeros(3)) is native.call) == bool(native.levels())
