"""What a run needs to continue bit for bit: weights, both moments, step, generator, threads. Up to three are kept."""

import dataclasses
import json
import math
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from jali import artefact
from jali.artefact import BadInput
from jali.training.watch import Watch

SCHEMA = 2


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
    """The loss so far. States of schema 1 have none."""


class _Damaged(BadInput):
    """A state that cannot be read, as its write was cut off or its bytes have changed."""


def store(
    folder: Path, model: nn.Module, adam: torch.optim.Optimizer, facts: Facts, support: dict[str, Tensor]
) -> Path:
    """Writes `{step}.safetensors` whole or not at all, then removes states that are not needed any more.

    Kept are this one, the readable one before it and the one of the lowest smoothed loss.

    Args:
        folder: of the states.
        model: to store.
        adam: its optimizer.
        facts: of the run.
        support: where weights were not zero when the run last looked.
    """
    tensors = {f"model.{name}": value for name, value in model.state_dict().items()}
    names = {id(p): name for name, p in model.named_parameters()}
    for p, moments in adam.state.items():
        tensors |= {f"adam.{names[id(p)]}.{key}": torch.as_tensor(value) for key, value in moments.items()}
    tensors |= {f"support.{name}": mask for name, mask in support.items()}
    tensors["generator"] = torch.get_rng_state()
    path = folder / f"{facts.step:09d}.safetensors"
    text = json.dumps(dataclasses.asdict(facts) | {"schema": SCHEMA, "digest": artefact.digest(tensors)})
    artefact.write_atomic(path, save({k: v.contiguous() for k, v in tensors.items()}, {"jali": text}))
    held = [(other, at) for other, at in readable(folder) if at.step <= facts.step]
    needed = {kept for kept, _ in (*held[:2], lowest(held))}
    for other in folder.glob("*.safetensors"):
        if other not in needed:
            other.unlink()
    return path


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
    return sorted(folder.glob("*.safetensors"), reverse=True)


def lowest(states: list[tuple[Path, Facts]]) -> tuple[Path, Facts]:
    """The state of the lowest smoothed loss, of several the newest; states that store no loss come last."""
    return min(states, key=lambda s: math.inf if math.isnan(s[1].watch.smoothed) else s[1].watch.smoothed)


def newest(folder: Path) -> Path | None:
    """The newest state that can be read whole, the one before a damaged one; None where there are no states.

    Raises:
        BadInput: there are states and none can be read, or one has another schema.
    """
    paths = _newest_first(folder)
    for path in paths:
        with suppress(_Damaged):
            _read(path)
            return path
    if not paths:
        return None
    raise BadInput(
        f"No state in {folder} can be read: {', '.join(path.name for path in paths)} are damaged. Copy one back from a "
        "backup; or remove them, and --resume begins at step 0."
    )


def _read(path: Path) -> tuple[Facts, dict[str, Tensor]]:
    facts, stored = _facts(path)
    try:
        with safe_open(path, "pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
    except (SafetensorError, OSError) as error:
        raise _Damaged(f"{path} is damaged ({error}).") from error
    if stored is not None and artefact.digest(tensors) != stored:
        raise _Damaged(f"{path} is damaged: its content is not what it was written with.")
    return facts, tensors


def _facts(path: Path) -> tuple[Facts, str | None]:
    """Returns what a state says of itself, and the digest of its tensors; schema 1 has none."""
    try:
        with safe_open(path, "pt") as file:
            data = json.loads((file.metadata() or {})["jali"])
        schema = data.pop("schema")
        if schema in (SCHEMA, SCHEMA - 1):
            digest = data.pop("digest", None)
            return Facts(**data | {"watch": Watch(**data.get("watch", {}))}), digest
    except (SafetensorError, KeyError, TypeError, AttributeError, json.JSONDecodeError, OSError) as error:
        raise _Damaged(f"{path} is damaged ({error}).") from error
    raise BadInput(f"{path} has schema {schema}, this version reads {SCHEMA}; resume it with the one that wrote it.")


def restore(
    path: Path, model: nn.Module, adam: torch.optim.Optimizer, expected: Facts, *, inexact: bool
) -> tuple[Facts, dict[str, Tensor]]:
    """Loads a state into model and optimizer, and returns its facts and its support (empty in schema 1).

    Raises:
        BadInput: it is damaged; or it belongs to another configuration, thread count or device, without `inexact`.
    """
    facts, tensors = _read(path)
    if not inexact:
        _check_same(path, facts, expected)
    model.load_state_dict(_part(tensors, "model."))
    for name, p in model.named_parameters():
        if moments := _part(tensors, f"adam.{name}."):
            adam.state[p] = {key: value.to(p.device) for key, value in moments.items()}
    torch.set_rng_state(tensors["generator"])
    device = next(model.parameters()).device
    return facts, {name: mask.to(device) for name, mask in _part(tensors, "support.").items()}


def remove_after(path: Path) -> None:
    """Removes the states of later steps than this one, which were passed over for it as they are damaged."""
    for other in path.parent.glob("*.safetensors"):
        if other.name > path.name:
            other.unlink(missing_ok=True)


def _check_same(path: Path, facts: Facts, expected: Facts) -> None:
    if facts.config != expected.config:
        raise BadInput(f"{path} belongs to a run with another configuration; resume with the one in its config.json.")
    other, option = "", ""
    if facts.device != expected.device:
        other, option = f"on {facts.device} and this process trains on {expected.device}", f"--device {facts.device}"
    elif facts.threads != expected.threads:
        other = f"with {facts.threads} threads and this process has {expected.threads}"
        option = f"--threads {facts.threads}"
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
