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
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import torch
from torch import Tensor


class BadInput(ValueError):
    """What was asked cannot be done; the message says what was asked, what came and what to do. Exit code 2."""


class NotReached(Exception):
    """An honest negative: the work is done and written, but a target was not reached. Exit code 3."""

    def __init__(self, message: str, path: Path | None = None) -> None:
        super().__init__(message)
        self.path = path


def write_atomic(path: Path | str, data: str | bytes) -> Path:
    """Writes a file whole or not at all: to a temporary name beside it, flushed to disk, then renamed.

    Raises:
        BadInput: the folder cannot be written, or the disk is full; what stood there before is untouched.
    """
    path = Path(path)
    content = data.encode() if isinstance(data, str) else data
    temporary: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
        _flush_folder(path.parent)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise BadInput(f"Cannot write {path}: {_reason(error)}.") from error
    return path


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open folders.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _reason(error: OSError) -> str:
    reasons = {
        errno.ENOSPC: "the disk is full; free some space or choose another place",
        errno.EFBIG: "the file would be larger than this process may write",
        errno.EACCES: "there is no permission; choose another place",
        errno.EROFS: "the file system is read-only; choose another place",
        errno.ENOTDIR: "a part of the path is a file; choose another place",
        errno.EEXIST: "a part of the path is a file; choose another place",
        errno.EISDIR: "it is a folder; choose another name",
    }
    return reasons.get(error.errno or 0, error.strerror or str(error))


def write_json(path: Path | str, document: Mapping[str, Any]) -> Path:
    """Writes a document as JSON, whole or not at all. Infinite and NaN numbers are refused.

    Raises:
        BadInput: as `write_atomic`, or a number JSON cannot hold.
    """
    try:
        text = json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False)
    except ValueError as error:
        raise BadInput(f"Cannot write {path}: {error}.") from error
    return write_atomic(path, text + "\n")


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
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput(f"There is no {wanted} at {path}; check the path.") from None
    except OSError as error:
        raise BadInput(f"Cannot read the {wanted} {path}: {_reason(error)}.") from error
    except ValueError as error:
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


def digest(value: bytes | Path | Tensor | Mapping[str, Any] | Any) -> str:
    """Returns `sha256:` and 64 hexadecimal digits, over bytes, a file's content, tensors, or anything JSON can hold.

    Tensors count by name, type, shape and value, −0.0 as 0.0, however they are stored.
    """
    hasher = hashlib.sha256()
    if isinstance(value, bytes):
        hasher.update(value)
    elif isinstance(value, Path):
        with value.open("rb") as file:
            while block := file.read(1 << 20):
                hasher.update(block)
    elif isinstance(value, Mapping) and any(isinstance(v, Tensor) for v in value.values()):
        for name in sorted(value):
            hasher.update(name.encode() + b"\0")
            part = value[name]
            hasher.update(_tensor_bytes(part) if isinstance(part, Tensor) else json.dumps(part, sort_keys=True).encode())
    elif isinstance(value, Tensor):
        hasher.update(_tensor_bytes(value))
    else:
        hasher.update(json.dumps(value, sort_keys=True, ensure_ascii=False).encode())
    return f"sha256:{hasher.hexdigest()}"


def _tensor_bytes(tensor: Tensor) -> bytes:
    tensor = tensor.detach().cpu().contiguous()
    if tensor.is_floating_point():
        tensor = tensor + 0.0  # −0.0 + 0.0 is 0.0.
    head = f"{tensor.dtype} {tuple(tensor.shape)} ".encode()
    return head + np.asarray(tensor.view(torch.uint8) if tensor.ndim else tensor.reshape(1).view(torch.uint8)).tobytes()


def version() -> str:
    """The installed version of jali."""
    try:
        return metadata.version("jali")
    except metadata.PackageNotFoundError:
        return "0 (not installed)"


def made_by(seed: int | None = None) -> dict[str, Any]:
    """How the file that is being written came to be: version, command line, seed."""
    program = Path(sys.argv[0]).name if sys.argv and sys.argv[0] else "python"
    return {"version": version(), "command": shlex.join([program, *sys.argv[1:]]), "seed": seed}


def require(extra: str, module: str) -> ModuleType:
    """Imports a module of an optional extra.

    Raises:
        BadInput: it is not installed; the message names the command that does.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise BadInput(f"This needs {module}, which is not installed; run: pip install 'jali[{extra}]'.") from error


def cache_folder() -> Path:
    """Where jali keeps what can be made again: `JALI_CACHE`, or the platform's cache folder."""
    if chosen := os.environ.get("JALI_CACHE"):
        return Path(chosen).expanduser()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "jali/cache"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/jali"
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "jali"


def empty_cache() -> int:
    """Removes the cache folder and returns the bytes it held."""
    folder = cache_folder()
    held = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) if folder.is_dir() else 0
    shutil.rmtree(folder, ignore_errors=True)
    return held
