"""The demonstration: a circuit that closes quotes, tested; of the shipped model, or of one made of nothing but text."""

import dataclasses
from dataclasses import dataclass, field
from pathlib import Path

from jali.artefact import BadInput
from jali.corpora.tokenize import tokenize
from jali.models import checkpoint
from jali.pruning.prune import Pruning
from jali.studies import found
from jali.studies.found import Tell
from jali.tasks.published import task
from jali.tasks.task import score
from jali.training.train import Training, recommended, train

TASK, SHIPPED = "single_double_quote", "jali-python"


@dataclass(frozen=True, kw_only=True)
class Scratch:
    """How a model is made of nothing but text, in minutes on two cores."""

    sources: tuple[str, ...] = ("stdlib", "simple:9000000@0.9")
    """As `jali tokenize` takes them. Tasks show early in simple text (docs/training.md)."""
    training: Training = field(default_factory=lambda: recommended("tiny"))
    """Every option of the run but its seed."""
    workers: int = 1
    """Processes that make tokens; above 1 a script needs the usual `if __name__ == "__main__":`."""


@dataclass(frozen=True, kw_only=True)
class Demonstration:
    """The files that were written, and what they say."""

    circuit: Path
    report: Path
    model: str
    """As `jali.load` takes it."""
    accuracy: float
    """Share of validation prompts on which the model, whole, closes with the right quote."""
    reached: bool
    """Whether the circuit alone meets the target loss on validation pairs."""
    failed: tuple[str, ...]
    """Claims of the report that do not hold."""


def demo(
    out: Path | str,
    *,
    scratch: Scratch | None = None,
    pruning: Pruning = Pruning(),
    seed: int = 0,
    tell: Tell = lambda text: None,
    quiet: bool = True,
) -> Demonstration:
    """Prunes and verifies one task, on the shipped model or on one that is trained first. Repeated, it continues.

    Args:
        out: folder of all files. What is finished in it is used again if it was made in the same way.
        scratch: how to make a model; the shipped one where None.
        pruning: all options of the pruning.
        seed: of everything random.
        tell: called as each part begins and ends.
        quiet: no progress bars.

    Raises:
        BadInput: `out` holds tokens or a run of other options, or cannot be written.
        KeyboardInterrupt: with everything kept that is needed to go on.
    """
    out = Path(out)
    name = SHIPPED if scratch is None else str(_trained(out, scratch, seed, tell, quiet))
    model = checkpoint.load(name if scratch else f"shipped:{name}")
    if model.tokenizer is None:
        raise BadInput(f"Model {name!r} has no tokenizer.json to make the task with; put one into its folder.")
    pairs = task(TASK, model.tokenizer, seed=seed)
    able = score(model, pairs.validation)
    tell(f"The whole model closes {able.accuracy:.1%} of {able.n} validation prompts rightly; chance is 50 %.")
    path = out / f"{TASK}.circuit.json"
    circuit = found.circuit(path, model, pairs, pruning, seed=seed, tell=tell, quiet=quiet)
    report_path = out / f"{TASK}.report.json"
    report = found.report(report_path, circuit, model, pairs, seed=seed, tell=tell, quiet=quiet)
    return Demonstration(
        circuit=path,
        report=report_path,
        model=name,
        accuracy=able.accuracy,
        reached=bool(circuit.found.get("reached")),
        failed=report.failed,
    )


def _trained(out: Path, scratch: Scratch, seed: int, tell: Tell, quiet: bool) -> Path:
    """Makes tokens and a run in `out`, or goes on where that was interrupted."""
    tell(f"Making tokens of {' and '.join(scratch.sources)}.")
    tokens = tokenize(list(scratch.sources), out / "tokens", workers=scratch.workers, seed=seed, quiet=quiet)
    run, training = out / "run", dataclasses.replace(scratch.training, seed=seed)
    begun = (run / "config.json").exists()
    model, loop = training.model, training.loop
    tell(
        f"{'Going on with' if begun else 'Training'} {model.n_layer} layers of {model.d_model} channels, density "
        f"{loop.schedule.density:g}, for {loop.schedule.steps} steps ({_tokens(training) / 1e6:.1f} M tokens); "
        f"{run / 'log.jsonl'} says how it goes."
    )
    return train(training, tokens, run, resume=begun, quiet=quiet)


def _tokens(training: Training) -> int:
    return training.loop.schedule.steps * training.loop.batch * training.model.context
