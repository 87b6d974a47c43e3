"""Which compiled kernels run on given tensors: Triton's on a GPU, the C++ library's on the CPU, or none."""

from collections.abc import Callable

from torch import Tensor

from jali.kernels import gpu, native

Call = Callable[..., None]
"""Takes the name of a kernel and its arguments, the same for both."""


def caller(*tensors: Tensor | None, on_cpu: bool = True, on_gpu: bool = True) -> Call | None:
    """Returns how to call a kernel on these tensors, the first of which is one; None where the reference has to run.

    Args:
        tensors: the kernel's, or None in place of those left out.
        on_cpu: whether the C++ kernel takes their shapes.
        on_gpu: whether Triton's does.
    """
    if gpu.usable(*tensors):
        return gpu.call if on_gpu else None
    return native.call if on_cpu and native.usable(*tensors) else None
