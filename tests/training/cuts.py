"""Cuts of random matrices that lie apart, as a program, against the cut of the whole ones on one process."""

import random

import torch
from torch import Tensor
from torch.distributed.device_mesh import DeviceMesh, init_device_mesh
from torch.distributed.tensor import Shard, distribute_tensor

from jali import kernels
from jali.training.distributed import ranks
from jali.training.shards import counts
from jali.training.threshold import keep_largest_apart_


def drawn(rng: random.Random, dtype: torch.dtype) -> Tensor:
    """A matrix or vector with what real ones have: ties, zeros of both signs, denormals, NaN, fewer rows than ranks."""
    generator = torch.Generator().manual_seed(rng.randrange(2**31))
    shape = (rng.randint(1, 9), rng.randint(1, 9)) if rng.random() < 0.8 else (rng.randint(1, 12),)
    weight = torch.randn(shape, generator=generator, dtype=torch.float64)
    kind = rng.choice(["plain", "ties", "zeros", "denormal", "nan", "equal"])
    if kind == "ties":
        weight = (2 * weight).round() / 2
    if kind == "zeros":
        weight *= torch.rand(shape, generator=generator) < 0.3
    if kind == "denormal":
        weight *= float(torch.finfo(dtype).tiny) / 4
    if kind == "nan":
        weight[torch.rand(shape, generator=generator) < 0.2] = rng.choice([float("nan"), -float("inf")])
    return (torch.ones_like(weight) if kind == "equal" else weight).to(dtype)


def wanted(rng: random.Random, weight: Tensor, minimum: int) -> kernels.Kept:
    """What stays: from none to all; where there is room, with that minimum for each row or column."""
    dim = rng.choice([0, 1])
    fits = weight.ndim == 2 and minimum <= weight.shape[1 - dim] and minimum * weight.shape[dim] <= weight.numel()
    if not fits or rng.random() < 0.3:
        return kernels.Kept(rng.randint(0, weight.numel() + 1))
    return kernels.Kept(rng.randint(minimum * weight.shape[dim], weight.numel()), minimum, dim)


def laid_apart(whole: Tensor, mesh: DeviceMesh) -> Tensor:
    """This process's rows of a tensor that all have."""
    return distribute_tensor(whole, mesh, [Shard(0)], src_data_rank=None)


def case(seed: int, mesh: DeviceMesh) -> None:
    """Cuts a few matrices at once and compares every process's rows with those of the whole."""
    rng = random.Random(seed)
    dtype = rng.choice([torch.float32, torch.float64, torch.bfloat16])
    weights = [drawn(rng, dtype) for _ in range(rng.randint(1, 4))]
    kept = [wanted(rng, weight, rng.randint(1, 3)) for weight in weights]
    apart = [laid_apart(weight.clone(), mesh) for weight in weights]
    keep_largest_apart_(apart, kept)
    for i, (whole, part) in enumerate(zip(weights, apart, strict=True)):
        kernels.keep_largest_(whole if whole.ndim == 2 else whole[None], *kept[i])
        full = part.full_tensor()
        assert torch.equal(full.nan_to_num(nan=9e9), whole.nan_to_num(nan=9e9)), (seed, i, kept[i], whole, full)
    alive = [int((whole != 0).sum()) for whole in weights]
    assert counts([part != 0 for part in apart]) == alive


if __name__ == "__main__":
    torch.set_num_threads(1)
    with ranks() as group:
        mesh = init_device_mesh("cpu", (group.count,))
        for seed in range(60):
            case(seed, mesh)
        if group.first:
            print("cuts agree")
