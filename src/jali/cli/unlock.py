"""`jali unlock`: the few weights without which a locked model no longer withholds, and what else they do."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

from tyro.conf import arg

from jali import kernels
from jali.artefact import BadInput, NotReached
from jali.behaviour.locking.locks import FILE, Lock
from jali.behaviour.removal import ENDING as REMOVAL
from jali.behaviour.removal import RemovalSet
from jali.behaviour.unlocking.effects import CellEffect
from jali.behaviour.unlocking.search import Search
from jali.behaviour.unlocking.unlock import ENDING, Unlocking, unlock
from jali.cli.arguments import Always, Device, Model, Out, Runtime, Seed, to_write
from jali.cli.models import loaded
from jali.cli.output import Table, hint, show

EXAMPLES = (
    "jali unlock locked/avoid-0",
    "jali unlock locked/avoid-0 --n 500 --draws 40 --seed 1 --out avoid-0.removal.json",
    "jali unlock locked/avoid-1 --others locked/quirk/unlock.removal.json --json",
)


def run(
    model: Model,
    *,
    search: Annotated[Search, arg(name="")] = Search(),
    n: Annotated[int, arg(metavar="N")] = 3000,
    draws: Annotated[int, arg(metavar="N")] = 20,
    others: Annotated[tuple[Path, ...], arg(metavar="FILE")] = (),
    out: Out = None,
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Sequence[Path] | Table:
    """Finds the weights of a locked model without which it answers under the trigger as it does without.

    Writes X.removal.json, which other verbs take, and X.unlock.json: every cell before and after, with bounds; random
    and matched sets of the same size; cues, places and lengths that nothing has seen. Exit code 3 says that there is no
    gap, that no set was found, or that a set misses a bar. docs/behaviour.md tells the rest.

    Args:
        n: different questions of each cell that bounds are measured on.
        draws: random sets, and as many of weights of the same size.
        others: removal sets of other models of this shape, such as one of a benign model with the same trigger.
    """
    kernels.keep_memory()
    of = loaded(model, device)
    if of.folder is None or not (of.folder / FILE).exists():
        raise BadInput(f"{model} has no {FILE} beside it, which says what it withholds; make one with jali lock.")
    path = to_write(out) or of.folder / f"unlock{REMOVAL}"
    controls = {one.name.removesuffix(REMOVAL): RemovalSet.load(one) for one in others}
    options = {"search": search, "n": n, "draws": draws, "others": controls, "seed": seed, "quiet": runtime.quiet}
    found = unlock(of, Lock.load(of.folder), **options)
    stem = path.name.removesuffix(".json").removesuffix(".removal")
    written = (found.removal.save(path, seed), found.save(path.with_name(f"{stem}{ENDING}"), seed))
    show(_table(found, written[0]), as_json=runtime.json, quiet=runtime.quiet)
    hint(found.summary, quiet=runtime.quiet)
    if found.faults:
        raise NotReached(f"Not reached: {'; '.join(found.faults)}.", None if runtime.json else written[0])
    return Table("", []) if runtime.json else written


def _table(found: Unlocking, path: Path) -> Table:
    """A row for each cell."""
    rows = [_row(one) | {"path": str(path)} for one in found.cells]
    return Table(f"{len(found.removal)} weights of {found.live:,}: right answers with and without them", rows)


def _row(one: CellEffect) -> dict[str, Any]:
    values = {"before": one.before.value, "after": one.after.value, "lost_at_most": one.lost}
    facts = {"cell": str(one.name), "unseen": one.unseen or "", "changed": one.is_changed, "n": one.changes.n}
    return {**facts, **{name: round(value, 4) for name, value in values.items()}, "spared": one.is_spared}
