"""A model that lies apart: each process holds some rows of every parameter, its gradient and its moments (FSDP2).

What PyTorch has for that takes two seconds to import, so only those pay who ask for it.
"""

import sys
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeGuard

import torch
from torch import Tensor, distributed, nn

from jali.artefact import BadInput

if TYPE_CHECKING:
    from torch.distributed.tensor import DTensor


def share_out(model: nn.Module) -> None:
    """Leaves each process its rows of every parameter, cut as `Tensor.chunk` cuts; blocks are whole while they run.

    A block is a member of an `nn.ModuleList`. From here on the forward pass and `model.loss` are to be called by all
    processes together. Parameters are apart whenever neither runs.

    Args:
        model: the same on every process; changed in place.

    Raises:
        BadInput: there is only one process.
    """
    count = distributed.get_world_size() if distributed.is_initialized() else 1
    if count == 1:
        raise BadInput("--shard shares a model out over several processes, and this is one; start it with torchrun.")
    from torch.distributed.device_mesh import init_device_mesh
    from torch.distributed.fsdp import fully_shard, register_fsdp_forward_method

    # About in-place operations on what a block returns; ours are all out of place.
    warnings.filterwarnings("ignore", message="FSDP2-wrapped module .* returned a view tensor")
    mesh = init_device_mesh(next(model.parameters()).device.type, (count,))
    lists = [module for module in model.modules() if isinstance(module, nn.ModuleList)]
    for part in (*(block for blocks in reversed(lists) for block in blocks), model):
        fully_shard(part, mesh=mesh, reshard_after_forward=True)
    register_fsdp_forward_method(model, "loss")


def lies_apart(held: nn.Module | Tensor) -> bool:
    """Whether processes hold different rows of a tensor, or of the parameters of a model."""
    return any(map(_is_apart, held.parameters())) if isinstance(held, nn.Module) else _is_apart(held)


def _is_apart(tensor: Tensor) -> "TypeGuard[DTensor]":
    loaded = sys.modules.get("torch.distributed.tensor")
    return loaded is not None and isinstance(tensor, loaded.DTensor)


@torch.no_grad()
def here(tensor: Tensor) -> Tensor:
    """The rows that this process holds, in the same memory; the tensor itself where it does not lie apart."""
    return tensor.to_local() if _is_apart(tensor) else tensor


def like(held: Tensor, full: Tensor) -> Tensor:
    """A whole tensor that lies as another does, on its device."""
    full = full.to(held.device)
    if not _is_apart(held):
        return full
    from torch.distributed.tensor import distribute_tensor

    return distribute_tensor(full, held.device_mesh, held.placements, src_data_rank=None)


def as_matrix(weight: Tensor) -> Tensor:
    """The rows of a matrix that are here; what is here of anything else as one row."""
    held = here(weight)
    return held if held.ndim == 2 else held.view(1, held.numel())


def summed(numbers: Tensor) -> Tensor:
    """Adds a tensor up over all processes, in place; the result is the same everywhere."""
    distributed.all_reduce(numbers)
    return numbers


def gathered(numbers: Tensor) -> Tensor:
    """The tensors of all processes, of one shape, stacked in the order of ranks."""
    parts = [torch.empty_like(numbers) for _ in range(distributed.get_world_size())]
    distributed.all_gather(parts, numbers.contiguous())
    return torch.stack(parts)


def counts(masks: Sequence[Tensor]) -> list[int]:
    """How many entries of each mask are true, wherever its rows lie."""
    if not masks:
        return []
    found = torch.stack([here(mask).count_nonzero() for mask in masks])
    return (summed(found) if any(map(lies_apart, masks)) else found).tolist()


def whole(model: nn.Module) -> dict[str, Tensor]:
    """Brings a model's tensors together in the first process's memory, one after the other; the others get none.

    All processes call it.
    """
    found, first = {}, distributed.get_rank() == 0
    for name, tensor in model.state_dict().items():
        full = tensor.full_tensor() if _is_apart(tensor) else tensor
        if first:
            found[name] = full.detach().cpu()
    return found
