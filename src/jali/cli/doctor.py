"""`jali doctor`: what this machine offers."""

import os
import platform
import re
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator
from importlib import metadata

import torch

from jali import artefact, kernels
from jali.cli.arguments import Always, Runtime
from jali.cli.output import Table, hint
from jali.kernels import gpu

EXAMPLES = ("jali doctor", "jali doctor --json", "jali doctor --empty-cache")

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
Row = tuple[str, str, str]


def run(*, empty_cache: bool = False, runtime: Always = Runtime()) -> Table:
    """Shows versions, threads, kernels, GPU, extras and caches, and what to do about what is missing.

    Args:
        empty_cache: remove the files that jali keeps in the cache folder and can make again.
    """
    if empty_cache:
        freed = artefact.empty_cache()
        hint(f"Freed {freed / 1e6:.1f} MB in {artefact.cache_folder()}.", quiet=runtime.quiet)
    rows = [*_versions(), *_processor(), *_accelerators(), *_extras(), *_places()]
    return Table("This machine", [{"what": what, "is": value, "note": note} for what, value, note in rows])


def _versions() -> Iterator[Row]:
    yield "jali", artefact.version(), ""
    yield "python", platform.python_version(), f"{platform.system()} {platform.machine()}"
    yield "torch", torch.__version__, ""


def _processor() -> Iterator[Row]:
    yield "threads", str(torch.get_num_threads()), f"of {os.cpu_count()} cores; set by --threads"
    offered = kernels.available()
    level = offered.pop("level")
    note = "PyTorch references are used; results are the same, slower" if level == "none" else ""
    yield "CPU kernels", str(level), note or f"{sum(map(bool, offered.values()))} of {len(offered)} compiled"
    yield "Triton", gpu.version() or "none", _gpu_kernels()


def _gpu_kernels() -> str:
    if not torch.cuda.is_available():
        return "no GPU: only tests use it"
    return f"compiles {', '.join(gpu.KERNELS)}" if gpu.ready() else "PyTorch references are used on the GPU"


def _accelerators() -> Iterator[Row]:
    if not torch.cuda.is_available():
        yield "GPU", "none", "this PyTorch has no CUDA" if torch.version.cuda is None else "PyTorch sees none"
        return
    for i in range(torch.cuda.device_count()):
        facts = torch.cuda.get_device_properties(i)
        yield f"cuda:{i}", facts.name, f"{facts.total_memory / 2**30:.0f} GiB"


def _extras() -> Iterator[Row]:
    needs: dict[str, list[str]] = defaultdict(list)
    for requirement in _requirements():
        system = re.search(r"sys_platform == ['\"](\w+)['\"]", requirement)
        if system and system[1] != sys.platform:
            continue
        if match := re.fullmatch(r"([\w.-]+).*;.*extra == ['\"](\w+)['\"]", requirement):
            needs[match[2]].append(match[1])
    for extra, packages in sorted(needs.items()):
        missing = [package for package in packages if not _installed(package)]
        state = "partly" if 0 < len(missing) < len(packages) else "no" if missing else "yes"
        note = f"pip install 'jali[{extra}]' brings {', '.join(missing)}" if missing else ", ".join(packages)
        yield f"extra {extra}", state, note


def _requirements() -> list[str]:
    try:
        return metadata.requires("jali") or []
    except metadata.PackageNotFoundError:
        return []


def _installed(package: str) -> bool:
    try:
        metadata.version(package)
    except metadata.PackageNotFoundError:
        return False
    return True


def _places() -> Iterator[Row]:
    yield "cache", f"{artefact.cache_size() / 1e6:.1f} MB", str(artefact.cache_folder())
    browser = next((path for name in _BROWSERS if (path := shutil.which(name))), None)
    yield "browser", browser or "none", "only the tests of the page need one"
