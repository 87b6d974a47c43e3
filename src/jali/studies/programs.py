"""The circuits of a folder as programs of both levels, with a table of what their headers say.

python -m jali.studies.programs docs/results/circuits docs/results/programs
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, get_args

from tyro.conf import Positional

from jali import kernels
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.explaining.decompiling.decompile import Decompiled, Level, decompile, told
from jali.models import checkpoint
from jali.studies import command
from jali.studies.results_page import write_tables
from jali.tasks.published import task

_SHOWN = {
    "same decision as the circuit": "as the circuit",
    "same decision as the full model": "as the model",
    "decisions that cutoffs for AbsTopK change": "cutoffs change",
    "sides with the model where the hand-written rule does not": "sides with the model",
}
"""Rows of a header that are columns here."""


def study(
    circuits: Annotated[Path, Positional],
    out: Annotated[Path, Positional],
    *,
    model: str = "jali-python",
    pairs: int = 256,
    seed: int = 0,
    quiet: bool = False,
) -> Path:
    """Decompiles every circuit of a folder; those that no program can be are named with the reason.

    Args:
        circuits: folder of `.circuit.json` files.
        out: folder of programs and README.md, of which only what stands between its marks is written.
        model: of the circuits, as `jali.load` takes it.
        pairs: held-out ones to measure on, at most.
        seed: of disturbed prompts.
        quiet: no progress.

    Raises:
        BadInput: there is no circuit in the folder.
    """
    kernels.keep_memory()
    files = sorted(circuits.glob("*.circuit.json"))
    if not files:
        raise BadInput(f"There is no .circuit.json file in {circuits}; name a folder of circuits.")
    whole = checkpoint.load(model)
    assert whole.tokenizer is not None
    made: list[tuple[str, Circuit, Decompiled]] = []
    refused: list[str] = []
    for file in files:
        circuit = Circuit.load(file)
        for level in get_args(Level):
            try:
                named = task(circuit.task, whole.tokenizer)
                found = decompile(circuit, whole, named, level=level, pairs=pairs, seed=seed)
            except BadInput as error:
                refused.append(f"- `{circuit.task}`, {level}: {error}")
                continue
            path = found.save(out / f"{circuit.task}_{level}.py")
            made.append((path.name, circuit, found))
            if not quiet:
                print(f"{path}: {found.lines} lines; {'; '.join(found.faults) or 'all limits kept'}", file=sys.stderr)
    tables = [table(made)] if made else []
    return write_tables(out / "README.md", "\n\n".join([*tables, *refused]), title="Programs")


def table(made: Sequence[tuple[str, Circuit, Decompiled]]) -> str:
    """A row for each program."""
    titles = ["program", "nodes", "lines", "tables, kB", *_SHOWN.values(), "not kept"]
    lines = [f"| {' | '.join(titles)} |", "|" + "---|" * len(titles)]
    for name, circuit, found in made:
        values = {row.name: told(row.number) for row in found.rows}
        cells = [f"[{name}]({name})", str(len(circuit)), str(found.lines), f"{found.table_bytes / 1e3:.0f}"]
        cells += [" ".join(values.get(row, "no rule").split()) for row in _SHOWN]
        lines.append(f"| {' | '.join([*cells, '; '.join(found.faults) or '—'])} |")
    return "\n".join(lines)


if __name__ == "__main__":
    command.run(study)
