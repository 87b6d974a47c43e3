"""Bytes of Python's own library, as text that is at hand everywhere: windows to train on and others to measure on."""

import sysconfig
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.training.fit import Batch

BYTES = 256
"""Tokens."""


@dataclass(frozen=True)
class Source:
    """Text as bytes, in two parts."""

    train: Tensor
    """Shape (bytes,), uint8; the first nine tenths of the text."""
    test: Tensor
    """The rest."""

    @property
    def digest(self) -> str:
        """Over both parts."""
        return artefact.digest({"train": self.train, "test": self.test})

    def batch(self, rows: int, context: int, generator: torch.Generator) -> Batch:
        """Random windows of the training part."""
        windows = _cut(self.train, torch.randint(len(self.train) - context, (rows,), generator=generator), context)
        return Batch(windows[:, :-1].contiguous(), windows[:, 1:].contiguous())

    def spread(self, rows: int, context: int) -> Tensor:
        """Windows at equal distances in the test part, shape (rows, context + 1)."""
        return _cut(self.test, torch.linspace(0, len(self.test) - context - 1, rows).long(), context)


def source(text: Path | None, size: int, context: int) -> Source:
    """Reads a file, or the modules of Python's library in the order of their names where None.

    Args:
        text: of the file.
        size: bytes that are used, from the beginning.
        context: of a window.

    Raises:
        BadInput: there is no such file, or it is too short for two parts.
    """
    files = sorted(Path(sysconfig.get_paths()["stdlib"]).glob("*.py")) if text is None else [text]
    held = bytearray()
    for path in files:
        if len(held) < size:
            held += _read(path)
    found = torch.frombuffer(held[:size] or bytearray(1), dtype=torch.uint8)
    cut = len(found) * 9 // 10
    if len(found) - cut <= context + 1:
        raise BadInput(f"A tenth of the text is to hold a window of {context} bytes; got {len(found)} bytes in all.")
    return Source(found[:cut], found[cut:])


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"Cannot read the text {path}; check --text.") from error


def _cut(text: Tensor, starts_B: Tensor, context: int) -> Tensor:
    return text[starts_B[:, None] + torch.arange(context + 1)].long()
