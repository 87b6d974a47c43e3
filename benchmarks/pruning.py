"""`python -m benchmarks.pruning`: what circuits of the shipped model cost, by method and task.

The promise on two free cores is 120 seconds for one circuit by the default method, and 30 minutes for all twenty tasks,
those that the model does not do included: there the target is .05 nats over its own loss, as in the published circuits.
`--tasks all --workers 2 --threads 1` runs two searches of one thread each, which are done sooner than one of two after
the other. Processor time is that of all threads together; on a busy machine it is the fairer number.
"""

import argparse
import json
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
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


def measured(name: str, method: Any, threads: int) -> dict[str, Any]:
    """A row: seconds, and what came out."""
    kernels.keep_memory()  # As `jali prune` does.
    torch.set_num_threads(threads)
    model = jali.load(MODEL)
    task = jali.task(name, model.tokenizer)
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
    parser.add_argument("--threads", type=int, default=2, help="of each search")
    parser.add_argument("--workers", type=int, default=1, help="searches at a time, each a process")
    parser.add_argument("--json", action="store_true", help="rows of JSON on standard output")
    options = parser.parse_args()
    tasks = names() if options.tasks == [ALL] else options.tasks
    begun, rows = time.monotonic(), []
    with ProcessPoolExecutor(options.workers, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        asked = [(name, method, options.threads) for name in tasks for method in options.methods]
        for done in as_completed([pool.submit(measured, *one) for one in asked]):
            rows.append(done.result())
            print(json.dumps(rows[-1]), file=sys.stdout if options.json else sys.stderr, flush=True)
    if not options.json:
        spent = f"{options.workers} at a time on {options.threads} threads, {time.monotonic() - begun:,.0f} s in all"
        show(Table(f"Circuits of {MODEL}, {spent}", rows), as_json=False, quiet=False)


if __name__ == "__main__":
    main()
