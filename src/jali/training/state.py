"""What a run needs to continue bit for bit: weights, both moments, step, generator, threads. Up to three are kept.

A state is one file `{step}.safetensors`, or, of a model that lies apart, a folder `{step}` of one file per process.
"""

import dataclasses
import json
import math
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from jali import artefact
from jali.artefact import BadInput
from jali.training import pieces
from jali.training.distributed import Ranks, agreed, totals
from jali.training.shards import lies_apart, like
from jali.training.watch import Watch

SCHEMA = 3


@dataclass(frozen=True)
class Facts:
    """What is not a tensor."""

    step: int
    """Updates done."""
    tokens: int
    """Tokens seen."""
    threads: int
    config: str
    """Digest of the resolved configuration."""
    device: str = "cpu"
    """Kind of device: cpu, cuda, …"""
    watch: Watch = field(default_factory=Watch)
    """The loss so far."""
    processes: int | None = None
    """Across which gradients are averaged. States before schema 3 do not say."""


class _Damaged(BadInput):
    """A state that cannot be read, as its write was cut off or its bytes have changed."""


def store(
    folder: Path,
    model: nn.Module,
    adam: torch.optim.Optimizer,
    facts: Facts,
    support: dict[str, Tensor],
    carried: Mapping[str, Tensor] | None = None,
) -> Path:
    """Writes a state whole or not at all, then removes states that are not needed any more.

    Kept are this one, the readable one before it and the one of the lowest smoothed loss. The first process calls it,
    and all of them where the model lies apart.

    Args:
        folder: of the states.
        model: to store.
        adam: its optimizer.
        facts: of the run.
        support: where weights were not zero when the run last looked.
        carried: what the rows of a stream go on from, which `carried` returns.
    """
    tensors, told = _tensors(model, adam, support), dataclasses.asdict(facts) | {"schema": SCHEMA}
    tensors |= {f"carried.{name}": tensor for name, tensor in (carried or {}).items()}
    if lies_apart(model):
        path = folder / f"{facts.step:09d}"
        if not pieces.write(path, tensors, told):
            return path
    else:
        path = folder / f"{facts.step:09d}.safetensors"
        text = json.dumps(told | {"digest": artefact.digest(tensors)})
        artefact.write_atomic(path, save({k: v.contiguous() for k, v in tensors.items()}, {"jali": text}))
    held = [(other, at) for other, at in readable(folder) if at.step <= facts.step]
    needed = {kept for kept, _ in (*held[:2], lowest(held))}
    for other in _newest_first(folder):
        if other not in needed:
            _remove(other)
    return path


def _tensors(model: nn.Module, adam: torch.optim.Optimizer, support: dict[str, Tensor]) -> dict[str, Tensor]:
    """All tensors of a state by name, in the memory they are in; but for the generator's."""
    tensors = {f"model.{name}": value for name, value in model.state_dict().items()}
    names = {id(p): name for name, p in model.named_parameters()}
    for p, moments in adam.state.items():
        tensors |= {f"adam.{names[id(p)]}.{key}": torch.as_tensor(value) for key, value in moments.items()}
    tensors |= {f"support.{name}": mask for name, mask in support.items()}
    return tensors | {"generator": torch.get_rng_state()}


def readable(folder: Path) -> list[tuple[Path, Facts]]:
    """The states whose facts can be read, newest first; one that is cut off is passed over.

    Raises:
        BadInput: one has another schema.
    """
    found = []
    for path in _newest_first(folder):
        with suppress(_Damaged):
            found.append((path, _facts(path)[0]))
    return found


def _newest_first(folder: Path) -> list[Path]:
    return sorted([*folder.glob("*.safetensors"), *folder.glob("[0-9]*[0-9]")], reverse=True)


def _remove(path: Path) -> None:
    """Removes a state; a folder is first called unfinished, so that a state is never half there."""
    if path.is_dir():
        shutil.rmtree(path.rename(artefact.unfinished(path)), ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def lowest(states: list[tuple[Path, Facts]]) -> tuple[Path, Facts]:
    """The state of the lowest smoothed loss, of several the newest; states that store no loss come last."""
    return min(states, key=lambda s: math.inf if math.isnan(s[1].watch.smoothed) else s[1].watch.smoothed)


def newest(folder: Path, group: Ranks = Ranks()) -> Path | None:
    """The newest state that can be read whole, the one before a damaged one; None where there are no states.

    Args:
        folder: of the states.
        group: of processes, which agree. Of a state in pieces each reads its share.

    Raises:
        BadInput: there are states and none can be read, or one has another schema.
    """
    paths = agreed(_newest_first(folder), group)
    for path in paths:
        if totals((not _is_whole(path, group),), group) == [0]:
            return path
    if not paths:
        return None
    raise BadInput(
        f"No state in {folder} can be read: {', '.join(path.name for path in paths)} are damaged. Copy one back from a "
        "backup; or remove them, and --resume begins at step 0."
    )


def _is_whole(path: Path, group: Ranks) -> bool:
    try:
        _, told = _facts(path)
        if isinstance(told, dict):
            return all(pieces.is_whole(path / name, told[name]) for name in sorted(told)[group.rank :: group.count])
        _read(path)
    except _Damaged:
        return False
    return True


def _read(path: Path) -> dict[str, Tensor]:
    """The tensors of a state in one file."""
    _, stored = _facts(path)
    try:
        with safe_open(path, "pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
    except (SafetensorError, OSError) as error:
        raise _Damaged(f"{path} is damaged ({error}).") from error
    if stored is not None and artefact.digest(tensors) != stored:
        raise _Damaged(f"{path} is damaged: its content is not what it was written with.")
    return tensors


def _facts(path: Path) -> tuple[Facts, str | dict[str, str] | None]:
    """Returns what a state says of itself, and the digest of its tensors, or of each of its pieces.

    Schema 1 has no digest, no loss and no device.
    """
    try:
        if path.is_dir():
            data = json.loads((path / pieces.FACTS).read_text())
        else:
            with safe_open(path, "pt") as file:
                data = json.loads((file.metadata() or {})["jali"])
        schema = data.pop("schema")
        if schema in range(1, SCHEMA + 1):
            digest = data.pop("files" if path.is_dir() else "digest", None)
            return Facts(**data | {"watch": Watch(**data.get("watch", {}))}), digest
    except (SafetensorError, KeyError, TypeError, AttributeError, ValueError, OSError) as error:
        raise _Damaged(f"{path} is damaged ({error}).") from error
    raise BadInput(f"{path} has schema {schema}, this version reads {SCHEMA}; resume it with the one that wrote it.")


@torch.no_grad()
def restore(
    path: Path,
    model: nn.Module,
    adam: torch.optim.Optimizer,
    support: dict[str, Tensor],
    expected: Facts,
    *,
    inexact: bool,
) -> Facts:
    """Loads a state into model, optimizer and support, and returns its facts.

    All processes call it. Whether rows lay apart when it was written, and among how many, does not matter.

    Raises:
        BadInput: it is damaged; or it belongs to another configuration, thread count, device or number of processes,
            without `inexact`.
    """
    facts, _ = _facts(path)
    if not inexact:
        _check_same(path, facts, expected)
    stored = pieces.outlines(path) if path.is_dir() else _read(path)
    for name, p in model.named_parameters():
        if moments := _part(stored, f"adam.{name}."):
            adam.state[p] = {key: _empty(value, p) for key, value in moments.items()}
    held = _tensors(model, adam, support)
    if missing := [name for name in held if name not in stored and name.startswith("model.")]:
        raise BadInput(f"{path} has no tensor {missing[0]}; it belongs to a run of another model.")
    held = {name: tensor for name, tensor in held.items() if name in stored}
    if path.is_dir():
        pieces.read(path, held)
    else:
        for name, tensor in held.items():
            tensor.copy_(like(tensor, stored[name]))
    torch.set_rng_state(held["generator"])
    return facts


def carried(path: Path) -> dict[str, Tensor]:
    """What the rows of a stream go on from, by a state in one file; nothing where there is no stream.

    Raises:
        BadInput: it is damaged.
    """
    return {} if path.is_dir() else _part(_read(path), "carried.")


def _empty(stored: Tensor, parameter: Tensor) -> Tensor:
    """A place for what the optimizer keeps of a parameter: as that lies, where it has its shape."""
    if stored.shape == parameter.shape:
        return torch.zeros_like(parameter, dtype=stored.dtype)
    return torch.zeros(stored.shape, dtype=stored.dtype, device=parameter.device)


def remove_after(path: Path) -> None:
    """Removes the states of later steps than this one, which were passed over for it as they are damaged."""
    for other in _newest_first(path.parent):
        if other.stem > path.stem:
            _remove(other)


def _check_same(path: Path, facts: Facts, expected: Facts) -> None:
    if facts.config != expected.config:
        raise BadInput(f"{path} belongs to a run with another configuration; resume with the one in its config.json.")
    other, option = "", ""
    if facts.device != expected.device:
        other, option = f"on {facts.device} and this process trains on {expected.device}", f"--device {facts.device}"
    elif facts.threads != expected.threads:
        other = f"with {facts.threads} threads and this process has {expected.threads}"
        option = f"--threads {facts.threads}"
    elif facts.processes not in (None, expected.processes):
        other = f"by {facts.processes} processes and now there are {expected.processes}"
        option = f"torchrun --nproc-per-node {facts.processes}"
    if option:
        raise BadInput(
            f"{path} was written {other}, which changes the last bits; resume with {option}, or accept that by "
            "jali train --resume --inexact."
        )


def _part(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}


def cut_log(path: Path, step: int) -> None:
    """Drops the lines of `log.jsonl` written after `step`, and a last line that was cut off."""
    if not path.exists():
        return
    kept = []
    for line in path.read_text().splitlines():
        try:
            if json.loads(line).get("step", 0) <= step:
                kept.append(line + "\n")
        except json.JSONDecodeError:
            continue
    artefact.write_atomic(path, "".join(kept))
