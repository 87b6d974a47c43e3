"""`jali tokenize`: from text to a folder of tokens."""

import os
from pathlib import Path
from typing import Annotated

from tyro.conf import Positional, arg

from jali.cli.arguments import Always, Runtime, Seed
from jali.corpora.tokenize import tokenize
from jali.corpora.tokenizer import ENTRIES

EXAMPLES = (
    "jali tokenize ~/notes --out tokens",
    "jali tokenize stdlib site-packages simple:5000000@0.2 --out tokens",
    "jali tokenize 'books/**/*.jsonl.zst' --field body --out tokens",
    "jali tokenize hub:roneneldan/TinyStories --limit 50000 --out tokens",
)


def run(
    sources: Annotated[list[str], Positional, arg(metavar="SOURCE...")],
    *,
    out: Annotated[Path, arg(metavar="TOKENS")],
    licences: Annotated[str | None, arg(metavar="LIST")] = None,
    keep: list[str] | None = None,
    entries: int = ENTRIES,
    validation: float = 0.02,
    test: float = 0.02,
    similar: float = 0.7,
    field: str = "text",
    limit: int = 100_000,
    tokenizer_characters: int = 60_000_000,
    tokenizer: Annotated[Path | None, arg(metavar="FILE")] = None,
    workers: int | None = None,
    seed: Seed = 0,
    runtime: Always = Runtime(),
) -> Path:
    """Turns text into tokens: drops duplicates, splits, trains a tokenizer, encodes. Repeat it to continue it.

    Args:
        sources: stdlib, site-packages[:FOLDER], a folder, file or glob, hub:NAME, or simple:N (N tokens of generated
            Python); each may end in @WEIGHT, its share of training text.
        out: folder to write; new, or of the same command.
        licences: take only the packages of this TOML list, in its versions; `shipped` for the list of jali.
        keep: strings that must be one token, instead of jali's list, which its tasks need.
        entries: size of the vocabulary, 257 to 65,536.
        validation: share of documents for validation.
        test: share of documents for test.
        similar: estimated Jaccard similarity of word 5-grams that makes a near-duplicate.
        field: of the text in .jsonl, .parquet and data sets of the hub.
        limit: rows to read of a data set of the hub.
        tokenizer_characters: characters of training text that the tokenizer learns from.
        tokenizer: an existing tokenizer.json, instead of a new one.
        workers: processes; as many as cores unless given.
    """
    return tokenize(
        sources,
        out,
        licences=licences,
        keep=keep,
        entries=entries,
        validation=validation,
        test=test,
        similar=similar,
        field=field,
        limit=limit,
        tokenizer_characters=tokenizer_characters,
        tokenizer=tokenizer,
        workers=_cores() if workers is None else workers,
        seed=seed,
        quiet=runtime.quiet,
    )


def _cores() -> int:
    """Cores this process may use, fewer than the machine has inside many containers."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
