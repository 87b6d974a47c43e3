"""Whether single synapses stand for concepts: chosen on some sentences, tested on others, taken out and put in.

Section 6.3, appendix B.3 and figures 12 and 13 of arXiv 2509.26507. Departures: sentences are templates over word maps
in place of Europarl; contrast sentences are of the other concepts and of none; norms are RMSNorm, so that dense and
weight-sparse models differ in one thing. What a synapse is in a model that reads ρ, not σ, is told in `sigma`.
"""

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.stats import rank_sum, student
from jali.studies.bdh_lab import removal, sigma
from jali.studies.bdh_lab.concepts import LANGUAGES, NEUTRAL, Concepts, Half
from jali.studies.bdh_lab.experiment import Facts, Place, experiment
from jali.studies.bdh_lab.removal import Bench
from jali.studies.bdh_lab.runs import dense, generator, sparse, trained
from jali.studies.bdh_lab.selection import CLEAR, Choice, Split, aucs, choose
from jali.studies.bdh_lab.synapse_tables import COLUMNS, COUNTS, GROUPINGS, KINDS, TESTS, paint, tell

_DRAWS: dict[str, Half] = {"first": "first", "same words": "first", "other words": "second", "effects": "first"}
"""Draws of sentences and the words they may have: on the first a choice is made, on the last effects are measured."""


@dataclass(frozen=True, kw_only=True)
class Synapses:
    """What is trained, and how synapses are chosen."""

    densities: tuple[float, ...] = (1.0, 0.25)
    """Fraction of weights alive in each kind of model."""
    seeds: int = 3
    """Models of each, seeds counting from `seed`; at least two."""
    concepts: int = 20
    """Concepts."""
    words: int = 6
    """Words of each; even."""
    neurons: int = 512
    """n of all models."""
    d_model: int = 64
    """d."""
    n_layer: int = 3
    """Passes."""
    steps: int = 2000
    """Updates."""
    batch: int = 32
    """Sentences with their translations of each."""
    lr: float = 3e-3
    """Peak learning rate."""
    sentences: int = 40
    """About each concept in each split and language; ten times as many about none."""
    candidates: int = 500
    """Synapses, and neurons, of which one is chosen."""
    draws: int = 8
    """Random pairs beside each that is chosen."""

    def __post_init__(self) -> None:
        if not self.densities or self.seeds < 2 or self.n_layer < 2:
            raise BadInput(
                "Synapses lie between two passes, and are compared over two seeds at least; got densities "
                f"{self.densities}, {self.seeds} seeds and {self.n_layer} passes."
            )
        if self.words < 2 or self.words % 2 or min(self.concepts, self.sentences) < 2 or self.draws < 1:
            raise BadInput(
                "Synapses need an even number of words, 2 concepts, 2 sentences and one draw at least; got "
                f"{self.words}, {self.concepts}, {self.sentences} and {self.draws}."
            )


@experiment(
    "synapses",
    title="Synapses of concepts",
    claim="that single synapses stand for concepts, in two languages alike (section 6.3, figures 12 and 13)",
    options=Synapses(),
    quick=Synapses(
        densities=(1.0, 0.5), seeds=2, concepts=2, words=2, neurons=64, d_model=16, n_layer=2, steps=2, batch=4,
        sentences=4, candidates=20, draws=2,
    ),
    tell=tell,
    draw=paint,
)  # fmt: skip
def measure(options: Synapses, place: Place) -> Facts:
    """Trains models of each density, and for each concept chooses, tests, takes out and puts in."""
    rows, models, listed, parents = [], [], [], {}
    for density in options.densities:
        found = []
        for seed in range(place.seed, place.seed + options.seeds):
            text = Concepts(concepts=options.concepts, words=options.words, seed=seed)
            model = _trained(options, place, text, density, seed)
            found.append(_measured(options, text, model, seed))
            parents[_name(density, seed)] = model.digest
        listed = listed or found[0]["listed"]
        rows += [{"density": density, "what": what, **_aucs(found, what)} for what in KINDS]
        effects = {name: _over([one["effects"][name] for one in found], "nats") for name in COLUMNS}
        counts = {name: _over([one[name] for one in found], unit) for name, unit in COUNTS.items()}
        loss = _over([one["loss"] for one in found], "nats")
        models.append({"density": density, **effects, **counts, "loss": loss})
    return {"rows": rows, "models": models, "listed": listed, "options": asdict(options), "parents": parents}


def _aucs(found: list[dict[str, Any]], what: str) -> dict[str, Any]:
    return {name: _over([one["aucs"][what][name] for one in found], "fraction") for name in ("chosen on", *TESTS)}


def _over(values: Sequence[float | None], unit: str) -> dict[str, Any] | None:
    """Over the models that have a value; None where fewer than two have."""
    known = [value for value in values if value is not None]
    return student(known, unit).to_json() if len(known) > 1 else None


def _name(density: float, seed: int) -> str:
    return f"density{density:g}-seed{seed}"


def _trained(options: Synapses, place: Place, text: Concepts, density: float, seed: int) -> BDH:
    shape: dict[str, Any] = {"n_layer": options.n_layer, "d_model": options.d_model, "n_neuron": options.neurons}
    what = text.languages
    config = BDHConfig(**shape, vocab_size=what.vocabulary, context=what.context, norm="rms")
    loop = sparse(dense(options.steps, options.lr, options.batch), density)
    facts: dict[str, Any] = {"seed": seed, "source": {"text": asdict(text), "seed": seed}}

    def batch(step: int) -> Any:
        return text.batch(options.batch, generator(seed, 0, step))

    return trained(place, _name(density, seed), config, loop, batch, **facts)


def _measured(options: Synapses, text: Concepts, model: BDH, seed: int) -> dict[str, Any]:
    """All of one model, means over concepts and languages."""
    allowed_N = sigma.slow(model, text.languages.context)
    random = generator(seed, 3)
    regrouped = [one for k in range(GROUPINGS) for one in _regrouped(options, text, model, seed, k)]
    splits = _splits(options, text, model, seed)
    fresh = {one: _drawn(options, text, seed, "effects", one) for one in LANGUAGES}
    about_B = text.subjects(options.sentences)
    found, listed = [], []
    for language in LANGUAGES:
        for concept in range(options.concepts):
            one = _tested(options, splits, language, concept, allowed_N, random)
            groups = _groups(options, splits["first", language], _about(splits, concept), allowed_N, one, random)
            own_BT, neutral_BT = (fresh[language][about_B == which] for which in (concept, NEUTRAL))
            words_W = text.spelled(language, concept)
            one["effects"] = _effects(model, own_BT, neutral_BT[: len(own_BT)], words_W, groups)
            found.append(one)
            if language == LANGUAGES[0]:
                listed.append(_listed(splits, concept, one["synapse"], options.concepts))
    synapses = [one["synapse"] for one in found]
    cases = {what: [one["aucs"][what] for one in found] for what in found[0]["aucs"]} | {"random grouping": regrouped}
    averaged = {
        what: {name: statistics.mean(one[name] for one in cases[what]) for name in ("chosen on", *TESTS)}
        for what in KINDS
    }
    known = {name: [one["effects"][name] for one in found if name in one["effects"]] for name in COLUMNS}
    batch = text.batch(512, generator(seed, 2))
    with torch.no_grad():
        loss = float(model.loss(batch.tokens, batch.targets))
    return {
        "aucs": averaged,
        "effects": {name: statistics.mean(values) if values else None for name, values in known.items()},
        "with clear": float(len(known["clear removed"])),
        "clear": statistics.mean(float(len(one["clear"])) for one in found),
        "distinct": float(len(set(synapses))),
        "distinct y": float(len({one[:2] for one in synapses})),
        "loss": loss,
        "listed": listed,
    }


Splits = dict[tuple[str, str], Split]
"""By `first`, `same words` or `other words`, and language."""


def _splits(options: Synapses, text: Concepts, model: BDH, seed: int, instead_W: Tensor | None = None) -> Splits:
    """What is on in sentences of all draws but the last; `instead_W` as in `Concepts.sentences`."""
    found = {}
    for name in ("first", "same words", "other words"):
        for language in LANGUAGES:
            tokens_BT = _drawn(options, text, seed, name, language, instead_W)
            found[name, language] = Split(sigma.activity(model, tokens_BT), text.subjects(options.sentences))
    return found


def _drawn(
    options: Synapses, text: Concepts, seed: int, name: str, language: str, instead_W: Tensor | None = None
) -> Tensor:
    """Sentences of one of `_DRAWS`, in a language."""
    random = generator(seed, 1, list(_DRAWS).index(name), LANGUAGES.index(language))
    return text.sentences(language, text.subjects(options.sentences), _DRAWS[name], random, instead_W)


def _about(splits: Splits, concept: int) -> Tensor:
    return next(iter(splits.values())).about_B == concept


def _tested(
    options: Synapses, splits: Splits, language: str, concept: int, allowed_N: Tensor, random: torch.Generator
) -> dict[str, Any]:
    """What is chosen in one language for one concept, and how it orders all other sentences."""
    truth_B, first = _about(splits, concept), splits["first", language]
    most = options.candidates
    chosen = {
        "synapse": choose(first, truth_B, partial(Split.synapses, allowed_N=allowed_N, most=most)),
        "neuron": choose(first, truth_B, partial(Split.neurons, most=most)),
    }
    found = {
        what: {"chosen on": choice.auc, **_on_tests(splits, language, [choice.what], truth_B)}
        for what, choice in chosen.items()
    }
    pairs = first.active(truth_B, allowed_N, options.draws, random)
    at_first = float(aucs(first.of(pairs), truth_B).mean()) if pairs else 0.5
    found["random pair"] = {"chosen on": at_first, **_on_tests(splits, language, pairs, truth_B)}
    clear = _clear(splits["same words", language], chosen["synapse"], truth_B)
    return {"synapse": chosen["synapse"].what, "aucs": found, "clear": clear}


def _regrouped(options: Synapses, text: Concepts, model: BDH, seed: int, k: int) -> list[dict[str, float]]:
    """AUCs of synapses chosen for the concepts of a random grouping, tested on other sentences of the same grouping."""
    splits = _splits(options, text, model, seed, text.regrouped(generator(seed, 4, k)))
    allowed_N, found = sigma.slow(model, text.languages.context), []
    synapses = partial(Split.synapses, allowed_N=allowed_N, most=options.candidates)
    for language in LANGUAGES:
        for concept in range(options.concepts):
            truth_B = _about(splits, concept)
            choice = choose(splits["first", language], truth_B, synapses)
            found.append({"chosen on": choice.auc, **_on_tests(splits, language, [choice.what], truth_B)})
    return found


def _groups(
    options: Synapses, first: Split, truth_B: Tensor, allowed_N: Tensor, one: dict[str, Any], random: torch.Generator
) -> dict[str, tuple[Any, list[Any]]]:
    """The synapse chosen, and all that are clear together; beside each as many random pairs as it has, some times."""
    found = {}
    for name, own, times in (("one", [one["synapse"]], options.draws), ("clear", one["clear"], 2)):
        draws = [first.active(truth_B, allowed_N, len(own), random) for _ in range(times)]
        found[name] = (own, [draw for draw in draws if draw])
    return found


def _on_tests(splits: Splits, language: str, some: list[Any], truth_B: Tensor) -> dict[str, float]:
    """Mean AUC of synapses or neurons on each test; .5 of none."""
    other = next(one for one in LANGUAGES if one != language)
    places = [(words, one) for one in (language, other) for words in ("same words", "other words")]
    return {
        name: float(aucs(splits[place].of(some), truth_B).mean()) if some else 0.5
        for name, place in zip(TESTS, places, strict=True)
    }


def _clear(split: Split, choice: Choice, truth_B: Tensor) -> list[Any]:
    """Candidates that were clear on the first split and are so on the second."""
    found = aucs(split.of(choice.clear), truth_B).tolist() if choice.clear else []
    return [one for one, auc in zip(choice.clear, found, strict=True) if auc > CLEAR]


def _effects(
    model: BDH, own_BT: Tensor, neutral_BT: Tensor, words_W: Tensor, groups: dict[str, tuple[Any, list[Any]]]
) -> dict[str, float]:
    """What taking synapses out of sentences about their concept, and putting one into neutral ones, does.

    Effects of synapses that there are none of, or no random pairs beside, are absent.
    """
    own, neutral = (Bench(model, tokens_BT, words_W) for tokens_BT in (own_BT, neutral_BT))
    found = {"memory emptied": float((own.empty() - own.intact_B).mean())}
    measured = {
        "removed": ("one", partial(removal.removed, own)),
        "added": ("one", partial(removal.added, neutral, own)),
        "clear removed": ("clear", partial(removal.removed, own)),
    }
    for name, (group, effect) in measured.items():
        if all(groups[group]):
            one, random = (float(some.mean()) for some in effect(*groups[group]))
            found |= {name: one, f"{name}, random": random, f"{name} − random": one - random}
    return found


def _listed(splits: Splits, concept: int, synapse: sigma.Synapse, many: int) -> list[str]:
    """A row of the table of all concepts."""
    truth_B, ranks = _about(splits, concept), {}
    for language in LANGUAGES:
        values_B = splits["same words", language].of([synapse])[:, 0]
        ranks[language] = rank_sum(values_B[truth_B].numpy(), values_B[~truth_B].numpy())
    own, other = (ranks[language] for language in LANGUAGES)
    where = [str(concept + 1), f"{synapse.place + 1}, {synapse.place + 2}", str(synapse.y), str(synapse.x)]
    numbers = [f"{own.auc:.3f}", f"{own.u:.0f}", str(own.most), f"{own.biserial:.2f}", f"{min(1.0, many * own.p):.1g}"]
    return [*where, *numbers, f"{other.auc:.3f}"]
