"""A tokenizer as jali makes them, trained on some of the standard library."""

import sysconfig
from pathlib import Path

import pytest

from jali.corpora.tokenizer import train_tokenizer


@pytest.fixture(scope="session")
def library() -> list[str]:
    """Texts of real code."""
    paths = sorted(Path(sysconfig.get_path("stdlib")).glob("*.py"))
    return [path.read_text(encoding="utf-8") for path in paths if 3_000 < path.stat().st_size < 30_000][:70]


@pytest.fixture(scope="session")
def tokenizer(library):
    return train_tokenizer(library)
