"""Single synapses σ_ij of a BDH: what they hold behind a text, and taking one out of the memory.

Equation 16 of arXiv 2509.26507: σ_ij of a pass is Σ_τ y_i x_j, y of the pass before, x turned by its distance to the
reader. Only a model without norms reads σ. A trained one keeps ρ in its place, whose entries are of neurons j and
channels: Σ_τ v_τ x_j, where the stream v has in it what y_i wrote through E, once normed with its own update and once
with the stream. So `writes` takes the divisors of those norms as they were, and gives of the row of ρ that belongs to
x_j the part that y_i wrote. Taking it out removes σ_ij from the memory and leaves the stream, and all else that y_i or
x_j did, as they are. Phases are in the frame of the first token, as the memory holds them.

Shapes in names: P pairs of passes (y of pass p, x of pass p + 1), B texts, T tokens, N neurons, K synapses, D channels.
"""

from typing import NamedTuple, cast

import torch
from torch import Tensor

from jali.models import memory
from jali.models.bdh import BDH
from jali.models.passes import Pass
from jali.tap import record


class Synapse(NamedTuple):
    """One entry of σ."""

    place: int
    """p: y is of pass p and x of pass p + 1."""
    y: int
    """The neuron i that writes."""
    x: int
    """The neuron j that is on with it, and by which it is read."""


class Activity(NamedTuple):
    """What neurons do while texts are read."""

    y: Tensor
    """Shape (P, B, T, N)."""
    x: Tensor
    """The same shape, of the pass behind."""
    seen: Tensor
    """x turned as the token behind the text sees it."""

    def select(self, rows_B: Tensor) -> "Activity":
        """Returns that of some texts."""
        return Activity(*(one[:, rows_B] for one in self))


@torch.no_grad()
def activity(model: BDH, tokens_BT: Tensor) -> Activity:
    """Reads texts of one length.

    Args:
        model: in evaluation, of at least two passes.
        tokens_BT: texts.
    """
    found: dict[str, Tensor] = {}
    places = range(model.config.n_layer - 1)
    model(tokens_BT, tap=record(found, {f"{p}.y" for p in places} | {f"{p + 1}.x" for p in places}))
    y, x = (torch.stack([found[f"{p + shift}.{site}"] for p in places]) for site, shift in (("y", 0), ("x", 1)))
    return Activity(y, x, torch.stack([_turned(model, one_BTN, -tokens_BT.shape[1]) for one_BTN in x]))


def _turned(model: BDH, x_BTN: Tensor, first: int) -> Tensor:
    """Turns neurons by the phases of places from `first` on."""
    if (frequencies_HP := model.frequencies) is None:
        return x_BTN
    waves = memory.waves(frequencies_HP, first, x_BTN[..., 0])
    by_head = x_BTN.unflatten(-1, (model.config.n_head, -1)).transpose(1, 2)
    return memory.turn(by_head, waves).transpose(1, 2).flatten(2)


def slow(model: BDH, tokens: int) -> Tensor:
    """Neurons whose phase turns by at most one radian in so many tokens: their σ keeps its sign; bool, shape (N,)."""
    if (frequencies_HP := model.frequencies) is None:
        return torch.ones(model.config.neurons, dtype=torch.bool)
    return (frequencies_HP * tokens <= 1).repeat_interleave(2, dim=1).flatten()


def coactive(shown: Activity) -> Tensor:
    """Returns σ behind the texts, its mean over them, shape (P, N, N): y is the second axis and x the third."""
    pairs = zip(shown.y, shown.seen, strict=True)
    return torch.stack([y.flatten(0, 1).T @ x.flatten(0, 1) for y, x in pairs]) / shown.y.shape[1]


def held(shown: Activity, synapses: list[Synapse]) -> Tensor:
    """Returns σ_ij of some synapses behind each text, shape (B, K)."""
    place_K, y_K, x_K = torch.tensor(synapses).T
    return (shown.y[place_K, :, :, y_K] * shown.seen[place_K, :, :, x_K]).sum(dim=-1).T


@torch.no_grad()
def writes(model: BDH, tokens_BT: Tensor, synapses: list[Synapse]) -> Tensor:
    """Returns what each synapse left in the memory of its x's pass and head, shape (K, B, 2, D).

    The two rows are of the pair of neurons that turn together, of which x is one.

    Args:
        model: in evaluation; with norms, without AbsTopK, and passes adding to the stream.
        tokens_BT: texts.
        synapses: some, at least one.
    """
    found: dict[str, Tensor] = {}
    model(tokens_BT, tap=record(found))
    return torch.stack([_written(model, found, synapse) for synapse in synapses])


def _written(model: BDH, found: dict[str, Tensor], synapse: Synapse) -> Tensor:
    before, after = synapse.place, synapse.place + 1
    block = cast("Pass", model.passes[before if model.config.untied else 0])
    column_D = block.E.weight[:, synapse.y]
    if model.config.norm == "layer":
        column_D = column_D - column_D.mean()
    divisor_BT1 = found[f"{before}.u.scale"] * found[f"{after}.stream.scale"]
    share_BT1 = found[f"{before}.y"][..., synapse.y, None] / divisor_BT1
    key_BT2 = torch.zeros(*share_BT1.shape[:2], 2, dtype=column_D.dtype)
    key_BT2[..., synapse.x % 2] = found[f"{after}.x"][..., synapse.x]
    if (frequencies_HP := model.frequencies) is not None:
        head, neuron = divmod(synapse.x, model.config.d_head)
        waves = memory.waves(frequencies_HP[head : head + 1, neuron // 2, None], 0, key_BT2[..., 0])
        key_BT2 = memory.turn(key_BT2[:, None], waves)[:, 0]
    return torch.einsum("btk,btd->bkd", key_BT2, share_BT1 * column_D)


def placed(model: BDH, synapses: list[Synapse], writes_KB2D: Tensor) -> Tensor:
    """Returns writes of synapses where they stand in the states of a memory, summed; shape (L, B, H, M, D)."""
    c, (_, rows, _, width) = model.config, writes_KB2D.shape
    states_LBHMD = writes_KB2D.new_zeros(c.n_layer, rows, c.n_head, c.d_head, width)
    for synapse, write_B2D in zip(synapses, writes_KB2D, strict=True):
        head, pair = divmod(synapse.x // 2 * 2, c.d_head)
        states_LBHMD[synapse.place + 1, :, head, pair : pair + 2] += write_B2D
    return states_LBHMD
