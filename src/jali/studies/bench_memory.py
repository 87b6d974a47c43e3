"""How much memory a training step takes, each way in a process of its own."""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import torch

from jali.studies.bench_models import LR, WAYS, Size, Windows, trained

_STATUS, _FORGET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def rows(size: Size, share: float, tokens: int, threads: int) -> Iterator[dict[str, Any]]:
    """A row per way: the most memory of a process that takes three steps, over what it had ahead of the model."""
    for way in WAYS:
        yield {
            "operation": "memory of a training step",
            "size": str(size),
            "density": share,
            "way": way,
            "peak MB": apart(peak, size, share, tokens, way, threads),
        }


def apart(function: Callable[..., Any], *arguments: Any) -> Any:
    """Calls a function of a module in a process of its own, and returns what it returns."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(function, *arguments).result()


def peak(size: Size, share: float, tokens: int, way: str, threads: int) -> float | None:
    """Megabytes that this process comes to hold beyond what it had ahead of the model, in three steps; Linux alone."""
    torch.set_num_threads(threads)
    windows = Windows(tokens)

    def steps() -> None:
        step = WAYS[way](trained(size, share, 0, windows, lambda _: None), share)
        for i in range(3):
            step(*windows.batch(i), LR, None)

    return added(steps)


def added(work: Callable[[], object]) -> float | None:
    """Megabytes that this process comes to hold while something is done, beyond what it holds now; Linux alone."""
    if not _FORGET.exists():
        return None
    _FORGET.write_text("5")  # The most so far is from now on what is held now.
    before = _held("VmRSS")
    work()
    return _held("VmHWM") - before


def _held(name: str) -> float:
    found = re.search(rf"{name}:\s+(\d+) kB", _STATUS.read_text())
    assert found is not None, "Linux says so of every process"
    return int(found[1]) / 1e3
