"""`jali prune`: from a model and a task to a circuit."""

from pathlib import Path
from typing import Annotated

import torch
from torch import Tensor
from tyro.conf import arg

from jali import kernels
from jali.artefact import BadInput, NotReached
from jali.circuit import Circuit
from jali.cli.arguments import Always, Device, Model, Out, Runtime, Seed, TaskName
from jali.cli.models import loaded as load
from jali.cli.output import Table, hint, show
from jali.corpora.shards import Tokens, windows
from jali.models.transformer import Transformer
from jali.pruning.prune import Pruning, prune
from jali.tasks.published import task as make_task
from jali.tasks.task import Task

EXAMPLES = (
    "jali prune jali-python single_double_quote",
    "jali prune runs/small bracket_counting --target-loss .1 --text tokens",
    "jali prune jali-python single_double_quote --seed 1 --norms frozen --learning.steps 300",
)

_WINDOWS = 128
"""Windows of text to take node means over."""


def run(
    model: Model,
    task: TaskName,
    *,
    target_loss: Annotated[float, arg(metavar="NATS")] = 0.15,
    out: Out = None,
    text: Annotated[Path | None, arg(metavar="TOKENS")] = None,
    pruning: Annotated[Pruning, arg(name="")] = Pruning(),
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Path | Table:
    """Finds the few nodes that do a task alone, and writes them as TASK.circuit.json.

    Exit code 3 says that the circuit misses the target on validation pairs; it is written all the same. Ctrl-C while
    nodes are dropped writes the circuit so far.

    Args:
        target_loss: two-way loss to reach, uncalibrated; chance is ln 2, 0.693.
        text: tokens whose validation text gives the node means; what the model brings unless given.
    """
    loaded, wanted = loaded_with_task(model, task, device)
    kernels.keep_memory()
    means_text = None if text is None else _text(text, loaded)
    quiet = runtime.quiet
    circuit = prune(loaded, wanted, target_loss=target_loss, config=pruning, text=means_text, seed=seed, quiet=quiet)
    path = circuit.save(out or Path(f"{Path(task).name}.circuit.json"), seed)
    hint(_summary(circuit), quiet=quiet)
    row = _row(path, circuit)
    if circuit.found["interrupted"] or not circuit.found["reached"]:
        show(Table("", [row]) if runtime.json else path, as_json=runtime.json, quiet=quiet)
        if circuit.found["interrupted"]:
            raise KeyboardInterrupt
        raise NotReached(
            f"The circuit's loss on validation pairs is {row['loss']:.3f} nats, over the target of {target_loss:g}."
        )
    return Table("", [row]) if runtime.json else path


def loaded_with_task(model: str, task: str, device: str) -> tuple[Transformer, Task]:
    """Loads a model and makes a task for it.

    Raises:
        BadInput: there is no such model, task or device, or the model has no tokenizer.
    """
    loaded = load(model, device)
    if loaded.tokenizer is None:
        raise BadInput(f"{model} carries no tokenizer, and a task needs one; put its tokenizer.json into its folder.")
    return loaded, make_task(task, loaded.tokenizer)


def _text(folder: Path, model: Transformer) -> Tensor:
    tokens = Tokens(folder)
    if model.tokenizer is not None and tokens.tokenizer.to_str() != model.tokenizer.to_str():
        raise BadInput(f"The tokens in {folder} were made with another tokenizer than {model.name!r} has.")
    context = min(model.config.context, 256)
    rows = windows(tokens.split("validation"), tokens.sources, seed=0, step=0, batch=_WINDOWS, context=context)
    return torch.from_numpy(rows[:, :-1]).contiguous()


def _summary(circuit: Circuit) -> str:
    losses = circuit.found["losses"]
    return (
        f"{circuit}. Losses on validation pairs, in nats: circuit alone {losses['validation']:.3f}, model "
        f"{losses['full_model']:.3f}, model without circuit {losses['without_circuit']:.3f}, no nodes at all "
        f"{losses['empty_circuit']:.3f}."
    )


def _row(path: Path, circuit: Circuit) -> dict[str, object]:
    found, losses = circuit.found, circuit.found["losses"]
    row = {"path": str(path), "task": circuit.task, "nodes": len(circuit.nodes), "edges": len(circuit.edges)}
    row |= {"target_loss": found["target_loss"], "reached": found["reached"], "interrupted": found["interrupted"]}
    return row | {"loss": losses["validation"], "loss_without": losses["without_circuit"]}
