"""Writing what the memory of a BDH carries into its weights: a low-rank change of E, in one step and without gradients.

Section 8.2 of arXiv 2509.26507 leaves open how the state may pass into weights. E is the map that a memory can be
written into: like it, E leads from neurons to channels of the stream. Shapes in names: R texts, T tokens, P = R · T of
them, L passes, N neurons, D channels.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, cast

import torch
from torch import Tensor

from jali.models.bdh import BDH
from jali.models.memory import Memory
from jali.models.passes import Pass
from jali.tap import record


class Shown(NamedTuple):
    """Texts that a model reads, and how it is to read them."""

    tokens: Tensor
    """Shape (R, T)."""
    memory: Memory | None = None
    """What each row begins with; nothing where None. It is left as it is."""


@dataclass(frozen=True)
class Seen:
    """What a model makes of texts, pass by pass, all positions in a row."""

    y: Tensor
    """Shape (L, R · T, N)."""
    u: Tensor
    """E y ahead of its norm, shape (L, R · T, D)."""
    stream: Tensor
    """v ahead of what the pass adds."""
    update: Tensor
    """What it adds."""
    x: Tensor
    """Neurons that are on, shape (L, R · T, N)."""


@torch.no_grad()
def seen(model: BDH, shown: Shown) -> Seen:
    """Returns what a model in evaluation makes of texts."""
    held: dict[str, Tensor] = {}
    past = None if shown.memory is None else copied(model, shown.memory)
    model(shown.tokens, tap=record(held), past=past)

    def passes(site: str) -> Tensor:
        return torch.stack([held[f"{layer}.{site}"].flatten(0, 1) for layer in range(model.config.n_layer)])

    return Seen(*(passes(site) for site in ("y", "u", "stream", "update", "x")))


def copied(model: BDH, memory: Memory, rows: Tensor | None = None) -> Memory:
    """Returns a copy of a memory, or of some of its rows, by their numbers."""
    held = memory.tensors()
    states = held["states"] if rows is None else held["states"][:, rows]
    copy = model.past(states.shape[1])
    copy.take({**held, "states": states.clone()})
    return copy


def second_moment(texts: Iterator[Seen]) -> Tensor:
    """Returns the mean of y yᵀ over texts and passes, shape (N, N): which codes are in use elsewhere."""
    parts = [(torch.einsum("lpn,lpm->nm", one.y, one.y), one.y.shape[0] * one.y.shape[1]) for one in texts]
    total_NN = torch.stack([total for total, _ in parts]).sum(dim=0)
    return total_NN / sum(count for _, count in parts)


def hebbian(model: BDH, text: Seen, *, rank: int, strength: float) -> BDH:
    """Adds the memory itself to E: Σ (v − v̄)(x − x̄)ᵀ over tokens and passes, as if no phase turned.

    So y, which is on only where x is, reads in E what x would read in the memory.

    Args:
        model: of the texts; it stays as it is.
        text: what it made of them.
        rank: singular values that are kept.
        strength: norm of what is added over that of E.
    """
    x, v = (z - z.mean(dim=1, keepdim=True) for z in (text.x, text.stream))
    added_DN = cut(torch.einsum("lpd,lpn->dn", v, x), rank)
    weight_DN = weight(model)
    return changed(model, weight_DN + added_DN * (strength * weight_DN.norm() / added_DN.norm().clamp(min=1e-12)))


def fitted(
    model: BDH, texts: Tensor, taught: Seen, elsewhere_NN: Tensor, *, rank: int, hold: float, rounds: int
) -> BDH:
    """Changes E so that the model without a memory makes what it makes with one, by least squares.

    In each round it reads the texts with what was written so far, and ΔE is the least of
    mean |ΔE y − t|² + hold · mean over other texts |ΔE y|², cut to a rank; t is what u lacks, in its own scale, for the
    next stream to be that of the model with a memory.

    Args:
        model: it stays as it is.
        texts: shape (R, T).
        taught: what the model made of the same texts with a memory.
        elsewhere_NN: `second_moment` of other texts, whose u is to change little.
        rank: of what each round adds.
        hold: weight of the other texts, above 0.
        rounds: of reading and writing.
    """
    for _ in range(rounds):
        here = seen(model, Shown(texts))
        scale_LP1 = here.u.std(dim=-1, keepdim=True, correction=0)
        lacked_LPD = taught.stream + taught.update - here.stream
        target_LPD = lacked_LPD * scale_LP1 + here.u.mean(dim=-1, keepdim=True) - here.u
        y_PN, target_PD = here.y.flatten(0, 1).double(), target_LPD.flatten(0, 1).double()
        own_NN = y_PN.T @ y_PN / len(y_PN)
        held_NN = own_NN + hold * elsewhere_NN.double()
        held_NN.diagonal().add_(1e-4 * held_NN.diagonal().mean())  # For neurons that are never on.
        added_ND = torch.linalg.solve(held_NN, y_PN.T @ target_PD / len(y_PN))
        # The rank that loses least of what is fitted is of ΔE in the metric of y, not of ΔE itself.
        root_NN = torch.linalg.cholesky(held_NN)
        left_ND = cut(root_NN.T @ added_ND, rank)
        added_DN = torch.linalg.solve_triangular(root_NN.T, left_ND, upper=True).T
        model = changed(model, weight(model) + added_DN.float())
    return model


def cut(matrix: Tensor, rank: int) -> Tensor:
    """Returns the nearest matrix of at most that rank."""
    left, values, right = torch.linalg.svd(matrix, full_matrices=False)
    return (left[:, :rank] * values[:rank]) @ right[:rank]


def changed(model: BDH, weight_DN: Tensor) -> BDH:
    """Returns a copy of a model whose block has another E."""
    copy = BDH(model.config)
    copy.load_state_dict(model.state_dict())
    _block(copy).E.weight.data.copy_(weight_DN)
    return copy.eval()


def weight(model: BDH) -> Tensor:
    """E of a model's block, shape (D, N), without gradients."""
    return _block(model).E.weight.detach()


def _block(model: BDH) -> Pass:
    return cast("Pass", model.passes[0])
