"""Several processes as one: started by torchrun, gradients averaged by DDP, every rank with the same weights."""

import math
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import torch
from torch import Tensor, distributed, nn
from torch.nn.parallel import DistributedDataParallel

from jali import kernels
from jali.artefact import BadInput
from jali.training.shards import lies_apart

_Value = TypeVar("_Value")


@dataclass(frozen=True)
class Ranks:
    """Which of how many processes this is."""

    rank: int = 0
    count: int = 1

    @property
    def first(self) -> bool:
        """Whether this process writes files and progress."""
        return self.rank == 0

    def slice(self, rows: Tensor) -> Tensor:
        """This process's share of a batch, shape (B / count, …)."""
        return rows if self.count == 1 else rows.chunk(self.count)[self.rank]


def find_device(name: str) -> torch.device:
    """Returns the device of that name. Of several processes each takes the GPU of its own number for `cuda`.

    Raises:
        BadInput: there is no such device here, or one GPU is named for several processes.
    """
    try:
        device, several = torch.device(name), int(os.environ.get("WORLD_SIZE", "1")) > 1
        if several and device.type == "cuda":
            if device.index is not None:
                raise BadInput(f"Several processes cannot share {name}; give --device cuda, and each takes its own.")
            device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
        torch.zeros(1, device=device).item()
    except (RuntimeError, AssertionError) as error:
        raise BadInput(f"Cannot train on the device {name!r}: {str(error).splitlines()[0]}") from error
    return device


def backend(device: torch.device) -> str:
    """How processes talk: numbers on the CPU through gloo, tensors of a GPU through nccl."""
    return "cpu:gloo,cuda:nccl" if device.type == "cuda" else "gloo"


@contextmanager
def ranks(device: torch.device = torch.device("cpu")) -> Iterator[Ranks]:
    """Joins the group torchrun describes in the environment; a single process where there is none.

    Args:
        device: the model's.
    """
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count == 1:
        yield Ranks()
        return
    if device.type == "cuda":
        torch.cuda.set_device(device)
    distributed.init_process_group(backend(device))
    try:
        yield Ranks(distributed.get_rank(), count)
    finally:
        distributed.destroy_process_group()


class _Loss(nn.Module):
    """A model whose forward is its loss, which is what DDP wraps; taps go to the model itself."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, tokens_BT: Tensor, targets_BT: Tensor, **behind: Any) -> Tensor:
        return self.model.loss(tokens_BT, targets_BT, **behind)  # pyright: ignore - nn.Module hides that it is a method


@dataclass
class Turns:
    """What of gradients by rows has its turn; the rest is zero on every process and is not sent."""

    some: frozenset[int]
    """Parameters, by id, whose gradients come by rows."""
    turn: kernels.Turn | None = None
    """Of the step that runs."""

    def sent(self, bucket: distributed.GradBucket) -> list[Tensor]:
        """For each gradient of a bucket, which of its entries are sent, bool."""
        gradients = zip(bucket.parameters(), bucket.gradients(), strict=True)
        return [
            self.turn.mask(p) if self.turn is not None and id(p) in self.some else torch.ones_like(g, dtype=torch.bool)
            for p, g in gradients
        ]


def _average(turns: Turns, bucket: distributed.GradBucket) -> torch.futures.Future[Tensor]:
    """Averages what has its turn, packed into one message."""
    masks, gradients = turns.sent(bucket), bucket.gradients()
    packed = torch.cat([g[mask] for g, mask in zip(gradients, masks, strict=True)])
    packed /= distributed.get_world_size()
    work = distributed.all_reduce(packed, async_op=True)
    assert work is not None, "asked for in the background"

    def unpack(done: torch.futures.Future[list[Tensor]]) -> Tensor:
        parts = done.value()[0].split([int(mask.sum()) for mask in masks])
        for gradient, mask, part in zip(gradients, masks, parts, strict=True):
            gradient[mask] = part
        return bucket.buffer()

    return work.get_future().then(unpack)


def loss_module(model: nn.Module, group: Ranks, turns: Turns | None = None) -> nn.Module:
    """Returns `(tokens, targets) -> loss`, averaging gradients over processes where there are several.

    A model that lies apart does so itself.

    Args:
        model: whose loss it is.
        group: of processes.
        turns: of gradients by rows, whose `turn` is set ahead of each step; None where they are complete.
    """
    if group.count == 1 or lies_apart(model):
        return _Loss(model)
    wrapped = DistributedDataParallel(_Loss(model), gradient_as_bucket_view=True)
    if turns is not None:
        wrapped.register_comm_hook(turns, _average)
    return wrapped


def check_batch(batch: int, accumulate: int, group: Ranks) -> None:
    """Refuses a batch that does not divide evenly over processes and accumulation steps.

    Raises:
        BadInput: with both numbers.
    """
    if batch % (accumulate * group.count):
        raise BadInput(
            f"A batch of {batch} sequences does not divide by {accumulate} accumulation steps × {group.count} processes"
            "; change --loop.batch."
        )


def shares(tokens: Tensor, targets: Tensor, accumulate: int, group: Ranks) -> Iterator[tuple[Tensor, Tensor, float]]:
    """Cuts a batch into this process's parts, each with what to divide its mean loss by.

    With these divisors, and gradients averaged over processes, each target that is not −1 counts the same wherever it
    lies. A part without any gets targets, so that it has a gradient, and an infinite divisor, so that this is 0.

    Args:
        tokens: of the whole batch, shape (B, T).
        targets: of the same shape, −1 where a position carries no loss.
        accumulate: parts per process.
        group: of processes.
    """
    count = int((targets >= 0).sum())
    for part, wanted in zip(group.slice(tokens).chunk(accumulate), group.slice(targets).chunk(accumulate), strict=True):
        own = int((wanted >= 0).sum())
        yield (part, wanted, count / (own * group.count)) if own else (part, torch.zeros_like(wanted), math.inf)


def totals(values: Sequence[float], group: Ranks) -> list[float]:
    """Adds numbers up over processes."""
    if group.count == 1:
        return list(values)
    total = torch.tensor(values, dtype=torch.float64)
    distributed.all_reduce(total)
    return total.tolist()


def agreed(value: _Value, group: Ranks) -> _Value:
    """What the first process says, on every process."""
    if group.count == 1:
        return value
    said = [value]
    distributed.broadcast_object_list(said)
    return said[0]


def check_agreement(model: nn.Module, group: Ranks) -> None:
    """Checks that every process holds the same support and weights: what was cut must be the same everywhere.

    Of a model that lies apart no two processes hold the same, and there is nothing to compare.

    Raises:
        RuntimeError: where they differ; a kernel or machine does not give the same numbers.
    """
    if group.count == 1 or lies_apart(model):
        return
    mine = torch.stack([_fingerprint(p) for p in model.parameters()])
    theirs = [torch.empty_like(mine) for _ in range(group.count)]
    distributed.all_gather(theirs, mine)
    if any(not torch.equal(theirs[0], other) for other in theirs):
        raise RuntimeError(
            "Processes hold different weights after the same step; use one kind of machine and thread count."
        )


def _fingerprint(weight: Tensor) -> Tensor:
    places = torch.arange(weight.numel(), dtype=torch.float64, device=weight.device)
    flat = weight.detach().flatten().double()
    return torch.stack([(flat != 0).double() @ places, flat.sum(), flat.abs().sum()])
