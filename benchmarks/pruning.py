"""`python -m benchmarks.pruning`: what one circuit costs, by method, on the shipped model.

The promise is 120 seconds for the default method on two free cores. Processor time is that of all threads together; on
a busy machine it is the fairer number.
"""

import argparse
import json
import time
from typing import Any

import torch

import jali
from jali.cli.output import Table, show
from jali.pruning.methods import METHODS
from jali.pruning.options import Pruning

MODEL, TASK = "jali-python", "single_double_quote"


def measured(model: Any, task: Any, method: Any) -> dict[str, Any]:
    """A row: seconds, and what came out."""
    wall, processor = time.monotonic(), time.process_time()
    circuit = jali.prune(model, task, config=Pruning(method=method))
    return {
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
    parser.add_argument("--task", default=TASK)
    parser.add_argument("--methods", nargs="+", default=["eliminate"], choices=list(METHODS))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--json", action="store_true", help="rows of JSON on standard output")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    model = jali.load(MODEL)
    task = jali.task(options.task, model.tokenizer)
    rows = [measured(model, task, method) for method in options.methods]
    if options.json:
        print(*map(json.dumps, rows), sep="\n")
        return
    title = f"One circuit of {options.task} in {MODEL}, {options.threads} threads"
    show(Table(title, rows), as_json=False, quiet=False)


if __name__ == "__main__":
    main()
