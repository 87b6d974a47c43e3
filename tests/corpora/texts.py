"""Small corpora for tests."""

import json
from pathlib import Path

from jali.corpora.simple import generate
from jali.corpora.tokenize import tokenize


def documents(count: int, seed: int = 5) -> list[str]:
    """So many different documents of generated Python, each of a few hundred characters."""
    found = (text for _, text in generate(seed, 0, 100_000_000) if len(text) > 200)
    return [next(found) for _ in range(count)]


def folder_of(path: Path, texts: list[str]) -> Path:
    """Writes each text to a file of its own."""
    path.mkdir(parents=True)
    for i, text in enumerate(texts):
        (path / f"{i:03d}.py").write_text(text)
    return path


def tables_of(path: Path, texts: list[str], rows: int = 5) -> Path:
    """Writes texts as JSON lines, so many to a file; each file is a unit of work."""
    path.mkdir(parents=True)
    for i in range(0, len(texts), rows):
        lines = [json.dumps({"text": text, "license": "MIT"}) for text in texts[i : i + rows]]
        (path / f"{i:03d}.jsonl").write_text("\n".join(lines))
    return path


SMALL = {"entries": 300, "keep": ['")\n', "]]\n"], "validation": 0.2, "test": 0.2, "quiet": True}
"""Settings with which a few kilobytes are enough."""


def tokens_of(sources: list[str | Path], out: Path, **options) -> Path:
    """Tokenizes with small settings."""
    return tokenize([str(source) for source in sources], out, **(SMALL | options))


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path in it."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
