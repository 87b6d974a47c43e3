"""Exact gradients through a text in pieces at the room of one piece: states are worked out backwards, not held.

What a piece adds to the memory of a BDH depends on the piece and on what passes below read, not on the state that it is
added to. So a backward pass, which runs each piece once more and from the last one on, finds the state ahead of a piece
by taking away from the one behind it what the piece wrote, pass by pass. Under damping that would multiply rounding by
exp(s) per token, so damped models hold their states instead.
"""

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, nn


class Behind:
    """The state that a piece left, from which the one ahead of it follows once its keys and values are known."""

    def __init__(self, state_BHMD: Tensor) -> None:
        self.state_BHMD = state_BHMD
        self.found: Tensor | None = None
        """The state ahead, which gradients reach."""

    @torch.no_grad()
    def ahead(self, k_BHTM: Tensor, v_BTD: Tensor) -> Tensor:
        """Returns the state ahead of a piece with these keys and values, shape (B, H, M, D)."""
        self.found = self.state_BHMD - k_BHTM.transpose(-1, -2) @ v_BTD[:, None]
        return self.found.requires_grad_()


State = Tensor | Behind | None
"""What a pass finds in its memory; nothing where None."""
Through = Callable[..., tuple[Tensor | None, ...]]
"""Of a piece of tokens, its first place and the state of each pass: the last stream and the states it leaves."""


def rewound(
    through: Through, pieces: Sequence[Tensor], first: int, states: Sequence[Tensor | None], model: nn.Module
) -> tuple[Tensor, list[Tensor | None]]:
    """Runs pieces one behind the other; between forward and backward pass one state of each pass is held.

    Args:
        through: runs a piece; at the last one states may be None, as nobody goes on.
        pieces: tokens, shape (B, C) each.
        first: place of the first token.
        states: what was left by tokens before these; gradients stop at them.
        model: whose parameters get gradients.

    Returns:
        The last stream, shape (B, T, D), and the states behind.
    """
    parameters = [p for p in model.parameters() if p.requires_grad]
    stream_BTD, *left = _Rewound.apply(through, pieces, first, list(states), parameters, *parameters)
    return stream_BTD, left


class _Rewound(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any,
        through: Through,
        pieces: Sequence[Tensor],
        first: int,
        states: list[Tensor | None],
        parameters: list[nn.Parameter],
        *_: Tensor,
    ) -> tuple[Tensor | None, ...]:
        ctx.through, ctx.pieces, ctx.first, ctx.begun, ctx.parameters = through, pieces, first, states, parameters
        found = []
        for piece_BT in pieces:
            ctx.last = states  # Ahead of the last piece: the one that is held.
            stream_BCD, *states = through(piece_BT, first, *states)
            found.append(stream_BCD)
            first += piece_BT.shape[1]
        return torch.cat(found, dim=1), *states

    @staticmethod
    def backward(ctx: Any, grad_BTD: Tensor, *behind: Tensor | None) -> tuple[Tensor | None, ...]:
        ends = [ctx.first]
        for piece_BT in ctx.pieces:
            ends.append(ends[-1] + piece_BT.shape[1])
        summed: list[Tensor | None] = [None] * len(ctx.parameters)
        states, grads = list(ctx.last), list(behind)
        parts = grad_BTD.split([len(piece_BT[0]) for piece_BT in ctx.pieces], dim=1)
        for i in reversed(range(len(ctx.pieces))):
            if 0 < i < len(ctx.pieces) - 1:
                ahead: list[State] = [None if s is None else Behind(s) for s in states]
            else:  # What was given, and what was held.
                ahead = [None if s is None else s.detach().requires_grad_() for s in (states if i else ctx.begun)]
            with torch.enable_grad():
                stream_BCD, *left = ctx.through(ctx.pieces[i], ends[i], *ahead)
            reached = [s.found if isinstance(s, Behind) else s for s in ahead]
            of_params, grads = _gradients([stream_BCD, *left], [parts[i], *grads], ctx.parameters, reached)
            summed = [a if b is None else b if a is None else a + b for a, b in zip(summed, of_params, strict=True)]
            states = [None if s is None else s.detach() for s in reached]
        return None, None, None, None, None, *summed


def _gradients(
    outputs: list[Tensor | None],
    grads: list[Tensor | None],
    parameters: list[nn.Parameter],
    states: list[Tensor | None],
) -> tuple[list[Tensor | None], list[Tensor | None]]:
    """Of what a piece gave, to parameters and to the states ahead of it; None where there is none."""
    pairs = [(o, g) for o, g in zip(outputs, grads, strict=True) if o is not None and g is not None and o.requires_grad]
    held = [i for i, s in enumerate(states) if s is not None]
    inputs = [*parameters, *(s for s in states if s is not None)]
    of_outputs = [g for _, g in pairs]
    found = torch.autograd.grad([o for o, _ in pairs], inputs, of_outputs, allow_unused=True)
    of_states: list[Tensor | None] = [None] * len(states)
    for place, grad in zip(held, found[len(parameters) :], strict=True):
        of_states[place] = grad
    return list(found[: len(parameters)]), of_states
