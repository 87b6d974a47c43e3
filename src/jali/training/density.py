"""Which weights stay: after each step, the largest of every matrix, all other entries exactly zero (section A.2)."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from jali import kernels
from jali.artefact import BadInput
from jali.training.shards import as_matrix, counts, lies_apart
from jali.training.threshold import keep_largest_apart_


@dataclass(frozen=True)
class Target:
    """One parameter that is cut back, and where its protected groups lie."""

    name: str
    weight: nn.Parameter
    dim: int | None
    """Dimension along which a neuron's or channel's weights lie: 0 for rows, 1 for columns, None without a minimum."""

    def count(self, density: float) -> int:
        """Weights kept at a density."""
        return int(density * self.weight.numel())

    def kept(self, density: float, minimum: int = 0, *, ungrouped: float | None = None) -> kernels.Kept | None:
        """What stays; None where all does. Arguments are those of `project`."""
        share = density if self.dim is not None or ungrouped is None else ungrouped
        if share >= 1:
            return None
        protect = minimum if self.dim is not None else 0
        return kernels.Kept(self.count(share), protect, self.dim if protect else None)


def targets(model: nn.Module, *, biases: bool, embeddings: bool) -> tuple[Target, ...]:
    """Lists what is cut back: every matrix but the bigram table; norm gains and sinks never.

    A group is the neuron or channel side of a matrix, never the residual side: rows of the maps that read the stream,
    columns of those that write to it, none for embeddings (the rule of the official script). Of a BDH's neuron that
    is one vector in each of D_x, D_y and E; and each token of its embedding is a group, as a stream of zero stays zero
    through all its norms, whose slopes there multiply to 10¹² and drown all others.
    """
    writes = ("out.weight", "down.weight", "E.weight")
    found = []
    for name, weight in model.named_parameters():
        part = name.rpartition(".")[2]
        if not weight.requires_grad or name == "bigram" or part in ("gain", "sink") or "norm" in name:
            continue
        if name.startswith(("embed", "unembed", "positions")):
            if embeddings:
                grouped = name == "embed.weight" and getattr(model, "grouped_embedding", False)
                found.append(Target(name, weight, 0 if grouped else None))
        elif weight.ndim == 2:
            found.append(Target(name, weight, 1 if name.endswith(writes) else 0))
        elif biases:
            found.append(Target(name, weight, None))
    return tuple(found)


def check_minimum(parts: tuple[Target, ...], density: float, minimum: int) -> None:
    """Refuses a minimum per neuron that the final density cannot give.

    Raises:
        BadInput: naming the matrix and what would fit.
    """
    for part in parts:
        if part.dim is None or not minimum:
            continue
        groups = part.weight.shape[part.dim]
        if minimum * groups > part.count(density):
            raise BadInput(
                f"{minimum} live weights for each of the {groups} neurons or channels of {part.name} are "
                f"{minimum * groups}, but density {density:g} leaves {part.count(density)}; ask for at most "
                f"{part.count(density) // groups} or a higher density."
            )


@torch.no_grad()
def project(parts: tuple[Target, ...], density: float, minimum: int = 0, *, ungrouped: float | None = None) -> None:
    """Keeps the int(density · size) largest |weights| of each parameter in place, at least `minimum` per group.

    Args:
        parts: to cut back.
        density: fraction of weights kept.
        minimum: weights kept per group.
        ungrouped: density of parameters without groups, which are embeddings and biases; as all others where None.
    """
    found = [(part.weight, part.kept(density, minimum, ungrouped=ungrouped)) for part in parts]
    cut = [(weight, kept) for weight, kept in found if kept is not None]
    if any(lies_apart(weight) for weight, _ in cut):
        keep_largest_apart_(*zip(*cut, strict=True))
        return
    for weight, kept in cut:
        kernels.keep_largest_(as_matrix(weight), *kept)


def supports(parts: tuple[Target, ...]) -> dict[str, Tensor]:
    """Where each parameter is not zero; apart as it is."""
    return {part.name: part.weight.detach() != 0 for part in parts}


def live(support: dict[str, Tensor]) -> dict[str, int]:
    """How many entries of each parameter are not zero."""
    return dict(zip(support, counts(list(support.values())), strict=True))


def churn(before: dict[str, Tensor], after: dict[str, Tensor]) -> float:
    """Fraction of the later support that was zero before; 0 where nothing is alive."""
    entered = counts([after[name] & ~before[name] for name in after])
    alive = sum(counts(list(after.values())))
    return sum(entered) / alive if alive else 0.0
