"""From a model and a task to a circuit: a learned mask, exact elimination, and an honest account of both."""

import dataclasses
import math
from dataclasses import dataclass, field
from typing import Any

from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Circuit, Node
from jali.models.transformer import Transformer
from jali.pruning import calibrate
from jali.pruning.ablation import node_means
from jali.pruning.eliminate import Elimination, Stage, eliminate
from jali.pruning.learn import Learning, learn
from jali.pruning.mask import Mask
from jali.pruning.measure import Meter, Norms
from jali.tasks.task import Pairs, Task

MARGIN = 0.9
"""Elimination stops at this share of the target on training pairs, so that validation pairs may reach it. Assumed."""
_NECESSITY_ROWS = 12


@dataclass(frozen=True, kw_only=True)
class Pruning:
    """All options of a pruning."""

    learning: Learning = field(default_factory=Learning)
    """The mask."""
    elimination: Elimination = field(default_factory=Elimination)
    """What is dropped after it."""
    norms: Norms = "live"
    """Whether norms see what was ablated (`live`, the paper's) or are the unpruned model's (`frozen`)."""
    ablation: str = "mean"
    """What fills a removed node: `mean` or `zero`."""


def prune(
    model: Transformer,
    task: Task,
    *,
    target_loss: float = 0.15,
    config: Pruning = Pruning(),
    text: Tensor | None = None,
    seed: int = 0,
    quiet: bool = True,
) -> Circuit:
    """Finds a circuit that does the task alone at `target_loss`, all other nodes frozen to their mean.

    The published algorithm learns a mask (section 4.2); from its threshold circuit, nodes are dropped by exact removal
    loss until none can go. Both see training pairs only. The loss is checked once on validation pairs: the circuit
    says in `found["reached"]` whether the target holds there.

    Args:
        model: to prune; left as it is.
        task: made with the model's tokenizer.
        target_loss: halved two-way loss in nats, uncalibrated; chance is ln 2.
        config: all options.
        text: windows of tokens (N, T) to take node means over; the model's own text at hand where None.
        seed: of the mask and of the order of pairs.
        quiet: no progress bars.

    Returns:
        The circuit, with its whole path of size, loss and necessity.

    Raises:
        BadInput: the target is not positive.
    """
    if not target_loss > 0:
        raise BadInput(f"A target loss is positive, in nats (chance is .693), got {target_loss}.")
    model.eval().requires_grad_(False)
    means = node_means(model, text, quiet=quiet) if config.ablation == "mean" else {}
    meter = Meter(model, model.wiring, means, config.norms)
    mask = learn(meter, task.train, config.learning, seed=seed, quiet=quiet)
    start = _threshold_circuit(meter, mask, task.train, target_loss * MARGIN, config.elimination)
    path = eliminate(meter, start, task.train, target_loss * MARGIN, config.elimination, quiet=quiet)
    facts = _account(meter, task, path, target_loss, config, seed)
    return meter.wiring.circuit(path[-1].nodes, **facts)


def _threshold_circuit(
    meter: Meter, mask: Mask, pairs: Pairs, target: float, config: Elimination
) -> frozenset[Node]:
    """The learned circuit; where it misses the target, the smallest of a few larger ones, by tau, that does not."""
    nodes, accept = mask.nodes(), pairs.select(range(config.accept_pairs))
    if nodes and meter.loss(nodes, accept) <= target:
        return nodes
    ranked, size = mask.ranked(), max(len(nodes), 16)
    while size < len(ranked):
        size = min(size * 3 // 2, len(ranked))
        wider = frozenset(ranked[:size])
        if meter.loss(wider, accept) <= target:
            return wider
    return nodes


def _account(
    meter: Meter, task: Task, path: list[Stage], target: float, config: Pruning, seed: int
) -> dict[str, Any]:
    """Everything a circuit file says beside its nodes."""
    final = path[-1].nodes
    on_train = meter.scored(final, task.train)
    fitted = calibrate.fit(on_train, task.train)
    on_validation = meter.scored(final, task.validation)
    calibrated = calibrate.calibrated_losses(on_validation, task.validation, fitted)
    other = dataclasses.replace(meter, norms="frozen" if config.norms == "live" else "live")
    losses = {
        "train": on_train.loss,
        "validation": on_validation.loss,
        "validation_calibrated": float(calibrated.mean()),
        f"validation_norms_{other.norms}": other.scored(final, task.validation).loss,
        "full_model": meter.score(None, task.validation).loss,
        "empty_circuit": meter.scored((), task.validation).loss,
        "without_circuit": meter.scored(final, task.validation, keep=False).loss,
    }
    rows = _rows(meter, path, task.validation)
    found = {"method": "mask, then exact elimination", "options": dataclasses.asdict(config), "seed": seed}
    found |= {"target_loss": target, "reached": on_validation.loss <= target, "losses": losses, "knee": knee(rows)}
    return {
        "ablation": config.ablation,
        "means": {site: mean for site, mean in meter.means.items() if site in meter.wiring.widths},
        "calibration": fitted,
        "task": task.name,
        "model": meter.model.name,
        "model_digest": meter.model.digest,
        "path": tuple(rows),
        "found": found,
    }


def _rows(meter: Meter, path: list[Stage], pairs: Pairs) -> list[dict[str, Any]]:
    """The path as written: size and loss at every stage; edges, validation loss and necessity at a spread of them."""
    few = pairs.select(range(min(32, pairs.num_pairs)))
    measured = {round(i * (len(path) - 1) / (_NECESSITY_ROWS - 1)) for i in range(_NECESSITY_ROWS)}
    rows = []
    for i, stage in enumerate(path):
        row: dict[str, Any] = {"nodes": len(stage.nodes), "loss": stage.loss, "dropped": [str(n) for n in stage.dropped]}
        if i in measured:
            row["edges"] = len(meter.wiring.edges(stage.nodes))
            row["validation_loss"] = meter.loss(stage.nodes, few)
            row["without"] = meter.scored(stage.nodes, few, keep=False).loss
        rows.append(row)
    return rows


def knee(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The measured stage past which dropping nodes starts to cost: farthest below the line from first to last.

    Sizes are compared as logarithms; both axes run from 0 to 1 between the first and the last measured stage.
    """
    measured = [row for row in rows if "validation_loss" in row]
    sizes = [math.log(max(row["nodes"], 1)) for row in measured]
    losses = [row["validation_loss"] for row in measured]
    width, height = sizes[0] - sizes[-1] or 1.0, max(losses) - min(losses) or 1.0
    below = [(sizes[0] - s) / width - (x - min(losses)) / height for s, x in zip(sizes, losses, strict=True)]
    return {key: measured[below.index(max(below))][key] for key in ("nodes", "edges", "validation_loss", "without")}
