"""Triton's kernels on a GPU where there is one, and interpreted on the CPU elsewhere."""

import os
import sys
from types import SimpleNamespace

import pytest
import torch

from jali.kernels import gpu


@pytest.fixture(autouse=True)
def device():
    """Where tensors go to meet Triton's kernels. Without Triton, tests fail where CI=true and are skipped elsewhere."""
    if gpu.version() is None:
        expected = os.environ.get("CI") == "true" and sys.platform == "linux"
        (pytest.fail if expected else pytest.skip)("no Triton here; on Linux: pip install 'jali[dev]'")
    if torch.cuda.is_available():
        yield "cuda"
    else:
        with gpu.interpreted():
            yield "cpu"


@pytest.fixture(autouse=True, scope="package")
def _patched_once():
    """Has the interpreter patch Triton's language once for each function, not at each call: four times as fast."""
    if gpu.version() is None or torch.cuda.is_available():
        yield
        return
    from triton.runtime import interpreter

    patch_language, scopes = interpreter._patch_lang, {}

    def once(function):
        if function not in scopes:
            scopes[function] = patch_language(function)
        return SimpleNamespace(restore=lambda: None)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(interpreter, "_patch_lang", once)
        yield
    for scope in reversed(scopes.values()):
        scope.restore()


@pytest.fixture
def calls(monkeypatch):
    """Names of the kernels called, so that no test passes on references alone."""
    called, call = [], gpu.call

    def noted(name, *arguments):
        called.append(name)
        call(name, *arguments)

    monkeypatch.setattr(gpu, "call", noted)
    return called
