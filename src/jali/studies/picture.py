"""Pictures that are the same file whenever they show the same."""

from pathlib import Path
from typing import Any

from jali import artefact


def save(figure: Any, path: Path) -> Path:
    """Writes a matplotlib figure; an SVG has no date, and names its parts after what they are.

    Raises:
        BadInput: matplotlib is missing.
    """
    matplotlib = artefact.require("plots", "matplotlib")
    with matplotlib.rc_context({"svg.hashsalt": "jali"}):
        figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)
    return path
