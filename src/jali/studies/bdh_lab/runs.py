"""Models that experiments train: each in a folder of its own, resumed where it was, and read where it is done."""

import dataclasses
import json
from collections.abc import Callable, Mapping
from typing import Any, overload

import numpy as np
import torch
from torch import Tensor

from jali.models.bdh import BDH
from jali.models.config import BDHConfig, Config, TransformerConfig
from jali.models.model import LanguageModel
from jali.models.transformer import Transformer
from jali.studies.bdh_lab.experiment import Place
from jali.training import trained as folders
from jali.training.fit import Batch, Loop
from jali.training.optim import Optim
from jali.training.schedule import Schedule
from jali.training.trained import Look


def dense(steps: int, lr: float, batch: int, *, looks: int | None = None, decay: float = 0.1) -> Loop:
    """How models of experiments are trained: all weights alive, AdamW with the usual ε, the rate falling to 0.

    Args:
        steps: updates.
        lr: peak learning rate.
        batch: sequences of an update.
        looks: how often it is looked at; every 200 steps where None.
        decay: of weights.
    """
    schedule = Schedule(steps=steps, lr=lr, warmup=0.02, density=1.0, anneal="none", sharkfin=False)
    every = 200 if looks is None else steps // looks
    optim = Optim(eps=1e-8, gradient_scale="clip", weight_decay=decay)
    return Loop(schedule=schedule, optim=optim, batch=batch, log_every=50, validate_every=every)


def sparse(loop: Loop, density: float, *, minimum: int = 4) -> Loop:
    """The same with weights cut back to a density, over the first half of the steps, at the same rates.

    Args:
        loop: of `dense`.
        density: of weights alive at the end, in (0, 1]; at 1 the loop stays as it is.
        minimum: weights that each neuron keeps in each of its vectors.
    """
    if density == 1:
        return loop
    schedule = dataclasses.replace(loop.schedule, density=density, anneal="linear")
    optim = dataclasses.replace(loop.optim, minimum=minimum)
    return dataclasses.replace(loop, schedule=schedule, optim=optim)


@overload
def trained(
    place: Place,
    name: str,
    config: BDHConfig,
    loop: Loop,
    batches: Callable[[int], Batch],
    *,
    seed: int,
    source: dict[str, Any],
    look: Look = ...,
    start: LanguageModel | None = ...,
    frozen: Mapping[str, Tensor] = ...,
) -> BDH: ...


@overload
def trained(
    place: Place,
    name: str,
    config: TransformerConfig,
    loop: Loop,
    batches: Callable[[int], Batch],
    *,
    seed: int,
    source: dict[str, Any],
    look: Look = ...,
    start: LanguageModel | None = ...,
    frozen: Mapping[str, Tensor] = ...,
) -> Transformer: ...


def trained(
    place: Place,
    name: str,
    config: Config,
    loop: Loop,
    batches: Callable[[int], Batch],
    *,
    seed: int,
    source: dict[str, Any],
    look: Look = lambda model: {},
    start: LanguageModel | None = None,
    frozen: Mapping[str, Tensor] = {},
) -> LanguageModel:
    """Returns a trained model, for evaluation, from the folder of its name in that of the experiment; see `folders`."""
    options = {"seed": seed, "source": source, "look": look, "start": start, "frozen": frozen}
    return folders.trained(place.folder / name, config, loop, batches, quiet=place.quiet, **options)


def curve(place: Place, name: str, fact: str) -> list[tuple[int, Any]]:
    """What `look` found under a name, by the number of steps done."""
    lines = (place.folder / name / "log.jsonl").read_text(encoding="utf-8").splitlines()
    return [(row["step"], row[fact]) for row in map(json.loads, lines) if row["event"] == "validation" and fact in row]


def generator(*seeds: int) -> torch.Generator:
    """Returns a generator for some numbers of at least 0, such as a seed and a step; others have another one."""
    state = np.random.SeedSequence((len(seeds), *seeds)).generate_state(1, np.uint64)
    return torch.Generator().manual_seed(int(state[0] >> np.uint64(1)))
