"""What licence a package states, and the committed list of packages whose text may train a shipped model."""

import re
import tomllib
from dataclasses import dataclass
from importlib import metadata, resources
from importlib.metadata import Distribution
from pathlib import Path

from jali.artefact import BadInput

UNSTATED = "unstated"
SHIPPED = "shipped"

# Folders in which packages carry other people's code, under other licences.
_FOREIGN_FOLDERS = {
    "_vendor", "_vendored", "vendor", "vendored", "vendored_packages", "extern", "external", "externals", "_external",
    "_externals", "third_party", "thirdparty", "_thirdparty", "contrib_vendor", "ext_vendor", "node_modules",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Package:
    """An installed package and the Python files that are its own."""

    name: str
    """As the package spells it."""
    version: str
    """Installed version."""
    licence: str
    """SPDX expression where known, else what the package says, or `unstated`."""
    files: tuple[Path, ...]
    """Its `.py` files, sorted, without folders of vendored code."""
    root: Path
    """The folder the package is installed in."""


def allowed_packages(path: Path | str) -> dict[str, tuple[str, str]]:
    """Reads a licence list: canonical package name to (version, SPDX expression).

    Args:
        path: of a TOML file with a table `[packages.NAME]` of `version` and `licence` each, or `shipped`.

    Raises:
        BadInput: the list is missing or not of this form.
    """
    try:
        if str(path) == SHIPPED:
            text = resources.files("jali.corpora").joinpath("licences.toml").read_text(encoding="utf-8")
        else:
            text = Path(path).read_text(encoding="utf-8")
        table = tomllib.loads(text)["packages"]
        return {canonical(name): (str(row["version"]), str(row["licence"])) for name, row in table.items()}
    except OSError as error:
        raise BadInput(f"Cannot read the licence list {path}: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
        raise BadInput(
            f"The licence list {path} is not TOML with [packages.NAME], version and licence each ({error!r})."
        ) from error


def installed_packages(folder: Path, allowed: dict[str, tuple[str, str]] | None = None) -> list[Package]:
    """Returns the packages installed in a folder, by name; with a list only those in it, at its versions."""
    found: dict[str, Package] = {}
    for distribution in metadata.distributions(path=[str(folder)]):
        name = distribution.metadata["Name"]
        if not name or canonical(name) in found:
            continue
        licence = stated_licence(distribution)
        if allowed is not None:
            version, spdx = allowed.get(canonical(name), ("", ""))
            if version != distribution.version:
                continue
            licence = spdx
        files = _own_files(distribution)
        found[canonical(name)] = Package(
            name=name, version=distribution.version, licence=licence, files=files, root=folder
        )
    return [found[name] for name in sorted(found)]


def stated_licence(distribution: Distribution) -> str:
    """Returns what a package's metadata says: the SPDX expression, a short `License`, or its classifiers."""
    stated = distribution.metadata
    for expression in stated.get_all("License-Expression") or ():
        return str(expression)
    free_text = "".join(map(str, stated.get_all("License") or ())).strip()
    if free_text and "\n" not in free_text and len(free_text) <= 60 and free_text.upper() != "UNKNOWN":
        return free_text
    classifiers = [c.split("::")[-1].strip() for c in stated.get_all("Classifier") or [] if c.startswith("License ::")]
    return " AND ".join(c for c in classifiers if c != "OSI Approved") or UNSTATED


def canonical(name: str) -> str:
    """Returns a package's name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _own_files(distribution: Distribution) -> tuple[Path, ...]:
    own = []
    for entry in distribution.files or ():
        if entry.suffix == ".py" and ".." not in entry.parts and not _FOREIGN_FOLDERS & set(entry.parts):
            path = Path(str(entry.locate()))
            if path.is_file():
                own.append(path)
    return tuple(sorted(own))
