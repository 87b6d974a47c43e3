"""Whether a model fails where its circuit said that it would, against random edits and a search without the circuit."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from jali import artefact, stats
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.explaining.attacking.edits import Editing
from jali.explaining.attacking.margins import margins_of, whole
from jali.explaining.attacking.predictions import Prediction, Predictions, Search, drawn, editing_of, predict
from jali.explaining.thresholds import ATTACK_PRECISION, ATTACK_TIMES
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.pruning.measure import at_rest
from jali.stats import Number
from jali.tasks.task import Task

KIND = "attack"
SCHEMA = 1
_DRAWS = 4
"""Random edits for each prediction: their share of failures is small, and needs more of them than precision does."""
_FRESH = 0.5
"""How often the search without the circuit begins with another prompt instead of going on with its best."""


@dataclass(frozen=True, kw_only=True)
class Attack:
    """What became of predictions."""

    predictions: Predictions
    file: str
    """Name of the predictions' file."""
    digest: str
    """SHA-256 of that file, as it was before the model ran."""
    model: tuple[float, ...]
    """Margin of the right answer on each predicted prompt by the model, nats."""
    twin: tuple[float | None, ...]
    """The same by the dense twin; None where it fails on the unedited prompt already. Empty without a twin."""
    twin_digest: str | None
    """Of that twin."""
    numbers: Mapping[str, Number]
    """Shares of failures and mean falls of the margin; n counts pairs of the task."""
    black_box: Mapping[str, int]
    """Of the search without the circuit: `queries` to the model, and prompts `failed`."""

    @property
    def times(self) -> float | None:
        """Precision over the share of failures under random edits; None where those make no failure."""
        random_share = self.numbers["random edits"].value
        return self.numbers["precision"].value / random_share if random_share else None

    @property
    def faults(self) -> tuple[str, ...]:
        """What misses the bar, each in a few words."""
        if not self.predictions.queries:
            return ("no edit of these prompts is known to leave their right answer as it is",)
        if not self.predictions.found:
            return (f"the circuit predicts no failure among {self.predictions.queries} edited prompts",)
        precision, found = self.numbers["precision"].value, []
        if precision < ATTACK_PRECISION:
            found.append(f"precision {precision:.2f} is under {ATTACK_PRECISION:g}")
        if self.times is not None and self.times < ATTACK_TIMES:
            found.append(f"precision is {self.times:.1f} times that of random edits, under {ATTACK_TIMES:g}")
        return tuple(found)

    @property
    def summary(self) -> str:
        """What was found, in a sentence."""
        failed = sum(margin <= 0 for margin in self.model)
        return (
            f"the model fails on {failed} of {len(self.model)} predicted prompts; a search without the circuit found "
            f"{self.black_box['failed']} by {self.black_box['queries']} runs of the model"
        )

    def to_json(self) -> dict[str, Any]:
        """The document of an `.attack.json` file."""
        twins = self.twin or (None,) * len(self.model)
        of = self.predictions
        return {
            "kind": KIND,
            "schema": SCHEMA,
            "parents": {
                "circuit": of.circuit.digest,
                "model": of.circuit.model_digest,
                "predictions": self.digest,
                "twin": self.twin_digest,
            },
            "predictions": self.file,
            "task": of.task,
            "search": asdict(of.search),
            "seed": of.seed,
            "starts": len(of.starts),
            "budget": {"circuit": of.queries, "model": len(self.model), "black_box": self.black_box["queries"]},
            "numbers": {name: number.to_json() for name, number in self.numbers.items()},
            "times_random": self.times,
            "black_box": dict(self.black_box),
            "faults": list(self.faults),
            "outcomes": [
                {
                    "heldout_row": one.start.row,
                    "edits": list(one.kinds),
                    "circuit": {"unedited": one.start.circuit, "edited": one.circuit},
                    "model": {"unedited": one.start.model, "edited": margin},
                    "twin": twin,
                }
                for one, margin, twin in zip(of.found, self.model, twins, strict=True)
            ],
            "made_by": artefact.made_by(of.seed),
        }

    def save(self, path: Path | str) -> Path:
        """Writes an `.attack.json` file, whole or not at all."""
        return artefact.write_json(path, self.to_json())


def attack(
    circuit: Circuit,
    model: LanguageModel,
    task: Task,
    *,
    predictions: Path,
    twin: LanguageModel | None = None,
    search: Search = Search(),
    editing: Editing | None = None,
    seed: int = 0,
    quiet: bool = True,
    told: Callable[[str], object] = lambda _: None,
) -> Attack:
    """Predicts failures of a model from its circuit, writes and hashes the predictions, and only then runs the model.

    Args:
        circuit: of the model and task.
        model: left as it is.
        task: its held-out pairs are edited.
        predictions: file to write them to; its SHA-256 stands in a file beside it.
        twin: another model with the same tokenizer, on which the predictions are tried as well.
        search: how far it goes.
        editing: what edits there are; of text unless given.
        seed: of all draws.
        quiet: no progress bars.
        told: is given the digest before the model runs.

    Raises:
        BadInput: circuit, model, twin and task do not go together, or no prompt is answered rightly to begin from.
    """
    editing = editing_of(model, task) if editing is None else editing
    if twin is not None and not _same_tokens(model, twin):
        raise BadInput(f"The twin {twin.name!r} has another tokenizer than {model.name!r}; give one that shares it.")
    found = predict(circuit, model, task, search=search, editing=editing, seed=seed, quiet=quiet)
    digest = found.save(predictions, editing)
    told(f"{len(found.found)} predictions in {predictions}: {digest}")
    return outcomes(found, model, editing, file=predictions.name, digest=digest, twin=twin, quiet=quiet)


def outcomes(
    of: Predictions,
    model: LanguageModel,
    editing: Editing,
    *,
    file: str = "",
    digest: str = "",
    twin: LanguageModel | None = None,
    quiet: bool = True,
) -> Attack:
    """Runs a model and its twin on predictions and on random edits of the same prompts, and searches without a circuit.

    Args:
        of: predictions.
        model: that they are about.
        editing: that made them.
        file: name of their file.
        digest: of that file.
        twin: with the same tokenizer.
        quiet: no progress bar.
    """
    groups = {
        "precision": of.found,
        "random edits": _again(of, editing, same=False),
        "same kinds again": _again(of, editing, same=True),
    }
    with Bar("Running models", 2 * len(groups) + 1, quiet=quiet) as bar:
        before = {start.row: start.model for start in of.starts}
        numbers, failing = _ran(model, "", groups, before, bar)
        beyond: tuple[float | None, ...] = ()
        if twin is not None:
            before = _unedited(of, twin)
            more, margins = _ran(twin, ", twin", groups, before, bar)
            numbers |= more
            beyond = tuple(m if before[p.start.row] > 0 else None for p, m in zip(of.found, margins, strict=True))
        with at_rest(model):
            black_box = _black_box(of, model, editing)
        bar.advance(note="search without the circuit")
    return Attack(
        predictions=of,
        file=file,
        digest=digest,
        model=failing,
        twin=beyond,
        twin_digest=None if twin is None else twin.digest,
        numbers=numbers,
        black_box=black_box,
    )


def _ran(
    model: LanguageModel, suffix: str, groups: Mapping[str, Sequence[Prediction]], before: Mapping[int, float], bar: Bar
) -> tuple[dict[str, Number], tuple[float, ...]]:
    """The numbers of a model, each name with a suffix, and its margins on the predictions, which come first."""
    numbers: dict[str, Number] = {}
    margins: list[tuple[float, ...]] = []
    with at_rest(model):
        for name, group in groups.items():
            margins.append(tuple(margins_of(whole(model), [one.prompt for one in group])))
            numbers |= _measured(name, suffix, group, before, margins[-1])
            bar.advance(note=name)
    return numbers, margins[0]


def _same_tokens(one: LanguageModel, other: LanguageModel) -> bool:
    """Whether two models read the same tokens; planted ones have no tokenizer, but a size of vocabulary."""
    if one.tokenizer is None or other.tokenizer is None:
        return one.tokenizer is other.tokenizer and one.config.vocab_size == other.config.vocab_size
    return one.tokenizer.to_str() == other.tokenizer.to_str()


def _unedited(of: Predictions, model: LanguageModel) -> dict[int, float]:
    begun = [start for start in of.starts if any(one.start.row == start.row for one in of.found)]
    with at_rest(model):
        margins = margins_of(whole(model), [start.prompt for start in begun])
    return {start.row: margin for start, margin in zip(begun, margins, strict=True)}


def _again(of: Predictions, editing: Editing, *, same: bool) -> list[Prediction]:
    """As many edits of the same prompts as the predictions have, of the same kinds or of kinds drawn at random."""
    draw, found = random.Random(f"jali attack {'same' if same else 'random'} {of.seed}"), []
    for one in of.found:
        for _ in range(_DRAWS):
            edited: Prediction | None = one._replace(prompt=one.start.prompt, kinds=())
            for kind in one.kinds:
                edited = None if edited is None else drawn(editing, edited, draw, kind if same else None)
            found += [] if edited is None else [edited]
    return found


def _measured(
    name: str, suffix: str, group: Sequence[Prediction], before: Mapping[int, float], after: Sequence[float]
) -> dict[str, Number]:
    """The share of failures among prompts that were answered rightly before, and by how much the margin fell."""
    held = [(p.start.row // 2, before[p.start.row], m) for p, m in zip(group, after, strict=True)]
    held = [row for row in held if row[1] > 0]
    pairs = [pair for pair, _, _ in held]
    found = {f"{name}{suffix}": share([margin <= 0 for _, _, margin in held], pairs)}
    if held:
        falls = np.array([start - margin for _, start, margin in held])
        found[f"{name}, fall of the margin{suffix}"] = stats.clustered(falls, [pairs], "nats")
    return found


def share(true: Sequence[bool], clusters: Sequence[int]) -> Number:
    """Returns the share that is true, with the Wilson interval that as many observations as clusters would have."""
    n = len(set(clusters))
    value = sum(true) / len(true) if true else 0.0
    low, high = stats.wilson(value * n, n)
    return Number(value, "fraction", n, min(low, value), max(high, value))


def _black_box(of: Predictions, model: LanguageModel, editing: Editing) -> dict[str, int]:
    """Searches failures with the model alone, by as many queries as there are predictions: greedy hill climbing.

    Each query edits one prompt once more and keeps the edit where the margin falls: either the prompt nearest to
    failing, which then needs its next edit, or another one from the beginning. Prompts that fail are left.
    """
    draw, meter = random.Random(f"jali attack black box {of.seed}"), whole(model)
    fresh = [Prediction(start, start.prompt, (), start.model) for start in of.starts]
    draw.shuffle(fresh)
    climbing: dict[int, Prediction] = {}
    queries, failed = 0, 0
    while queries < len(of.found) and (fresh or climbing):
        if fresh and (not climbing or draw.random() < _FRESH):
            one = fresh.pop()
        else:
            one = climbing.pop(min(climbing, key=lambda row: climbing[row].circuit))
        edited = drawn(editing, one, draw)
        if edited is None:
            continue
        queries += 1
        (margin,) = margins_of(meter, [edited.prompt])
        failed += margin <= 0
        kept = edited._replace(circuit=margin) if margin < one.circuit else one
        if margin > 0 and len(kept.kinds) < of.search.rounds:
            climbing[one.start.row] = kept
    return {"queries": queries, "failed": failed}
