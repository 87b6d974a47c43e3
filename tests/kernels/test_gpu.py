"""When Triton's kernels run, and that all of them compile for GPUs that this machine does not have."""

import os
import subprocess
import sys

import pytest
import torch

from jali import kernels
from jali.artefact import BadInput
from jali.kernels import gpu

CPU_ONLY = pytest.mark.skipif(torch.cuda.is_available(), reason="here is a GPU, and its tests run on it")
INTERPRETED = pytest.mark.skipif(gpu.version() is None or torch.cuda.is_available(), reason="needs Triton and no GPU")


def printed(code, **environment):
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_importing_jali_and_using_its_kernels_on_the_cpu_import_no_triton():
    code = """
import sys, torch, jali
from jali import kernels
x = torch.randn(4, 40, requires_grad=True)
kernels.abs_topk(x, 5).sum().backward()
kernels.keep_largest_(x.data, 30)
print("triton" in sys.modules)
"""
    assert printed(code) == ["False"]


@CPU_ONLY
def test_tensors_of_the_cpu_are_for_other_kernels():
    assert not gpu.usable(torch.zeros(3))
    assert not gpu.usable()
    assert not gpu.usable(None, torch.zeros(3))
    assert not gpu.ready()


@INTERPRETED
def test_interpreted_kernels_run_on_the_cpu_until_the_block_ends():
    x = torch.zeros(3)
    with gpu.interpreted():
        assert gpu.usable(None, x, torch.nn.Parameter(x))
        with kernels.reference():
            assert not gpu.usable(x)
        with torch.autocast("cpu", torch.bfloat16):
            assert not gpu.usable(x)
        for other in (x.double(), x.to_sparse(), torch.zeros(3, device="meta"), torch.zeros(1).expand(2**31)):
            assert not gpu.usable(x, other)
        mapped = torch.func.vmap(lambda row: kernels.abs_topk(row, 3))(torch.randn(5, 12))
        assert mapped.count_nonzero() == 15
    assert not gpu.usable(x)


@INTERPRETED
def test_references_of_the_environment_hold_for_them_too():
    code = """
import torch
from jali.kernels import gpu
with gpu.interpreted():
    print(gpu.usable(torch.zeros(3)))
"""
    assert printed(code, TRITON_INTERPRET="1", JALI_KERNELS="reference") == ["False"]
    assert printed(code, TRITON_INTERPRET="1", JALI_KERNELS="") == ["True"]


def test_without_its_interpreter_none_is_interpreted():
    code = """
from jali.artefact import BadInput
from jali.kernels import gpu
try:
    with gpu.interpreted():
        print("interpreted")
except BadInput as error:
    print(str(error).split(";")[0])
"""
    assert printed(code, TRITON_INTERPRET="0")[:4] == ["Kernels", "are", "interpreted", "where"]


def test_triton_that_is_not_installed_is_no_version(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr("jali.kernels.gpu.metadata.version", lambda name: missing())
    gpu._interprets.cache_clear()
    try:
        assert gpu.version() is None
        with pytest.raises(BadInput, match="found Triton None"), gpu.interpreted():
            pass
    finally:
        gpu._interprets.cache_clear()


def missing():
    raise gpu.metadata.PackageNotFoundError


COMPILE = """
import sys
import torch
import triton
from triton.backends.compiler import GPUTarget
from triton.runtime import driver
from triton.runtime.jit import JITFunction


class Absent:
    '''A GPU that is not there: kernels are compiled for it and not launched.'''

    def get_current_target(self): return GPUTarget("cuda", int(sys.argv[1]), 32)
    def get_current_device(self): return 0
    def get_current_stream(self, device): return 0


driver.set_active(Absent())
run, binaries = JITFunction.run, []


def compile_only(self, *arguments, grid, warmup, **options):
    found = run(self, *arguments, grid=grid, warmup=True, **options)
    binaries.append(self.__name__ if found.asm["cubin"] else None)


JITFunction.run = compile_only
from jali.kernels import gpu
from tests.kernels.test_gpu import every_kernel

every_kernel(gpu.call)
print(*sorted(set(binaries)))
"""


def every_kernel(call):
    """Calls every kernel with arguments of every kind it takes."""
    x, scratch = torch.randn(70, 48), torch.empty(70, 48, dtype=torch.int32)
    for width in (20, 48, 3000, gpu.WIDEST):
        rows = torch.randn(3, width)
        kept = torch.empty(3, -(-width // 16), dtype=torch.int16)
        call("abs_topk", rows, width, 3, width, 5, rows.clone(), kept if width % 16 else None)
        call("abs_topk_backward", rows, width, 3, width, kept, rows.clone())
    for minimum, by_column in ((0, False), (2, False), (2, True)):
        call("keep_largest", x, 70, 48, 300, minimum, by_column, scratch)
    for k, every in ((300, 1), (x.numel(), 3)):
        call("adamw", x, x, x, x, 70, 48, *[0.5] * 9, k, 0, False, every, 0, scratch)
    for channels in gpu.HEADS:
        q, sink, lse = torch.randn(2, 3, 70, channels), torch.zeros(3), torch.zeros(2, 3, 70)
        strides = q.stride()[:3]
        for causal in (True, False)[: 2 if channels == 16 else 1]:
            given = (*(q, strides) * 3, sink)
            call("attention", *given, 2, 3, 70, 70, 0.25, causal, q, strides, lse)
            given = (*given, q, strides, lse, q, strides)
            call("attention_backward", *given, 2, 3, 70, 70, 0.25, causal, q, strides, q, q, strides, torch.zeros(2, 3))


@pytest.mark.slow
@pytest.mark.parametrize("capability", ["80", "90"])
@pytest.mark.skipif(gpu.version() is None, reason="needs Triton")
def test_every_kernel_compiles_to_machine_code(capability, tmp_path):
    environment = os.environ | {
        "TRITON_INTERPRET": "0",
        "TRITON_CACHE_DIR": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    done = subprocess.run(
        [sys.executable, "-c", COMPILE, capability], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert len(done.stdout.split()) == 11
