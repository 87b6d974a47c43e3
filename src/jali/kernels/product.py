"""The product of two matrices that a model makes, neither of them weights, in the precision that is faster here."""

from torch import Tensor

from jali.kernels import native


def product(x: Tensor, y: Tensor, precision: str = "float32") -> Tensor:
    """Returns x @ y in the dtype of x, shape (…, rows, columns); batches broadcast.

    "bfloat16" lets it and both gradients round their factors, and sums as they are handed on, under the same conditions
    as in `linear`: kernels where the processor gains by it, the reference always.

    Args:
        x: shape (…, rows, inner).
        y: shape (…, inner, columns).
        precision: "float32" (the dtype of both, whichever it is) or "bfloat16".
    """
    if precision == "bfloat16" and (native.rounds() or not native.usable(x, y)):
        return (x.bfloat16() @ y.bfloat16()).to(x.dtype)
    return x @ y
