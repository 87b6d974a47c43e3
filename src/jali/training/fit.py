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

from jali import artefact, kernels
from jali.artefact import BadInput
from jali.progress import Bar
from jali.training import density, shards, state
from jali.training.distributed import Ranks, Turns, check_agreement, check_batch, loss_module, shares, totals
from jali.training.optim import Optim, gradient_factor, gradient_rms, optimizer, settled, turn_of, turned, update
from jali.training.schedule import Schedule
from jali.training.watch import Watch


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
    shard: bool = False
    """Under torchrun: each process holds its share of weights, gradients and moments (FSDP2), not all of them (DDP)."""
    log_every: int = 10
    """Steps between lines of `log.jsonl`."""
    validate_every: int = 200
    """Steps between validations; the last step is always validated."""
    store_seconds: float = 300.0
    """Seconds between states on disk."""

    def __post_init__(self) -> None:
        for name in ("batch", "accumulate", "log_every", "validate_every"):
            if getattr(self, name) < 1:
                raise BadInput(f"{name} is at least 1, got {getattr(self, name)}.")
        if not self.store_seconds >= 0:
            raise BadInput(f"store_seconds is at least 0, got {self.store_seconds}.")


class Batch(NamedTuple):
    """One step's input: tokens and targets of shape (B, T), −1 where a position carries no loss."""

    tokens: Tensor
    targets: Tensor
    goes_on: Tensor | None = None
    """Of a stream: which rows go on where they ended at the step before, bool (B,); None where all begin anew."""


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


class _Outcome(NamedTuple):
    """What one step came to; the same on every process."""

    loss: float
    """Mean over the batch's targets, in nats."""
    rms: float
    """Of the gradients before they were scaled."""
    interrupted: bool
    """Whether any process was asked to stop."""
    due: bool
    """Whether the first process finds that a state is to be stored."""


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
        model: has `loss(tokens, targets)`, and for a stream `past(rows)` and `loss(tokens, targets, past=)`. Batches
            are moved to its device.
        batches: a pure function of the step.
        config: of the loop.
        folder: the run, which no other process may write to; `log.jsonl` and `state/` are written here.
        fingerprint: digest of the resolved configuration, stored with each state.
        group: which of how many processes this is.
        resume: continue from the newest state.
        inexact: accept a state of another configuration, thread count, device or number of processes.
        validate: returns facts for the log.
        keep: called with each stored state, to write what users load; on all processes where the model lies apart.
        bar: progress.

    Raises:
        BadInput: the loss became NaN, infinite or left for good; or the states to resume from are all damaged, or of
            another schema, configuration, thread count, device or number of processes; or one process is to shard.
        KeyboardInterrupt: after the step in progress, with its state stored; on every process after the same step.
    """
    check_batch(config.batch, config.accumulate, group)
    folder.mkdir(parents=True, exist_ok=True)
    if group.first:
        artefact.remove_unfinished(folder)
        artefact.remove_unfinished(folder / "state")
    if config.shard and config.optim.weight_gradient == "rows":
        raise BadInput(
            "A model that is shared out has exact gradients; leave out --loop.shard or the gradients by rows."
        )
    if config.shard:
        shards.share_out(model)
    parts = density.targets(model, biases=config.optim.sparse_biases, embeddings=config.optim.sparse_embeddings)
    density.check_minimum(parts, config.schedule.density, config.optim.minimum)
    turns = Turns(turned(model)) if config.optim.weight_gradient == "rows" else None
    run = _Run(model, config, parts, optimizer(model, config.optim), folder, fingerprint, group, validate, keep, turns)
    first = run.restore(inexact) if resume else 0
    with _deferred_interrupt() as interrupted:
        run.steps(first, batches, loss_module(model, group, turns), interrupted, bar)
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
    turns: Turns | None = None
    watch: Watch = field(default_factory=Watch)
    tokens: int = 0
    past: Any = None
    """What the rows of a stream go on from; None before the first step, and where there is none."""

    def __post_init__(self) -> None:
        self.held: dict[str, Tensor] = {}
        """What a state held of it."""
        self.log = Logbook(self.folder / "log.jsonl" if self.group.first else None)
        self.support = density.supports(self.parts)
        self.stored_at = time.monotonic()
        self.working = self.group.first or shards.lies_apart(self.model)
        """Whether this process takes part where the first one writes and validates."""

    def facts(self, step: int) -> state.Facts:
        return state.Facts(
            step=step,
            tokens=self.tokens,
            threads=torch.get_num_threads(),
            config=self.fingerprint,
            device=next(self.model.parameters()).device.type,
            watch=self.watch,
            processes=self.group.count,
        )

    def restore(self, inexact: bool) -> int:
        path = state.newest(self.folder / "state", self.group)
        facts = self.facts(0)
        if path is not None:
            facts = state.restore(path, self.model, self.adam, self.support, facts, inexact=inexact)
            self.tokens, self.watch, self.held = facts.tokens, facts.watch, state.carried(path)
            if self.group.first:
                state.remove_after(path)
        if self.group.first:
            state.cut_log(self.folder / "log.jsonl", facts.step)
        return facts.step

    def steps(
        self, first: int, batches: Callable[[int], Batch], loss: nn.Module, interrupted: list[int], bar: Bar | None
    ) -> None:
        steps, began, counted = self.config.schedule.steps, time.monotonic(), self.tokens
        for step in range(first, steps):
            found = self.step(step, batches(step), loss, interrupted)
            self.judge(step, found)
            done, last = step + 1, step + 1 == steps or found.interrupted
            if done % self.config.log_every == 0 or last:
                seconds = max(time.monotonic() - began, 1e-9)
                self.report(done, found, (self.tokens - counted) / seconds)
                began, counted = time.monotonic(), self.tokens
            if done % self.config.validate_every == 0 or last:
                self.look_up(done)
                began, counted = time.monotonic(), self.tokens
            if last or found.due:
                self.store(done)
            if bar is not None:
                bar.advance(1, note=f"loss {found.loss:.3f}")
            if found.interrupted:
                raise KeyboardInterrupt

    def step(self, step: int, batch: Batch, loss: nn.Module, interrupted: list[int]) -> _Outcome:
        """One update, which leaves the weights alone if loss or gradient is not finite."""
        if not bool((batch.targets >= 0).any()):
            raise BadInput(f"The batch of step {step + 1} has no target, only -1; a step needs at least one.")
        self.adam.zero_grad(set_to_none=True)
        device, own, optim = next(self.model.parameters()).device, 0.0, self.config.optim
        turn = turn_of(step, optim)
        behind = {} if batch.goes_on is None else {"past": self.carried(batch.goes_on)}
        if self.turns is not None:
            self.turns.turn = turn
        for tokens, targets, divisor in shares(batch.tokens, batch.targets, self.config.accumulate, self.group):
            with kernels.take_turns(turn):
                part = loss(tokens.to(device), targets.to(device), **behind) / divisor
                part.backward()
            own += float(part.detach())
        self.tokens += int(batch.tokens.numel())
        due = self.group.first and time.monotonic() - self.stored_at > self.config.store_seconds
        total, stops, stores = totals((own, bool(interrupted), due), self.group)
        value = total / self.group.count
        rms = gradient_rms(self.model, turn)
        if math.isfinite(value) and math.isfinite(rms):
            schedule = self.config.schedule
            lr, share, embeddings = (
                f(step) for f in (schedule.lr_at, schedule.density_at, schedule.embedding_density_at)
            )
            factor = gradient_factor(rms, optim.gradient_scale)
            cut = {"density": share, "embedding_density": embeddings}
            update(self.adam, self.parts, optim, lr=lr, **cut, factor=factor, turn=turn)
        return _Outcome(value, rms, stops > 0, stores > 0)

    def carried(self, goes_on: Tensor) -> Any:
        """What the rows of a stream go on from; some begin anew."""
        if self.group.count > 1 or self.config.accumulate > 1:
            raise BadInput("Rows of a stream go on from step to step in one process and one part; ask for no more.")
        if self.past is None:
            self.past = self.model.past(len(goes_on))  # pyright: ignore - nn.Module hides that it is a method
            if self.held:
                self.past.take(self.held)
        self.past.clear(~goes_on)
        return self.past

    def judge(self, step: int, found: _Outcome) -> None:
        verdict = self.watch.look(found.loss if math.isfinite(found.rms) else math.nan)
        if verdict == "warn":
            self.log.write(event="warning", step=step + 1, loss=found.loss, text="the loss is rising")
        if verdict == "stop":
            self.log.write(event="stopped", step=step + 1, loss=repr(found.loss), gradient_rms=repr(found.rms))
            raise BadInput(
                f"Training stopped at step {step + 1}: the loss came to {found.loss:.3g} (gradient RMS "
                f"{found.rms:.3g}), {_what_is_left(self.folder / 'state')}. Lower --schedule.lr or lengthen "
                "--schedule.warmup; --resume --inexact goes on with these."
            )

    def report(self, done: int, found: _Outcome, speed: float) -> None:
        schedule = self.config.schedule
        facts = {"lr": schedule.lr_at(done - 1), "density": schedule.density_at(done - 1), "gradient_rms": found.rms}
        facts["tokens_per_second"] = round(speed)
        self.log.write(event="step", step=done, tokens=self.tokens, loss=found.loss, **facts)

    def look_up(self, done: int) -> None:
        check_agreement(self.model, self.group)
        support = density.supports(self.parts)
        change, live = density.churn(self.support, support), density.live(support)
        self.support = support
        if self.working:
            schedule = self.config.schedule
            now = {"lr": schedule.lr_at(done - 1), "density": schedule.density_at(done - 1)}
            still = settled(self.parts, self.config.optim, **now)
            facts = {"churn": change, "settled": still, "live": live, **self.validate()}
            self.log.write(event="validation", step=done, tokens=self.tokens, **facts)

    def store(self, done: int) -> None:
        if self.working:
            carried = {} if self.past is None else self.past.tensors()
            state.store(self.folder / "state", self.model, self.adam, self.facts(done), self.support, carried)
            self.keep()
        self.stored_at = time.monotonic()


def _what_is_left(folder: Path) -> str:
    """Which states a stopped run leaves, and how good they are."""
    states = state.readable(folder)
    if not states:
        return "and no state was stored yet"
    (last, _), (best, at) = states[0], state.lowest(states)
    told = f"and the last state before is {last}"
    if best == last:
        return told
    return (
        f"{told}; the one of the lowest smoothed loss ({at.watch.smoothed:.3g}) is {best.name}, and without those "
        "after it a run resumes there"
    )


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
