"""Plots of a grid, after figures 2, 3, 10, 31, 32 and 33 of arXiv 2511.13653."""

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

from jali import artefact
from jali.models.checkpoint import read_tensors
from jali.studies.picture import save

Point = dict[str, Any]
_CHANCE = math.log(2)


def draw(
    out: Path, cells: Sequence[Point], points: Sequence[Point], ratios: Sequence[Point], left_out: frozenset[str]
) -> list[Path]:
    """Draws what there is; returns the pictures, none of a grid without cells.

    Raises:
        BadInput: matplotlib is not installed.
    """
    if not points:
        return []
    figure = artefact.require("plots", "matplotlib.figure")
    first = points[0]["target"]
    one_target = [p for p in points if p["target"] == first]
    pictures: dict[str, Callable[[Any], None]] = {
        "size-against-target": lambda axes: _targets(axes, points),
        "size-against-loss": lambda axes: _frontier(axes, one_target),
        "kurtosis": lambda axes: _kurtosis(axes, one_target),
        "methods": lambda axes: _methods(axes, points),
        "necessity": lambda axes: _necessity(axes, cells, first, left_out),
        "correlation": lambda axes: _correlation(axes, out, cells),
    }
    return [_picture(figure, out / f"{name}.svg", paint) for name, paint in pictures.items()]


def _picture(figure: Any, path: Path, paint: Callable[[Any], None]) -> Path:
    picture = figure.Figure(figsize=(7.5, 4.5), layout="constrained")
    axes = picture.add_subplot()
    paint(axes)
    axes.spines[["top", "right"]].set_visible(False)
    if axes.get_legend_handles_labels()[1]:
        axes.legend(frameon=False, fontsize="small")
    return save(picture, path)


def _kind(point: Point) -> str:
    if point["fraction"] is None:
        return "dense"
    return f"density {point['density']:.4g}, fraction {point['fraction']:.4g}"


def _groups(points: Sequence[Point], key: Callable[[Point], str]) -> dict[str, list[Point]]:
    found: dict[str, list[Point]] = defaultdict(list)
    for point in points:
        found[key(point)].append(point)
    return found


def _edges(axes: Any, points: Sequence[Point], across: Callable[[Point], float], **style: Any) -> str:
    """Edges against something, with intervals; returns their colour."""
    points = sorted(points, key=across)
    values = [p["edges"]["value"] for p in points]
    # An end may lie on the wrong side of the mean by rounding, where all tasks have one size.
    below = [0.0 if p["edges"]["low"] is None else max(p["edges"]["value"] - p["edges"]["low"], 0.0) for p in points]
    above = [0.0 if p["edges"]["high"] is None else max(p["edges"]["high"] - p["edges"]["value"], 0.0) for p in points]
    bars = axes.errorbar([across(p) for p in points], values, yerr=[below, above], marker="o", capsize=2, **style)
    axes.set_yscale("log")
    axes.set_ylabel("edges, geometric mean over tasks")
    return bars[0].get_color()


def _means(points: Sequence[Point], value: Callable[[Point], float]) -> list[float]:
    """Means over seeds, from the narrowest model to the widest."""
    by_width = _groups(points, lambda p: str(p["width"]))
    return [float(np.mean([value(p) for p in by_width[width]])) for width in sorted(by_width, key=int)]


def _targets(axes: Any, points: Sequence[Point]) -> None:
    """Figure 2: circuit size against the target loss, for every model."""
    for name, group in _groups(points, lambda p: f"width {p['width']}, {_kind(p)}, seed {p['seed']}").items():
        _edges(axes, group, lambda p: p["target"], label=name, linewidth=1)
    axes.set_xscale("log")
    axes.set_xlabel("target loss of a task, nats")


def _frontier(axes: Any, points: Sequence[Point]) -> None:
    """Figure 3: circuit size against the model's loss, a line for each density and activation fraction.

    Where there are several seeds, the line goes through their means.
    """
    for name, group in _groups(points, _kind).items():
        colour = _edges(axes, group, lambda p: p["loss"], label=name, linestyle="none", elinewidth=1)
        middle = [math.exp(size) for size in _means(group, lambda p: math.log(p["edges"]["value"]))]
        axes.plot(_means(group, lambda p: p["loss"]), middle, color=colour, linewidth=1)
    axes.set_xlabel("loss on text, nats per token")


def _kurtosis(axes: Any, points: Sequence[Point]) -> None:
    """Figure 10: the logarithm of the mean kurtosis of the last residual stream against width."""
    for name, group in _groups(points, _kind).items():
        dots = axes.scatter([p["width"] for p in group], [math.log(p["kurtosis"]) for p in group], label=name)
        widths = sorted({p["width"] for p in group})
        axes.plot(widths, _means(group, lambda p: math.log(p["kurtosis"])), color=dots.get_facecolor())
    axes.set_xlabel("width")
    axes.set_ylabel("log of mean kurtosis, last residual stream")


def _methods(axes: Any, points: Sequence[Point]) -> None:
    """Figure 31: circuit size against the target loss by pruning method, geometric mean over sparse models."""
    sparse = [p for p in points if p["fraction"] is not None] or list(points)
    for method, group in _groups(sparse, lambda p: p["method"]).items():
        by_target = _groups(group, lambda p: str(p["target"]))
        rows = sorted((float(t), np.mean([math.log(p["edges"]["value"]) for p in ps])) for t, ps in by_target.items())
        axes.plot([t for t, _ in rows], [math.exp(mean) for _, mean in rows], marker="o", label=method)
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel("target loss of a task, nats")
    axes.set_ylabel("edges, geometric mean over tasks and sparse models")


def _necessity(axes: Any, cells: Sequence[Point], target: float, left_out: frozenset[str]) -> None:
    """Figure 32: loss without a circuit, and without as many other nodes drawn at random, against its nodes."""
    rows = [r for c in cells if c["cell"]["fraction"] is not None for r in c["tasks"] if r["target"] == target]
    rows = [row for row in rows if row["reached"] and row["task"] not in left_out]
    for key, label in (("without", "circuit ablated"), ("without_random", "as many other nodes ablated")):
        axes.scatter([row["nodes"] for row in rows], [row[key] for row in rows], s=12, label=label)
    axes.axhline(_CHANCE, color="gray", linestyle=":", linewidth=1)
    axes.set_xscale("log" if rows else "linear")  # Nothing cannot be drawn on a logarithmic scale.
    axes.set_xlabel("nodes of the circuit")
    axes.set_ylabel("loss of the task, nats (line: chance)")


def _correlation(axes: Any, out: Path, cells: Sequence[Point]) -> None:
    """Figure 33: how the losses of two models on the same tokens correlate, by kinds of model."""
    found: dict[str, list[float]] = {"dense, dense": [], "sparse, dense": [], "sparse, sparse": []}
    for (one, name), (other, second) in combinations([(c, _losses(out, c)) for c in cells], 2):
        kinds = sorted(("dense" if c["cell"]["fraction"] is None else "sparse" for c in (one, other)), reverse=True)
        if len(name) == len(second):
            found[", ".join(kinds)].append(float(np.corrcoef(name, second)[0, 1]))
    for place, (_, values) in enumerate(found.items()):
        axes.scatter([place] * len(values), values, s=12)
    axes.set_xticks(range(len(found)), list(found))
    axes.set_ylabel("correlation of the losses of single tokens")


def _losses(out: Path, cell: Point) -> np.ndarray:
    path = out / "cells" / cell["name"] / "losses.safetensors"
    return read_tensors(path)[1]["nats"].numpy()
