"""Models that experiments train: each in a folder of its own, resumed where it was, and read where it is done."""

import dataclasses
import json
from collections.abc import Callable
from typing import Any, overload

import numpy as np
import torch

from jali import artefact, kernels
from jali.models import checkpoint
from jali.models.bdh import BDH
from jali.models.config import BDHConfig, Config, TransformerConfig
from jali.models.model import LanguageModel
from jali.models.transformer import Transformer
from jali.progress import Bar
from jali.studies.bdh_lab.experiment import Place
from jali.training.fit import Batch, Loop, fit
from jali.training.optim import Optim
from jali.training.schedule import Schedule

_DONE, SCHEMA = "trained.json", 1


def dense(steps: int, lr: float, batch: int, *, looks: int | None = None) -> Loop:
    """How models of experiments are trained: all weights alive, AdamW with the usual ε, the rate falling to 0.

    Args:
        steps: updates.
        lr: peak learning rate.
        batch: sequences of an update.
        looks: how often it is looked at; every 200 steps where None.
    """
    schedule = Schedule(steps=steps, lr=lr, warmup=0.02, density=1.0, anneal="none", sharkfin=False)
    every = 200 if looks is None else steps // looks
    optim = Optim(eps=1e-8, gradient_scale="clip")
    return Loop(schedule=schedule, optim=optim, batch=batch, log_every=50, validate_every=every)


Look = Callable[[Any], dict[str, Any]]
"""What is measured of a model now and then, and written into its log."""


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
) -> LanguageModel:
    """Returns a trained model, for evaluation; trains what is left of it.

    Args:
        place: of the experiment.
        name: of the model's folder in it.
        config: of the model.
        loop: of the training.
        batches: a pure function of the step.
        seed: of the initial weights.
        source: what decides the batches; a run of another source, model or loop is not resumed.
        look: what is measured now and then, and written into its log.
        start: a model of this configuration to begin with; random weights where None.

    Raises:
        BadInput: the folder holds a run of something else, or of another number of threads.
        KeyboardInterrupt: after the step in progress, with its state stored.
    """
    folder = place.folder / name
    if not (folder / _DONE).exists():
        kernels.keep_memory()
        torch.manual_seed(seed)
        model = checkpoint.model_type(config)(config)
        if start is not None:
            model.load_state_dict(start.state_dict())
        facts = {"model": dataclasses.asdict(config), "loop": dataclasses.asdict(loop), "source": source}
        begun = any((folder / "state").glob("*.safetensors"))
        options = {"fingerprint": artefact.digest(facts | {"seed": seed}), "resume": begun}
        with Bar(f"Training {name}", loop.schedule.steps, quiet=place.quiet) as bar:
            keep, validate = (lambda: checkpoint.save(model, folder)), (lambda: _looked(model, look))
            fit(model, batches, loop, folder=folder, keep=keep, validate=validate, bar=bar, **options)
        artefact.write_json(folder / _DONE, {"schema": SCHEMA, "kind": "trained", **facts, "seed": seed})
    return checkpoint.load(folder)


def curve(place: Place, name: str, fact: str) -> list[tuple[int, Any]]:
    """What `look` found under a name, by the number of steps done."""
    lines = (place.folder / name / "log.jsonl").read_text(encoding="utf-8").splitlines()
    return [(row["step"], row[fact]) for row in map(json.loads, lines) if row["event"] == "validation" and fact in row]


@torch.no_grad()
def _looked(model: LanguageModel, look: Look) -> dict[str, Any]:
    model.eval()  # Without dropout.
    found = look(model)
    model.train()
    return found


def generator(*seeds: int) -> torch.Generator:
    """Returns a generator for some numbers of at least 0, such as a seed and a step; others have another one."""
    state = np.random.SeedSequence((len(seeds), *seeds)).generate_state(1, np.uint64)
    return torch.Generator().manual_seed(int(state[0] >> np.uint64(1)))
