"""What a run needs to continue bit for bit: weights, both moments, step, generator, threads. Two are kept."""

import json
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from jali import artefact
from jali.artefact import BadInput

SCHEMA = 1


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


def store(folder: Path, model: nn.Module, adam: torch.optim.Optimizer, facts: Facts) -> Path:
    """Writes `{step}.safetensors` whole or not at all, then removes all but the newest two."""
    tensors = {f"model.{name}": value for name, value in model.state_dict().items()}
    names = {id(p): name for name, p in model.named_parameters()}
    for p, moments in adam.state.items():
        tensors |= {f"adam.{names[id(p)]}.{key}": torch.as_tensor(value) for key, value in moments.items()}
    tensors["generator"] = torch.get_rng_state()
    path = folder / f"{facts.step:09d}.safetensors"
    text = json.dumps(facts.__dict__ | {"schema": SCHEMA})
    folder.mkdir(parents=True, exist_ok=True)
    artefact.write_atomic(path, save({k: v.contiguous() for k, v in tensors.items()}, {"jali": text}))
    for old in sorted(folder.glob("*.safetensors"))[:-2]:
        old.unlink()
    return path


def newest(folder: Path) -> Path | None:
    """The newest state that can be read whole; a damaged newest one is passed over for the one before it."""
    for path in sorted(folder.glob("*.safetensors"), reverse=True):
        try:
            _facts(path)
        except BadInput:
            continue
        return path
    return None


def _facts(path: Path) -> Facts:
    try:
        with safe_open(path, "pt") as file:
            data = json.loads((file.metadata() or {})["jali"])
            if data.pop("schema") != SCHEMA:
                raise BadInput(f"{path} has another schema than {SCHEMA}; resume it with the version that wrote it.")
            return Facts(**data)
    except (SafetensorError, KeyError, TypeError, json.JSONDecodeError, OSError) as error:
        raise BadInput(f"{path} is damaged ({error}); remove it to resume from the state before it.") from error


def restore(path: Path, model: nn.Module, adam: torch.optim.Optimizer, expected: Facts, *, inexact: bool) -> Facts:
    """Loads a state into model and optimizer.

    Raises:
        BadInput: it belongs to another configuration or thread count, without `inexact`.
    """
    facts = _facts(path)
    if facts.config != expected.config and not inexact:
        raise BadInput(f"{path} belongs to a run with another configuration; resume with the one in its config.json.")
    if facts.threads != expected.threads and not inexact:
        raise BadInput(
            f"{path} was written with {facts.threads} threads and this process has {expected.threads}, which changes "
            f"the last bits; resume with --threads {facts.threads}, or accept that by jali train --resume --inexact."
        )
    with safe_open(path, "pt") as file:
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
    model.load_state_dict({k.removeprefix("model."): v for k, v in tensors.items() if k.startswith("model.")})
    for name, p in model.named_parameters():
        if moments := _moments(tensors, name):
            adam.state[p] = moments
    torch.set_rng_state(tensors["generator"])
    return facts


def _moments(tensors: dict[str, Tensor], name: str) -> dict[str, Tensor]:
    keys = ("step", "exp_avg", "exp_avg_sq")
    return {key: tensors[f"adam.{name}.{key}"].clone() for key in keys if f"adam.{name}.{key}" in tensors}


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
