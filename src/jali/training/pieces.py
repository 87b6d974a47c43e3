"""A state in pieces: a folder of one safetensors file per process, by PyTorch's distributed checkpoints.

They take two seconds to import, and are only where a model lies apart.
"""

import warnings
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from torch import Tensor, distributed

from jali import artefact
from jali.artefact import BadInput

FACTS = "facts.json"
"""What is not a tensor, and under `files` the digest of each piece. Written last."""


def write(path: Path, tensors: dict[str, Tensor], facts: dict[str, Any]) -> bool:
    """Writes a folder whole or not at all; all processes call it. Says whether this one is the first.

    Each writes its rows of what lies apart; what all have alike is written once. The folder is unfinished until every
    piece is on disk, and then gets its name at once, so that no kill leaves half a state under it.

    Args:
        path: of the folder, which all processes see.
        tensors: by name, the same names on every process.
        facts: that JSON can hold.

    Raises:
        BadInput: it cannot be written.
    """
    from torch.distributed import checkpoint

    unfinished, rank = artefact.unfinished(path), distributed.get_rank()
    try:
        writer = checkpoint.HuggingFaceStorageWriter(str(unfinished), save_distributed=True)
        checkpoint.save(tensors, storage_writer=writer)
    except checkpoint.CheckpointException as error:
        reasons = [str(wrapped[0]) for wrapped in error.failures.values()]
        raise BadInput(f"Cannot write {path}: {reasons[0]}.") from error
    own = {piece.name: artefact.digest(piece) for piece in unfinished.glob(f"shard-{rank + 1:05d}-*.safetensors")}
    all_files: list[dict[str, str]] = [{}] * distributed.get_world_size()
    distributed.all_gather_object(all_files, own)
    if rank == 0:
        files = {name: digest for files in all_files for name, digest in files.items()}
        artefact.write_json(unfinished / FACTS, facts | {"files": files})
        artefact.finish(path)
    return rank == 0


def is_whole(piece: Path, digest: str) -> bool:
    """Whether a piece is there and is what was written."""
    try:
        return artefact.digest(piece) == digest
    except BadInput:
        return False


def outlines(path: Path) -> dict[str, Tensor]:
    """Shape and dtype of each tensor in a folder, as tensors without content.

    Raises:
        BadInput: a piece is damaged.
    """
    from torch.distributed.checkpoint import HuggingFaceStorageReader, TensorStorageMetadata

    try:
        found = HuggingFaceStorageReader(str(path)).read_metadata().state_dict_metadata
    except (SafetensorError, OSError, KeyError, ValueError) as error:
        raise BadInput(f"{path} is damaged ({error}).") from error
    sizes = {name: known for name, known in found.items() if isinstance(known, TensorStorageMetadata)}
    return {name: torch.empty(t.size, dtype=t.properties.dtype, device="meta") for name, t in sizes.items()}


def read(path: Path, tensors: dict[str, Tensor]) -> None:
    """Fills tensors from a folder in place, however its rows lay apart when it was written and lie apart now.

    All processes of a group call it.
    """
    from torch.distributed import checkpoint

    reader, alone = checkpoint.HuggingFaceStorageReader(str(path)), not distributed.is_initialized()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="torch.distributed is disabled", category=UserWarning)  # As meant.
        checkpoint.load(tensors, storage_reader=reader, no_dist=alone)
