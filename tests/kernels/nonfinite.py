"""What kernels make of NaN and infinity: their results between a law and the reference, and the order they see."""

import math

import torch

OFFENDERS = [math.nan, math.inf, -math.inf]


def check(fast, plain, law, **tolerance):
    """Holds a kernel's result to what NaN and infinity mean.

    Where the law, which multiplies nothing by a zero that stands for "not seen", is not finite, the kernel has what the
    law has. Where the reference is finite, the kernel has what the reference has. Between them lie products of such a
    zero with NaN or infinity, which the reference forms and a kernel may leave out.
    """
    must, may = ~law.isfinite(), ~plain.isfinite()
    assert (must <= may).all()
    torch.testing.assert_close(fast[must], law[must].to(fast.dtype), equal_nan=True)
    torch.testing.assert_close(fast[~may], plain[~may], **tolerance)
    seen = ~must & fast.isfinite()
    torch.testing.assert_close(fast[seen], law[seen].to(fast.dtype), **tolerance)


def magnitude(number):
    """Orders floats as AbsTopK and the projection do: by size, NaN above infinity."""
    return (math.isnan(number), 0.0 if math.isnan(number) else abs(number))
