"""`jali bench`: how long jali's operations take beside plain PyTorch, a dense model, and what the machine allows.

Each operation is done in several ways, in turn, round after round, so that what else the machine does meets all alike.
Times are processor time of the process, the least of all rounds, which a busy machine disturbs least; ratios are of
those. Beside each stands the range of the ratios of single rounds.
"""

import platform
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch

from jali import artefact, kernels
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.progress import Bar
from jali.studies import bench_memory
from jali.studies.bench_cases import OPERATIONS, Case, Run, Setting, cases
from jali.studies.bench_models import Size, rates

SCHEMA = 1
_SHORTEST = 0.03
"""Seconds a measurement lasts at least: calls are repeated until they fill it."""


MEMORY = "memory"
EVERYTHING = (*OPERATIONS, MEMORY)


@dataclass(frozen=True, kw_only=True)
class Bench:
    """What is timed, and how often."""

    operations: tuple[str, ...] = EVERYTHING
    """Any of step, run, topk, projection, attention, linear, prune, generate, circuit, memory."""
    sizes: tuple[str, ...] = ("256x4", "512x4", "1024x2")
    """Width and layers of the models."""
    densities: tuple[float, ...] = (1 / 64,)
    """Of their weights."""
    tokens: int = 1024
    """Tokens of a step, in sequences of 256."""
    rounds: int = 5
    """Times that every way of a case is measured."""
    trained_steps: int = 100
    """Steps each model is trained ahead of its measurement; 0 measures random weights."""
    run_steps: int = 60
    """Steps of a whole training run, which is timed once; 0 times none."""
    circuits: tuple[Path, ...] = ()
    """Circuits of the shipped model that `circuit` times; one along random ways where none is given."""

    def __post_init__(self) -> None:
        if unknown := set(self.operations) - set(EVERYTHING):
            raise BadInput(f"There is no operation {sorted(unknown)[0]!r} to time; there are {', '.join(EVERYTHING)}.")
        for size in self.sizes:
            Size.read(size)
        if not (self.operations and self.sizes and self.densities):
            raise BadInput("At least one operation, one size and one density are needed.")
        if self.tokens < 256 or self.tokens % 256 or self.rounds < 1 or min(self.trained_steps, self.run_steps) < 0:
            raise BadInput(
                f"tokens are a multiple of 256, rounds at least 1, trained steps and run steps at least 0; got "
                f"{self.tokens}, {self.rounds}, {self.trained_steps}, {self.run_steps}."
            )
        if not all(0 < share < 1 for share in self.densities):
            raise BadInput(f"Densities lie between 0 and 1, got {self.densities}; the dense twin is always timed.")


Row = dict[str, Any]
_KEYS = (
    "operation", "size", "density", "way", "processor ms", "wall ms", "times jali", "of single rounds",
    "times the floor", "peak MB", "loss", "tokens a second",
)  # fmt: skip
"""Of a row; None where it says nothing about them."""


def bench(config: Bench = Bench(), *, quiet: bool = False) -> dict[str, Any]:
    """Measures, and returns a report: the machine, its rates, and a row per operation, size, density and way.

    Memory is measured in processes of their own: a script calls this under `if __name__ == "__main__"`.

    Args:
        config: what is timed.
        quiet: no progress.
    """
    found, sizes = rates(_least), tuple(map(Size.read, config.sizes))
    with Bar("Timing", None, quiet=quiet, still=True) as bar:
        told = partial(bar.advance, 0)
        steps = (config.trained_steps, config.run_steps)
        circuits = tuple(map(Circuit.load, config.circuits))
        setting = Setting(sizes, config.densities, config.tokens, *steps, found, told, circuits)
        rows = []
        for case in cases(setting, tuple(name for name in config.operations if name != MEMORY)):
            told(f"{case.operation}, {case.size}")
            rows += measured(case, config.rounds)
            bar.advance()
        if MEMORY in config.operations:
            rows += _memory(setting, told)
    return {
        "schema": SCHEMA,
        "kind": "bench",
        "machine": machine(),
        "rates": {
            "GFLOP/s, best": found.dense / 1e9,
            "GFLOP/s, float32": found.single / 1e9,
            "GB/s": found.memory / 1e9,
        },
        "tokens": config.tokens,
        "trained steps": config.trained_steps,
        "rows": rows,
        "made_by": artefact.made_by(0),
    }


def _memory(setting: Setting, told: Callable[[str], None]) -> Iterator[Row]:
    for size in setting.sizes:
        for share in setting.densities:
            told(f"memory, {size}")
            for row in bench_memory.rows(size, share, setting.tokens, torch.get_num_threads()):
                yield dict.fromkeys(_KEYS) | row


def measured(case: Case, rounds: int) -> list[Row]:
    """Times every way of a case, round after round; a row for each, `jali` first."""
    if case.losses is not None:
        return list(_rows(case, [{name: _timed(run, 1) for name, run in case.ways.items()}]))
    repeats = {name: _repeats(run, case.prepare) for name, run in case.ways.items()}
    taken = [{name: _timed(run, repeats[name], case.prepare) for name, run in case.ways.items()} for _ in range(rounds)]
    return list(_rows(case, taken))


def _rows(case: Case, taken: list[dict[str, tuple[float, float]]]) -> Iterator[Row]:
    least = {name: min(one[name][0] for one in taken) for name in case.ways}
    for name in case.ways:
        ratios = sorted(one[name][0] / one["jali"][0] for one in taken)
        yield {
            "operation": case.operation,
            "size": case.size,
            "density": case.density,
            "way": name,
            "processor ms": 1000 * least[name],
            "wall ms": 1000 * min(one[name][1] for one in taken),
            "times jali": least[name] / least["jali"],
            "of single rounds": [ratios[0], ratios[-1]],
            "times the floor": None if case.floor is None else least[name] / case.floor,
            "peak MB": None,
            "loss": None if case.losses is None else case.losses[name],
            "tokens a second": None if case.tokens is None else case.tokens / least[name],
        }


def _repeats(run: Run, prepare: Run | None = None) -> int:
    """Calls that last long enough to be measured; the first of all warms up."""
    _timed(run, 1, prepare)
    processor, _ = _timed(run, 1, prepare)
    return max(1, round(_SHORTEST / max(processor, 1e-6)))


def _timed(run: Run, repeats: int, prepare: Run | None = None) -> tuple[float, float]:
    """Processor and wall seconds of a call."""
    processor = wall = 0.0
    for _ in range(repeats):
        if prepare is not None:
            prepare()
        begun, since = time.process_time(), time.perf_counter()
        run()
        processor += time.process_time() - begun
        wall += time.perf_counter() - since
    return processor / repeats, wall / repeats


def _least(run: Run) -> float:
    repeats = _repeats(run)
    return min(_timed(run, repeats)[0] for _ in range(7))


def machine() -> dict[str, Any]:
    """What the numbers were taken on, without the name of the machine."""
    path = Path("/proc/cpuinfo")
    text = path.read_text() if path.is_file() else ""
    model = re.search(r"model name\s*:\s*(.+)", text)
    return {
        "processor": model[1] if model else platform.processor() or platform.machine(),
        "threads": torch.get_num_threads(),
        "torch": torch.__version__,
        "kernels": kernels.available()["level"],
    }
