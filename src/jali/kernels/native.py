"""The compiled library: whether it is there, and how to call it."""

import ctypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib import resources

import torch
from torch import Tensor

from jali.artefact import BadInput

KERNELS = ("abs_topk", "adamw", "affine", "keep_largest", "attention", "cross_entropy")
"""Kernels of the library by their C names."""

_LEVELS = ("generic", "avx2", "avx512", "avx512_bf16")

_reference_only: ContextVar[bool] = ContextVar("reference_only", default=False)


@contextmanager
def reference() -> Iterator[None]:
    """Runs everything inside on the plain PyTorch references, on every device."""
    token = _reference_only.set(True)
    try:
        yield
    finally:
        _reference_only.reset(token)


def available() -> dict[str, bool | str]:
    """Says for each kernel whether it runs natively on this CPU, and under `level` the instruction set it uses.

    `level` is "none" where no library was built or JALI_KERNELS=reference is set: everything then runs on references.
    """
    found = _library() is not None
    return {**dict.fromkeys(KERNELS, found), "level": level()}


def level() -> str:
    """The instruction set of the kernels in use: avx512_bf16, avx512, avx2, generic, or none without a library."""
    found = levels()
    return found[-1] if found else "none"


def levels() -> tuple[str, ...]:
    """The instruction sets of the library that this CPU can run, the best one last; empty without a library."""
    library = _library()
    return () if library is None else _runnable(library)


@cache
def multiplies_bfloat16() -> bool:
    """Whether this processor does dense bfloat16 products faster than those of float32.

    Those with AMX do, and AMD's with AVX-512 do (2.2 to 2.6 times, Zen 4). Intel's with AVX-512 alone take twice as
    long as for float32 (85 against 160 GFLOP/s, a Xeon of 2023), and older ones longer. Nothing else was measured, and
    what is not known to is taken not to.
    """
    library = _library()
    if library is None:
        return False
    return bool(torch.cpu.get_capabilities().get("amx_bf16")) or bool(library.jali_multiplies_bfloat16())


def rounds() -> bool:
    """Whether kernels round the factors of a product to bfloat16 where they are let: where that is faster here."""
    return multiplies_bfloat16() and level() == "avx512_bf16"


def usable(*tensors: Tensor | None) -> bool:
    """Whether kernels may run on these: the library is there and each is dense float32 on the CPU, or None.

    Never under autocast, which changes the dtype of products behind a kernel's back, and never for 2³¹ entries and
    more, which kernels count in 32 bits.
    """
    if _reference_only.get() or _library() is None or torch.is_autocast_enabled("cpu"):
        return False
    return all(t is None or (t.device.type == "cpu" and plain(t)) for t in tensors)


def plain(tensor: Tensor) -> bool:
    """Whether a kernel can read a tensor: dense float32 with memory of its own, outside any function transform."""
    if tensor.dtype != torch.float32 or tensor.numel() >= 2**31 or type(tensor) not in (Tensor, torch.nn.Parameter):
        return False
    wrapped = torch._C._functorch.is_functorch_wrapped_tensor(tensor)  # pyright: ignore[reportAttributeAccessIssue]
    return tensor.layout == torch.strided and not tensor.is_neg() and not wrapped


def call(name: str, *arguments: object) -> None:
    """Calls a kernel with PyTorch's number of threads as the last argument.

    Args:
        name: of the kernel.
        arguments: tensors (their address is passed), None (a null pointer), int, float, or a tuple of int (an array).
            Tensors have to stay alive until the call returns, which the caller's own references see to.
    """
    function = _function(name, level())
    function(*(_convert(argument) for argument in arguments), ctypes.c_int32(torch.get_num_threads()))


def as_rows(x: Tensor) -> tuple[Tensor, int]:
    """Returns x, copied if need be, and the distance of its rows in memory, such as those of a slice of columns."""
    width = x.shape[-1]
    if x.stride(-1) == 1:
        stride = x.stride(-2) if x.ndim > 1 else width
        expected = stride
        for size, own in zip(reversed(x.shape[:-1]), reversed(x.stride()[:-1]), strict=True):
            if size > 1 and own != expected:
                break
            expected *= size
        else:
            return x, stride
    return x.contiguous(), width


def _convert(argument: object) -> object:
    match argument:
        case None:
            return ctypes.c_void_p(None)
        case Tensor():
            return ctypes.c_void_p(argument.data_ptr())
        case bool():
            return ctypes.c_int32(argument)
        case int():
            return ctypes.c_int64(argument)
        case float():
            return ctypes.c_float(argument)
        case tuple():
            return (ctypes.c_int64 * len(argument))(*argument)
        case _:
            raise TypeError(f"Kernels take tensors, numbers and tuples of integers, got {type(argument).__name__}.")


CHOICE = "JALI_KERNELS"
"""Environment variable: `reference` leaves all compiled kernels alone, whatever was built or installed."""


def references_only() -> bool:
    """Whether everything runs on references, by `reference()` or by the environment.

    Raises:
        BadInput: the environment says something else.
    """
    return _reference_only.get() or _chosen() == "reference"


@cache
def _chosen() -> str:
    if (asked := os.environ.get(CHOICE, "")) not in ("", "reference"):
        raise BadInput(f"{CHOICE} is 'reference' or not set, got {asked!r}.")
    return asked


@cache
def _library() -> ctypes.CDLL | None:
    if _chosen() == "reference":
        return None
    path = resources.files("jali.kernels").joinpath("_native.so")
    if not path.is_file():
        return None
    try:
        return ctypes.CDLL(str(path))
    except OSError:  # built for another system
        return None


@cache
def _runnable(library: ctypes.CDLL) -> tuple[str, ...]:
    library.jali_level.restype = ctypes.c_char_p
    best = _LEVELS.index(library.jali_level().decode())
    return tuple(level for level in _LEVELS[: best + 1] if hasattr(library, f"abs_topk_{level}"))


@cache
def _function(name: str, level: str) -> Callable[..., None]:
    library = _library()
    assert library is not None, "ask usable() first"
    function = getattr(library, f"{name}_{level}")
    function.restype = None
    return function
