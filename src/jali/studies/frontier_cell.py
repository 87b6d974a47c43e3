"""One cell of the frontier: trains its model, measures it, and prunes every task."""

import dataclasses
import random
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save

from jali import artefact
from jali.circuit import Circuit
from jali.corpora.sample import is_generated
from jali.corpora.shards import Tokens
from jali.explaining.labelling.activity import activity
from jali.explaining.labelling.text import Text
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.pruning import bits
from jali.pruning.ablation import node_means
from jali.pruning.measure import Meter, at_rest
from jali.pruning.prune import REVISION, Pruning, resolved
from jali.studies import found
from jali.studies.evaluate import Sample, cut, measure
from jali.tasks.published import task
from jali.tasks.task import Task, score
from jali.training.train import Training, train

_OWN = 128
"""Training pairs on which a model's own loss is compared with the target."""
_PRECISION = 8
"""Bits of a value where a whole model is counted."""
_FEW = 64
"""Validation pairs for the loss without random nodes."""


def fill_cell(
    folder: Path,
    tokens: Path,
    config: Training,
    facts: dict[str, Any],
    *,
    tasks: tuple[str, ...],
    targets: tuple[float, ...],
    pruning: Pruning,
    windows: int,
    quiet: bool = True,
) -> Path:
    """Trains, measures and prunes; repeated after an interruption, it goes on where it was.

    Args:
        folder: of the cell.
        tokens: folder of tokens.
        config: of the training.
        facts: what the cell is, written beside the numbers.
        tasks: names.
        targets: losses in nats.
        pruning: all options of the pruning.
        windows: of validation text.
        quiet: no progress.
    """
    run = folder / "run"
    train(config, tokens, run, resume=(run / "config.json").exists(), quiet=quiet)
    options: dict[str, Any] = {"tasks": tasks, "targets": targets, "pruning": pruning, "windows": windows}
    return measure_cell(folder, tokens, checkpoint.load(run), facts, **options, seed=config.seed, quiet=quiet)


def measure_cell(
    folder: Path,
    tokens: Path,
    model: LanguageModel,
    facts: dict[str, Any],
    *,
    tasks: tuple[str, ...],
    targets: tuple[float, ...],
    pruning: Pruning,
    windows: int,
    seed: int,
    quiet: bool = True,
) -> Path:
    """Measures a model and prunes it for every task and target; arguments as for `fill_cell`, `seed` of the pruning."""
    sample = _sample(Tokens(tokens), model, windows)
    losses = measure(model, sample, quiet=quiet)["nats"][sample.kinds >= 0]
    artefact.write_atomic(folder / "losses.safetensors", save({"nats": losses.astype(np.float32)}))
    rows = [
        _row(model, name, target, pruning, folder / "circuits", seed=seed, quiet=quiet)
        for name in tasks
        for target in targets
    ]
    numbers = {"loss": float(losses.mean()), "kurtosis": kurtosis(model, sample), **sizes(model)}
    document = {"schema": 1, "kind": "cell", **facts, **numbers, "tasks": rows, "model": model.digest}
    document["how"] = how(pruning, windows, seed)
    document |= {"made_by": artefact.made_by(seed), "parents": {"model": model.digest}}
    return artefact.write_json(folder / "cell.json", document)


def how(pruning: Pruning, windows: int, seed: int) -> dict[str, Any]:
    """What a cell's numbers depend on besides its model, its tasks and its targets."""
    facts = {"revision": REVISION, "windows": windows, "seed": seed}
    return {"pruning": dataclasses.asdict(resolved(pruning)), **facts}


def _say_nothing(_: str) -> None:
    pass


def sizes(model: LanguageModel) -> dict[str, int]:
    """Nodes, edges and bits of the whole model: what a task without a circuit is counted as."""
    wiring = model.wiring
    edges = sum(int(wire.weight.count_nonzero()) for _, wire in wiring.counted if wire.weight is not None)
    nodes, wires = wiring.nodes(), len(wiring.counted)
    whole = bits.length(wiring, nodes, edges, len(wiring.biases(nodes)), wires, per_value=_PRECISION)
    return {"all_nodes": len(nodes), "all_edges": edges, "all_bits": round(whole.total)}


def density(model: LanguageModel) -> float:
    """The share of weights that edges are counted over which is not zero, in (0, 1]."""
    weights = [wire.weight for _, wire in model.wiring.counted if wire.weight is not None]
    return sum(int(w.count_nonzero()) for w in weights) / sum(w.numel() for w in weights)


def _sample(source: Tokens, model: LanguageModel, windows: int) -> Sample:
    """Validation text that is not generated, or all of it where there is no other."""
    streams: dict[str, NDArray[Any]] = dict(source.split("validation"))
    real = [tokens for name, tokens in streams.items() if not is_generated(source, name)]
    assert model.tokenizer is not None
    return cut(real or list(streams.values()), model.tokenizer, model.config.context, windows)


def kurtosis(model: LanguageModel, sample: Sample) -> float:
    """Of the last residual stream over text (figure 10)."""
    tokens, real = sample.tokens.numpy(), (sample.targets >= 0).numpy()
    return activity(model, Text(tokens, real, np.arange(len(tokens))), {"final_resid"}).kurtosis["final_resid"]


def _row(
    model: LanguageModel, name: str, target: float, pruning: Pruning, folder: Path, *, seed: int, quiet: bool
) -> dict[str, Any]:
    """One circuit in numbers; found now, or read where it was found before."""
    assert model.tokenizer is not None
    path, pairs = folder / f"{name}-{target:g}.circuit.json", task(name, model.tokenizer, seed=0)
    with at_rest(model):
        own = score(model, pairs.train.first(_OWN)).loss
    if own > target:
        return _without_circuit(model, pairs, pruning.method, target, own)
    circuit = found.circuit(path, model, pairs, pruning, target=target, seed=seed, tell=_say_nothing, quiet=quiet)
    losses, length = circuit.found["losses"], circuit.found["bits"]
    alone = bits.density_ratio(model.wiring, circuit.nodes, density(model), length["per_value"])
    return {
        "task": name,
        "target": target,
        "method": circuit.found["method"],
        "reached": circuit.found["reached"],
        "nodes": len(circuit.nodes),
        "edges": len(circuit.edges),
        "bits": round(length["total"]),
        "bits_by_density": alone.bits,
        "loss": losses["validation"],
        "full": losses["full_model"],
        "empty": losses["empty_circuit"],
        "without": losses["without_circuit"],
        "without_random": without_random(model, circuit, pairs, seed),
    }


def _without_circuit(model: LanguageModel, pairs: Task, method: str, target: float, own: float) -> dict[str, Any]:
    """The row of a task that the whole model does not do to the target: nothing is searched for."""
    with at_rest(model):
        meter = Meter(model=model, wiring=model.wiring, means=node_means(model))
        empty = meter.loss((), pairs.validation.first(_FEW))
    facts = {"task": pairs.name, "target": target, "method": method, "reached": False, "bits_by_density": None}
    facts |= {"nodes": 0, "edges": 0, "bits": 0}
    return facts | {"loss": own, "full": own, "empty": empty, "without": None, "without_random": None}


def without_random(model: LanguageModel, circuit: Circuit, pairs: Task, seed: int) -> float:
    """Loss in nats with as many nodes ablated as the circuit has, drawn from all others (figure 32)."""
    others = sorted(model.wiring.nodes() - circuit.nodes)
    drawn = random.Random(seed).sample(others, min(len(circuit.nodes), len(others)))
    with at_rest(model):
        meter = Meter(model=model, wiring=model.wiring, means=circuit.means)
        return meter.scored(drawn, pairs.validation.first(_FEW), keep=False).loss
