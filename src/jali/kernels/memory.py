"""Keeping freed memory for the next step instead of handing it back to the system."""

import ctypes
import sys

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # of glibc's malloc.h


def keep_memory() -> bool:
    """Asks the C library to keep freed memory of this process for reuse; says whether it agreed.

    By default glibc gives every block above 32 MB back to the system when it is freed, and the next step pays for
    mapping fresh zeroed pages: elementwise operations on 64 MB then run six times slower. Call it once, before
    training; the process holds on to its peak memory from then on. Only glibc (Linux) takes the advice.
    """
    if not sys.platform.startswith("linux"):
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:
        return False
    never = -1
    return bool(mallopt(_M_MMAP_THRESHOLD, 2**30)) and bool(mallopt(_M_TRIM_THRESHOLD, never))
