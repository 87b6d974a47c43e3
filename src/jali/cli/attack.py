"""`jali attack`: where a circuit says that its model will fail, and whether it does."""

from pathlib import Path
from typing import Annotated

from tyro.conf import arg

from jali import kernels
from jali.artefact import NotReached
from jali.circuit import Circuit
from jali.cli.arguments import Always, CircuitFile, Device, Out, Runtime, Seed, to_write
from jali.cli.models import loaded
from jali.cli.output import Table, hint, show
from jali.cli.prune import loaded_with_task
from jali.explaining.attacking.attack import attack
from jali.explaining.attacking.predictions import Search

EXAMPLES = (
    "jali attack bracket_counting.circuit.json --twin jali-python-dense",
    "jali attack single_double_quote.circuit.json --pairs 24 --margin 1 --seed 1",
    "jali attack with_as.circuit.json --out with_as.attack.json --json",
)


def run(
    circuit: CircuitFile,
    *,
    model: Annotated[str | None, arg(metavar="MODEL", help="of the circuit; the one it names unless given")] = None,
    twin: Annotated[str | None, arg(metavar="MODEL", help="another one to try the predictions on")] = None,
    pairs: Annotated[int, arg(metavar="N")] = Search.pairs,
    rounds: Annotated[int, arg(metavar="N")] = Search.rounds,
    tries: Annotated[int, arg(metavar="N")] = Search.tries,
    margin: Annotated[float, arg(metavar="NATS")] = Search.margin,
    out: Out = None,
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Path | Table:
    """Predicts from a circuit where its model fails, and then looks.

    Held-out prompts are edited so that the right answer stays, and the circuit alone is asked. What it predicts goes to
    X.predictions.json with its SHA-256 beside it before the model runs on it; what became of it to X.attack.json. Exit
    code 3 says that under half of the predictions come true, or not 3 times as many as under random edits.
    docs/attack.md tells the rest.

    Args:
        pairs: held-out pairs to begin from, at most.
        rounds: edits of one prompt, at most.
        tries: edits tried in each round of each prompt.
        margin: by which the circuit has to prefer the wrong answer, over what the model was surer of the right one.
    """
    kernels.keep_memory()
    to_write(out)
    search = Search(pairs=pairs, rounds=rounds, tries=tries, margin=margin)
    known = Circuit.load(circuit)
    of, task = loaded_with_task(model or known.model, known.task, device, hub=model is not None)
    stem = circuit.name.removesuffix(".json").removesuffix(".circuit")
    path = out or circuit.with_name(f"{stem}.attack.json")
    found = attack(
        known,
        of,
        task,
        predictions=path.with_name(f"{path.name.removesuffix('.json').removesuffix('.attack')}.predictions.json"),
        twin=None if twin is None else loaded(twin, device),
        search=search,
        seed=seed,
        quiet=runtime.quiet,
        told=lambda text: hint(text, quiet=runtime.quiet),
    )
    written = found.save(path)
    numbers = found.numbers.items()
    rows = Table("", [{"path": str(path), "name": name, **number.to_json()} for name, number in numbers])
    if not runtime.json:
        shown = [{"measured": name, "value": str(number)} for name, number in numbers]
        show(Table(f"{path}: {found.summary}", shown), as_json=False, quiet=runtime.quiet)
    if found.faults:
        if runtime.json:
            show(rows, as_json=True, quiet=runtime.quiet)
        raise NotReached(f"Not reached: {'; '.join(found.faults)}.", None if runtime.json else written)
    return rows if runtime.json else written
