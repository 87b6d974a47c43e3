"""`jali doctor` says what is there, and what to do about what is not."""

import json
from importlib import metadata

import pytest
import torch

from jali import artefact, kernels
from jali.cli import main
from jali.kernels import gpu


def rows(capsys, *words: str) -> dict[str, dict]:
    """Its rows by subject."""
    assert main(["doctor", "--json", *words]) == 0
    return {row["what"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}


def test_it_names_versions_threads_and_kernels(capsys):
    found = rows(capsys)
    assert found["jali"]["is"] == artefact.version()
    assert found["torch"]["is"] == torch.__version__
    assert found["threads"]["is"] == str(torch.get_num_threads())
    assert found["CPU kernels"]["is"] == kernels.available()["level"]


def test_without_compiled_kernels_it_says_what_that_means(capsys, monkeypatch):
    monkeypatch.setattr(kernels, "available", lambda: {"level": "none", "topk": False})
    assert "same, slower" in rows(capsys)["CPU kernels"]["note"]


@pytest.mark.parametrize(
    ("there", "ready", "note"),
    [(False, False, "only tests use it"), (True, False, "references are used"), (True, True, "compiles abs_topk, ")],
)
def test_it_says_which_triton_there_is_and_what_for(capsys, monkeypatch, there, ready, note):
    monkeypatch.setattr(gpu, "version", lambda: "9.9")
    monkeypatch.setattr(gpu, "ready", lambda: ready)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: there)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 0)
    found = rows(capsys)["Triton"]
    assert found["is"] == "9.9"
    assert note in found["note"]
    monkeypatch.setattr(gpu, "version", lambda: None)
    assert rows(capsys)["Triton"]["is"] == "none"


def test_a_gpu_is_named_with_its_memory(capsys, monkeypatch):
    class Facts:
        name, total_memory = "A GPU", 80 * 2**30

    monkeypatch.setattr(gpu, "ready", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda _: Facts)
    found = rows(capsys)
    assert found["cuda:0"] == {"what": "cuda:0", "is": "A GPU", "note": "80 GiB"}
    assert "GPU" not in found


def test_extras_that_are_missing_come_with_their_command(capsys, monkeypatch):
    there = {"starlette": "1.0"}

    def version(package):
        if package in there:
            return there[package]
        raise metadata.PackageNotFoundError(package)

    needs = [
        'winonly; sys_platform == "another" and extra == "serve"',
        'starlette; extra == "serve"',
        "uvicorn>=0.3; extra == 'serve'",
        'optuna ; extra == "search"',
        "torch>=2.10",
    ]
    monkeypatch.setattr(metadata, "version", version)
    monkeypatch.setattr(metadata, "requires", lambda _: needs)
    found = rows(capsys)
    assert found["extra serve"]["is"] == "partly"
    assert found["extra serve"]["note"] == "pip install 'jali[serve]' brings uvicorn"
    assert found["extra search"] == {
        "what": "extra search",
        "is": "no",
        "note": "pip install 'jali[search]' brings optuna",
    }
    there |= {"uvicorn": "1.0"}
    assert rows(capsys)["extra serve"] == {"what": "extra serve", "is": "yes", "note": "starlette, uvicorn"}


def test_the_cache_is_shown_and_emptied_on_request(capsys):
    artefact.write_atomic(artefact.cache_folder() / "means", b"x" * 2_000_000)
    assert rows(capsys)["cache"] == {"what": "cache", "is": "2.0 MB", "note": str(artefact.cache_folder())}
    assert rows(capsys, "--empty-cache")["cache"]["is"] == "0.0 MB"
    assert not artefact.cache_folder().exists()


@pytest.mark.parametrize("browser", ["/usr/bin/chromium", None])
def test_the_browser_of_the_tests_is_looked_for(capsys, monkeypatch, browser):
    monkeypatch.setattr("shutil.which", lambda name: browser if name == "chromium" else None)
    assert rows(capsys)["browser"]["is"] == (browser or "none")
