"""From a model and a task to a circuit: a learned mask, exact elimination, and an honest account of both."""

import dataclasses
import math
from dataclasses import dataclass, field
from typing import Any

from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Ablation, Circuit, Node
from jali.models.transformer import Transformer
from jali.pruning import calibrate
from jali.pruning.ablation import node_means
from jali.pruning.eliminate import Elimination, Stage, eliminate, first_stage
from jali.pruning.fills import FILLS, Attack, Stock
from jali.pruning.learn import Learning, learn
from jali.pruning.mask import Mask
from jali.pruning.measure import Meter, Norms, at_rest
from jali.tasks.task import Pairs, Task

MARGIN = 0.3
"""Elimination stops at this share of the target on training pairs, so that fresh pairs stay under it. Set on one model
and task, where templates of validation lost about three times as much (docs/results/shipped-model.md)."""
_CALIBRATION_PAIRS = 128
_SIDE_PAIRS = 64
"""Validation pairs for the numbers beside the loss that is checked."""
_PATH_PAIRS, _PATH_ROWS = 32, 8
"""Validation pairs and stages for the numbers along the path."""


@dataclass(frozen=True, kw_only=True)
class Pruning:
    """All options of a pruning."""

    learning: Learning = field(default_factory=Learning)
    """The mask."""
    elimination: Elimination = field(default_factory=Elimination)
    """What is dropped after it."""
    norms: Norms = "live"
    """Whether norms see what was ablated (`live`, the paper's) or are the unpruned model's (`frozen`)."""
    ablation: Ablation = "mean"
    """What fills a removed node: `mean` over text (the paper's), `zero`, `task-mean`, `resample`d from another prompt,
    or the mean in a part of the removed nodes alone, `stochastic` or `adversarial`."""
    attack: Attack = field(default_factory=Attack)
    """What an adversary may spend on each batch of prompts."""

    def __post_init__(self) -> None:
        if self.norms not in ("live", "frozen"):
            raise BadInput(f"Norms are 'live' or 'frozen', got {self.norms!r}.")
        if self.ablation not in FILLS:
            raise BadInput(f"Ablation is one of {', '.join(FILLS)}, got {self.ablation!r}.")


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
    says in `found["reached"]` whether the target holds there. Ctrl-C while nodes are dropped gives the circuit so far,
    with `found["interrupted"]`.

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
        BadInput: the target is not positive, the model gives no finite loss, or no text for means is at hand.
    """
    if not (target_loss > 0 and math.isfinite(target_loss)):
        raise BadInput(f"A target loss is positive, in nats (chance is .693), got {target_loss}.")
    with at_rest(model):
        means = {} if config.ablation == "zero" else node_means(model, text, quiet=quiet)
        stock = Stock(model=model, means=means, pairs=task.train, attack=config.attack, seed=seed)
        fill = FILLS[config.ablation](stock)
        meter = Meter(model=model, wiring=model.wiring, means=fill.values, fill=fill, norms=config.norms)
        if not math.isfinite(meter.score(None, task.train.first(config.elimination.rank_pairs)).loss):
            raise BadInput(f"Model {model.name!r} gives no finite loss on {task.name}; its weights are damaged.")
        path, interrupted = find(meter, task.train, target_loss, config, seed=seed, quiet=quiet)
        facts = _account(meter, task, path, target_loss, config)
        facts["found"] |= {"seed": seed, "interrupted": interrupted}
        return meter.wiring.circuit(path[-1].nodes, **facts)


def find(
    meter: Meter, pairs: Pairs, target: float, config: Pruning, *, seed: int = 0, quiet: bool = True
) -> tuple[list[Stage], bool]:
    """Searches on these pairs alone: the path from the learned circuit down, and whether Ctrl-C ended it.

    The margin is taken off the target here.
    """
    limit = target * MARGIN
    mask = learn(meter, pairs, config.learning, seed=seed, quiet=quiet)
    start = _threshold_circuit(meter, mask, pairs, limit, config.elimination)
    path = [first_stage(meter, start, pairs, config.elimination)]
    try:
        eliminate(meter, path, pairs, limit, config.elimination, quiet=quiet)
    except KeyboardInterrupt:
        return path, True
    return path, False


def _threshold_circuit(meter: Meter, mask: Mask, pairs: Pairs, limit: float, config: Elimination) -> frozenset[Node]:
    """The learned circuit; where it misses the limit, the smallest of a few larger ones, by tau, that does not."""
    nodes, accept = mask.nodes(), pairs.first(config.accept_pairs)
    if meter.loss(nodes, accept) <= limit:
        return nodes
    ranked, size = mask.ranked(), max(len(nodes), 16)
    while size < len(ranked):
        size = min(size * 3 // 2, len(ranked))
        wider = frozenset(ranked[:size])
        if meter.loss(wider, accept) <= limit:
            return wider
    return nodes


def _account(meter: Meter, task: Task, path: list[Stage], target: float, config: Pruning) -> dict[str, Any]:
    """Everything a circuit file says beside its nodes."""
    final, fitting = path[-1].nodes, task.train.first(_CALIBRATION_PAIRS)
    on_train, on_validation = meter.scored(final, fitting), meter.scored(final, task.validation)
    fitted = calibrate.fit(on_train, fitting)
    calibrated = calibrate.calibrated_losses(on_validation, task.validation, fitted)
    other = dataclasses.replace(meter, norms="frozen" if config.norms == "live" else "live")
    few = task.validation.first(_SIDE_PAIRS)
    losses = {
        "train": on_train.loss,
        "validation": on_validation.loss,
        "validation_calibrated": float(calibrated.mean()),
        f"validation_norms_{other.norms}": other.scored(final, few).loss,
        "full_model": meter.score(None, few).loss,
        "empty_circuit": meter.scored((), few).loss,
        "without_circuit": meter.scored(final, few, keep=False).loss,
    }
    rows = _rows(meter, path, task.validation.first(_PATH_PAIRS))
    return {
        "ablation": config.ablation,
        "means": {site: mean.cpu() for site, mean in meter.means.items() if site in meter.wiring.widths},
        "calibration": fitted,
        "task": task.name,
        "model": meter.model.name,
        "model_digest": meter.model.digest,
        "path": tuple(rows),
        "found": {
            "method": "mask, then exact elimination",
            "options": dataclasses.asdict(config),
            "target_loss": target,
            "reached": on_validation.loss <= target,
            "losses": losses,
            "knee": knee(rows),
        },
    }


def _rows(meter: Meter, path: list[Stage], pairs: Pairs) -> list[dict[str, Any]]:
    """The path as written: size and loss at every stage; edges, validation loss and necessity at a spread of them."""
    measured = {round(i * (len(path) - 1) / (_PATH_ROWS - 1)) for i in range(_PATH_ROWS)}
    rows = []
    for i, stage in enumerate(path):
        row: dict[str, Any] = {"nodes": len(stage.nodes), "loss": stage.loss, "dropped": list(map(str, stage.dropped))}
        if i in measured:
            row["edges"] = len(meter.wiring.edges(stage.nodes))
            row["validation_loss"] = meter.loss(stage.nodes, pairs)
            row["without"] = meter.scored(stage.nodes, pairs, keep=False).loss
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
