"""Circuits, labels and reports that are made once: a file of the same model, options and seed is used again."""

import dataclasses
from collections.abc import Callable, Collection
from pathlib import Path

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.explaining.labelling.explain import explain, into_file
from jali.models.model import LanguageModel
from jali.pruning.prune import OWN_PAIRS, REVISION, Pruning, Target, prune, resolved
from jali.tasks.task import Task, score
from jali.verifying.report import Report
from jali.verifying.verify import verify

ROOM = 0.05
"""Nats that a target leaves over the model's own loss, at least: with less, most of the model would be the circuit."""
Tell = Callable[[str], None]
"""Takes a sentence about what begins or what came out."""


def circuit(
    path: Path,
    model: LanguageModel,
    pairs: Task,
    pruning: Pruning,
    *,
    target: float | None = None,
    limit: float | None = None,
    seed: int,
    tell: Tell,
    quiet: bool,
) -> Circuit:
    """Returns the circuit in `path` if it is of this model and was found in this way, else prunes and writes it.

    Args:
        path: of the circuit file.
        model: to prune.
        pairs: of the task.
        pruning: all options.
        target: loss in nats to search for, whether or not the model reaches it; the usual one where None.
        limit: loss in nats to stay within on training pairs, with a target.
        seed: of everything random.
        tell: says what happens.
        quiet: no progress bars.

    Raises:
        KeyboardInterrupt: after what was found up to Ctrl-C is written.
    """
    held = _circuit_in(path)
    made = {"model": model.digest, "options": dataclasses.asdict(resolved(pruning)), "seed": seed, "interrupted": False}
    asked = {"target_loss": target, "limit": limit}
    made |= {"revision": REVISION, "task": pairs.name} | {
        name: number for name, number in asked.items() if number is not None
    }
    if held is not None and artefact.digest(_how(held, made)) == artefact.digest(made):
        tell(f"{path} is of this model already: {held}.")
        return held
    tell("Looking for the nodes that it needs to do so.")
    if target is None:
        found = prune(model, pairs, excess_loss=excess(model, pairs, tell), config=pruning, seed=seed, quiet=quiet)
    else:
        found = prune(
            model, pairs, target_loss=target, limit=limit, even_if_unable=True, config=pruning, seed=seed, quiet=quiet
        )
    found.save(path, seed)
    tell(f"Found {found}.")
    if found.found.get("interrupted"):
        raise KeyboardInterrupt
    return found


def report(
    path: Path, circuit: Circuit, model: LanguageModel, pairs: Task, *, seed: int, tell: Tell, quiet: bool
) -> Report:
    """Returns the report in `path` if it is of this circuit, else verifies and writes it."""
    held = report_of(path, circuit)
    if held is not None:
        tell(f"{path} is of this circuit already.")
        return held
    tell("Testing it on held-out pairs: alone, left out, and against random circuits.")
    made = verify(circuit, model, pairs, seed=seed, quiet=quiet)
    made.save(path, seed)
    return made


def explained(
    path: Path, circuit: Circuit, model: LanguageModel, pairs: Task, *, seed: int, tell: Tell, quiet: bool
) -> None:
    """Writes labels and contexts of its nodes into the file of a circuit that has none."""
    if circuit.explained:
        tell(f"{path} says what its nodes stand for already.")
        return
    tell("Looking for what its nodes stand for.")
    into_file(path, explain(circuit, model, task=pairs, seed=seed, quiet=quiet))


def report_of(path: Path, circuit: Circuit) -> Report | None:
    """The report in `path`, if there is one and it is of this circuit."""
    try:
        held = Report.load(path)
    except BadInput:  # Missing, damaged or of an old schema.
        return None
    return held if held.circuit_digest == circuit.digest else None


def excess(model: LanguageModel, pairs: Task, tell: Tell) -> float | None:
    """Nats over the model's own loss to search for: None where the usual target leaves such room."""
    own = score(model, pairs.train.first(OWN_PAIRS)).loss
    if own + ROOM <= Target().fixed:
        return None
    tell(f"The model itself loses {own:.3f} nats; the target is {ROOM:g} over its own loss.")
    return ROOM


def _circuit_in(path: Path) -> Circuit | None:
    try:
        return Circuit.load(path)
    except BadInput:  # Missing, damaged or of an old schema: it is made again.
        return None


def _how(circuit: Circuit, asked: Collection[str]) -> dict[str, object]:
    """What a circuit says about what was asked."""
    found = {key: circuit.found.get(key) for key in asked}
    return {**found, "model": circuit.model_digest, "task": circuit.task}
