"""What searches over options found, beside the defaults, from their journals and circuits.

python -m jali.studies.tuned docs/results/search
"""

from pathlib import Path
from typing import Annotated, NamedTuple

import tyro
from tyro.conf import Positional

from jali import stats
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.studies.results_page import write_tables
from jali.studies.search import Trial, trials


class Tuned(NamedTuple):
    """One search."""

    task: str
    trials: list[Trial]
    circuit: Circuit
    """Of the best options."""

    @property
    def best(self) -> Trial:
        """The trial of least value, the first of several."""
        return min(self.trials, key=lambda trial: (trial.value, trial.number))

    @property
    def ratio(self) -> float:
        """The best value over that of the defaults."""
        return self.best.value / self.trials[0].value


def study(folder: Annotated[Path, Positional]) -> Path:
    """Writes the table of a folder that holds TASK.eliminate.journal and TASK.circuit.json of each search.

    Args:
        folder: of searches; README.md there gets the table between its marks.

    Raises:
        BadInput: there is no journal, or a circuit is missing or of another task.
    """
    journals = sorted(folder.glob("*.journal"))
    if not journals:
        raise BadInput(f"There is no .journal file in {folder}; jali search writes one.")
    found = [_read(journal) for journal in journals]
    middle = stats.median([one.ratio for one in found], "fraction")
    lines = [_HEAD, "|" + "---|" * _HEAD.count(" | ") + "---|", *map(_row, found), ""]
    lines.append(f"Median of best over defaults: {middle.value:.3f}, tasks: {middle.n}.")
    return write_tables(folder / "README.md", "\n".join(lines), title="Searches over options")


def _read(journal: Path) -> Tuned:
    of, done = trials(journal)
    circuit = Circuit.load(journal.with_name(f"{of['task']}.circuit.json"))
    if circuit.task != of["task"] or not done or done[0].number != 0:
        raise BadInput(f"{journal} has no finished first trial, or its circuit is of task {circuit.task!r}.")
    return Tuned(of["task"], done, circuit)


_HEAD = (
    "| task | trials | edges, defaults | edges, best | best over defaults | in trial | its options | its circuit on "
    "validation pairs |"
)


def _row(one: Tuned) -> str:
    options = ", ".join(f"{name.removeprefix('learning.')} {value:.2g}" for name, value in one.best.options.items())
    loss, target = one.circuit.found["losses"]["validation"], one.circuit.found["target_loss"]
    size = f"{len(one.circuit)} nodes, {len(one.circuit.edges)} edges, {loss:.3f} nats of {target:g}"
    cells = [one.task, str(len(one.trials)), f"{one.trials[0].value:.4g}", f"{one.best.value:.4g}", f"{one.ratio:.2f}"]
    return f"| {' | '.join([*cells, str(one.best.number), options, size])} |"


if __name__ == "__main__":
    print(tyro.cli(study))
