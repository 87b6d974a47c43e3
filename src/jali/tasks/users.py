"""Users' own tasks: rows of a JSONL file, or of a Python function that a package offers, checked one by one.

A row has `prompt`, `answer` and `foil`, and may have `pair` and `group`. Two rows make a pair: what is right for one is
wrong for the other. Rows with the same `pair` belong together; without `pair` they come two by two.
"""

import importlib.metadata
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from tokenizers import Tokenizer

from jali.artefact import BadInput
from jali.tasks.task import MAX_TOKENS, SPLITS, Prompt, Task, make_pairs

ENTRY_POINTS = "jali.tasks"
"""Group of the entry points: each names a function `function(seed) -> rows`."""
SHARES = {"train": 4 / 7, "validation": 1 / 7, "heldout": 2 / 7}
"""Of all pairs, as in the published tasks."""
MIN_PAIRS = 8
"""Fewer cannot be divided into three splits that say anything."""

_REQUIRED, _OPTIONAL = ("prompt", "answer", "foil"), ("pair", "group")


class Row(NamedTuple):
    """One row that is fine by itself."""

    where: str
    text: str
    prompt: Prompt
    pair: str
    group: str | None


def installed() -> dict[str, importlib.metadata.EntryPoint]:
    """Returns the tasks that installed packages offer, by name."""
    found = importlib.metadata.entry_points(group=ENTRY_POINTS)
    return {point.name: point for point in sorted(found, key=lambda point: point.name)}


def from_package(name: str, tokenizer: Tokenizer, *, seed: int = 0) -> Task:
    """Makes a task of a package: its function is called with the seed and gives rows as a JSONL file has them.

    Raises:
        BadInput: the function cannot be loaded, or a row is refused.
    """
    point = installed()[name]
    try:
        function: Callable[[int], Iterable[Mapping[str, Any]]] = point.load()
    except Exception as error:  # Whatever the module does when it is imported.
        raise BadInput(f"Task {name} cannot be loaded from {point.value}: {error!r}; mend or remove it.") from error
    rows = ((f"{name}, row {number}", row) for number, row in enumerate(function(seed), start=1))
    return from_rows(name, rows, tokenizer, seed=seed)


def from_file(path: Path | str, tokenizer: Tokenizer, *, seed: int = 0) -> Task:
    """Makes a task of a JSONL file, with the path as its name.

    Raises:
        BadInput: the file is missing, or a line is refused; the message names it.
    """
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        raise BadInput(f"There is no file {path}; give a JSONL file with prompt, answer and foil.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"Cannot read {path} as text: {error}; give a JSONL file in UTF-8.") from error
    places = ((f"{path}, line {number}", line) for number, line in enumerate(lines, start=1) if line.strip())
    rows = ((where, _parsed(where, line)) for where, line in places)
    return from_rows(str(path), rows, tokenizer, seed=seed)


def from_rows(name: str, rows: Iterable[tuple[str, Any]], tokenizer: Tokenizer, *, seed: int = 0) -> Task:
    """Makes a task of rows, each with the place that a message about it names.

    Pairs go to training, validation and held-out pairs by 4 : 1 : 2. A group is in one split only; pairs without a
    group are one each. Which group goes where depends on the seed alone.

    Raises:
        BadInput: a row is damaged, its answer or foil is no single token or joins the prompt, both are equal, or the
            prompt is too long; rows do not make pairs; a pair is there twice; there are too few pairs or groups.
    """
    taken = [_row(where, row, number, tokenizer) for number, (where, row) in enumerate(rows)]
    pairs = _pairs(name, taken)
    groups = [first.group or f"pair {number}" for number, (first, _) in enumerate(pairs)]
    names = sorted(set(groups))
    splits = _splits(name, groups, seed)
    parts = {}
    for split in SPLITS:
        chosen = [number for number, group in enumerate(groups) if splits[group] == split]
        parts[split] = make_pairs(
            [row.prompt for number in chosen for row in pairs[number]],
            pair=[i for i in range(len(chosen)) for _ in range(2)],
            template=[names.index(groups[number]) for number in chosen for _ in range(2)],
            source=[-1] * (2 * len(chosen)),
        )
    kinds = sorted({row.prompt.answer for row in taken}, key=[row.prompt.answer for row in taken].index)
    return Task(
        name=name,
        title=f"Of {Path(name).name}",
        description=f"{len(pairs)} pairs of {name}.",
        answers=tuple(tokenizer.decode([token]) for token in kinds) if len(kinds) == 2 else (),
        templates=tuple(names),
        **parts,
    )


def _parsed(where: str, line: str) -> Any:
    try:
        return json.loads(line)
    except ValueError as error:
        raise BadInput(f"{where} is no JSON ({error}); write one object per line.") from error


def _row(where: str, row: Any, number: int, tokenizer: Tokenizer) -> Row:
    if not isinstance(row, Mapping):
        raise BadInput(f"{where} is {type(row).__name__}, not an object with prompt, answer and foil.")
    if missing := [key for key in _REQUIRED if not isinstance(row.get(key), str) or not row[key]]:
        raise BadInput(f"{where} has no text under {missing[0]!r}; each row needs prompt, answer and foil.")
    if unknown := sorted(set(row) - {*_REQUIRED, *_OPTIONAL}):
        raise BadInput(f"{where} has {unknown[0]!r}; a row has {', '.join(_REQUIRED)}, and may have pair and group.")
    if row["answer"] == row["foil"]:
        raise BadInput(f"{where} has {row['answer']!r} as answer and as foil; they must differ.")
    answer, foil = (_one_token(where, key, row[key], tokenizer) for key in ("answer", "foil"))
    prompt = tokenizer.encode(row["prompt"], add_special_tokens=False).ids
    for text, token in ((row["answer"], answer), (row["foil"], foil)):
        whole = tokenizer.encode(row["prompt"] + text, add_special_tokens=False)
        if whole.ids != [*prompt, token]:
            raise BadInput(
                f"{where} asks for {text!r} after {row['prompt'][-20:]!r}, but this tokenizer ends the two together as "
                f"{[tokenizer.decode([i]) for i in whole.ids[-3:]]}; move characters from one to the other."
            )
    if len(prompt) > MAX_TOKENS:
        raise BadInput(f"{where} has a prompt of {len(prompt)} tokens, at most {MAX_TOKENS} are meant; shorten it.")
    pair = str(row["pair"]) if "pair" in row else f"rows {number // 2 * 2 + 1} and {number // 2 * 2 + 2}"
    group = str(row["group"]) if "group" in row else None
    return Row(where, row["prompt"], Prompt(prompt, answer, foil), pair, group)


def _one_token(where: str, key: str, text: str, tokenizer: Tokenizer) -> int:
    ids = tokenizer.encode(text, add_special_tokens=False).ids
    if len(ids) != 1:
        pieces = [tokenizer.decode([i]) for i in ids]
        raise BadInput(f"{where} has the {key} {text!r}, which this tokenizer splits into {pieces}; give one token.")
    return ids[0]


def _pairs(name: str, rows: list[Row]) -> list[tuple[Row, Row]]:
    by_pair: dict[str, list[Row]] = {}
    for row in rows:
        by_pair.setdefault(row.pair, []).append(row)
    seen: dict[frozenset[str], str] = {}
    for pair, members in by_pair.items():
        where = members[-1].where
        if len(members) != 2:
            raise BadInput(f"{where} makes {len(members)} rows of pair {pair!r}; a pair has two.")
        first, second = members
        if first.prompt.answer != second.prompt.foil or first.prompt.foil != second.prompt.answer:
            raise BadInput(f"{where} does not balance its pair {pair!r}: the answer of each row is the other's foil.")
        if first.text == second.text:
            raise BadInput(f"{where} has the same prompt as the other row of pair {pair!r}; one of them must be wrong.")
        if first.group != second.group:
            raise BadInput(f"{where} is in another group than the other row of pair {pair!r}; a pair has one group.")
        prompts = frozenset((first.text, second.text))
        if prompts in seen:
            raise BadInput(f"{where} ends a pair with the same prompts as {seen[prompts]}; drop one of them.")
        seen[prompts] = where
    if len(by_pair) < MIN_PAIRS:
        raise BadInput(f"{name} has {len(by_pair)} pairs; at least {MIN_PAIRS} are needed for three splits.")
    return [(first, second) for first, second in by_pair.values()]


def _splits(name: str, groups: list[str], seed: int) -> dict[str, str]:
    """Gives each split one group, and each further group to the split that is furthest below its share."""
    sizes = Counter(groups)
    order = sorted(sizes)
    if len(order) < len(SPLITS):
        raise BadInput(f"{name} has {len(order)} groups, and a group is in one split; give three or more, or none.")
    random.Random(f"jali groups {seed}").shuffle(order)
    counts, found = dict.fromkeys(SPLITS, 0), {}
    for number, group in enumerate(order):
        lacking = {split: SHARES[split] - counts[split] / len(groups) for split in SPLITS}
        found[group] = SPLITS[number] if number < len(SPLITS) else max(SPLITS, key=lambda split: lacking[split])
        counts[found[group]] += sizes[group]
    return found
