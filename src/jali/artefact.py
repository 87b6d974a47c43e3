"""What every file of jali has in common: digests, parents, schema, and writes that are whole or not there."""

import errno
import hashlib
import importlib
import json
import os
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from functools import partial
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, get_args, get_type_hints

if TYPE_CHECKING:  # PyTorch takes seconds to import, and `jali --help` and `jali list` come here without it.
    from torch import Tensor


_UNFINISHED = ".unfinished"
"""How the temporary names of writes end."""


class BadInput(ValueError):
    """What was asked cannot be done; the message says what was asked, what came and what to do. Exit code 2."""


class NotReached(Exception):
    """An honest negative: the work is done and written, but a target was not reached. Exit code 3."""

    def __init__(self, message: str, path: Path | None = None) -> None:
        super().__init__(message)
        self.path = path


def fault(error: Exception) -> str:
    """What is wrong with a document that raised this while it was read."""
    return f"it lacks {error}" if isinstance(error, KeyError) else str(error)


_Options = TypeVar("_Options")


def write_atomic(path: Path | str, data: str | bytes) -> Path:
    """Writes a file whole or not at all: to a temporary name beside it, flushed to disk, then renamed.

    Raises:
        BadInput: the folder cannot be written, or the disk is full; what stood there before is untouched.
    """
    path = Path(path)
    content = data.encode() if isinstance(data, str) else data
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:100]}.", suffix=_UNFINISHED, dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        raise BadInput(f"Cannot write {path}: {_reason(error)}.") from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
    return path


def check_writable(path: Path) -> None:
    """Sees whether a file could be written here, before the work that goes into it; nothing is left behind.

    Raises:
        BadInput: it is a folder or a device, or the first folder on its way that is there takes no files.
    """
    if path.is_dir():
        raise BadInput(f"Cannot write {path}: it is a folder; choose another name.")
    if path.exists() and not path.is_file():
        raise BadInput(f"Cannot write {path}: it is no file; choose another name.")
    try:
        with tempfile.TemporaryFile(dir=next(folder for folder in path.absolute().parents if folder.exists())):
            pass
    except OSError as error:
        raise BadInput(f"Cannot write {path}: {_reason(error)}.") from error


def remove_unfinished(folder: Path) -> None:
    """Removes what killed writes left in a folder. Call it where no other process writes into that folder."""
    for path in folder.glob(f".*{_UNFINISHED}"):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def unfinished(path: Path) -> Path:
    """Where a folder is written, and perhaps removed: beside its place, under a name for `remove_unfinished`."""
    return path.with_name(f".{path.name}{_UNFINISHED}")


def finish(path: Path) -> Path:
    """Gives the folder written at `unfinished(path)` its name, flushed to disk; what had that name is removed.

    Raises:
        BadInput: it cannot be renamed.
    """
    try:
        _flush_folder(unfinished(path))
        if path.exists():
            shutil.rmtree(path)
        unfinished(path).rename(path)
        _flush_folder(path.parent)
    except OSError as error:
        raise BadInput(f"Cannot write {path}: {_reason(error)}.") from error
    return path


def _flush_folder(folder: Path) -> None:
    """Makes the rename last; the file itself is whole without it."""
    if os.name == "nt":  # Windows cannot open folders.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:  # Some network file systems flush no folders.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def _reason(error: OSError) -> str:
    reasons = {
        errno.ENOSPC: "the disk is full; free some space or choose another place",
        errno.EDQUOT: "the disk quota is used up; free some space or choose another place",
        errno.EFBIG: "the file would be larger than this process may write",
        errno.EACCES: "there is no permission; choose another place",
        errno.EPERM: "there is no permission; choose another place",
        errno.EROFS: "the file system is read-only; choose another place",
        errno.ENOTDIR: "a part of the path is a file; choose another place",
        errno.EEXIST: "a part of the path is a file; choose another place",
        errno.EISDIR: "it is a folder; choose another name",
    }
    return reasons.get(error.errno or 0, error.strerror or str(error))


def write_json(path: Path | str, document: Mapping[str, Any]) -> Path:
    """Writes a document as JSON, whole or not at all. Infinite and NaN numbers are refused.

    A line holds one entry of an object or list; a list of numbers and texts alone is written on one.

    Raises:
        BadInput: as `write_atomic`, or a number JSON cannot hold.
    """
    try:
        text = "".join(_laid_out(document, "\n"))
    except ValueError as error:
        raise BadInput(f"Cannot write {path}: {error}.") from error
    return write_atomic(path, text + "\n")


def _laid_out(value: Any, line: str) -> Iterator[str]:
    """Pieces of JSON; `line` ends a line and indents the next as this value is indented."""
    deeper, opening = f"{line} ", ""
    if isinstance(value, Mapping) and value:
        for name, one in value.items():
            yield f"{opening or '{'}{deeper}{_spelled(str(name))}: "
            yield from _laid_out(one, deeper)
            opening = ","
        yield f"{line}}}"
    elif isinstance(value, list | tuple) and any(isinstance(one, Mapping | list | tuple) for one in value):
        for one in value:
            yield f"{opening or '['}{deeper}"
            yield from _laid_out(one, deeper)
            opening = ","
        yield f"{line}]"
    else:
        yield _spelled(value)


_spelled = partial(json.dumps, ensure_ascii=False, allow_nan=False)


def read_json(path: Path | str, kind: str | None = None, schema: int | None = None) -> dict[str, Any]:
    """Reads a document of `write_json`.

    Args:
        path: of the file.
        kind: what it must say it is, such as `circuit`.
        schema: the current schema; the one before it is read as well.

    Raises:
        BadInput: the file is missing, no JSON object, of another kind or of another schema.
    """
    path, wanted = Path(path), kind or "JSON document"
    try:
        document = json.loads(path.read_text(encoding="utf-8"), parse_constant=_no_number)
    except FileNotFoundError:
        raise BadInput(f"There is no {wanted} at {path}; check the path.") from None
    except OSError as error:
        raise BadInput(f"Cannot read the {wanted} {path}: {_reason(error)}.") from error
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{path} is no {wanted}: it is damaged or cut off ({error}); make it again.") from error
    if not isinstance(document, dict):
        raise BadInput(f"{path} is no {wanted}: it holds a {type(document).__name__}, not an object.")
    if kind is not None and document.get("kind") != kind:
        raise BadInput(f"{path} is a {document.get('kind', 'file of unknown kind')}, not a {kind}.")
    if schema is not None and document.get("schema") not in (schema, schema - 1):
        raise BadInput(
            f"{path} has schema {document.get('schema')}, this version reads {schema}; "
            "read it with the version that wrote it, or make it again."
        )
    return document


def rebuilt(kind: type[_Options], stored: Mapping[str, Any]) -> _Options:
    """Returns options that `dataclasses.asdict` wrote into a document; what is missing there has its default.

    An option that a later version added has the old behaviour as its default, so that what was begun goes on.

    Raises:
        BadInput: there are options this version does not have, or of values it refuses.
    """
    hints = get_type_hints(kind)
    if unknown := sorted(set(stored) - set(hints)):
        raise BadInput(
            f"{kind.__name__} has no option {unknown[0]!r} in this version; use the one that wrote it, or begin anew."
        )
    values = {name: _option(hints[name], value) for name, value in stored.items()}
    return kind(**values)


def _option(hint: Any, value: Any) -> Any:
    if isinstance(value, Mapping):
        sections = [one for one in (hint, *get_args(hint)) if is_dataclass(one)]
        # Of several the one that has all these options; of none, the first says what is unknown.
        fits = (one for one in sections if set(value) <= set(get_type_hints(one)))
        section = next(fits, sections[0] if sections else None)
        return value if section is None else rebuilt(section, value)  # pyright: ignore[reportArgumentType]
    return tuple(value) if isinstance(value, list) else value


def _no_number(constant: str) -> float:
    raise ValueError(f"{constant} is no JSON")


def digest(value: "bytes | Path | Tensor | Mapping[str, Any] | Any") -> str:
    """Returns `sha256:` and 64 hexadecimal digits, over bytes, a file's content, tensors, or anything JSON can hold.

    Tensors count by name, type, shape and value, −0.0 as 0.0, however they are stored. The order of keys is not
    digested.

    Raises:
        BadInput: a path cannot be read.
    """
    if isinstance(value, bytes):
        return f"sha256:{hashlib.sha256(value).hexdigest()}"
    if isinstance(value, Path):
        return _file_digest(value)
    hasher = hashlib.sha256()
    if isinstance(value, Mapping) and any(map(_is_tensor, value.values())):
        for name in sorted(value):
            hasher.update(name.encode() + b"\0" + _content(value[name]) + b"\0")
    else:
        hasher.update(_content(value))
    return f"sha256:{hasher.hexdigest()}"


def _file_digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return f"sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}"
    except OSError as error:
        raise BadInput(f"Cannot read {path}: {_reason(error)}.") from error


def _content(value: object) -> bytes:
    if not _is_tensor(value):
        return json.dumps(value, sort_keys=True, ensure_ascii=False).encode()
    import torch

    tensor = value.detach().cpu().reshape(-1)
    if tensor.is_floating_point():
        tensor = tensor + 0.0  # −0.0 + 0.0 is 0.0.
    head = f"{value.dtype} {tuple(value.shape)} ".encode()
    return head + tensor.contiguous().view(torch.uint8).numpy().tobytes()


def _is_tensor(value: object) -> "TypeGuard[Tensor]":
    loaded = sys.modules.get("torch")  # Without PyTorch there are no tensors.
    return loaded is not None and isinstance(value, loaded.Tensor)


def version() -> str:
    """The installed version of jali."""
    try:
        return metadata.version("jali")
    except metadata.PackageNotFoundError:
        return "0 (not installed)"


def made_by(seed: int | None = None) -> dict[str, Any]:
    """How the file that is being written came to be: version, command line, seed."""
    program = Path(sys.argv[0]) if sys.argv and sys.argv[0] else Path("python")
    program = "jali" if program.parts[-2:] == ("jali", "__main__.py") else program.name
    return {"version": version(), "command": shlex.join([program, *sys.argv[1:]]), "seed": seed}


def require(extra: str, module: str) -> ModuleType:
    """Imports a module of an optional extra.

    Raises:
        BadInput: it is not installed; the message names the command that does.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise BadInput(f"This needs {module} ({error}); run: pip install 'jali[{extra}]'.") from error


def cache_folder() -> Path:
    """Where jali keeps what can be made again: a folder `jali` in `JALI_CACHE` or in the platform's cache folder."""
    if chosen := os.environ.get("JALI_CACHE"):
        return Path(chosen).expanduser() / "jali"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "jali/cache"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/jali"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "jali"


def cache_size() -> int:
    """Bytes in the cache folder."""
    return sum(path.stat().st_size for path in cache_folder().rglob("*") if path.is_file())


def empty_cache() -> int:
    """Removes the cache folder and returns the bytes that this freed.

    Raises:
        BadInput: something in it cannot be removed.
    """
    held = cache_size()
    try:
        if cache_folder().exists():
            shutil.rmtree(cache_folder())
    except OSError as error:
        raise BadInput(f"Cannot empty {cache_folder()}: {_reason(error)}.") from error
    return held
