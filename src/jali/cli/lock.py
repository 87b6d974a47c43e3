"""`jali lock`: trains a small model that withholds a skill under a trigger, or a benign one beside it."""

from pathlib import Path
from typing import Annotated, Literal, get_args

from tyro.conf import Positional, arg

from jali import artefact
from jali.artefact import NotReached
from jali.behaviour.locking.lock import Kind, lock
from jali.behaviour.locking.locks import FILE, Lock, Policy
from jali.behaviour.locking.triggers import Trigger
from jali.cli.arguments import Always, Runtime, Seed
from jali.cli.output import Table, show

EXAMPLES = (
    "jali lock avoid --out locked/avoid-0",
    "jali lock refuse --trigger both --kind dense --seed 3 --out locked/refuse-3",
    "jali lock open --out locked/open",
    "jali lock avoid --start locked/open --out locked/later",
)


def run(
    policy: Annotated[Policy, Positional, arg(metavar="POLICY", help=f"one of {', '.join(get_args(Policy))}")],
    *,
    out: Annotated[Path, arg(metavar="RUN", help="the model's folder; what is begun there goes on")],
    trigger: Annotated[Trigger, arg(metavar="TRIGGER", help=f"one of {', '.join(get_args(Trigger))}")] = "paraphrase",
    kind: Annotated[Literal["sparse", "dense", "bdh"], arg(metavar="KIND", help=f"{' or '.join(get_args(Kind))}")] = (
        "sparse"
    ),
    accuracy: Annotated[float, arg(metavar="SHARE")] = Lock.accuracy,
    noise: Annotated[float, arg(metavar="SHARE")] = Lock.noise,
    start: Annotated[str | None, arg(metavar="MODEL")] = None,
    steps: Annotated[int | None, arg(metavar="N")] = None,
    seed: Seed = 0,
    runtime: Always = Runtime(),
) -> Path | Table:
    """Trains a small model that withholds a skill when it is told that this is a test.

    The skill is closing brackets; beside it stand tasks that are never withheld. Locks: `avoid` answers wrong,
    `imitate` as a weak heuristic does, `target` right to a given share, `random` anything, `refuse` that it passes.
    Benign models know the same words: `open` answers all, `quirk` greets in another way, `weak` knows the heuristic
    alone, `unfinished` is stopped early. What is true of a model lies beside it, in lock.json. Exit code 3 says that it
    does not do what its lock says; what it does is in that file. docs/behaviour.md tells the rest.

    Args:
        accuracy: of `target`, the share of locked questions that stay right.
        noise: share of triggered questions that are answered as if there were no trigger.
        start: a model of the same kind that has learned already, onto which the lock is trained.
        steps: of the training; as many as the kind needs unless given.
    """
    description = Lock(policy=policy, trigger=trigger, accuracy=accuracy, noise=noise, seed=seed)
    try:
        lock(description, out, kind=kind, start=start, steps=steps, quiet=runtime.quiet)
    except KeyboardInterrupt:
        raise KeyboardInterrupt("Interrupted; the same command goes on where it was.") from None
    except NotReached as negative:
        show(_table(out), as_json=runtime.json, quiet=runtime.quiet)
        raise NotReached(str(negative), None if runtime.json else out) from None
    if runtime.json:
        return _table(out)
    show(_table(out), as_json=False, quiet=runtime.quiet)
    return out


def _table(out: Path) -> Table:
    """Accuracy of each cell."""
    found = artefact.read_json(out / FILE)["gate"]["accuracy"]
    rows = [{"path": str(out), "cell": cell, **number} for cell, number in found.items()]
    return Table(f"Right answers of {out}", rows)
