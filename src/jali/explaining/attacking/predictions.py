"""Where a circuit says that its model will fail: edited prompts that the circuit answers wrongly, written beforehand.

The search runs the circuit alone. The model is run on unedited prompts only, to begin from those that it answers.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.explaining.attacking.edits import Editing, TextEdits
from jali.explaining.attacking.margins import margins_of, whole
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.pruning.measure import Meter, at_rest
from jali.tasks.task import MAX_TOKENS, Prompt, Task
from jali.verifying.verify import check_fits, meter_for

KIND = "predictions"
SCHEMA = 1
_PATIENCE = 3
"""Draws of an edit before a kind is taken to offer none."""


@dataclass(frozen=True, kw_only=True)
class Search:
    """How far the search for failures goes."""

    pairs: int = 24
    """Held-out pairs whose prompts it begins from, at most."""
    rounds: int = 4
    """Edits of one prompt, at most, one on top of the other."""
    tries: int = 16
    """Edits tried in each round of each prompt."""
    margin: float = 2.0
    """Nats by which the wrong answer has to be ahead by the circuit, over what the model was surer before."""

    def __post_init__(self) -> None:
        for name in ("pairs", "rounds", "tries"):
            if getattr(self, name) < 1:
                raise BadInput(f"An attack needs at least 1 of {name}, got {getattr(self, name)}.")
        if not 0 <= self.margin < float("inf"):
            raise BadInput(f"An attack's margin is a number of nats, at least 0, got {self.margin}.")


class Start(NamedTuple):
    """A held-out prompt that circuit and model answer rightly."""

    row: int
    """Among the held-out prompts; rows 2i and 2i + 1 are the sides of pair i."""
    prompt: Prompt
    circuit: float
    """Margin of the right answer by the circuit, nats."""
    model: float
    """The same by the model."""

    @property
    def lead(self) -> float:
        """Nats by which the model is surer of the right answer than its circuit, at least 0."""
        return max(0.0, self.model - self.circuit)


class Prediction(NamedTuple):
    """An edited prompt on which the model should fail."""

    start: Start
    prompt: Prompt
    kinds: tuple[str, ...]
    """Edits from the held-out prompt to this one, in their order."""
    circuit: float
    """Margin of the right answer by the circuit, nats."""

    @property
    def expected(self) -> float:
        """Margin that the model should have: the circuit's, with the lead that the model had before the edits."""
        return self.circuit + self.start.lead


@dataclass(frozen=True, kw_only=True)
class Predictions:
    """All predictions of one circuit, and what they were searched among."""

    circuit: Circuit
    task: str
    starts: tuple[Start, ...]
    found: tuple[Prediction, ...]
    """One for each held-out prompt, at most."""
    queries: int
    """Edited prompts that the circuit was run on."""
    search: Search
    seed: int

    def to_json(self, editing: Editing) -> dict[str, Any]:
        """The document of a `.predictions.json` file: all that is said before the model runs on any edited prompt."""
        rows = [
            {
                "heldout_row": one.start.row,
                "edits": list(one.kinds),
                "prompt": editing.text(one.prompt),
                "tokens": " ".join(map(str, one.prompt.tokens)),
                "right": editing.said(one.prompt.answer),
                "predicted": editing.said(one.prompt.foil),
                "circuit_margin": one.circuit,
                "expected_margin": one.expected,
            }
            for one in self.found
        ]
        facts = {"task": self.task, "search": asdict(self.search), "seed": self.seed, "queries": self.queries}
        parents = {"circuit": self.circuit.digest, "model": self.circuit.model_digest}
        return {
            "kind": KIND,
            "schema": SCHEMA,
            "parents": parents,
            **facts,
            "kinds": list(editing.kinds),
            "starts": len(self.starts),
            "predictions": rows,
            "made_by": artefact.made_by(self.seed),
        }

    def save(self, path: Path, editing: Editing) -> str:
        """Writes the predictions, their SHA-256 beside them as `sha256sum --check` reads it, and returns that."""
        artefact.write_json(path, self.to_json(editing))
        digest = artefact.digest(path)
        artefact.write_atomic(path.with_name(f"{path.name}.sha256"), f"{digest.removeprefix('sha256:')}  {path.name}\n")
        return digest


def editing_of(model: LanguageModel, task: Task) -> TextEdits:
    """Returns the edits of a task's text.

    Raises:
        BadInput: the model has no tokenizer to read text with.
    """
    if model.tokenizer is None:
        raise BadInput(
            f"{model.name} carries no tokenizer, and edits need one; put its tokenizer.json into its folder."
        )
    return TextEdits(task.name, model.tokenizer, min(MAX_TOKENS, model.config.context))


def predict(
    circuit: Circuit,
    model: LanguageModel,
    task: Task,
    *,
    search: Search = Search(),
    editing: Editing | None = None,
    seed: int = 0,
    quiet: bool = True,
) -> Predictions:
    """Searches edits of held-out prompts for such that the circuit answers wrongly.

    From each prompt that circuit and model answer rightly, edits are tried in rounds; the most harmful one is kept and
    edited further. A prompt is done with the first round after which the circuit prefers the wrong answer by the margin
    asked for, and by as much more as the model was surer of the right answer than the circuit was before any edit: the
    circuit then says not only that it fails, but that the model does.

    Args:
        circuit: of the model and task.
        model: left as it is; it runs on unedited prompts only.
        task: its held-out pairs are edited.
        search: how far.
        editing: what edits there are; of text unless given.
        seed: of all draws.
        quiet: no progress bar.

    Raises:
        BadInput: the circuit is of another model or task, or there is no prompt that both answer rightly.
    """
    check_fits(circuit, model, task)
    editing = editing_of(model, task) if editing is None else editing
    with at_rest(model):
        meter = replace(meter_for(circuit, model), norms="live")  # Frozen norms are the whole model's.
        begun = tuple(starts(circuit, meter, task, search.pairs))
        found, queries = _searched(circuit, meter, begun, search, editing, seed, quiet=quiet)
    return Predictions(
        circuit=circuit, task=task.name, starts=begun, found=found, queries=queries, search=search, seed=seed
    )


def _searched(
    circuit: Circuit,
    meter: Meter,
    begun: Sequence[Start],
    search: Search,
    editing: Editing,
    seed: int,
    *,
    quiet: bool,
) -> tuple[tuple[Prediction, ...], int]:
    """The predictions, and on how many edited prompts the circuit ran for them."""
    draw, queries = random.Random(f"jali attack {seed}"), 0
    current = {start.row: Prediction(start, start.prompt, (), start.circuit) for start in begun}
    found: dict[int, Prediction] = {}
    with Bar("Searching predictions", search.rounds * len(begun), quiet=quiet) as bar:
        for _ in range(search.rounds):
            left = [one for row, one in current.items() if row not in found]
            tried = [edited for one in left for edited in _edits(editing, one, search.tries, draw)]
            queries += len(tried)
            margins = margins_of(meter, [one.prompt for one in tried], circuit)
            for one, margin in zip(tried, margins, strict=True):
                if margin < current[one.start.row].circuit:
                    current[one.start.row] = one._replace(circuit=margin)
            found |= {row: one for row, one in current.items() if one.expected < -search.margin}
            bar.advance(len(begun), note=f"{len(found)} predictions")
    return tuple(found[row] for row in sorted(found)), queries


def starts(circuit: Circuit, meter: Meter, task: Task, pairs: int) -> Iterator[Start]:
    """Yields the held-out prompts that circuit and model answer rightly.

    Raises:
        BadInput: there are none.
    """
    asked = task.heldout.first(pairs)
    alone = meter.scored(circuit.nodes, asked).margin.tolist()
    full = whole(meter.model).score(None, asked).margin.tolist()
    if not any(a > 0 and b > 0 for a, b in zip(alone, full, strict=True)):
        raise BadInput(
            f"There is none among {2 * len(asked)} held-out prompts of {task.name} that circuit and model both answer "
            "rightly; an attack begins from such prompts."
        )
    for row, margins in enumerate(zip(alone, full, strict=True)):
        if min(margins) > 0:
            yield Start(row, asked.prompt(row), *margins)


def _edits(editing: Editing, one: Prediction, tries: int, draw: random.Random) -> Iterator[Prediction]:
    """Yields edits of a prompt, no two alike."""
    seen = {tuple(one.prompt.tokens)}
    for _ in range(tries):
        if (edited := drawn(editing, one, draw)) is not None and tuple(edited.prompt.tokens) not in seen:
            seen.add(tuple(edited.prompt.tokens))
            yield edited


def drawn(editing: Editing, one: Prediction, draw: random.Random, kind: str | None = None) -> Prediction | None:
    """Returns a prompt with one more edit, of this kind or of one drawn at random; None where none is offered."""
    for _ in range(_PATIENCE):
        chosen = kind or draw.choice(list(editing.kinds))
        if (prompt := editing.edit(one.prompt, chosen, draw)) is not None:
            return one._replace(prompt=prompt, kinds=(*one.kinds, chosen))
    return None
