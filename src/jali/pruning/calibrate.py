"""Fits a scale and one shift to the two answers' logits: bounded, so that it mends a circuit and cannot replace one."""

import torch
from torch import Tensor

from jali.circuit import Calibration
from jali.tasks.task import Pairs, Score

MAX_SCALE, MAX_SHIFT = 3.0, 3.0
"""A free scale makes nearly every circuit reach its target (seen: 89)."""


def fit(score: Score, pairs: Pairs) -> Calibration:
    """Returns the calibration of least two-way loss on these pairs, by 16 rounds of L-BFGS from the identity.

    Args:
        score: of the circuit on `pairs`, which are not the ones it is reported on.
        pairs: whose answers say which side of the shift a row is on.
    """
    margin, side = score.margin.double(), sides(pairs)
    free = torch.tensor([_inverse(1.0 / MAX_SCALE), 0.0], dtype=torch.float64, requires_grad=True)
    solver = torch.optim.LBFGS([free], max_iter=16, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        solver.zero_grad()
        loss = torch.nn.functional.softplus(-_apply(margin, side, *_bounded(free))).mean()
        loss.backward()
        return loss

    solver.step(closure)
    scale, shift = _bounded(free.detach())
    return Calibration(scale=float(scale), shift=float(shift))


def calibrated_losses(score: Score, pairs: Pairs, calibration: Calibration) -> Tensor:
    """Two-way loss of each row under a calibration, shape (N,), in nats."""
    scale, shift = torch.tensor(calibration.scale), torch.tensor(calibration.shift)
    return torch.nn.functional.softplus(-_apply(score.margin, sides(pairs), scale, shift))


def sides(pairs: Pairs) -> Tensor:
    """+1 for the first row of each pair, −1 for the second, shape (N,): whose advantage a shift adds to."""
    return torch.tensor([1.0, -1.0], device=pairs.answer.device).repeat(len(pairs))


def _apply(margin: Tensor, side: Tensor, scale: Tensor, shift: Tensor) -> Tensor:
    return margin * scale + side * shift


def _bounded(free: Tensor) -> tuple[Tensor, Tensor]:
    return MAX_SCALE * free[0].sigmoid(), MAX_SHIFT * free[1].tanh()


def _inverse(share: float) -> float:
    return float(torch.logit(torch.tensor(share, dtype=torch.float64)))
