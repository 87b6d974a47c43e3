"""Languages learned one after the other: what each costs those before it, and four ways to keep them.

The paper claims no control of forgetting (section 7, and table 2 shows that tuning forgets); ways to keep are those
that a public study of BDHs on Europarl tried. Here languages are word maps, each translated into Z and back. Nothing
has weight decay, as it would shrink frozen weights.
"""

import dataclasses
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.models.merge import merge
from jali.stats import student
from jali.studies.bdh_lab.experiment import Facts, Findings, Place, experiment
from jali.studies.bdh_lab.languages import Languages
from jali.studies.bdh_lab.runs import dense, generator, trained
from jali.studies.card import table
from jali.tap import Tap, fill
from jali.training.fit import Batch

ORDER = "ABC"
"""Languages in the order in which they are learned; Z is the other side of all."""
WAYS = {
    "fine-tuning": "all weights go on, on the new language alone",
    "appended": "old neurons and words are frozen; as many new neurons are appended and trained",
    "appended, prefix": "the same, read with the first neurons alone under which the translations of a few sentences, "
    "which it is given, cost least",
    "replay": "fine-tuning, with some sentences of the languages before",
    "merged": "clones of the first model tuned apart, merged, then a few steps on all languages so far",
    "all at once": "no order: as many steps on all of them",
}


@dataclass(frozen=True, kw_only=True)
class Forgetting:
    """What is trained, and for how long."""

    seeds: int = 3
    """Runs of everything, seeds counting from `seed`; at least two."""
    neurons: int = 256
    """n at first, of each block that is appended, and of each model that is merged."""
    d_model: int = 64
    """d of all models."""
    n_layer: int = 3
    """Passes."""
    words: int = 100
    """Words of each language."""
    steps: int = 1000
    """Updates on the first language."""
    tuning: int = 800
    """Updates on each later one."""
    again: int = 100
    """Updates of a merged model on all languages so far."""
    replayed: float = 0.2
    """Share of sentences of languages before, in (0, 1), for `replay`; one at least of an update, and one is new."""
    batch: int = 32
    """Sentences of each update, at least two."""
    lr: float = 3e-3
    """Peak learning rate; a third of it where a trained model is tuned."""
    examples: int = 8
    """Sentences by whose likelihood a prefix is chosen; they are not measured on."""
    sentences: int = 300
    """Of each test."""

    def __post_init__(self) -> None:
        if self.seeds < 2 or not 0 < self.replayed < 1:
            raise BadInput(
                f"Forgetting needs two seeds and a replayed share between 0 and 1, got {self.seeds}, {self.replayed}."
            )
        if min(self.steps, self.tuning, self.again, self.examples) < 1:
            raise BadInput("Forgetting needs at least one update of each training, and one example.")
        if min(self.batch, self.sentences, self.words) < 2:
            raise BadInput(
                "Forgetting needs at least 2 sentences of each update and of each test, and 2 words; got "
                f"{self.batch}, {self.sentences} and {self.words}."
            )


def tell(facts: Facts) -> Findings:
    """The sentence and the table."""
    rows = {row["way"]: row for row in facts["rows"]}
    told = [f"{row['backward']['value']:+.2f} by {way}" for way, row in rows.items() if row["backward"] is not None]
    old, new = ORDER[0], ORDER[-1]
    plain, joint = rows["fine-tuning"], rows["all at once"]
    sentence = (
        f"that the first of {len(ORDER)} languages costs {plain['after'][old]['value']:.2f} nats per word after the "
        f"last by fine-tuning, where the last costs {plain['after'][new]['value']:.2f} and all at once leave "
        f"{joint['after'][old]['value']:.2f} and {joint['after'][new]['value']:.2f}; what later languages add to "
        f"the loss of earlier ones is {', '.join(told)}"
    )
    head = ["way", "n", *(f"{one}, after all" for one in ORDER), *(f"{one}, just learned" for one in ORDER[1:])]
    lines = [_line(row) for row in facts["rows"]]
    chosen = facts["chosen"]
    intro = (
        f"Means over {facts['options']['seeds']} seeds with Student's t intervals; nats per translated word, both "
        f"directions. Guessing among the words of a language is {facts['chance']:.2f}. Added: loss after all less "
        f"loss when just learned, mean over {' and '.join(ORDER[:-1])}. The prefix chosen is that of the language "
        f"in {chosen['right']} of {chosen['n']} cases."
    )
    listed = "\n".join(f"- {way}: {what}." for way, what in WAYS.items())
    return Findings(sentence=sentence, tables=f"{intro}\n\n{listed}\n\n{table([*head, 'added'], lines)}")


def _line(row: dict[str, Any]) -> list[str]:
    cells = [_told(row["after"][one]) for one in ORDER] + [_told(row["learned"][one]) for one in ORDER[1:]]
    return [row["way"], str(row["neurons"]), *cells, _told(row["backward"])]


def _told(number: dict[str, Any] | None) -> str:
    return "" if number is None else f"{number['value']:.2f} [{number['low']:.2f}, {number['high']:.2f}]"


def paint(figure: Any, facts: Facts) -> None:
    """Losses of all languages after the last one, way by way."""
    axes = figure.subplots(1, 1)
    ways = [row["way"] for row in facts["rows"]]
    for i, language in enumerate(ORDER):
        found = [row["after"][language] for row in facts["rows"]]
        values = [one["value"] for one in found]
        ends = [[abs(one["value"] - one[end]) for one in found] for end in ("low", "high")]
        axes.bar([k + 0.25 * i for k in range(len(ways))], values, yerr=ends, width=0.25, label=language)
    axes.axhline(facts["chance"], color="grey", linewidth=0.8, linestyle="--", label="guessing words")
    axes.set_xticks([k + 0.25 for k in range(len(ways))], ways, fontsize="small")
    axes.set(ylabel="nats per word, after all", ylim=(0, None))
    axes.legend(frameon=False, fontsize="small")


@experiment(
    "forgetting",
    title="Languages learned one after the other",
    claim="adaptation in context and no control of forgetting in weights: tuned on another language, its models lose "
    "the one before (sections 7.1 and 8.2, table 2)",
    options=Forgetting(),
    quick=Forgetting(seeds=2, neurons=16, d_model=16, words=4, steps=2, tuning=2, again=1, batch=6, sentences=4),
    tell=tell,
    draw=paint,
)
def measure(options: Forgetting, place: Place) -> Facts:
    """Learns the languages in each way from each seed, and asks for all after each."""
    runs, parents = [], {}
    for seed in range(place.seed, place.seed + options.seeds):
        run = _Run(options, place, seed)
        runs.append({way: run.asked(way) for way in WAYS} | {"right": run.right})
        parents |= run.parents
    rows = []
    for way in WAYS:
        found = [run[way] for run in runs]
        row = {"way": way, "neurons": found[0]["neurons"]}
        row |= {when: {one: _over([f[when][one] for f in found]) for one in ORDER} for when in ("after", "learned")}
        backward = [statistics.mean(f["after"][one] - f["learned"][one] for one in ORDER[:-1]) for f in found]
        row["backward"] = None if way == "all at once" else _over(backward)
        rows.append(row)
    right = [one for run in runs for one in run["right"]]
    chance = float(torch.tensor(float(options.words)).log())
    facts = {"rows": rows, "chosen": {"right": sum(right), "n": len(right)}, "chance": chance}
    return {**facts, "options": asdict(options), "parents": parents}


def _over(values: list[float]) -> dict[str, Any]:
    return student(values, "nats").to_json()


class _Run:
    """All ways from one seed."""

    def __init__(self, options: Forgetting, place: Place, seed: int) -> None:
        self.options, self.place, self.seed = options, place, seed
        self.what = Languages(words=options.words, seed=seed)
        self.right: list[bool] = []
        """Whether the prefix chosen was that of the language, in the cases asked."""
        self.parents: dict[str, str] = {}
        self._models: dict[str, BDH] = {}

    def asked(self, way: str) -> dict[str, Any]:
        """Losses of each language when it was just learned, and after all."""
        stages = [self._stage(way, k) for k in range(len(ORDER))]
        after = {one: self._loss(way, stages[-1], k) for k, one in enumerate(ORDER)}
        learned = {one: self._loss(way, stages[k], k) for k, one in enumerate(ORDER[:-1])}
        return {
            "after": after,
            "learned": learned | {ORDER[-1]: after[ORDER[-1]]},
            "neurons": stages[-1].config.neurons,
        }

    def _stage(self, way: str, k: int) -> BDH:
        """The model that has learned k + 1 languages in a way."""
        if way == "all at once":
            steps = self.options.steps + (len(ORDER) - 1) * self.options.tuning
            return self._learned("joint", self._mixed(ORDER), steps=steps)
        if k == 0:
            return self._learned("base", self._mixed(ORDER[0]), steps=self.options.steps)
        if way == "merged":
            tuned = [self._learned(f"tuned-{one}", self._mixed(one), self._stage(way, 0)) for one in ORDER[1 : k + 1]]
            seen, both = ORDER[: k + 1], merge(self._stage(way, 0), *tuned)
            return self._learned(f"merged-{seen}", self._mixed(seen), both, steps=self.options.again)
        before, new = self._stage(way, k - 1), ORDER[k]
        if way == "replay":
            return self._learned(f"replay-{new}", self._replayed(k), before)
        if way.startswith("appended"):
            grown = appended(before, self.options.neurons, self.seed + k)
            frozen = held(grown, before.config.d_head, self.what, "Z" + ORDER[:k])
            return self._learned(f"appended-{new}", self._mixed(new), grown, frozen=frozen)
        name = f"tuned-{new}" if k == 1 else f"tuned-{ORDER[1 : k + 1]}"
        return self._learned(name, self._mixed(new), before)

    def _learned(
        self,
        name: str,
        batches: Callable[[int], Batch],
        start: BDH | None = None,
        *,
        steps: int | None = None,
        frozen: dict[str, Tensor] | None = None,
    ) -> BDH:
        name = f"{name}-seed{self.seed}"
        if name not in self._models:
            o = self.options
            shape: dict[str, Any] = {"n_layer": o.n_layer, "d_model": o.d_model, "n_neuron": o.neurons}
            config = BDHConfig(**shape, vocab_size=self.what.vocabulary, context=self.what.context)
            source = {"languages": asdict(self.what), "seed": self.seed, "replayed": o.replayed}
            source["start"] = None if start is None else start.digest
            loop = dense(steps or o.tuning, o.lr / (1 if start is None else 3), o.batch, decay=0.0)
            facts: dict[str, Any] = {"seed": self.seed, "source": source, "start": start, "frozen": frozen or {}}
            model = trained(self.place, name, config if start is None else start.config, loop, batches, **facts)
            self._models[name], self.parents[name] = model, model.digest
        return self._models[name]

    def _mixed(self, languages: str) -> Callable[[int], Batch]:
        """Batches of both directions of some languages, in equal shares."""
        return lambda step: self.what.batch(self.options.batch, both_ways(languages), generator(self.seed, 0, step))

    def _replayed(self, k: int) -> Callable[[int], Batch]:
        """Batches of a language, with some sentences of those before; at least one of either."""
        few = min(max(1, round(self.options.replayed * self.options.batch)), self.options.batch - 1)

        def batch(step: int) -> Batch:
            random = generator(self.seed, 0, step)
            old = self.what.batch(few, both_ways(ORDER[:k]), random)
            new = self.what.batch(self.options.batch - few, both_ways(ORDER[k]), random)
            return Batch(torch.cat([old.tokens, new.tokens]), torch.cat([old.targets, new.targets]))

        return batch

    def _loss(self, way: str, model: BDH, k: int) -> float:
        """Nats per word of a language, mean of both directions."""
        losses = []
        for i, direction in enumerate(both_ways(ORDER[k])):
            tap = self._likeliest(model, direction, k) if way == "appended, prefix" else None
            random = generator(self.seed, 1, k, i)
            losses.append(float(self.what.losses(model, direction, self.options.sentences, random, tap).mean()))
        return statistics.mean(losses)

    def _likeliest(self, model: BDH, direction: str, k: int) -> Tap:
        """The tap of the prefix under which a few sentences are likeliest."""
        blocks = model.config.neurons // self.options.neurons
        taps = [prefix(model, (i + 1) * self.options.neurons) for i in range(blocks)]
        found = [
            float(self.what.losses(model, direction, self.options.examples, generator(self.seed, 2, k), tap).mean())
            for tap in taps
        ]
        best = min(range(blocks), key=found.__getitem__)
        if blocks > 1:
            self.right.append(best == k)
        return taps[best]


def both_ways(languages: Sequence[str]) -> list[str]:
    """Directions between some languages and Z."""
    return [direction for one in languages for direction in (f"{one}Z", f"Z{one}")]


def appended(model: BDH, neurons: int, seed: int) -> BDH:
    """Returns a model with new neurons of random weights behind the old ones of each head, all else the same.

    Old neurons keep their phases, and new ones have those of a model of their own number.

    Args:
        model: to begin with.
        neurons: how many are new.
        seed: of their weights.
    """
    torch.manual_seed(seed)
    per_head = model.config.rotary_neurons or model.config.d_head
    fresh = BDH(dataclasses.replace(model.config, n_neuron=neurons, rotary_neurons=per_head))
    for name in ("embed", "unembed"):  # Which merging averages.
        getattr(fresh, name).load_state_dict(getattr(model, name).state_dict())
    return merge(model, fresh)


def held(model: BDH, old: int, what: Languages, known: str) -> dict[str, Tensor]:
    """Returns what is frozen where neurons were appended: the old ones of each head, and the words known so far.

    Args:
        model: with its new neurons.
        old: neurons of each head that are frozen.
        what: the languages.
        known: their names.
    """
    c = model.config
    old_N = (torch.arange(c.neurons) % c.d_head < old)[:, None].expand(-1, c.d_model)
    marks_V = torch.zeros(c.vocab_size, dtype=torch.bool)
    for one in known:
        marks_V[what.spelled(one, torch.arange(what.words))] = True
        marks_V[[what.tag(one, 0), what.tag(one, 1)]] = True
    rows_VD = marks_V[:, None].expand(-1, c.d_model)
    found = {"passes.0.D_x.weight": old_N, "passes.0.D_y.weight": old_N, "passes.0.E.weight": old_N.T}
    return found | {"embed.weight": rows_VD, "unembed.weight": rows_VD}


def prefix(model: BDH, neurons: int) -> Tap:
    """Returns the tap under which a model has its first neurons alone, as many as named, the same number in each head.

    The others are off, so they neither ask, nor are found, nor write.
    """
    c = model.config
    gone_N = torch.arange(c.neurons) % c.d_head >= neurons // c.n_head
    return fill({f"{layer}.x": gone_N for layer in range(c.n_layer)}, {})
