"""Which path runs is known, can be forced, and is never taken for tensors a kernel cannot read."""

import contextvars
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import nn

from jali import kernels
from jali.kernels import native
from jali.training.fit import Batch, Loop, fit
from jali.training.schedule import Schedule
from tests.training import runs

ROOT = Path(__file__).parents[2]
compiled = pytest.mark.skipif(not native.levels(), reason="no library was built")


def test_available_names_every_kernel_and_the_instruction_set():
    found = kernels.available()
    assert set(native.KERNELS) < set(found)
    assert found["level"] in ("none", "generic", "avx2", "avx512", "avx512_bf16")
    assert all(found[name] == (found["level"] != "none") for name in native.KERNELS)


@compiled
def test_levels_are_what_the_library_has_and_the_cpu_runs():
    assert kernels.available()["level"] == native.levels()[-1]
    assert native.levels()[0] == "generic"
    if platform.machine() == "x86_64" and torch.backends.cpu.get_cpu_capability() == "AVX512":
        assert native.levels()[1:3] == ("avx2", "avx512")


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


@pytest.mark.parametrize(("asked", "level"), [("reference", "none"), ("", kernels.available()["level"])])
def test_the_environment_can_leave_the_library_alone(asked, level):
    code = "from jali import kernels; print(kernels.available()['level'])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"JALI_KERNELS": asked},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == level


def test_another_choice_in_the_environment_is_refused():
    done = subprocess.run(
        [sys.executable, "-m", "jali", "doctor"],
        env=os.environ | {"JALI_KERNELS": "fast"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == "jali: JALI_KERNELS is 'reference' or not set, got 'fast'.\n"


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
        torch.zeros(1).expand(2**31),
    ],
    ids=["float64", "float16", "sparse", "meta", "subclass", "negated view", "too many entries"],
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


def everything(x, weight):
    """Each kernel once, forward and backward, on x (96, 64) and a weight (128, 64)."""
    x, weight = x.clone().requires_grad_(), weight.clone().requires_grad_()
    bias, tokens = weight.new_zeros(128, requires_grad=True), torch.arange(96, device=x.device)
    kept = weight.detach().clone()
    kernels.keep_largest_(kept, 300, 1, 0)
    q = x.view(1, 96, 4, 16).transpose(1, 2)
    found = [
        kernels.abs_topk(x, 9),
        kernels.sink_attention(q, q, q, x[0, :4], 0.25),
        kernels.unembed_loss(x, weight, bias, None, tokens, tokens, "bfloat16"),
        kernels.linear(x, weight, bias, "bfloat16"),
        kernels.linear(x, kept * 1.0, bias, "bfloat16"),
        kernels.linear(x, kept),
    ]
    total = sum(part.float().sum() for part in found)
    return [kept, *(part.detach() for part in found), *torch.autograd.grad(total, [x, weight, bias])]


def drawn():
    generator = torch.Generator().manual_seed(0)
    return torch.randn(96, 64, generator=generator), torch.randn(128, 64, generator=generator)


@pytest.mark.parametrize("dtype", [torch.float64, torch.bfloat16])
def test_the_default_dtype_changes_nothing(dtype):
    given = drawn()
    expected = everything(*given)
    torch.set_default_dtype(dtype)
    try:
        found = everything(*given)
    finally:
        torch.set_default_dtype(torch.float32)
    assert all(map(torch.equal, found, expected))


def test_the_default_device_changes_nothing():
    given = drawn()
    expected = everything(*given)
    with torch.device("meta"):
        found = everything(*given)
    assert all(map(torch.equal, found, expected))


def test_under_autocast_references_run():
    x = torch.zeros(3)
    with torch.autocast("cpu", torch.bfloat16):
        assert not native.usable(x)
        loss = everything(*drawn())[3]
    torch.testing.assert_close(loss, everything(*drawn())[3], rtol=0.02, atol=0.02)


def test_memory_that_starts_anywhere_can_be_read():
    given = drawn()
    shifted = [torch.frombuffer(bytearray(2) + t.numpy().tobytes(), dtype=torch.float32, offset=2) for t in given]
    found = everything(*(s.view_as(t) for s, t in zip(shifted, given, strict=True)))
    assert all(map(torch.equal, found, everything(*given)))


@pytest.mark.slow
def test_two_runs_on_four_threads_are_the_same_to_the_bit(tmp_path, four_threads):
    def batch(step):
        several = [runs.batch(32 * step + i) for i in range(32)]
        return Batch(*(torch.cat(parts) for parts in list(zip(*several, strict=True))[:2]))

    def weights(folder):
        model = runs.model(norm_gain=True)
        model.precision = "bfloat16"
        loop = Loop(schedule=Schedule(steps=5, lr=0.02, density=1 / 8), batch=256)
        fit(model, batch, loop, folder=folder, fingerprint="a")
        return model.state_dict()

    first, second = weights(tmp_path / "first"), weights(tmp_path / "second")
    assert all(torch.equal(first[name], second[name]) for name in first)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_process_with_one_thread_goes_on():
    """As PyTorch itself: with more threads its child would wait for those that the fork left behind."""
    program = """
import os, torch
from jali import kernels
torch.set_num_threads(2)
x = torch.randn(64, 512)
expected = kernels.abs_topk(x, 9)
if (child := os.fork()) == 0:
    torch.set_num_threads(1)
    os._exit(int(not torch.equal(kernels.abs_topk(x, 9), expected)))
os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
    assert subprocess.run([sys.executable, "-c", program], timeout=100, check=False).returncode == 0


@pytest.mark.skipif(shutil.which("cmake") is None, reason="no cmake")
@pytest.mark.parametrize("system", ["Darwin", "Windows"])
def test_other_systems_are_given_the_references(system, tmp_path):
    told = subprocess.run(
        ["cmake", "-S", ROOT, "-B", tmp_path, f"-DCMAKE_SYSTEM_NAME={system}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "reference kernels will be used" in told.stdout
