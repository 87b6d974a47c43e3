"""`jali prune`: from a model and a task to a circuit."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Literal, cast

import torch
from torch import Tensor
from tyro.conf import AvoidSubcommands, arg

from jali import artefact, kernels
from jali.artefact import BadInput, NotReached
from jali.circuit import Circuit
from jali.cli.arguments import Always, Device, Model, Out, Runtime, Seed, TaskName, to_write, with_defaults, word_after
from jali.cli.models import loaded as load
from jali.cli.output import Table, hint, show
from jali.corpora.shards import Tokens, windows
from jali.models.model import LanguageModel
from jali.pruning.methods import METHODS
from jali.pruning.options import MethodName, Pruning
from jali.pruning.prune import prune, resolved
from jali.pruning.shortfalls import shortfalls
from jali.studies.methods import compare, draw
from jali.tasks.published import task as make_task
from jali.tasks.task import Task

EXAMPLES = (
    "jali prune jali-python single_double_quote",
    "jali prune runs/small bracket_counting --target-loss .1 --text tokens",
    "jali prune jali-python single_double_quote --seed 1 --norms frozen --learning.steps 300",
    "jali prune jali-python single_double_quote --method edges --excess-loss .02",
    "jali prune jali-python single_double_quote --method all",
    "jali prune jali-python single_double_quote~nonsense --even-if-unable",
)

TargetLoss = Annotated[float, arg(metavar="NATS")]
ExcessLoss = Annotated[float | None, arg(metavar="NATS")]
Text = Annotated[Path | None, arg(metavar="TOKENS")]

_WINDOWS = 128
"""Windows of text to take node means over."""


def run(
    model: Model,
    task: TaskName,
    *,
    target_loss: TargetLoss = 0.15,
    excess_loss: ExcessLoss = None,
    even_if_unable: bool = False,
    out: Out = None,
    text: Text = None,
    pruning: Annotated[AvoidSubcommands[Pruning], arg(name="")] = resolved(Pruning()),
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Path | Table:
    """Finds the few nodes that do a task alone, and writes them as TASK.circuit.json.

    Exit code 3 says that the circuit misses the target on validation pairs; it is written all the same. Ctrl-C writes
    the best circuit so far. Defaults shown are those of the method named before --help. With `--method all` every
    method runs at its defaults, and one plot shows loss against size.

    Args:
        target_loss: two-way loss to reach, uncalibrated; chance is ln 2, 0.693.
        excess_loss: reach the model's own loss plus this instead, such as 0.02.
        even_if_unable: search although the model itself misses the target: for nonsense twins.
        text: tokens whose validation text gives the node means; what the model brings unless given.
    """
    path, quiet = to_write(out) or Path(f"{Path(task).name}.circuit.json"), runtime.quiet
    loaded, wanted, means_text = prepared(model, task, device, text)
    options = {"target_loss": target_loss, "excess_loss": excess_loss, "text": means_text, "seed": seed}
    options |= {"even_if_unable": even_if_unable}
    circuit = prune(loaded, wanted, config=pruning, quiet=quiet, **options)
    path = circuit.save(free(path, circuit, quiet), seed)
    hint(summary(circuit), quiet=quiet)
    result = Table("", [row_of(path, circuit)]) if runtime.json else path
    return finished(circuit, result, runtime)


def run_all(
    model: Model,
    task: TaskName,
    *,
    method: Literal["all"] = "all",
    target_loss: TargetLoss = 0.15,
    excess_loss: ExcessLoss = None,
    out: Annotated[Path | None, arg(metavar="FOLDER", help="where to write; TASK-methods unless given")] = None,
    text: Text = None,
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Table | list[Path]:
    """Prunes by every method at its defaults: a circuit each, and methods.svg with loss against size.

    Exit code 3 says that a circuit misses the target on validation pairs; all are written. Ctrl-C keeps those found.

    Args:
        method: all of them.
        target_loss: two-way loss to reach, uncalibrated; chance is ln 2, 0.693.
        excess_loss: reach the model's own loss plus this instead, such as 0.02.
        text: tokens whose validation text gives the node means; what the model brings unless given.
    """
    artefact.require("plots", "matplotlib.figure")
    loaded, wanted, means_text = prepared(model, task, device, text)
    folder, quiet = out or Path(f"{Path(task).name}-methods"), runtime.quiet
    found, rows = [], []
    options = {"target_loss": target_loss, "excess_loss": excess_loss, "text": means_text, "seed": seed}
    for circuit in compare(loaded, wanted, tell=partial(hint, quiet=quiet), quiet=quiet, **options):
        path = circuit.save(folder / f"{circuit.found['method']}.circuit.json", seed)
        found.append(circuit)
        rows.append(row_of(path, circuit))
        if circuit.found["interrupted"]:
            break
    paths = [*(Path(str(row["path"])) for row in rows), draw(found, folder / "methods.svg")]
    if not (runtime.json or quiet):
        show(Table(task, rows), as_json=False, quiet=False)
    worst = max(found, key=lambda c: (c.found["interrupted"], not c.found["reached"]))
    return finished(worst, Table("", rows) if runtime.json else paths, runtime)


def run_for(words: Sequence[str]) -> Callable[..., Any]:
    """Returns `run` with the defaults of the method named in its words, or `run_all`."""
    return run_all if word_after(words, "--method") == "all" else with_method(run, words)


def with_method(run: Callable[..., Any], words: Sequence[str]) -> Callable[..., Any]:
    """Returns a verb whose options of pruning begin at the defaults of the method named in its words."""
    name = word_after(words, "--method")
    known = name if name in METHODS else "eliminate"  # The parser names what there is.
    return with_defaults(run, pruning=resolved(Pruning(method=cast(MethodName, known))))


def free(path: Path, circuit: Circuit, quiet: bool) -> Path:
    """Returns where to write a circuit: one that Ctrl-C ended does not take the place of another."""
    if not (circuit.found["interrupted"] and path.exists()):
        return path
    other = path.with_name(f"interrupted-{path.name}")
    hint(f"{path} is there already and stays as it is; what there was at Ctrl-C goes to {other}.", quiet=quiet)
    return other


def finished(circuit: Circuit, result: Any, runtime: Runtime) -> Any:
    """Returns the result of a verb that pruned, or prints it and says what is wrong with the circuit.

    Raises:
        KeyboardInterrupt: it is what there was when Ctrl-C came.
        NotReached: it misses its target.
    """
    said = shortfalls(circuit.found)
    if not said:
        return result
    show(result, as_json=runtime.json, quiet=runtime.quiet)
    if circuit.found["interrupted"]:
        raise KeyboardInterrupt
    raise NotReached(" ".join(said.values()))


def prepared(model: str, task: str, device: str, text: Path | None) -> tuple[LanguageModel, Task, Tensor | None]:
    """Loads what a verb that prunes needs: model, task and text for means."""
    loaded, wanted = loaded_with_task(model, task, device)
    kernels.keep_memory()
    return loaded, wanted, None if text is None else _text(text, loaded)


def loaded_with_task(model: str, task: str, device: str, *, hub: bool = True) -> tuple[LanguageModel, Task]:
    """Loads a model and makes a task for it; without `hub` nothing is downloaded.

    Raises:
        BadInput: there is no such model, task or device, or the model has no tokenizer.
    """
    loaded = load(model, device, hub=hub)
    if loaded.tokenizer is None:
        raise BadInput(f"{model} carries no tokenizer, and a task needs one; put its tokenizer.json into its folder.")
    return loaded, make_task(task, loaded.tokenizer)


def _text(folder: Path, model: LanguageModel) -> Tensor:
    tokens = Tokens(folder)
    tokens.verify()
    if model.tokenizer is not None and tokens.tokenizer.to_str() != model.tokenizer.to_str():
        raise BadInput(f"The tokens in {folder} were made with another tokenizer than {model.name!r} has.")
    context = min(model.config.context, 256)
    rows = windows(tokens.split("validation"), tokens.sources, seed=0, step=0, batch=_WINDOWS, context=context)
    return torch.from_numpy(rows[:, :-1]).contiguous()


def summary(circuit: Circuit) -> str:
    """One paragraph for the reader."""
    losses, bits = circuit.found["losses"], circuit.found["bits"]
    early = f"{shortfalls(circuit.found)['interrupted']} " if circuit.found["interrupted"] else ""
    return (
        f"{early}{circuit}, by {circuit.found['method']}. Losses on validation pairs, in nats: circuit alone "
        f"{losses['validation']:.3f}, model {losses['full_model']:.3f}, model without circuit "
        f"{losses['without_circuit']:.3f}, no nodes at all {losses['empty_circuit']:.3f}. Description: "
        f"{bits['total']:,.0f} bits (nodes {bits['nodes']:,.0f}, edges {bits['edges']:,.0f}, values "
        f"{bits['values']:,.0f} and constants {bits['constants']:,.0f} at {bits['per_value']} bits each)."
    )


def row_of(path: Path, circuit: Circuit) -> dict[str, object]:
    """The row of a circuit in a table."""
    found, losses = circuit.found, circuit.found["losses"]
    row = {"path": str(path), "task": circuit.task, "method": found["method"], "nodes": len(circuit.nodes)}
    row |= {"edges": len(circuit.edges), "bits": round(found["bits"]["total"]), "target_loss": found["target_loss"]}
    row |= {"reached": found["reached"], "interrupted": found["interrupted"]}
    return row | {"loss": losses["validation"], "loss_without": losses["without_circuit"]}
