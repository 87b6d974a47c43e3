"""Kernels in Triton, with launchers that take what the C++ kernels of the same names take.

They import triton, and so only `jali.kernels.gpu` imports them, when a tensor on a GPU first needs one.
"""
