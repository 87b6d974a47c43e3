"""What `jali bench` times: one model trained in several ways, and the rates that floors are computed from."""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal, NamedTuple

import torch
from torch import Tensor

from jali import kernels
from jali.artefact import BadInput
from jali.models import checkpoint
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer
from jali.studies import bench_reference
from jali.training import density
from jali.training.optim import Optim, gradient_factor, gradient_rms, optimizer, turn_of, update
from jali.training.schedule import Schedule

CONTEXT, VOCABULARY = 256, 2048
LR = 0.005
"""Of the measured steps. How many zeros come alive in one depends on it, and little else of the time does."""


class Size(NamedTuple):
    """The size of a model, written `256x4`."""

    width: int
    layers: int

    @classmethod
    def read(cls, text: str) -> "Size":
        """Reads `256x4`.

        Raises:
            BadInput: it is written otherwise.
        """
        parts = text.split("x")
        if len(parts) != 2 or not all(part.isdigit() and int(part) > 0 for part in parts) or int(parts[0]) % 16:
            raise BadInput(f"A size is WIDTHxLAYERS with a width in multiples of 16, such as 256x4; got {text!r}.")
        return cls(*map(int, parts))

    def __str__(self) -> str:
        return f"{self.width}x{self.layers}"

    def config(self) -> TransformerConfig:
        """The published architecture at this size: biases, gains, sinks, AbsTopK 1/4 everywhere, a learned bigram."""
        return TransformerConfig(
            n_layer=self.layers, d_model=self.width, vocab_size=VOCABULARY, context=CONTEXT, sink=True,
            bigram="learned", afrac=0.25,
        )  # fmt: skip


def least(width: int, share: float) -> int:
    """Live weights each neuron keeps at least: four as in the paper, or fewer where the density has no more to give."""
    return min(4, int(share * width))


class Windows:
    """The text that the shipped model brings along, as batches without an end."""

    def __init__(self, tokens: int) -> None:
        found = checkpoint.text_for_means(checkpoint.load("shipped:jali-python"))
        assert found is not None, "the shipped model brings text"
        self.rows = found[:, :CONTEXT]
        self.count = max(tokens // CONTEXT, 1)

    def batch(self, step: int) -> tuple[Tensor, Tensor]:
        """Tokens and targets, (B, T) each; the last token of a row has no target (−1)."""
        places = torch.arange(step * self.count, (step + 1) * self.count) % len(self.rows)
        tokens_BT = self.rows[places]
        nothing_B1 = tokens_BT.new_full((len(places), 1), -1)
        return tokens_BT, torch.cat([tokens_BT[:, 1:], nothing_B1], dim=1)


class Ours:
    """Steps of jali's training, without log and validation."""

    def __init__(
        self,
        model: Transformer,
        share: float,
        precision: Literal["float32", "bfloat16"] = "bfloat16",
        weight_gradient: Literal["exact", "rows"] = "exact",
    ) -> None:
        self.model, self.share = model.train().requires_grad_(True), share
        self.model.precision = precision
        minimum = least(model.config.d_model, share) if share < 1 else 0
        self.config = Optim(sparse_biases=False, minimum=minimum, weight_gradient=weight_gradient)
        self.taken = 0
        self.parts = density.targets(model, biases=False, embeddings=True)
        self.adam = optimizer(model, self.config)

    def step(self, tokens_BT: Tensor, targets_BT: Tensor, lr: float, share: float | None = None) -> float:
        """Takes a step and returns the loss before it, nats."""
        self.adam.zero_grad(set_to_none=True)
        turn = turn_of(self.taken, self.config)
        with kernels.take_turns(turn):
            loss = self.model.loss(tokens_BT, targets_BT)
            loss.backward()
        numbers = {"lr": lr, "density": self.share if share is None else share}
        factor = gradient_factor(gradient_rms(self.model, turn), self.config.gradient_scale)
        update(self.adam, self.parts, self.config, **numbers, factor=factor, turn=turn)
        self.taken += 1
        return float(loss.detach())


def trained(size: Size, share: float, steps: int, windows: Windows, told: Callable[[float], None]) -> Transformer:
    """A model of that size after some steps of jali's own training, annealed to the density over the first 60 %.

    Args:
        size: of it.
        share: density at the end, in (0, 1).
        steps: of training; 0 leaves random weights, cut to the density.
        windows: its text.
        told: called with the loss of each step.
    """
    torch.manual_seed(0)
    model = Transformer(size.config())
    ours = Ours(model, share)
    schedule = Schedule(steps=max(steps, 1), lr=0.02, density=share, anneal="exponential", anneal_stop=0.6)
    for step in range(steps):
        told(ours.step(*windows.batch(step), lr=schedule.lr_at(step), share=schedule.density_at(step)))
    density.project(ours.parts, share, ours.config.minimum)
    return model


def plain(model: Transformer) -> bench_reference.Plain:
    """The frozen reference with a copy of a model's weights."""
    copy = bench_reference.Plain(model.config)
    copy.load_state_dict({name: tensor.clone() for name, tensor in model.state_dict().items()})
    return copy


def copied(model: Transformer) -> Transformer:
    """The same model in memory of its own."""
    copy = Transformer(model.config)
    copy.load_state_dict({name: tensor.clone() for name, tensor in model.state_dict().items()})
    return copy


Step = Callable[[Tensor, Tensor, float, float | None], float]
"""Takes tokens, targets, a rate and a density, of the way itself where None; returns the loss before it."""


def _reference(model: Transformer, share: float, *, autocast: bool) -> Step:
    training = bench_reference.Training(plain(model), share, least(model.config.d_model, share), autocast=autocast)

    def step(tokens_BT: Tensor, targets_BT: Tensor, lr: float, now: float | None) -> float:
        training.density = share if now is None else now
        return training.step(tokens_BT, targets_BT, lr)

    return step


def _dense(model: Transformer) -> Step:
    ours = Ours(Transformer(replace(model.config, afrac=None)), 1.0)
    return lambda tokens_BT, targets_BT, lr, _: ours.step(tokens_BT, targets_BT, lr)


WAYS: dict[str, Callable[[Transformer, float], Step]] = {
    "jali": lambda model, share: Ours(copied(model), share).step,
    "jali, float32": lambda model, share: Ours(copied(model), share, "float32").step,
    "jali, rows": lambda model, share: Ours(copied(model), share, weight_gradient="rows").step,
    "reference, bfloat16": lambda model, share: _reference(model, share, autocast=True),
    "reference, float32": lambda model, share: _reference(model, share, autocast=False),
    "dense twin": lambda model, _: _dense(model),
}
"""Ways of training a model on from where it is at a density, each in memory of its own. The dense twin is fresh: what a
step of it costs does not depend on its weights."""


class Rates(NamedTuple):
    """What this machine does at best, in a second of processor time."""

    dense: float
    """Multiply-adds a second, times two, of the faster dense product (float32 or bfloat16)."""
    single: float
    """The same of a float32 product."""
    memory: float
    """Bytes a second, read and written, of a copy."""


def rates(timed: Callable[[Callable[[], object]], float], size: int = 1024) -> Rates:
    """Measures the rates that floors are computed from.

    Args:
        timed: returns the seconds of a call.
        size: of the square matrices.
    """
    a, b = torch.randn(2, size, size)
    narrow_a, narrow_b = a.bfloat16(), b.bfloat16()
    single = 2 * size**3 / timed(lambda: a @ b)
    half = 2 * size**3 / timed(lambda: narrow_a @ narrow_b)
    large = torch.randn(1 << 24)
    target = torch.empty_like(large)
    return Rates(max(single, half), single, 2 * large.nbytes / timed(lambda: target.copy_(large)))


def step_floor(model: Transformer, tokens: int, found: Rates) -> float:
    """Seconds of processor time that remain of an exact step where all else is free.

    The dense gradient of every matrix at the rate of dense products; forward pass and gradient of the inputs over
    nonzeros alone, at the rate of float32 (or dense, where that is less); scores and mixes of attention at the same
    rate; one read and write of each weight and its moments, and of each vector AbsTopK looks at, forward and back. Who
    skips the zeros of the gradients behind AbsTopK too could go below.
    """
    config = model.config
    names = ("attn", "mlp", "unembed")
    weights = [p for name, p in model.named_parameters() if p.ndim == 2 and name.startswith(names)]
    size, live = sum(p.numel() for p in weights), sum(int(torch.count_nonzero(p)) for p in weights)
    gradient = 2 * tokens * size / found.dense
    through = min(4 * tokens * live / found.single, 4 * tokens * size / found.dense)
    attention = 7 * tokens * config.context * config.d_model * config.n_layer / found.single
    updated = 28 * sum(p.numel() for p in model.parameters() if p.requires_grad)
    looked_at = 16 * 11 * tokens * config.d_model * config.n_layer if config.afrac is not None else 0
    return gradient + through + attention + (updated + looked_at) / found.memory
