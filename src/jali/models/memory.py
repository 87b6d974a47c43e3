"""The memory of BDH: linear attention as reading and writing a matrix, in pieces of any length, and what is kept of it.

Section 3.1 of arXiv 2509.26507, equation 8. Shapes in names: B batch, T tokens, C tokens at once, H heads,
M neurons per head, P = M / 2 pairs of them, D channels of a value.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol, Self

import torch
from safetensors.torch import save
from torch import Tensor, nn

from jali import artefact, kernels
from jali.artefact import BadInput
from jali.models import storage
from jali.models.config import BDHConfig
from jali.models.past import check_fits
from jali.tap import Part

SCHEMA = 2
PIECE = 256
"""Tokens of a long text that are read at once where nobody says how many; memory grows with it, speed hardly."""


Waves = tuple[Tensor, Tensor]
"""Cosines and sines of phases, shape (H or 1, T, P) each, or (B, H or 1, T, P) where rows are at different places."""


def waves(frequencies_HP: Tensor, first: int, like_BT: Tensor) -> Waves:
    """Returns the phases ωt at places `first`, `first + 1`, …, as many as there are tokens.

    Args:
        frequencies_HP: radians per token, float64; of one head where all have the same.
        first: place of the first token.
        like_BT: tokens, of any dtype: their number and their device.
    """
    # In float64, as a phase in float32 is off by .1 near place a million.
    places_T = torch.arange(first, first + like_BT.shape[1], dtype=torch.float64)
    phase_HTP = places_T[:, None] * frequencies_HP[:, None]
    return phase_HTP.cos().to(like_BT.device), phase_HTP.sin().to(like_BT.device)


def waves_at(waves_HTP: Waves, at_B: Tensor) -> Waves:
    """Returns the phases of one of the tokens for each row, shape (B, H or 1, 1, P)."""
    cos, sin = (wave_HTP[:, at_B].transpose(0, 1)[:, :, None] for wave_HTP in waves_HTP)
    return cos, sin


def turn(x_BHTM: Tensor, waves_HTP: Waves) -> Tensor:
    """Turns neighbours, neurons 2p and 2p + 1 of a head: (a, b) becomes (a cos − b sin, b cos + a sin)."""
    cos, sin = (wave_HTP.to(x_BHTM.dtype) for wave_HTP in waves_HTP)
    x_BHTM = x_BHTM.expand(
        *torch.broadcast_shapes(x_BHTM.shape[:-1], cos.shape[:-1]), -1
    )  # Rows at places of their own.
    if x_BHTM.dtype in (torch.float32, torch.float64):
        return _Turned.apply(x_BHTM, torch.complex(cos, sin), True)
    a, b = x_BHTM[..., ::2], x_BHTM[..., 1::2]
    return torch.stack([a * cos - b * sin, b * cos + a * sin], dim=-1).flatten(-2)


class _Turned(torch.autograd.Function):
    """In one pass, as numbers a + ib, and into the order in which products of heads read it: heads ahead of tokens.

    Gradients are laid out as x is: tokens ahead of heads.
    """

    @staticmethod
    def forward(ctx: Any, x_BHTM: Tensor, wave_HTP: Tensor, heads_first: bool) -> Tensor:
        ctx.save_for_backward(wave_HTP)
        ctx.heads_first = heads_first
        shape = x_BHTM.shape if heads_first else x_BHTM.transpose(1, 2).shape
        turned = x_BHTM.new_empty(shape) if heads_first else x_BHTM.new_empty(shape).transpose(1, 2)
        torch.mul(_paired(x_BHTM), wave_HTP, out=torch.view_as_complex(turned.unflatten(-1, (-1, 2))))
        return turned

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, None, None]:
        (wave_HTP,) = ctx.saved_tensors
        return _Turned.apply(grad, wave_HTP.conj().resolve_conj(), not ctx.heads_first), None, None


def _paired(x_BHTM: Tensor) -> Tensor:
    """Neighbours as complex numbers, shape (B, H, T, P): x itself, or a copy where it does not lie in memory so."""
    *steps, step = x_BHTM.stride()
    lies = step == 1 and not any(place % 2 for place in (*steps, x_BHTM.storage_offset()))
    x_BHTM = x_BHTM if lies else x_BHTM.clone(memory_format=torch.contiguous_format)
    return torch.view_as_complex(x_BHTM.unflatten(-1, (-1, 2)))


def recall(
    q_BHTM: Tensor,
    k_BHTM: Tensor,
    v_BTD: Tensor,
    *,
    fading: tuple[float, ...] = (),
    at_once: int | None = None,
    state_BHMD: Tensor | None = None,
    goes_on: bool = False,
    precision: str = "float32",
    apart_HT: Tensor | None = None,
    part: Part | None = None,
) -> tuple[Tensor, Tensor | None]:
    """Reads and writes the memory: a_t = Σ_{τ<t} exp(−s (t − τ)) (q_t · k_τ) v_τ, the present token left out.

    The state is S_t = exp(−s) (S_{t−1} + k_t v_tᵀ) and a_t = q_t S_{t−1}. A piece of C tokens is read as
    q S + tril₋₁(q kᵀ) v: C = T is the parallel form, C = 1 the recurrent one, and all give the same but for rounding.

    Args:
        q_BHTM: queries, scaled and turned.
        k_BHTM: keys, turned to their own places, so that the state need not turn.
        v_BTD: values, the same for all heads.
        fading: s per head; empty for none.
        at_once: C; all tokens where None.
        state_BHMD: what tokens before these left; nothing where None.
        goes_on: whether the state is wanted.
        precision: of the two products within a piece, as in `kernels.product`.
        apart_HT: added to a score by its distance, as `varying.varying` gives it; then in one piece, without a state.
        part: which channels the values are and what the others hold; all where None, and so wherever there is a state.

    Returns:
        What was read, shape (B, H, T, D), and the state behind the last token, None where not wanted.
    """
    length = q_BHTM.shape[2]
    size = min(at_once or length, length)
    rate_H11, places_T = _rates(fading, q_BHTM), _places(k_BHTM)
    found, state = [], state_BHMD
    for first in range(0, length, size):
        q, k = (z[:, :, first : first + size] for z in (q_BHTM, k_BHTM))
        v, here_C = v_BTD[:, first : first + size], places_T[: q.shape[2]]
        score_BHCC = kernels.product(q, k.transpose(-1, -2), precision)
        if apart_HT is not None:
            score_BHCC = score_BHCC + apart_HT[:, (places_T[:, None] - places_T).clamp(min=0)]
        if rate_H11 is not None:  # Only of what is seen: elsewhere the distance is negative.
            score_BHCC = score_BHCC * (-rate_H11 * (here_C[:, None] - here_C).clamp(min=0)).exp()
        a_BHCD = _mixed(score_BHCC.tril(-1), v, part, precision)
        if state is not None:
            before = q if rate_H11 is None else q * (-rate_H11 * here_C[:, None]).exp()
            a_BHCD = a_BHCD + before @ state
        found.append(a_BHCD)
        if goes_on or first + size < length:
            state = _written(state, k, v, rate_H11, here_C)
    return found[0] if len(found) == 1 else torch.cat(found, dim=2), state if goes_on else None


def recall_at(
    q_BH1M: Tensor,
    k_BHTM: Tensor,
    v_BTD: Tensor,
    at_B: Tensor,
    *,
    fading: tuple[float, ...] = (),
    state_BHMD: Tensor | None = None,
    goes_on: bool = False,
    apart_HT: Tensor | None = None,
    part: Part | None = None,
) -> tuple[Tensor, Tensor | None]:
    """As `recall`, read at one token of each row: where `at_B` says, with its query; shape (B, H, 1, D)."""
    rate_H11, places_T = _rates(fading, k_BHTM), _places(k_BHTM)
    at_B111 = at_B[:, None, None, None]
    score_BH1T = q_BH1M @ k_BHTM.transpose(-1, -2)
    if apart_HT is not None:
        apart_HBT = apart_HT[:, (at_B[:, None] - places_T).clamp(min=0)]
        score_BH1T = score_BH1T + apart_HBT.transpose(0, 1)[:, :, None]
    score_BH1T = score_BH1T.where(places_T < at_B111, 0)
    if rate_H11 is not None:
        score_BH1T = score_BH1T * (-rate_H11 * (at_B111 - places_T).clamp(min=0)).exp()
    a_BH1D = _mixed(score_BH1T, v_BTD, part)
    if state_BHMD is not None:
        before = q_BH1M if rate_H11 is None else q_BH1M * (-rate_H11 * at_B111).exp()
        a_BH1D = a_BH1D + before @ state_BHMD
    return a_BH1D, _written(state_BHMD, k_BHTM, v_BTD, rate_H11, places_T) if goes_on else None


def _rates(fading: tuple[float, ...], like: Tensor) -> Tensor | None:
    return like.new_tensor(fading)[:, None, None] if fading else None


def _places(k_BHTM: Tensor) -> Tensor:
    return torch.arange(k_BHTM.shape[2], device=k_BHTM.device)  # Whole, as bfloat16 counts to 256.


def _mixed(score_BHCT: Tensor, v_BTD: Tensor, part: Part | None, precision: str = "float32") -> Tensor:
    """Values in these shares, shape (B, H, C, D); heads lie below each other, so that values need no copy for each."""
    mixed_BHCD = kernels.product(score_BHCT.flatten(1, 2), v_BTD, precision).unflatten(1, score_BHCT.shape[1:3])
    if part is None:
        return mixed_BHCD
    whole_BHCD = score_BHCT.sum(-1, keepdim=True) * part.constant
    whole_BHCD[..., part.channels] = mixed_BHCD
    return whole_BHCD


def _written(state: Tensor | None, k: Tensor, v: Tensor, rate_H11: Tensor | None, here_C: Tensor) -> Tensor:
    """The state behind a piece."""
    if rate_H11 is not None:
        k = k * (-rate_H11 * (len(here_C) - here_C[:, None])).exp()
        state = None if state is None else state * (-rate_H11 * len(here_C)).exp()
    k_BHMC, v_B1CD = k.transpose(-1, -2), v[:, None]
    if state is not None and len(here_C) == 1:  # Of one token, in one pass over the state.
        return torch.addcmul(state, k_BHMC, v_B1CD)
    added = k_BHMC @ v_B1CD
    return added if state is None else state + added


def check_room(scores: tuple[int, ...], like: Tensor) -> None:
    """Refuses scores that this machine cannot hold: they, and what is left of them behind the mask.

    Raises:
        BadInput: naming the form that needs no such room.
    """
    needed, room = 2 * torch.Size(scores).numel() * like.element_size(), _room(like.device)
    if room is not None and needed > room:
        raise BadInput(
            f"Reading {scores[-1]} tokens at once takes {needed / 2**30:.1f} GiB for scores alone, and there are "
            f"{room / 2**30:.1f}; set model.at_once = {PIECE} for the chunked form, which gives the same."
        )


def _room(device: torch.device) -> int | None:
    """Bytes of memory that a device has in all; None where it does not say."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[1]
    if device.type == "cpu" and hasattr(os, "sysconf"):
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return None


class Owner(Protocol):
    """The model whose tokens a memory holds: another one's neurons would mean something else."""

    embed: nn.Embedding

    @property
    def config(self) -> BDHConfig:
        """Its shape and options."""
        ...

    @property
    def digest(self) -> str:
        """Over configuration and weights."""
        ...


class Memory:
    """What tokens leave to those behind them in a BDH: a matrix (M, D) per row, pass and head, and the next place.

    `model(tokens, past=memory)` goes on behind them and adds to it, at the same cost however many there were.
    `model.past(rows)` makes an empty one. It holds what tap and graft left of keys and values, so a run goes on as it
    began: under the same. Gradients stop at it.
    """

    def __init__(self, config: BDHConfig, rows: int, like: Tensor) -> None:
        if rows < 1:
            raise BadInput(f"A past is of at least 1 row of tokens, got {rows}.")
        self.config, self.rows = config, rows
        self.length = 0
        """Tokens of each row that were read: the place of the next one."""
        shape = (rows, config.n_head, config.neurons // config.n_head, config.d_model)
        self._states = [like.new_zeros(shape) for _ in range(config.n_layer)]
        self._read = [0] * config.n_layer
        self._new: dict[int, Tensor] = {}

    def clear(self, rows: Tensor | None = None) -> None:
        """Forgets all tokens; or what some rows hold, by a bool tensor (rows,): their place is the others'."""
        if rows is None:
            self.length, self._read = 0, [0] * len(self._read)
        kept_B = torch.zeros(self.rows, dtype=torch.bool) if rows is None else ~rows
        # Into new tensors here and below, as autograd may remember the old ones.
        self._states = [held * kept_B.to(held).view(-1, 1, 1, 1) for held in self._states]

    def damp(self, factor: float) -> None:
        """Multiplies all that is held by a number in [0, 1]."""
        if not 0 <= factor <= 1:
            raise BadInput(f"A memory is damped by a number in [0, 1], got {factor}.")
        self._states = [held * factor for held in self._states]

    def check(self, tokens_BT: Tensor, config: BDHConfig, like: Tensor) -> None:
        """Checks that a model of this configuration, with weights like these, can go on with these tokens.

        Raises:
            BadInput: it cannot.
        """
        self._new = {}  # Of a run that failed.
        check_fits(self._states[0], like, (self.config, config), (self.rows, len(tokens_BT)))

    def state(self, layer: int) -> Tensor | None:
        """What a pass reads, shape (B, H, M, D); None where no token was read.

        Raises:
            BadInput: the pass was left out when tokens before these were read.
        """
        if self._read[layer] < self.length:
            raise BadInput(
                f"A tap left out pass {layer} when the tokens of this past were read, and now it is run; read them "
                "anew under the tap that is to go on."
            )
        return self._states[layer] if self.length else None

    def put(self, layer: int, state_BHMD: Tensor) -> None:
        """Takes what a pass leaves, which counts from `advance` on: a run that fails changes nothing."""
        self._new[layer] = state_BHMD.detach()

    def advance(self, tokens: int) -> None:
        """Counts tokens that the whole model has read."""
        self.length += tokens
        for layer, state_BHMD in self._new.items():
            self._states[layer], self._read[layer] = state_BHMD, self.length
        self._new = {}

    def unread(self, ids_BT: Tensor) -> tuple[Tensor, ...]:
        """What is to be read, in order, of texts whose last token is new: all, in pieces, where nothing is held."""
        return ids_BT[:, -1:].split(1, dim=1) if self.length else ids_BT.split(PIECE, dim=1)

    def save(self, path: Path | str, model: Owner) -> Path:
        """Writes a safetensors file, whole or not at all.

        Args:
            path: of the file.
            model: whose memory it is; its digest is kept.

        Raises:
            BadInput: it cannot be written, it is of another shape than the model's, or a pass was left out.
        """
        check_fits(self._states[0], model.embed.weight, (self.config, model.config), (self.rows, self.rows))
        facts = {"schema": SCHEMA, "kind": "memory", "length": self.length, "model": model.digest}
        tensors = {"states": self.tensors()["states"].cpu()}
        return artefact.write_atomic(path, save(tensors, {"jali": json.dumps(facts)}))

    def tensors(self) -> dict[str, Tensor]:
        """All that is held: `states`, shape (L, B, H, M, D), and `length`.

        Raises:
            BadInput: a pass was left out.
        """
        if min(self._read) < self.length:
            raise BadInput("A tap left out a pass when the tokens of this past were read, so it cannot be kept.")
        return {"states": torch.stack(self._states), "length": torch.tensor(self.length)}

    def take(self, tensors: Mapping[str, Tensor]) -> None:
        """Holds what `tensors` gave."""
        like = self._states[0]
        self.length = int(tensors["length"])
        self._states, self._read = [*tensors["states"].to(like)], [self.length] * len(self._read)

    @classmethod
    def load(cls, path: Path | str, model: Owner) -> Self:
        """Reads a file of `save`; no code is executed.

        Args:
            path: of the file.
            model: that is to go on from it: the one it was saved with, of the same dtype.

        Raises:
            BadInput: the file is missing, damaged, no memory, or of another model.
        """
        path, like = Path(path), model.embed.weight.detach()
        metadata, tensors = storage.read_tensors(path)
        try:
            facts = json.loads(metadata["jali"])
            states, length, owner = tensors["states"], int(facts["length"]), str(facts["model"])
            known = facts["kind"] == "memory" and facts["schema"] == SCHEMA
        except (KeyError, TypeError, ValueError) as error:
            raise BadInput(f"{path} holds no memory of a BDH; give a file of Memory.save.") from error
        if not known or states.ndim != 5 or length < 0:
            raise BadInput(f"{path} holds no memory of a BDH that this version reads; give a file of Memory.save.")
        if states.dtype != like.dtype:
            raise BadInput(f"{path} holds {states.dtype}, and the model {like.dtype}; change the model's dtype.")
        empty = cls(model.config, states.shape[1] or 1, like)
        shape = (model.config.n_layer, *empty._states[0].shape)
        if owner != model.digest or states.shape != shape:
            raise BadInput(f"{path} is the memory of another model ({owner[:19]}…); go on with that one.")
        empty.take({"states": states, "length": torch.tensor(length)})
        return empty
