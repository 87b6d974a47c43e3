"""The two passes over a unit of text, each leaving one whole file, so that interrupted work is never lost."""

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from jali.artefact import write_atomic
from jali.corpora.duplicates import BINS, signature
from jali.corpora.sources import Document, Unit, read_unit
from jali.corpora.tokenizer import END_OF_TEXT, load_tokenizer

MAX_CHARACTERS = 1_000_000
MAX_MEAN_LINE = 200
MIN_LETTERS = 0.25


@dataclass(frozen=True, kw_only=True)
class Collected:
    """What the first pass found in one unit, without the text."""

    digests: list[str]
    """SHA-256 of each usable document, hexadecimal."""
    num_characters: NDArray[np.int64]
    """Characters of each."""
    signatures: NDArray[np.uint64]
    """MinHash of each, (documents, 128)."""
    unreadable: int
    """Documents that are not UTF-8."""
    unsuited: int
    """Documents that are empty, huge, or tables of data rather than text."""


def collect_unit(unit: Unit, stem: Path) -> None:
    """Reads a unit, and writes its texts to `STEM.jsonl` and what is known of them to `STEM.npz`."""
    rows, signatures, unreadable, unsuited = [], [], 0, 0
    for document in read_unit(unit):
        if document is None:
            unreadable += 1
        elif not _is_text(document.text):
            unsuited += 1
        else:
            rows.append(_row(document))
            signatures.append(signature(document.text))
    write_atomic(stem.with_suffix(".jsonl"), "".join(json.dumps(row) + "\n" for row in rows))
    facts = {
        "digests": np.array([row["digest"] for row in rows], dtype="U64"),
        "num_characters": np.array([len(row["text"]) for row in rows], dtype=np.int64),
        "signatures": np.array(signatures, dtype=np.uint64).reshape(len(rows), BINS),
        "skipped": np.array([unreadable, unsuited], dtype=np.int64),
    }
    buffer = io.BytesIO()
    np.savez(buffer, **facts)  # type: ignore[arg-type]
    write_atomic(stem.with_suffix(".npz"), buffer.getvalue())


def is_collected(stem: Path) -> bool:
    """Whether `collect_unit` is done with a unit; the file it writes last is there."""
    return stem.with_suffix(".npz").is_file()


def read_collected(stem: Path) -> Collected:
    """Returns what `collect_unit` found."""
    with np.load(stem.with_suffix(".npz"), allow_pickle=False) as facts:
        return Collected(
            digests=facts["digests"].tolist(),
            num_characters=facts["num_characters"],
            signatures=facts["signatures"],
            unreadable=int(facts["skipped"][0]),
            unsuited=int(facts["skipped"][1]),
        )


def read_documents(stem: Path) -> Iterator[Document]:
    """Yields the documents of a collected unit, in the order of `Collected`."""
    with stem.with_suffix(".jsonl").open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            yield Document(name=row["name"], licence=row["licence"], text=row["text"])


def encode_unit(stem: Path, tokenizer_path: Path, kept: list[int]) -> None:
    """Encodes the kept documents of a unit, each ended by `<|endoftext|>`, to `STEM.bin` with `STEM.lengths.npy`."""
    tokenizer = load_tokenizer(tokenizer_path)
    tokenizer.encode_special_tokens = True  # A document that spells <|endoftext|> does not end there.
    end = tokenizer.token_to_id(END_OF_TEXT)
    wanted = set(kept)
    texts = [d.text for i, d in enumerate(read_documents(stem)) if i in wanted]
    parts = [np.array([*e.ids, end], dtype="<u2") for e in tokenizer.encode_batch(texts, add_special_tokens=False)]
    tokens = np.concatenate(parts) if parts else np.zeros(0, dtype="<u2")
    buffer = io.BytesIO()
    np.save(buffer, np.array([len(part) for part in parts], dtype=np.int64))
    write_atomic(stem.with_suffix(".bin"), tokens.tobytes())
    write_atomic(stem.with_suffix(".lengths.npy"), buffer.getvalue())


def is_encoded(stem: Path) -> bool:
    """Whether `encode_unit` is done with a unit."""
    return stem.with_suffix(".lengths.npy").is_file()


def read_encoded(stem: Path) -> list[NDArray[np.uint16]]:
    """Returns the tokens of each kept document of a unit."""
    lengths = np.load(stem.with_suffix(".lengths.npy"), allow_pickle=False)
    tokens = np.fromfile(stem.with_suffix(".bin"), dtype="<u2")
    return np.split(tokens, np.cumsum(lengths)[:-1]) if len(lengths) else []


def _row(document: Document) -> dict[str, str]:
    text = document.text if document.text.endswith("\n") else document.text + "\n"
    text_digest = hashlib.sha256(text.encode()).hexdigest()
    return {"name": document.name, "licence": document.licence, "digest": text_digest, "text": text}


def _is_text(text: str) -> bool:
    """Whether a document is text to learn from: not empty, not huge, not one long line, not mostly numbers."""
    if not text.strip() or len(text) > MAX_CHARACTERS:
        return False
    if len(text) < 400:
        return True
    if len(text) / (text.count("\n") + 1) > MAX_MEAN_LINE:
        return False
    return sum(map(str.isalpha, text)) / len(text) >= MIN_LETTERS
