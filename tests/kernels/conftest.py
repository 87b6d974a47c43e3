"""Every kernel on every instruction set that this CPU can run, and on more threads than the other tests use."""

import pytest
import torch

from jali.kernels import native


@pytest.fixture(scope="module", params=native.levels() or ("none",))
def each_level(request):
    """Runs a module's tests once per instruction set; without a library once, on the references."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "level", lambda: request.param)
        yield request.param


@pytest.fixture(scope="module", params=[True, False], ids=["rounding", "exact"])
def rounding(request):
    """Runs a module's tests as on a processor whose bfloat16 products are fast, and as on one whose are not."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "multiplies_bfloat16", lambda: request.param)
        yield request.param


@pytest.fixture
def four_threads():
    before = torch.get_num_threads()
    torch.set_num_threads(4)
    yield
    torch.set_num_threads(before)
