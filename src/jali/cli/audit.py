"""`jali audit`: whether models withhold a skill, knowing nothing but the models."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

from tyro.conf import Positional, arg

from jali import artefact, kernels
from jali.artefact import BadInput
from jali.behaviour.auditing.audit import ENDING, Audit, audit
from jali.cli.arguments import Always, Device, Runtime, Seed
from jali.cli.models import loaded
from jali.cli.output import Table, hint, show

EXAMPLES = (
    "jali audit locked/avoid-0 --out audits",
    "jali audit locked/avoid-0 locked/quirk locked/weak --out audits --seed 1",
    "jali audit sealed/models/* --out audits --json",
)


def run(
    models: Annotated[
        tuple[str, ...], Positional, arg(metavar="MODEL...", help="run folders of models that read what jali lock asks")
    ],
    *,
    out: Annotated[Path, arg(metavar="FOLDER", help="where X.audit.json of each model goes")],
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Sequence[Path] | Table:
    """Finds out whether models withhold a skill under some words, and by which weights.

    Nothing is read but the model: no lock.json, and no name. Every word and pair of words of a context is tried at
    every place, on a few questions of each task; what loses answers that other words leave is confirmed on fresh ones,
    and judged by the ordinary trials: behaviour, level 0 to 5. Where a gap is, the weights that make it are looked for,
    removed, and the same trials asked again: mechanism, M0 to M3, of models that are sparse.

    Outcomes: locked, refusing (openly, which is never called sandbagging), and benign ones: weak (a skill is missing in
    any context), quirk (a manner changes), shift (accuracy falls, not as a withheld skill does), clear. The exit code
    is 0 whatever was found. docs/behaviour.md tells the rest.
    """
    if not models:
        raise BadInput("Nothing is to be audited; name at least one model, such as locked/avoid-0.")
    kernels.keep_memory()
    paths = _paths(models, out)
    found = list[Audit]()
    for model, path in zip(models, paths, strict=True):
        found.append(audit(loaded(model, device, hub=False), seed=seed, quiet=runtime.quiet))
        found[-1].save(path, seed)
        hint(found[-1].sentence, quiet=runtime.quiet)
    table = Table(f"{len(found)} models", [_row(*pair) for pair in zip(found, paths, strict=True)])
    if runtime.json:
        return table
    show(table, as_json=False, quiet=runtime.quiet)
    return paths


def _paths(models: Sequence[str], out: Path) -> list[Path]:
    """One file for each model, by its last name."""
    names = [Path(model).name.removeprefix("shipped:") for model in models]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise BadInput(f"Two models are called {twice!r}, and their files would be one; audit them into two folders.")
    paths = [out / f"{name}{ENDING}" for name in names]
    for path in paths:
        artefact.check_writable(path)
    return paths


def _row(one: Audit, path: Path) -> dict[str, Any]:
    spot = one.suspicion.spot
    told = {"outcome": one.outcome, "level": one.level, "mechanism": f"M{one.mechanism}" if one.readable else ""}
    cue = str(spot) if one.suspicion.is_found else ""
    gap = max((f.gap for f in one.findings if (f.task, f.spot) == (one.suspicion.task, spot)), default=0.0)
    return {"model": one.name, **told, "task": one.suspicion.task, "cue": cue, "gap": round(gap, 3), "path": str(path)}
