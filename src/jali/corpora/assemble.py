"""What becomes of each document, and the shards, index and counts that follow."""

import contextlib
import hashlib
import json
import os
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from jali.artefact import BadInput, digest, write_atomic
from jali.corpora.duplicates import keep_first
from jali.corpora.shards import SPLITS
from jali.corpora.sources import Source
from jali.corpora.staging import Collected, read_collected, read_documents, read_encoded
from jali.corpora.tokenizer import END_OF_TEXT, load_tokenizer


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Which documents are kept, and their splits."""

    stems: dict[str, list[Path]]
    """Units of each source, in order."""
    kept: dict[Path, list[int]]
    """Indices of the kept documents of each unit, rising."""
    splits: dict[Path, list[str]]
    """The split of each kept document."""
    characters: dict[str, int]
    """Kept characters of each source's training split."""
    dropped: dict[str, int]
    """Documents dropped, by reason."""

    def weights(self, asked: Mapping[str, float | None], sizes: Mapping[str, int] | None = None) -> dict[str, float]:
        """Resolves weights: as asked, the rest shared in proportion to size (characters, if no sizes are given)."""
        sizes = self.characters if sizes is None else sizes
        left = 1.0 - sum(w or 0.0 for w in asked.values())
        free = sum(sizes[name] for name, weight in asked.items() if weight is None)
        share = {name: left * sizes[name] / max(free, 1) for name in asked}
        return {name: share[name] if weight is None else weight for name, weight in asked.items()}


def split_of(text_digest: str, validation: float, test: float) -> str:
    """Returns the split of a document by its SHA-256 alone, so that the same file always lands on the same side."""
    place = int(text_digest[:15], 16) / 16**15
    return "test" if place < test else "validation" if place < test + validation else "train"


def make_plan(stems: dict[str, list[Path]], *, validation: float, test: float, similar: float) -> Plan:
    """Decides on every collected document: exact duplicates go first, then near-duplicates of preferred ones.

    Raises:
        BadInput: no usable document at all, or none for training.
    """
    units = [stem for group in stems.values() for stem in group]
    facts = {stem: read_collected(stem) for stem in units}
    dropped = Counter(unreadable=sum(f.unreadable for f in facts.values()))
    dropped["unsuited"] = sum(f.unsuited for f in facts.values())
    places, splits = _first_copies(facts, validation, test, dropped)
    if not places:
        raise BadInput(
            f"The corpus is empty: {dropped['unreadable']} documents are not UTF-8, {dropped['unsuited']} are empty "
            "or not text; give other sources."
        )
    order = sorted(range(len(places)), key=lambda i: SPLITS.index(splits[i]))
    keep = np.zeros(len(places), dtype=bool)
    keep[order] = keep_first([facts[places[i][0]].signatures[places[i][1]] for i in order], similar)
    dropped["near_duplicates"] = int((~keep).sum())
    kept: dict[Path, list[int]] = {stem: [] for stem in units}
    kept_splits: dict[Path, list[str]] = {stem: [] for stem in units}
    for (stem, i), split, good in zip(places, splits, keep, strict=True):
        if good:
            kept[stem].append(i)
            kept_splits[stem].append(split)
    characters = {name: _training_characters(group, facts, kept, kept_splits) for name, group in stems.items()}
    if not sum(characters.values()):
        raise BadInput("No document fell into the training split; give more text, or smaller other splits.")
    return Plan(stems=stems, kept=kept, splits=kept_splits, characters=characters, dropped=dict(dropped))


def _first_copies(
    facts: dict[Path, Collected], validation: float, test: float, dropped: Counter[str]
) -> tuple[list[tuple[Path, int]], list[str]]:
    places: list[tuple[Path, int]] = []
    splits: list[str] = []
    seen: set[str] = set()
    dropped["exact_duplicates"] = 0
    for stem, found in facts.items():
        for i, text_digest in enumerate(found.digests):
            if text_digest in seen:
                dropped["exact_duplicates"] += 1
                continue
            seen.add(text_digest)
            places.append((stem, i))
            splits.append(split_of(text_digest, validation, test))
    return places, splits


def _training_characters(
    group: list[Path], facts: dict[Path, Collected], kept: dict[Path, list[int]], splits: dict[Path, list[str]]
) -> int:
    pairs = [(facts[s].num_characters[i], split) for s in group for i, split in zip(kept[s], splits[s], strict=True)]
    return int(sum(n for n, split in pairs if split == "train"))


def assemble(out: Path, plan: Plan, sources: list[Source]) -> dict[str, Any]:
    """Writes the shards and `documents.jsonl` from the encoded units; returns what the manifest says of them."""
    index: list[str] = []
    licences: dict[str, Counter[str]] = defaultdict(Counter)
    files: dict[str, dict[str, Any]] = {}
    rows: dict[str, dict[str, Any]] = {}
    for source in sources:
        with _Shards(out, source.name) as shards:
            rows[source.name] = _write_source(shards, source, plan, index, licences)
        files |= shards.files
    weights = plan.weights({s.name: s.weight for s in sources}, {n: r["tokens"]["train"] for n, r in rows.items()})
    for name, row in rows.items():
        row["weight"] = weights[name]
    files["documents.jsonl"] = _write_file(out / "documents.jsonl", "".join(index))
    text = (out / "tokenizer.json").read_bytes()
    files["tokenizer.json"] = {"bytes": len(text), "digest": digest(text)}
    tokenizer = load_tokenizer(out / "tokenizer.json")
    return {
        "vocab_size": tokenizer.get_vocab_size(),
        "end_of_text": tokenizer.token_to_id(END_OF_TEXT),
        "sources": rows,
        "licences": {name: dict(counts) for name, counts in sorted(licences.items())},
        "dropped": plan.dropped,
        "files": files,
    }


def _write_source(
    shards: "_Shards", source: Source, plan: Plan, index: list[str], licences: dict[str, Counter[str]]
) -> dict[str, Any]:
    """Appends the documents of one source to its shards, of `simple:N` as many as N tokens take."""
    limit = int(source.argument.replace("_", "")) if source.kind == "simple" else None
    characters = 0
    for stem in plan.stems[source.name]:
        chosen = set(plan.kept[stem])
        documents = (d for i, d in enumerate(read_documents(stem)) if i in chosen)
        for document, split, tokens in zip(documents, plan.splits[stem], read_encoded(stem), strict=True):
            if limit is not None and sum(shards.num_tokens.values()) >= limit:
                break
            place = {"source": source.name, "split": split, "offset": shards.num_tokens[split], "length": len(tokens)}
            index.append(json.dumps({**place, "name": document.name, "licence": document.licence}) + "\n")
            shards.append(split, tokens)
            licences[document.licence].update(documents=1, tokens=len(tokens))
            characters += len(document.text)
    spec = source.argument if source.kind == "path" else ":".join(filter(None, [source.kind, source.argument]))
    return {
        "kind": source.kind,
        "spec": spec,
        "documents": dict(shards.num_documents),
        "tokens": dict(shards.num_tokens),
        "characters": characters,
    }


def _write_file(path: Path, text: str) -> dict[str, Any]:
    content = text.encode()
    write_atomic(path, content)
    return {"bytes": len(content), "digest": digest(content)}


class _Shards:
    """The shards of one source, written beside their names and renamed once all of them are there."""

    def __init__(self, out: Path, source: str) -> None:
        self._out = out
        self._names = {split: f"{split}_{source}.bin" for split in SPLITS}
        self._open: dict[str, BinaryIO] = {}
        self._hashes = {split: hashlib.sha256() for split in SPLITS}
        self.num_tokens: Counter[str] = Counter(dict.fromkeys(SPLITS, 0))
        self.num_documents: Counter[str] = Counter(dict.fromkeys(SPLITS, 0))
        self.files: dict[str, dict[str, Any]] = {}

    def __enter__(self) -> "_Shards":
        self._open = {split: self._temporary(split).open("wb") for split in SPLITS}
        return self

    def append(self, split: str, tokens: NDArray[np.uint16]) -> None:
        """Adds a document to a split.

        Raises:
            BadInput: the disk is full.
        """
        content = np.asarray(tokens, dtype="<u2").tobytes()
        try:
            self._open[split].write(content)
        except OSError as error:
            raise self._full(split, error) from error
        self._hashes[split].update(content)
        self.num_tokens[split] += len(tokens)
        self.num_documents[split] += 1

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: object) -> None:
        try:
            for split, file in self._open.items() if kind is None else ():
                self._finish(split, file)
        finally:
            for split, file in self._open.items():
                with contextlib.suppress(OSError):  # Closing writes what is left, which fails as the write before did.
                    file.close()
                self._temporary(split).unlink(missing_ok=True)

    def _finish(self, split: str, file: BinaryIO) -> None:
        try:
            file.flush()
            os.fsync(file.fileno())
            file.close()
            self._temporary(split).replace(self._out / self._names[split])
        except OSError as error:
            raise self._full(split, error) from error
        hexadecimal = self._hashes[split].hexdigest()
        self.files[self._names[split]] = {"bytes": 2 * self.num_tokens[split], "digest": f"sha256:{hexadecimal}"}

    def _full(self, split: str, error: OSError) -> BadInput:
        return BadInput(f"Cannot write {self._out / self._names[split]}: {error.strerror}; free some space and repeat.")

    def _temporary(self, split: str) -> Path:
        return self._out / f".{self._names[split]}.part"
