"""`jali trace`: how a model comes to its answer on one prompt, as a graph of its own nodes."""

import sys
from pathlib import Path
from typing import Annotated

from tyro.conf import Positional, arg

from jali.artefact import BadInput
from jali.cli.arguments import Always, Device, Model, Out, Runtime
from jali.cli.models import loaded
from jali.cli.output import Table, hint
from jali.explaining.tracing.attribution import save
from jali.explaining.tracing.trace import trace
from jali.explaining.tracing.ways import summary

EXAMPLES = (
    "jali trace jali-python 'print(\"hello'",
    "jali trace jali-python 'values = [[1, 2], [3, 4' --token ']]' --against ']'",
    "jali trace runs/tiny 'def f(x):' --share .95 --out graph.json --json",
    "head -20 some.py | jali trace jali-python - --paths 20",
)

Token = Annotated[str | None, arg(metavar="TOKEN")]


def run(
    model: Model,
    prompt: Annotated[str, Positional, arg(metavar="PROMPT", help="text; - reads it from standard input")],
    *,
    token: Token = None,
    against: Token = None,
    alone: bool = False,
    share: Annotated[float, arg(metavar="SHARE")] = 0.9,
    paths: Annotated[int, arg(metavar="N")] = 8,
    out: Out = None,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Path | Table:
    """Writes the attribution graph of one prompt as JSON, and shows the paths of most influence.

    No task and no pruning: nodes are the model's own, and what comes into each adds up to it. Attention patterns,
    norms and selections are held at their values. docs/trace.md says what is exact and what is dropped.

    Args:
        token: the answer to explain, a text that is one token; the likeliest one unless given.
        against: the token it is compared with; the likeliest other one unless given.
        alone: explain the answer's logit, against no other.
        share: of influence to keep, above 0 and at most 1.
        paths: to show, at most.
    """
    if paths < 0:
        raise BadInput(f"--paths is at least 0, got {paths}.")
    text = sys.stdin.read() if prompt == "-" else prompt
    found = trace(loaded(model, device), text, token=token, against=against, alone=alone, share=share)
    written = save(found, out)
    hint(summary(found, paths), quiet=runtime.quiet)
    if not runtime.json:
        return written
    graph, answer = found.graph, found.answer
    row = {"path": str(written), "model": model, "token": answer.text, "against": answer.against_text or None}
    row |= {"value": answer.value, "share": share, "nodes": len(graph.sites), "edges": len(graph.edges.source)}
    return Table("", [row | {"active": graph.active, "covered": graph.covered}])
