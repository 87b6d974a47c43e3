"""The built wheel, installed elsewhere: all data is in it, nothing needs the source tree, a compiler or a network."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from jali import kernels

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "jali"

pytestmark = pytest.mark.slow

OFFLINE = """
import runpy, socket, sys
def refuse(*_): raise SystemExit("the network was asked for")
socket.socket.connect = socket.getaddrinfo = socket.create_connection = refuse
"""

PROGRAM = f"{OFFLINE}\nrunpy.run_module('jali', run_name='__main__', alter_sys=True)"

LOADED = (
    OFFLINE
    + """
import torch, jali
from importlib import resources
from pathlib import Path
from jali import kernels
print(Path(jali.__file__).parent, kernels.available()["level"])
shipped = Path(str(resources.files("jali") / "models" / "shipped"))
for folder in sorted(shipped.iterdir()) if shipped.is_dir() else ():
    if folder.is_dir() and (folder / "config.json").exists():
        model = jali.load(folder.name)
        logits = model(torch.tensor([model.tokenizer.encode("def f(x):", add_special_tokens=False).ids]))
        print(folder.name, bool(logits.isfinite().all()))
"""
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel of this tree, built with what is installed here."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "--quiet"]
    done = subprocess.run([*pip, "--wheel-dir", folder, ROOT], capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = folder.glob("jali-*.whl")
    return path


@pytest.fixture(scope="module")
def elsewhere(wheel, tmp_path_factory):
    """A folder with the wheel unpacked by pip, away from the source."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--quiet"]
    subprocess.run([*pip, "--target", folder, wheel], check=True, timeout=300)
    return folder


def run(elsewhere: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs a program that sees the wheel and its dependencies; without site, so that an editable jali stays out."""
    paths = [elsewhere, *(sysconfig.get_path(kind) for kind in ("purelib", "platlib"))]
    surroundings = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, paths))}
    command = [sys.executable, "-S", "-c", code, *arguments]
    return subprocess.run(
        command, cwd=elsewhere, env=surroundings, capture_output=True, text=True, timeout=300, check=False
    )


def tracked() -> set[str]:
    """What git knows of the package, without its C++."""
    command = ["git", "-C", str(PACKAGE), "ls-files", "-z"]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\0")
    return {f"jali/{name}" for name in found if name and not name.endswith((".cpp", ".h"))}


def test_the_wheel_holds_the_package_and_its_data_and_no_sources_in_cpp(wheel):
    held = set(zipfile.ZipFile(wheel).namelist())
    assert tracked() <= held
    assert not [name for name in held if name.endswith((".cpp", ".h", ".ts", ".pyc"))]
    assert {name.split("/")[0].split("-")[0] for name in held} == {"jali"}
    assert {"jali/py.typed", "jali/viewing/static/page.html", "jali/corpora/keep.txt"} <= held
    assert any(name.endswith("licenses/LICENSE") for name in held)


def test_the_wheel_is_small_enough_to_mail(wheel):
    assert wheel.stat().st_size < 25e6


def test_the_command_runs_without_source_and_network(elsewhere):
    assert (elsewhere / "bin" / "jali").exists() or sys.platform == "win32"
    for words in (["--help"], ["doctor", "--json"], ["tasks", "--json"]):
        done = run(elsewhere, PROGRAM, *words)
        assert done.returncode == 0, done.stderr
        assert done.stdout


def test_kernels_and_every_shipped_model_load_from_it(elsewhere):
    done = run(elsewhere, LOADED)
    assert done.returncode == 0, done.stderr
    (home, level), *models = (line.rsplit(" ", 1) for line in done.stdout.splitlines())
    assert Path(home) == elsewhere / "jali"
    assert level == kernels.available()["level"]
    shipped = {path.parent.name for path in (PACKAGE / "models" / "shipped").glob("*/config.json")}
    assert dict(models) == dict.fromkeys(shipped, "True")
