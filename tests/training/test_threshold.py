"""The cut of what lies apart, on one process, two and four. The matrices are in cuts.py."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from jali import kernels
from jali.artefact import BadInput
from jali.training.threshold import keep_largest_apart_
from tests.training import cuts
from tests.training.processes import alone, finished, started


@pytest.fixture(scope="module")
def mesh():
    with alone() as found:
        yield found


@given(seed=st.integers(0, 10**6))
def test_on_one_process_the_cut_is_that_of_the_kernel(mesh, seed):
    cuts.case(seed, mesh)


def test_a_minimum_that_cannot_be_is_refused(mesh):
    weight = cuts.laid_apart(torch.randn(4, 3), mesh)
    with pytest.raises(BadInput, match="needs 8 weights, but k is 7"):
        keep_largest_apart_([weight], [kernels.Kept(7, 2, 0)])


@pytest.mark.slow
@pytest.mark.parametrize("count", [2, 4])
def test_the_cut_of_what_lies_apart_is_that_of_the_whole(count):
    assert "cuts agree" in finished(started(processes=count, program="tests.training.cuts"))
