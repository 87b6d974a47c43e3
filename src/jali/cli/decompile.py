"""`jali decompile`: a circuit as a program in plain Python."""

from pathlib import Path
from typing import Annotated

from tyro.conf import arg

from jali import kernels
from jali.artefact import NotReached
from jali.circuit import Circuit
from jali.cli.arguments import Always, CircuitFile, Device, Out, Runtime, Seed, to_write
from jali.cli.output import Table, show
from jali.cli.prune import loaded_with_task
from jali.explaining.decompiling.decompile import Level, decompile, told

EXAMPLES = (
    "jali decompile single_double_quote.circuit.json --out quotes.py",
    "jali decompile single_double_quote.circuit.json --level read --out quotes.py && python quotes.py",
    "jali decompile single_double_quote.circuit.json --pairs 64 --json",
)


def run(
    circuit: CircuitFile,
    *,
    model: Annotated[str | None, arg(metavar="MODEL", help="of the circuit; the one it names unless given")] = None,
    level: Level = "exact",
    out: Out = None,
    pairs: Annotated[int, arg(metavar="N")] = 256,
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Path | Table:
    """Writes a circuit as plain Python that decides the task from tokens, without PyTorch and without the model.

    Its header says how often it decides as the circuit and the model do, and whether for the same reasons. Exit code 3
    says that a limit of its level is not kept; the program is written all the same. docs/decompile.md tells the rest.

    Args:
        level: exact computes what the circuit does, read is simplified until it reads as an algorithm.
        pairs: held-out pairs to measure on, at most.
    """
    kernels.keep_memory()
    to_write(out)
    known = Circuit.load(circuit)
    of, task = loaded_with_task(model or known.model, known.task, device, hub=model is not None)
    found = decompile(known, of, task, level=level, pairs=pairs, seed=seed)
    path = found.save(out or circuit.with_name(f"{circuit.name.removesuffix('.json').removesuffix('.circuit')}.py"))
    rows = Table("", [{"path": str(path), "level": level, "name": r.name, **r.number.to_json()} for r in found.rows])
    if not runtime.json:
        shown = [{"measured": row.name, "value": told(row.number)} for row in found.rows]
        show(Table(f"{path}: {found.lines} lines of code", shown), as_json=False, quiet=runtime.quiet)
    if found.faults:
        if runtime.json:
            show(rows, as_json=True, quiet=runtime.quiet)
        raise NotReached(f"Not kept: {'; '.join(found.faults)}.", None if runtime.json else path)
    return rows if runtime.json else path
