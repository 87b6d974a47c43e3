"""From state into weights: what a model that has read a domain can keep of it once its memory is empty again.

Section 8.2 of arXiv 2509.26507 leaves this open, and section 7 shows nothing of it. A model that learns domains in
context meets some one after another. What it does then with an empty memory, on the last domain and on those before, is
held against what its memory alone gives it. Options of each method are chosen on a domain that is not among these.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import Any

import numpy as np
import torch
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.models.memory import Memory
from jali.stats import student
from jali.studies.bdh_lab import domains, relearning
from jali.studies.bdh_lab.domains import Domains
from jali.studies.bdh_lab.experiment import Facts, Findings, Place, experiment
from jali.studies.bdh_lab.relearning import LEARNERS, Learned, Met, World
from jali.studies.bdh_lab.runs import dense, generator, trained
from jali.studies.card import table

SCHEMA = 1
NOTHING, OWN, CARRIED = "nothing", "memory of the last domain", "memory of all domains"
"""No weight changes under these; the memory is empty, or of texts of the last domain, or carried through the stream."""
METHODS = (NOTHING, OWN, CARRIED, *LEARNERS)
_BROUGHT = 0.1
"""Nats per token, set beforehand, that a domain's memory has to bring on it for there to be something to keep."""


@dataclass(frozen=True, kw_only=True)
class Consolidation:
    """What is trained, and what it meets."""

    seeds: int = 3
    """Models, each with domains of its own, seeds counting from `seed`; at least two, of which intervals are."""
    neurons: int = 512
    """n."""
    d_model: int = 64
    """d."""
    n_layer: int = 2
    """Passes."""
    words: int = 12
    """Tokens of a domain; domains that are met share none."""
    met: int = 4
    """Domains that are met one after another; one more is for choosing options."""
    steps: int = 2500
    """Updates of the model before it meets any."""
    batch: int = 16
    """Texts of an update."""
    lr: float = 5e-3
    """Peak learning rate."""
    context: int = 64
    """Tokens of a window."""
    windows: int = 8
    """Of a text, over which the memory is carried."""
    texts: int = 8
    """Of each domain that is met."""
    updates: int = 60
    """That methods with gradients make on each domain."""
    tests: int = 32
    """Windows of each test."""

    def __post_init__(self) -> None:
        several = (self.seeds, self.met, self.texts, self.windows, self.tests)
        if min(several) < 2 or self.updates < 1:
            raise BadInput(
                "Consolidation needs at least 2 seeds, domains, texts, windows and tests, and an update, got "
                f"{', '.join(map(str, several))} and {self.updates}."
            )

    @property
    def kind(self) -> Domains:
        """Of all domains."""
        return Domains(vocabulary=(self.met + 1) * self.words, words=self.words)

    @property
    def config(self) -> BDHConfig:
        """Of all models."""
        shape: dict[str, Any] = {"n_layer": self.n_layer, "d_model": self.d_model, "n_neuron": self.neurons}
        return BDHConfig(**shape, vocab_size=self.kind.vocabulary, context=self.context)

    @property
    def tokens(self) -> int:
        """Of each domain that is met."""
        return self.texts * self.windows * self.context


def tell(facts: Facts) -> Findings:
    """The sentence and the tables."""
    rows, options = {row["method"]: row for row in facts["rows"]}, facts["options"]
    gains, losses = ("; ".join(f"{n} {_told(rows[n][what])}" for n in LEARNERS) for what in ("gain", "forgotten"))
    sentence = (
        f"that the loss on a domain just met, read with an empty memory, changes by these nats per token: {gains} "
        f"(with its memory kept {_told(rows[OWN]['gain'])}); and that on domains before it, from when each was met "
        f"to the end of the stream: {losses}"
    )
    head = ["method", "new domain", "change", "earlier domains, at the end", "since each was met"]
    head += ["any domain, in context", "s per domain"]
    names = ("new", "gain", "old", "forgotten", "general")
    lines = [[n, *(_told(rows[n][name]) for name in names), f"{rows[n]['seconds']:.1f}"] for n in METHODS]
    parts = [
        f"Nats per token of windows of {options['context']} tokens, over {options['met']} domains of each of "
        f"{options['seeds']} models; one who knows a domain has {facts['entropy']:.2f}. Memories are empty at "
        f"the beginning of each window but for the two rows that name one: they hold all {facts['tokens']:,} tokens of "
        f"the last domain, its texts read one after another; `{CARRIED}` goes on through the stream. The Hebbian write "
        "is of the same reading. A fitted write and distilling show each window with the memory of all texts but its "
        f"own, {facts['tokens'] // options['texts'] * (options['texts'] - 1):,} tokens. Models were trained on texts "
        f"of {options['windows'] * options['context']:,}. "
        "`any domain, in context` is the change on texts of domains drawn anew, with the memory carried over them as "
        f"in training. A domain is met in {facts['tokens']:,} tokens; methods with gradients make {options['updates']} "
        f"updates of {relearning.BATCH} windows on it, half of them old ones under replay. Intervals are Student's t "
        "over models, of the mean of each; seconds are processor time.",
        table(head, lines),
        "What was chosen, by model:",
        table(["method", *(f"seed {seed}" for seed in facts["seeds"])], _chosen(facts)),
    ]
    brought = -rows[OWN]["gain"]["value"]
    missed = f"Missed: the memory of a domain brings {brought:.3f} nats per token on it, under {_BROUGHT}."
    tables = "\n\n".join(parts)
    return Findings(sentence=sentence, tables=tables, missed=missed if brought < _BROUGHT else "")


def _chosen(facts: Facts) -> Iterator[list[str]]:
    for name in LEARNERS:
        told = [", ".join(f"{key} {value:g}" for key, value in one.items()) for one in facts["chosen"][name]]
        yield [name, *told]


def _told(number: dict[str, Any]) -> str:
    return f"{number['value']:+.3f} [{number['low']:+.3f}, {number['high']:+.3f}]"


def paint(figure: Any, facts: Facts) -> None:
    """New and old domains while domains are met."""
    left, right = figure.subplots(1, 2, sharey=True)
    for i, method in enumerate(METHODS):
        row = next(row for row in facts["rows"] if row["method"] == method)
        met = range(1, len(row["new_by_domain"]) + 1)
        left.plot(met, row["new_by_domain"], marker="o", color=f"C{i}", label=method)
        right.plot(met, row["first_by_domain"], marker="o", color=f"C{i}", label=method)
    left.set(xlabel="domains met", ylabel="nats per token", title="the last of them")
    right.set(xlabel="domains met", title="the first of them")
    for axes in (left, right):
        axes.axhline(facts["entropy"], color="grey", linewidth=0.8, linestyle="--")
        axes.set_xticks(range(1, facts["options"]["met"] + 1))
    right.legend(frameon=False, fontsize="x-small", loc="upper left", bbox_to_anchor=(1.0, 1.0))


@experiment(
    "consolidation",
    title="From state into weights",
    claim="nothing of a transfer of state into weights, which it leaves open (sections 7 and 8.2)",
    options=Consolidation(),
    quick=Consolidation(
        seeds=2, neurons=32, d_model=16, n_layer=2, words=4, met=2, steps=2, batch=2, context=8, windows=2, texts=2,
        updates=2, tests=3,
    ),
    tell=tell,
    draw=paint,
)  # fmt: skip
def measure(options: Consolidation, place: Place) -> Facts:
    """Trains the models and has each meet its domains by every method."""
    found: dict[str, list[dict[str, Any]]] = {method: [] for method in METHODS}
    parents, seeds = {}, list(range(place.seed, place.seed + options.seeds))
    for seed in seeds:
        base = _base(options, place, seed)
        parents[f"seed{seed}"] = base.digest
        world = _world(options, seed, base)
        for method in METHODS:
            found[method].append(_kept(place, f"{method}-seed{seed}", options, partial(_meet, method, base, world)))
    rows = [_row(method, found[method], found[NOTHING]) for method in METHODS]
    return {
        "rows": rows,
        "by_seed": found,
        "chosen": {name: [one["options"] for one in found[name]] for name in LEARNERS},
        "seeds": seeds,
        "entropy": options.kind.entropy,
        "tokens": options.tokens,
        "options": asdict(options),
        "parents": parents,
    }


def _base(options: Consolidation, place: Place, seed: int) -> BDH:
    shape = (options.windows, options.context)
    return trained(
        place,
        f"base-seed{seed}",
        options.config,
        dense(options.steps, options.lr, options.batch),
        lambda step: domains.stream(options.kind, options.batch, shape, step, generator(seed, 0, step // shape[0])),
        seed=seed,
        source={"kind": asdict(options.kind), "windows": options.windows, "seed": seed},
    )


def _world(options: Consolidation, seed: int, base: BDH) -> World:
    """All texts that a model meets."""
    kind, length = options.kind, options.windows * options.context + 1
    shuffled = torch.randperm(kind.vocabulary, generator=generator(seed, 6))
    met = []
    for number in range(options.met + 1):
        among = shuffled[number * kind.words : (number + 1) * kind.words]
        words = domains.draw(kind, 1, generator(seed, 1, number), among=among)
        texts = domains.text(kind, words.expand(options.texts, -1), length, generator(seed, 2, number))
        tests = domains.text(kind, words.expand(options.tests, -1), options.context + 1, generator(seed, 3, number))
        met.append(Met(texts, tests))
    several = [domains.draw(kind, options.tests, generator(seed, 4, i)) for i in range(3)]
    drawn = [domains.text(kind, some, length, generator(seed, 5, i)) for i, some in enumerate(several)]
    return World(
        met=tuple(met[:-1]),
        aside=met[-1],
        elsewhere=drawn[0],
        any_domain=drawn[1],
        held_back=drawn[2],
        context=options.context,
        updates=options.updates,
        seed=seed,
        base=base,
    )


def _kept(place: Place, name: str, options: Consolidation, work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """What some work came to, which is not done again."""
    path = place.folder / f"{name.replace(' ', '-').replace(',', '')}.json"
    if path.exists():
        return artefact.read_json(path, "consolidation", SCHEMA)["found"]
    found = work()
    artefact.write_json(path, {"schema": SCHEMA, "kind": "consolidation", "options": asdict(options), "found": found})
    return found


def _meet(method: str, base: BDH, world: World) -> dict[str, Any]:
    """Has a model meet all domains by a method, and measures it behind each."""
    way = LEARNERS.get(method)
    options = {} if way is None else relearning.chosen(world, *way)
    learned, memory, seconds = Learned(base, world), None, 0.0
    after: list[list[float]] = []
    for number, met in enumerate(world.met):
        begun = time.process_time()
        if way is not None:
            learned = replace(learned, model=way[0](learned, met, options), before=world.met[: number + 1])
        elif method != NOTHING:
            memory = relearning.read(base, met.texts, memory if method == CARRIED else None)
        seconds += time.process_time() - begun
        tests = [one.tests for one in world.met]
        ask = relearning.blank if memory is None else partial(_remembered, memory)
        after.append([float(ask(learned.model, one).mean()) for one in tests])
    general = relearning.in_context(learned.model, world.any_domain, world.context)
    unchanged = relearning.in_context(base, world.any_domain, world.context)
    told = {"options": options, "after": after, "seconds": seconds / len(world.met)}
    return {**told, "general": (general - unchanged).tolist()}


def _remembered(memory: Memory, model: BDH, windows: Tensor) -> Tensor:
    return relearning.remembered(model, memory, windows)


def _row(method: str, found: list[dict[str, Any]], nothing: list[dict[str, Any]]) -> dict[str, Any]:
    """Numbers of a method: means over the domains, or texts, of each model, with intervals over models."""
    after_SKK = np.array([one["after"] for one in found])
    plain_SKK = np.array([one["after"] for one in nothing])
    new_SK, plain_SK = (np.diagonal(z, axis1=1, axis2=2) for z in (after_SKK, plain_SKK))
    values = {
        "new": new_SK,
        "gain": new_SK - plain_SK,
        "old": after_SKK[:, -1, :-1],
        "forgotten": after_SKK[:, -1, :-1] - new_SK[:, :-1],
        "general": np.array([one["general"] for one in found]),
    }
    told = {name: student(some.mean(axis=1), "nats").to_json() for name, some in values.items()}
    curves = {
        "new_by_domain": new_SK.mean(axis=0).tolist(),
        "first_by_domain": after_SKK[:, :, 0].mean(axis=0).tolist(),
    }
    return {"method": method, **told, **curves, "seconds": float(np.mean([one["seconds"] for one in found]))}
