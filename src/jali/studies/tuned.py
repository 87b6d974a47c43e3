"""What searches over options found, beside the defaults, from their journals and circuits.

python -m jali.studies.tuned docs/results/search docs/results/circuits
"""

import math
from pathlib import Path
from typing import Annotated, Any, NamedTuple

from tyro.conf import Positional

from jali import artefact, stats
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.pruning.prune import REVISION, Pruning, resolved
from jali.pruning.shortfalls import shortfalls
from jali.studies import command
from jali.studies.results_page import write_tables
from jali.studies.search import Trial, best, trials


class Tuned(NamedTuple):
    """One search."""

    task: str
    trials: list[Trial]
    circuit: Circuit
    """Of the best options."""

    usual: Circuit
    """Of the defaults of this version, which may not be those that the search began with."""
    same: bool
    """Whether they are."""

    @property
    def begun(self) -> Trial:
        """The trial that the search began with."""
        return next(trial for trial in self.trials if trial.defaults)

    @property
    def defaults(self) -> float:
        """Edges that the defaults leave: of the first trial where that had them, else of the published circuit."""
        return self.begun.size if self.same else len(self.usual.edges)

    @property
    def ratio(self) -> float:
        """Edges of the best over those of the defaults."""
        return best(self.trials).size / self.defaults


def study(folder: Annotated[Path, Positional], circuits: Annotated[Path, Positional]) -> Path:
    """Writes the table of a folder that holds TASK.METHOD.journal and TASK.circuit.json of each search over edges.

    Args:
        folder: of searches; README.md there gets the table between its marks.
        circuits: folder of TASK.circuit.json, found with the defaults.

    Raises:
        BadInput: there is no journal; one is of no search for few edges, its first trial came to none within the limits
            or the circuit beside it is not what it found; or a circuit of the defaults is missing, missed its limits or
            was looked for otherwise.
    """
    journals = sorted(folder.glob("*.journal"))
    if not journals:
        raise BadInput(f"There is no .journal file in {folder}; jali search writes one.")
    found = [_read(journal, circuits) for journal in journals]
    middle = stats.median([one.ratio for one in found], "fraction")
    lines = [_HEAD, "|" + "---|" * _HEAD.count(" | ") + "---|", *map(_row, found), ""]
    lines.append(f"Median of best over defaults: {middle.value:.3f}, tasks: {middle.n}.")
    return write_tables(folder / "README.md", "\n".join(lines), title="Searches over options")


def _read(journal: Path, circuits: Path) -> Tuned:
    of, done = trials(journal)
    given = [trial for trial in done if trial.defaults]
    if of.get("size") != "edges" or not (given and given[0].size and given[0].over <= 0):
        raise BadInput(f"{journal} is of no search for few edges that began with a circuit within the limits.")
    circuit = Circuit.load(journal.with_name(f"{of['task']}.circuit.json"))
    found = circuit.found.get("search", {}).get("best"), circuit.model_digest, circuit.found.get("seed")
    if found != (best(done).number, of["model"], of["seed"]):
        raise BadInput(f"{of['task']}.circuit.json is not what {journal} found; run the same jali search once more.")
    usual = _usual(circuits / f"{of['task']}.circuit.json", of, circuit)
    same = artefact.rebuilt(Pruning, of["options"]) == resolved(Pruning(method=circuit.found["method"]))
    same = same and circuit.found.get("revision") == REVISION
    return Tuned(of["task"], done, circuit, usual, same)


def _usual(path: Path, of: dict[str, Any], best: Circuit) -> Circuit:
    """The circuit of the defaults, to be compared with the best one of a search."""
    usual, method = Circuit.load(path), best.found["method"]
    found = {"options": {}, "target_loss": math.nan, "seed": None, "within_limit": False, **usual.found}
    near = math.isclose(found["target_loss"], best.found["target_loss"], rel_tol=1e-3)  # Of other machines too.
    held = usual.model_digest, usual.task, artefact.rebuilt(Pruning, found["options"]), found["seed"]
    asked = of["model"], of["task"], resolved(Pruning(method=method)), of["seed"]
    if (*held, found.get("revision")) != (*asked, REVISION) or not near:
        raise BadInput(f"{path} was not found by {method} with its defaults at the target of the search beside it.")
    if not found["within_limit"]:
        raise BadInput(f"{path} is not within its limits, so its size says nothing beside a search's.")
    return usual


_TITLES = (
    "task, trials, edges of the first trial, of the defaults, of the best, best over defaults, in trial, its options"
)
_HEAD = f"| {' | '.join(_TITLES.split(', '))} | its circuit on validation pairs |"


def _row(one: Tuned) -> str:
    found = best(one.trials)
    options = ", ".join(f"{name.removeprefix('learning.')} {value:.2g}" for name, value in found.options.items())
    loss, target = one.circuit.found["losses"]["validation"], one.circuit.found["target_loss"]
    size = f"{len(one.circuit)} nodes, {len(one.circuit.edges)} edges, {loss:.3f} nats of {target:g}"
    size = "; ".join([size, *shortfalls(one.circuit.found)])
    sizes = [f"{one.begun.size:g}", f"{one.defaults:g}", f"{found.size:g}"]
    cells = [one.task, str(len(one.trials)), *sizes, f"{one.ratio:.2f}"]
    return f"| {' | '.join([*cells, str(found.number), options, size])} |"


if __name__ == "__main__":
    command.run(study)
