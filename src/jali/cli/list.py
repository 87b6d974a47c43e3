"""`jali list`: what lies in a folder, and what came from what."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any

from tyro.conf import Positional, arg

from jali import artefact
from jali.artefact import BadInput
from jali.cli.arguments import Always, Runtime
from jali.cli.output import Table
from jali.pruning.shortfalls import shortfalls

EXAMPLES = ("jali list", "jali list runs --json")

_SKIPPED = {"node_modules", "state", "unfinished", "__pycache__"}
_KINDS = ("circuit", "report", "attack", "predictions", "survey", "trace", "removal", "unlock")
_ENDINGS = tuple(f".{kind}.json" for kind in _KINDS)
_FOLDERS = {"manifest.json": "tokens", "config.json": "run"}
"""Files that say that a folder is an artefact, with the kind they have to name."""


def run(folder: Annotated[Path, Positional, arg(metavar="[FOLDER]")] = Path(), *, runtime: Always = Runtime()) -> Table:
    """Lists tokens, runs, circuits, reports, attacks, predictions, surveys, traces and removal sets below a folder.

    Each with what it was made from, and with its digest where it has one, whole with --json.
    A parent that lies below the folder as well is shown by its path. Damaged files are listed as such.

    Args:
        folder: where to look, with everything below it.
    """
    if not folder.is_dir():
        raise BadInput(f"There is no folder {folder} to list.")
    found = [_read(path, folder) for path in sorted(_files(folder))]
    rows = [row for row in found if row is not None]
    known = {row["digest"]: row["path"] for row in rows if row["digest"]}
    for row in rows:
        row["parents"] = _named(row["parents"], known, str if runtime.json else _short)
    if not runtime.json:
        rows = [row | {"digest": _short(row["digest"]), "parents": "\n".join(row["parents"])} for row in rows]
    return Table(f"Artefacts in {folder}", rows)


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in _SKIPPED and not name.startswith("."))
        for name in names:
            if name in _FOLDERS or name.endswith(_ENDINGS):
                yield Path(place) / name


def _read(path: Path, folder: Path) -> dict[str, Any] | None:
    """A row; None for a file of that name that is not ours."""
    shown = str((path.parent if path.name in _FOLDERS else path).relative_to(folder))
    try:
        document = artefact.read_json(path)
    except BadInput as error:
        kind = "" if path.name in _FOLDERS else path.name.split(".")[-2]
        return {"path": shown, "kind": kind, "what": f"damaged: {error}", "digest": "", "parents": {}} if kind else None
    kind = str(document.get("kind") or path.name.split(".")[-2])
    if path.name in _FOLDERS and kind != _FOLDERS[path.name]:
        return None
    digest, parents = str(document.get("digest") or _digest(document)), document.get("parents") or {}
    return {"path": shown, "kind": kind, "what": _what(document), "digest": digest, "parents": parents}


def _digest(document: dict[str, Any]) -> str:
    """Of tokens, over the digests of their files, as `corpora.shards` does it; other documents carry theirs."""
    files = document.get("files")
    if not isinstance(files, dict):
        return ""
    return artefact.digest({name: facts.get("digest") for name, facts in files.items()})


def _what(document: dict[str, Any]) -> str:
    """A few words about it, from whatever of them the document has."""
    words: list[str] = []
    if isinstance(nodes := document.get("nodes"), dict):
        words += [str(document.get("task") or "no task"), f"{sum(map(len, nodes.values()))} nodes"]
        words += [f"of {document['model']}"] if document.get("model") else []
        words += shortfalls(document["found"]) if isinstance(document.get("found"), dict) else ()
    elif isinstance(model := document.get("model"), dict):
        words += [f"{model[name]} {name.removeprefix('n_')}" for name in ("n_layer", "d_model") if name in model]
    elif isinstance(sources := document.get("sources"), dict):
        words += sorted(sources)
    elif "task" in document:
        words.append(str(document["task"]))
    return ", ".join(words)


def _named(parents: Any, known: dict[str, str], spell: Callable[[str], str]) -> list[str]:
    """What each parent is, and its path or else its digest."""
    named = parents.items() if isinstance(parents, dict) else ()
    pairs = [(name, one) for name, some in named for one in (some if isinstance(some, list) else [some])]
    return [f"{name}: {known.get(str(one), spell(str(one)))}" for name, one in pairs if one is not None]


def _short(digest: str) -> str:
    """Enough of a digest to tell it from others by eye and to look for it in files."""
    return digest.removeprefix("sha256:")[:12]
