"""Pictures that are the same file whenever they show the same."""

from pathlib import Path
from typing import Any

from jali import artefact

_UNDATED = {".svg": {"Date": None}, ".pdf": {"CreationDate": None}}


def save(figure: Any, path: Path) -> Path:
    """Writes a matplotlib figure, without a date; an SVG names its parts after what they are.

    Raises:
        BadInput: matplotlib is missing.
    """
    matplotlib = artefact.require("plots", "matplotlib")
    with matplotlib.rc_context({"svg.hashsalt": "jali"}):
        figure.savefig(path, metadata=_UNDATED.get(path.suffix.lower()))
    return path
