"""`python -m benchmarks.trace`: what tracing one prompt of 100 tokens costs on the shipped models.

The promise is 2 seconds of processor time on one thread for `jali-python`, without loading the model. Processor time is
the fairer number on a busy machine.
"""

import argparse
import json
import time
from typing import Any

import torch

import jali
from jali.cli.output import Table, show
from jali.explaining.tracing.attribution import document
from jali.explaining.tracing.trace import trace
from jali.explaining.tracing.ways import summary
from jali.models import checkpoint


def measured(model: Any, tokens: list[int], share: float) -> dict[str, Any]:
    """A row: seconds for graph, paths and document together, and what came out."""
    wall, processor = time.monotonic(), time.process_time()
    found = trace(model, tokens, share=share)
    traced = time.process_time()
    summary(found)
    document(found)
    return {
        "model": model.name,
        "tokens": len(tokens),
        "share": share,
        "seconds": round(time.monotonic() - wall, 2),
        "processor seconds": round(time.process_time() - processor, 2),
        "of these graph": round(traced - processor, 2),
        "nodes": len(found.graph.sites),
        "edges": len(found.graph.edges.source),
    }


def main() -> None:
    """Measures and prints the slowest of some windows of text at each share."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.trace", description=__doc__)
    parser.add_argument("--models", nargs="+", default=["jali-python", "jali-python-dense"])
    parser.add_argument("--shares", nargs="+", type=float, default=[0.9])
    parser.add_argument("--tokens", type=int, default=100)
    parser.add_argument("--windows", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="rows of JSON on standard output")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    rows = []
    for name in options.models:
        model = jali.load(name)
        text = checkpoint.text(model)
        assert text is not None, f"{name} brings no text"
        windows = [window[: options.tokens].tolist() for window in text[:: len(text) // options.windows]]
        trace(model, windows[0])  # The first pass allocates.
        for share in options.shares:
            each = [measured(model, tokens, share) for tokens in windows]
            rows.append(max(each, key=lambda row: row["processor seconds"]))
    if options.json:
        print(*map(json.dumps, rows), sep="\n")
        return
    show(
        Table(f"The slowest of {options.windows} prompts, {options.threads} threads", rows), as_json=False, quiet=False
    )


if __name__ == "__main__":
    main()
