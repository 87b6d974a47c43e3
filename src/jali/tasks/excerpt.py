"""The real code in front of prompts: excerpts of validation and test documents, shipped with their sources."""

import functools
from dataclasses import asdict, dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from jali.artefact import made_by, read_json, write_json
from jali.tasks.task import Source

KIND = "contexts"
SCHEMA = 1


@dataclass(frozen=True, kw_only=True)
class Excerpt:
    """Whole lines of one document, with no bracket and no string left open, after which a statement can follow."""

    split: str
    """Of tasks: `train`, `validation` or `heldout`."""
    text: str
    """Ends with a line end."""
    indent: int
    """Blanks before the statement that follows."""
    name: str
    """Package, version and file of the document."""
    licence: str
    """SPDX expression."""

    @property
    def source(self) -> Source:
        """Where it is from."""
        return Source(self.name, self.licence)


@functools.cache
def shipped() -> tuple[Excerpt, ...]:
    """Returns the excerpts of the package."""
    with resources.as_file(resources.files("jali.tasks").joinpath("data", "contexts.json")) as path:
        return read_excerpts(path)


def read_excerpts(path: Path | str) -> tuple[Excerpt, ...]:
    """Reads excerpts.

    Raises:
        BadInput: the file is missing, damaged, or of another kind or schema.
    """
    rows = read_json(path, KIND, SCHEMA)["contexts"]
    return tuple(Excerpt(**row) for row in rows)


def write_excerpts(path: Path | str, excerpts: list[Excerpt], **facts: Any) -> Path:
    """Writes excerpts, with facts such as the digest of the tokens they are from."""
    rows = [asdict(excerpt) for excerpt in excerpts]
    return write_json(path, {"kind": KIND, "schema": SCHEMA, "made_by": made_by(), **facts, "contexts": rows})
