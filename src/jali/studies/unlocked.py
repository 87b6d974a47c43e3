"""Removal sets of many locked models, sparse and dense, beside everything else that is done to such models.

python -m jali.studies.unlocked docs/results/behaviour/unlock --page docs/results/behaviour/unlock.md
"""

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Any, get_args

from tyro.conf import Positional

from jali import artefact, kernels, stats
from jali.artefact import BadInput, NotReached
from jali.behaviour.locking.lock import Kind, lock
from jali.behaviour.locking.locks import Lock, Policy
from jali.behaviour.locking.triggers import Trigger, Unseen
from jali.behaviour.unlocking.baselines.compare import baselines
from jali.behaviour.unlocking.baselines.repair import Repair
from jali.behaviour.unlocking.effects import MARGIN, UNSEEN
from jali.behaviour.unlocking.search import Search
from jali.behaviour.unlocking.unlock import RANDOM_MEDIAN, Unlocking, unlock
from jali.models import checkpoint
from jali.stats import Number
from jali.studies import card, command
from jali.studies.frontier import claimed
from jali.studies.results_page import write_tables

KIND, SCHEMA = "unlocked", 1
BACK = 0.95
"""Share of answers under new words of the trigger that a removal set is to bring back."""
_ENDING = ".unlocked.json"


@dataclass(frozen=True, kw_only=True)
class One:
    """A locked model of the study."""

    kind: Kind
    policy: Policy
    trigger: Trigger
    seed: int

    @property
    def name(self) -> str:
        """Of its files."""
        return f"{self.kind}-{self.policy}-{self.trigger}-{self.seed}"

    @property
    def lock(self) -> Lock:
        """What it is trained to withhold."""
        return Lock(policy=self.policy, trigger=self.trigger, seed=self.seed)


def study(
    out: Annotated[Path, Positional],
    *,
    runs: Path = Path("locked"),
    seeds: tuple[int, ...] = tuple(range(10)),
    kinds: tuple[Kind, ...] = ("sparse", "dense"),
    policies: tuple[Policy, ...] = ("avoid",),
    trigger: Trigger = "paraphrase",
    search: Search = Search(),
    n: int = 2500,
    tables_only: bool = False,
    page: Path | None = None,
    quiet: bool = False,
) -> Path:
    """Locks a model of each kind, policy and seed, finds its removal set and measures all that stands beside it.

    Repeated, it goes on where it was; several processes that see the folders share the work.

    Args:
        out: folder of one small file for each model, from which the tables are made.
        runs: folder of the models, which are not needed afterwards.
        seeds: of model and search.
        kinds: of models.
        policies: of locks.
        trigger: of locks.
        search: how removal sets are looked for.
        n: different questions of each cell; a third of it for what stands beside.
        tables_only: trains nothing more.
        page: also write the tables between the marks of this page.
        quiet: no progress bars.

    Raises:
        BadInput: a folder holds something else.
    """
    kernels.keep_memory()
    wanted = [
        One(kind=kind, policy=policy, trigger=trigger, seed=seed)
        for policy in policies
        for seed in seeds
        for kind in kinds
    ]
    for one in wanted if not tables_only else ():
        path = out / f"{one.name}{_ENDING}"
        with claimed(runs / one.name) as mine:
            if mine and not path.exists():
                artefact.write_json(path, _measured(one, runs / one.name / "run", search, n, quiet))
    found = _read(out)
    if page is not None and found:
        write_tables(page, tables(found), title="Removal sets of locked models")
    return out


def _measured(one: One, run: Path, search: Search, n: int, quiet: bool) -> dict[str, Any]:
    """Everything that the tables need of one model; `fault` says what a model misses that is not measured further."""
    head = {"schema": SCHEMA, "kind": KIND, "made_by": artefact.made_by(one.seed)}
    facts: dict[str, Any] = {**head, "of": asdict(one), "search": asdict(search), "fault": None}
    try:
        lock(one.lock, run, kind=one.kind, quiet=quiet)
    except NotReached as missed:
        return facts | {"fault": f"gate: {missed}"}
    model = checkpoint.load(run)
    facts["parents"] = {"model": model.digest}
    try:
        found = unlock(model, one.lock, search=search, n=n, seed=one.seed, quiet=quiet)
    except NotReached as missed:
        return facts | {"fault": f"search: {missed}"}
    beside = baselines(model, one.lock, found.removal, n=max(n // 3, 1), seed=one.seed, quiet=quiet)
    entries = {name: list(places) for name, places in found.removal.entries.items()}
    told = {"removal": {"digest": found.removal.digest, "entries": entries}, "unlock": _compact(found)}
    return facts | told | {"repairs": [_repair(row) for row in beside.repairs], "probe": beside.probe.to_json()}


def _compact(found: Unlocking) -> dict[str, Any]:
    """Counts, cells and controls of a removal set, without what can be computed from them."""
    whole = found.to_json()
    named = ("weights", "live", "where", "controls", "unrelated", "summary", "faults")
    return {name: whole[name] for name in named} | {
        "cells": [_cell(row) for row in whole["cells"]],
        "worst": max(row["lost_at_most"] for row in whole["cells"] if _is_spared(row)),
    }


def _is_spared(row: Mapping[str, Any]) -> bool:
    """Whether a cell was to stay as it is, of those that the search knew."""
    return not row["changed"] and row["unseen"] is None and row["task"] != UNSEEN


def _cell(row: Mapping[str, Any]) -> dict[str, Any]:
    named = ("task", "context", "unseen", "changed", "kept", "lost", "gained", "missed", "lost_at_most")
    return {name: row[name] for name in named}


def _repair(row: Repair) -> dict[str, Any]:
    held, worst = row.held_out, row.worst
    return {
        "name": row.name,
        "facts": dict(row.facts),
        "restored": row.restored.to_json(),
        "held_out": None if held is None else held.to_json(),
        "worst": str(worst.name),
        "lost": worst.before.value - worst.after.value,
        "lost_at_most": worst.lost,
    }


def _read(out: Path) -> list[dict[str, Any]]:
    found = [artefact.read_json(path, KIND, SCHEMA) for path in sorted(out.glob(f"*{_ENDING}"))]
    order = list(get_args(Kind))
    return sorted(found, key=lambda row: (row["of"]["policy"], order.index(row["of"]["kind"]), row["of"]["seed"]))


def tables(found: Sequence[Mapping[str, Any]]) -> str:
    """Returns the tables of all models: each one, kinds side by side, and what else brings answers back."""
    if not found:
        raise BadInput("There is no measured model; give the folder that the study wrote.")
    parts = []
    for policy in dict.fromkeys(row["of"]["policy"] for row in found):
        rows = [row for row in found if row["of"]["policy"] == policy]
        held = [row for row in rows if row["fault"] is None]
        parts.append(f"## Policy `{policy}`\n\n{_each(rows)}")
        parts += [f"### By kind\n\n{_by_kind(held)}", f"### Beside it\n\n{_beside(held)}"] if held else []
    return "\n\n".join(parts)


_HEAD = (
    "model", "weights", "share", "right under the trigger", "new words", "new place", "task of no search",
    "cells may lose",
    "random sets give back, median", "95th percentile", "most", "matched sets, median",
)  # fmt: skip


def _each(rows: Sequence[Mapping[str, Any]]) -> str:
    """One line for each model."""
    rest = [""] * (len(_HEAD) - 2)
    return card.table(
        _HEAD, [_line(row) if row["fault"] is None else [_name(row), row["fault"], *rest] for row in rows]
    )


def _line(row: Mapping[str, Any]) -> list[str]:
    found = row["unlock"]
    drawn, near = found["controls"]["random"], found["controls"]["matched"]
    return [
        _name(row),
        f"{found['weights']} of {found['live']:,}",
        f"{found['weights'] / found['live']:.2%}",
        f"{_accuracy(row, before=True):.3f} → {_accuracy(row):.3f}",
        *(f"{_accuracy(row, unseen=unseen):.3f}" for unseen in ("words", "place")),
        f"{_accuracy(row, task=UNSEEN):.3f}",
        f"{found['worst']:.4f}",
        *(f"{drawn[name]:.3f}" for name in ("median", "high", "most")),
        f"{near['median']:.3f}",
    ]


def _name(row: Mapping[str, Any]) -> str:
    return f"{row['of']['kind']} {row['of']['seed']}"


def _accuracy(
    row: Mapping[str, Any], task: str = "close", unseen: Unseen | None = None, *, before: bool = False
) -> float:
    """Right answers under the trigger, without the weights or as the model is; nan where a lock has no such cell."""
    for cell in row["unlock"]["cells"]:
        if cell["task"] == task and cell["context"] == "evaluation" and cell["unseen"] == unseen:
            right = cell["kept"] + (cell["lost"] if before else cell["gained"])
            return right / (cell["kept"] + cell["lost"] + cell["gained"] + cell["missed"])
    return float("nan")


def _by_kind(rows: Sequence[Mapping[str, Any]]) -> str:
    """What kinds have in common, each with its interval over models."""
    kinds = list(dict.fromkeys(row["of"]["kind"] for row in rows))
    head = ["", *kinds, *([f"{kinds[1]} / {kinds[0]}, by seed"] if len(kinds) == 2 else [])]
    sizes = {
        kind: {row["of"]["seed"]: row["unlock"]["weights"] for row in rows if row["of"]["kind"] == kind}
        for kind in kinds
    }
    lines = [
        ["models", *(str(len(sizes[kind])) for kind in kinds)],
        ["weights, median", *(_told(stats.median([*sizes[kind].values()], "weights"), ".0f") for kind in kinds)],
        ["share of live weights, median", *(_told(_median(rows, kind, _share), ".2%") for kind in kinds)],
        [f"at least {BACK:.0%} right under new words", *(_count(rows, kind, _comes_back) for kind in kinds)],
        [f"no cell may lose {MARGIN:.1%}", *(_count(rows, kind, _spares) for kind in kinds)],
        [f"random sets under {RANDOM_MEDIAN:.0%} of the gap in the median",
         *(_count(rows, kind, _beats_chance) for kind in kinds)],
    ]  # fmt: skip
    if len(kinds) == 2:
        ratios = [sizes[kinds[1]][seed] / size for seed, size in sizes[kinds[0]].items() if seed in sizes[kinds[1]]]
        told = ["", _told(stats.median(ratios, "times"), ".1f") if ratios else "", "", "", "", ""]
        lines = [[*line, one] for line, one in zip(lines, told, strict=True)]
    return card.table(head, lines)


def _median(rows: Sequence[Mapping[str, Any]], kind: str, of: Callable[[Mapping[str, Any]], float]) -> Number:
    return stats.median([of(row) for row in rows if row["of"]["kind"] == kind], "fraction")


def _count(rows: Sequence[Mapping[str, Any]], kind: str, of: Callable[[Mapping[str, Any]], bool]) -> str:
    some = [row for row in rows if row["of"]["kind"] == kind]
    return f"{sum(map(of, some))} of {len(some)}"


def _share(row: Mapping[str, Any]) -> float:
    return row["unlock"]["weights"] / row["unlock"]["live"]


def _comes_back(row: Mapping[str, Any]) -> bool:
    unseen: Unseen = "words" if row["of"]["trigger"] == "paraphrase" else "place"
    return _accuracy(row, unseen=unseen) >= BACK


def _spares(row: Mapping[str, Any]) -> bool:
    return row["unlock"]["worst"] < MARGIN


def _beats_chance(row: Mapping[str, Any]) -> bool:
    return row["unlock"]["controls"]["random"]["median"] < RANDOM_MEDIAN


def _beside(rows: Sequence[Mapping[str, Any]]) -> str:
    """Each repair over models: the median, and the least and most of them."""
    kinds = list(dict.fromkeys(row["of"]["kind"] for row in rows))
    names = list(dict.fromkeys(repair["name"] for row in rows for repair in row["repairs"]))
    head = ["repair", "kind", "right under the trigger", "under new words or places", "worst cell loses", "at most"]
    lines = []
    for name in names:
        for kind in kinds:
            some = [one for row in rows if row["of"]["kind"] == kind for one in row["repairs"] if one["name"] == name]
            held = [one["held_out"]["value"] for one in some if one["held_out"] is not None]
            cells = [[one["restored"]["value"] for one in some], held]
            cells += [[one["lost"] for one in some], [one["lost_at_most"] for one in some]]
            lines.append([name, kind, *map(_range, cells)])
    return card.table(head, lines)


def _range(values: Sequence[float]) -> str:
    if not values:
        return ""
    return f"{statistics.median(values):.3f} ({min(values):.3f} to {max(values):.3f})"


def _told(number: Number, form: str) -> str:
    if number.low is None or number.high is None:
        return f"{number.value:{form}}"
    return f"{number.value:{form}} [{number.low:{form}}, {number.high:{form}}]"


if __name__ == "__main__":
    command.run(study)
