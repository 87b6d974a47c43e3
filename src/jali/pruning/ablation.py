"""The mean of every node: over text, computed once per model and cached by digest, or over the prompts of a task."""

from pathlib import Path

import torch
from safetensors.torch import save
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.tap import Tap
from jali.tasks.task import Pairs

FILE = "means.safetensors"
_BATCH = 16


@torch.no_grad()
def measure_means(model: LanguageModel, windows: Tensor, *, quiet: bool = True) -> dict[str, Tensor]:
    """Averages every site over all positions of text, in float64, and returns float32 vectors of shape (width,).

    Args:
        model: to run.
        windows: tokens of shape (N, T), from the text the model was trained on.
        quiet: no progress bar.
    """
    totals: dict[str, Tensor] = {}
    with Bar("Measuring node means", len(windows), quiet=quiet) as bar:
        for rows in windows.split(_BATCH):
            model(rows, tap=_sum(totals))
            bar.advance(len(rows))
    return {site: (total / windows.numel()).float() for site, total in totals.items()}


@torch.no_grad()
def task_means(model: LanguageModel, pairs: Pairs) -> dict[str, Tensor]:
    """Averages every site over all positions of a task's prompts but the padding; shape (width,), float32."""
    totals: dict[str, Tensor] = {}
    for places in torch.arange(len(pairs)).split(_BATCH):
        part = pairs.select(places.tolist()).to(model.embed.weight.device)
        steps_T = torch.arange(part.tokens.shape[1], device=part.tokens.device)
        model(part.tokens, tap=_sum(totals, steps_T < part.length[:, None]), at=part.length - 1)
    return {site: (total / int(pairs.length.sum())).float() for site, total in totals.items()}


def _sum(totals: dict[str, Tensor], real_BT: Tensor | None = None) -> Tap:
    """Adds every vector of shape (B, T, width) to its site's total, of all positions or of those that are real."""

    def tap(site: str, vector: Tensor) -> Tensor:
        if site != "logits":
            rows = vector.flatten(0, 1) if real_BT is None else vector.expand(*real_BT.shape, -1)[real_BT]
            part = rows.double().sum(dim=0)
            totals[site] = totals[site] + part if site in totals else part
        return vector

    return tap


def node_means(model: LanguageModel, windows: Tensor | None = None, *, quiet: bool = True) -> dict[str, Tensor]:
    """Returns the mean of every site over text: given, cached, or measured on the text that the model brings for it.

    Cached beside the model, or in the user's cache where that folder is another model's, this package's or cannot be
    written, under the model's digest.

    Raises:
        BadInput: no text was given and the model brings none.
    """
    if windows is not None:
        return measure_means(model, windows, quiet=quiet)
    for path in (*_beside(model.folder), *_places(model)):
        if (means := _cached(path, model.digest)) is not None:
            return means
    windows = checkpoint.text_for_means(model)
    if windows is None:
        raise BadInput(f"Model {model.name!r} brings no text to take node means over; pass some with --text TOKENS.")
    means = measure_means(model, windows, quiet=quiet)
    store(model, means, windows.numel())
    return means


def store(model: LanguageModel, means: dict[str, Tensor], n: int) -> Path:
    """Writes means over `n` tokens to the first place that takes them."""
    failure: BadInput | None = None
    for path in _places(model):
        try:
            return write(path, model, means, n)
        except BadInput as error:
            failure = error
    assert failure is not None
    raise failure


def write(path: Path, model: LanguageModel, means: dict[str, Tensor], n: int) -> Path:
    """Writes means over `n` tokens to a file."""
    return artefact.write_atomic(path, save(means, {"model": model.digest, "n": str(n)}))


def _places(model: LanguageModel) -> list[Path]:
    cached = artefact.cache_folder() / "means" / f"{model.digest.removeprefix('sha256:')[:32]}.safetensors"
    return [*_beside(checkpoint.own_folder(model)), cached]


def _beside(folder: Path | None) -> list[Path]:
    return [] if folder is None else [folder / FILE]


def _cached(path: Path, digest: str) -> dict[str, Tensor] | None:
    if not path.exists():
        return None
    facts, tensors = checkpoint.read_tensors(path)
    return tensors if facts.get("model") == digest else None
