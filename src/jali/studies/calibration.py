"""How often each claim of the battery is wrong, on circuits that are known to be true or false.

python -m jali.studies.calibration --out docs/results/battery.md
"""

import json
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from jali import stats
from jali.progress import Bar
from jali.stats import Number
from jali.studies import command, specimens
from jali.studies.misleading import MISLEADING
from jali.studies.results_page import write_tables
from jali.studies.specimens import CORRUPTIONS, Specimen
from jali.verifying.report import Report
from jali.verifying.thresholds import ACCEPTED
from jali.verifying.verify import verify

_BROKEN = ("missing", "swapped", "connected", "foreign")
_OTHER = ("connected", "foreign")
NAMED: Mapping[str, tuple[str, ...]] = {
    "capable": ("nonsense",),
    "found": ("nonsense", *_OTHER),
    "minimal": ("swapped", *_OTHER),
    **dict.fromkeys(("necessary", "specific", "necessary_nodes", "necessary_paths", "variables"), _OTHER),
    **dict.fromkeys(("beats_random", "beats_connected", "calibration"), _OTHER),
    **dict.fromkeys(("sufficient", "accurate", "sufficient_norms", "sufficient_zero", "sufficient_mean"), _BROKEN),
    **dict.fromkeys(("sufficient_resample", "sufficient_stochastic", "sufficient_adversarial"), _BROKEN),
    **dict.fromkeys(("held_out_natural", "held_out_lengths"), _BROKEN),
    "same_mechanism": ("nonsense",),
    **dict.fromkeys(("agrees_elsewhere", "scrubbed", "binary"), _BROKEN),
    "stable": ("nonsense", *_OTHER),
    "held_out": ("overfit",),
    **dict.fromkeys(("not_trivial", "random_weights", "at_initialisation"), ("trivial",)),
    "nonsense_twin": ("twinned",),
}
"""Which false circuits each claim is there to refuse. The others neither speak for nor against it: the full model is
capable whatever its circuit lacks, and a circuit without its last node still works as it did."""


@dataclass(frozen=True, kw_only=True)
class Config:
    """What is tried."""

    true: int = 48
    """True circuits, each of a model of its own: four kinds, one or two layers, with and without norm."""
    false: int = 36
    """False circuits of each way to corrupt them but the last."""
    nonsense: int = 12
    """Circuits that pruning finds for a task the model cannot do."""
    misleading: int = 20
    """True circuits of each kind of model or task that makes one claim about them false."""
    full: bool = True
    """Whether the claims that prune again are run as well; they take four fifths of the time."""
    seed: int = 0
    """Of everything random."""


@dataclass(frozen=True)
class Verdict:
    """What the battery says about one circuit."""

    truth: str
    """`true`, or how it was corrupted."""
    claims: Mapping[str, bool | None]
    """Whether each claim held; None where it was not run."""


def calibrate(
    config: Config = Config(), *, log: Path | None = None, share: tuple[int, int] = (0, 1), quiet: bool = True
) -> list[Verdict]:
    """Verifies all circuits, and returns what each claim says of each.

    Args:
        config: how many.
        log: a file of finished circuits, one JSON line each; those in it are not run again.
        share: which part of how many is run here: (0, 2) takes every other circuit.
        quiet: no progress bar.
    """
    made = [specimens.plant(config.seed + i, **_kind(i)) for i in range(config.true)]
    plan = list(enumerate(_plan(config, made)))
    rows = [json.loads(line) for line in log.read_text().splitlines()] if log is not None and log.exists() else []
    mine = [row for row in rows if row.get("seed", 0) == config.seed]
    found = {row["number"]: Verdict(row["truth"], row["claims"]) for row in mine}
    with Bar("Verifying known circuits", len(plan), quiet=quiet) as bar:
        for number, (truth, specimen) in plan[share[0] :: share[1]]:
            if number not in found:
                found[number] = Verdict(truth, _verdicts(truth, specimen, made, config.seed + number, config.full))
                if log is not None:
                    _note(log, number, config.seed, found[number])
            bar.advance(1, note=truth)
    return list(found.values())


def _note(log: Path, number: int, seed: int, verdict: Verdict) -> None:
    row = {"number": number, "seed": seed, "truth": verdict.truth, "claims": dict(verdict.claims)}
    with log.open("a", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")


def _kind(i: int) -> dict[str, Any]:
    return {"chain": bool(i % 2), "norm": "rms" if i // 2 % 2 else "none"}


def _plan(config: Config, made: Sequence[Specimen]) -> Iterator[tuple[str, Specimen]]:
    """Truths and specimens, mixed so that any first part of them has all kinds."""
    counts = {"true": config.true, **dict.fromkeys(CORRUPTIONS, config.false), "nonsense": config.nonsense}
    rows = [(i / count, truth, made[i % len(made)]) for truth, count in counts.items() for i in range(count)]
    yield from ((truth, specimen) for _, truth, specimen in sorted(rows, key=lambda row: row[:2]))
    for i in range(config.misleading):
        for kind, change in MISLEADING.items():
            yield kind, change(specimens.plant(config.seed + i, **_kind(i)))


def _verdicts(
    truth: str, specimen: Specimen, made: Sequence[Specimen], seed: int, full: bool
) -> dict[str, bool | None]:
    task, nodes = specimens.nonsense() if truth == "nonsense" else specimen.task, specimen.nodes
    for how in CORRUPTIONS:
        if how == truth:
            nodes = specimens.corrupted(specimen, how, made, random.Random(f"jali calibration {seed}"))
    options: dict[str, Any] = {"text": specimen.text, "seed": seed, "full": full, "twin": specimens.nonsense()}
    report: Report = verify(specimen.circuit(nodes, task), specimen.model, task, **options)
    return {claim.name: claim.passed for claim in report.claims if claim.passed is not None or claim.not_run}


def accepted(verdicts: Sequence[Verdict], claim: str, truths: Sequence[str]) -> Number | None:
    """The share of circuits of these truths for which a claim held, with its Wilson interval; None where none ran."""
    held = [v.claims[claim] for v in verdicts if v.truth in truths and v.claims.get(claim) is not None]
    return stats.share(sum(map(bool, held)), len(held)) if held else None


def uncounted(verdicts: Sequence[Verdict]) -> tuple[str, ...]:
    """Claims that accept more than the allowed share of the false circuits they are there to refuse."""
    rates = {claim: accepted(verdicts, claim, kinds) for claim, kinds in NAMED.items()}
    return tuple(claim for claim, rate in rates.items() if rate is not None and rate.value > ACCEPTED)


def table(verdicts: Sequence[Verdict]) -> str:
    """Returns the rates as Markdown: false accepts of what a claim is there to refuse, and rejects of true ones."""
    names = list(dict.fromkeys(name for verdict in verdicts for name in verdict.claims))
    kinds_of_false = (*CORRUPTIONS, *MISLEADING)
    head = ["claim", "there to refuse", "false accepts", "false rejects", *kinds_of_false, "counts"]
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    loose = uncounted(verdicts)
    for name in names:
        kinds = NAMED.get(name, ())
        wrong, right = accepted(verdicts, name, kinds), accepted(verdicts, name, ("true",))
        each = [accepted(verdicts, name, (kind,)) for kind in kinds_of_false]
        cells = [f"`{name}`", ", ".join(kinds) or "none here", _rate(wrong), _rate(_rest(right)), *map(_short, each)]
        lines.append(f"| {' | '.join([*cells, 'no' if name in loose else 'yes' if kinds else 'untested'])} |")
    return "\n".join(lines)


def _rest(number: Number | None) -> Number | None:
    if number is None or number.low is None or number.high is None:
        return None
    return Number(1 - number.value, number.unit, number.n, 1 - number.high, 1 - number.low)


def _rate(number: Number | None) -> str:
    if number is None or number.low is None or number.high is None:
        return "–"
    return f"{number.value:.1%} [{number.low:.1%}, {number.high:.1%}], n = {number.n}"


def _short(number: Number | None) -> str:
    return "–" if number is None else f"{number.value:.0%}"


def main(config: Config = Config(), *, out: Path, log: Path | None = None, share: tuple[int, int] = (0, 1)) -> None:
    """Writes the table between the marks of a page, which keeps the rest of its text.

    Args:
        config: how many circuits.
        out: a Markdown page; only what stands between its marks is written.
        log: a file of finished circuits, to go on with after an interruption, or to share between processes.
        share: which part of how many is run here; run once more without it to write the table of all.
    """
    torch.set_num_threads(1)
    verdicts = calibrate(config, log=log, share=share, quiet=False)
    write_tables(out, table(verdicts), title="How often the battery is wrong")
    print(f"Not counted: {', '.join(uncounted(verdicts)) or 'none'}.", file=sys.stderr)


if __name__ == "__main__":
    command.run(main)
