"""Learns a mask: as few open nodes as possible at a low task loss, by gradient descent (section 4.2)."""

from dataclasses import dataclass

import torch

from jali.artefact import BadInput
from jali.progress import Bar
from jali.pruning.mask import Mask
from jali.pruning.measure import Meter
from jali.tasks.task import Pairs, two_way_loss


@dataclass(frozen=True, kw_only=True)
class Learning:
    """The published algorithm's settings; defaults by a few trials on half-trained models, not by a search."""

    steps: int = 120
    """Updates of the mask."""
    pairs: int = 8
    """Pairs per update. The paper has 64."""
    price: float = 1e-3
    """Nats per open node (k_coef); the paper's centre is 1e-4. After 100 steps 3e-4 left 165 nodes open and this 88, at
    training losses of .054 and .078: one seed, one half-trained model, short contexts."""
    lr: float = 2e-2
    """Peak rate; linear decay."""
    warmup: float = 0.05
    """Fraction of the steps over which the rate rises."""
    beta2: float = 0.95
    """Adam's second decay (1 − inv_beta2)."""
    weight_decay: float = 1e-3
    """Decoupled."""
    start: float = 0.1
    """Mean of tau before the first step (init_noise_bias)."""
    noise: float = 0.01
    """Deviation of tau before the first step (init_noise_scale)."""
    temperature: float = 1.0
    """Of the sigmoid whose slope stands in for the step's."""

    def __post_init__(self) -> None:
        if self.steps < 1 or self.pairs < 1:
            raise BadInput(f"Mask learning needs at least 1 step and 1 pair, got {self.steps} and {self.pairs}.")


def learn(meter: Meter, pairs: Pairs, config: Learning, *, seed: int = 0, quiet: bool = True) -> Mask:
    """Returns the learned mask; its open nodes are the threshold circuit."""
    shape = {"start": config.start, "noise": config.noise, "temperature": config.temperature}
    device = meter.model.embed.weight.device
    mask = Mask(meter.wiring, **shape, seed=seed, closed=meter.closed, device=device)
    adam = torch.optim.AdamW(
        mask.parameters(), lr=config.lr, betas=(0.9, config.beta2), weight_decay=config.weight_decay
    )
    with Bar("Learning a mask", config.steps, quiet=quiet) as bar:
        for step in range(config.steps):
            chosen = pairs.batch(seed, step, config.pairs)
            adam.param_groups[0]["lr"] = config.lr * _share(step, config)
            adam.zero_grad()
            gates = mask.gates()
            task = two_way_loss(meter.logits(chosen, meter.filled(gates, chosen, step)), chosen.to(device)).mean()
            (task + config.price * mask.size()).backward()
            _clip(mask)
            adam.step()
            mask.clamp()
            bar.advance(1, note=f"loss {float(task.detach()):.3f}, {int(mask.size())} nodes")
    return mask


def _share(step: int, config: Learning) -> float:
    warm = max(config.warmup * config.steps, 1.0)
    return min((step + 1) / warm, (config.steps - step) / max(config.steps - warm, 1.0), 1.0)


def _clip(mask: Mask) -> None:
    """Scales gradients down to an RMS of 1 where it is larger."""
    gradients = [tau.grad for tau in mask.tau if tau.grad is not None]
    count = sum(g.numel() for g in gradients)
    rms = float(torch.stack([g.square().sum() for g in gradients]).sum().div(count).sqrt())
    if rms > 1:
        for g in gradients:
            g.div_(rms)
