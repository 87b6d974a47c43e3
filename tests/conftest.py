"""What holds for every test: one thread, no network, a cache folder of its own, Triton's interpreter without a GPU."""

import os
import socket

import pytest
import torch
from beartype import beartype
from hypothesis import settings
from jaxtyping import jaxtyped

from jali.cli import main
from jali.models.model import LanguageModel
from tests.small import OPTIONS, make_tokens

# The same examples every time, and no deadline: a busy machine is no bug.
settings.register_profile("jali", derandomize=True, deadline=None, max_examples=30)
settings.load_profile("jali")

if not torch.cuda.is_available():  # Ahead of the first import of Triton, which decides then.
    os.environ.setdefault("TRITON_INTERPRET", "1")

_connect = socket.socket.connect


@pytest.fixture(autouse=True, scope="session")
def _one_thread():
    """Two workers share two cores, and the stored losses are those of one thread."""
    torch.set_num_threads(1)


@pytest.fixture(autouse=True, scope="session")
def _shapes():
    """Checks the shapes written at the borders of models."""
    for name in ("forward", "loss"):
        setattr(LanguageModel, name, jaxtyped(typechecker=beartype)(getattr(LanguageModel, name)))


@pytest.fixture(autouse=True)
def _no_network(monkeypatch):
    """Lets tests reach this machine alone; what asks for more fails, at once and by name."""

    def connect(self, address):
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise OSError(f"a test reached for the network: {address}")
        return _connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch, tmp_path_factory):
    """Keeps tests out of the user's cache folder, and out of each other's."""
    monkeypatch.setenv("JALI_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(scope="session")
def small_tokens(tmp_path_factory):
    """A tokens folder, made once; tests leave it as it is."""
    return make_tokens(tmp_path_factory.mktemp("small") / "tokens")


@pytest.fixture(scope="session")
def small_run(small_tokens):
    """A run on it of twelve steps, made once; tests leave it as it is."""
    out = small_tokens.parent / "run"
    assert main(["train", "tiny", str(small_tokens), "--out", str(out), *OPTIONS, "--quiet"]) == 0
    return out
