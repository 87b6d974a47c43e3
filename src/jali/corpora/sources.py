"""Where text comes from: each source is cut into units that can be read in parallel and in any order."""

import glob
import gzip
import io
import itertools
import json
import re
import sysconfig
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from jali.artefact import BadInput, require
from jali.corpora import licences, simple

FILES_PER_UNIT = 200
ROWS_PER_UNIT = 2_000
TEXT_ENDINGS = (".py", ".txt", ".md", ".rst")
TABLE_ENDINGS = (".jsonl", ".parquet")
PYTHON_LICENCE = "PSF-2.0"


@dataclass(frozen=True, kw_only=True)
class Source:
    """One source as asked for, such as `stdlib`, `simple:1000@0.3` or `~/notes`."""

    name: str
    """Unique among the sources of one folder of tokens; also the name of its shards."""
    kind: str
    """`stdlib`, `site-packages`, `path`, `hub` or `simple`."""
    argument: str = ""
    """What stands behind the colon, or the path."""
    weight: float | None = None
    """Share of training text in (0, 1], none for a share by its number of tokens."""


@dataclass(frozen=True, kw_only=True)
class Unit:
    """A part of a source that one process reads at once; plain data."""

    kind: str
    """`files`, `table`, `hub` or `simple`."""
    files: tuple[tuple[str, str, str], ...] = ()
    """Path, name and licence of each file."""
    options: dict[str, Any] = field(default_factory=dict)
    """What the reader of this kind needs."""


@dataclass(frozen=True, kw_only=True)
class Document:
    """One text, the unit of deduplication and of splits."""

    name: str
    """Where it comes from, such as `sympy==1.14.0/sympy/core/add.py`."""
    licence: str
    """SPDX expression, or `unstated`."""
    text: str
    """With `\\n` line ends."""


def parse_sources(specs: list[str]) -> list[Source]:
    """Reads sources as the command line gives them.

    Raises:
        BadInput: no source, a weight outside (0, 1], weights above 1, or a malformed `simple:N` or `hub:NAME`.
    """
    if not specs:
        raise BadInput("No source is given; name one, such as stdlib, a folder, or simple:1000000.")
    sources: list[Source] = []
    for spec in specs:
        source = _parse_source(spec, {s.name for s in sources})
        sources.append(source)
    total = sum(s.weight or 0.0 for s in sources)
    if total > 1 + 1e-9 or (all(s.weight for s in sources) and total < 1 - 1e-6):
        raise BadInput(f"The weights of the sources add up to {total:g}; they must give 1, or leave some to the rest.")
    if total > 1 - 1e-9 and not all(s.weight for s in sources):
        raise BadInput("The weights of some sources add up to 1, which leaves nothing for those without a weight.")
    return sources


def _parse_source(spec: str, taken: set[str]) -> Source:
    body, weight = spec, None
    if not spec.strip():
        raise BadInput("A source is empty; name one, such as stdlib, a folder, or simple:1000000.")
    if match := re.fullmatch(r"(.+)@([0-9.eE+-]+)", spec):
        body = match[1]
        try:
            weight = float(match[2])
        except ValueError:
            weight = 0.0
        if not 0 < weight <= 1:
            raise BadInput(f"The weight in {spec!r} must be a number in (0, 1].")
    head, _, rest = body.partition(":")
    if head == "simple" and not re.fullmatch(r"[1-9]\d*", rest.replace("_", "")):
        raise BadInput(f"{body!r} needs a number of tokens, such as simple:1000000.")
    if head == "hub" and not rest:
        raise BadInput("hub: needs the name of a data set, such as hub:roneneldan/TinyStories.")
    if head in ("simple", "hub", "site-packages") or body == "stdlib":
        kind, argument = head, rest
        name = head if head != "hub" else rest.split("/")[-1]
    else:
        kind, argument = "path", body
        name = Path(body.rstrip("*/.")).name or "text"
    slug = re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-").lower() or "text"
    names = itertools.chain([slug], (f"{slug}-{number}" for number in itertools.count(2)))
    unique = next(n for n in names if n not in taken)
    return Source(name=unique, kind=kind, argument=argument, weight=weight)


def list_units(source: Source, seed: int, licence_list: Path | str | None, field_name: str, limit: int) -> list[Unit]:
    """Cuts a source into units.

    Args:
        source: to cut.
        seed: of generated text.
        licence_list: which installed packages may be read; none for all.
        field_name: of the text in tables.
        limit: rows to read of a data set of the hub.

    Raises:
        BadInput: nothing is there to read.
    """
    if source.kind == "simple":
        return _simple_units(int(source.argument.replace("_", "")), seed)
    if source.kind == "hub":
        starts = range(0, limit, ROWS_PER_UNIT)
        rows = [{"start": s, "count": min(ROWS_PER_UNIT, limit - s)} for s in starts]
        return [Unit(kind="hub", options={"name": source.argument, "field": field_name, **r}) for r in rows]
    if source.kind == "stdlib":
        return _file_units(_stdlib_files())
    if source.kind == "site-packages":
        return _file_units(_package_files(source.argument, licence_list))
    return _path_units(source.argument, field_name)


def read_unit(unit: Unit) -> Iterator[Document | None]:
    """Reads the documents of a unit in order; None stands for one that is not text in UTF-8."""
    if unit.kind == "simple":
        yield from (Document(name=name, licence="CC0-1.0", text=text) for name, text in simple.generate(**unit.options))
    elif unit.kind == "hub":
        yield from _read_hub(**unit.options)
    elif unit.kind == "table":
        path, name, licence = unit.files[0]
        yield from _read_table(Path(path), name, licence, unit.options["field"])
    else:
        for path, name, licence in unit.files:
            yield _read_text(Path(path), name, licence)


def _simple_units(tokens: int, seed: int) -> list[Unit]:
    sizes = simple.unit_sizes(tokens)
    return [Unit(kind="simple", options={"seed": seed, "unit": i, "characters": n}) for i, n in enumerate(sizes)]


def _file_units(files: list[tuple[str, str, str]]) -> list[Unit]:
    starts = range(0, len(files), FILES_PER_UNIT)
    return [Unit(kind="files", files=tuple(files[i : i + FILES_PER_UNIT])) for i in starts]


def _stdlib_files() -> list[tuple[str, str, str]]:
    root = Path(sysconfig.get_path("stdlib"))
    skipped = {"site-packages", "dist-packages", "__pycache__"}
    paths = sorted(p for p in root.rglob("*.py") if not skipped & set(p.relative_to(root).parts))
    if not paths:
        raise BadInput(f"The standard library at {root} has no Python files; use an interpreter that ships them.")
    return [(str(p), f"stdlib/{p.relative_to(root).as_posix()}", PYTHON_LICENCE) for p in paths]


def _package_files(argument: str, licence_list: Path | str | None) -> list[tuple[str, str, str]]:
    folder = Path(argument or sysconfig.get_path("purelib")).expanduser()
    if not folder.is_dir():
        raise BadInput(f"There is no folder {folder} with installed packages; check the path behind site-packages:.")
    allowed = None if licence_list is None else licences.allowed_packages(licence_list)
    packages = licences.installed_packages(folder, allowed)
    files = [
        (str(path), f"{p.name}=={p.version}/{path.relative_to(p.root).as_posix()}", p.licence)
        for p in packages
        for path in p.files
    ]
    if not files:
        reason = "of the licence list in the listed versions" if allowed is not None else "with Python files"
        raise BadInput(f"{folder} holds no package {reason}; install some there, or name another folder.")
    return files


def _path_units(argument: str, field_name: str) -> list[Unit]:
    path = Path(argument).expanduser()
    if path.is_dir():
        found = sorted(
            p for p in path.rglob("*") if p.is_file() and _plain_name(p).endswith(TEXT_ENDINGS + TABLE_ENDINGS)
        )
        found = [p for p in found if not any(part.startswith(".") for part in p.relative_to(path).parts)]
    else:
        found = [path] if path.is_file() else sorted(Path(p) for p in glob.glob(str(path), recursive=True))  # noqa: PTH207 - may be absolute
        found = [p for p in found if p.is_file()]
    if not found:
        raise BadInput(f"Nothing to read at {argument}: no such file, or no text file in it; check the path.")
    tables = [p for p in found if _plain_name(p).endswith(TABLE_ENDINGS)]
    texts = [(str(p), p.as_posix(), licences.UNSTATED) for p in found if p not in set(tables)]
    rows = [(str(p), p.as_posix(), licences.UNSTATED) for p in tables]
    return _file_units(texts) + [Unit(kind="table", files=(row,), options={"field": field_name}) for row in rows]


def _plain_name(path: Path) -> str:
    """The name without the ending of its compression, lower case."""
    return re.sub(r"\.(gz|zst)$", "", path.name.lower())


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes] | gzip.GzipFile | io.BufferedReader]:
    """Opens a file, decompressed on the way.

    Raises:
        BadInput: it cannot be read, or its compression is damaged or cut off.
    """
    try:
        with path.open("rb") as file:
            if path.name.lower().endswith(".zst"):  # By Arrow: it says so when a file is cut off.
                yield io.BufferedReader(require("data", "pyarrow").CompressedInputStream(file, "zstd"))
            elif path.name.lower().endswith(".gz"):
                yield gzip.GzipFile(fileobj=file)
            else:
                yield file
    except (OSError, EOFError, zlib.error) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise BadInput(f"Cannot read {path}: {reason}; mend it or leave it out.") from error


def _read_text(path: Path, name: str, licence: str) -> Document | None:
    try:
        with _opened(path) as file:
            text = file.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return Document(name=name, licence=licence, text=_unix_lines(text))


def _unix_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _read_table(path: Path, name: str, licence: str, field_name: str) -> Iterator[Document | None]:
    rows = _parquet_rows(path, field_name) if _plain_name(path).endswith(".parquet") else _jsonl_rows(path)
    for number, row in enumerate(rows, start=1):
        yield _row_document(row, f"{name}:{number}", licence, field_name)


def _row_document(row: Any, name: str, licence: str, field_name: str) -> Document | None:
    text = row.get(field_name) if isinstance(row, dict) else None
    if not isinstance(text, str):
        raise BadInput(f"{name} has no text in its field {field_name!r}; name the field that has, with --field.")
    try:
        text.encode()
    except UnicodeEncodeError:  # JSON can spell half a character, `"\\ud800"`.
        return None
    stated = row.get("license") or row.get("licence")
    return Document(name=name, licence=str(stated) if stated else licence, text=_unix_lines(text))


def _jsonl_rows(path: Path) -> Iterator[Any]:
    with _opened(path) as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                yield json.loads(line)
            except (ValueError, RecursionError) as error:
                raise BadInput(f"{path} line {number} is not JSON ({error}); mend or remove it.") from error


def _parquet_rows(path: Path, field_name: str) -> Iterator[dict[str, Any]]:
    parquet, arrow = require("data", "pyarrow.parquet"), require("data", "pyarrow")
    with _opened(path) as file:
        try:
            table = parquet.ParquetFile(file if path.suffix.lower() == ".parquet" else io.BytesIO(file.read()))
            names = table.schema_arrow.names
            columns = [name for name in (field_name, "license", "licence") if name in names]
            if field_name not in columns:
                raise BadInput(f"{path} has no column {field_name!r}, only {', '.join(names)}; name one with --field.")
            for batch in table.iter_batches(batch_size=ROWS_PER_UNIT, columns=columns):
                yield from batch.to_pylist()
        except (arrow.ArrowException, OSError) as error:
            raise BadInput(f"{path} is no readable Parquet file ({error}); make it again.") from error


def _read_hub(name: str, field: str, start: int, count: int) -> Iterator[Document | None]:
    datasets = require("data", "datasets")
    try:
        rows = datasets.load_dataset(name, split="train", streaming=True).skip(start).take(count)
        for number, row in enumerate(rows, start=start + 1):
            yield _row_document(row, f"hub:{name}:{number}", licences.UNSTATED, field)
    except BadInput:
        raise
    except Exception as error:  # datasets raises many kinds: no network, no such name, gated.
        raise BadInput(f"Cannot stream {name} from the hub ({error}); check the name and the network.") from error
