"""What each synapse answers to: which token or predicate tells places where it is strong from all others.

As section 6.3 of arXiv 2509.26507 asks of sentences about a concept, here of every token of a text: of all that labels
ask about a token, and of the token after it, the one is chosen that separates a synapse's strengths best on half of the
documents, and its score is of the other half.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from jali.explaining.labelling.features import FLAGS, Table, asked, frequent
from jali.explaining.labelling.predicates import Bools, Flag, OneOf, Predicate
from jali.explaining.labelling.scores import auroc
from jali.explaining.labelling.text import Text, halves
from jali.explaining.thresholds import LEAST_AUROC, MARGIN, NULL_QUANTILE, SMALLEST_CLASS
from jali.explaining.vocabulary import CLASSES, Vocabulary
from jali.models.model import LanguageModel
from jali.models.synapses import Synapse, remembering, strengths
from jali.pruning.measure import at_rest
from jali.tap import record

SERIES = ("strength", "written")
"""What is told of a synapse: what it holds after each token, and what that token added to it."""
LEAST, WINDOWS = 30, 5
"""Places, and windows, in which a predicate has to hold: what is rarer separates by accident."""
_BATCH = 8
_SLOTS = ("the token", "the token before", "the second token before")
_AHEAD = ("the token", *(f"the token is {name}" for name in CLASSES))
"""What is asked of the token that comes next."""


@dataclass(frozen=True)
class Next:
    """What a predicate says of a token, said of the one before it."""

    one: Predicate

    def on(self, table: Table) -> Bools:
        """Whether it holds, (N, T); not at the end of a row."""
        found = np.zeros(table.tokens.shape, dtype=bool)
        found[:, :-1] = self.one.on(table)[:, 1:]
        return found

    def say(self, words: Vocabulary) -> str:
        """It in plain English."""
        return self.one.say(words).replace("the token", "the next token", 1)


class Answer(NamedTuple):
    """What separates the places where a series is high, or low, from the others best."""

    says: str
    high: bool
    """Whether it is high there; else low."""
    auroc: float
    """On documents that it was not chosen on; 0.5 is chance."""
    tokens: int
    """Places of those documents where it holds."""
    given: bool
    """Whether that is enough to call it an answer: at least `LEAST_AUROC`, and `MARGIN` over what 95 % of the same
    synapses reach on the text of other windows, where it holds and does not hold at `SMALLEST_CLASS` places."""


class Answers(NamedTuple):
    """Of some synapses, in their order, by `SERIES`."""

    of: dict[str, list[Answer | None]]
    """None where a series is the same everywhere."""
    chance: dict[str, float]
    """What 95 % of them reach on the text of other windows, AUROC."""
    tokens: int
    documents: int
    """Read, both halves together."""


def answers(model: LanguageModel, some: Sequence[Synapse], text: Text) -> Answers:
    """Reads a text with the full model, nothing ablated, and says what each synapse answers to.

    Args:
        model: to run.
        some: of its synapses.
        text: of at least two documents.
    """
    words = Vocabulary(model.config.vocab_size, model.tokenizer)
    parts = halves(text)
    predicates = list(_asked(Table(parts[0], words), words))
    fit, held = (_half(Table(part, words), predicates) for part in parts)
    series = [_series(model, some, part) for part in parts]
    found, chance = dict[str, list[Answer | None]](), dict[str, float]()
    for name in SERIES:
        on_fit, on_held = (one[name] for one in series)
        null = _scores(fit, held, *(np.roll(one, 1, axis=0) for one in (on_fit, on_held)))
        chance[name] = float(np.quantile([one.auroc for one in null.values()], NULL_QUANTILE)) if null else 0.5
        needed = max(LEAST_AUROC, chance[name] + min(MARGIN, (1 - chance[name]) / 2))
        scores, told = _scores(fit, held, on_fit, on_held), list[Answer | None]([None] * len(some))
        for k, one in scores.items():
            many = int(held.many[one.predicate])
            given = one.auroc >= needed and SMALLEST_CLASS <= many <= len(held.holds) - SMALLEST_CLASS
            told[k] = Answer(predicates[one.predicate].say(words), one.high, one.auroc, many, given)
        found[name] = told
    return Answers(found, chance, int(text.real.sum()), len(set(text.documents.tolist())))


class _Half(NamedTuple):
    """What holds where in half of a text."""

    here: Bools
    """(N, T): places that count, real and with a token after them; n of them."""
    holds: NDArray[np.float32]
    """(n, predicates)."""
    many: NDArray[np.float64]
    """(predicates,): places where each holds."""
    common: Bools
    """(predicates,): those that hold, and do not hold, at `LEAST` places, and hold in `WINDOWS` windows."""


def _half(table: Table, predicates: Sequence[Any]) -> _Half:
    here = table.text.real.copy()
    here[:, -1] = False
    on = [one.on(table) & here for one in predicates]
    holds = np.stack([one[here] for one in on], axis=1).astype(np.float32)
    many = holds.sum(0, dtype=np.float64)
    spread = np.array([int(one.any(1).sum()) for one in on])
    common = (many >= LEAST) & (many <= len(holds) - LEAST) & (spread >= min(WINDOWS, len(here)))
    return _Half(here, holds, many, common)


class _Score(NamedTuple):
    """The predicate that separates a series best on one half, and how well it does on the other."""

    predicate: int
    high: bool
    auroc: float


def _scores(fit: _Half, held: _Half, on_fit: NDArray, on_held: NDArray) -> dict[int, _Score]:
    """By synapse, of those that vary."""
    found = {}
    for k in range(on_fit.shape[-1]):
        values, codes, counts = np.unique(on_fit[..., k][fit.here], return_inverse=True, return_counts=True)
        if len(values) < 2 or not fit.common.any():
            continue
        ranks = (np.cumsum(counts) - (counts - 1) / 2)[codes]
        sums = (ranks - ranks.mean()).astype(np.float32) @ fit.holds
        apart = np.where(fit.common, sums / np.maximum(fit.many * (len(ranks) - fit.many), 1), 0.0)  # AUROC − ½
        best = int(np.abs(apart).argmax())
        high, by = bool(apart[best] > 0), on_held[..., k][held.here].astype(np.float64)
        found[k] = _Score(best, high, auroc(held.holds[:, best] > 0, by if high else -by))
    return found


def _asked(table: Table, words: Vocabulary) -> Iterator[Any]:
    often = frequent(table.text, words)
    flags = [Flag(name, token) for name, token in asked(FLAGS, words, often, causal=True)]
    tokens = [OneOf(slot, frozenset((token,))) for slot in _SLOTS for token in often]
    yield from (*flags, *tokens)
    yield from (Next(one) for one in tokens if one.slot == _AHEAD[0])
    yield from (Next(one) for one in flags if one.name in _AHEAD)


@torch.no_grad()
def _series(model: LanguageModel, some: Sequence[Synapse], text: Text) -> dict[str, NDArray[np.float32]]:
    """Strengths after each token, and what each wrote, (N, T, synapses)."""
    memories = [m for m in remembering(model.wiring) if any(one.key.site == m.key for one in some)]
    found = {name: np.zeros((*text.tokens.shape, len(some)), dtype=np.float32) for name in SERIES}
    with at_rest(model):
        for start in range(0, len(text.tokens), _BATCH):
            rows, cache = slice(start, start + _BATCH), dict[str, Tensor]()
            tokens_BT = torch.from_numpy(text.tokens[rows]).to(model.embed.weight.device)
            last_B = torch.full((len(tokens_BT),), -1, device=tokens_BT.device)  # Of all the logits none is looked at.
            model(tokens_BT, tap=record(cache, {site for m in memories for site in (m.key, m.value)}), at=last_B)
            for memory in memories:
                here = [k for k, one in enumerate(some) if one.key.site == memory.key]
                mine = [some[k] for k in here]
                found["strength"][rows, :, here] = strengths(memory, mine, cache).float().cpu().numpy()
                stored, keys = (
                    cache[site][..., [one[end].channel for one in mine]]
                    for end, site in enumerate((memory.value, memory.key))
                )
                found["written"][rows, :, here] = (stored * keys).float().cpu().numpy()
    return found
