"""A model trained on batches that code makes, in a folder of its own: resumed where it was, read where it is done."""

import dataclasses
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor

from jali import artefact, kernels
from jali.artefact import BadInput
from jali.models import checkpoint
from jali.models.config import Config
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.training.fit import Batch, Loop, fit

DONE, SCHEMA = "trained.json", 1

Look = Callable[[Any], dict[str, Any]]
"""What is measured of a model now and then, and written into its log."""


def trained(
    folder: Path,
    config: Config,
    loop: Loop,
    batches: Callable[[int], Batch],
    *,
    seed: int,
    source: dict[str, Any],
    look: Look = lambda model: {},
    start: LanguageModel | None = None,
    frozen: Mapping[str, Tensor] = {},
    tokenizer: Tokenizer | None = None,
    quiet: bool = True,
) -> LanguageModel:
    """Returns a trained model, for evaluation; trains what is left of it.

    Args:
        folder: of the model.
        config: of the model.
        loop: of the training.
        batches: a pure function of the step.
        seed: of the initial weights.
        source: what decides the batches; a run of another source, model, loop or `frozen` is not resumed.
        look: what is measured now and then, and written into its log.
        start: a model of this configuration to begin with; random weights where None.
        frozen: entries that stay to the bit, as bool tensors by the names of parameters. Their gradient is zero, which
            leaves a weight to AdamW's decay: the loop is to have none.
        tokenizer: stored with the model.
        quiet: no progress bar.

    Raises:
        BadInput: the folder holds a run of something else, or of another number of threads; or frozen weights would
            decay.
        KeyboardInterrupt: after the step in progress, with its state stored.
    """
    if frozen and loop.optim.weight_decay:
        raise BadInput(f"Frozen weights decay by {loop.optim.weight_decay} per unit of rate; train with none.")
    if not (folder / DONE).exists():
        kernels.keep_memory()
        torch.manual_seed(seed)
        model = checkpoint.model_type(config)(config)
        model.tokenizer = tokenizer
        if start is not None:
            model.load_state_dict(start.state_dict())
        _freeze(model, frozen)
        facts = {"model": dataclasses.asdict(config), "loop": dataclasses.asdict(loop), "source": source}
        facts |= {"frozen": artefact.digest(frozen)} if frozen else {}
        begun = any((folder / "state").glob("*.safetensors"))
        options = {"fingerprint": artefact.digest(facts | {"seed": seed}), "resume": begun}
        with Bar(f"Training {folder.name}", loop.schedule.steps, quiet=quiet) as bar:
            keep, validate = (lambda: checkpoint.save(model, folder)), (lambda: _looked(model, look))
            fit(model, batches, loop, folder=folder, keep=keep, validate=validate, bar=bar, **options)
        artefact.write_json(folder / DONE, {"schema": SCHEMA, "kind": "trained", **facts, "seed": seed})
    return checkpoint.load(folder)


def is_unfinished(folder: Path) -> bool:
    """Whether a training that was begun in a folder has not come to its end."""
    return (folder / "state").is_dir() and not (folder / DONE).exists()


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
