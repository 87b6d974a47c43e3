"""One update: gradients scaled by their RMS, Adam, decay and the cut back to the density, in the order asked for."""

import math
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn

from jali import kernels
from jali.artefact import BadInput
from jali.kernels import Turn
from jali.kernels.compiled import caller
from jali.training.choices import check_choices
from jali.training.density import Target, project
from jali.training.shards import as_matrix, counts, here, lies_apart, summed


@dataclass(frozen=True, kw_only=True)
class Optim:
    """How weights move. Defaults are the paper's, with the gradient rule of the official script."""

    betas: tuple[float, float] = (0.9, 0.95)
    """Decay of Adam's two moments."""
    eps: float = 0.1
    """Adam's ε; large on purpose (section A.2)."""
    weight_decay: float = 0.1
    """Decoupled, per unit of learning rate, on matrices but not on the bigram table, biases, gains and sinks."""
    gradient_scale: Literal["normalise", "clip", "none"] = "normalise"
    """`normalise` divides by the RMS over all parameters + 1e-5 (script); `clip` only where that is over 1 (paper)."""
    step_order: Literal["paper", "script"] = "paper"
    """`paper`: AdamW, then top-k. `script`: Adam, then top-k, then decay."""
    minimum: int = 0
    """Live weights each neuron or channel keeps at least, counted inside the density. The paper's runs have 4."""
    sparse_biases: bool = True
    """Whether biases are cut back too (paper); False is the official script."""
    sparse_embeddings: bool = True
    """Whether embedding and unembedding are cut back too."""
    weight_gradient: Literal["exact", "rows"] = "exact"
    """`exact`: every entry's, at each step. `rows`: at each step that of all live weights of linear maps, and that of
    zeros in one of `rows_every` rows alone; a departure from the paper that costs less (docs/results/rows.md)."""
    rows_every: int = 8
    """Steps in which every row has its turn once, for `rows`; at least 1."""

    def __post_init__(self) -> None:
        check_choices(self)
        if self.rows_every < 1:
            raise BadInput(f"rows_every is at least 1, got {self.rows_every}.")
        if not (self.eps > 0 and self.weight_decay >= 0 and self.minimum >= 0):
            raise BadInput(f"eps must be positive, weight_decay and minimum at least 0; got {self}.")
        if len(self.betas) != 2 or not all(0 <= beta < 1 for beta in self.betas):
            raise BadInput(f"betas are two numbers in [0, 1), got {self.betas}.")


def optimizer(model: nn.Module, config: Optim) -> torch.optim.AdamW:
    """Makes the optimizer, which `update` alone steps; by the script's order its own decay is off, as that is last."""
    some = turned(model) if config.weight_gradient == "rows" else frozenset()
    found: dict[tuple[bool, bool], list[nn.Parameter]] = {}
    for name, p in model.named_parameters():
        if p.requires_grad:
            found.setdefault((_decays(name, p), id(p) in some), []).append(p)
    decay = config.weight_decay if config.step_order == "paper" else 0.0
    groups = [
        {"params": found[decays, turns], "weight_decay": decay if decays else 0.0, "decays": decays, "turns": turns}
        for decays, turns in sorted(found, reverse=True)
    ]
    return torch.optim.AdamW(groups, lr=0.0, betas=config.betas, eps=config.eps, fused=True)


def _decays(name: str, parameter: Tensor) -> bool:
    return parameter.ndim > 1 and name != "bigram"


def turn_of(step: int, config: Optim) -> Turn | None:
    """What of linear maps has its turn at a step, from 0; None where all has."""
    if config.weight_gradient == "exact" or config.rows_every == 1:
        return None
    return Turn(every=config.rows_every, number=step % config.rows_every)


def turned(model: nn.Module) -> frozenset[int]:
    """The parameters, by id, whose gradients `take_turns` leaves incomplete: matrices of linear maps.

    Raises:
        BadInput: the unembedding is the embedding as well, whose gradient comes from two places; or it is a BDH, one
            of whose maps is taken apart by heads.
    """
    if hasattr(model, "passes"):
        raise BadInput("Gradients by rows are for transformers; train a BDH with exact ones.")
    if getattr(getattr(model, "config", None), "tied", False):
        raise BadInput("Gradients by rows need an unembedding of its own, but this model's is tied to its embedding.")
    return frozenset(id(module.weight) for module in model.modules() if isinstance(module, nn.Linear))


@torch.no_grad()
def gradient_rms(model: nn.Module, turn: Turn | None = None) -> float:
    """The root mean square of the gradient over every trained parameter, on all processes that hold parts of one.

    Where only a turn's part of linear maps has a gradient, that of all their entries is taken to be as large as that of
    the rows that have their turn.

    Args:
        model: whose parameters have gradients.
        turn: of this step.
    """
    some = turned(model) if turn is not None else frozenset()
    trained = [(p, p.grad) for p in model.parameters() if p.grad is not None]
    whole, parts = [here(g) for p, g in trained if id(p) not in some], []
    if turn is not None:
        parts = [g[turn.rows] for p, g in trained if id(p) in some]
    seen = sum(part.numel() for part in parts)
    scale = sum(p.numel() for p, _ in trained if id(p) in some) / seen if seen else 1.0
    norms = torch.stack(torch._foreach_norm([*whole, *parts])).cpu().double()  # Not every device has float64.
    norms[len(whole) :] *= math.sqrt(scale)
    squares = norms.square().sum()
    squares = summed(squares) if lies_apart(model) else squares
    return float(squares.div(sum(p.numel() for p, _ in trained)).sqrt())


def gradient_factor(rms: float, rule: str) -> float:
    """What gradients of that root mean square are multiplied by."""
    if rule == "normalise":
        return 1 / (rms + 1e-5)
    return 1 / rms if rule == "clip" and rms > 1 else 1.0


@torch.no_grad()
def update(
    adam: torch.optim.AdamW,
    parts: tuple[Target, ...],
    config: Optim,
    *,
    lr: float,
    density: float,
    embedding_density: float | None = None,
    factor: float = 1.0,
    turn: Turn | None = None,
) -> None:
    """Applies one step to the weights.

    Args:
        adam: holds parameters and moments, in PyTorch's own form.
        parts: what is cut back.
        config: of the update.
        lr: of this step.
        density: of matrices after it. See `Schedule` for the two.
        embedding_density: of parameters without groups; as all others where None.
        factor: gradients are multiplied by it first.
        turn: what of linear maps moves, where gradients are by rows; all where None.
    """
    held = [tensor for group in adam.param_groups for p in group["params"] for tensor in (p, p.grad)]
    if turn is not None or caller(*(here(tensor) for tensor in held if tensor is not None)):
        _fused(adam, parts, config, (lr, density, embedding_density, factor), turn)
    else:
        _stock(adam, parts, config, (lr, density, embedding_density, factor))
    if config.step_order == "script":
        decayed = [p for group in adam.param_groups if group["decays"] for p in group["params"]]
        torch._foreach_mul_(decayed, 1 - lr * config.weight_decay)


@torch.no_grad()
def settled(parts: tuple[Target, ...], config: Optim, lr: float, density: float) -> float:
    """Returns the share of cut weights, in [0, 1], that lie in matrices which no zero can enter in a step.

    A step of Adam moves a weight by at most lr · (1 − β₁) / √((1 − β₂)(1 − β₁²/β₂)), 1.165 lr by default (the two means
    and Cauchy and Schwarz; β₁² < β₂). Where as many weights as are kept are larger than two of those, decay included,
    no zero overtakes one. Gradients of such zeros decide nothing but the RMS that all are divided by.
    """
    beta1, beta2 = config.betas
    if not beta1**2 < beta2:
        return 0.0
    most = lr * (1 - beta1) / math.sqrt((1 - beta2) * (1 - beta1**2 / beta2))
    least = 2 * most / (1 - lr * config.weight_decay)
    cut = [part for part in parts if part.weight.numel() and part.dim is not None]
    large = counts([part.weight.abs() > least for part in cut])
    still = sum(part.weight.numel() for part, n in zip(cut, large, strict=True) if n >= part.count(density))
    return still / max(1, sum(part.weight.numel() for part in cut))


_Numbers = tuple[float, float, float | None, float]
"""Rate, the two densities and the factor of `update`."""


def _stock(adam: torch.optim.AdamW, parts: tuple[Target, ...], config: Optim, numbers: _Numbers) -> None:
    """By PyTorch's AdamW, on any device."""
    lr, density, embedding_density, factor = numbers
    gradients = [p.grad for group in adam.param_groups for p in group["params"] if p.grad is not None]
    if factor != 1:
        torch._foreach_mul_(gradients, factor)
    for group in adam.param_groups:
        group["lr"] = lr
    for p, moments in adam.state.items():
        moments["step"] = moments["step"].to(p.device)
    adam.step()
    project(parts, density, config.minimum, ungrouped=embedding_density)


def _fused(
    adam: torch.optim.AdamW, parts: tuple[Target, ...], config: Optim, numbers: _Numbers, turn: Turn | None
) -> None:
    """By our kernel, step and cut in one pass; moments stand in the optimizer as PyTorch keeps them."""
    lr, density, embedding_density, factor = numbers
    apart = any(lies_apart(part.weight) for part in parts)  # Then no process can cut by itself.
    alone = () if apart else parts
    kept = {id(part.weight): part.kept(density, config.minimum, ungrouped=embedding_density) for part in alone}
    for group in adam.param_groups:
        for p in group["params"]:
            cut = kept.get(id(p))
            if p.grad is not None:
                moments = _moments(adam, p)
                moments["step"] += 1
                taken = int(moments["step"].item())
                rates = kernels.Rates(lr, config.betas, config.eps, group["weight_decay"], taken, factor)
                weight, gradient, first, second = map(as_matrix, (p, p.grad, *(moments[name] for name in _MOMENTS)))
                kernels.adamw_(weight, gradient, first, second, rates, cut, turn if group["turns"] else None)
            elif cut is not None:
                kernels.keep_largest_(as_matrix(p), *cut)
    if apart:
        project(parts, density, config.minimum, ungrouped=embedding_density)


def _moments(adam: torch.optim.AdamW, parameter: nn.Parameter) -> dict[str, Tensor]:
    """What PyTorch's AdamW keeps of a parameter; begun where it has not.

    The number of steps stays on the host, which else waits for a GPU to know it.
    """
    moments = adam.state[parameter]
    if moments:
        moments["step"] = moments["step"].cpu()
    else:
        zeros = {name: torch.zeros_like(parameter, memory_format=torch.contiguous_format) for name in _MOMENTS}
        moments |= {"step": torch.tensor(0.0), **zeros}
    return moments


_MOMENTS = ("exp_avg", "exp_avg_sq")
