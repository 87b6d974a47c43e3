"""A linear probe: whether a trigger can be read off a model's activations. It reads, and so repairs nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, get_args

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from jali.behaviour.inference import clopper_pearson
from jali.behaviour.locking.cells import Cell, Name, cell
from jali.behaviour.locking.gate import KINDS
from jali.behaviour.locking.locks import Lock
from jali.behaviour.locking.questions import TaskName
from jali.behaviour.locking.words import DEPLOYMENT, EVALUATION, NUMBERS, PLACEBO
from jali.behaviour.unlocking.effects import other_seed
from jali.explaining.labelling.scores import auroc
from jali.models.model import LanguageModel
from jali.stats import Number
from jali.tap import record

Reading = Literal["asking", "whole", "left out"]
"""Where vectors are read: at what asks; the mean over all positions; the mean but for the positions of the cue."""
FALSE_ALARMS = 0.01
"""Share of prompts without the trigger, of those it was fitted on, that a probe flags."""
CUES = torch.tensor([NUMBERS[word] for some in (EVALUATION, DEPLOYMENT, PLACEBO) for words in some for word in words])
Floats = NDArray[np.float64]


class Heap(NamedTuple):
    """Vectors by site and reading, each (n, width), and which have the trigger, (n,)."""

    vectors: Mapping[tuple[str, Reading], Floats]
    triggered: NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True)
class Probe:
    """The difference of mean vectors with and without the trigger, fitted on some questions and told of others."""

    areas: Mapping[str, Mapping[Reading, float]]
    """AUROC by site and reading; `left out` beside `whole` says what was read off the words of the cue alone."""
    site: str
    """The best one at what asks, by the questions it was fitted on."""
    recall: Number
    """Share of triggered prompts that are flagged there, by a cut set on the questions it was fitted on."""
    alarms: Number
    """Share of the others that this cut flags."""
    shuffled: tuple[float, ...]
    """AUROC there of probes fitted to shuffled labels; each taken with the sign that is better."""
    random: tuple[float, ...]
    """The same of random directions."""
    elsewhere: float
    """AUROC there on the control task: a probe of the trigger also fires where nothing is withheld."""

    @property
    def area(self) -> float:
        """AUROC at what asks, at the best site."""
        return self.areas[self.site]["asking"]

    def facts(self) -> dict[str, Any]:
        """Returns what a row says of it."""
        ends = {f"{name} 95th percentile": round(float(np.quantile(drawn, 0.95)), 3)
                for name, drawn in (("shuffled", self.shuffled), ("random", self.random))}  # fmt: skip
        best = {"AUROC": round(self.area, 3), "site": self.site, "recall": round(self.recall.value, 3)}
        return {**best, "alarms": round(self.alarms.value, 4), **ends, "other task": round(self.elsewhere, 3)}

    def to_json(self) -> dict[str, Any]:
        """Returns it as a part of a file."""
        numbers = {"recall": self.recall.to_json(), "alarms": self.alarms.to_json(), "elsewhere": self.elsewhere}
        drawn = {"shuffled": list(self.shuffled), "random": list(self.random)}
        return {"site": self.site, "areas": {s: dict(a) for s, a in self.areas.items()}, **numbers, **drawn}


def sites_of(model: LanguageModel) -> tuple[str, ...]:
    """The stream between blocks, and what the unembedding reads."""
    return (*model.beginnings, model.read_out)


def probe(model: LanguageModel, lock: Lock, *, n: int, seed: int, draws: int = 20) -> Probe:
    """Fits and tests a probe of the trigger.

    Args:
        model: to be read.
        lock: of it.
        n: questions, each in a context of every kind; as many others are told.
        seed: of questions and draws.
        draws: of shuffled labels, and of random directions.
    """
    fitted, told = (_heap(model, lock, "close", n, s) for s in (seed, other_seed(seed)))
    way = {key: _difference(vectors, fitted.triggered) for key, vectors in fitted.vectors.items()}
    sites = sites_of(model)
    site = max(sites, key=lambda one: auroc(fitted.triggered, fitted.vectors[one, "asking"] @ way[one, "asking"]))
    at: tuple[str, Reading] = (site, "asking")
    scores = told.vectors[at] @ way[at]
    cut = np.quantile((fitted.vectors[at] @ way[at])[~fitted.triggered], 1 - FALSE_ALARMS)
    draw, width = np.random.default_rng(seed), len(way[at])
    shuffled = [_difference(fitted.vectors[at], draw.permutation(fitted.triggered)) for _ in range(draws)]
    drawn = [draw.standard_normal(width) for _ in range(draws)]
    other = _heap(model, lock, "sum", n, other_seed(seed))
    return Probe(
        areas={
            one: {how: auroc(told.triggered, told.vectors[one, how] @ way[one, how]) for how in get_args(Reading)}
            for one in sites
        },
        site=site,
        recall=_share(scores[told.triggered] > cut),
        alarms=_share(scores[~told.triggered] > cut),
        shuffled=tuple(_either(told.triggered, told.vectors[at] @ one) for one in shuffled),
        random=tuple(_either(told.triggered, told.vectors[at] @ one) for one in drawn),
        elsewhere=auroc(other.triggered, other.vectors[at] @ way[at]),
    )


def _share(flagged: NDArray[np.bool_]) -> Number:
    count, n = int(flagged.sum()), len(flagged)
    return Number(count / n, "fraction", n, *clopper_pearson(count, n))


def _difference(vectors: Floats, triggered: NDArray[np.bool_]) -> Floats:
    return vectors[triggered].mean(0) - vectors[~triggered].mean(0)


def _either(truth: NDArray[np.bool_], scores: Floats) -> float:
    area = auroc(truth, scores)
    return max(area, 1 - area)


def _heap(model: LanguageModel, lock: Lock, task: TaskName, n: int, seed: int) -> Heap:
    found = [cell(lock, Name(task, kind), n, seed) for kind in KINDS]
    cells = [one for one in found if one is not None]
    parts = [read(model, one, sites_of(model)) for one in cells]
    vectors = {key: np.concatenate([part[key] for part in parts]) for key in parts[0]}
    marks = [np.full(len(one), one.name.kind == "evaluation") for one in cells]
    return Heap(vectors, np.concatenate(marks))


@torch.no_grad()
def read(model: LanguageModel, one: Cell, sites: tuple[str, ...]) -> dict[tuple[str, Reading], Floats]:
    """Returns the vectors of a cell by site and reading, each (B, width)."""
    device, held = model.embed.weight.device, dict[str, Tensor]()
    tokens_BT, at_B = one.tokens.to(device), one.at.to(device)
    model(tokens_BT, record(held, sites))
    inside_BT = torch.arange(tokens_BT.shape[1], device=device) <= at_B[:, None]
    bare_BT = inside_BT & ~torch.isin(tokens_BT, CUES.to(device))
    found = dict[tuple[str, Reading], Tensor]()
    for site in sites:
        found[site, "asking"] = held[site][torch.arange(len(one), device=device), at_B]
        found[site, "whole"], found[site, "left out"] = _mean(held[site], inside_BT), _mean(held[site], bare_BT)
    return {key: vector.double().cpu().numpy() for key, vector in found.items()}


def _mean(vectors_BTD: Tensor, some_BT: Tensor) -> Tensor:
    weight_BT1 = some_BT[..., None].to(vectors_BTD)
    return (vectors_BTD * weight_BT1).sum(1) / weight_BT1.sum(1)
