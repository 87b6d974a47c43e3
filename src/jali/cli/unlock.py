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
from jali.behaviour.report import ENDING as REPORT
from jali.behaviour.trials import ENDING as TRIALS
from jali.behaviour.unlocking.baselines.compare import ENDING as BESIDE
from jali.behaviour.unlocking.baselines.compare import baselines as compare
from jali.behaviour.unlocking.effects import CellEffect
from jali.behaviour.unlocking.evidence import reported, trials_of
from jali.behaviour.unlocking.keep import Keep
from jali.behaviour.unlocking.path import ENDING as PATH
from jali.behaviour.unlocking.path import path_of
from jali.behaviour.unlocking.search import Search
from jali.behaviour.unlocking.sufficiency import ENDING as KEPT
from jali.behaviour.unlocking.sufficiency import Keeping
from jali.behaviour.unlocking.sufficiency import keeping as keeping_of
from jali.behaviour.unlocking.unlock import ENDING, Unlocking, unlock
from jali.cli.arguments import Always, Device, Model, Out, Runtime, Seed, to_write
from jali.cli.models import loaded
from jali.cli.output import Table, hint, show
from jali.models.model import LanguageModel
from jali.training.trained import is_unfinished

EXAMPLES = (
    "jali unlock locked/avoid-0",
    "jali unlock locked/avoid-0 --n 500 --draws 40 --seed 1 --out avoid-0.removal.json",
    "jali unlock locked/avoid-0 --baselines --json",
    "jali unlock locked/avoid-1 --others locked/quirk/unlock.removal.json --json",
)


def run(
    model: Model,
    *,
    search: Annotated[Search, arg(name="")] = Search(),
    n: Annotated[int, arg(metavar="N")] = 2500,
    draws: Annotated[int, arg(metavar="N")] = 20,
    others: Annotated[tuple[Path, ...], arg(metavar="FILE")] = (),
    keep: bool = True,
    keeping: Keep = Keep(),
    baselines: bool = False,
    out: Out = None,
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Sequence[Path] | Table:
    """Finds the weights of a locked model without which it answers under the trigger as it does without.

    Writes X.removal.json, which other verbs take, and X.unlock.json: every cell before and after, with bounds; random
    and matched sets of the same size; cues, places and lengths that nothing has seen. X.path.json says what the
    weights join, from words of the trigger to the answer. X.keep.json holds weights that do all of it alone, and
    X.behaviour.json one report, for `jali show`: the verdict before, what the weights say, the verdict after.
    Exit code 3 says that there is no gap, that no set was found, or that a set misses a bar. docs/behaviour.md tells
    the rest.

    Args:
        n: different questions of each cell that bounds are measured on; a third of it for the report.
        draws: random sets, and as many of weights of the same size.
        others: removal sets of other models of this shape, such as one of a benign model with the same trigger.
        keep: also look for weights that are enough alone.
        keeping: how.
        baselines: also measure a probe, direction ablation, noise, fine-tuning and patching, into X.baselines.json;
            rows are then of these. About two minutes.
    """
    kernels.keep_memory()
    of, folder = _trained(model, device)
    path, lock = to_write(out) or folder / f"unlock{REMOVAL}", Lock.load(folder)
    controls = {one.name.removesuffix(REMOVAL): RemovalSet.load(one) for one in others}
    options = {"search": search, "n": n, "draws": draws, "others": controls, "seed": seed, "quiet": runtime.quiet}
    found = unlock(of, lock, **options)
    stem = path.name.removesuffix(".json").removesuffix(".removal")
    written = [found.removal.save(path, seed), found.save(path.with_name(f"{stem}{ENDING}"), seed)]
    way = path_of(of, lock, found.removal, seed=seed)
    written.append(way.save(path.with_name(f"{stem}{PATH}"), seed))
    enough = _kept(of, found, keeping, seed, runtime) if keep else None
    if enough is not None:
        written.append(enough.save(path.with_name(f"{stem}{KEPT}"), found.removal, seed))
    written += _reported(of, found, enough, path.with_name(stem), n=max(n // 3, 1), seed=seed, runtime=runtime)
    table = _table(found, written[0])
    if baselines:
        beside = compare(of, lock, found.removal, n=max(n // 3, 1), seed=seed, quiet=runtime.quiet)
        written.append(beside.save(path.with_name(f"{stem}{BESIDE}"), lock, found.removal, seed))
        table = Table("What else brings answers back, and what it costs", [one.row() for one in beside.repairs])
    show(table, as_json=runtime.json, quiet=runtime.quiet)
    hint(found.summary, quiet=runtime.quiet)
    if found.faults:
        raise NotReached(f"Not reached: {'; '.join(found.faults)}.", None if runtime.json else written[0])
    return Table("", []) if runtime.json else written


def _trained(model: str, device: str) -> tuple[LanguageModel, Path]:
    """A model that `jali lock` is done with, and its folder."""
    of = loaded(model, device)
    if of.folder is None or not (of.folder / FILE).exists():
        raise BadInput(f"{model} has no {FILE} beside it, which says what it withholds; make one with jali lock.")
    if is_unfinished(of.folder):
        raise BadInput(f"{model} is not trained to its end; the same jali lock goes on, then unlock it.")
    return of, of.folder


def _kept(of: LanguageModel, found: Unlocking, config: Keep, seed: int, runtime: Runtime) -> Keeping | None:
    """Weights that are enough alone; none, which is said, where no set was found."""
    try:
        enough = keeping_of(of, found.lock, found.removal, config=config, seed=seed, quiet=runtime.quiet)
    except NotReached as missed:
        hint(str(missed), quiet=runtime.quiet)
        return None
    hint(enough.summary, quiet=runtime.quiet)
    return enough


def _reported(
    of: LanguageModel, found: Unlocking, enough: Keeping | None, stem: Path, *, n: int, seed: int, runtime: Runtime
) -> list[Path]:
    """Writes trials before and after, and the report of both."""
    before, after = trials_of(of, found, n=n, seed=seed, quiet=runtime.quiet)
    report = reported(before, after, found, enough)
    for one in (report.verdict, report.after):
        hint("" if one is None else one.sentence, quiet=runtime.quiet)
    return [
        report.save(stem.with_name(f"{stem.name}{REPORT}"), seed),
        before.save(stem.with_name(f"{stem.name}{TRIALS}"), seed),
        after.save(stem.with_name(f"{stem.name}.repaired{TRIALS}"), seed),
    ]


def _table(found: Unlocking, path: Path) -> Table:
    """A row for each cell."""
    rows = [_row(one) | {"path": str(path)} for one in found.cells]
    return Table(f"{len(found.removal)} weights of {found.live:,}: right answers with and without them", rows)


def _row(one: CellEffect) -> dict[str, Any]:
    values = {"before": one.before.value, "after": one.after.value, "lost_at_most": one.lost}
    facts = {"cell": str(one.name), "unseen": one.unseen or "", "changed": one.is_changed, "n": one.changes.n}
    return {**facts, **{name: round(value, 4) for name, value in values.items()}, "spared": one.is_spared}
