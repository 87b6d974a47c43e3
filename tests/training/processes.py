"""Starts programs in one process or in several and waits for their end; and a group of this process alone."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import torch
from torch import distributed
from torch.distributed.device_mesh import DeviceMesh, init_device_mesh

ROOT = Path(__file__).parents[2]


def started(*arguments: object, processes: int = 1, program: str = "tests.training.runs") -> subprocess.Popen:
    """A module that runs as a program; several processes meet on a port that the system chooses (`--standalone`)."""
    torchrun = ["torch.distributed.run", "--standalone", f"--nproc-per-node={processes}", "-m"]
    modules = [*(torchrun if processes > 1 else []), program]
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONPATH": paths, "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", *modules, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


@contextmanager
def alone() -> Iterator[DeviceMesh]:
    """A group of one process, this one, in which tensors can lie apart on one place."""
    distributed.init_process_group("gloo", store=distributed.HashStore(), rank=0, world_size=1)
    try:
        yield init_device_mesh("cpu", (1,))
    finally:
        distributed.destroy_process_group()


def finished(process: subprocess.Popen) -> str:
    """What it printed, having ended well."""
    output = process.communicate(timeout=240)[0].decode()
    assert process.returncode == 0, output[-9000:]
    return output


def failed(process: subprocess.Popen) -> str:
    """What it printed, having ended otherwise."""
    output = process.communicate(timeout=240)[0].decode()
    assert process.returncode != 0, output[-2000:]
    return output


def logged(folder: Path, event: str) -> list[dict]:
    """The lines of its log that are about an event."""
    rows = [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]
    return [row for row in rows if row["event"] == event]


def weights(folder: Path) -> dict[str, torch.Tensor]:
    """What the program left."""
    return torch.load(folder / "weights.pt", weights_only=True)
