"""Triton's kernels: whether they may run, and how to call them. Importing jali does not import Triton."""

import importlib
import importlib.util
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from functools import cache
from importlib import metadata

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.kernels import native

WIDEST = 8192
"""Entries of the longest row or group that a kernel takes: a program holds it whole."""
HEADS = (16, 32, 64, 128)
"""Channels of a head that attention takes."""

_HOMES = {
    "abs_topk": "topk",
    "abs_topk_backward": "topk",
    "keep_largest": "project",
    "adamw": "adamw",
    "attention": "attention",
    "attention_backward": "attention_backward",
}
"""The file of `jali.kernels.device` in which a kernel stands."""

KERNELS = tuple(name for name in _HOMES if not name.endswith("_backward"))
"""Kernels by the names they share with those of the C++ library."""

_OLDEST = (8, 0)
"""Compute capability of the first NVIDIA GPUs for which the kernels are compiled in tests."""

_interpreting: ContextVar[bool] = ContextVar("interpreting", default=False)


def version() -> str | None:
    """The installed Triton's version; None without one."""
    try:
        return metadata.version("triton")
    except metadata.PackageNotFoundError:
        return None


def ready() -> bool:
    """Whether kernels run on this machine's first GPU."""
    return torch.cuda.is_available() and not native.references_only() and _compiles_for(torch.device("cuda", 0))


@contextmanager
def interpreted() -> Iterator[None]:
    """Runs the kernels on tensors of the CPU too, by Triton's interpreter, which is slow: this is for tests.

    Raises:
        BadInput: Triton is not installed, or was imported without TRITON_INTERPRET=1 in the environment.
    """
    if not _interprets():
        raise BadInput(
            "Kernels are interpreted where Triton is installed and TRITON_INTERPRET=1 was set before it was imported; "
            f"found Triton {version()}. Install it (pip install 'jali[dev]', on Linux), set the variable, start again."
        )
    token = _interpreting.set(True)
    try:
        yield
    finally:
        _interpreting.reset(token)


@cache
def _interprets() -> bool:
    if importlib.util.find_spec("triton") is None:
        return False
    triton = importlib.import_module("triton")
    return triton.knobs.runtime.interpret and not isinstance(triton.language.sum, triton.JITFunction)


def usable(*tensors: Tensor | None) -> bool:
    """Whether kernels may run on these: each is None or dense float32 on one GPU that Triton compiles for.

    Inside `interpreted()`, on the CPU. As `native.usable`, never under `reference()`, autocast or a function transform,
    and never for 2³¹ entries and more.
    """
    if not (given := [tensor for tensor in tensors if tensor is not None]):
        return False
    device = given[0].device
    if device.type != "cuda" and not (_interpreting.get() and device.type == "cpu"):
        return False
    if native.references_only() or torch.is_autocast_enabled(device.type):
        return False
    if device.type == "cuda" and not _compiles_for(device):
        return False
    return all(tensor.device == device and native.plain(tensor) for tensor in given)


@cache
def _compiles_for(device: torch.device) -> bool:
    if importlib.util.find_spec("triton") is None or torch.version.hip is not None:
        return False
    return torch.cuda.get_device_capability(device) >= _OLDEST


def call(name: str, *arguments: object) -> None:
    """Calls a kernel on the device of its first argument, a tensor; arguments are those of the C++ kernel.

    The call returns before a GPU has done its work, as PyTorch's operations do.
    """
    with _on(arguments[0]):
        _function(name)(*arguments)


def _on(tensor: object) -> AbstractContextManager[object]:
    """Triton launches on the current device, PyTorch on that of its tensors."""
    return torch.cuda.device(tensor.device) if isinstance(tensor, Tensor) and tensor.is_cuda else nullcontext()


@cache
def _function(name: str) -> Callable[..., None]:
    return getattr(importlib.import_module(f"jali.kernels.device.{_HOMES[name]}"), name)
