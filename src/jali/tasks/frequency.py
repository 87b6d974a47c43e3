"""How often the construct of each published task occurs in a folder of tokens: what a model had to learn it from."""

from collections.abc import Iterable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from jali import stats
from jali.corpora.shards import Tokens
from jali.progress import Bar
from jali.tasks.templates import NAMES, spec

NUM_TOKENS = 2_000_000
"""Tokens looked through unless told otherwise."""
_PART = 20_000  # tokens read at a time


def frequencies(
    tokens: Tokens, names: Iterable[str] = NAMES, *, num_tokens: int = NUM_TOKENS, quiet: bool = True
) -> dict[str, stats.Number]:
    """Counts the construct of each task in training text, per million tokens.

    Parts are spread evenly over the training split, each source by its length; a construct that lies across the edge
    of a part is missed. `n` is the number of tokens read.

    Args:
        tokens: whose training split is read.
        names: of published tasks.
        num_tokens: to read, about.
        quiet: no progress bar.
    """
    wanted = {name: spec(name).construct for name in names}
    counts, read = dict.fromkeys(wanted, 0), 0
    parts = list(_parts(tokens.split("train"), num_tokens))
    with Bar("Counting constructs", len(parts), quiet=quiet) as bar:
        for part in parts:
            text = tokens.tokenizer.decode(part.tolist(), skip_special_tokens=False)
            for name, construct in wanted.items():
                counts[name] += sum(1 for _ in construct.finditer(text))
            read += len(part)
            bar.advance()
    return {name: stats.Number(count * 1e6 / read, "per million tokens", read) for name, count in counts.items()}


def _parts(shards: Mapping[str, NDArray[np.uint16]], num_tokens: int) -> Iterator[NDArray[np.uint16]]:
    total = sum(len(shard) for shard in shards.values())
    for shard in shards.values():
        count = max(1, round(min(num_tokens, total) * len(shard) / total / _PART))
        for start in np.linspace(0, max(0, len(shard) - _PART), count).astype(np.int64):
            yield shard[start : start + _PART]
