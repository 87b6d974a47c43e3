"""Keeping memory is asked of glibc alone, and says whether it agreed."""

import ctypes
import subprocess
import sys

import pytest

from jali.kernels import keep_memory, memory


def test_other_systems_are_not_asked(monkeypatch):
    monkeypatch.setattr(memory.sys, "platform", "darwin")
    assert keep_memory() is False


def test_a_library_without_mallopt_says_no(monkeypatch):
    monkeypatch.setattr(memory.ctypes, "CDLL", lambda _: object())
    monkeypatch.setattr(memory.sys, "platform", "linux")
    assert keep_memory() is False


@pytest.mark.slow
@pytest.mark.skipif(
    not sys.platform.startswith("linux") or not hasattr(ctypes.CDLL(None), "gnu_get_libc_version"), reason="not glibc"
)
def test_freed_memory_stays_with_the_process():
    """Counted in pages that have to be mapped afresh for 48 tensors of 64 MB, one after the other."""
    program = """
import resource, sys, torch
from jali.kernels import keep_memory
assert sys.argv[1] == "plain" or keep_memory()
torch.ones(2**24)
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(48):
    torch.ones(2**24)
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""
    plain, kept = (
        int(subprocess.run([sys.executable, "-c", program, how], capture_output=True, text=True, check=True).stdout)
        for how in ("plain", "kept")
    )
    assert kept < plain / 2
