"""A Dragon Hatchling beside transformers on the same tokens: at equal weights, and at equal operations.

python -m jali.studies.architectures TOKENS OUT --page docs/results/bdh/architectures.md
"""

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
from safetensors.numpy import load_file, save
from torch.utils.flop_counter import FlopCounterMode
from tyro.conf import Positional

from jali import artefact, kernels, stats
from jali.artefact import BadInput
from jali.corpora.sample import is_generated
from jali.corpora.shards import Tokens
from jali.models import checkpoint
from jali.models.config import Config
from jali.models.model import LanguageModel
from jali.studies import card, command
from jali.studies.evaluate import cut, measure
from jali.studies.frontier import claimed, done
from jali.studies.results_page import write_tables
from jali.studies.ship import sizes
from jali.studies.solved import is_solved
from jali.tasks.listing import Measuring, rows
from jali.training.density import targets
from jali.training.train import Training, recommended, train

KINDS = ("real", "simple")
_LOSSES = "losses.safetensors"
_STEP = 32
"""Widths that are tried for equal operations are multiples of it: two heads."""


@dataclass(frozen=True, kw_only=True)
class Contender:
    """One model of the comparison."""

    name: str
    training: Training

    @property
    def folder(self) -> str:
        """Of its cell."""
        return self.name.replace(", ", "-").replace(" ", "-")


def compare(
    tokens: Annotated[Path, Positional],
    out: Annotated[Path, Positional],
    *,
    steps: int = 1000,
    lr: float = 0.01,
    models: tuple[str, ...] = (),
    seeds: int = 1,
    windows: int = 512,
    tables_only: bool = False,
    page: Path | None = None,
    quiet: bool = False,
) -> Path:
    """Trains each model on the same batches and measures all on the same text; repeated, it goes on where it was.

    Several processes that see the folder share the work.

    Args:
        tokens: folder made by `jali tokenize`.
        out: folder of cells.
        steps: of training, batches of 16 windows of 256 tokens.
        lr: peak learning rate of the Hatchlings; transformers have that of their presets.
        models: names of contenders; all unless given.
        seeds: of each, from 0.
        windows: of validation text of each kind.
        tables_only: trains nothing more.
        page: also write the tables between the marks of this page.
        quiet: no progress bars.

    Raises:
        BadInput: there are no such tokens or contenders.
    """
    kernels.keep_memory()
    source = Tokens(tokens)
    known = contenders(source.vocab_size, steps, lr)
    if unknown := set(models) - set(known):
        raise BadInput(f"There is no contender {min(unknown)!r}; there are {', '.join(map(repr, known))}.")
    wanted = [known[name] for name in models or known]
    for seed in range(seeds):
        for contender in wanted if not tables_only else ():
            folder = out / f"{contender.folder}-seed{seed}"
            with claimed(folder) as mine:
                if mine and not done(folder):
                    _fill(folder, tokens, contender, seed, windows, quiet)
    found = [path.parent for path in sorted(out.glob("*/cell.json"))]
    if page is not None and found:
        write_tables(page, tables(found, list(known)), title="A Dragon Hatchling beside transformers")
    return out


def contenders(vocab_size: int, steps: int, lr: float) -> dict[str, Contender]:
    """Returns all models by name: a Hatchling and two transformers, each sparse and dense.

    Transformers have four blocks. Of width 128 they have about as many parameters as the Hatchling (1.44 and 1.31
    million where the vocabulary is 2,048). Others are as wide as makes a forward pass take about as many operations.
    Sparse ones have a density at which as many weights are not zero as in the sparse Hatchling.
    """
    hatchling, plain = (_at(recommended(f"bdh-tiny{twin}"), steps, vocab_size, lr=lr) for twin in ("", "-dense"))
    asked = operations(_fresh(hatchling.model), hatchling.model.context)
    wide = equal_width(asked, vocab_size)
    sparse, dense = (
        {width: _at(recommended(name), steps, vocab_size, d_model=width, n_layer=4) for width in (128, wide)}
        for name in ("tiny", "tiny-dense")
    )
    alive = hatchling.loop.schedule.density * _weights(hatchling.model)
    sparse = {width: _with_alive(one, alive) for width, one in sparse.items()}
    named = {
        "Hatchling, sparse": hatchling,
        "transformer of equal weights, sparse": sparse[128],
        "transformer of equal operations, sparse": sparse[wide],
        "Hatchling, dense": plain,
        "transformer of equal weights, dense": dense[128],
        "transformer of equal operations, dense": dense[wide],
    }
    return {name: Contender(name=name, training=training) for name, training in named.items()}


def equal_width(asked: float, vocab_size: int) -> int:
    """Returns the width at which a transformer of four blocks takes nearest to so many operations per token."""
    base, nearest, least = recommended("tiny").model, _STEP, float("inf")
    for width in range(_STEP, 4096, _STEP):
        shape: dict[str, Any] = {"n_layer": 4, "d_model": width, "vocab_size": vocab_size}
        off = abs(operations(_fresh(dataclasses.replace(base, **shape)), base.context) - asked)
        if off > least:
            break  # Operations grow with the width, so the difference has one minimum.
        nearest, least = width, off
    return nearest


@torch.no_grad()
def operations(model: LanguageModel, context: int) -> float:
    """Returns multiplications and additions per token of a forward pass over a window, zeros counted as others.

    Those of matrix products alone, by PyTorch's own counter: in plain PyTorch, which also makes what is masked.
    """
    with kernels.reference(), FlopCounterMode(display=False) as counter:
        model(torch.zeros(1, context, dtype=torch.int64))
    return counter.get_total_flops() / context


def _fresh(config: Config) -> LanguageModel:
    return checkpoint.model_type(config)(config).eval()


def _weights(config: Config) -> int:
    return sizes(_fresh(config))["all"]


def _at(training: Training, steps: int, vocab_size: int, *, lr: float | None = None, **shape: Any) -> Training:
    """A recommended training at another length, rate and shape; batches of 16 windows, as all have."""
    model = dataclasses.replace(training.model, vocab_size=vocab_size, **shape)
    schedule = training.loop.schedule
    schedule = dataclasses.replace(schedule, steps=steps, lr=schedule.lr if lr is None else lr)
    loop = dataclasses.replace(training.loop, schedule=schedule, batch=16)
    return dataclasses.replace(training, model=model, loop=loop)


def _with_alive(training: Training, alive: float) -> Training:
    """At the density at which so many weights are not zero: those that are cut, and all of those that never are."""
    optim, model = training.loop.optim, _fresh(training.model)
    parts = targets(model, biases=optim.sparse_biases, embeddings=optim.sparse_embeddings)
    cut = sum(part.weight.numel() for part in parts)
    density = (alive - (sizes(model)["all"] - cut)) / cut
    schedule = dataclasses.replace(training.loop.schedule, density=density)
    return dataclasses.replace(training, loop=dataclasses.replace(training.loop, schedule=schedule))


def _fill(folder: Path, tokens: Path, contender: Contender, seed: int, windows: int, quiet: bool) -> None:
    """Trains and measures one model; what is trained already is only measured."""
    run, training = folder / "run", dataclasses.replace(contender.training, seed=seed)
    train(training, tokens, run, resume=(run / "config.json").exists(), quiet=quiet)
    model, source = checkpoint.load(run), Tokens(tokens)
    losses = _losses(model, source, windows, quiet)
    artefact.write_atomic(folder / _LOSSES, save(losses))
    assert model.tokenizer is not None
    asked = rows(model.tokenizer, Measuring(model=model, split="heldout"), quiet=quiet)
    schedule, context = training.loop.schedule, model.config.context
    facts = {
        "contender": contender.name,
        "seed": seed,
        "tokens": schedule.steps * training.loop.batch * context,
        "density": schedule.density,
        "lr": schedule.lr,
        "sizes": sizes(model),
        "operations": operations(model, context),
        "losses": {kind: _mean(losses, losses, kind) for kind in KINDS if kind in losses},
        "tasks": [{name: row[name] for name in ("name", "accuracy", "loss")} for row in asked],
    }
    head = {"schema": 1, "kind": "contender", "made_by": artefact.made_by(seed)}
    parents = {"model": model.digest, "tokens": source.digest}
    artefact.write_json(folder / "cell.json", {**head, **facts, "parents": parents})


def _losses(model: LanguageModel, source: Tokens, windows: int, quiet: bool) -> dict[str, np.ndarray]:
    """Of each kind the loss of every token in nats, float32, and under `KIND documents` the number of its document."""
    assert model.tokenizer is not None
    found = {}
    for kind in KINDS:
        texts = [
            text
            for name, text in source.split("validation").items()
            if is_generated(source, name) == (kind == "simple")
        ]
        if texts:
            sample = cut(texts, model.tokenizer, model.config.context, windows)
            held = sample.kinds >= 0
            found[kind] = measure(model, sample, quiet=quiet)["nats"][held].astype(np.float32)
            found[f"{kind} documents"] = sample.groups[held].astype(np.int32)
    return found


def _mean(of: dict[str, np.ndarray], documents: dict[str, np.ndarray], kind: str) -> dict[str, Any]:
    return stats.grouped_mean(of[kind], documents[f"{kind} documents"], "nats").to_json()


def tables(folders: list[Path], order: list[str]) -> str:
    """Returns what each model is and loses, and how much more it loses than the sparse Hatchling of its seed."""
    cells = [artefact.read_json(folder / "cell.json", "contender", 1) for folder in folders]
    losses = [load_file(folder / _LOSSES) for folder in folders]
    against = {cell["seed"]: one for cell, one in zip(cells, losses, strict=True) if cell["contender"] == order[0]}
    kinds = [kind for kind in KINDS if kind in cells[0]["losses"]]
    head = ["model", "seed", "parameters", "nonzero", "operations per token", "tasks done"]
    head += [f"{kind}, nats" for kind in kinds] + [f"{kind}, minus the sparse Hatchling" for kind in kinds]
    lines = []
    for cell, one in sorted(
        zip(cells, losses, strict=True), key=lambda pair: (order.index(pair[0]["contender"]), pair[0]["seed"])
    ):
        other = against.get(cell["seed"])
        gaps = [_gap(one, other, kind) if other is not None and other is not one else "" for kind in kinds]
        lines.append([*_of(cell), *(_told(cell["losses"][kind]) for kind in kinds), *gaps])
    return card.table(head, lines)


def _gap(one: dict[str, np.ndarray], other: dict[str, np.ndarray], kind: str) -> str:
    """How much more the one loses, on the same tokens; the interval over documents."""
    return _told(_mean({kind: one[kind] - other[kind]}, one, kind), sign=True)


def _of(cell: dict[str, Any]) -> list[str]:
    counts, tasks = cell["sizes"], [row for row in cell["tasks"] if row["accuracy"] is not None]
    millions = f"{cell['operations'] / 1e6:.1f} M"
    shown = [f"{counts['all']:,}", f"{counts['nonzero']:,}", millions, f"{sum(map(is_solved, tasks))} of {len(tasks)}"]
    return [cell["contender"], str(cell["seed"]), *shown]


def _told(number: dict[str, Any], *, sign: bool = False) -> str:
    form = "+.3f" if sign else ".3f"
    return f"{number['value']:{form}} [{number['low']:{form}}, {number['high']:{form}}]"


if __name__ == "__main__":
    command.run(compare)
