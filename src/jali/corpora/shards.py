"""Folders of tokens as training reads them: memory maps, and batches that are a pure function of seed and step."""

import functools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from jali.artefact import BadInput, digest, fault, read_json
from jali.corpora.tokenizer import load_tokenizer

KIND = "tokens"
SCHEMA = 1
SPLITS = ("train", "validation", "test")

_CYCLE = 1_000  # Weights hold to a thousandth over any so many sequences.


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where one document lies in a folder of tokens."""

    source: str
    """Name of the source."""
    split: str
    """`train`, `validation` or `test`."""
    offset: int
    """First token in the shard of this source and split."""
    length: int
    """Tokens, the closing `<|endoftext|>` included."""
    name: str
    """Such as `sympy==1.14.0/sympy/core/add.py`."""
    licence: str
    """SPDX expression, or `unstated`."""


class Tokens:
    """A folder made by `jali tokenize`.

    Attributes:
        path: of the folder.
        manifest: what `manifest.json` says.
        vocab_size: entries of the tokenizer.
        end_of_text: id of `<|endoftext|>`.
        sources: share of training text of each source; they add up to 1.

    Raises:
        BadInput: the folder or a file of it is missing, of another schema, or not of the length the manifest says.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        if not self.path.is_dir():
            raise BadInput(f"There is no folder of tokens at {path}; make one with jali tokenize.")
        if not (self.path / "manifest.json").exists():
            raise BadInput(
                f"{path} is no finished folder of tokens: it has no manifest.json; repeat its jali tokenize."
            )
        self.manifest: dict[str, Any] = read_json(self.path / "manifest.json", KIND, SCHEMA)
        try:
            self.vocab_size = int(self.manifest["vocab_size"])
            self.end_of_text = int(self.manifest["end_of_text"])
            self.sources: dict[str, float] = {n: float(row["weight"]) for n, row in self.manifest["sources"].items()}
            sizes = {name: int(facts["bytes"]) for name, facts in self.manifest["files"].items()}
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadInput(f"{path}/manifest.json is damaged: {fault(error)}. Make the tokens again.") from error
        for name, size in sizes.items():
            _check_size(self.path / name, size)

    @functools.cached_property
    def tokenizer(self) -> Tokenizer:
        """The tokenizer of this text."""
        return load_tokenizer(self.path / "tokenizer.json")

    @property
    def digest(self) -> str:
        """The digest of all content: of shards, index and tokenizer, not of how they were made."""
        return digest({name: facts["digest"] for name, facts in self.manifest["files"].items()})

    def split(self, name: str) -> dict[str, NDArray[np.uint16]]:
        """Returns the tokens of a split by source, as read-only memory maps; empty sources are left out.

        Raises:
            BadInput: there is no such split.
        """
        if name not in SPLITS:
            raise BadInput(f"There is no split {name!r}; choose among {', '.join(SPLITS)}.")
        counts = {source: row["tokens"][name] for source, row in self.manifest["sources"].items()}
        return {
            source: np.memmap(self.path / f"{name}_{source}.bin", dtype="<u2", mode="r")
            for source, count in counts.items()
            if count
        }

    def documents(self, split: str | None = None, source: str | None = None) -> Iterator[Place]:
        """Yields the places of the documents, in the order they lie in each shard."""
        with (self.path / "documents.jsonl").open(encoding="utf-8") as file:
            for line in file:
                place = Place(**json.loads(line))
                if split in (None, place.split) and source in (None, place.source):
                    yield place

    def verify(self) -> None:
        """Compares every file with its digest.

        Raises:
            BadInput: one differs.
        """
        for name, facts in self.manifest["files"].items():
            if digest(self.path / name) != facts["digest"]:
                raise BadInput(
                    f"{self.path / name} is damaged: its content is not what the manifest says; "
                    "make the tokens again with jali tokenize."
                )


def _check_size(path: Path, expected: int) -> None:
    if not path.exists():
        raise BadInput(f"{path} is missing; make the tokens again with jali tokenize.")
    size = path.stat().st_size
    if path.suffix == ".bin" and size % 2:
        raise BadInput(f"{path} has an odd number of bytes ({size}), tokens are 16 bits; make the tokens again.")
    if size != expected:
        raise BadInput(f"{path} is damaged: {size} bytes, the manifest says {expected}; make the tokens again.")


def windows(
    tokens: Mapping[str, NDArray[np.uint16]],
    weights: Mapping[str, float],
    *,
    seed: int,
    step: int,
    batch: int,
    context: int,
) -> NDArray[np.int64]:
    """Returns the windows of one step, a pure function of its arguments.

    Sequences go to sources by weight, exactly over every thousand. Each source is cut into windows that touch and
    share no predicted token, visited in a random order without replacement; every epoch shifts the cuts.

    Args:
        tokens: by source, as `Tokens.split` gives them.
        weights: by source, at least 0, in any unit; sources shorter than one window are left out.
        seed: of the order.
        step: number of the batch, from 0.
        batch: windows.
        context: tokens a model reads; a window has one more, its last target.

    Returns:
        (batch, context + 1) token ids.

    Raises:
        BadInput: no source has both a weight and tokens for a window.
    """
    chosen = _chosen(tokens, weights, context)
    names = tuple(chosen)
    slots, counts, before = _cycle(names, tuple(chosen.values()), seed)
    rows = np.empty((batch, context + 1), dtype=np.int64)
    for i in range(batch):
        turn, slot = divmod(step * batch + i, _CYCLE)
        which = slots[slot]
        name = names[which]
        number = turn * counts[which] + before[slot]
        start = _start(name, len(tokens[name]), int(number), seed, context)
        rows[i] = tokens[name][start : start + context + 1]
    return rows


def streams(
    tokens: Mapping[str, NDArray[np.uint16]],
    weights: Mapping[str, float],
    *,
    seed: int,
    step: int,
    batch: int,
    context: int,
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Returns the windows of one step of texts that go on from step to step, a pure function of its arguments.

    Each row is in one source, rows going to sources by weight. It begins at a place of its own and reads on window by
    window, each sharing one token with the next; behind the last one it begins the source anew.

    Args:
        tokens: as for `windows`, like all that is not said here.
        weights: by source.
        seed: of the places.
        step: number of the batch, from 0.
        batch: rows.
        context: tokens a model reads.

    Returns:
        (batch, context + 1) token ids, and which rows go on where they ended at the step before, (batch,).

    Raises:
        BadInput: as `windows`.
    """
    chosen = _chosen(tokens, weights, context)
    names, ends = list(chosen), np.cumsum([*chosen.values()]) / sum(chosen.values())
    rows, goes_on = np.empty((batch, context + 1), dtype=np.int64), np.zeros(batch, dtype=np.bool_)
    for i in range(batch):
        text = tokens[names[min(int(np.searchsorted(ends, (i + 0.5) / batch)), len(names) - 1)]]
        count = (len(text) - 1) // context
        place = (int(np.random.default_rng([seed, 3, i]).integers(count)) + step) % count
        rows[i] = text[place * context : (place + 1) * context + 1]
        goes_on[i] = step > 0 and place > 0
    return rows, goes_on


def _chosen(tokens: Mapping[str, NDArray[np.uint16]], weights: Mapping[str, float], context: int) -> dict[str, float]:
    """Weights of the sources that have a weight and a window."""
    longest = max((len(part) for part in tokens.values()), default=0)
    chosen = {name: float(weights.get(name, 0.0)) for name, part in tokens.items() if len(part) > context}
    chosen = {name: weight for name, weight in chosen.items() if weight > 0}
    if not chosen:
        raise BadInput(
            f"No source with a weight has {context + 1} tokens in this split (the longest has {longest}); "
            "tokenize more text, or shorten the context."
        )
    return chosen


@functools.lru_cache(maxsize=8)
def _cycle(
    names: tuple[str, ...], weights: tuple[float, ...], seed: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Returns the source of each slot of a cycle, slots per source, and earlier slots of the same source."""
    exact = np.array(weights) / sum(weights) * _CYCLE
    counts = np.maximum(np.floor(exact).astype(np.int64), 1)
    for i in np.argsort(counts - exact, kind="stable")[: max(0, _CYCLE - int(counts.sum()))]:
        counts[i] += 1
    counts[int(np.argmax(counts))] -= int(counts.sum()) - _CYCLE
    slots = np.random.default_rng([seed, 1]).permutation(np.repeat(np.arange(len(names)), counts))
    before = np.array([int((slots[:i] == slot).sum()) for i, slot in enumerate(slots)], dtype=np.int64)
    return slots, counts, before


def _start(name: str, length: int, number: int, seed: int, context: int) -> int:
    per_epoch = max(1, (length - context) // context)
    epoch, place = divmod(number, per_epoch)
    shift, order = _epoch(name, per_epoch, length - 1 - per_epoch * context, seed, epoch)
    return shift + int(order[place]) * context


@functools.lru_cache(maxsize=16)
def _epoch(name: str, per_epoch: int, slack: int, seed: int, epoch: int) -> tuple[int, NDArray[np.int64]]:
    random = np.random.default_rng([seed, 2, epoch, *name.encode()])
    return int(random.integers(0, slack + 1)), random.permutation(per_epoch)
