"""A small run on random tokens, as a program, so that tests can kill it and start it under torchrun."""

import json
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import save

from jali.models.bdh import BDH
from jali.models.config import BDHConfig, TransformerConfig
from jali.models.transformer import Transformer
from jali.training.distributed import ranks
from jali.training.fit import Batch, Loop, fit
from jali.training.optim import Optim
from jali.training.schedule import Schedule
from jali.training.shards import lies_apart, whole

VOCABULARY, CONTEXT = 64, 16


def model(dtype: torch.dtype = torch.float32, **options) -> Transformer:
    """A two-layer model from seed 0."""
    torch.manual_seed(0)
    shape = {"n_layer": 2, "d_model": 32, "d_head": 16, "vocab_size": VOCABULARY, "context": CONTEXT}
    return Transformer(TransformerConfig(**shape | {"afrac": 0.25, "sink": True, "norm_gain": False} | options)).to(
        dtype
    )


def bdh(dtype: torch.dtype = torch.float32, **options) -> BDH:
    """A BDH of two passes from seed 0."""
    torch.manual_seed(0)
    shape = {"n_layer": 2, "d_model": 32, "n_neuron": 128, "vocab_size": VOCABULARY, "context": CONTEXT, "norm": "rms"}
    return BDH(BDHConfig(**shape | options)).to(dtype)


def stream(step: int) -> Batch:
    """The same sequences, as if each went on from step to step, but for one that begins anew."""
    return batch(step)._replace(goes_on=torch.arange(8) != step % 8)


def batch(step: int) -> Batch:
    """Eight sequences in which each token is followed by its double or its successor: a pure function of the step."""
    generator = torch.Generator().manual_seed(step)
    tokens = torch.zeros(8, CONTEXT + 1, dtype=torch.long)
    tokens[:, 0] = torch.randint(0, VOCABULARY, (8,), generator=generator)
    for t in range(CONTEXT):
        doubled = torch.rand(8, generator=generator) < 0.5
        tokens[:, t + 1] = torch.where(doubled, 2 * tokens[:, t], tokens[:, t] + 1) % VOCABULARY
    return Batch(tokens[:, :-1].contiguous(), tokens[:, 1:].contiguous())


def masked(step: int) -> Batch:
    """The same, but most targets lie in the last two sequences, and some sequences have none."""
    tokens, targets, _ = batch(step)
    targets[:5, 2:] = -1
    targets[5] = -1
    return Batch(tokens, targets)


def loop(steps: int = 20, **facts) -> Loop:
    """A loop that stores a state after every step."""
    schedule = Schedule(steps=steps, lr=0.02, density=1 / 8)
    return Loop(schedule=schedule, batch=8, log_every=1, validate_every=5, store_seconds=0.0, **facts)


def rewrite(path: Path, **facts: object) -> None:
    """Changes what a state says of itself, leaving its tensors; a value of None takes the fact away."""
    with safe_open(path, "pt") as file:
        told = json.loads(file.metadata()["jali"]) | facts
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
    path.write_bytes(save(tensors, {"jali": json.dumps({k: v for k, v in told.items() if v is not None})}))


def interrupting(batches: Callable[[int], Batch], step: int) -> Callable[[int], Batch]:
    """The same batches; Ctrl-C is pressed in this process as that of `step` is made."""

    def made(number: int) -> Batch:
        if number == step:
            os.kill(os.getpid(), signal.SIGINT)
        return batches(number)

    return made


def straying(batches: Callable[[int], Batch], trained: Transformer, step: int) -> Callable[[int], Batch]:
    """The same batches; as that of `step` is made, a matrix of this process becomes another."""

    def made(number: int) -> Batch:
        if number == step:
            trained.mlp[0].up.weight.data.mul_(1.001)
        return batches(number)

    return made


def killed_at(count: int) -> Callable[[int], None]:
    """A stand-in for `os.fsync` that is the end of this process when it is called for the count-th time."""
    calls, flush = iter(range(1, 10**9)), os.fsync

    def fsync(handle: int) -> None:
        if next(calls) == count:
            os.kill(os.getpid(), signal.SIGKILL)
        flush(handle)

    return fsync


def main(folder: Path, steps: int, dtype: str, options: Sequence[str]) -> None:
    """Trains and leaves the weights in `weights.pt`."""
    torch.set_num_threads(1)
    trained, batches = model(getattr(torch, dtype)), masked if "--masked" in options else batch
    with ranks() as group:
        folder.mkdir(parents=True, exist_ok=True)
        if "--interrupt" in options and not group.first:
            batches = interrupting(batches, 5)
        if "--stray" in options and not group.first:
            batches = straying(batches, trained, 3)
        for option in (o.removeprefix("--kill=") for o in options if o.startswith("--kill=")):
            rank, count = map(int, option.split(":"))
            os.fsync = killed_at(count) if group.rank == rank else os.fsync
        optim = Optim(minimum=1, weight_gradient="rows" if "--rows" in options else "exact", rows_every=3)
        config = loop(steps, optim=optim, shard="--shard" in options)
        goes_on = {"resume": "--resume" in options, "inexact": "--inexact" in options}
        fit(trained, batches, config, folder=folder, fingerprint="a", group=group, **goes_on)
        found = whole(trained) if lies_apart(trained) else trained.state_dict()
        if group.first:
            torch.save(found, folder / "weights.pt")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4:])
