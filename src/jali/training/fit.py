"""The training loop: any source of batches, any model with a loss, resumable at every moment."""

import json
import math
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from jali.artefact import BadInput
from jali.progress import Bar
from jali.training import density, state
from jali.training.distributed import Ranks, check_agreement, check_batch, loss_module, mean
from jali.training.optim import Optim, optimizer, scale_gradients, update
from jali.training.schedule import Schedule

WARN_RISE, STOP_RISE = 0.5, 2.0
"""Nats the smoothed loss may stand over its lowest before a warning, and before the run stops. Assumed."""


@dataclass(frozen=True, kw_only=True)
class Loop:
    """How a run steps, and how often it looks up."""

    schedule: Schedule
    """Steps, rate and density."""
    optim: Optim = field(default_factory=Optim)
    """The update."""
    batch: int = 64
    """Sequences per step, over all processes."""
    accumulate: int = 1
    """Parts a batch is split into, gradients being summed."""
    log_every: int = 10
    """Steps between lines of `log.jsonl`."""
    validate_every: int = 200
    """Steps between validations; the last step is always validated."""
    store_seconds: float = 300.0
    """Seconds between states on disk."""


class Batch(NamedTuple):
    """One step's input: tokens and targets of shape (B, T), −1 where a position carries no loss."""

    tokens: Tensor
    targets: Tensor
    carry: Any = None
    """What a stateful model needs of its stream; none so far."""


@dataclass
class Logbook:
    """`log.jsonl`: one line per event, appended and flushed."""

    path: Path | None
    """None for a process that does not write."""

    def write(self, **facts: Any) -> None:
        """Adds one line."""
        if self.path is not None:
            with self.path.open("a") as file:
                file.write(json.dumps(facts) + "\n")


@dataclass
class Watch:
    """Follows the loss: warns when it rises, says when it has left for good."""

    smoothed: float = math.nan
    lowest: float = math.inf
    warned: bool = False

    def look(self, loss: float) -> str | None:
        """Takes one step's loss; returns "warn" once per rise, "stop" on a lost run, else None."""
        if not math.isfinite(loss):
            return "stop"
        self.smoothed = loss if math.isnan(self.smoothed) else 0.98 * self.smoothed + 0.02 * loss
        self.lowest = min(self.lowest, self.smoothed)
        rise = self.smoothed - self.lowest
        if rise > STOP_RISE:
            return "stop"
        warn = rise > WARN_RISE and not self.warned
        self.warned = rise > WARN_RISE
        return "warn" if warn else None


def fit(
    model: nn.Module,
    batches: Callable[[int], Batch],
    config: Loop,
    *,
    folder: Path,
    fingerprint: str,
    group: Ranks = Ranks(),
    resume: bool = False,
    inexact: bool = False,
    validate: Callable[[], dict[str, Any]] = dict,
    keep: Callable[[], object] = lambda: None,
    bar: Bar | None = None,
) -> None:
    """Trains in place, from the newest state in `folder/state` if resuming.

    Args:
        model: has `loss(tokens, targets)`.
        batches: a pure function of the step.
        config: of the loop.
        folder: the run; `log.jsonl` and `state/` are written here.
        fingerprint: digest of the resolved configuration, stored with each state.
        group: which of how many processes this is.
        resume: continue from the newest state.
        inexact: accept a state of another thread count.
        validate: returns facts for the log.
        keep: called with each stored state, to write what users load.
        bar: progress.

    Raises:
        BadInput: the loss became NaN, infinite or left for good; the last state on disk is from before.
        KeyboardInterrupt: after the step in progress, with its state stored.
    """
    check_batch(config.batch, config.accumulate, group)
    folder.mkdir(parents=True, exist_ok=True)
    parts = density.targets(model, biases=config.optim.sparse_biases, embeddings=config.optim.sparse_embeddings)
    density.check_minimum(parts, config.schedule.density, config.optim.minimum)
    run = _Run(model, config, parts, optimizer(model, config.optim), folder, fingerprint, group, validate, keep)
    first = run.restore(inexact) if resume else 0
    with _deferred_interrupt() as interrupted:
        run.steps(first, batches, loss_module(model, group), interrupted, bar)
    if interrupted:
        raise KeyboardInterrupt


@dataclass
class _Run:
    model: nn.Module
    config: Loop
    parts: tuple[density.Target, ...]
    adam: torch.optim.AdamW
    folder: Path
    fingerprint: str
    group: Ranks
    validate: Callable[[], dict[str, Any]]
    keep: Callable[[], object]
    watch: Watch = field(default_factory=Watch)
    tokens: int = 0

    def __post_init__(self) -> None:
        self.log = Logbook(self.folder / "log.jsonl" if self.group.first else None)
        self.support = density.supports(self.parts)
        self.stored_at = time.monotonic()

    def facts(self, step: int) -> state.Facts:
        return state.Facts(step=step, tokens=self.tokens, threads=torch.get_num_threads(), config=self.fingerprint)

    def restore(self, inexact: bool) -> int:
        path = state.newest(self.folder / "state")
        facts = self.facts(0)
        if path is not None:
            facts = state.restore(path, self.model, self.adam, facts, inexact=inexact)
        if self.group.first:
            state.cut_log(self.folder / "log.jsonl", facts.step)
        self.tokens, self.support = facts.tokens, density.supports(self.parts)
        return facts.step

    def steps(
        self, first: int, batches: Callable[[int], Batch], loss: nn.Module, interrupted: list[int], bar: Bar | None
    ) -> None:
        steps, began, counted = self.config.schedule.steps, time.monotonic(), self.tokens
        for step in range(first, steps):
            value, rms = self.step(step, batches(step), loss)
            self.judge(step, value, rms)
            done, last = step + 1, step + 1 == steps or bool(interrupted)
            if done % self.config.log_every == 0 or last:
                seconds = max(time.monotonic() - began, 1e-9)
                self.report(done, value, rms, (self.tokens - counted) / seconds)
                began, counted = time.monotonic(), self.tokens
            if done % self.config.validate_every == 0 or last:
                self.look_up(done)
                began, counted = time.monotonic(), self.tokens
            if last or time.monotonic() - self.stored_at > self.config.store_seconds:
                self.store(done)
            if bar is not None:
                bar.advance(1, note=f"loss {value:.3f}")
            if interrupted:
                return

    def step(self, step: int, batch: Batch, loss: nn.Module) -> tuple[float, float]:
        """One update; returns the batch's mean loss and the gradients' RMS. Leaves the weights alone if not finite."""
        self.adam.zero_grad(set_to_none=True)
        tokens, targets = self.group.slice(batch.tokens), self.group.slice(batch.targets)
        value = 0.0
        for part_tokens, part_targets in zip(
            tokens.chunk(self.config.accumulate), targets.chunk(self.config.accumulate), strict=True
        ):
            part = loss(part_tokens, part_targets) / self.config.accumulate
            part.backward()
            value += float(part.detach())
        self.tokens += int(batch.tokens.numel())
        value = mean(value, self.group)
        rms = scale_gradients(self.model, self.config.optim.gradient_scale)
        if math.isfinite(value) and math.isfinite(rms):
            schedule = self.config.schedule
            lr, share = schedule.lr_at(step), schedule.density_at(step)
            update(self.adam, self.parts, self.config.optim, lr=lr, density=share)
        return value, rms

    def judge(self, step: int, value: float, rms: float) -> None:
        verdict = self.watch.look(value if math.isfinite(rms) else math.nan)
        if verdict == "warn":
            self.log.write(event="warning", step=step + 1, loss=value, text="the loss is rising")
        if verdict == "stop":
            self.log.write(event="stopped", step=step + 1, loss=repr(value), gradient_rms=repr(rms))
            last = state.newest(self.folder / "state")
            rest = "no state was stored yet" if last is None else f"the last good state is {last}"
            raise BadInput(
                f"Training stopped at step {step + 1}: the loss came to {value:.3g} (gradient RMS {rms:.3g}); {rest}. "
                "Lower --schedule.lr, or lengthen --schedule.warmup."
            )

    def report(self, done: int, value: float, rms: float, speed: float) -> None:
        schedule = self.config.schedule
        facts = {"lr": schedule.lr_at(done - 1), "density": schedule.density_at(done - 1), "gradient_rms": rms}
        self.log.write(event="step", step=done, tokens=self.tokens, loss=value, **facts, tokens_per_second=round(speed))

    def look_up(self, done: int) -> None:
        check_agreement(self.model, self.group)
        support = density.supports(self.parts)
        live = {name: int(mask.sum()) for name, mask in support.items()}
        change = density.churn(self.support, support)
        self.support = support
        if self.group.first:
            facts = {"churn": change, "live": live, **self.validate()}
            self.log.write(event="validation", step=done, tokens=self.tokens, **facts)

    def store(self, done: int) -> None:
        if self.group.first:
            state.store(self.folder / "state", self.model, self.adam, self.facts(done))
            self.keep()
        self.stored_at = time.monotonic()


@contextmanager
def _deferred_interrupt() -> Iterator[list[int]]:
    """Collects SIGINT and SIGTERM until the block ends, so that a step is never cut in two."""
    seen: list[int] = []

    def note(number: int, frame: object) -> None:
        seen.append(number)

    try:
        before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    except ValueError:  # Not the main thread: signals go elsewhere.
        yield seen
        return
    try:
        yield seen
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
