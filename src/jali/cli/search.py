"""`jali search`: a circuit by tuned options."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated, Any

from tyro.conf import AvoidSubcommands, arg

from jali.cli.arguments import Always, Device, Model, Out, Runtime, Seed, TaskName, to_write
from jali.cli.output import Table, hint
from jali.cli.prune import ExcessLoss, TargetLoss, Text, finished, free, prepared, row_of, summary, with_method
from jali.pruning.options import Pruning
from jali.pruning.prune import resolved
from jali.studies.search import Budget, search

EXAMPLES = (
    "jali search jali-python single_double_quote",
    "jali search jali-python single_double_quote --method edges --trials 256 --size bits",
    "jali search jali-python single_double_quote --journal shared/quotes.journal",
)


def run(
    model: Model,
    task: TaskName,
    *,
    budget: Annotated[Budget, arg(name="")] = Budget(),
    journal: Annotated[Path | None, arg(metavar="FILE")] = None,
    target_loss: TargetLoss = 0.15,
    excess_loss: ExcessLoss = None,
    out: Out = None,
    text: Text = None,
    pruning: Annotated[AvoidSubcommands[Pruning], arg(name="")] = resolved(Pruning()),
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Path | Table:
    """Tunes a method's options with Optuna, and writes the best circuit as TASK.circuit.json.

    Trials see training pairs only; the best options prune once more, and that circuit is checked on validation pairs.
    The same command goes on where a search stopped; started several times on a shared journal it is several workers.
    Ctrl-C writes the best so far, which prunes once more; a second one ends without. Exit code 3 says that the circuit
    misses the target.

    Args:
        journal: file of finished trials; TASK.METHOD.journal unless given.
        target_loss: two-way loss to reach, uncalibrated; chance is ln 2, 0.693.
        excess_loss: reach the model's own loss plus this instead, such as 0.02.
        text: tokens whose validation text gives the node means; what the model brings unless given.
    """
    path, quiet = to_write(out) or Path(f"{task}.circuit.json"), runtime.quiet
    loaded, wanted, means_text = prepared(model, task, device, text)
    circuit = search(
        loaded,
        wanted,
        journal=journal or Path(f"{task}.{pruning.method}.journal"),
        config=pruning,
        budget=budget,
        target_loss=target_loss,
        excess_loss=excess_loss,
        text=means_text,
        seed=seed,
        tell=partial(hint, quiet=quiet),
        quiet=quiet,
    )
    path = circuit.save(free(path, circuit, quiet), seed)
    hint(summary(circuit), quiet=quiet)
    return finished(circuit, Table("", [row_of(path, circuit)]) if runtime.json else path, runtime)


def run_for(words: Sequence[str]) -> Callable[..., Any]:
    """Returns `run` with the defaults of the method named in its words."""
    return with_method(run, words)
