"""Draws the loss of a shipped model while it was trained: `python -m jali.studies.curve NUMBERS OUT.svg`."""

from pathlib import Path
from typing import Annotated, Any

from tyro.conf import Positional

from jali import artefact
from jali.studies import command
from jali.studies.card import SCHEMA
from jali.studies.picture import save

_COLOURS = {"real": "#0a6ebd", "simple": "#c2571a"}
_NAMES = {"real": "real code", "simple": "generated text"}


def draw(numbers: Annotated[Path, Positional], out: Annotated[Path, Positional]) -> Path:
    """Draws validation loss against tokens seen, with the losses of models that only count as lines.

    Args:
        numbers: `numbers.json` of a shipped model.
        out: picture to write, such as `curve.svg`.
    """
    figure = artefact.require("plots", "matplotlib.figure")
    facts = artefact.read_json(numbers, kind="numbers", schema=SCHEMA)
    picture = figure.Figure(figsize=(9.5, 4.2), layout="constrained")
    axes = picture.add_subplot()
    for kind, colour in _COLOURS.items():
        points = [(tokens / 1e6, row[kind]) for tokens, row in facts["log"]["curve"] if kind in row]
        if points:
            axes.plot(*zip(*points, strict=True), color=colour, linewidth=2, label=f"this model, {_NAMES[kind]}")
    _lines(axes, facts["losses"])
    axes.set_xlabel("tokens seen, millions")
    axes.set_ylabel("validation loss, nats per token")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, fontsize="small", loc="center left", bbox_to_anchor=(1, 0.5))
    return save(picture, out)


def _lines(axes: Any, losses: dict[str, Any]) -> None:
    for name, style in (("bigram", "--"), ("5-gram", ":")):
        for kind, colour in _COLOURS.items():
            if kind in losses[name]:
                value, label = losses[name][kind]["value"], f"{name}, {_NAMES[kind]}"
                axes.axhline(value, color=colour, linestyle=style, linewidth=1, label=label)


if __name__ == "__main__":
    command.run(draw)
