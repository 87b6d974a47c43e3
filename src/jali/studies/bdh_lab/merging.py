"""Merging models that were tuned apart: what each keeps, beside averaging, strangers and training on all at once.

Section 7.1, appendix B.4 and tables 2 and 6 of arXiv 2509.26507, on word maps in place of Europarl: the paper's English
is Z, its Spanish A, French B and Portuguese C.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch

from jali.artefact import BadInput
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.models.merge import merge
from jali.stats import mean
from jali.studies.bdh_lab.experiment import Facts, Findings, Place, experiment
from jali.studies.bdh_lab.languages import Languages
from jali.studies.bdh_lab.runs import dense, generator, trained
from jali.studies.card import table

DIRECTIONS = ("AZ", "BZ", "CZ", "ZA", "ZB", "ZC")
"""Columns of the table: from the first letter's language to the second's."""


@dataclass(frozen=True, kw_only=True)
class Merging:
    """What is trained, and for how long."""

    neurons: int = 512
    """n of each model that is merged; the merged one has twice as many."""
    d_model: int = 64
    """d of all models."""
    n_layer: int = 3
    """Passes."""
    words: int = 200
    """Words of each language."""
    steps: int = 3000
    """Updates of the base, of models trained alone, and of the one trained on all."""
    tuning: int = 1500
    """Updates of tuning on another language."""
    again: int = 150
    """Updates of the merged model on all languages, a control."""
    batch: int = 64
    """Sentences of each update."""
    lr: float = 3e-3
    """Peak learning rate; a third of it where a trained model is tuned."""
    sentences: int = 500
    """Of each test."""

    def __post_init__(self) -> None:
        if min(self.steps, self.tuning, self.again) < 1 or min(self.sentences, self.words) < 2:
            raise BadInput("Merging needs at least one update of each training, 2 sentences and 2 words.")


def tell(facts: Facts) -> Findings:
    """The sentence and the table."""
    into, out = ("BZ", "CZ"), ("ZB", "ZC")
    kinds = {"tuned apart": "the tuned models, each on its own", "merged": "merged", "averaged": "averaged weights"}
    means = {kind: [_mean(facts, kind, some) for some in (into, out)] for kind in ("merged", "averaged", "all at once")}
    own = [sum(_loss(facts, f"tuned {d.strip('Z')}", d) for d in some) / len(some) for some in (into, out)]
    told = [
        f"{kinds['tuned apart']} {own[0]:.2f} and {own[1]:.2f}",
        *(f"{kinds.get(kind, kind)} {one:.2f} and {two:.2f}" for kind, (one, two) in means.items()),
    ]
    head = ["model", *(f"{d[0]} → {d[1]}" for d in DIRECTIONS)]
    rows = [[row["model"], *(_told(row["losses"][d]) for d in DIRECTIONS)] for row in facts["rows"]]
    chance = f"guessing among the words of the right language is {facts['chance']:.2f}"
    intro = f"One model each. Nats per translated word on sentences drawn anew; {chance}."
    sentence = f"on B and C, into the shared language and out of it, nats per word: {'; '.join(told)}"
    return Findings(sentence=sentence, tables="\n\n".join([intro, table(head, rows)]))


def _loss(facts: Facts, model: str, direction: str) -> float:
    return next(row for row in facts["rows"] if row["model"] == model)["losses"][direction]["value"]


def _mean(facts: Facts, model: str, directions: Sequence[str]) -> float:
    return sum(_loss(facts, model, d) for d in directions) / len(directions)


def _told(number: dict[str, Any]) -> str:
    return f"{number['value']:.2f} [{number['low']:.2f}, {number['high']:.2f}]"


def paint(figure: Any, facts: Facts) -> None:
    """Losses as a picture of the table."""
    axes = figure.subplots(1, 1)
    values = [[row["losses"][d]["value"] for d in DIRECTIONS] for row in facts["rows"]]
    shown = axes.imshow(values, aspect="auto", cmap="viridis_r", vmin=0)
    axes.set_xticks(range(len(DIRECTIONS)), [f"{d[0]} → {d[1]}" for d in DIRECTIONS])
    axes.set_yticks(range(len(values)), [row["model"] for row in facts["rows"]])
    figure.colorbar(shown, label="nats per word")


@experiment(
    "merge",
    title="Merging models that were tuned apart",
    claim="that models tuned from one base on two languages, joined neuron beside neuron and not trained on, translate "
    "both into the shared language nearly as well as each did, and out of it worse (section 7.1, table 2)",
    options=Merging(),
    quick=Merging(neurons=32, d_model=16, n_layer=2, words=5, steps=3, tuning=2, again=1, batch=6, sentences=4),
    tell=tell,
    draw=paint,
)
def measure(options: Merging, place: Place) -> Facts:
    """Trains what is merged and what it is held against, and asks all in all directions."""
    what = Languages(words=options.words, seed=place.seed)
    models = _models(options, place, what)
    rows = []
    for name, model in models.items():
        losses = {
            d: _asked(model, what, d, options.sentences, generator(place.seed, 1, i)) for i, d in enumerate(DIRECTIONS)
        }
        rows.append({"model": name, "neurons": model.config.neurons, "losses": losses})
    chance = float(torch.tensor(float(options.words)).log())
    parents = {name: model.digest for name, model in models.items()}
    return {"rows": rows, "chance": chance, "options": asdict(options), "parents": parents}


def _models(options: Merging, place: Place, what: Languages) -> dict[str, BDH]:
    shape: dict[str, Any] = {"n_layer": options.n_layer, "d_model": options.d_model, "n_neuron": options.neurons}
    config = BDHConfig(**shape, vocab_size=what.vocabulary, context=what.context)

    def learned(name: str, languages: str, seed: int, start: BDH | None = None, steps: int = options.steps) -> BDH:
        directions = [pair for language in languages for pair in (f"{language}Z", f"Z{language}")]
        source = {"languages": asdict(what), "directions": directions, "seed": seed}
        source["start"] = None if start is None else start.digest
        loop = dense(steps, options.lr / (1 if start is None else 3), options.batch)
        facts: dict[str, Any] = {"seed": seed, "source": source, "start": start}

        def batches(step: int) -> Any:
            return what.batch(options.batch, directions, generator(seed, 0, step))

        return trained(place, name, config if start is None else start.config, loop, batches, **facts)

    base = learned("base", "A", place.seed)
    tuned = [learned(f"tuned-{one}", one, place.seed + 1, base, options.tuning) for one in "BC"]
    alone = [learned(f"alone-{one}", one, place.seed + 2 + i) for i, one in enumerate("BC")]
    both = merge(*tuned)
    return {
        "base": base,
        "tuned B": tuned[0],
        "tuned C": tuned[1],
        "merged": both,
        "averaged": averaged(*tuned),
        "merged strangers": merge(*alone),
        "merged, tuned on all": learned("merged-tuned", "ABC", place.seed + 5, both, options.again),
        "all at once": learned("joint", "ABC", place.seed + 6),
    }


def averaged(*models: BDH) -> BDH:
    """Returns the control: all weights of models of one shape averaged, neuron by neuron."""
    found = [model.state_dict() for model in models]
    tensors = {name: torch.stack([one[name].float() for one in found]).mean(dim=0) for name in found[0]}
    return BDH.of_tensors(models[0].config, tensors)


def _asked(model: BDH, what: Languages, direction: str, rows: int, random: torch.Generator) -> dict[str, Any]:
    """Nats per translated word, the interval over sentences."""
    return mean(what.losses(model, direction, rows, random).numpy(), "nats").to_json()
