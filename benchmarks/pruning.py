"""`python -m benchmarks.pruning`: what circuits of the shipped model cost, by method and task.

The promise on two free cores is 120 seconds for one circuit by the default method, and 30 minutes for all twenty tasks
(`--tasks all`), those that the model does not do included: there the target is .05 nats over its own loss, as in the
published circuits. Processor time is that of all threads together; on a busy machine it is the fairer number.
"""

import argparse
import json
import time
from typing import Any

import torch

import jali
from jali import kernels
from jali.cli.output import Table, show
from jali.pruning.methods import METHODS
from jali.pruning.options import Pruning
from jali.studies import found
from jali.tasks.published import names

MODEL, TASK, ALL = "jali-python", "single_double_quote", "all"


def measured(model: Any, task: Any, method: Any) -> dict[str, Any]:
    """A row: seconds, and what came out."""
    wall, processor = time.monotonic(), time.process_time()
    more = found.excess(model, task, lambda _: None)
    circuit = jali.prune(model, task, excess_loss=more, config=Pruning(method=method))
    return {
        "task": task.name,
        "method": method,
        "seconds": round(time.monotonic() - wall, 1),
        "processor seconds": round(time.process_time() - processor, 1),
        "nodes": len(circuit.nodes),
        "edges": len(circuit.edges),
        "bits": round(circuit.found["bits"]["total"]),
        "loss": round(circuit.found["losses"]["validation"], 3),
        "reached": circuit.found["reached"],
    }


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pruning", description=__doc__)
    parser.add_argument("--tasks", nargs="+", default=[TASK], help=f"names, or {ALL}")
    parser.add_argument("--methods", nargs="+", default=["eliminate"], choices=list(METHODS))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--json", action="store_true", help="rows of JSON on standard output")
    options = parser.parse_args()
    kernels.keep_memory()  # As `jali prune` does.
    torch.set_num_threads(options.threads)
    model = jali.load(MODEL)
    tasks = names() if options.tasks == [ALL] else options.tasks
    rows = []
    for name in tasks:
        task = jali.task(name, model.tokenizer)
        rows += [measured(model, task, method) for method in options.methods]
        if options.json:
            print(*map(json.dumps, rows[-len(options.methods) :]), sep="\n", flush=True)
    if not options.json:
        total = sum(row["seconds"] for row in rows)
        show(Table(f"Circuits of {MODEL}, {options.threads} threads, {total:,.0f} s", rows), as_json=False, quiet=False)


if __name__ == "__main__":
    main()
