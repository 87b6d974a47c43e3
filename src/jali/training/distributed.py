"""Several processes as one: started by torchrun, gradients averaged by DDP, every rank with the same weights."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor, distributed, nn
from torch.nn.parallel import DistributedDataParallel

from jali.artefact import BadInput


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


@contextmanager
def ranks() -> Iterator[Ranks]:
    """Joins the group torchrun describes in the environment; a single process where there is none."""
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count == 1:
        yield Ranks()
        return
    distributed.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    try:
        yield Ranks(distributed.get_rank(), count)
    finally:
        distributed.destroy_process_group()


class _Loss(nn.Module):
    """A model whose forward is its loss, which is what DDP wraps; taps go to the model itself."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, tokens_BT: Tensor, targets_BT: Tensor) -> Tensor:
        return self.model.loss(tokens_BT, targets_BT)  # pyright: ignore - nn.Module hides that it is a method


def loss_module(model: nn.Module, group: Ranks) -> nn.Module:
    """Returns `(tokens, targets) -> loss`, averaging gradients over processes where there are several."""
    return _Loss(model) if group.count == 1 else DistributedDataParallel(_Loss(model))


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


def mean(value: float, group: Ranks) -> float:
    """Averages a number over processes."""
    if group.count == 1:
        return value
    total = torch.tensor(value, dtype=torch.float64)
    distributed.all_reduce(total)
    return float(total) / group.count


def check_agreement(model: nn.Module, group: Ranks) -> None:
    """Checks that every process holds the same support and weights: what was cut must be the same everywhere.

    Raises:
        RuntimeError: where they differ; a kernel or machine does not give the same numbers.
    """
    if group.count == 1:
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
