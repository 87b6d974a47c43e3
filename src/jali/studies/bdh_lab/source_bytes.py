"""Bytes of Python's own library, as text that is at hand everywhere: windows or whole files, some to measure on."""

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
_LEFT_OUT = ("site-packages", "dist-packages", "encodings")
"""Packages that were installed beside the library; and tables of characters, of which each is nearly the next."""


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


@dataclass(frozen=True)
class Files:
    """Texts as bytes, each of a file of its own, of which some are not trained on at all."""

    train: tuple[Tensor, ...]
    """Shape (bytes,), uint8."""
    test: Tensor
    """The beginnings of the others, shape (files, length + 1)."""

    @property
    def length(self) -> int:
        """Bytes of a text that are read."""
        return self.test.shape[1] - 1

    @property
    def digest(self) -> str:
        """Over all files."""
        return artefact.digest({"train": torch.cat(self.train), "test": self.test})


def library(length: int, *, every: int, most: int | None = None) -> Files:
    """Reads the modules of Python's library and its packages, but for tests and tables, that are long enough.

    Args:
        length: bytes of a file that are read, beside the one that follows; shorter files are left out.
        every: which files are measured on: the first of so many, in the order of their names.
        most: files at most; all where None.

    Raises:
        BadInput: there are not two files for each part.
    """
    root = Path(sysconfig.get_paths()["stdlib"])
    paths = [path for path in sorted(root.rglob("*.py")) if not _left_out(path.relative_to(root))]
    long = [path for path in paths if path.stat().st_size > length][:most]
    if len(long) < 2 * every:
        raise BadInput(f"Python's library has {len(long)} files of over {length} bytes; ask for shorter texts.")
    held = [torch.frombuffer(bytearray(_read(path)), dtype=torch.uint8) for path in long]
    train = tuple(text for i, text in enumerate(held) if i % every)
    return Files(train, torch.stack([text[: length + 1] for text in held[::every]]))


def _left_out(path: Path) -> bool:
    """Whether it is of a test, or in a folder that is left out."""
    return any("test" in part or part in _LEFT_OUT for part in path.parts)


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
