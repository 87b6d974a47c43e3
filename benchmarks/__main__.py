"""`python -m benchmarks`: each kernel against its plain PyTorch reference and against a floor no kernel can pass.

A floor is what the operation costs if only its unavoidable part remains: one pass over what it reads and writes, or
the dense product that it cannot do without. Times are processor time in milliseconds, the best of several runs, on
one thread.
"""

import argparse
import json
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import torch
from torch import Tensor

from jali import kernels
from jali.cli.output import Table, show
from jali.models.presets import preset
from jali.models.transformer import Transformer

TOKENS, WIDTH, CONTEXT, VOCABULARY = 4096, 256, 256, 2048


class Case(NamedTuple):
    """One operation, and what it cannot be faster than; the floor is None where there is no simple one."""

    name: str
    run: Callable[[], object]
    floor: Callable[[], object] | None


def cases() -> Iterator[Case]:
    """The kernels at the sizes of the preset `small`, then one training step of it."""
    torch.manual_seed(0)
    wide = torch.randn(TOKENS, 4 * WIDTH)
    yield Case("abs_topk, 1/4 of 1,024", lambda: kernels.abs_topk(wide, WIDTH), wide.clone)
    yield _projection()
    for density in (1 / 4, 1 / 32):
        yield _linear(density)
    yield _attention()
    yield _loss()
    yield _step()


def _projection() -> Case:
    weight = torch.randn(4 * WIDTH, WIDTH)
    given = torch.empty_like(weight)

    def run() -> None:
        given.copy_(weight)
        kernels.keep_largest_(given, weight.numel() // 32, 4, 0)

    return Case("keep_largest_, 1/32, 4 a row", run, lambda: given.copy_(weight))


def _linear(density: float) -> Case:
    x = torch.randn(TOKENS, WIDTH)
    weight = torch.randn(4 * WIDTH, WIDTH)
    kernels.keep_largest_(weight, int(density * weight.numel()))
    y = torch.empty(TOKENS, 4 * WIDTH)

    def floor() -> None:
        x.clone()
        y.zero_()

    name = f"linear, bfloat16, density 1/{round(1 / density)}"
    return Case(name, lambda: kernels.linear(x, weight, None, "bfloat16"), floor)


def _attention() -> Case:
    q, k, v = torch.randn(3, TOKENS // CONTEXT, WIDTH // 16, CONTEXT, 16)
    sink = torch.zeros(WIDTH // 16)

    def floor() -> None:
        torch.stack([q, k, v])
        q.clone()

    return Case("attention with sinks", lambda: kernels.sink_attention(q, k, v, sink, 0.25), floor)


def _loss() -> Case:
    x, weight = torch.randn(TOKENS, WIDTH), torch.randn(VOCABULARY, WIDTH) / 16
    table, bias = torch.randn(VOCABULARY, VOCABULARY), torch.zeros(VOCABULARY)
    tokens, targets = torch.randint(VOCABULARY, (2, TOKENS))

    def run() -> Tensor:
        return kernels.unembed_loss(x, weight, bias, table, tokens, targets)

    def floor() -> None:
        for some in x.split(1024):
            some @ weight.T

    return Case("unembedding, bigram, loss", run, floor)


def _step() -> Case:
    model = Transformer(preset("small"))
    tokens = torch.randint(model.config.vocab_size, (TOKENS // CONTEXT, CONTEXT + 1))

    def run() -> None:
        model.zero_grad()
        model.loss(tokens[:, :-1], tokens[:, 1:]).backward()

    return Case("gradients of the preset small", run, None)


def milliseconds(run: Callable[[], object], seconds: float) -> float:
    """The least processor time of a run, of as many as fit, at least three."""
    run()
    least, end, runs = float("inf"), time.monotonic() + seconds, 0
    while runs < 3 or time.monotonic() < end:
        start = time.process_time()
        run()
        least, runs = min(least, time.process_time() - start), runs + 1
    return 1000 * least


def measured(case: Case, seconds: float) -> dict[str, Any]:
    """A row: times, and how many times faster than the reference and slower than the floor."""
    ours = milliseconds(case.run, seconds)
    with kernels.reference():
        plain = milliseconds(case.run, seconds)
    row: dict[str, Any] = {"operation": case.name, "ms": ours, "reference ms": plain, "times faster": plain / ours}
    return row | {"times its floor": None if case.floor is None else ours / milliseconds(case.floor, seconds)}


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--seconds", type=float, default=1.0, help="for each measurement")
    parser.add_argument("--json", action="store_true", help="rows of JSON on standard output")
    options = parser.parse_args()
    torch.set_num_threads(1)
    rows = [measured(case, options.seconds) for case in cases()]
    if options.json:
        print(*map(json.dumps, rows), sep="\n")
        return
    shown = [
        {key: f"{value:.2f}" if isinstance(value, float) else value or "" for key, value in row.items()} for row in rows
    ]
    level = kernels.available()["level"]
    show(Table(f"Kernels: {level}, {TOKENS:,} tokens, one thread, processor time", shown), as_json=False, quiet=False)


if __name__ == "__main__":
    main()
