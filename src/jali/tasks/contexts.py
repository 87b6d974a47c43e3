"""Collects the excerpts that tasks ship with: `python -m jali.tasks.contexts TOKENS OUT`, once per corpus.

Excerpts of training and validation prompts come from the corpus' validation documents, those of held-out prompts from
its test documents. None holds ten tokens that occur in the training split, and behind those of held-out prompts no
template makes such ten tokens either.
"""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import tyro
from numpy.typing import NDArray
from tokenizers import Tokenizer

from jali.artefact import BadInput
from jali.corpora.sample import is_generated
from jali.corpora.shards import Place, Tokens
from jali.tasks.excerpt import Excerpt, write_excerpts
from jali.tasks.published import behind
from jali.tasks.statements import Statement, statements
from jali.tasks.templates import NAMES, spec
from jali.tasks.windows import WIDTH, seen, training_windows

COUNTS = {"train": 240, "validation": 80, "heldout": 200}
"""Excerpts of each split."""
LENGTHS = (56, 112)
"""Tokens of an excerpt, from and to."""

_PERMISSIVE = frozenset(
    "MIT MIT-0 MIT-CMU BSD-2-Clause BSD-3-Clause 0BSD ISC Apache-2.0 PSF-2.0 Python-2.0 Python-2.0.1 CNRI-Python "
    "Zlib Unlicense CC0-1.0 HPND".split()
)
_MIN_STATEMENTS = 4
_MAX_INDENT = 12
_MAX_DIGITS = 0.1
_NOT_FIRST = frozenset({"else", "elif", "except", "finally", "case"})
_PLAIN = re.compile(r"[ -~\n]*")
_AVOIDED = re.compile(r"\bcurrent\b")  # The one variable of set_or_string_fixedvarname.


def collect(
    tokens: Tokens, windows: NDArray[np.uint64], *, counts: dict[str, int] = COUNTS, seed: int = 0
) -> list[Excerpt]:
    """Finds excerpts in the validation and test documents of a folder of tokens.

    Every document gives at most one excerpt before any gives a second, and serves one split only.

    Args:
        tokens: to read; generated text is left out, and what is under no permissive licence.
        windows: of its training split, from `training_windows`.
        counts: excerpts wanted, by split of tasks.
        seed: of the choice.

    Raises:
        BadInput: the documents give too few.
    """
    share = counts["train"] / max(1, counts["train"] + counts["validation"])
    found: list[Excerpt] = []
    places = {name: list(_places(tokens, name)) for name in ("validation", "test")}
    border = round(share * len(places["validation"]))
    random.Random(f"jali contexts {seed}").shuffle(places["validation"])
    groups = {"train": places["validation"][:border], "validation": places["validation"][border:]}
    for split, group in (*groups.items(), ("heldout", places["test"])):
        draw = random.Random(f"jali contexts {split} {seed}")
        candidates = [_of_document(tokens, place, split, windows, draw) for place in group]
        chosen = _in_turns(
            candidates,
            counts[split],
            lambda e: e.split != "heldout" or not _straddles(e, tokens.tokenizer, windows, seed),
        )
        if len(chosen) < counts[split]:
            raise BadInput(
                f"{tokens.path} gives {len(chosen)} of {counts[split]} {split} excerpts; tokenize more text."
            )
        found += chosen
    return found


def _places(tokens: Tokens, split: str) -> Iterator[Place]:
    generated = {name for name in tokens.sources if is_generated(tokens, name)}
    for place in tokens.documents(split):
        terms = {term for term in re.split(r"[\s()]+", place.licence) if term not in ("AND", "OR", "")}
        if place.source not in generated and terms and terms <= _PERMISSIVE:
            yield place


def _of_document(
    tokens: Tokens, place: Place, split: str, windows: NDArray[np.uint64], draw: random.Random
) -> list[Excerpt]:
    """Returns excerpts of one document that share no statement, in random order."""
    corpus_split = "test" if split == "heldout" else "validation"
    ids = tokens.split(corpus_split)[place.source][place.offset : place.offset + place.length - 1]
    text = tokens.tokenizer.decode(ids.tolist(), skip_special_tokens=False)
    lines, at = statements(text), _token_starts(tokens.tokenizer, text, ids)
    name = re.sub("^stdlib/", f"Python=={tokens.manifest['python']}/Lib/", place.name)
    taken = np.concatenate([seen(ids, windows), np.zeros(WIDTH, dtype=np.bool_)])
    found, first = [], 0
    while first < len(lines):
        last = _last(lines, first, at, taken, text, draw.randint(*LENGTHS))
        if last is not None:
            part, end = text[lines[first].start : lines[last].end], lines[last]
            found.append(Excerpt(split=split, text=part, indent=end.indent, name=name, licence=place.licence))
        first = (first if last is None else last) + 1
    draw.shuffle(found)
    return found


def _token_starts(tokenizer: Tokenizer, text: str, ids: NDArray[np.uint16]) -> dict[int, int]:
    """Returns the number of the token that begins at each character; a character within a token has none."""
    size = np.array([len(tokenizer.id_to_token(int(i)) or "") for i in ids], dtype=np.int64)  # One character per byte.
    by_byte = {int(byte): i for i, byte in enumerate(np.concatenate([[0], np.cumsum(size)]))}
    bytes_before = np.concatenate([[0], np.cumsum([len(c.encode("utf-8", "surrogatepass")) for c in text])])
    return {char: by_byte[int(byte)] for char, byte in enumerate(bytes_before) if int(byte) in by_byte}


def _last(
    lines: Sequence[Statement], first: int, at: dict[int, int], taken: NDArray[np.bool_], text: str, target: int
) -> int | None:
    """Returns the last statement of the excerpt from `first` whose length is nearest to the target, if any will do."""
    start = at.get(lines[first].start)
    if start is None or lines[first].head in _NOT_FIRST:
        return None
    best: tuple[int, int] | None = None
    for last in range(first, len(lines)):
        end = at.get(lines[last].end)
        if lines[last].indent < lines[first].indent or end is None or end - start > LENGTHS[1]:
            break
        if taken[start : max(start, end - WIDTH + 1)].any():
            break
        if end - start < LENGTHS[0] or last - first + 1 < _MIN_STATEMENTS:
            continue
        if not lines[last].can_be_followed or lines[last].indent > _MAX_INDENT:
            continue
        if _is_plain(text[lines[first].start : lines[last].end]):
            best = min(best or (target, last), (abs(end - start - target), last))
    return None if best is None else best[1]


def _is_plain(text: str) -> bool:
    """Whether an excerpt is ASCII, not a table of numbers, and free of what a task asks about."""
    digits = sum(map(str.isdigit, text)) / len(text)
    return bool(_PLAIN.fullmatch(text)) and text.endswith("\n") and digits <= _MAX_DIGITS and not _AVOIDED.search(text)


def _in_turns(groups: list[list[Excerpt]], count: int, accept: Callable[[Excerpt], bool]) -> list[Excerpt]:
    """Takes the first acceptable excerpt of each group, then the next of each, until there are enough."""
    chosen: list[Excerpt] = []
    waiting = [iter(group) for group in groups]
    while waiting and len(chosen) < count:
        still = []
        for group in waiting:
            if (found := next(filter(accept, group), None)) is not None and len(chosen) < count:
                chosen.append(found)
                still.append(group)
        waiting = still
    return chosen


def _straddles(excerpt: Excerpt, tokenizer: Tokenizer, windows: NDArray[np.uint64], seed: int) -> bool:
    """Whether ten tokens that begin in the excerpt and end in a task's line occur in the training split."""
    draw = random.Random(f"jali straddles {seed} {excerpt.text}")
    length = len(tokenizer.encode(excerpt.text, add_special_tokens=False))
    for found in map(spec, NAMES):
        for template in found.templates[excerpt.split]:
            filled = behind(found, template, excerpt, draw)
            for prompt, answer in zip(*filled, strict=True):
                ids = tokenizer.encode(prompt + answer, add_special_tokens=False).ids
                if seen(ids[: length + WIDTH - 1], windows).any():
                    return True
    return False


def main(tokens: Path, out: Path, seed: int = 0) -> None:
    """Writes the excerpts of a folder of tokens.

    Args:
        tokens: folder made by `jali tokenize`.
        out: file to write.
        seed: of the choice.
    """
    corpus = Tokens(tokens)
    excerpts = collect(corpus, training_windows(corpus.split("train")), seed=seed)
    write_excerpts(out, excerpts, parents=[corpus.digest])


if __name__ == "__main__":
    tyro.cli(main)
