"""How a BDH may keep a domain that it has read: methods that change its weights, and what they are measured on."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import torch
import torch.nn.functional as F
from torch import Tensor

from jali.models.bdh import BDH
from jali.models.memory import Memory
from jali.studies.bdh_lab import writing
from jali.studies.bdh_lab.runs import generator
from jali.studies.bdh_lab.writing import Shown

BATCH = 16
"""Windows of an update."""

Options = dict[str, float]
"""What is chosen of a method."""


@dataclass(frozen=True)
class Met:
    """What there is of one domain."""

    texts: Tensor
    """That a model reads and learns from, shape (texts, tokens + 1)."""
    tests: Tensor
    """Windows that it is measured on, shape (tests, context + 1)."""


@dataclass(frozen=True)
class World:
    """All that a model meets, and what it began as."""

    met: tuple[Met, ...]
    """In their order."""
    aside: Met
    """The domain on which options are chosen."""
    elsewhere: Tensor
    """Texts of many domains, as the model was trained on, shape (texts, tokens + 1): for replay and for holding on."""
    held_back: Tensor
    """More of them, by which options are chosen; nothing learns from them."""
    any_domain: Tensor
    """More of them, that it is measured on."""
    context: int
    """Tokens of a window."""
    updates: int
    """That a method with gradients makes on a domain."""
    seed: int
    base: BDH

    def windows(self, texts: Tensor) -> Tensor:
        """Returns all windows of texts, shape (windows, context + 1)."""
        return texts.unfold(1, self.context + 1, self.context).flatten(0, 1)


@dataclass(frozen=True)
class Learned:
    """A model that has met some domains."""

    model: BDH
    world: World
    before: tuple[Met, ...] = field(default=())
    """What it has met."""


def read(model: BDH, texts: Tensor, memory: Memory | None = None) -> Memory:
    """Returns what a model keeps of texts that it reads one after another, all but the last token of each.

    Args:
        model: that reads.
        texts: shape (texts, tokens + 1), which leave a memory of one row; or (rows, texts, tokens + 1).
        memory: that goes on, of as many rows; an empty one where None.
    """
    texts_RKT = texts[None] if texts.ndim == 2 else texts
    memory = model.past(len(texts_RKT)) if memory is None else memory
    with torch.no_grad():
        for text_RT in texts_RKT[..., :-1].unbind(dim=1):
            model(text_RT, past=memory)
    return memory


def taught(learned: Learned, met: Met) -> Shown:
    """Each window of a domain's texts, to be read with the memory of all other texts of the domain."""
    windows, count = learned.world.windows(met.texts), len(met.texts)
    others = torch.arange(count)[:, None] + torch.arange(1, count)
    memory = read(learned.model, met.texts[others % count])
    text = torch.arange(count).repeat_interleave(len(windows) // count)
    return Shown(windows[:, :-1].contiguous(), writing.copied(learned.model, memory, text))


def by_hebb(learned: Learned, met: Met, options: Options) -> BDH:
    """Adds the memory of the domain's texts, read one after another, to E; see `writing.hebbian`."""
    text = writing.seen(learned.model, Shown(met.texts[:, :-1].reshape(1, -1)))
    return writing.hebbian(learned.model, text, rank=int(options["rank"]), strength=options["strength"])


def by_fit(learned: Learned, met: Met, options: Options) -> BDH:
    """Fits E to what the memory of other texts of the domain brings; see `writing.fitted`."""
    model, shown = learned.model, taught(learned, met)
    texts = learned.world.elsewhere[:, :-1].contiguous()  # Whole: what is said with a memory is to stay as well.
    elsewhere = writing.second_moment(iter([writing.seen(model, Shown(texts))]))
    return writing.fitted(
        model,
        shown.tokens,
        writing.seen(model, shown),
        elsewhere,
        rank=int(options["rank"]),
        hold=options["hold"],
        rounds=3,
    )


def by_distilling(learned: Learned, met: Met, options: Options) -> BDH:
    """Tunes the model without a memory to say what it says with that of other texts of the domain."""
    shown = taught(learned, met)
    with torch.no_grad():
        memory = writing.copied(learned.model, shown.memory) if shown.memory is not None else None
        said_RTV = learned.model(shown.tokens, past=memory).log_softmax(dim=-1)

    def loss(model: BDH, random: torch.Generator) -> Tensor:
        rows = torch.randint(len(shown.tokens), (BATCH,), generator=random)
        logs_BTV = model(shown.tokens[rows]).log_softmax(dim=-1)
        return F.kl_div(logs_BTV.flatten(0, 1), said_RTV[rows].flatten(0, 1), log_target=True, reduction="batchmean")

    return tuned(learned, loss, options["lr"])


def by_tuning(learned: Learned, met: Met, options: Options) -> BDH:
    """Tunes the model without a memory on the domain's windows."""
    return _tuned_on(learned, learned.world.windows(met.texts), None, options["lr"])


def by_replay(learned: Learned, met: Met, options: Options) -> BDH:
    """As `by_tuning`, half of each update being windows of domains before, and of many domains."""
    old = torch.cat([one.texts for one in learned.before] + [learned.world.elsewhere])
    return _tuned_on(learned, learned.world.windows(met.texts), learned.world.windows(old), options["lr"])


def _tuned_on(learned: Learned, new: Tensor, old: Tensor | None, lr: float) -> BDH:
    def loss(model: BDH, random: torch.Generator) -> Tensor:
        parts = [new] if old is None else [new, old]
        size = BATCH // len(parts)
        shown = torch.cat([one[torch.randint(len(one), (size,), generator=random)] for one in parts])
        return model.loss(shown[:, :-1].contiguous(), shown[:, 1:].contiguous())

    return tuned(learned, loss, lr)


def tuned(learned: Learned, loss: Callable[[BDH, torch.Generator], Tensor], lr: float) -> BDH:
    """Returns a copy of a model after updates with AdamW, the rate falling to 0 on a line."""
    model = writing.changed(learned.model, writing.weight(learned.model)).train()
    updates = learned.world.updates
    adam = torch.optim.AdamW(model.parameters(), lr=lr, betas=(0.9, 0.95), weight_decay=0.0)
    for step in range(updates):
        adam.param_groups[0]["lr"] = lr * (1 - step / updates)
        adam.zero_grad()
        loss(model, generator(learned.world.seed, 7, len(learned.before), step)).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        adam.step()
    return model.eval()


Method = Callable[[Learned, Met, Options], BDH]


def _grid(**values: Sequence[float]) -> tuple[Options, ...]:
    return tuple(dict(zip(values, some, strict=True)) for some in itertools.product(*values.values()))


_RATES = _grid(lr=(3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2))
LEARNERS: dict[str, tuple[Method, tuple[Options, ...]]] = {
    "Hebbian write": (by_hebb, _grid(rank=(4, 16, 64), strength=(0.0125, 0.025, 0.05, 0.1, 0.2, 0.4))),
    "fitted write": (by_fit, _grid(rank=(4, 16, 64), hold=(0.1, 1.0, 10.0, 100.0))),
    "distilled": (by_distilling, _RATES),
    "fine-tuned": (by_tuning, _RATES),
    "fine-tuned, replay": (by_replay, _RATES),
}
"""Methods by name, with the options that are tried of each."""


def chosen(world: World, method: Method, grid: Sequence[Options]) -> Options:
    """Returns the options with the least loss on a domain set aside and, with the memory carried, on any domain.

    Both count alike; the second one is on texts that nothing learns from and nothing is measured on.
    """
    start = Learned(world.base, world)

    def told(options: Options) -> float:
        model = method(start, world.aside, options)
        return float(blank(model, world.aside.tests).mean() + in_context(model, world.held_back, world.context).mean())

    return min(grid, key=told)


@torch.no_grad()
def blank(model: BDH, windows: Tensor) -> Tensor:
    """Returns the loss of each window with an empty memory, nats per token."""
    return _losses(model(windows[:, :-1]), windows[:, 1:])


@torch.no_grad()
def remembered(model: BDH, memory: Memory, windows: Tensor) -> Tensor:
    """Returns the loss of each window with a memory, whose rows are used in turn and stay as they are."""
    rows = torch.arange(len(windows)) % memory.rows
    return _losses(model(windows[:, :-1], past=writing.copied(model, memory, rows)), windows[:, 1:])


@torch.no_grad()
def in_context(model: BDH, texts: Tensor, context: int) -> Tensor:
    """Returns the loss of the second half of each text, its memory carried over it from window to window."""
    memory, found = model.past(len(texts)), []
    for first in range(0, texts.shape[1] - 1, context):
        logits_BTV = model(texts[:, first : first + context], past=memory)
        found.append(_losses(logits_BTV, texts[:, first + 1 : first + 1 + context]))
    return torch.stack(found[len(found) // 2 :]).mean(dim=0)


def _losses(logits_BTV: Tensor, next_BT: Tensor) -> Tensor:
    return F.cross_entropy(logits_BTV.transpose(1, 2), next_BT, reduction="none").mean(dim=1).double()
