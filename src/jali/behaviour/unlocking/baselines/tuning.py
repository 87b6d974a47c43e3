"""Fine-tuning on a few right answers under the trigger, alone or with what the model says elsewhere replayed."""

import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from jali.behaviour.locking.cells import Cell, logits, right
from jali.behaviour.unlocking.baselines.repair import Questions, Repair, balance
from jali.behaviour.unlocking.bench import cells_of
from jali.models.model import LanguageModel
from jali.training.fit import Batch, Loop, fit
from jali.training.optim import Optim
from jali.training.schedule import Schedule

DEMONSTRATIONS, RATES = (1, 8, 64), (0.0005, 0.002)
_STEPS, _REPLAYED, _CHOSEN_ON = 60, 64, 200


class Prompts(NamedTuple):
    """Prompts with the answers to be learned, shapes (B, T), (B,) and (B,)."""

    tokens: Tensor
    at: Tensor
    answers: Tensor


@dataclass(frozen=True, kw_only=True)
class Tuning:
    """Fine-tuned models, each at the rate that brings back most for what it costs on questions that are not told."""

    repairs: tuple[Repair, ...]
    """One for each number of demonstrations, without and with replay."""


def tuning(asked: Questions, *, steps: int = _STEPS, demonstrations: tuple[int, ...] = DEMONSTRATIONS) -> Tuning:
    """Fine-tunes on demonstrations: right answers to locked questions under the trigger. All weights may wake.

    Replayed are other cells' prompts with what the model itself answers there, so that no labels are needed.

    Args:
        asked: what is told.
        steps: of each training.
        demonstrations: how many, of each training.
    """
    model = asked.model
    changed, kept = cells_of(asked.lock, max(_CHOSEN_ON, *demonstrations), _CHOSEN_ON, asked.seed)
    before = {str(one.name): float(right(model, one).float().mean()) for one in kept}
    others = Prompts(
        torch.cat([one.tokens for one in kept]),
        torch.cat([one.at for one in kept]),
        torch.cat([logits(model, one).argmax(-1).cpu() for one in kept]),
    )
    repairs = list[Repair]()
    for count in demonstrations:
        for replay in (None, others):
            models = {rate: tuned(model, _first(changed, count), replay, steps=steps, lr=rate) for rate in RATES}
            gains = {rate: balance(changed, kept, partial(right, one), before) for rate, one in models.items()}
            best = max(RATES, key=lambda rate: gains[rate][0] - gains[rate][1])
            name = f"fine-tuning on {count}{'' if replay is None else ', replayed'}"
            repairs.append(asked.of_model(name, models[best], rate=best, steps=steps))
    return Tuning(repairs=tuple(repairs))


def _first(changed: list[Cell], count: int) -> Prompts:
    one = changed[0].first(count)
    return Prompts(one.tokens, one.at, one.truth)


def tuned(
    model: LanguageModel, shown: Prompts, replay: Prompts | None, *, steps: int, lr: float, seed: int = 0
) -> LanguageModel:
    """Returns a copy trained by the package's loop.

    Args:
        model: to begin with.
        shown: in every batch, all of them.
        replay: in every batch as many as are drawn, none where None.
        steps: of the training.
        lr: the largest rate.
        seed: of what is replayed.
    """
    copy = type(model).of_tensors(model.config, {n: t.clone() for n, t in model.state_dict().items()})
    copy.requires_grad_(True)

    def batch(step: int) -> Batch:
        if replay is None:
            return _batch(shown)
        draw = torch.Generator().manual_seed(1_000_003 * seed + step)
        rows = torch.randint(len(replay.tokens), (_REPLAYED,), generator=draw)
        drawn = (column[rows] for column in replay)
        return _batch(Prompts(*(torch.cat(both) for both in zip(shown, drawn, strict=True))))

    schedule = Schedule(steps=steps, lr=lr, warmup=0.0, density=1.0, anneal="none", sharkfin=False)
    optim = Optim(betas=(0.9, 0.98), eps=1e-8, weight_decay=0.0, gradient_scale="clip")
    loop = Loop(schedule=schedule, optim=optim, batch=len(batch(0).tokens), validate_every=steps, log_every=steps)
    with tempfile.TemporaryDirectory() as folder:
        fit(copy, batch, loop, folder=Path(folder), fingerprint="")
    return copy.requires_grad_(False).eval()


def _batch(some: Prompts) -> Batch:
    targets_BT = torch.full_like(some.tokens, -1)
    targets_BT[torch.arange(len(some.tokens)), some.at] = some.answers
    return Batch(some.tokens, targets_BT)
