"""Learns a mask: as little open as possible at a low task loss, by gradient descent (section 4.2)."""

from dataclasses import dataclass, field

import torch

from jali.artefact import BadInput
from jali.progress import Bar
from jali.pruning.mask import Selecting, Start
from jali.pruning.measure import Meter
from jali.tasks.task import Pairs, two_way_loss


@dataclass(frozen=True, kw_only=True)
class Learning:
    """Settings of mask learning.

    Defaults are near the best options of one search (`var_if`, docs/results/search) and were tried on eight more tasks.
    """

    steps: int = 120
    """Updates of the mask."""
    pairs: int = 8
    """Pairs per update. The paper has 64."""
    price: float = 1.3e-3
    """Nats per open node, or its equivalent (k_coef); the paper's centre is 1e-4."""
    lr: float = 1.3e-2
    """Peak rate; linear decay."""
    warmup: float = 0.05
    """Fraction of the steps over which the rate rises."""
    beta2: float = 0.92
    """Adam's second decay (1 − inv_beta2)."""
    weight_decay: float = 3e-2
    """Decoupled."""
    start: Start = field(default_factory=Start)
    """Numbers before the first step."""

    def __post_init__(self) -> None:
        if self.steps < 1 or self.pairs < 1:
            raise BadInput(f"Mask learning needs at least 1 step and 1 pair, got {self.steps} and {self.pairs}.")


PUBLISHED = Start(mean=0.1, noise=0.01, temperature=1.0)
"""The centres of the paper's Table 2."""


def published() -> Learning:
    """The centres of the paper's Table 2, and its 64 pairs; the number of steps, not in it, is community code's."""
    return Learning(steps=500, pairs=64, price=1e-4, lr=3e-3, beta2=0.95, weight_decay=1e-3, start=PUBLISHED)


def learn(mask: Selecting, meter: Meter, pairs: Pairs, config: Learning, *, seed: int = 0, quiet: bool = True) -> None:
    """Learns a mask in place, so that an interruption loses nothing: task loss plus price × size."""
    parameters, device = list(mask.parameters()), meter.model.embed.weight.device
    adam = torch.optim.AdamW(parameters, lr=config.lr, betas=(0.9, config.beta2), weight_decay=config.weight_decay)
    with Bar("Learning a mask", config.steps, quiet=quiet) as bar:
        for step in range(config.steps):
            chosen = pairs.batch(seed, step, config.pairs)
            adam.param_groups[0]["lr"] = config.lr * _share(step, config)
            adam.zero_grad()
            task = two_way_loss(mask.logits(meter, chosen, step), chosen.to(device)).mean()
            size = mask.size()
            (task + config.price * size).backward()
            _clip(parameters)
            adam.step()
            mask.clamp()
            bar.advance(1, note=f"loss {float(task.detach()):.3f}, size {int(size.detach())}")


def _share(step: int, config: Learning) -> float:
    warm = max(config.warmup * config.steps, 1.0)
    return min((step + 1) / warm, (config.steps - step) / max(config.steps - warm, 1.0), 1.0)


def _clip(parameters: list[torch.nn.Parameter]) -> None:
    """Scales gradients down to an RMS of 1 where it is larger."""
    gradients = [p.grad for p in parameters if p.grad is not None]
    count = sum(g.numel() for g in gradients)
    rms = float(torch.stack([g.square().sum() for g in gradients]).sum().div(count).sqrt())
    if rms > 1:
        for g in gradients:
            g.div_(rms)
