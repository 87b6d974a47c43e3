"""Models that experiments train: each in a folder of its own, resumed where it was, and read where it is done."""

import dataclasses
import json
from collections.abc import Callable, Mapping
from typing import Any, overload

import numpy as np
import torch
from torch import Tensor

from jali import artefact, kernels
from jali.artefact import BadInput
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
    """Returns a trained model, for evaluation; trains what is left of it.

    Args:
        place: of the experiment.
        name: of the model's folder in it.
        config: of the model.
        loop: of the training.
        batches: a pure function of the step.
        seed: of the initial weights.
        source: what decides the batches; a run of another source, model, loop or `frozen` is not resumed.
        look: what is measured now and then, and written into its log.
        start: a model of this configuration to begin with; random weights where None.
        frozen: entries that stay to the bit, as bool tensors by the names of parameters. Their gradient is zero, which
            leaves a weight to AdamW's decay: the loop is to have none.

    Raises:
        BadInput: the folder holds a run of something else, or of another number of threads; or frozen weights would
            decay.
        KeyboardInterrupt: after the step in progress, with its state stored.
    """
    if frozen and loop.optim.weight_decay:
        raise BadInput(f"Frozen weights decay by {loop.optim.weight_decay} per unit of rate; train with none.")
    folder = place.folder / name
    if not (folder / _DONE).exists():
        kernels.keep_memory()
        torch.manual_seed(seed)
        model = checkpoint.model_type(config)(config)
        if start is not None:
            model.load_state_dict(start.state_dict())
        _freeze(model, frozen)
        facts = {"model": dataclasses.asdict(config), "loop": dataclasses.asdict(loop), "source": source}
        facts |= {"frozen": artefact.digest(frozen)} if frozen else {}
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


def _freeze(model: LanguageModel, frozen: Mapping[str, Tensor]) -> None:
    """Lets no gradient reach some entries; that of a step is zero there, and so are the moments of Adam."""
    for name, mask in frozen.items():
        model.get_parameter(name).register_hook(lambda slope, mask=mask: slope.masked_fill(mask, 0))


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
