"""The few operations that decide how long training takes, one function each.

Every function has a plain PyTorch reference in its file. Most have a C++ kernel for float32 on the CPU, which is used
where the package was built with one, and some a kernel in Triton for float32 on a GPU. Masks are equal to the entry,
numbers to rounding, and the same call on the same number of threads gives the same bits. NaN and infinity go where
they go in the reference, but for its products with a zero that stands for "not seen" or "not wired", which a kernel
may leave out. Under `reference()`, and everywhere with JALI_KERNELS=reference in the environment, only references
run; `available()` says which kernels this CPU has.
"""

from jali.kernels.adamw import Kept, Rates, adamw_
from jali.kernels.affine import affine
from jali.kernels.attention import sink_attention
from jali.kernels.cross_entropy import unembed_loss
from jali.kernels.linear import linear
from jali.kernels.memory import keep_memory
from jali.kernels.native import available, reference
from jali.kernels.product import product
from jali.kernels.project import keep_largest_
from jali.kernels.topk import abs_topk, abs_topk_some
from jali.kernels.turn import Turn, take_turns

__all__ = [
    "Kept",
    "Rates",
    "Turn",
    "abs_topk",
    "abs_topk_some",
    "adamw_",
    "affine",
    "available",
    "keep_largest_",
    "keep_memory",
    "linear",
    "product",
    "reference",
    "sink_attention",
    "take_turns",
    "unembed_loss",
]
