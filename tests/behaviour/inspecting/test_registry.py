"""Inspect finds provider and task by the entry point, from its own command line."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from jali.behaviour.inspecting.logs import log_trials

ROOT = Path(__file__).resolve().parents[3]
ENTRY = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["entry-points"]["inspect_ai"]


def test_the_entry_point_is_declared():
    assert ENTRY == {"jali": "jali.behaviour.inspecting.registry"}
    assert (ROOT / "src" / ENTRY["jali"].replace(".", "/")).with_suffix(".py").exists()


@pytest.mark.slow
def test_the_command_line_finds_task_provider_and_removal(evaluated, tmp_path):
    pytest.importorskip("inspect_ai", reason="no inspect-ai here: pip install 'jali[behaviour]'")
    info = tmp_path / "path" / "jali_entry-0.dist-info"  # As an installation of this very source would leave it.
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: jali-entry\nVersion: 0\n")
    (info / "entry_points.txt").write_text(f"[inspect_ai]\njali = {ENTRY['jali']}\n")
    path = os.pathsep.join([str(ROOT / "src"), *filter(None, sys.path), str(info.parent)])
    command = [sys.executable, "-m", "inspect_ai", "eval", "jali/scheming.gap", "--model", f"jali/{evaluated.run}",
               "-M", f"ablate={evaluated.ablate}", "-T", f"trials={evaluated.asked}", "-T", "tokens=1",
               "--log-dir", str(tmp_path / "logs"), "--display", "none"]  # fmt: skip
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, timeout=400
    )
    assert done.returncode == 0, done.stderr[-2000:]
    (log,) = (tmp_path / "logs").glob("*.eval")
    found = log_trials(log)
    assert [t.text for t in found.trials] == [t.text for t in evaluated.repaired.trials]
